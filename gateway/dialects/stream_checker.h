// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between every stream decoder and encoder and holds the grammar of stream_event.h, whatever the
// provider did: one start first, every part ended before its choice finishes, one finish per choice, nothing
// after the end. What a provider leaves out is added, what it repeats is dropped; a stream that stops short
// becomes a failure, never a success.
// Thread: any; one per stream.
#pragma once

#include "dialects/unified/stream_event.h"

#include <map>
#include <set>

namespace gateway::dialects {

class StreamChecker {
public:
    // What of `events` goes on, in order.
    [[nodiscard]] StreamEvents check(StreamEvents events);
    // The provider closed: a failure unless the stream had ended.
    [[nodiscard]] StreamEvents close();

    [[nodiscard]] bool isOver() const { return m_isOver; }

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    // A part has begun: from here on another target cannot take over unseen.
    [[nodiscard]] bool sawContent() const { return m_sawContent; }

    // Over, and the model stopped by itself without having made anything.
    [[nodiscard]] bool isEmpty() const
    {
        return m_isOver && !m_hasFailed && !m_hasSubstance && !m_wasStopped;
    }

    // Something that is not thinking has come.
    [[nodiscard]] bool sawText() const { return m_sawText; }

    // Bytes of text, thinking and arguments so far.
    [[nodiscard]] std::int64_t contentBytes() const { return m_contentBytes; }

    [[nodiscard]] const inspect::AnswerFacts& facts() const { return m_facts; }

    // Every count reported so far.
    [[nodiscard]] const TokenUsage& usage() const { return m_usage; }

private:
    void take(StreamEvent event, StreamEvents& out);
    void start(StreamStart event, StreamEvents& out);
    void startPart(PartStart event, StreamEvents& out);
    void growPart(PartDelta event, StreamEvents& out);
    void finishChoice(Finish event, StreamEvents& out);
    void endParts(int choice, StreamEvents& out);
    void end(StreamEvents& out);
    void fail(StreamFailure failure, StreamEvents& out);

    struct OpenPart {
        int choice = 0;
        bool isThinking = false;
        bool isWords = false; // its deltas are text
    };

    std::map<int, OpenPart> m_open; // by part number
    std::set<int> m_known;          // part numbers ever begun
    std::set<int> m_choicesBegun;
    std::set<int> m_choicesFinished;
    std::set<int> m_choicesWithCalls;
    TokenUsage m_usage;
    inspect::AnswerFacts m_facts;
    std::int64_t m_contentBytes = 0;
    bool m_hasStarted = false;
    bool m_sawContent = false;
    bool m_sawText = false;
    bool m_hasSubstance = false; // more than the beginning of an empty text
    bool m_wasStopped = false;   // by a limit, a filter, a pause
    bool m_isOver = false;
    bool m_hasFailed = false;
};

// What a stream that stops short is reported as; also used where the connection broke.
[[nodiscard]] StreamFailure incompleteStream();

} // namespace gateway::dialects
