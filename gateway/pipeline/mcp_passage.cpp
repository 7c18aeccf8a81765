// SPDX-License-Identifier: GPL-3.0-or-later
// How a passage asks: session, key, token, header fields. The answer is in mcp_passage_answer.cpp.
#include "pipeline/mcp_passage.h"

#include "base/redact.h"
#include "mcp/http_fields.h"
#include "pipeline/mcp_grants.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

const QByteArray kSessionField = QByteArrayLiteral("mcp-session-id");

mcp::Refusal unknownSession()
{
    return { .status = 404,
        .message = u"There is no such session, or it has ended. Begin a new one with initialize."_s,
        .reason = u"unknown_session"_s };
}

} // namespace

McpPassage::McpPassage(McpProxyState& state, McpVisit visit)
    : m_state(state)
    , m_visit(std::move(visit))
    , m_events(m_visit.server->maxMessageBytes)
    , m_grant(m_visit.request.head.method == "GET" ? m_visit.grant : std::nullopt)
    , m_tools(m_visit.tools)
{
    connect(m_visit.sink.get(), &http::ResponseSink::clientGone, this,
        [this] { finish(inspect::ExchangeState::Cancelled); });
    connect(m_visit.sink.get(), &http::ResponseSink::drained, this, [this] {
        if (!std::exchange(m_isPaused, false) || !m_call)
            return;
        m_call->resume();
    });
}

McpPassage::~McpPassage()
{
    if (!m_hasEnded)
        end();
}

void McpPassage::start()
{
    if (m_grant) {
        const qint64 leftMs = m_grant->expiresMs - m_state.clock.epochMs();
        const auto limit = std::clamp<qint64>(leftMs, 0, std::numeric_limits<int>::max());
        QTimer::singleShot(static_cast<int>(limit), this, [this] {
            if (!m_hasEnded)
                endListening();
        });
    }
    std::optional<mcp::Refusal> refusal = openSession();
    if (!refusal)
        refusal = readCredentials();
    if (!refusal)
        refusal = keepSessionKey();
    if (refusal)
        refuse(*refusal);
    else
        attempt();
}

bool McpPassage::mayListenOn(const Snapshot& snapshot) const
{
    const QString owner = m_visit.owner();
    // Those of our own are no key of a configuration, and end with whom they are for.
    if (method() != "GET" || !m_visit.snapshot->config().findKey(owner))
        return true;
    const config::McpServer* now = snapshot.config().findMcpServer(server().name);
    const config::Key* key = snapshot.config().findKey(owner);
    return snapshot.config().mcp.enabled && now && now->enabled && now->url == server().url && key
        && key->enabled && ownerOf(*key) == m_visit.holder() && mayUseMcpServer(*key, server().name);
}

bool McpPassage::isGranted(const McpGrantLives& lives) const
{
    return !m_grant || lives(m_grant->family);
}

void McpPassage::endListening()
{
    const mcp::Refusal over {
        .status = 404, .message = u"The key may no longer use this MCP server."_s, .reason = u"revoked"_s
    };
    if (m_use == AnswerUse::Stream)
        breakStream(over);
    else
        refuse(over);
}

std::optional<mcp::Refusal> McpPassage::openSession()
{
    const HeaderList& fields = m_visit.request.head.headers;
    const QByteArray id = headerValue(fields, kSessionField).toByteArray();
    if (countHeader(fields, kSessionField) > 1) {
        return mcp::Refusal { .status = 400,
            .code = mcp::code::kInvalidRequest,
            .message = u"Mcp-Session-Id must be sent once."_s,
            .reason = u"bad_session"_s };
    }
    m_visit.recorder->setSession(id);
    if (id.isEmpty()) {
        if (method() != "DELETE")
            return std::nullopt;
        return mcp::Refusal { .status = 400,
            .code = mcp::code::kInvalidRequest,
            .message = u"DELETE ends a session: name it in Mcp-Session-Id."_s,
            .reason = u"bad_session"_s };
    }
    m_session = m_state.sessions.find(id, m_visit.holder(), server().name);
    if (!m_session)
        return unknownSession();
    if (m_session->address != address()) {
        m_state.sessions.forget(id);
        return unknownSession();
    }
    m_sessionId = id;
    m_state.sessions.begin(id);
    return std::nullopt;
}

