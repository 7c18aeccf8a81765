// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/consent_desk.h"

#include "base/logging.h"
#include "oauth/addresses.h"
#include "oauth/form.h"
#include "oauth/redirect_uri.h"
#include "oauth/resource_metadata.h"
#include "oauth/scopes.h"
#include "pipeline/key_owner.h"
#include "pipeline/mcp_grants.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

using oauth::ConsentProblem;
using oauth::Form;
using oauth::KeyBinding;
using oauth::OAuthError;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qsizetype kProofKeyBytes = 32;
constexpr qsizetype kBrowserMark = 43;
constexpr qsizetype kMaxState = 4096;
constexpr QByteArrayView kCookie = "plexus_sign_in=";

OAuthError invalid(const QByteArray& code, const QString& description)
{
    return { .code = code, .description = description };
}

oauth::Language languageOf(const http::RequestHead& head)
{
    return oauth::languageOf(headerValue(head.headers, "accept-language"));
}

http::Reply replyOf(int status, oauth::Page page)
{
    return { .status = status, .headers = std::move(page.headers), .body = std::move(page.body) };
}

// What tells a browser from another; empty: it has none of ours yet.
QByteArray browserMark(const http::RequestHead& head)
{
    for (const QByteArray& pair : headerValue(head.headers, "cookie").toByteArray().split(';')) {
        const QByteArray cookie = pair.trimmed();
        if (cookie.startsWith(kCookie) && oauth::isChallenge(cookie.sliced(kCookie.size())))
            return cookie.sliced(kCookie.size());
    }
    return {};
}

http::Reply redirect(const QByteArray& target)
{
    return { .status = 303,
        .headers = {
            { "location", target }, { "cache-control", "no-store" }, { "referrer-policy", "no-referrer" } } };
}

} // namespace

std::optional<QByteArray> serverOfResource(
    const http::RequestHead& head, const config::McpSignIn& signIn, const QByteArray& resource)
{
    const QUrl url(QString::fromUtf8(resource), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || url.hasQuery())
        return std::nullopt;
    // A client may call us by our own address although we have a public one.
    for (const config::McpSignIn& as : { signIn, config::McpSignIn {} }) {
        const QUrl base(QString::fromLatin1(publicBase(head, as)));
        const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
        const QByteArray prefix = base.path(QUrl::FullyEncoded).toLatin1();
        if (oauth::originOf(url) == oauth::originOf(base) && path.startsWith(prefix))
            return mcpServerOfPath(path.sliced(prefix.size()));
    }
    return std::nullopt;
}

QByteArray resourceOfServer(const QByteArray& server)
{
    return server.isEmpty() ? QByteArray("/mcp") : QByteArray("/mcp/" + server);
}

ConsentDesk::ConsentDesk(const Clock& clock, oauth::RandomBytes random, oauth::Grants& grants)
    : m_clock(clock)
    , m_random(std::move(random))
    , m_grants(grants)
    , m_proofKey(m_random(kProofKeyBytes))
{
}

std::variant<ConsentDesk::Question, http::Reply> ConsentDesk::question(
    const http::RequestHead& head, const QByteArray& query, const Snapshot& snapshot) const
{
    // Before client and address are known to be right, nobody is sent anywhere (RFC 6749 §4.1.2.1).
    const auto refuse = [&head](const QString& detail) {
        return replyOf(400, oauth::errorPage(detail, languageOf(head)));
    };
    const Result<Form> form = Form::parse(query);
    if (!form)
        return refuse(form.error().message);
    Question question { .query = query,
        .clientId = form->value("client_id"),
        .redirectUri = form->value("redirect_uri"),
        .state = form->value("state").left(kMaxState) };
    const oauth::ClientMetadata* client = m_grants.client(question.clientId);
    if (!client)
        return refuse(u"client_id: no client of that id is registered (any more)."_s);
    const auto isTheirs = [&question](const QByteArray& uri) {
        return oauth::redirectMatches(uri, question.redirectUri);
    };
    if (std::none_of(client->redirectUris.begin(), client->redirectUris.end(), isTheirs))
        return refuse(u"redirect_uri: not one of those the client registered."_s);
    question.clientName = client->name;
    const QByteArray redirectUri = question.redirectUri;
    const QByteArray state = question.state;
    auto whole = completed(std::move(question), *form, head, snapshot);
    const auto* error = std::get_if<OAuthError>(&whole);
    if (!error)
        return std::get<Question>(std::move(whole));
    // To this computer alone: anybody may register an address elsewhere, and would have a link of ours that
    // leads there (RFC 9700 §4.11.2).
    if (!oauth::isLoopbackHost(QUrl(QString::fromLatin1(redirectUri)).host()))
        return refuse(error->description);
    Form answer { { "error", error->code },
        { "error_description", oauth::asciiDescription(error->description) } };
    answer.addUnlessEmpty("state", state);
    answer.add("iss", publicBase(head, snapshot.config().mcp.signIn));
    return redirect(answer.appendedTo(redirectUri));
}

