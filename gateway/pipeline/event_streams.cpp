// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/event_streams.h"

#include "dialects/json/json_text.h"
#include "management/usage_json.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace gateway::pipeline {

namespace json = boost::json;

namespace {

constexpr auto kPingPace = 10s;
constexpr qint64 kProgressMs = 1000;
// What ran when its listeners left is not heard of again.
constexpr qsizetype kMaxRunning = 10'000;

QByteArray frameOf(const char* event, const json::object& data)
{
    return QByteArray("event: ") + event + "\ndata: " + dialects::serializeJson(data) + "\n\n";
}

} // namespace

EventStreams::EventStreams(const Clock& clock, CurrentSnapshot snapshot, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_snapshot(std::move(snapshot))
    , m_pings(this)
{
    m_pings.setInterval(kPingPace);
    connect(&m_pings, &QTimer::timeout, this, &EventStreams::ping);
}

QByteArray EventStreams::keyDigest(const management::Caller& caller) const
{
    const SnapshotPtr snapshot = m_snapshot();
    const config::Key* key = snapshot ? snapshot->config().findKey(caller.keyName) : nullptr;
    const bool isGood = key && key->enabled && (!key->expiresAtMs || *key->expiresAtMs > m_clock.epochMs());
    return isGood ? key->secretDigest : QByteArray();
}

void EventStreams::join(std::shared_ptr<http::ResponseSink> sink, const management::Caller& caller)
{
    sink->begin(200,
        { { "content-type", "text/event-stream" }, { "cache-control", "no-store" },
            { "x-content-type-options", "nosniff" } },
        http::BodyFraming::Chunked);
    sink->write(": Plexus\n\n");
    m_listeners.push_back({ .sink = std::move(sink), .caller = caller, .keyDigest = keyDigest(caller) });
    if (!m_pings.isActive())
        m_pings.start();
}

void EventStreams::take(const QVector<inspect::ExchangeRecordPtr>& records)
{
    forgetGone();
    if (m_listeners.empty())
        return;
    for (const inspect::ExchangeRecordPtr& record : records) {
        if (!record->isFinished()) {
            takeRunning(*record);
            continue;
        }
        if (m_running.remove(record->id) == 0)
            tell("started", *record, management::usageRow(*record));
        tell("completed", *record, management::usageRow(*record));
    }
}

void EventStreams::takeRunning(const inspect::ExchangeRecord& record)
{
    const qint64 now = m_clock.monotonicUs() / 1000;
    const auto known = m_running.find(record.id);
    if (known == m_running.end()) {
        if (m_running.size() >= kMaxRunning)
            m_running.clear();
        m_running.insert(record.id,
            { .toldMs = now,
                .bytes = record.responseBytes,
                .contentBytes = record.contentBytes,
                .attempts = record.attempts.size() });
        tell("started", record, management::usageRow(record));
        return;
    }
    if (known->attempts != record.attempts.size()) {
        known->attempts = record.attempts.size();
        tell("updated", record, management::usageRow(record));
    }
    const qint64 passed = now - known->toldMs;
    if (passed < kProgressMs)
        return;
    const qint64 bytes = record.responseBytes - known->bytes;
    known->toldMs = now;
    const qint64 tokens = (record.contentBytes - known->contentBytes) / inspect::kContentBytesPerToken;
    known->bytes = record.responseBytes;
    known->contentBytes = record.contentBytes;
    // On the record's own clock, about: both have begun with its first byte.
    const qint64 elapsedMs = m_clock.epochMs() - record.startedAtMs;
    tell("progress", record,
        { { "requestId", record.id.text.toStdString() }, { "responseBytes", record.responseBytes },
            { "bytesPerSecond", bytes * 1000 / passed }, { "contentBytes", record.contentBytes },
            { "estimatedTokensPerSec", tokens * 1000 / passed }, { "streamEvents", record.streamEvents },
            { "idleMs",
                record.lastDataUs == inspect::kNever
                    ? json::value()
                    : json::value(std::max<qint64>(0, elapsedMs - record.lastDataUs / 1000)) },
            { "attemptCount", record.attempts.size() } });
}

void EventStreams::tell(const char* event, const inspect::ExchangeRecord& record, const json::object& data)
{
    const QByteArray frame = frameOf(event, data);
    for (Listener& listener : m_listeners) {
        if (listener.caller.isAdmin() || listener.caller.keyName == record.keyName)
            send(listener, frame);
    }
}

void EventStreams::send(Listener& listener, const QByteArray& frame) const
{
    if (listener.sink->pendingBytes() > http::ResponseSink::kLowWater) {
        ++listener.missed;
        return;
    }
    if (listener.missed > 0)
        listener.sink->write(frameOf("missed", { { "events", std::exchange(listener.missed, 0) } }));
    listener.sink->write(frame);
}

void EventStreams::ping()
{
    forgetGone();
    const QByteArray frame = frameOf("ping", { { "at", management::isoTime(m_clock.epochMs()) } });
    for (Listener& listener : m_listeners)
        send(listener, frame);
}

bool EventStreams::mayGoOn(const Listener& listener) const
{
    return listener.caller.isAdmin()
        || (!listener.keyDigest.isEmpty() && listener.keyDigest == keyDigest(listener.caller));
}

void EventStreams::forgetGone()
{
    std::erase_if(m_listeners, [this](const Listener& listener) {
        if (listener.sink->isOpen() && mayGoOn(listener))
            return false;
        listener.sink->end();
        return true;
    });
    if (m_listeners.empty()) {
        m_pings.stop();
        m_running.clear();
    }
}

void EventStreams::stop()
{
    for (const Listener& listener : m_listeners)
        listener.sink->end();
    m_listeners.clear();
    m_running.clear();
    m_pings.stop();
}

} // namespace gateway::pipeline

#include "moc_event_streams.cpp"
