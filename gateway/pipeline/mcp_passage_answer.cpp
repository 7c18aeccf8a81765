// SPDX-License-Identifier: GPL-3.0-or-later
// What a passage does with the server's answer.
#include "pipeline/mcp_passage.h"

#include "base/http_status.h"
#include "base/redact.h"
#include "dialects/error_body.h"
#include "mcp/http_fields.h"
#include "pipeline/local_replies.h"
#include "pipeline/mcp_grants.h"
#include "pipeline/mcp_head_rules.h"
#include "routing/reset_forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

const QByteArray kSessionField = QByteArrayLiteral("mcp-session-id");
// Of an error's text, more is of no use.
constexpr qint64 kMaxErrorBytes = 64 * 1024;
constexpr qsizetype kShownErrorText = 300;
// A server that names a longer time is not believed.
constexpr qint64 kLongestRestMs = 24LL * 3600 * 1000;

bool isRateLimit(int status)
{
    return status == 429 || status == 402;
}

std::optional<qint64> retryAfterMs(const HeaderList& headers, qint64 nowMs)
{
    const auto moment = routing::momentFrom(headerValue(headers, "retry-after"), nowMs);
    return moment ? std::optional(std::clamp<qint64>(*moment - nowMs, 0, kLongestRestMs)) : std::nullopt;
}

} // namespace

void McpPassage::onSent()
{
    m_visit.recorder->record().sentUs = m_visit.recorder->now();
    m_visit.recorder->changed();
}

void McpPassage::onHead(const upstream::UpstreamHead& head)
{
    m_head = head;
    m_visit.recorder->record().serverHeadUs = m_visit.recorder->now();
    if (retried(head))
        return;
    if (head.status == 401) {
        // Passed on, it would say that the client's key is wrong.
        refuse(serverRefusal(502,
            u"does not accept Plexus' credentials (401); check its keys, headers or sign-in"_s,
            u"upstream_unauthorized"_s));
        return;
    }
    if (isRedirectStatus(head.status) || head.status < 200) {
        refuse(serverRefusal(502,
            u"answered %1: redirects are not followed; configure the address it moved to"_s.arg(head.status),
            u"upstream_redirect"_s));
        return;
    }
    if (head.status == 404 && m_session)
        m_state.sessions.forget(m_sessionId);
    if (!isSuccessStatus(head.status)) {
        m_use = AnswerUse::Error;
        return;
    }
    takeSession(head.headers);
    if (mediaTypeOf(headerValue(head.headers, "content-type")) == "text/event-stream") {
        beginStream();
        return;
    }
    m_use = AnswerUse::Whole;
    if (headerValue(head.headers, "content-length").toLongLong() > server().maxMessageBytes)
        refuse(tooLarge());
}

// The same request to the server with another key or a fresh token; nothing has reached the client yet.
bool McpPassage::retried(const upstream::UpstreamHead& head)
{
    const QByteArray authenticate = headerValue(head.headers, "www-authenticate").toByteArray();
    const bool isTokenRefused = head.status == 401 || (head.status == 403 && !authenticate.isEmpty());
    if (!m_token.isEmpty() && isTokenRefused && m_state.signIn.refused)
        m_state.signIn.refused(server(), m_token, authenticate);
    if (!m_token.isEmpty() && head.status == 401 && !std::exchange(m_hasRenewedToken, true)) {
        m_visit.recorder->notice(u"the server refused the token; asked again with a new one"_s);
        attemptLater();
        return true;
    }
    if (!isRateLimit(head.status) || m_key < 0)
        return false;
    restKey(head);
    if (m_session)
        return false;
    attemptLater();
    return true;
}

// The call that is given up is still on the stack.
void McpPassage::attemptLater()
{
    m_call.reset();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_hasEnded)
                attempt();
        },
        Qt::QueuedConnection);
}

mcp::Refusal McpPassage::tooLarge() const
{
    return serverRefusal(502,
        u"sent a message larger than the %1 bytes allowed (max_message_bytes)"_s.arg(
            server().maxMessageBytes),
        u"message_too_large"_s);
}

void McpPassage::restKey(const upstream::UpstreamHead& head)
{
    const qint64 usual = head.status == 402 ? server().quotaRestMs : server().rateLimitRestMs;
    const qint64 restMs = retryAfterMs(head.headers, m_state.clock.epochMs()).value_or(usual);
    m_state.pool.rest(server().name, m_digests[m_key], restMs);
    m_visit.recorder->notice(u"key %1 of the pool rests for %2 s: the server answered %3"_s.arg(m_key)
                                 .arg(restMs / 1000)
                                 .arg(head.status));
}

