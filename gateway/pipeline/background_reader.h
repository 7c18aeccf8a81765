// SPDX-License-Identifier: GPL-3.0-or-later
// One client that reads along with a background response, at its own pace: what it has not taken yet waits
// here, and shares its bytes with whoever else reads the same. One that falls too far behind is let go.
// Thread: the gateway thread.
#pragma once

#include "http/http_types.h"

#include <QObject>

#include <deque>
#include <memory>

namespace gateway::pipeline {

class BackgroundReader final : public QObject {
    Q_OBJECT
public:
    // As much as is kept of a response's events at all.
    static constexpr qsizetype kMaxWaiting = 8 * 1024 * 1024;

    explicit BackgroundReader(std::shared_ptr<http::ResponseSink> sink);

    void send(const http::Reply& reply);
    void begin(int status, const HeaderList& headers, http::BodyFraming framing);
    void offer(const QByteArray& bytes);
    // Behind what waits.
    void end();
    void abort();

    // Nothing more will reach the client.
    [[nodiscard]] bool isOver() const { return m_isOver || !m_sink->isOpen(); }

Q_SIGNALS:
    void over(); // at most once, possibly from inside a call

private:
    void pump();
    void finish();

    std::shared_ptr<http::ResponseSink> m_sink;
    std::deque<QByteArray> m_waiting;
    qsizetype m_waitingBytes = 0;
    bool m_isEnding = false;
    bool m_isOver = false;
};

} // namespace gateway::pipeline
