// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a byte stream into server-sent events, as the WHATWG standard cuts them: lines end in LF, CRLF or
// CR; a blank line ends an event; several `data:` lines are joined with LF. Incremental, sans-I/O, and
// indifferent to where the bytes were cut.
// Thread: any; one decoder per stream.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <utility>

namespace gateway::dialects {

struct SseEvent {
    QByteArrayView name; // of `event:`; empty when there was none
    QByteArrayView data;
};

class SseDecoder {
public:
    // Called for each whole event that has data; the views live during the call.
    using Handler = std::function<void(const SseEvent&)>;

    explicit SseDecoder(qsizetype maxEventBytes = 8 * 1024 * 1024)
        : m_maxEventBytes(maxEventBytes)
    {
    }

    void feed(QByteArrayView bytes, const Handler& handler);

    // Called for each comment, with what follows its colon; the view lives during the call. None: passed
    // over.
    void setCommentHandler(std::function<void(QByteArrayView)> handler) { m_onComment = std::move(handler); }

    // True between events: nothing of a next one has been seen.
    [[nodiscard]] bool atBoundary() const { return m_line.isEmpty() && !m_hasFields; }

    // Events that were longer than the limit and therefore not delivered.
    [[nodiscard]] qint64 droppedEvents() const { return m_dropped; }

private:
    void takeLine(QByteArrayView line, const Handler& handler);
    void endEvent(const Handler& handler);
    void keepPartial(QByteArrayView part);

    qsizetype m_maxEventBytes;
    std::function<void(QByteArrayView)> m_onComment;
    QByteArray m_line; // the unfinished line
    QByteArray m_name;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_hasFields = false; // a non-blank line of the current event was seen
    bool m_overflow = false;  // the current event is too long; skipped to its end
    bool m_skipLf = false;    // the last byte was CR: an LF that follows belongs to it
    qint64 m_dropped = 0;
};

} // namespace gateway::dialects
