// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/selectors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace gateway::routing {

using config::Selector;

namespace {

// Lower goes first: category, then score, then the place written.
struct Scored {
    int category = 0;
    double score = 0;
    Reason reason = {};
};

constexpr int kUnknown = 10;
constexpr int kAlias = 20;
// Selector::Quota's own.
constexpr int kExpiring = 0;
constexpr int kBalance = 1;
constexpr int kMetersUnknown = 2;
constexpr int kUsedUp = 3;

constexpr double kHourMs = 3'600'000;
// A reset within the next minute counts as one a minute away: the score stays finite.
constexpr double kLeastHours = 1.0 / 60;

std::vector<Ranked> inOrder(std::span<const Choice> choices)
{
    std::vector<Ranked> order(choices.size());
    for (std::size_t i = 0; i < choices.size(); ++i)
        order[i] = { .index = i, .reason = { .why = Why::InOrder, .rank = static_cast<int>(i) + 1 } };
    return order;
}

// What is left to be drawn, with what it weighs.
struct Urn {
    std::vector<std::size_t> choices;
    double weight = 0;
    std::size_t weighing = 0; // how many weigh anything
};

// The place in the urn a draw falls on. Without any weight left, each has the same chance.
std::size_t drawn(std::span<const Choice> choices, const Urn& urn, double draw)
{
    const std::size_t last = urn.choices.size() - 1;
    if (urn.weighing == 0)
        return std::min(last, static_cast<std::size_t>(draw * static_cast<double>(urn.choices.size())));
    double left = draw * urn.weight;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i <= last; ++i) {
        const double weight = choices[urn.choices[i]].weight;
        if (!(weight > 0))
            continue;
        chosen = i; // the last one with a weight, should rounding leave something
        if (left < weight)
            break;
        left -= weight;
    }
    return chosen;
}

// Weighted draw without replacement. A weight of 0 comes last, but still comes: it is the spare.
std::vector<Ranked> shuffled(std::span<const Choice> choices, const Random& random)
{
    Urn urn;
    urn.choices.reserve(choices.size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        urn.choices.push_back(i);
        if (choices[i].weight > 0) {
            urn.weight += choices[i].weight;
            ++urn.weighing;
        }
    }
    std::vector<Ranked> order;
    order.reserve(choices.size());
    while (!urn.choices.empty()) {
        const std::size_t place = urn.choices.size() == 1 ? 0 : drawn(choices, urn, random());
        const std::size_t chosen = urn.choices[place];
        order.push_back({ .index = chosen,
            .reason = { .why = Why::RandomDraw, .rank = static_cast<int>(order.size()) + 1 } });
        urn.choices.erase(urn.choices.begin() + static_cast<std::ptrdiff_t>(place));
        if (choices[chosen].weight > 0) {
            urn.weight -= choices[chosen].weight;
            --urn.weighing;
        }
    }
    return order;
}

Scored priced(const TargetId& target, const SelectionContext& context)
{
    const std::optional<Money> price = context.conditions.price(target, context.mix);
    if (!price)
        return { .category = kUnknown, .reason = { .why = Why::PriceUnknown } };
    const auto tokens = static_cast<double>(std::max<qint64>(1, context.mix.total()));
    return { .score = static_cast<double>(price->nanos),
        .reason = { .why = Why::Price, .figure = price->dollars() * 1e6 / tokens } };
}

Why whyOf(Selector selector, AnswerKind answer)
{
    switch (selector) {
    case Selector::Performance: return Why::TokensPerSecond;
    case Selector::EndToEndPerformance: return Why::EndToEndTokensPerSecond;
    case Selector::Latency:
    case Selector::InOrder:
    case Selector::Random:
    case Selector::Cost:
    case Selector::Usage:
    case Selector::Quota: break;
    }
    return answer == AnswerKind::Streamed ? Why::FirstTokenMs : Why::WholeAnswerMs;
}

Scored measured(Selector selector, AnswerKind answer, const std::optional<Measurements>& measurements)
{
    const auto figure = measurements ? figureOf(selector, *measurements, answer) : std::nullopt;
    if (!figure)
        return { .category = kUnknown, .reason = { .why = Why::NotMeasured } };
    return { .score = selector == Selector::Latency ? figure->value : -figure->value,
        .reason = { .why = whyOf(selector, answer), .figure = figure->value, .count = figure->samples } };
}

Scored asked(const TargetId& target, const SelectionContext& context)
{
    const qint64 requests = context.conditions.requestsInLastDay(target);
    return { .score = static_cast<double>(requests),
        .reason = { .why = Why::RequestsInLastDay, .count = requests } };
}

