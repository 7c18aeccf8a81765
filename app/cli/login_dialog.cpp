// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/login_dialog.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace app::cli {

using gateway::accounts::LoginQuestion;
using gateway::accounts::LoginState;
using gateway::accounts::LoginView;

LoginDialog::LoginDialog(
    gateway::service::AccountService& accounts, Terminal terminal, Finish finish, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_terminal(std::move(terminal))
    , m_finish(std::move(finish))
{
    connect(&m_accounts, &gateway::service::AccountService::sessionChanged, this, [this](const QString& id) {
        if (id == m_session)
            update();
    });
}

void LoginDialog::say(const QString& line) const
{
    m_terminal.out((line + u'\n').toUtf8());
}

void LoginDialog::complain(const QString& line) const
{
    m_terminal.err((line + u'\n').toUtf8());
}

void LoginDialog::end(int status)
{
    m_hidden.reset();
    if (const Finish finish = std::exchange(m_finish, {}))
        finish(status);
}

void LoginDialog::start(const QString& vendor, const QString& account)
{
    const auto session = m_accounts.beginLogin(vendor, account);
    if (!session) {
        complain(session.error().message);
        end(kMisused);
        return;
    }
    m_session = *session;
    update();
}

void LoginDialog::ask(const LoginQuestion& question)
{
    say(question.message);
    QString hint = question.choices.join(u" / "_s);
    if (hint.isEmpty())
        hint = question.placeholder;
    const QString place = hint.isEmpty() ? QString() : u" ["_s + hint + u']';
    m_terminal.out((u"%1> "_s.arg(place.trimmed())).toUtf8());
    if (question.isSecret)
        m_hidden = std::make_unique<HiddenTyping>();
    if (!m_hasInput) {
        complain(u"There is nobody to answer: standard input has ended."_s);
        std::ignore = m_accounts.cancelLogin(m_session);
    }
}

void LoginDialog::update()
{
    const auto session = m_accounts.session(m_session);
    if (!session || !m_finish)
        return;
    const LoginView before = std::exchange(m_shown, session->view);
    const LoginView& view = m_shown;
    if (view.state == LoginState::AwaitingPrompt && view.question != before.question) {
        ask(*view.question);
        return;
    }
    if (!view.page.isEmpty() && view.page != before.page) {
        say(view.instructions);
        say(u"    "_s + view.page.toString(QUrl::FullyEncoded));
        if (!view.userCode.isEmpty())
            say(u"    code: %1"_s.arg(view.userCode));
    }
    if (view.state == before.state)
        return;
    switch (view.state) {
    case LoginState::AwaitingCode: say(view.progress.value(view.progress.size() - 1)); return;
    case LoginState::Succeeded:
        say(u"Signed in with %1 as \u201c%2\u201d."_s.arg(session->account.vendor, session->account.name));
        end(kDone);
        return;
    case LoginState::Failed:
        complain(view.problem);
        end(kFailed);
        return;
    case LoginState::Cancelled:
        complain(u"The login was given up."_s);
        end(kFailed);
        return;
    case LoginState::Working:
    case LoginState::AwaitingBrowser:
    case LoginState::AwaitingPrompt: return;
    }
}

void LoginDialog::take(const QString& line)
{
    const auto session = m_accounts.session(m_session);
    if (!session || !m_finish)
        return;
    if (std::exchange(m_hidden, nullptr))
        m_terminal.out("\n"); // the one that was typed was not shown either
    const bool isAnswer = session->view.state == LoginState::AwaitingPrompt;
    const auto taken =
        isAnswer ? m_accounts.answerPrompt(m_session, line) : m_accounts.enterCode(m_session, line);
    if (taken) {
        update();
        return;
    }
    complain(taken.error().message);
    if (isAnswer)
        ask(*session->view.question);
}

void LoginDialog::inputEnded()
{
    m_hasInput = false;
    const auto session = m_accounts.session(m_session);
    if (session && session->view.question)
        ask(*session->view.question);
}

} // namespace app::cli

#include "moc_login_dialog.cpp"
