// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/pricing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#ifndef __SIZEOF_INT128__
#include <boost/multiprecision/cpp_int.hpp>
#endif

using namespace Qt::StringLiterals;

namespace gateway::providers {

namespace {

// Products of tokens, nanodollars and a share do not fit 64 bits.
#ifdef __SIZEOF_INT128__
__extension__ using Wide = __int128;
#else
using Wide = boost::multiprecision::int128_t; // MSVC has none of its own
#endif

// What an hour in the cache costs against five minutes: platform.claude.com, "Prompt caching", Pricing.
constexpr double kHourRatio = 1.6;
constexpr qint64 kTokensPerRate = 1'000'000;
constexpr qint64 kCharactersPerRate = 1'000'000;
constexpr qint64 kMsPerMinute = 60'000;
constexpr qint64 kWhole = 1'000'000'000; // a share of 1
// Far beyond any request, and small enough that the product fits: 1e10 tokens × 1e18 nanodollars × 1e9.
constexpr qint64 kMostTokens = 10'000'000'000;

constexpr std::array<std::pair<CostSource, QLatin1StringView>, 7> kSourceNames { {
    { CostSource::Unknown, "unknown"_L1 },
    { CostSource::Simple, "simple"_L1 },
    { CostSource::Defined, "defined"_L1 },
    { CostSource::OpenRouter, "openrouter"_L1 },
    { CostSource::PerRequest, "per_request"_L1 },
    { CostSource::PerUnit, "per_unit"_L1 },
    { CostSource::ProviderReported, "provider_reported"_L1 },
} };

qint64 sumOf(std::initializer_list<qint64> counts)
{
    qint64 sum = 0;
    for (const qint64 count : counts)
        sum += std::clamp<qint64>(count, 0, kMostTokens);
    return sum;
}

// Of `count` things, where `per` of them cost `price`. Rounded to the nearest nanodollar.
Money priceOf(qint64 count, Money price, qint64 per, qint64 share)
{
    const Wide divisor = Wide(per) * kWhole;
    const Wide nanos =
        (Wide(std::clamp<qint64>(count, 0, kMostTokens)) * price.nanos * share + divisor / 2) / divisor;
    return { static_cast<qint64>(std::min<Wide>(nanos, std::numeric_limits<qint64>::max())) };
}

qint64 shareLeft(double discount)
{
    return kWhole - static_cast<qint64>(std::llround(std::clamp(discount, 0.0, 1.0) * kWhole));
}

// Config values may come from a form that was not checked.
Money priceIn(double dollars)
{
    return std::max(Money {}, Money::fromDollars(std::min(dollars, 1e9)));
}

} // namespace

QString costSourceName(CostSource source)
{
    for (const auto& [known, name] : kSourceNames) {
        if (known == source)
            return name;
    }
    return {};
}

std::optional<CostSource> costSourceFromName(QStringView name)
{
    for (const auto& [source, known] : kSourceNames) {
        if (known == name)
            return source;
    }
    return std::nullopt;
}

qint64 TokenCounts::totalInput() const
{
    return sumOf({ input, cacheRead, cacheWrite, cacheWriteHour });
}

qint64 TokenCounts::total() const
{
    return sumOf({ input, cacheRead, cacheWrite, cacheWriteHour, output });
}

TokenCounts countsOf(const inspect::Usage& usage)
{
    const qint64 written = usage.cacheWrite.value_or(0);
    const qint64 forAnHour =
        std::clamp<qint64>(usage.cacheWriteHour.value_or(0), 0, std::max<qint64>(0, written));
    return { .input = usage.input.value_or(0),
        .cacheRead = usage.cacheRead.value_or(0),
        .cacheWrite = written - forAnHour,
        .cacheWriteHour = forAnHour,
        .output = usage.output.value_or(0) };
}

PriceRow priceRow(const config::TokenRates& rates)
{
    const double written = rates.cacheWrite.value_or(rates.input);
    const double writtenForAnHour = rates.cacheWrite ? *rates.cacheWrite * kHourRatio : rates.input;
    return { .input = priceIn(rates.input),
        .cacheRead = priceIn(rates.cached.value_or(rates.input)),
        .cacheWrite = priceIn(written),
        .cacheWriteHour = priceIn(rates.cacheWriteHour.value_or(writtenForAnHour)),
        .output = priceIn(rates.output) };
}

PriceRow priceRow(const config::PriceTier& tier)
{
    PriceRow row = priceRow(tier.rates);
    row.lowerBound = tier.lowerBound;
    row.upperBound = tier.upperBound;
    return row;
}

const PriceRow* rowFor(const QVector<PriceRow>& rows, qint64 totalInput)
{
    for (const PriceRow& row : rows) {
        if (totalInput >= row.lowerBound && (!row.upperBound || totalInput <= *row.upperBound))
            return &row;
    }
    return nullptr;
}

Cost priceTokens(const PriceRow& row, const TokenCounts& counts, double discount)
{
    const qint64 share = shareLeft(discount);
    const auto price = [share](qint64 tokens, Money perMillion) {
        return priceOf(tokens, perMillion, kTokensPerRate, share);
    };
    return { .input = price(counts.input, row.input),
        .cacheRead = price(counts.cacheRead, row.cacheRead),
        .cacheWrite =
            price(counts.cacheWrite, row.cacheWrite) + price(counts.cacheWriteHour, row.cacheWriteHour),
        .output = price(counts.output, row.output) };
}

std::optional<Money> priceUnits(
    const config::UnitRates& rates, const inspect::MediaFigures& media, double discount)
{
    struct Line {
        std::optional<double> rate;
        qint64 count;
        qint64 per;
    };

    const std::array lines { Line { rates.image, media.images, 1 },
        Line { rates.audioMinute, media.audioMs, kMsPerMinute },
        Line { rates.millionCharacters, media.characters, kCharactersPerRate } };
    std::optional<Money> sum;
    for (const Line& line : lines) {
        if (line.rate && line.count > 0)
            sum = sum.value_or(Money {})
                + priceOf(line.count, priceIn(*line.rate), line.per, shareLeft(discount));
    }
    return sum;
}

Cost reportedCost(Money total, const std::optional<Cost>& computed)
{
    Cost cost { .source = CostSource::ProviderReported };
    const Money sum = computed ? computed->total() : Money {};
    if (sum.nanos <= 0) {
        cost.other = total;
        return cost;
    }
    const auto part = [total, sum](Money computedPart) {
        return Money { static_cast<qint64>(Wide(total.nanos) * computedPart.nanos / sum.nanos) };
    };
    cost.input = part(computed->input);
    cost.cacheRead = part(computed->cacheRead);
    cost.cacheWrite = part(computed->cacheWrite);
    cost.output = part(computed->output);
    cost.other = part(computed->other);
    // What the roundings left, a few nanodollars, goes to the largest class.
    Money* const classes[] = { &cost.input, &cost.cacheRead, &cost.cacheWrite, &cost.output, &cost.other };
    Money* largest = *std::max_element(
        std::begin(classes), std::end(classes), [](const Money* a, const Money* b) { return *a < *b; });
    *largest += total - cost.total();
    return cost;
}

} // namespace gateway::providers
