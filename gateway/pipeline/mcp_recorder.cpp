// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_recorder.h"

#include "base/redact.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

using inspect::McpSender;

namespace {

// Of a name: a row holds some hundred of them, and a client decides how long they are.
constexpr qsizetype kShown = 128;

QString kindName(mcp::MessageKind kind)
{
    switch (kind) {
    case mcp::MessageKind::Request: return u"request"_s;
    case mcp::MessageKind::Notification: return u"notification"_s;
    case mcp::MessageKind::Response: return u"response"_s;
    case mcp::MessageKind::ErrorReply: return u"error"_s;
    case mcp::MessageKind::Other: return u"other"_s;
    }
    return {};
}

} // namespace

McpRecorder::McpRecorder(const Clock& clock, const http::RequestHead& head, const Observer& observer)
    : m_clock(clock)
    , m_observer(observer)
    , m_originUs(head.acceptedUs)
{
    const qint64 age = (clock.monotonicUs() - head.acceptedUs) / 1000;
    m_record.startedAtMs = clock.epochMs() - age;
    m_record.id = { newExchangeId(m_record.startedAtMs).text };
    m_record.httpMethod = head.method;
    m_record.remoteAddress = head.peer.toString();
    const QByteArrayView agent = headerValue(head.headers, "user-agent");
    const qsizetype end = agent.indexOf(' ');
    m_record.client = QString::fromUtf8(
        (end < 0 ? agent : agent.first(end)).first(std::min<qsizetype>(end < 0 ? agent.size() : end, 64)));
    const QByteArrayView version = headerValue(head.headers, "mcp-protocol-version");
    m_record.protocolVersion = QString::fromUtf8(version.first(std::min<qsizetype>(version.size(), 32)));
    m_record.headUs = relative(head.headUs);
}

McpRecorder::~McpRecorder()
{
    if (!m_record.isFinished())
        finish(inspect::ExchangeState::Cancelled);
}

void McpRecorder::setSession(const QByteArray& id)
{
    constexpr qsizetype kHashShown = 12;
    m_record.session = id.isEmpty()
        ? QByteArray()
        : QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().first(kHashShown);
}

void McpRecorder::request(const http::InboundRequest& request, const mcp::Messages& messages)
{
    m_record.bodyUs = relative(request.bodyUs);
    m_record.requestBytes = request.body.size();
    if (const mcp::Message* call = messages.call()) {
        m_record.rpcMethod = call->method.left(kShown);
        m_record.name = redactText(call->name).left(kShown);
        m_record.rpcId = call->id.left(kShown);
        if (!call->protocolVersion.isEmpty())
            m_record.protocolVersion = call->protocolVersion;
    }
    if (!request.body.isEmpty())
        message(McpSender::Client, request.body, messages);
}

void McpRecorder::message(McpSender sender, QByteArrayView text, const mcp::Messages& messages)
{
    const auto count = static_cast<qint64>(std::max<std::size_t>(messages.list.size(), 1));
    (sender == McpSender::Client ? m_record.clientMessages : m_record.serverMessages) += count;
    for (const mcp::Message& each : messages.list) {
        list(sender, messages.isBatch ? 0 : text.size(), each);
        if (sender == McpSender::Client)
            continue;
        if (each.kind == mcp::MessageKind::ErrorReply) {
            m_record.rpcErrorCode = each.errorCode;
            m_record.errorMessage = redactText(m_scrubber->clean(each.errorMessage));
        }
        if (each.kind == mcp::MessageKind::Response && !each.protocolVersion.isEmpty())
            m_record.protocolVersion = each.protocolVersion;
    }
    keep(sender, text);
    changed();
}

void McpRecorder::list(McpSender sender, qint64 bytes, const mcp::Message& message)
{
    if (m_record.messages.size() >= kMaxMessages)
        return;
    m_record.messages.append({ .sender = sender,
        .kind = kindName(message.kind),
        .method = message.method.left(kShown),
        .name = redactText(message.name).left(kShown),
        .id = message.id.left(kShown),
        .bytes = bytes,
        .atUs = now() });
}

void McpRecorder::keep(McpSender sender, QByteArrayView text)
{
    if (m_observer.capture == Capture::Off)
        return;
    const bool isClient = sender == McpSender::Client;
    QByteArray& kept = isClient ? m_texts.fromClient : m_texts.fromServer;
    bool& isCut = isClient ? m_texts.clientCut : m_texts.serverCut;
    if (!kept.isEmpty() && kept.size() < kTextLimit)
        kept += "\n\n";
    const qsizetype room = std::max<qsizetype>(kTextLimit - kept.size(), 0);
    isCut = isCut || text.size() > room;
    // Cleaned before it is cut: half a credential would not be known for one.
    constexpr qsizetype kLongestSecret = 8 * 1024;
    const QByteArray near = text.first(std::min(text.size(), room + kLongestSecret)).toByteArray();
    kept += m_scrubber->clean(near).first(std::min(near.size(), room));
}

void McpRecorder::notice(const QString& what)
{
    if (m_record.notices.size() < kMaxNotices)
        m_record.notices.append(redactText(m_scrubber->clean(what)));
    changed();
}

void McpRecorder::changed()
{
    if (m_observer.onChanged)
        m_observer.onChanged(*this);
}

void McpRecorder::answered(int status)
{
    m_record.status = status;
    if (m_record.firstByteUs == inspect::kNever)
        m_record.firstByteUs = now();
    changed();
}

void McpRecorder::refused(const mcp::Refusal& refusal)
{
    m_record.rpcErrorCode = refusal.code;
    m_record.errorMessage = redactText(m_scrubber->clean(refusal.message));
    answered(refusal.status);
    finish(inspect::ExchangeState::Failed);
}

void McpRecorder::finish(inspect::ExchangeState state)
{
    if (m_record.isFinished())
        return;
    m_record.state = state;
    m_record.endUs = now();
    if (m_observer.onFinished)
        m_observer.onFinished(*this);
}

} // namespace gateway::pipeline
