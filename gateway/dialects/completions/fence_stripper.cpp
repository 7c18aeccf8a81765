// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/completions/fence_stripper.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::completions {

namespace {

constexpr std::string_view kFence = "```";
constexpr std::string_view kSpace = " \t\r\n";

std::string_view withoutTrailingSpace(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(kSpace);
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

// Where the closing fence begins, with the line break before it; npos when the text does not end in one.
std::size_t closingFence(std::string_view text)
{
    const std::string_view body = withoutTrailingSpace(text);
    if (!body.ends_with(kFence))
        return std::string_view::npos;
    const std::size_t at = body.size() - kFence.size();
    if (at == 0)
        return 0;
    return body[at - 1] == '\n' ? at - 1 : std::string_view::npos;
}

// Where what may yet become a closing fence begins.
std::size_t possibleFence(std::string_view text)
{
    if (const std::size_t whole = closingFence(text); whole != std::string_view::npos)
        return whole;
    std::size_t at = text.size();
    while (at > 0 && text.size() - at < kFence.size() - 1 && text[at - 1] == '`')
        --at;
    return at > 0 && text[at - 1] == '\n' ? at - 1 : text.size();
}

} // namespace

std::string FenceStripper::feed(std::string_view text)
{
    if (m_state == State::Plain)
        return std::string(text);
    m_held += text;
    if (m_state == State::Begin) {
        const std::string_view start = std::string_view(m_held).substr(0, kFence.size());
        if (!kFence.starts_with(start)) {
            m_state = State::Plain;
            return std::exchange(m_held, {});
        }
        if (start.size() < kFence.size())
            return {};
        m_state = State::OpeningLine;
    }
    if (m_state == State::OpeningLine) {
        const std::size_t lineEnd = m_held.find('\n');
        if (lineEnd == std::string::npos)
            return {};
        m_held.erase(0, lineEnd + 1);
        m_state = State::Inside;
    }
    return inside();
}

std::string FenceStripper::inside()
{
    const std::size_t keep = possibleFence(m_held);
    std::string ready = m_held.substr(0, keep);
    m_held.erase(0, keep);
    return ready;
}

std::string FenceStripper::finish()
{
    std::string held = std::exchange(m_held, {});
    switch (m_state) {
    case State::Begin:
    case State::Plain: return held;
    case State::OpeningLine: return {};
    case State::Inside: return closingFence(held) == 0 ? std::string() : held;
    }
    return held;
}

std::string withoutFence(std::string_view text)
{
    FenceStripper stripper;
    std::string ready = stripper.feed(text);
    return ready + stripper.finish();
}

} // namespace gateway::dialects::completions
