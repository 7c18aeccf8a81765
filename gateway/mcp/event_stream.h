// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a stream of server-sent events into whole ones that can be passed on as they are, with their ids,
// names, retry times and comments (WHATWG, "Parsing an event stream"): each line ends in one LF afterwards,
// which is all that changes. A comment between events is passed on at once. Incremental, and indifferent to
// where the bytes were cut. Thread: any; one per stream.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace gateway::mcp {

struct StreamEvent {
    QByteArray text;    // whole, with its blank line
    QByteArray data;    // of its data lines, joined with LF; empty: it carries none
    bool hasId = false; // a client can resume behind it
    QByteArray id = {}; // what it names then (Last-Event-ID); empty: nothing
    std::optional<qint64> retryMs = {};
};

class EventStream {
public:
    using Handler = std::function<void(const StreamEvent& event)>;

    // `maxEventBytes`: of one event; a longer one makes the stream overflow.
    explicit EventStream(qint64 maxEventBytes)
        : m_maxBytes(maxEventBytes)
    {
    }

    // False: an event is longer than the limit. Nothing more is read then; those before it were delivered.
    [[nodiscard]] bool feed(QByteArrayView bytes, const Handler& handler);

private:
    void takeLine(const Handler& handler);

    qint64 m_maxBytes;
    QByteArray m_text; // whole lines of the event under way
    QByteArray m_line; // the unfinished line
    bool m_skipLf = false;
    bool m_isFirst = true; // line of the stream: a byte order mark may stand before it
    bool m_hasFields = false;
};

// An event that carries that message.
[[nodiscard]] QByteArray eventWith(const QByteArray& message);
// The event with other data in the place of its own.
[[nodiscard]] QByteArray withData(const QByteArray& event, const QByteArray& data);

} // namespace gateway::mcp
