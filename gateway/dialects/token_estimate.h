// SPDX-License-Identifier: GPL-3.0-or-later
// How many tokens a request may cost, without a provider to ask: for count_tokens where the target has no
// such call, for the input figure a stream begins with, for reservations, and for answers whose provider
// counts nothing. Text is within 15 % for each kind of it (dialects/text_tokens.h); a picture counts as a
// picture, never as its base64 text (translation.md §8.1). Thread: any. Pure; linear in the request.
#pragma once

#include "dialects/unified/reply.h"
#include "dialects/unified/request.h"
#include "dialects/unified/stream_event.h"

#include <string>

namespace gateway::dialects {

[[nodiscard]] std::int64_t estimateTokens(std::string_view text);
[[nodiscard]] std::int64_t estimateTokens(const ChatRequest& request);

// The output of an answer, text, thinking and tool calls, that comes in pieces, which may be cut within a
// word: they are put together again, a block at a time. Thread: one; keeps less than a block.
class OutputTokenCounter {
public:
    void add(std::string_view text);
    // What an event of a stream adds; most add nothing.
    void take(const StreamEvent& event);
    // Of all that was added.
    [[nodiscard]] std::int64_t tokens() const;

private:
    static constexpr std::size_t kBlock = 16 * 1024;

    std::string m_pending;
    std::int64_t m_counted = 0;
};

} // namespace gateway::dialects
