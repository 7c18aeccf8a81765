// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accounts/login_view_model.h"

#include "app/viewmodels/accounts/login_texts.h"
#include "app/viewmodels/common/account_texts.h"
#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/gateway_texts.h"

#include <chrono>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::Result;
using gateway::accounts::LoginQuestion;
using gateway::accounts::LoginState;
using gateway::accounts::LoginView;
using gateway::service::AccountService;
using gateway::service::AccountVendor;
using gateway::service::AccountView;

namespace {

// A browser that has not come back by then may never do so.
constexpr qint64 kCodeFieldAfterMs = 10'000;

} // namespace

LoginViewModel::LoginViewModel(
    AccountService& service, const gateway::Clock& clock, PageOpener openPage, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_openPage(std::move(openPage))
    , m_vendors(service.vendors())
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &LoginViewModel::ticked);
    connect(&service, &AccountService::sessionChanged, this, [this](const QString& session) {
        if (session == m_session && !m_session.isEmpty())
            follow();
    });
    // Its e-mail and plan may be told after the end.
    connect(&service, &AccountService::accountsChanged, this, &LoginViewModel::changed);
}

const AccountVendor* LoginViewModel::vendor() const
{
    return findVendor(m_vendors, m_account.vendor);
}

void LoginViewModel::begin(const QString& vendor, const QString& account)
{
    cancel();
    reset();
    m_account = { .vendor = vendor, .name = account.trimmed() };
    m_state = LoginState::Working;
    const Result<QString> begun = m_service.beginLogin(vendor, m_account.name);
    if (!begun) {
        fail(begun.error().message);
        return;
    }
    m_session = *begun;
    follow();
}

void LoginViewModel::retry()
{
    const auto account = m_account;
    begin(account.vendor, account.name);
}

void LoginViewModel::follow()
{
    if (m_state && isOver(*m_state))
        return;
    const auto session = m_service.session(m_session);
    if (!session) {
        fail(tr("The login has ended elsewhere."));
        return;
    }
    const QUrl before = m_view.page;
    m_view = session->view;
    m_state = m_view.state;
    m_account = session->account;
    m_expiresMs = session->expiresMs;
    if (!takesCode())
        m_codeSinceMs = 0;
    else if (m_codeSinceMs == 0)
        m_codeSinceMs = m_clock.epochMs();
    if (isRunning() && before.isEmpty() && !m_view.page.isEmpty())
        m_openPage(m_view.page);
    const bool isIn = *m_state == LoginState::Succeeded;
    tell();
    if (isIn)
        Q_EMIT succeeded(m_account.vendor, m_account.name);
}

void LoginViewModel::fail(const QString& problem)
{
    m_state = LoginState::Failed;
    m_view = LoginView { .state = LoginState::Failed, .problem = problem };
    tell();
}

void LoginViewModel::reset()
{
    m_account = {};
    m_session.clear();
    m_state.reset();
    m_view = {};
    m_expiresMs = 0;
    m_codeSinceMs = 0;
    m_wantsCodeField = false;
    m_asksToCancel = false;
}

void LoginViewModel::tell()
{
    if (!m_watched || !isRunning())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT changed();
    Q_EMIT ticked();
}

void LoginViewModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    tell();
}

void LoginViewModel::answered(const Result<void>& answer)
{
    // The session says what comes next; a refusal may be told by it as well.
    follow();
    if (answer || !isRunning())
        return;
    m_view.problem = answer.error().message;
    tell();
}

void LoginViewModel::acceptRestriction()
{
    if (stage() == Stage::Restriction)
        answered(m_service.answerPrompt(m_session, u"yes"_s));
}

void LoginViewModel::answer(const QString& text)
{
    if (stage() == Stage::Question)
        answered(m_service.answerPrompt(m_session, text));
}

void LoginViewModel::choose(int choice)
{
    if (stage() == Stage::Question && choice >= 0 && choice < m_view.question->choices.size())
        answered(m_service.answerPrompt(m_session, m_view.question->choices[choice]));
}

void LoginViewModel::showCodeField()
{
    m_wantsCodeField = true;
    tell();
}

void LoginViewModel::enterCode(const QString& text)
{
    if (takesCode() && !text.trimmed().isEmpty())
        answered(m_service.enterCode(m_session, text.trimmed()));
}

