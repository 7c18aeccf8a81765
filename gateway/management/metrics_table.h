// SPDX-License-Identifier: GPL-3.0-or-later
// What went through since the start, as figures for Prometheus under the names of OpenTelemetry's semantic
// conventions for generative AI (gen_ai.client.token.usage, gen_ai.server.request.duration,
// gen_ai.server.time_to_first_token), dots as underscores and units behind, as Prometheus has it.
//
// Labels come from the configuration (alias, provider) and closed lists, never from what a client sent; and
// there are no more than kMaxSeries sets of them, what comes then counts as "other".
// Thread: one.
#pragma once

#include "inspect/exchange_record.h"

#include <QByteArray>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace gateway::management {

class Histogram {
public:
    explicit Histogram(std::vector<double> bounds)
        : m_bounds(std::move(bounds))
        , m_counts(m_bounds.size() + 1, 0)
    {
    }

    void add(double value);
    // Lines of `name`, with `labels` ("a=\"b\"") in each.
    void write(const std::string& name, const std::string& labels, QByteArray& out) const;

    [[nodiscard]] qint64 count() const { return m_count; }

private:
    std::vector<double> m_bounds; // upper, inclusive; the last bucket has none
    std::vector<qint64> m_counts;
    qint64 m_count = 0;
    double m_sum = 0;
};

// What stands now, beside what was counted.
struct MetricsNow {
    qint64 running = 0;
    qint64 resting = 0;
    qint64 uptimeSeconds = 0;
};

class MetricsTable {
public:
    static constexpr std::size_t kMaxSeries = 500;

    void add(const inspect::ExchangeRecord& record);
    [[nodiscard]] QByteArray text(const MetricsNow& now) const; // exposition format 0.0.4

private:
    struct Labels {
        std::string operation;
        std::string provider;
        std::string model;
        friend auto operator<=>(const Labels&, const Labels&) = default;
    };

    struct Series {
        Histogram duration;
        Histogram firstToken;
        Histogram inputTokens;
        Histogram outputTokens;
        std::map<std::string, qint64> ended; // by error code, empty for none; a closed list
        qint64 attempts = 0;
        qint64 cacheRead = 0;
        qint64 cacheWrite = 0;
        double cost = 0; // dollars
    };

    [[nodiscard]] Series& seriesOf(const inspect::ExchangeRecord& record);
    [[nodiscard]] static std::string labelText(const Labels& labels);

    std::map<Labels, Series> m_series;
};

} // namespace gateway::management