std::optional<mcp::Refusal> McpPassage::readCredentials()
{
    const auto unreadable = [](const Error& error) {
        return mcp::Refusal { .status = 503, .message = error.message, .reason = errorCodeName(error.code) };
    };
    for (const config::NamedSecret& header : server().headers) {
        const Result<Secret> value =
            m_visit.snapshot->mcpCredential(config::mcpHeaderPlace(server(), header.name));
        if (!value)
            return unreadable(value.error());
        m_staticHeaders.emplace_back(header.name.toUtf8(), *value);
    }
    std::optional<mcp::Refusal> problem;
    for (qsizetype i = 0; i < server().keys.size(); ++i) {
        const Result<Secret> key = m_visit.snapshot->mcpCredential(config::mcpKeyPlace(server(), i));
        if (!key) {
            problem = unreadable(key.error());
            m_visit.recorder->notice(u"key %1 of the pool cannot be read"_s.arg(i));
            continue;
        }
        m_keys.push_back(*key);
        m_digests.append(mcp::keyDigest(key->reveal()));
    }
    return m_keys.empty() ? problem : std::nullopt;
}

std::optional<mcp::Refusal> McpPassage::keepSessionKey()
{
    if (!m_session)
        return std::nullopt;
    m_key = m_session->keyDigest.isEmpty() ? -1 : m_digests.indexOf(m_session->keyDigest);
    if (m_session->keyDigest.isEmpty() != m_digests.isEmpty() || (m_key < 0 && !m_digests.isEmpty())) {
        // The pool was changed: the session would go on as somebody else.
        m_state.sessions.forget(m_sessionId);
        return unknownSession();
    }
    if (m_key < 0 || method() == "DELETE")
        return std::nullopt;
    const auto rests = m_state.pool.restLeftMs(server().name, m_digests[m_key]);
    if (!rests)
        return std::nullopt;
    return mcp::Refusal { .status = 429,
        .message =
            u"The key of \u201c%1\u201d this session was opened with rests after the server refused it. "
            u"Try again later, or begin a new session."_s.arg(server().name),
        .reason = u"key_resting"_s,
        .retryAfterMs = rests };
}

void McpPassage::attempt()
{
    if (!m_session && !m_keys.empty()) {
        const auto next = m_state.pool.next(server().name, m_digests, m_tried);
        if (!next) {
            refuse({ .status = 429,
                .message = u"All keys of the MCP server \u201c%1\u201d rest after it refused them. Try again "
                           u"later."_s.arg(server().name),
                .reason = u"keys_resting"_s,
                .retryAfterMs =
                    m_state.pool.soonestMs(server().name, m_digests).value_or(server().rateLimitRestMs) });
            return;
        }
        m_key = *next;
        m_tried.append(m_key);
    }
    if (!server().signsIn) {
        send();
        return;
    }
    if (!m_state.signIn.token) {
        withToken(Error { .code = ErrorCode::SecretUnavailable,
            .message = u"Plexus is not signed in to the MCP server \u201c%1\u201d."_s.arg(server().name) });
        return;
    }
    m_state.signIn.token(server(), [self = QPointer<McpPassage>(this)](const Result<Secret>& token) {
        if (self && !self->m_hasEnded)
            self->withToken(token);
    });
}

void McpPassage::withToken(const Result<Secret>& token)
{
    if (!token) {
        refuse({ .status = 503,
            .message = token.error().message,
            .reason = errorCodeName(token.error().code),
            .retryAfterMs = token.error().retryAfterMs });
        return;
    }
    m_token = *token;
    send();
}

