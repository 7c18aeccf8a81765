// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/background_reader.h"

#include <utility>

namespace gateway::pipeline {

BackgroundReader::BackgroundReader(std::shared_ptr<http::ResponseSink> sink)
    : m_sink(std::move(sink))
{
    connect(m_sink.get(), &http::ResponseSink::drained, this, &BackgroundReader::pump);
    connect(m_sink.get(), &http::ResponseSink::clientGone, this, &BackgroundReader::finish);
}

void BackgroundReader::send(const http::Reply& reply)
{
    m_sink->send(reply);
    finish();
}

void BackgroundReader::begin(int status, const HeaderList& headers, http::BodyFraming framing)
{
    m_sink->begin(status, headers, framing);
}

void BackgroundReader::offer(const QByteArray& bytes)
{
    if (isOver())
        return;
    m_waiting.push_back(bytes);
    m_waitingBytes += bytes.size();
    pump();
    if (m_waitingBytes > kMaxWaiting)
        abort();
}

void BackgroundReader::end()
{
    m_isEnding = true;
    pump();
}

void BackgroundReader::abort()
{
    if (std::exchange(m_isOver, true))
        return;
    m_sink->abort();
    m_waiting.clear();
    Q_EMIT over();
}

// Above the high water mark the sink tells when it has room again.
void BackgroundReader::pump()
{
    while (!m_isOver && !m_waiting.empty() && m_sink->pendingBytes() <= http::ResponseSink::kHighWater) {
        m_sink->write(m_waiting.front());
        m_waitingBytes -= m_waiting.front().size();
        m_waiting.pop_front();
    }
    if (m_isOver || !m_isEnding || !m_waiting.empty())
        return;
    m_sink->end();
    finish();
}

void BackgroundReader::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    m_waiting.clear();
    Q_EMIT over();
}

} // namespace gateway::pipeline

#include "moc_background_reader.cpp"
