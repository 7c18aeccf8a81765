// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP answer that messages of a session go into: whole as JSON, or one by one as events. Writes down
// what passes. Thread: the gateway thread; owned by its session.
#pragma once

#include "mcp/event_log.h"
#include "pipeline/mcp_backend.h"

#include <QObject>

#include <memory>

namespace gateway::mcp_host {

class ClientStream final : public QObject {
    Q_OBJECT
public:
    ClientStream(std::unique_ptr<http::ResponseSink> sink, std::unique_ptr<pipeline::McpRecorder> recorder);
    ~ClientStream() override;

    // The whole answer; nothing may follow.
    void answer(int status, const QByteArray& body, const QByteArray& sessionId);
    void begin(const QByteArray& sessionId);
    void write(const mcp::Event& event);
    void writeComment();
    void end();

    // Notes a message of the server that is about to be sent.
    void note(const QByteArray& text, const mcp::Message& read);

    [[nodiscard]] bool isOpen() const { return m_sink && m_sink->isOpen(); }

    // The client reads more slowly than the server speaks.
    [[nodiscard]] bool isFull() const;

    [[nodiscard]] pipeline::McpRecorder& recorder() { return *m_recorder; }

Q_SIGNALS:
    void drained();
    void clientGone();

private:
    void sent(qint64 bytes);

    std::unique_ptr<http::ResponseSink> m_sink; // null: ended
    std::unique_ptr<pipeline::McpRecorder> m_recorder;
};

} // namespace gateway::mcp_host