void McpPassage::takeSession(const HeaderList& answer)
{
    const QByteArray id = headerValue(answer, kSessionField).toByteArray();
    if (id.isEmpty() || method() == "DELETE")
        return;
    if (m_session) {
        if (m_session->upstreamId.reveal() != id)
            m_state.sessions.rename(m_sessionId, Secret(id));
        return;
    }
    m_session = mcp::Session { .owner = m_visit.holder(),
        .server = server().name,
        .address = address(),
        .keyDigest = m_key < 0 ? QByteArray() : m_digests[m_key],
        .upstreamId = Secret(id) };
    m_sessionId = m_state.sessions.open(*m_session);
    m_state.sessions.begin(m_sessionId);
    m_visit.recorder->setSession(m_sessionId);
}

HeaderList McpPassage::answerHeaders() const
{
    HeaderList headers = mcp::responseFields(m_head.headers);
    if (!m_sessionId.isEmpty() && hasHeader(m_head.headers, kSessionField))
        headers.append(Header { kSessionField, m_sessionId });
    headers.append(Header { "x-content-type-options", "nosniff" });
    addRequestId(headers, m_visit.recorder->record().id.text);
    return headers;
}

void McpPassage::beginStream()
{
    m_use = AnswerUse::Stream;
    m_visit.request.body.clear(); // nobody asks again, and a stream may last for hours
    m_visit.sink->begin(m_head.status, answerHeaders(), http::BodyFraming::Chunked);
    m_visit.recorder->answered(m_head.status);
}

void McpPassage::onData(QByteArrayView bytes)
{
    switch (m_use) {
    case AnswerUse::None: break;
    case AnswerUse::Whole:
        if (m_gathered.size() + bytes.size() > server().maxMessageBytes)
            refuse(tooLarge());
        else
            gather(bytes);
        break;
    case AnswerUse::Error:
        gather(bytes.first(std::min(bytes.size(), kMaxErrorBytes - m_gathered.size())));
        if (m_gathered.size() == kMaxErrorBytes)
            sendServerError();
        break;
    case AnswerUse::Stream: relay(bytes); break;
    }
}

void McpPassage::relay(QByteArrayView bytes)
{
    QByteArray out; // what became whole, in one write
    const bool fits =
        m_events.feed(bytes, [this, &out](const mcp::StreamEvent& event) { out += passedOn(event); });
    m_visit.recorder->record().responseBytes += out.size();
    m_visit.sink->write(out);
    if (!fits) {
        breakStream(tooLarge());
        return;
    }
    if (!m_isPaused && m_visit.sink->pendingBytes() > http::ResponseSink::kHighWater) {
        m_isPaused = true;
        m_call->pause();
    }
}

void McpPassage::gather(QByteArrayView bytes)
{
    if (m_state.heldBytes + bytes.size() > McpProxyState::kMaxHeldBytes) {
        refuse(serverRefusal(503,
            u"answered, but too many large answers are under way already; try again later"_s,
            u"overloaded"_s));
        return;
    }
    m_gathered.append(bytes);
    m_state.heldBytes += bytes.size();
}

void McpPassage::dropGathered()
{
    m_state.heldBytes -= m_gathered.size();
    m_gathered.clear();
}

QByteArray McpPassage::passedOn(const mcp::StreamEvent& event)
{
    m_canResume = m_canResume || event.hasId;
    if (!event.data.isEmpty()) {
        const Result<mcp::Messages> messages = mcp::readMessages(event.data);
        m_visit.recorder->message(
            inspect::McpSender::Server, event.data, messages ? *messages : mcp::Messages {});
        if (!messages)
            m_visit.recorder->notice(u"an event is no message of JSON-RPC"_s);
        const QByteArray asked = m_visit.messages.requestId();
        for (const mcp::Message& message : messages ? messages->list : std::vector<mcp::Message> {}) {
            const bool isAnswer =
                message.kind == mcp::MessageKind::Response || message.kind == mcp::MessageKind::ErrorReply;
            m_isAnswered = m_isAnswered || (isAnswer && message.id == asked);
        }
        if (const QByteArray data = shown(event.data); data != event.data)
            return mcp::withData(event.text, data);
    }
    return event.text;
}