oauth::Outcome<ConsentDesk::Question> ConsentDesk::completed(
    Question question, const Form& form, const http::RequestHead& head, const Snapshot& snapshot)
{
    if (form.value("response_type") != "code")
        return invalid("unsupported_response_type", u"response_type must be code."_s);
    question.challenge = form.value("code_challenge");
    if (form.value("code_challenge_method") != "S256" || !oauth::isChallenge(question.challenge)) {
        return invalid(
            "invalid_request", u"PKCE is required: code_challenge with code_challenge_method S256."_s);
    }
    const auto server = serverOfResource(head, snapshot.config().mcp.signIn, form.value("resource"));
    if (!server) {
        return invalid("invalid_target",
            u"resource must name the MCP server a token is asked for, as its metadata does (RFC 8707)."_s);
    }
    question.server = *server;
    question.scopes = oauth::mcpScopes(form.value("scope"));
    if (question.scopes.isEmpty())
        return invalid("invalid_scope", u"The scopes there are: mcp:read, mcp:write."_s);
    return question;
}

http::Reply ConsentDesk::show(const http::InboundRequest& request, const Snapshot& snapshot) const
{
    auto asked = question(request.head, request.head.query, snapshot);
    if (auto* reply = std::get_if<http::Reply>(&asked))
        return std::move(*reply);
    return page(request.head, std::get<Question>(asked), snapshot);
}

http::Reply ConsentDesk::page(const http::RequestHead& head, const Question& question,
    const Snapshot& snapshot, std::optional<ConsentProblem> problem) const
{
    QByteArray browser = browserMark(head);
    const bool isNew = browser.isEmpty();
    if (isNew)
        browser = oauth::randomToken(m_random);
    const QUrl target(QString::fromLatin1(question.redirectUri), QUrl::StrictMode);
    http::Reply reply = replyOf(problem == ConsentProblem::TooMany ? 429 : 200,
        oauth::consentPage({ .clientName = question.clientName,
                               .redirectHost = oauth::redirectHost(question.redirectUri),
                               .staysHere = oauth::isLoopbackHost(target.host()),
                               .server = QString::fromUtf8(question.server),
                               .mayCall = question.scopes.contains(oauth::kMcpWrite.toByteArray()),
                               .query = question.query,
                               .proof = proofOf(browser, question.query, m_clock.epochMs()),
                               .policySource = oauth::redirectPolicySource(question.redirectUri),
                               .problem = problem },
            languageOf(head)));
    if (isNew) {
        // Below a public address of ours the page stands below its path.
        const QUrl base(QString::fromLatin1(publicBase(head, snapshot.config().mcp.signIn)));
        reply.headers.append(Header { "set-cookie",
            kCookie.toByteArray() + browser + "; Path=" + base.path(QUrl::FullyEncoded).toLatin1()
                + "/oauth; HttpOnly; SameSite=Strict" + (base.scheme() == u"https" ? "; Secure" : "") });
    }
    if (problem == ConsentProblem::TooMany)
        reply.headers.append(Header { "retry-after", "60" });
    return reply;
}

