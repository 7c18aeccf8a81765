// SPDX-License-Identifier: GPL-3.0-or-later
// A whole answer and a stream of events are two forms of one thing: these turn each into the other, so that a
// client that streams can be served from an answer that came whole, and the reverse.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/unified/stream_event.h"

#include <map>

namespace gateway::dialects {

// The events of an answer that came whole: each part's text in one delta.
[[nodiscard]] StreamEvents replyEvents(const Reply& reply);

// Gathers a checked stream into the answer it amounts to.
class ReplyFolder {
public:
    void take(const StreamEvent& event);
    // The answer so far; the failure when the stream failed.
    [[nodiscard]] Reply reply() const;

    [[nodiscard]] const std::optional<StreamFailure>& failure() const { return m_failure; }

private:
    struct Place {
        std::size_t choice = 0;
        std::size_t part = 0;
    };

    [[nodiscard]] Choice& choiceAt(int index);
    [[nodiscard]] Part* partAt(int number);

    Reply m_reply;
    std::map<int, Place> m_places; // by part number
    std::optional<StreamFailure> m_failure;
};

} // namespace gateway::dialects
