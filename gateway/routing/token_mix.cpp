// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/token_mix.h"

#include <algorithm>
#include <cmath>

namespace gateway::routing {

namespace {

// Of the latest request, once there are enough: the mean follows the last fifty or so.
constexpr double kLatestWeight = 0.02;

bool isPlausible(const TokenMix& mix)
{
    return mix.input >= 0 && mix.cacheRead >= 0 && mix.cacheWrite >= 0 && mix.output >= 0 && mix.total() > 0;
}

void shift(double& mean, qint64 value, double weight)
{
    mean += (static_cast<double>(value) - mean) * weight;
}

} // namespace

void TokenMixes::record(const QString& alias, const TokenMix& request)
{
    if (!isPlausible(request) || !hasRoomFor(alias))
        return;
    Mean& mean = m_means[alias];
    ++mean.samples;
    const double weight = std::max(kLatestWeight, 1.0 / static_cast<double>(mean.samples));
    shift(mean.input, request.input, weight);
    shift(mean.cacheRead, request.cacheRead, weight);
    shift(mean.cacheWrite, request.cacheWrite, weight);
    shift(mean.output, request.output, weight);
}

std::optional<TokenMix> TokenMixes::of(const QString& alias) const
{
    const auto found = m_means.constFind(alias);
    if (found == m_means.constEnd())
        return std::nullopt;
    const TokenMix mix = rounded(*found);
    return mix.total() > 0 ? std::optional(mix) : std::nullopt;
}

QVector<TokenMixes::Row> TokenMixes::exported() const
{
    QVector<Row> rows;
    rows.reserve(m_means.size());
    for (auto each = m_means.constBegin(); each != m_means.constEnd(); ++each)
        rows.append({ .alias = each.key(), .mean = rounded(*each), .samples = each->samples });
    return rows;
}

void TokenMixes::import(const QVector<Row>& rows)
{
    for (const Row& row : rows) {
        if (!isPlausible(row.mean) || row.samples <= 0 || !hasRoomFor(row.alias))
            continue;
        m_means.insert(row.alias,
            { .input = static_cast<double>(row.mean.input),
                .cacheRead = static_cast<double>(row.mean.cacheRead),
                .cacheWrite = static_cast<double>(row.mean.cacheWrite),
                .output = static_cast<double>(row.mean.output),
                .samples = row.samples });
    }
}

TokenMix TokenMixes::rounded(const Mean& mean)
{
    return { .input = std::llround(mean.input),
        .cacheRead = std::llround(mean.cacheRead),
        .cacheWrite = std::llround(mean.cacheWrite),
        .output = std::llround(mean.output) };
}

bool TokenMixes::hasRoomFor(const QString& alias) const
{
    return m_means.size() < kMaxAliases || m_means.contains(alias);
}

} // namespace gateway::routing