// The original's rule: allowances that expire before balances, of these the one of which most per hour would
// be lost; a provider is as good as its tightest meter. What is used up there has nothing to burn: it goes
// last.
Scored metered(const TargetId& target, const SelectionContext& context)
{

    constexpr double kNone = std::numeric_limits<double>::infinity();
    const ProviderOutlook* outlook = context.conditions.providerOutlook(target);
    const Meter* expiring = nullptr;
    double perHour = kNone;
    double balance = kNone;
    for (const Meter& meter : outlook ? std::span(outlook->meters) : std::span<const Meter>()) {
        // Past its reset, the figure is of a window that is over.
        const bool isOver = meter.resetsAtMs && *meter.resetsAtMs <= context.nowMs;
        if (isOver || !std::isfinite(meter.headroom))
            continue;
        if (meter.headroom <= 0)
            return { .category = kUsedUp, .reason = { .why = Why::MetersUsedUp } };
        if (!meter.resetsAtMs) {
            balance = std::min(balance, meter.headroom);
            continue;
        }
        const double hours = static_cast<double>(*meter.resetsAtMs - context.nowMs) / kHourMs;
        const double score = meter.headroom / std::max(hours, kLeastHours);
        if (score < perHour) {
            perHour = score;
            expiring = &meter;
        }
    }
    if (expiring)
        return { .category = kExpiring,
            .score = -perHour,
            .reason = {
                .why = Why::ResetsSoonest, .figure = expiring->headroom, .atMs = *expiring->resetsAtMs } };
    if (balance < kNone)
        return {
            .category = kBalance, .score = -balance, .reason = { .why = Why::Balance, .figure = balance }
        };
    return { .category = kMetersUnknown, .reason = { .why = Why::MetersUnknown } };
}

template <typename Score> std::vector<Ranked> scored(std::span<const Choice> choices, const Score& score)
{
    std::vector<Scored> all;
    std::vector<std::size_t> places;
    all.reserve(choices.size());
    places.reserve(choices.size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        all.push_back(choices[i].target ? score(i) : Scored { .category = kAlias });
        places.push_back(i);
    }
    std::sort(places.begin(), places.end(), [&all](std::size_t a, std::size_t b) {
        return std::tuple(all[a].category, all[a].score, a) < std::tuple(all[b].category, all[b].score, b);
    });
    std::vector<Ranked> order;
    order.reserve(all.size());
    for (const std::size_t place : places) {
        order.push_back({ .index = place, .reason = all[place].reason });
        order.back().reason.rank = static_cast<int>(order.size());
    }
    return order;
}

// First tokens are compared with first tokens and whole answers with whole answers. Where none is known of
// the kind asked for, the other kind is better than nothing.
std::vector<Ranked> byLatency(std::span<const Choice> choices, const SelectionContext& context)
{
    std::vector<std::optional<Measurements>> all;
    all.reserve(choices.size());
    bool isKnown = false;
    for (const Choice& choice : choices) {
        all.push_back(choice.target ? context.conditions.measurements(*choice.target) : std::nullopt);
        isKnown = isKnown || (all.back() && figureOf(Selector::Latency, *all.back(), context.answer));
    }
    const AnswerKind other =
        context.answer == AnswerKind::Streamed ? AnswerKind::Whole : AnswerKind::Streamed;
    const AnswerKind kind = isKnown ? context.answer : other;
    return scored(choices, [&](std::size_t i) { return measured(Selector::Latency, kind, all[i]); });
}

} // namespace

std::optional<Figure> figureOf(Selector selector, const Measurements& measurements, AnswerKind answer)
{
    switch (selector) {
    case Selector::Performance: return measurements.tokensPerSecond;
    case Selector::EndToEndPerformance: return measurements.endToEndTokensPerSecond;
    case Selector::Latency:
        return answer == AnswerKind::Streamed ? measurements.firstTokenMs : measurements.wholeAnswerMs;
    case Selector::InOrder:
    case Selector::Random:
    case Selector::Cost:
    case Selector::Usage:
    case Selector::Quota: break;
    }
    return std::nullopt;
}

std::vector<Ranked> ranked(
    Selector selector, std::span<const Choice> choices, const SelectionContext& context)
{
    switch (selector) {
    case Selector::InOrder: return inOrder(choices);
    case Selector::Random: return shuffled(choices, context.random);
    case Selector::Cost:
        return scored(choices, [&](std::size_t i) { return priced(*choices[i].target, context); });
    case Selector::Performance:
    case Selector::EndToEndPerformance:
        return scored(choices, [&](std::size_t i) {
            return measured(selector, context.answer, context.conditions.measurements(*choices[i].target));
        });
    case Selector::Latency: return byLatency(choices, context);
    case Selector::Usage:
        return scored(choices, [&](std::size_t i) { return asked(*choices[i].target, context); });
    case Selector::Quota:
        return scored(choices, [&](std::size_t i) { return metered(*choices[i].target, context); });
    }
    return inOrder(choices);
}

} // namespace gateway::routing
