// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/event_log.h"

#include <QStringBuilder>

#include <algorithm>

namespace gateway::mcp {

namespace {

// Of streams that are remembered; of those that have ended, their numbers only.
constexpr std::size_t kMaxStreams = 512;

} // namespace

QByteArray EventId::text() const
{
    return QByteArray::number(stream) + '-' + QByteArray::number(number);
}

std::optional<EventId> EventId::fromText(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 1)
        return std::nullopt;
    bool isStream = false;
    bool isNumber = false;
    const EventId id { .stream = text.first(dash).toByteArray().toInt(&isStream),
        .number = text.sliced(dash + 1).toByteArray().toLongLong(&isNumber) };
    if (!isStream || !isNumber || id.stream < 0 || id.number < 0)
        return std::nullopt;
    return id;
}

QByteArray Event::bytes() const
{
    return "id: " + id.text() + "\ndata: " + message + "\n\n";
}

Event EventLog::add(int number, const QByteArray& message)
{
    Stream& of = stream(number);
    Event event { .id = { .stream = number, .number = ++of.last }, .message = message };
    m_events.push_back(event);
    m_bytes += weight(event);
    while (m_bytes > m_maxBytes && !m_events.empty()) {
        const Event& oldest = m_events.front();
        const auto from = std::find_if(m_streams.begin(), m_streams.end(),
            [&oldest](const Stream& each) { return each.number == oldest.id.stream; });
        if (from != m_streams.end())
            from->dropped = oldest.id.number;
        m_bytes -= weight(oldest);
        m_events.pop_front();
    }
    return event;
}

std::optional<std::vector<Event>> EventLog::after(const EventId& last) const
{
    const Stream* of = findStream(last.stream);
    if (!of || last.number < of->dropped)
        return std::nullopt;
    std::vector<Event> events;
    for (const Event& event : m_events) {
        if (event.id.stream == last.stream && event.id.number > last.number)
            events.push_back(event);
    }
    return events;
}

bool EventLog::isKnown(const EventId& id) const
{
    const Stream* of = findStream(id.stream);
    return of && id.number <= of->last;
}

qint64 EventLog::dropped(int stream) const
{
    const Stream* of = findStream(stream);
    return of ? of->dropped : 0;
}

// Events without a message take room as well.
qsizetype EventLog::weight(const Event& event)
{
    return event.message.size() + qsizetype(sizeof(Event));
}

EventLog::Stream& EventLog::stream(int number)
{
    const auto found = std::find_if(
        m_streams.begin(), m_streams.end(), [number](const Stream& each) { return each.number == number; });
    if (found != m_streams.end())
        return *found;
    if (m_streams.size() >= kMaxStreams)
        forgetEnded();
    return m_streams.emplace_back(Stream { .number = number });
}

void EventLog::ended(int number)
{
    const auto found = std::find_if(
        m_streams.begin(), m_streams.end(), [number](const Stream& each) { return each.number == number; });
    if (found != m_streams.end())
        found->hasEnded = true;
}

// As many streams as wait for an answer at a time go on; all others have ended.
void EventLog::forgetEnded()
{
    const auto oldest =
        std::find_if(m_streams.begin(), m_streams.end(), [](const Stream& each) { return each.hasEnded; });
    if (oldest != m_streams.end())
        m_streams.erase(oldest);
}

const EventLog::Stream* EventLog::findStream(int number) const
{
    const auto found = std::find_if(
        m_streams.begin(), m_streams.end(), [number](const Stream& each) { return each.number == number; });
    return found == m_streams.end() ? nullptr : &*found;
}

} // namespace gateway::mcp
