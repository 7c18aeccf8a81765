// SPDX-License-Identifier: GPL-3.0-or-later
// For dialects that have one part open at a time (Anthropic's content blocks): the part that began first
// streams on, those that began meanwhile wait, and come whole when it is their turn. Thread: any; one per
// stream. Holds what waits, which the provider's token limit bounds.
#pragma once

#include "dialects/unified/stream_event.h"

#include <deque>

namespace gateway::dialects {

class PartSequencer {
public:
    // Events of a checked stream, one choice. What may be written now, in order.
    [[nodiscard]] StreamEvents take(StreamEvent event);

private:
    struct Waiting {
        int number = 0;
        StreamEvents events; // its PartStart first; deltas merged
        bool hasEnded = false;
    };

    void hold(Waiting& waiting, StreamEvent event);
    void release(StreamEvents& out);

    std::deque<Waiting> m_waiting;
    std::optional<int> m_active;
};

} // namespace gateway::dialects
