// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/request_watch.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::mcp_host {

RequestWatch::RequestWatch(const Clock& clock, QString server, Limits limits, TimedOut timedOut)
    : m_clock(clock)
    , m_server(std::move(server))
    , m_limits(limits)
    , m_timedOut(std::move(timedOut))
{
}

void RequestWatch::asked(const QByteArray& id, const QString& method)
{
    m_waiting[id] = { .sinceMs = now(), .isStart = method == u"initialize" };
    if (!m_timer.isActive())
        m_timer.start(1000, this);
}

void RequestWatch::heard(const mcp::Message& read)
{
    m_heardMs = now();
    if (read.kind == mcp::MessageKind::Response || read.kind == mcp::MessageKind::ErrorReply)
        m_waiting.erase(read.id);
    if (m_waiting.empty())
        m_timer.stop();
}

void RequestWatch::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    m_heardMs = now();
}

void RequestWatch::timerEvent(QTimerEvent* /*event*/)
{
    check();
}

void RequestWatch::check()
{
    if (m_isHeld)
        return;
    std::vector<std::pair<QByteArray, int>> late;
    for (const auto& [id, waiting] : m_waiting) {
        const qint64 since = waiting.isStart ? waiting.sinceMs : std::max(waiting.sinceMs, m_heardMs);
        const int limit = waiting.isStart ? m_limits.startMs : m_limits.answerMs;
        if (now() - since >= limit)
            late.emplace_back(id, limit);
    }
    for (const auto& [id, limit] : late) {
        m_waiting.erase(id);
        m_timedOut(id,
            { .code = ErrorCode::UpstreamTimeout,
                .message =
                    u"The MCP server \u201c%1\u201d has not answered for %2 seconds."_s.arg(m_server).arg(
                        limit / 1000),
                .failureClass = FailureClass::Target });
    }
    if (m_waiting.empty())
        m_timer.stop();
}

} // namespace gateway::mcp_host

#include "moc_request_watch.cpp"