HeaderList McpPassage::headers() const
{
    HeaderList fields = mcp::requestFields(m_visit.request.head.headers, method());
    if (m_session && !m_session->upstreamId.isEmpty())
        fields.append(Header { kSessionField, m_session->upstreamId.reveal() });
    if (m_key >= 0) {
        const QByteArray& key = m_keys.at(static_cast<std::size_t>(m_key)).reveal();
        if (server().keyHeader.isEmpty())
            mcp::setField(fields, "authorization", "Bearer " + key);
        else
            mcp::setField(fields, server().keyHeader.toUtf8(), key);
    }
    if (!m_token.isEmpty())
        mcp::setField(fields, "authorization", "Bearer " + m_token.reveal());
    for (const auto& [name, value] : m_staticHeaders) {
        // A key stands where the configuration says; a static field of the same name would undo the pool.
        const QByteArray keyField =
            server().keyHeader.isEmpty() ? QByteArray("authorization") : server().keyHeader.toUtf8();
        const bool isTaken = (m_key >= 0 && equalsIgnoringCase(name, keyField))
            || (!m_token.isEmpty() && equalsIgnoringCase(name, "authorization"));
        if (!isTaken)
            mcp::setField(fields, name, value.reveal());
    }
    return fields;
}

void McpPassage::send()
{
    upstream::UpstreamClient* client = m_state.upstream();
    if (!client) {
        refuse(serverRefusal(503, u"cannot be asked: Plexus stops"_s, u"cancelled"_s));
        return;
    }
    std::vector<Secret> secrets = m_keys;
    secrets.push_back(m_token);
    if (m_session)
        secrets.push_back(m_session->upstreamId);
    for (const auto& [name, value] : m_staticHeaders)
        secrets.emplace_back(value.reveal().mid(value.reveal().indexOf(' ') + 1));
    m_scrubber = SecretScrubber(secrets);
    m_visit.recorder->setSecrets(secrets);
    m_visit.recorder->record().keyNumber = static_cast<int>(m_key);
    ++m_visit.recorder->record().attempts;
    m_use = AnswerUse::None;
    const bool isStreamAlone = method() == "GET";
    const config::Settings& settings = m_visit.snapshot->config().settings;
    upstream::UpstreamRequest request { .method = method(),
        .url = address(),
        .headers = headers(),
        .answer = upstream::AnswerSize::Pieces,
        .proxy = settings.proxy,
        .connectTimeoutMs = std::min(settings.timeouts.connectMs, server().timeoutMs),
        .firstByteTimeoutMs = server().timeoutMs,
        // The stream a GET opens may be silent for hours.
        .idleTimeoutMs = isStreamAlone ? 0 : server().timeoutMs };
    if (method() == "POST")
        request.body = { .pieces = { m_visit.request.body }, .source = m_visit.request.body };
    m_call = client->start(std::move(request), *this);
}

QByteArray McpPassage::address() const
{
    return QUrl(server().url.trimmed()).toEncoded(QUrl::RemoveFragment);
}

mcp::Refusal McpPassage::serverRefusal(int status, const QString& what, const QString& reason) const
{
    return { .status = status,
        .code = status == 504 ? mcp::code::kTimeout : mcp::code::kServerError,
        .message = u"The MCP server \u201c%1\u201d %2."_s.arg(server().name, what),
        .reason = reason };
}

void McpPassage::refuse(const mcp::Refusal& refusal)
{
    McpVisit visit = std::move(m_visit);
    m_visit.server = visit.server;
    m_visit.key = visit.key;
    m_visit.snapshot = visit.snapshot;
    m_visit.request.head.method = visit.request.head.method;
    refuseMcp(std::move(visit), refusal);
    end();
}

void McpPassage::finish(inspect::ExchangeState state)
{
    if (m_hasEnded)
        return;
    m_visit.recorder->finish(state);
    end();
}

void McpPassage::end()
{
    m_hasEnded = true;
    m_call.reset();
    dropGathered();
    if (!m_sessionId.isEmpty()) {
        m_state.sessions.end(m_sessionId);
        // Whatever the server says of it: for the client the session is over.
        if (method() == "DELETE")
            m_state.sessions.forget(m_sessionId);
    }
    m_state.ended(*this);
}

} // namespace gateway::pipeline
