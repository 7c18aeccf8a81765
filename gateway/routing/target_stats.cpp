// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/target_stats.h"

#include <algorithm>
#include <cmath>

namespace gateway::routing {

namespace {

// Of the latest sample, once there are ten: a provider that slows down is noticed within a dozen answers, a
// single slow one does not turn the order.
constexpr double kLatestWeight = 0.1;
constexpr qint64 kHourMs = 3'600'000;
// Below, a "stream" arrived in one piece and its speed is the network's.
constexpr qint64 kMinGenerationMs = 10;

void add(std::optional<Figure>& figure, double value)
{
    if (!figure) {
        figure = Figure { .value = value, .samples = 1 };
        return;
    }
    ++figure->samples;
    const double weight = std::max(kLatestWeight, 1.0 / static_cast<double>(figure->samples));
    figure->value += (value - figure->value) * weight;
}

double perSecond(qint64 tokens, qint64 durationMs)
{
    return static_cast<double>(tokens) * 1000.0 / static_cast<double>(durationMs);
}

std::optional<Figure> plausible(const std::optional<Figure>& figure)
{
    const bool isGood = figure && std::isfinite(figure->value) && figure->value >= 0 && figure->samples > 0;
    return isGood ? figure : std::nullopt;
}

std::size_t bucketOf(qint64 hour)
{
    return static_cast<std::size_t>(hour % TargetStats::kHours);
}

} // namespace

TargetStats::Entry& TargetStats::entry(const TargetId& target, qint64 nowMs)
{
    if (m_entries.size() >= kMaxTargets && !m_entries.contains(target)) {
        m_entries.erase(std::min_element(m_entries.cbegin(), m_entries.cend(),
            [](const Entry& a, const Entry& b) { return a.touchedMs < b.touchedMs; }));
    }
    Entry& found = m_entries[target];
    found.touchedMs = std::max(found.touchedMs, nowMs);
    return found;
}

void TargetStats::recordRequest(const TargetId& target, qint64 nowMs)
{
    Entry& found = entry(target, nowMs);
    const qint64 hour = std::max<qint64>(0, nowMs) / kHourMs;
    if (hour >= found.newestHour + kHours) {
        found.requests.fill(0);
        found.newestHour = hour;
    }
    while (found.newestHour < hour)
        found.requests[bucketOf(++found.newestHour)] = 0;
    // A wall clock that was set back counts where it left off.
    ++found.requests[bucketOf(found.newestHour)];
}

void TargetStats::recordSuccess(const TargetId& target, const AnswerSample& sample, qint64 nowMs)
{
    if (sample.totalMs < 0)
        return;
    Measurements& measured = entry(target, nowMs).measurements;
    measured.lastMeasuredMs = nowMs;
    const qint64 tokens = sample.outputTokens.value_or(0);
    if (tokens > 0 && sample.totalMs >= kMinGenerationMs)
        add(measured.endToEndTokensPerSecond, perSecond(tokens, sample.totalMs));
    switch (sample.kind) {
    case AnswerKind::Whole: add(measured.wholeAnswerMs, static_cast<double>(sample.totalMs)); break;
    case AnswerKind::Streamed:
        if (!sample.firstTokenMs || *sample.firstTokenMs < 0)
            break;
        add(measured.firstTokenMs, static_cast<double>(*sample.firstTokenMs));
        if (tokens > 0 && sample.totalMs - *sample.firstTokenMs >= kMinGenerationMs)
            add(measured.tokensPerSecond, perSecond(tokens, sample.totalMs - *sample.firstTokenMs));
        break;
    }
}

void TargetStats::recordExploration(const TargetId& target, qint64 nowMs)
{
    entry(target, nowMs).measurements.lastMeasuredMs = nowMs;
}

std::optional<Measurements> TargetStats::measurements(const TargetId& target) const
{
    const auto found = m_entries.constFind(target);
    return found == m_entries.constEnd() ? std::nullopt : std::optional(found->measurements);
}

qint64 TargetStats::requestsInLastDay(const TargetId& target, qint64 nowMs) const
{
    const auto found = m_entries.constFind(target);
    if (found == m_entries.constEnd())
        return 0;
    const qint64 hour = std::max(nowMs / kHourMs, found->newestHour);
    qint64 sum = 0;
    for (qint64 each = hour - kHours + 1; each <= found->newestHour; ++each) {
        if (each >= 0)
            sum += found->requests[bucketOf(each)];
    }
    return sum;
}

QVector<TargetStats::Row> TargetStats::exported() const
{
    QVector<Row> rows;
    rows.reserve(m_entries.size());
    for (auto each = m_entries.constBegin(); each != m_entries.constEnd(); ++each) {
        Row row { .target = each.key(), .measurements = each->measurements, .newestHour = each->newestHour };
        for (int age = 0; age < kHours && age <= each->newestHour; ++age)
            row.requests[static_cast<std::size_t>(age)] = each->requests[bucketOf(each->newestHour - age)];
        rows.append(row);
    }
    return rows;
}

void TargetStats::import(const QVector<Row>& rows)
{
    for (const Row& row : rows) {
        if (row.newestHour < 0)
            continue;
        const Measurements& told = row.measurements;
        Entry& found = entry(row.target, std::max(told.lastMeasuredMs.value_or(0), row.newestHour * kHourMs));
        found.measurements = { .firstTokenMs = plausible(told.firstTokenMs),
            .wholeAnswerMs = plausible(told.wholeAnswerMs),
            .tokensPerSecond = plausible(told.tokensPerSecond),
            .endToEndTokensPerSecond = plausible(told.endToEndTokensPerSecond),
            .lastMeasuredMs = told.lastMeasuredMs };
        found.newestHour = row.newestHour;
        found.requests.fill(0);
        for (int age = 0; age < kHours && age <= row.newestHour; ++age)
            found.requests[bucketOf(row.newestHour - age)] = row.requests[static_cast<std::size_t>(age)];
    }
}

qsizetype TargetStats::forget(const TargetId& target)
{
    return m_entries.removeIf([&target](const auto& entry) {
        const TargetId& one = entry.key();
        return (target.provider.isEmpty() || one.provider == target.provider)
            && (target.model.isEmpty() || one.model == target.model);
    });
}

} // namespace gateway::routing
