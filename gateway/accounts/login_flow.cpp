// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/login_flow.h"

#include "accounts/pasted_code.h"
#include "oauth/addresses.h"
#include "oauth/form.h"
#include "oauth/oauth_error.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

using oauth::FetchAnswer;
using oauth::SignInAnswer;

namespace {

Error wrong(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

} // namespace

LoginFlow::LoginFlow(const Clock& clock, std::shared_ptr<const Definition> definition, AccountId id,
    Ports ports, Observer observer)
    : m_clock(clock)
    , m_definition(std::move(definition))
    , m_ports(std::move(ports))
    , m_observer(std::move(observer))
    , m_account({ .id = std::move(id) })
    , m_expiresMs(clock.epochMs() + kLifeMs)
    , m_pkce(oauth::newPkce(m_ports.random))
    , m_state(oauth::randomToken(m_ports.random))
{
}

LoginFlow::~LoginFlow() = default;

void LoginFlow::start()
{
    nextQuestion();
}

void LoginFlow::show(LoginState state)
{
    m_view.state = state;
    m_view.takesCode = state == LoginState::AwaitingBrowser || state == LoginState::AwaitingCode;
    if (state != LoginState::AwaitingPrompt)
        m_view.question.reset();
    const auto changed = m_observer.changed;
    changed();
}

void LoginFlow::say(const QString& progress)
{
    m_view.progress.append(progress);
    if (m_view.progress.size() > kMaxProgress)
        m_view.progress.removeFirst();
}

void LoginFlow::fail(const QString& message)
{
    if (m_step == Step::Over)
        return;
    m_step = Step::Over;
    m_isOpen = false;
    m_ports.forgetListener();
    m_view.problem = message;
    say(message);
    show(LoginState::Failed);
    const auto ended = m_observer.ended;
    ended(Error { .code = ErrorCode::SecretUnavailable, .message = message });
}

void LoginFlow::cancel()
{
    if (m_step == Step::Over)
        return;
    m_step = Step::Over;
    m_isOpen = false;
    m_life = std::make_shared<int>(0); // what is under way is not waited for
    m_ports.forgetListener();
    show(LoginState::Cancelled);
}

void LoginFlow::expire()
{
    m_life = std::make_shared<int>(0);
    fail(u"Nobody finished the login within twenty minutes. Begin again."_s);
}

Values LoginFlow::values() const
{
    Values values = valuesOf(m_account);
    for (const auto& [name, value] : m_given)
        values[name] = value;
    return withClient(*m_definition, std::move(values));
}

void LoginFlow::startBrowser()
{
    const BrowserFlow& flow = *m_definition->browser;
    const QByteArray path = fill(flow.redirect.path, { { "state", m_state } }).value_or(QByteArray());
    const Result<quint16> port = m_ports.listen(flow.redirect, path);
    if (!port && flow.redirect.port == 0) {
        fail(port.error().message);
        return;
    }
    const quint16 shownPort = port ? *port : flow.redirect.port;
    m_given["redirect"] = "http://" + flow.redirect.host + ':' + QByteArray::number(shownPort) + path;
    m_given["state"] = m_state;
    m_given["verifier"] = m_pkce.verifier;
    m_given["challenge"] = m_pkce.challenge;
    oauth::Form query;
    for (const auto& [key, value] : fillObject(flow.parameters, values()))
        query.addUnlessEmpty(QByteArray(key.data(), static_cast<qsizetype>(key.size())), textAt(value, {}));
    const auto address = fillUrl(flow.authorizeUrl, values());
    const auto page =
        oauth::endpointUrl(query.appendedTo(address.value_or(QByteArray())), u"The page to sign in at"_s);
    if (!page) {
        fail(page.error().message);
        return;
    }
    m_isOpen = true;
    m_view.page = *page;
    if (port) {
        m_view.instructions =
            u"Sign in on the page in the browser; it comes back by itself. If it does not, copy the address it ends at and enter it here."_s;
        say(u"Waiting for the browser on port %1."_s.arg(*port));
        show(LoginState::AwaitingBrowser);
        return;
    }
    m_view.instructions =
        u"Sign in on the page in the browser. It ends at an address that cannot be opened: copy that address and enter it here."_s;
    say(port.error().message);
    show(LoginState::AwaitingCode);
}

bool LoginFlow::take(const SignInAnswer& answer)
{
    const bool hasState = m_definition->browser && !m_definition->browser->isStateInPath;
    if (!m_isOpen || (hasState && !oauth::sameSecret(answer.state, m_state)))
        return false;
    m_isOpen = false;
    m_ports.forgetListener();
    if (!answer.error.isEmpty()) {
        fail(u"%1 refused: %2."_s.arg(m_definition->name,
            oauth::readableLine(QString::fromUtf8(answer.error + ' ' + answer.errorDescription))));
        return true;
    }
    if (answer.code.isEmpty())
        fail(u"The answer of %1 holds no code."_s.arg(m_definition->name));
    else
        redeem(answer.code);
    return true;
}

Result<void> LoginFlow::paste(const QString& text)
{
    if (!m_isOpen)
        return wrong(u"The login waits for no code now."_s);
    Result<SignInAnswer> answer = readPasted(text);
    if (!answer)
        return answer.error();
    // A bare code has none; that it belongs to this login the proof (PKCE) shows.
    const bool hasForeignState = !answer->state.isEmpty() && !oauth::sameSecret(answer->state, m_state);
    if (hasForeignState && !m_definition->browser->isStateInPath)
        return wrong(u"That belongs to another login. Use the page that was opened last."_s);
    answer->state = m_state;
    std::ignore = take(*answer);
    return {};
}

void LoginFlow::redeem(const QByteArray& code)
{
    m_given["code"] = code;
    say(u"Redeeming the code."_s);
    show(LoginState::Working);
    call(m_definition->token->call, [this](const Result<FetchAnswer>& answer) { redeemed(answer); });
}

void LoginFlow::redeemed(const Result<FetchAnswer>& answer)
{
    if (!answer)
        fail(answer.error().message);
    else
        takeTokens(readTokens(m_definition->token->answer, *answer));
}

} // namespace gateway::accounts