// What the client may see of messages from the server.
QByteArray McpPassage::shown(const QByteArray& text) const
{
    return withoutForbiddenTools(text, *m_visit.key, server().name, m_tools.get());
}

void McpPassage::onDone(const upstream::UpstreamTimings&)
{
    switch (m_use) {
    case AnswerUse::None: break;
    case AnswerUse::Whole: sendWhole(); break;
    case AnswerUse::Error: sendServerError(); break;
    case AnswerUse::Stream:
        // A client that cannot go on behind an event would wait for its answer in vain.
        if (!m_visit.messages.requestId().isEmpty() && !m_isAnswered && !m_canResume) {
            breakStream(serverRefusal(502, u"ended its stream without an answer"_s, u"upstream_protocol"_s));
            break;
        }
        m_visit.sink->end();
        finish(inspect::ExchangeState::Completed);
        break;
    }
}

void McpPassage::sendWhole()
{
    const QByteArray text = shown(m_gathered);
    if (!text.isEmpty()) {
        const Result<mcp::Messages> messages = mcp::readMessages(text);
        m_visit.recorder->message(
            inspect::McpSender::Server, m_gathered, messages ? *messages : mcp::Messages {});
        // Of an acknowledgement (202) nobody reads the body.
        if (!messages && m_head.status == 200 && method() == "POST") {
            refuse(serverRefusal(
                502, u"answered with something that is no message of JSON-RPC"_s, u"upstream_protocol"_s));
            return;
        }
    }
    m_visit.recorder->record().responseBytes = text.size();
    m_visit.sink->send({ .status = m_head.status, .headers = answerHeaders(), .body = text });
    m_visit.recorder->answered(m_head.status);
    finish(inspect::ExchangeState::Completed);
}

// An error of JSON-RPC goes on as it is; anything else becomes one.
void McpPassage::sendServerError()
{
    const Result<mcp::Messages> messages = mcp::readMessages(m_gathered);
    const bool isRpc =
        messages && messages->list.size() == 1 && messages->list.front().kind == mcp::MessageKind::ErrorReply;
    if (!isRpc) {
        const QString text = redactText(QString::fromUtf8(m_scrubber.clean(m_gathered))).simplified();
        mcp::Refusal refusal = serverRefusal(m_head.status,
            u"answered %1%2"_s.arg(m_head.status)
                .arg(text.isEmpty() ? QString() : u": "_s + text.left(kShownErrorText)),
            u"upstream_status"_s);
        refusal.retryAfterMs = m_key >= 0 && isRateLimit(m_head.status)
            ? m_state.pool.restLeftMs(server().name, m_digests[m_key])
            : retryAfterMs(m_head.headers, m_state.clock.epochMs());
        refuse(refusal);
        return;
    }
    m_visit.recorder->message(inspect::McpSender::Server, m_gathered, *messages);
    const QByteArray body = m_scrubber.clean(m_gathered);
    m_visit.recorder->record().responseBytes = body.size();
    m_visit.sink->send({ .status = m_head.status, .headers = answerHeaders(), .body = body });
    m_visit.recorder->answered(m_head.status);
    finish(inspect::ExchangeState::Failed);
}

void McpPassage::onFailed(const Error& error, const upstream::UpstreamTimings&)
{
    const int status = dialects::httpStatusFor(error.code);
    mcp::Refusal refusal = mcp::refusalOf(error, status == 504 ? 504 : 502);
    refusal.message =
        u"The MCP server \u201c%1\u201d did not answer. %2"_s.arg(server().name, redactText(error.message));
    if (m_use == AnswerUse::Stream)
        breakStream(refusal);
    else
        refuse(refusal);
}

// A stream that ends early. Where events had ids the client goes on behind the last one, so it is told
// nothing; otherwise it would wait for its answer in vain.
void McpPassage::breakStream(const mcp::Refusal& refusal)
{
    const QByteArray id = m_visit.messages.requestId();
    const bool isLarge = refusal.reason == u"message_too_large"_s;
    if (!id.isEmpty() && !m_isAnswered && (!m_canResume || isLarge))
        m_visit.sink->write(mcp::eventWith(mcp::errorObject(id, refusal)));
    m_visit.sink->end();
    m_visit.recorder->record().rpcErrorCode = refusal.code;
    m_visit.recorder->record().errorMessage = redactText(m_scrubber.clean(refusal.message));
    finish(inspect::ExchangeState::Failed);
}

} // namespace gateway::pipeline
