// SPDX-License-Identifier: GPL-3.0-or-later
// A provider made of a script: per accepted connection a list of steps, run on the test's own event loop.
// Counts what it saw. Port 0 on loopback.
#pragma once

#include "base/headers.h"

#include <QByteArray>
#include <QHostAddress>
#include <QTcpServer>

#include <memory>
#include <vector>

namespace gateway::test {

struct SeenRequest {
    int connection = 0; // counted from 0 in the order of acceptance
    QByteArray method;
    QByteArray target;
    QByteArray head; // as received, without the empty line
    HeaderList headers;
    QByteArray body;
};

// What one connection does, step after step. Without close() or reset() at the end it stays open, silent.
class Script {
public:
    enum class Kind { ExpectRequest, ExpectHead, Write, Close, Reset };

    struct Step {
        Kind kind = Kind::ExpectRequest;
        QByteArray bytes = {};
        qsizetype pieceSize = 0; // 0: all at once; else each piece in its own turn of the event loop
    };

    Script& expectRequest() { return add({ Kind::ExpectRequest }); }

    Script& expectHead() { return add({ Kind::ExpectHead }); } // does not wait for the body

    Script& write(const QByteArray& bytes) { return add({ Kind::Write, bytes }); }

    Script& writePieces(const QByteArray& bytes, qsizetype size) { return add({ Kind::Write, bytes, size }); }

    Script& close() { return add({ Kind::Close }); }

    Script& reset() { return add({ Kind::Reset }); }

    Script& repeat() // from the first step again
    {
        m_repeats = true;
        return *this;
    }

    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

    [[nodiscard]] bool repeats() const { return m_repeats; }

private:
    Script& add(Step step)
    {
        m_steps.push_back(std::move(step));
        return *this;
    }

    std::vector<Step> m_steps;
    bool m_repeats = false;
};

class ScriptedUpstream {
public:
    explicit ScriptedUpstream(const QHostAddress& address = QHostAddress::LocalHost);
    ~ScriptedUpstream();
    ScriptedUpstream(const ScriptedUpstream&) = delete;
    ScriptedUpstream& operator=(const ScriptedUpstream&) = delete;

    // For the next connection not yet scripted; connections beyond the last script follow `otherwise`.
    void next(Script script);
    void otherwise(Script script);
    // Every request of every connection gets this answer.
    void answerAll(const QByteArray& response);
    // Sends `bytes` now on the newest open connection, outside its script.
    void sendNow(const QByteArray& bytes);
    void sendToAll(const QByteArray& bytes);
    void closeAll();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray url(const QByteArray& path = "/v1/chat/completions") const;

    [[nodiscard]] const std::vector<SeenRequest>& requests() const { return m_requests; }

    [[nodiscard]] int connections() const { return m_accepted; }

    [[nodiscard]] int openConnections() const;
    // Not yet taken by the kernel: grows when the other side does not read.
    [[nodiscard]] qint64 unsentBytes() const;

    [[nodiscard]] qint64 receivedBytes() const { return m_received; }

private:
    class Connection;

    void accept();

    QTcpServer m_server;
    std::vector<Script> m_scripts;
    Script m_otherwise;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<SeenRequest> m_requests;
    qint64 m_received = 0;
    int m_accepted = 0;
};

// "HTTP/1.1 <status> X" with a Content-Length body.
[[nodiscard]] QByteArray plainResponse(
    const QByteArray& body, int status = 200, const QByteArray& fields = {});
// The head of a chunked answer, and one chunk.
[[nodiscard]] QByteArray chunkedHead(const QByteArray& fields = "Content-Type: text/event-stream\r\n");
[[nodiscard]] QByteArray chunk(const QByteArray& bytes);

} // namespace gateway::test