void LoginViewModel::openPage()
{
    if (!m_view.page.isEmpty())
        m_openPage(m_view.page);
}

void LoginViewModel::close()
{
    if (isRunning()) {
        m_asksToCancel = true;
        tell();
        return;
    }
    reset();
    tell();
    Q_EMIT closed();
}

void LoginViewModel::keepGoing()
{
    m_asksToCancel = false;
    tell();
}

void LoginViewModel::cancel()
{
    if (!isRunning())
        return;
    const QString session = std::exchange(m_session, {});
    m_state = LoginState::Cancelled;
    m_view = LoginView { .state = LoginState::Cancelled };
    // It may be gone already; then there is nothing left to cancel.
    std::ignore = m_service.cancelLogin(session);
    tell();
}

LoginViewModel::Stage LoginViewModel::stage() const
{
    if (!m_state)
        return Stage::Idle;
    switch (*m_state) {
    case LoginState::Working: return Stage::Working;
    case LoginState::AwaitingPrompt:
        if (!m_view.question)
            return Stage::Working;
        return asksAboutRestriction(*m_view.question, vendor()) ? Stage::Restriction : Stage::Question;
    case LoginState::AwaitingBrowser: return m_view.userCode.isEmpty() ? Stage::Browser : Stage::Device;
    case LoginState::AwaitingCode: return Stage::Paste;
    case LoginState::Succeeded: return Stage::Succeeded;
    case LoginState::Failed: return Stage::Failed;
    case LoginState::Cancelled: return Stage::Cancelled;
    }
    return Stage::Idle;
}

bool LoginViewModel::isRunning() const
{
    return m_state && !isOver(*m_state);
}

QString LoginViewModel::vendorName() const
{
    return viewmodels::vendorName(m_vendors, m_account.vendor);
}

QString LoginViewModel::restriction() const
{
    return stage() == Stage::Restriction ? gatewayText(vendor()->restriction) : QString();
}

QString LoginViewModel::question() const
{
    return stage() == Stage::Question ? questionText(*m_view.question) : QString();
}

QString LoginViewModel::placeholder() const
{
    return stage() == Stage::Question ? m_view.question->placeholder : QString();
}

bool LoginViewModel::isAnswerOptional() const
{
    return stage() == Stage::Question && m_view.question->isOptional;
}

bool LoginViewModel::isAnswerSecret() const
{
    return stage() == Stage::Question && m_view.question->isSecret;
}

QStringList LoginViewModel::choices() const
{
    return stage() == Stage::Question ? choiceTexts(*m_view.question) : QStringList();
}

QString LoginViewModel::page() const
{
    return isRunning() ? m_view.page.toString(QUrl::FullyEncoded) : QString();
}

QString LoginViewModel::pageHost() const
{
    return isRunning() ? m_view.page.host() : QString();
}

QString LoginViewModel::waiting() const
{
    return waitingText(m_view, vendor());
}

QString LoginViewModel::progress() const
{
    return isRunning() && !m_view.progress.isEmpty() ? gatewayText(m_view.progress.last()) : QString();
}

QString LoginViewModel::problem() const
{
    return gatewayText(m_view.problem);
}

QString LoginViewModel::countdown() const
{
    return isRunning() && m_expiresMs > 0 ? countdownText(m_expiresMs - m_clock.epochMs()) : QString();
}

bool LoginViewModel::isCodeFieldShown() const
{
    if (!takesCode())
        return false;
    return m_wantsCodeField || stage() == Stage::Paste
        || m_clock.epochMs() - m_codeSinceMs >= kCodeFieldAfterMs;
}

QString LoginViewModel::outcome() const
{
    if (stage() != Stage::Succeeded)
        return {};
    const auto accounts = m_service.accounts();
    const AccountView* account = accountMeant(accounts, m_account.vendor, m_account.name);
    const QString owner = account == nullptr ? QString() : ownerText(*account);
    //: %1 a vendor, %2 the name of the account
    const QString text =
        tr("Plexus is signed in with %1 as \u201c%2\u201d.").arg(vendorName(), m_account.name);
    return owner.isEmpty() ? text : text + u'\n' + owner;
}

} // namespace app::viewmodels

#include "moc_login_view_model.cpp"
