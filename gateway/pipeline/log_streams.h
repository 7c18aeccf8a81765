// SPDX-License-Identifier: GPL-3.0-or-later
// The log as it is written, for the admin: server-sent events, `syslog` a line each, redacted like
// everywhere; `ping` every ten seconds. Looked for a few times a second, so that writing a line never waits
// for a reader. Bounded: so many readers; one that does not read, or is too slow for the lines that are kept,
// is told how many it missed (`missed`). Thread: the gateway thread; owned by the management desk.
#pragma once

#include "base/clock.h"
#include "base/log_control.h"
#include "http/http_types.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace gateway::pipeline {

class LogStreams final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMaxReaders = 8;

    explicit LogStreams(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool hasRoom() const { return m_readers.size() < kMaxReaders; }

    // Begins with what is written from now on, of that level and worse.
    void join(std::shared_ptr<http::ResponseSink> sink, LogLevel most);
    // Ends all.
    void stop();

private:
    struct Reader {
        std::shared_ptr<http::ResponseSink> sink;
        LogLevel most;
        quint64 missed = 0;
    };

    void look();
    void ping();
    void forgetGone();
    static void send(Reader& reader, const QByteArray& frame);

    const Clock& m_clock;
    std::vector<Reader> m_readers;
    quint64 m_next = 0; // of logLinesSince()
    QTimer m_looks;
    QTimer m_pings;
};

} // namespace gateway::pipeline
