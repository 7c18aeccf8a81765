// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/log_streams.h"

#include "dialects/json/json_text.h"
#include "management/usage_json.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace gateway::pipeline {

namespace json = boost::json;

namespace {

constexpr auto kLookPace = 250ms;
constexpr auto kPingPace = 10s;

QByteArray frameOf(const char* event, const json::object& data)
{
    return QByteArray("event: ") + event + "\ndata: " + dialects::serializeJson(data) + "\n\n";
}

QByteArray frameOf(const LogLine& line)
{
    return frameOf("syslog",
        { { "at", management::isoTime(line.atMs) }, { "level", logLevelName(line.level).toStdString() },
            { "category", line.category.toStdString() }, { "message", line.message.toStdString() } });
}

} // namespace

LogStreams::LogStreams(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_looks(this)
    , m_pings(this)
{
    m_looks.setInterval(kLookPace);
    m_pings.setInterval(kPingPace);
    connect(&m_looks, &QTimer::timeout, this, &LogStreams::look);
    connect(&m_pings, &QTimer::timeout, this, &LogStreams::ping);
}

void LogStreams::join(std::shared_ptr<http::ResponseSink> sink, LogLevel most)
{
    sink->begin(200,
        { { "content-type", "text/event-stream" }, { "cache-control", "no-store" },
            { "x-content-type-options", "nosniff" } },
        http::BodyFraming::Chunked);
    sink->write(": Plexus\n\n");
    if (m_readers.empty()) {
        m_next = logLinesSince(0).next;
        m_looks.start();
        m_pings.start();
    }
    m_readers.push_back({ .sink = std::move(sink), .most = most });
}

void LogStreams::send(Reader& reader, const QByteArray& frame)
{
    if (reader.sink->pendingBytes() > http::ResponseSink::kLowWater) {
        ++reader.missed;
        return;
    }
    if (const quint64 missed = std::exchange(reader.missed, 0); missed > 0)
        reader.sink->write(frameOf("missed", { { "lines", missed } }));
    reader.sink->write(frame);
}

void LogStreams::look()
{
    forgetGone();
    const LogTail tail = logLinesSince(m_next);
    m_next = tail.next;
    for (Reader& reader : m_readers)
        reader.missed += tail.missed;
    for (const LogLine& line : tail.lines) {
        const QByteArray frame = frameOf(line);
        for (Reader& reader : m_readers) {
            if (line.level <= reader.most)
                send(reader, frame);
        }
    }
}

void LogStreams::ping()
{
    forgetGone();
    const QByteArray frame = frameOf("ping", { { "at", management::isoTime(m_clock.epochMs()) } });
    for (Reader& reader : m_readers)
        send(reader, frame);
}

void LogStreams::forgetGone()
{
    std::erase_if(m_readers, [](const Reader& reader) { return !reader.sink->isOpen(); });
    if (m_readers.empty()) {
        m_looks.stop();
        m_pings.stop();
    }
}

void LogStreams::stop()
{
    for (const Reader& reader : m_readers)
        reader.sink->end();
    m_readers.clear();
    m_looks.stop();
    m_pings.stop();
}

} // namespace gateway::pipeline

#include "moc_log_streams.cpp"
