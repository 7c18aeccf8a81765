// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_metric.h"

#include "app/viewmodels/common/chart_data.h"
#include "app/viewmodels/common/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::store::UsageRank;
using gateway::store::UsageSpreads;
using gateway::store::UsageTotals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(UsageMetric)
};

constexpr double kWhole = 100; // per cent

double cacheRate(const UsageTotals& totals)
{
    const qint64 input = totals.inputTokens + totals.cacheReadTokens + totals.cacheWriteTokens;
    return input > 0 ? kWhole * static_cast<double>(totals.cacheReadTokens) / static_cast<double>(input) : 0;
}

} // namespace

qint64 allTokens(const UsageTotals& totals)
{
    return totals.inputTokens + totals.cacheReadTokens + totals.cacheWriteTokens + totals.outputTokens;
}

double metricValue(UsageMetric metric, const UsageTotals& totals, const UsageSpreads& spreads)
{
    switch (metric) {
    case UsageMetric::Requests: return static_cast<double>(totals.requests);
    case UsageMetric::Tokens: return static_cast<double>(allTokens(totals));
    case UsageMetric::Cost: return static_cast<double>(totals.cost.nanos);
    case UsageMetric::Errors: return static_cast<double>(totals.failed);
    case UsageMetric::Duration: return spreads.durationUs.p50;
    case UsageMetric::FirstToken: return spreads.firstTokenUs.p50;
    case UsageMetric::Pace: return spreads.tokensPerSecond.p50;
    case UsageMetric::CacheRate: return cacheRate(totals);
    case UsageMetric::AtOnce: return 0;
    }
    return 0;
}

QString metricText(UsageMetric metric, double value)
{
    const qint64 whole = std::llround(value);
    switch (metric) {
    case UsageMetric::Requests:
    case UsageMetric::Errors:
    case UsageMetric::AtOnce: return exactCountText(whole);
    case UsageMetric::Tokens: return countText(whole);
    case UsageMetric::Cost: return shortMoneyText({ whole });
    case UsageMetric::Duration:
    case UsageMetric::FirstToken: return durationText(whole);
    case UsageMetric::Pace: return rateText(value) + u"\u202ftok/s"_s;
    case UsageMetric::CacheRate: return QLocale().toString(value, 'f', 0) + u"\u202f%"_s;
    }
    return {};
}

QString axisText(UsageMetric metric, double value)
{
    constexpr double kDollars = 100.0 * gateway::Money::kPerDollar;
    if (metric == UsageMetric::Cost && value > 0 && value < kDollars)
        return moneyText({ std::llround(value) });
    return metricText(metric, value);
}

QString metricName(UsageMetric metric)
{
    switch (metric) {
    case UsageMetric::Requests: return Texts::tr("Requests");
    case UsageMetric::Tokens: return Texts::tr("Tokens");
    case UsageMetric::Cost: return Texts::tr("Cost");
    case UsageMetric::Errors: return Texts::tr("Errors");
    case UsageMetric::Duration: return Texts::tr("Duration (median)");
    case UsageMetric::FirstToken: return Texts::tr("First token (median)");
    case UsageMetric::Pace: return Texts::tr("Tokens a second (median)");
    //: the share of the input that came from a prompt cache
    case UsageMetric::CacheRate: return Texts::tr("Cache hit rate");
    //: how many requests ran at the same time, at most
    case UsageMetric::AtOnce: return Texts::tr("At once (most)");
    }
    return {};
}

bool isSum(UsageMetric metric)
{
    switch (metric) {
    case UsageMetric::Requests:
    case UsageMetric::Tokens:
    case UsageMetric::Cost:
    case UsageMetric::Errors: return true;
    case UsageMetric::Duration:
    case UsageMetric::FirstToken:
    case UsageMetric::Pace:
    case UsageMetric::CacheRate:
    case UsageMetric::AtOnce: return false;
    }
    return false;
}

bool isStacked(UsageMetric metric)
{
    return isSum(metric) || metric == UsageMetric::AtOnce;
}

UsageRank rankOf(UsageMetric metric)
{
    switch (metric) {
    case UsageMetric::Tokens: return UsageRank::Tokens;
    case UsageMetric::Cost: return UsageRank::Cost;
    case UsageMetric::Errors: return UsageRank::Failures;
    case UsageMetric::Requests:
    case UsageMetric::Duration:
    case UsageMetric::FirstToken:
    case UsageMetric::Pace:
    case UsageMetric::CacheRate:
    case UsageMetric::AtOnce: return UsageRank::Requests;
    }
    return UsageRank::Requests;
}

double metricTop(UsageMetric metric, double greatest)
{
    constexpr double kMinuteUs = 6e7;
    constexpr double kTicks = 4;
    if (!(greatest > 0))
        return 0;
    switch (metric) {
    case UsageMetric::Requests:
    case UsageMetric::Errors:
    case UsageMetric::AtOnce:
        // Every tick is a whole request.
        return kTicks * niceTop(std::max(1.0, greatest / kTicks));
    case UsageMetric::Tokens:
    case UsageMetric::Pace: return niceTop(greatest);
    case UsageMetric::CacheRate: return std::min(kWhole, niceTop(greatest));
    case UsageMetric::Cost:
        return niceTop(greatest * displayCurrency().perDollar) / displayCurrency().perDollar;
    case UsageMetric::Duration:
    case UsageMetric::FirstToken:
        return greatest > kMinuteUs ? niceTop(greatest / kMinuteUs) * kMinuteUs : niceTop(greatest);
    }
    return 0;
}

} // namespace app::viewmodels
