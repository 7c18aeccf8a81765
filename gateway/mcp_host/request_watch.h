// SPDX-License-Identifier: GPL-3.0-or-later
// Requests an MCP server has not answered yet, and when that has taken too long: the first one, `initialize`,
// has the time a start takes; the others as long as nothing at all is heard. Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "mcp/json_rpc.h"

#include <QBasicTimer>
#include <QObject>

#include <functional>
#include <map>

namespace gateway::mcp_host {

class RequestWatch final : public QObject {
    Q_OBJECT
public:
    struct Limits {
        int startMs = 30'000;
        int answerMs = 60'000;
    };

    using TimedOut = std::function<void(const QByteArray& id, const Error& error)>;

    RequestWatch(const Clock& clock, QString server, Limits limits, TimedOut timedOut);

    void asked(const QByteArray& id, const QString& method);
    // Any message: a sign of life; an answer ends the wait for it.
    void heard(const mcp::Message& read);
    // While the client does not read, no time runs.
    void setHeld(bool isHeld);

    // Runs by itself; for tests that move the clock.
    void check();

private:
    struct Waiting {
        qint64 sinceMs = 0;
        bool isStart = false;
    };

    void timerEvent(QTimerEvent* event) override;

    [[nodiscard]] qint64 now() const { return m_clock.monotonicUs() / 1000; }

    const Clock& m_clock;
    QString m_server;
    Limits m_limits;
    TimedOut m_timedOut;
    std::map<QByteArray, Waiting> m_waiting; // by id
    QBasicTimer m_timer;
    qint64 m_heardMs = 0;
    bool m_isHeld = false;
};

} // namespace gateway::mcp_host
