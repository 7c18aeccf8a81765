// SPDX-License-Identifier: GPL-3.0-or-later
// What tokens and media cost. Each token belongs to one class and is priced once: uncached input, input read
// from a prompt cache, input written to one, output (reasoning included). Whole nanodollars, rounded once a
// class. Rules after control-plane.md §1.4 and translation.md §8.2. Thread: any. Pure.
#pragma once

#include "base/money.h"
#include "config/policy.h"
#include "inspect/exchange_record.h"

#include <QString>
#include <QVector>

#include <optional>

namespace gateway::providers {

enum class CostSource { Unknown, Simple, Defined, OpenRouter, PerRequest, PerUnit, ProviderReported };

// As stored and shown: "unknown", "simple", "defined", "openrouter", "per_request", "per_unit",
// "provider_reported".
[[nodiscard]] QString costSourceName(CostSource source);
[[nodiscard]] std::optional<CostSource> costSourceFromName(QStringView name);

// How many tokens of each class. Negative counts are taken for 0.
struct TokenCounts {
    qint64 input = 0; // neither read from a cache nor written to one
    qint64 cacheRead = 0;
    qint64 cacheWrite = 0;     // kept for the usual time
    qint64 cacheWriteHour = 0; // kept for an hour
    qint64 output = 0;         // reasoning included

    [[nodiscard]] qint64 totalInput() const;
    [[nodiscard]] qint64 total() const;
    friend bool operator==(const TokenCounts&, const TokenCounts&) = default;
};

// Counts that were not reported are 0.
[[nodiscard]] TokenCounts countsOf(const inspect::Usage& usage);

// What a request is taken for where nothing is known of the traffic; the proportions of the original.
inline constexpr TokenCounts kTypicalMix { .input = 1000, .output = 500 };
inline constexpr inspect::MediaFigures kTypicalMedia { .characters = 1000, .audioMs = 60'000, .images = 1 };

struct Cost {
    Money input = {};
    Money cacheRead = {};
    Money cacheWrite = {}; // both kinds
    Money output = {};
    Money other = {}; // per request or by units; or a reported total that could not be split
    CostSource source = CostSource::Unknown;

    [[nodiscard]] Money total() const { return input + cacheRead + cacheWrite + output + other; }

    friend bool operator==(const Cost&, const Cost&) = default;
};

// Prices made ready for sums: nanodollars per million tokens.
struct PriceRow {
    qint64 lowerBound = 0; // of all input tokens, cached ones included
    std::optional<qint64> upperBound = {};
    Money input = {};
    Money cacheRead = {};
    Money cacheWrite = {};
    Money cacheWriteHour = {};
    Money output = {};
};

[[nodiscard]] PriceRow priceRow(const config::TokenRates& rates);
[[nodiscard]] PriceRow priceRow(const config::PriceTier& tier);
// The first row that has so many input tokens between its bounds, both included; it prices the whole request.
[[nodiscard]] const PriceRow* rowFor(const QVector<PriceRow>& rows, qint64 totalInput);

// `discount`: 0–1, taken off. The source is left Unknown.
[[nodiscard]] Cost priceTokens(const PriceRow& row, const TokenCounts& counts, double discount);

// The sum of what has a rate, `discount` taken off. Empty: nothing of that was counted, which is not the same
// as free.
[[nodiscard]] std::optional<Money> priceUnits(
    const config::UnitRates& rates, const inspect::MediaFigures& media, double discount);

// A total the provider reported, over the classes in proportion to what was computed; all `other` when that
// is nothing. The sum is the reported total, exactly.
[[nodiscard]] Cost reportedCost(Money total, const std::optional<Cost>& computed);

} // namespace gateway::providers
