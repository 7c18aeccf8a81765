// SPDX-License-Identifier: GPL-3.0-or-later
// The events a session's streams have sent, so that a client whose connection broke gets the rest of them
// (Last-Event-ID; modelcontextprotocol.io, streamable HTTP, "Resumability"). Bounded: the oldest go first.
// Thread: any.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>
#include <optional>
#include <vector>

namespace gateway::mcp {

// "4-17": the seventeenth event of the session's fourth stream. Stream 0 is what belongs to no request.
struct EventId {
    int stream = 0;
    qint64 number = 0;

    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] static std::optional<EventId> fromText(QByteArrayView text);
    friend bool operator==(const EventId&, const EventId&) = default;
};

struct Event {
    EventId id;
    QByteArray message; // one line; empty: an event that only carries its id

    // As it stands in a stream.
    [[nodiscard]] QByteArray bytes() const;
};

class EventLog {
public:
    explicit EventLog(qsizetype maxBytes)
        : m_maxBytes(maxBytes)
    {
    }

    // Numbers it, and keeps it while there is room; one that is larger than all of it is not kept.
    Event add(int stream, const QByteArray& message);
    // Nothing is added to that stream any more: its events are kept as before, but what is known of its
    // numbers may go once there are many of them. Never that of a stream that goes on: it would begin anew.
    void ended(int stream);
    // The stream's events behind `last`, oldest first. Empty optional: some of them are no longer kept.
    [[nodiscard]] std::optional<std::vector<Event>> after(const EventId& last) const;
    // An id that this session has given.
    [[nodiscard]] bool isKnown(const EventId& id) const;

    // The number of the stream's newest event that is no longer kept; 0: all are.
    [[nodiscard]] qint64 dropped(int stream) const;

    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    struct Stream {
        int number;
        qint64 last = 0;    // number of its newest event
        qint64 dropped = 0; // … of the newest that is no longer kept
        bool hasEnded = false;
    };

    [[nodiscard]] static qsizetype weight(const Event& event);
    [[nodiscard]] Stream& stream(int number);
    [[nodiscard]] const Stream* findStream(int number) const;
    void forgetEnded();

    qsizetype m_maxBytes;
    qsizetype m_bytes = 0;
    std::deque<Event> m_events; // oldest first
    std::deque<Stream> m_streams;
};

} // namespace gateway::mcp
