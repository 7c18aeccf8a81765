// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gateway::dialects::responses {

namespace {

constexpr std::array kEfforts { std::pair(Effort::None, std::string_view("none")),
    std::pair(Effort::Minimal, std::string_view("minimal")), std::pair(Effort::Low, std::string_view("low")),
    std::pair(Effort::Medium, std::string_view("medium")), std::pair(Effort::High, std::string_view("high")),
    std::pair(Effort::XHigh, std::string_view("xhigh")), std::pair(Effort::Max, std::string_view("max")) };

// Vendors' ids are hexadecimal, so this never stands in one.
constexpr std::string_view kMark = "_px";

} // namespace

std::string_view effortWord(Effort effort)
{
    const auto* found = std::find_if(
        kEfforts.begin(), kEfforts.end(), [effort](const auto& entry) { return entry.first == effort; });
    return found == kEfforts.end() ? std::string_view() : found->second;
}

std::optional<Effort> effortFromWord(std::string_view word)
{
    const auto* found = std::find_if(
        kEfforts.begin(), kEfforts.end(), [word](const auto& entry) { return entry.second == word; });
    return found == kEfforts.end() ? std::nullopt : std::optional<Effort>(found->first);
}

Effort effortFromBudget(std::int64_t tokens)
{
    if (tokens <= 0)
        return Effort::None;
    if (tokens <= 1024)
        return Effort::Minimal;
    if (tokens <= 2048)
        return Effort::Low;
    if (tokens <= 8192)
        return Effort::Medium;
    return tokens <= 16384 ? Effort::High : Effort::XHigh;
}

std::string madeItemId(std::string_view prefix, std::string_view responseId, int count)
{
    std::string id(prefix);
    id.append(kMark).append(responseId.substr(0, 40)).append("_").append(std::to_string(count));
    return id;
}

bool isMadeItemId(std::string_view id)
{
    const std::size_t bar = id.find('_');
    return bar != std::string_view::npos && id.substr(bar).starts_with(kMark);
}

} // namespace gateway::dialects::responses