http::Reply ConsentDesk::decide(const http::InboundRequest& request, const Snapshot& snapshot)
{
    const Result<Form> form = Form::parse(request.body);
    if (!form)
        return replyOf(400, oauth::errorPage(form.error().message, languageOf(request.head)));
    auto asked = question(request.head, form->value("query"), snapshot);
    if (auto* reply = std::get_if<http::Reply>(&asked))
        return std::move(*reply);
    const Question& question = std::get<Question>(asked);
    if (!isProof(form->value("proof"), browserMark(request.head), question.query))
        return page(request.head, question, snapshot, ConsentProblem::Stale);
    if (form->value("decision") != "allow") {
        Form refusal { { "error", "access_denied" } };
        refusal.addUnlessEmpty("state", question.state);
        refusal.add("iss", publicBase(request.head, snapshot.config().mcp.signIn));
        return redirect(refusal.appendedTo(question.redirectUri));
    }
    const auto key = keyOf(form->value("key").trimmed(), request.head, question, snapshot);
    if (const auto* problem = std::get_if<ConsentProblem>(&key))
        return page(request.head, question, snapshot, *problem);
    return allow(request.head, question, std::get<KeyBinding>(key), snapshot);
}

std::variant<KeyBinding, ConsentProblem> ConsentDesk::keyOf(const QByteArray& secret,
    const http::RequestHead& head, const Question& question, const Snapshot& snapshot)
{
    if (!hasTriesLeft())
        return ConsentProblem::TooMany;
    // As if it had come with a request: the same look-up, in constant time.
    const auto client = snapshot.keys().authenticate({ .headers = { { "x-api-key", secret } } });
    if (!client || snapshot.clientProblem(*client->key, head, m_clock.epochMs())) {
        if (++m_wrongKeys == kWrongKeysPerMinute)
            qCWarning(lcPipeline) << "Somebody enters wrong keys to let an MCP client in; slowed down.";
        return ConsentProblem::WrongKey;
    }
    const QString name = QString::fromUtf8(question.server);
    const auto& servers = snapshot.config().mcp.servers;
    const bool isThere = name.isEmpty()
        || std::any_of(servers.begin(), servers.end(),
            [&name](const config::McpServer& server) { return server.name == name && server.enabled; });
    if (!isThere || (!name.isEmpty() && !mayUseMcpServer(*client->key, name)))
        return ConsentProblem::NotAllowed;
    return bindingOf(*client->key);
}

http::Reply ConsentDesk::allow(
    const http::RequestHead& head, const Question& question, const KeyBinding& key, const Snapshot& snapshot)
{
    const auto code = m_grants.issueCode({ .grant = { .clientId = question.clientId,
                                               .key = key,
                                               .resource = resourceOfServer(question.server),
                                               .scopes = question.scopes },
        .redirectUri = question.redirectUri,
        .challenge = question.challenge });
    Form answer;
    if (const auto* error = std::get_if<OAuthError>(&code)) {
        answer.add("error", error->code);
        answer.add("error_description", oauth::asciiDescription(error->description));
    } else {
        answer.add("code", std::get<QByteArray>(code));
        qCInfo(lcPipeline).noquote() << u"an MCP client was let in with the key \u201c%1\u201d"_s.arg(
            key.name);
    }
    answer.addUnlessEmpty("state", question.state);
    answer.add("iss", publicBase(head, snapshot.config().mcp.signIn));
    return redirect(answer.appendedTo(question.redirectUri));
}

QByteArray ConsentDesk::proofOf(const QByteArray& browser, const QByteArray& query, qint64 atMs) const
{
    const QByteArray time = QByteArray::number(atMs);
    const QByteArray text = time + '\n' + browser + '\n' + query;
    return time + '.'
        + oauth::base64Url(QMessageAuthenticationCode::hash(text, m_proofKey, QCryptographicHash::Sha256));
}

bool ConsentDesk::isProof(const QByteArray& proof, const QByteArray& browser, const QByteArray& query) const
{
    if (browser.size() != kBrowserMark)
        return false;
    const qint64 atMs = proof.left(proof.indexOf('.')).toLongLong();
    const qint64 age = m_clock.epochMs() - atMs;
    return age >= 0 && age < kFormLifeMs && oauth::sameSecret(proof, proofOf(browser, query, atMs));
}

bool ConsentDesk::hasTriesLeft()
{
    const qint64 now = m_clock.epochMs();
    const qint64 age = now - m_wrongWindowMs;
    // A clock that was set back must not lock everybody out.
    if (age < 0 || age >= kMinuteMs) {
        m_wrongWindowMs = now;
        m_wrongKeys = 0;
    }
    return m_wrongKeys < kWrongKeysPerMinute;
}

} // namespace gateway::pipeline
