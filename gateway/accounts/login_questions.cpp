// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LoginFlow that asks the person: whether to go on where a vendor restricts it, what the
// definition wants to know, and by which way.
#include "accounts/login_flow.h"

using namespace Qt::StringLiterals;

namespace gateway::accounts {

namespace {

constexpr qsizetype kLongestReply = 512;

const QString kYes = u"yes"_s;
const QString kBrowser = u"browser"_s;
const QString kDevice = u"device"_s;

Error wrong(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

} // namespace

QByteArray hostOf(const QString& text)
{
    const QString plain = text.trimmed();
    const QUrl url(plain.contains(u"://") ? plain : u"https://"_s + plain, QUrl::StrictMode);
    const bool isHost = url.isValid() && url.scheme() == u"https" && url.host().contains(u'.')
        && url.userInfo().isEmpty() && url.port() < 0 && (url.path().isEmpty() || url.path() == u"/");
    return isHost ? url.host(QUrl::FullyEncoded).toLower().toLatin1() : QByteArray();
}

void LoginFlow::ask(LoginQuestion question)
{
    m_view.question = std::move(question);
    show(LoginState::AwaitingPrompt);
}

void LoginFlow::nextQuestion()
{
    if (m_step == Step::Restriction) {
        if (m_definition->restriction) {
            ask({ .message =
                      m_definition->restriction->text + u" Enter \u201cyes\u201d to go on all the same."_s,
                .placeholder = kYes });
            return;
        }
        m_step = Step::Prompts;
    }
    if (m_step == Step::Prompts) {
        if (m_prompt < m_definition->prompts.size()) {
            const Prompt& prompt = m_definition->prompts[m_prompt];
            ask({ .message = prompt.message,
                .placeholder = prompt.placeholder,
                .isOptional = prompt.isOptional,
                .isSecret = prompt.form == Prompt::Form::Secret });
            return;
        }
        m_step = Step::Way;
    }
    if (!m_definition->browser || !m_definition->device)
        m_way = m_definition->browser ? LoginWay::Browser : LoginWay::Device;
    if (!m_way) {
        ask({ .message = u"Sign in with the browser of this computer, or with a code on any device?"_s,
            .placeholder = kBrowser,
            .choices = { kBrowser, kDevice } });
        return;
    }
    m_step = Step::Running;
    if (*m_way == LoginWay::Browser)
        startBrowser();
    else
        startDevice();
}

Result<void> LoginFlow::reply(const QString& value)
{
    if (m_view.state != LoginState::AwaitingPrompt)
        return wrong(u"The login asks for nothing now."_s);
    const QString plain = value.trimmed();
    Result<void> taken;
    switch (m_step) {
    case Step::Restriction: taken = replyRestriction(plain); break;
    case Step::Prompts: taken = replyPrompt(plain); break;
    case Step::Way: taken = replyWay(plain); break;
    case Step::Running:
    case Step::Over: break;
    }
    if (!taken) {
        m_view.problem = taken.error().message;
        show(LoginState::AwaitingPrompt);
        return taken;
    }
    m_view.problem.clear();
    nextQuestion();
    return {};
}

Result<void> LoginFlow::replyRestriction(const QString& value)
{
    if (value.compare(kYes, Qt::CaseInsensitive) != 0)
        return wrong(u"The login goes on only after \u201cyes\u201d; cancel it otherwise."_s);
    m_step = Step::Prompts;
    return {};
}

Result<void> LoginFlow::replyPrompt(const QString& value)
{
    const Prompt& prompt = m_definition->prompts[m_prompt];
    if (value.isEmpty() && !prompt.isOptional)
        return wrong(u"This is needed."_s);
    QByteArray text = value.toUtf8();
    if (prompt.form == Prompt::Form::Host && !value.isEmpty()) {
        text = hostOf(value);
        if (text.isEmpty())
            return wrong(
                u"\u201c%1\u201d is not the name of a host, like git.firm.example."_s.arg(value.left(100)));
    }
    if (!isHeaderValue(text) || text.size() > kLongestReply)
        return wrong(u"That is too long, or has characters in it that cannot be sent."_s);
    if (prompt.form == Prompt::Form::Secret)
        m_account.clientSecret = Secret(text);
    else if (!text.isEmpty())
        m_account.facts[prompt.name] = text;
    ++m_prompt;
    return {};
}

Result<void> LoginFlow::replyWay(const QString& value)
{
    if (value == kDevice)
        m_way = LoginWay::Device;
    else if (value.isEmpty() || value == kBrowser)
        m_way = LoginWay::Browser;
    else
        return wrong(u"Enter \u201cbrowser\u201d or \u201cdevice\u201d."_s);
    return {};
}

} // namespace gateway::accounts
