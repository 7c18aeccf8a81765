// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/login_flow.h"

#include "accounts/pasted_code.h"
#include "oauth/addresses.h"
#include "oauth/form.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

using oauth::FetchAnswer;
using oauth::SignInAnswer;

namespace {

const QString kYes = u"yes"_s;
const QString kBrowser = u"browser"_s;
const QString kDevice = u"device"_s;

Error wrong(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

QString readable(const QByteArray& text)
{
    QString line = QString::fromUtf8(text.left(200)).simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line;
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

LoginFlow::~LoginFlow()
{
    m_ports.forgetListener();
}

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

// ---- questions ----

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
    if (!isHeaderValue(text) || text.size() > 512)
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

// ---- the browser ----

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
        fail(u"%1 refused: %2."_s.arg(
            m_definition->name, readable(answer.error + ' ' + answer.errorDescription)));
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

// ---- tokens ----

void LoginFlow::call(const Call& call, std::function<void(const Result<FetchAnswer>& answer)> next)
{
    const Result<oauth::FetchRequest> request = requestOf(call, values());
    if (!request) {
        fail(request.error().message);
        return;
    }
    m_ports.fetch(*request, guarded(std::move(next)));
}

void LoginFlow::takeTokens(const std::variant<Tokens, oauth::TokenRefusal>& tokens)
{
    if (const auto* refusal = std::get_if<oauth::TokenRefusal>(&tokens)) {
        fail(refusal->message);
        return;
    }
    m_given.clear();
    m_account = withTokens(*m_definition, std::move(m_account), std::get<Tokens>(tokens), m_clock.epochMs());
    if (m_definition->loginGivesRefreshToken) {
        m_account.refreshToken = std::exchange(m_account.accessToken, {});
        m_account.expiresMs = 0;
    }
    say(u"Signed in; keeping the account."_s);
    show(LoginState::Working);
    m_observer.keep(m_account, guarded([this] {
        if (m_definition->loginGivesRefreshToken)
            exchange();
        else
            followUp(0);
    }));
}

void LoginFlow::exchange()
{
    call(m_definition->refresh->call, [this](const Result<FetchAnswer>& answer) { exchanged(answer); });
}

void LoginFlow::exchanged(const Result<FetchAnswer>& answer)
{
    if (!answer) {
        fail(answer.error().message);
        return;
    }
    const auto tokens = readTokens(m_definition->refresh->answer, *answer);
    if (const auto* refusal = std::get_if<oauth::TokenRefusal>(&tokens)) {
        fail(refusal->message);
        return;
    }
    m_account = withTokens(*m_definition, std::move(m_account), std::get<Tokens>(tokens), m_clock.epochMs());
    m_observer.keep(m_account, guarded([this] { followUp(0); }));
}

void LoginFlow::followUp(qsizetype index)
{
    if (index == m_definition->after.size()) {
        end();
        return;
    }
    const FollowUp& step = m_definition->after[index];
    if (!step.unless.isEmpty() && !valueOf(m_account.facts, step.unless).isEmpty()) {
        followUp(index + 1);
        return;
    }
    call(step.call, [this, index](const Result<FetchAnswer>& answer) { followedUp(index, answer); });
}

void LoginFlow::followedUp(qsizetype index, const Result<FetchAnswer>& answer)
{
    takeFollowUp(index, {}, answer);
}

void LoginFlow::pollFollowUp(qsizetype index, const QByteArray& operation)
{
    const FollowUp& step = m_definition->after[index];
    m_ports.wait(static_cast<qint64>(step.pollSeconds) * 1000, guarded([this, index, operation] {
        m_given["operation"] = operation;
        call(*m_definition->after[index].poll, [this, index, operation](const Result<FetchAnswer>& answer) {
            takeFollowUp(index, operation, answer);
        });
    }));
}

void LoginFlow::takeFollowUp(qsizetype index, const QByteArray& operation, const Result<FetchAnswer>& answer)
{
    const FollowUp& step = m_definition->after[index];
    const auto object = answer && answer->status >= 200 && answer->status <= 299
        ? dialects::parseJsonObject(answer->body)
        : Result<dialects::json::object>(
            answer ? Error { .message = u"status %1"_s.arg(answer->status) } : answer.error());
    if (!object) {
        fail(u"%1 did not say what belongs to the account (%2). Sign in once more, or later."_s.arg(
            m_definition->name, object.error().message));
        return;
    }
    if (step.poll && textAt(*object, step.doneAt) != "true") {
        const QByteArray name = operation.isEmpty() ? textAt(*object, step.operation) : operation;
        if (name.isEmpty())
            fail(u"%1 answered with an operation that has no name."_s.arg(m_definition->name));
        else
            pollFollowUp(index, name);
        return;
    }
    addFacts(m_account, step.facts, *object, {});
    followUp(index + 1);
}

void LoginFlow::end()
{
    m_step = Step::Over;
    m_view.problem.clear();
    say(u"Done."_s);
    show(LoginState::Succeeded);
    const auto ended = m_observer.ended;
    ended(m_account);
}

} // namespace gateway::accounts
