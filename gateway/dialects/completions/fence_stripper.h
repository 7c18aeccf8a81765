// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the code fence off an answer that a chat model wrapped in one although it was told not to.
// Thread: any; one per text. Holds back no more than the fence.
#pragma once

#include <string>
#include <string_view>

namespace gateway::dialects::completions {

class FenceStripper {
public:
    // What of the text so far may go on.
    [[nodiscard]] std::string feed(std::string_view text);
    // The text is over: what was held back, unless it was the closing fence.
    [[nodiscard]] std::string finish();

private:
    enum class State { Begin, OpeningLine, Inside, Plain };

    [[nodiscard]] std::string inside();

    State m_state = State::Begin;
    std::string m_held;
};

// Of a whole text.
[[nodiscard]] std::string withoutFence(std::string_view text);

} // namespace gateway::dialects::completions
