// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/part_sequencer.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects {

namespace {

// The part an event belongs to; none for those of the whole stream.
std::optional<int> partOf(const StreamEvent& event)
{
    return std::visit(
        [](const auto& piece) -> std::optional<int> {
            if constexpr (requires { piece.number; })
                return piece.number;
            else
                return std::nullopt;
        },
        event);
}

} // namespace

StreamEvents PartSequencer::take(StreamEvent event)
{
    StreamEvents out;
    const std::optional<int> number = partOf(event);
    if (!number) {
        out.push_back(std::move(event));
        return out;
    }
    const bool isStart = std::holds_alternative<PartStart>(event);
    const bool isEnd = std::holds_alternative<PartEnd>(event);
    if (isStart && m_active) {
        Waiting waiting { .number = *number, .events = {} };
        waiting.events.push_back(std::move(event));
        m_waiting.push_back(std::move(waiting));
        return out;
    }
    if (isStart)
        m_active = number;
    if (m_active == number) {
        out.push_back(std::move(event));
        if (isEnd)
            release(out);
        return out;
    }
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&number](const Waiting& waiting) { return waiting.number == *number; });
    if (found != m_waiting.end())
        hold(*found, std::move(event));
    return out;
}

void PartSequencer::hold(Waiting& waiting, StreamEvent event)
{
    waiting.hasEnded = waiting.hasEnded || std::holds_alternative<PartEnd>(event);
    auto* delta = std::get_if<PartDelta>(&event);
    auto* last = waiting.events.empty() ? nullptr : std::get_if<PartDelta>(&waiting.events.back());
    if (delta && last && !delta->newSection) {
        last->text += delta->text;
        return;
    }
    waiting.events.push_back(std::move(event));
}

void PartSequencer::release(StreamEvents& out)
{
    m_active.reset();
    while (!m_waiting.empty() && !m_active) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        std::move(next.events.begin(), next.events.end(), std::back_inserter(out));
        if (!next.hasEnded)
            m_active = next.number;
    }
}

} // namespace gateway::dialects
