// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a store that have not been answered yet, for who must not end before they are.
// Thread: the main thread.
#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace gateway::service {

class WriteCount {
public:
    // Counts as one write as long as any copy of it lives: a callback keeps it.
    using Token = std::shared_ptr<void>;

    [[nodiscard]] Token begin()
    {
        ++m_state->open;
        return { nullptr, [state = m_state](void*) { end(*state); } };
    }

    // Now, or when the last one has ended.
    void whenNone(std::function<void()> done)
    {
        if (m_state->open == 0)
            done();
        else
            m_state->waiting.push_back(std::move(done));
    }

private:
    struct State {
        int open = 0;
        std::vector<std::function<void()>> waiting = {};
    };

    static void end(State& state)
    {
        if (--state.open > 0)
            return;
        const auto waiting = std::exchange(state.waiting, {});
        for (const auto& done : waiting)
            done();
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace gateway::service
