// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/exploration.h"

#include <algorithm>

namespace gateway::routing {

using config::Selector;

namespace {

struct LastMeasured {
    std::size_t place = 0; // in the order
    std::optional<qint64> atMs;
};

std::vector<LastMeasured> lastMeasured(
    const std::vector<Ranked>& order, std::span<const Choice> choices, const Conditions& conditions)
{
    std::vector<LastMeasured> all;
    all.reserve(order.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        const TargetId* target = choices[order[place].index].target;
        if (!target)
            continue;
        const std::optional<Measurements> measurements = conditions.measurements(*target);
        all.push_back({ .place = place, .atMs = measurements ? measurements->lastMeasuredMs : std::nullopt });
    }
    return all;
}

bool hasFigure(const Ranked& ranked)
{
    return ranked.reason.why == Why::FirstTokenMs || ranked.reason.why == Why::WholeAnswerMs;
}

} // namespace

double explorationRate(const config::Exploration& exploration, Selector selector)
{
    if (exploration.isBackground)
        return 0;
    switch (selector) {
    case Selector::Performance: return exploration.performance;
    case Selector::Latency: return exploration.latency.value_or(exploration.performance);
    case Selector::EndToEndPerformance: return exploration.endToEnd.value_or(exploration.performance);
    case Selector::InOrder:
    case Selector::Random:
    case Selector::Cost:
    case Selector::Usage:
    case Selector::Quota: break;
    }
    return 0;
}

std::vector<Ranked> explored(std::vector<Ranked> order, Selector selector, std::span<const Choice> choices,
    double rate, const SelectionContext& context)
{
    if (rate <= 0 || order.size() < 2 || context.random() >= rate)
        return order;
    if (selector == Selector::Latency && std::count_if(order.begin(), order.end(), hasFigure) < 2)
        return order;
    std::vector<LastMeasured> all = lastMeasured(order, choices, context.conditions);
    if (all.size() < 2)
        return order;
    const auto firstMeasured =
        std::stable_partition(all.begin(), all.end(), [](const LastMeasured& each) { return !each.atMs; });
    const auto fresh = static_cast<std::size_t>(firstMeasured - all.begin());
    LastMeasured chosen;
    if (fresh > 0) {
        const auto draw = static_cast<std::size_t>(context.random() * static_cast<double>(fresh));
        chosen = all[std::min(draw, fresh - 1)];
    } else {
        chosen = *std::min_element(all.begin(), all.end(),
            [](const LastMeasured& a, const LastMeasured& b) { return a.atMs < b.atMs; });
    }
    const auto place = order.begin() + static_cast<std::ptrdiff_t>(chosen.place);
    place->reason = { .why = chosen.atMs ? Why::ExploredStale : Why::ExploredNew,
        .rank = place->reason.rank,
        .atMs = chosen.atMs.value_or(0) };
    std::rotate(order.begin(), place, place + 1);
    return order;
}

} // namespace gateway::routing
