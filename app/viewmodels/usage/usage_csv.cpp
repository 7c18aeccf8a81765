// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_csv.h"

#include "app/viewmodels/usage/usage_charts.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::store::UsageGroup;
using gateway::store::UsageReportPoint;
using gateway::store::UsageSpread;
using gateway::store::UsageSpreads;
using gateway::store::UsageTotals;

namespace {

// In quotes where it must be. Names come from clients: what a spreadsheet would take for a formula is made
// text.
QString field(QString text)
{
    constexpr QStringView kFormula = u"=+-@\t\r";
    if (!text.isEmpty() && kFormula.contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain =
        !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : QString(u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"');
}

QByteArray line(const QStringList& fields)
{
    return fields.join(u',').toUtf8() + "\r\n";
}

const QStringList& totalsHeadings()
{
    static const QStringList headings { u"requests"_s, u"failed"_s, u"cancelled"_s, u"input_tokens"_s,
        u"cache_read_tokens"_s, u"cache_write_tokens"_s, u"output_tokens"_s, u"cost_usd"_s };
    return headings;
}

QStringList totalsFields(const UsageTotals& totals)
{
    return { QString::number(totals.requests), QString::number(totals.failed),
        QString::number(totals.cancelled), QString::number(totals.inputTokens),
        QString::number(totals.cacheReadTokens), QString::number(totals.cacheWriteTokens),
        QString::number(totals.outputTokens), totals.cost.toText() };
}

const QStringList& spreadHeadings()
{
    static const QStringList headings { u"first_token_ms_p50"_s, u"first_token_ms_p90"_s,
        u"first_token_ms_p99"_s, u"duration_ms_p50"_s, u"duration_ms_p90"_s, u"duration_ms_p99"_s,
        // Of paces the slow end: what nine of ten reach is their tenth percentile.
        u"tokens_per_second_p50"_s, u"tokens_per_second_p10"_s, u"tokens_per_second_p1"_s };
    return headings;
}

// Nothing measured is an empty field, not a nought.
QStringList spreadFields(const UsageSpreads& spreads)
{
    constexpr double kUsPerMs = 1000;
    QStringList fields;
    const auto add = [&fields](const UsageSpread& spread, double unit) {
        for (const double value : { spread.p50, spread.p90, spread.p99 })
            fields.append(spread.samples == 0 ? QString() : QString::number(value / unit, 'f', 1));
    };
    add(spreads.firstTokenUs, kUsPerMs);
    add(spreads.durationUs, kUsPerMs);
    add(spreads.tokensPerSecond, 1);
    return fields;
}

QString isoText(qint64 atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

QByteArray pointsCsv(const gateway::store::UsageReport& report)
{
    QByteArray text = line(QStringList { u"start"_s } + totalsHeadings() + spreadHeadings());
    for (const UsageReportPoint& point : report.points) {
        text += line(QStringList { isoText(point.startMs) } + totalsFields(point.totals)
            + spreadFields(point.spreads));
    }
    return text;
}

QByteArray loadsCsv(
    const gateway::store::UsageReport& report, std::optional<gateway::store::UsageDimension> by)
{
    QStringList headings { u"start"_s, u"at_once"_s };
    const qsizetype stacked =
        by ? std::min<qsizetype>(report.groups.size(), gateway::store::UsageReport::kStacked) : 0;
    for (qsizetype i = 0; i < stacked; ++i)
        headings.append(field(groupTitle(report.groups[i], by)));
    if (by)
        headings.append(u"others"_s);
    QByteArray text = line(headings);
    for (const gateway::store::UsageLoad& load : report.loads) {
        QStringList fields { isoText(load.startMs), QString::number(load.most) };
        for (qsizetype part = 0; by && part <= stacked; ++part)
            fields.append(QString::number(load.parts.value(part)));
        text += line(fields);
    }
    return text;
}

QByteArray groupsCsv(const gateway::service::UsageAnswer& answer)
{
    QByteArray text = line(QStringList { u"name"_s, u"model"_s } + totalsHeadings()
        + QStringList { u"cache_saved_usd"_s } + spreadHeadings());
    for (const UsageGroup& group : answer.report.groups) {
        const auto saved = answer.savedBy.constFind(group.name);
        text += line(QStringList { field(group.name), field(group.model) } + totalsFields(group.totals)
            + QStringList { saved == answer.savedBy.constEnd() ? QString() : saved->toText() }
            + spreadFields(group.spreads));
    }
    return text;
}

} // namespace app::viewmodels
