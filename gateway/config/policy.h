// SPDX-License-Identifier: GPL-3.0-or-later
// What the configuration says about prices, quotas and how long anything may take: the values that routing,
// quota and the pipeline act on. Kept apart from config.h, which says what there is.
// Defaults are the original's (control-plane.md §1.2, §1.4, §1.7, §1.8) unless a comment says why not.
#pragma once

#include "base/money.h"
#include "base/quota_unit.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace gateway::config {

// Dollars per million tokens, as written.
struct TokenRates {
    double input = 0;
    double output = 0;
    std::optional<double> cached = {};     // read from the provider's prompt cache; empty: as input
    std::optional<double> cacheWrite = {}; // written to it; empty: as input
    // Written to be kept for an hour, which Anthropic alone counts apart. Empty: 1.6 × cacheWrite, the ratio
    // of its price list (2 × and 1.25 × input).
    std::optional<double> cacheWriteHour = {};
    friend bool operator==(const TokenRates&, const TokenRates&) = default;
};

// The rates of requests with that many input tokens, cached ones included. The tier prices the whole request.
struct PriceTier {
    qint64 lowerBound = 0;
    std::optional<qint64> upperBound = {}; // inclusive; empty: no end
    TokenRates rates = {};
    friend bool operator==(const PriceTier&, const PriceTier&) = default;
};

// Dollars for what is heard, spoken or painted, of models that are not sold by tokens. Empty: not charged.
struct UnitRates {
    std::optional<double> image = {};             // made
    std::optional<double> audioMinute = {};       // heard, to the millisecond
    std::optional<double> millionCharacters = {}; // spoken
    friend bool operator==(const UnitRates&, const UnitRates&) = default;
};

struct Pricing {
    enum class Source { Unknown, Simple, Defined, OpenRouter, PerRequest, PerUnit };
    Source source = Source::Unknown;     // nobody said: not free
    TokenRates rates = {};               // Simple
    QVector<PriceTier> tiers = {};       // Defined
    QString slug = {};                   // OpenRouter: the catalogue's id
    double perRequest = 0;               // PerRequest: dollars
    UnitRates units = {};                // PerUnit
    std::optional<double> discount = {}; // 0–1; wins over the provider's; not on PerRequest
    friend bool operator==(const Pricing&, const Pricing&) = default;
};

enum class QuotaWindow { Rolling, Daily, Weekly, Monthly };
using gateway::QuotaUnit;

struct Quota {
    QString name;
    QuotaWindow window = QuotaWindow::Daily; // in UTC; a week begins on Monday
    QuotaUnit unit = QuotaUnit::Requests;
    qint64 limit = 0;      // requests, tokens, or Cost: nanodollars (Money)
    qint64 durationMs = 0; // Rolling
    bool isShared = false; // one bucket for all keys that name it
    double warnAt = 0;     // 0–1 of the limit; 0: no warning
    // What it counts and limits; empty: everything.
    QStringList allowedModels = {};
    QStringList excludedModels = {};
    QStringList allowedProviders = {};
    QStringList excludedProviders = {};
    friend bool operator==(const Quota&, const Quota&) = default;
};

struct Cooldown {
    double initialMinutes = 2;
    double maxMinutes = 300;
    friend bool operator==(const Cooldown&, const Cooldown&) = default;
};

// When a connected provider counts as too slow.
struct Stall {
    std::optional<int> ttfbMs = {}; // `ttfbBytes` must have come by then; empty: not watched
    int ttfbBytes = 100;
    std::optional<int> minBytesPerSecond = {}; // over `windowMs`, after `graceMs`; empty: not watched
    int windowMs = 10'000;
    int graceMs = 30'000;
    bool cools = false; // a stalled target rests
    friend bool operator==(const Stall&, const Stall&) = default;
};

// A provider's own say: nothing (inherited), off, or a value.
template <typename T> struct Override {
    enum class Kind { Inherit, Off, Value };
    Kind kind = Kind::Inherit;
    T value = {};
    friend bool operator==(const Override&, const Override&) = default;
};

struct StallOverride {
    Override<int> ttfbMs = {};
    Override<int> minBytesPerSecond = {};
    std::optional<int> ttfbBytes = {};
    std::optional<int> windowMs = {};
    std::optional<int> graceMs = {};
    bool cools = false; // or the global switch
    friend bool operator==(const StallOverride&, const StallOverride&) = default;
};

// The rules in force for a provider.
[[nodiscard]] Stall effectiveStall(const Stall& global, const StallOverride& own);

// How often a request goes to a target that is measured little instead of the best one. 0–1.
struct Exploration {
    double performance = 0.05;
    std::optional<double> latency = {};  // empty: as performance
    std::optional<double> endToEnd = {}; // empty: as performance
    // Probes beside the traffic, off by default: they cost money. While on, requests do not explore.
    bool isBackground = false;
    int stalenessSeconds = 600;
    int workerConcurrency = 2;
    friend bool operator==(const Exploration&, const Exploration&) = default;
};

// Where the shipped catalogue of models is renewed from.
struct Catalogue {
    int refreshHours = 24; // 0: never
    QString url = QStringLiteral("https://openrouter.ai/api/v1/models");
    friend bool operator==(const Catalogue&, const Catalogue&) = default;
};

} // namespace gateway::config
