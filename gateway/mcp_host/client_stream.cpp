// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/client_stream.h"

#include "pipeline/local_replies.h"

#include <utility>

namespace gateway::mcp_host {

namespace {

HeaderList answerHeaders(const QByteArray& type, const QByteArray& sessionId)
{
    HeaderList headers { { "content-type", type }, { "cache-control", "no-store" },
        { "x-content-type-options", "nosniff" } };
    if (!sessionId.isEmpty())
        headers.append(Header { "mcp-session-id", sessionId });
    return headers;
}

} // namespace

ClientStream::ClientStream(
    std::unique_ptr<http::ResponseSink> sink, std::unique_ptr<pipeline::McpRecorder> recorder)
    : m_sink(std::move(sink))
    , m_recorder(std::move(recorder))
{
    connect(m_sink.get(), &http::ResponseSink::drained, this, &ClientStream::drained);
    connect(m_sink.get(), &http::ResponseSink::clientGone, this, &ClientStream::clientGone);
}

ClientStream::~ClientStream() = default;

void ClientStream::answer(int status, const QByteArray& body, const QByteArray& sessionId)
{
    if (!m_sink)
        return;
    HeaderList headers = body.isEmpty() ? HeaderList() : answerHeaders("application/json", sessionId);
    pipeline::addRequestId(headers, m_recorder->record().id.text);
    m_recorder->answered(status);
    sent(body.size());
    m_sink->send({ .status = status, .headers = std::move(headers), .body = body });
    m_sink.reset();
    m_recorder->finish(inspect::ExchangeState::Completed);
}

void ClientStream::begin(const QByteArray& sessionId)
{
    if (!m_sink)
        return;
    HeaderList headers = answerHeaders("text/event-stream", sessionId);
    pipeline::addRequestId(headers, m_recorder->record().id.text);
    m_recorder->answered(200);
    m_sink->begin(200, std::move(headers), http::BodyFraming::Chunked);
}

void ClientStream::write(const mcp::Event& event)
{
    if (!m_sink)
        return;
    const QByteArray bytes = event.bytes();
    sent(bytes.size());
    m_sink->write(bytes);
}

void ClientStream::writeComment()
{
    if (m_sink)
        m_sink->write(": keep-alive\n\n");
}

void ClientStream::end()
{
    if (!m_sink)
        return;
    m_sink->end();
    m_sink.reset();
    m_recorder->finish(inspect::ExchangeState::Completed);
}

void ClientStream::note(const QByteArray& text, const mcp::Message& read)
{
    m_recorder->message(inspect::McpSender::Server, text, mcp::Messages { .list = { read } });
}

bool ClientStream::isFull() const
{
    return m_sink && m_sink->isOpen() && m_sink->pendingBytes() > http::ResponseSink::kHighWater;
}

void ClientStream::sent(qint64 bytes)
{
    inspect::McpRecord& record = m_recorder->record();
    record.responseBytes += bytes;
    if (record.firstByteUs == inspect::kNever)
        record.firstByteUs = m_recorder->now();
}

} // namespace gateway::mcp_host

#include "moc_client_stream.cpp"
