// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/services/scripted_usage.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

using store::UsageDimension;
using store::UsageGroup;
using store::UsagePoint;
using store::UsageReport;
using store::UsageReportPoint;
using store::UsageSpread;
using store::UsageSpreads;
using store::UsageTotals;

constexpr std::array<std::array<const char16_t*, 3>, 6> kNames { { { u"sonnet", u"fast", u"local" },
    { u"anthropic", u"openai", u"" }, { u"anthropic", u"openai", u"" },
    { u"claude-cli", u"codex_cli_rs", u"curl" }, { u"laptop", u"ci", u"" },
    { u"completed", u"429", u"cancelled" } } };

UsageSpreads spreads(double scale)
{
    return { .firstTokenUs = { .samples = 40,
                 .p50 = 612'000 * scale,
                 .p90 = 1'400'000 * scale,
                 .p99 = 3'100'000 * scale },
        .durationUs = { .samples = 40,
            .p50 = 2'870'000 * scale,
            .p90 = 9'000'000 * scale,
            .p99 = 31'000'000 * scale },
        .tokensPerSecond = { .samples = 30, .p50 = 62 / scale, .p90 = 41 / scale, .p99 = 28 / scale } };
}

// One point's: `share` of the requests.
UsageTotals totals(qint64 requests)
{
    return { .requests = requests,
        .failed = requests / 10,
        .cancelled = requests / 20,
        .inputTokens = 800 * requests,
        .outputTokens = 400 * requests,
        .cacheReadTokens = 1600 * requests,
        .cacheWriteTokens = 100 * requests,
        .cost = { 12'000'000 * requests } };
}

void add(UsageTotals& sum, const UsageTotals& more)
{
    sum.requests += more.requests;
    sum.failed += more.failed;
    sum.cancelled += more.cancelled;
    sum.inputTokens += more.inputTokens;
    sum.outputTokens += more.outputTokens;
    sum.cacheReadTokens += more.cacheReadTokens;
    sum.cacheWriteTokens += more.cacheWriteTokens;
    sum.cost += more.cost;
}

UsageReport scripted(const store::UsageReportQuery& query)
{
    UsageReport report;
    const qint64 interval = query.grid.intervalMs;
    const qint64 from = query.filter.fromMs.value_or(0);
    const qint64 until = query.filter.untilMs.value_or(from);
    for (qint64 at = (from + query.grid.offsetMs) / interval * interval - query.grid.offsetMs; at < until;
         at += interval) {
        const qint64 requests = 10 + 10 * (at / interval % 3);
        report.points.append({ .startMs = at,
            .totals = totals(requests),
            .spreads = spreads(1 + static_cast<double>(at / interval % 3)) });
        add(report.totals, report.points.last().totals);
    }
    report.spreads = spreads(1);
    report.measured = report.totals.requests;
    if (query.detail == store::UsageDetail::Loads) {
        for (const UsageReportPoint& point : std::as_const(report.points))
            report.loads.append({ .startMs = point.startMs, .most = point.totals.requests / 10 });
    }
    if (!query.by)
        return report;
    double scale = 1;
    for (const char16_t* name : kNames.at(static_cast<size_t>(*query.by))) {
        if (*name == u'\0')
            continue;
        UsageGroup group { .name = QString::fromUtf16(name),
            .model = *query.by == UsageDimension::Target ? QString(QString::fromUtf16(name) + u"-model")
                                                         : QString(),
            .spreads = spreads(scale) };
        for (const UsageReportPoint& point : report.points) {
            group.points.append({ point.startMs, totals(point.totals.requests / (scale > 1 ? 5 : 2)) });
            add(group.totals, group.points.last().totals);
        }
        report.groups.append(group);
        ++scale;
    }
    return report;
}

} // namespace

ScriptedUsage::ScriptedUsage(QObject* parent)
    : UsageService(parent)
{
}

void ScriptedUsage::load(
    const store::UsageReportQuery& query, std::function<void(Result<service::UsageAnswer>)> done)
{
    m_queries.append(query);
    const Result<service::UsageAnswer> result =
        m_answer.value_or(service::UsageAnswer { .report = scripted(query),
            .saved = Money { 4'200'000'000 },
            .savedBy = { { u"sonnet"_s, Money { 4'000'000'000 } } } });
    auto tell = [done = std::move(done), result] { done(result); };
    if (m_isHolding)
        m_held.append(std::move(tell));
    else
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
}

void ScriptedUsage::release()
{
    m_isHolding = false;
    for (const auto& tell : std::exchange(m_held, {}))
        tell();
}

void ScriptedCurrencies::setRates(const service::RateTable& rates)
{
    m_rates = rates;
    Q_EMIT changed();
}

} // namespace gateway::test

#include "moc_scripted_usage.cpp"
