// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/metrics_table.h"

#include <gtest/gtest.h>

namespace gateway::management {

using namespace Qt::StringLiterals;

namespace {

inspect::ExchangeRecord record(const QString& alias, const QString& provider)
{
    inspect::ExchangeRecord made;
    made.alias = alias;
    made.provider = provider;
    made.endUs = 250'000;
    made.streaming = true;
    made.firstTokenUs = 30'000;
    made.usage = { .input = 10, .output = 5, .cacheRead = 90 };
    made.cost = Money::fromDollars(0.25);
    made.attempts.append(inspect::AttemptRecord {});
    return made;
}

} // namespace

TEST(MetricsTable, CountsUnderTheNamesOfTheConventions)
{
    MetricsTable table;
    table.add(record(u"fast"_s, u"up"_s));
    table.add(record(u"fast"_s, u"up"_s));
    const QByteArray text = table.text({ .running = 3 });
    const QByteArray labels =
        R"(gen_ai_operation_name="chat",gen_ai_provider_name="up",gen_ai_request_model="fast")";
    for (const QByteArray& line :
        { QByteArray("gen_ai_client_token_usage_sum{" + labels + ",gen_ai_token_type=\"input\"} 200\n"),
            QByteArray(
                "gen_ai_client_token_usage_bucket{" + labels + ",gen_ai_token_type=\"input\",le=\"64\"} 0\n"),
            QByteArray("gen_ai_client_token_usage_bucket{" + labels
                + ",gen_ai_token_type=\"input\",le=\"256\"} 2\n"),
            QByteArray("gen_ai_server_request_duration_seconds_count{" + labels + "} 2\n"),
            QByteArray("gen_ai_server_request_duration_seconds_sum{" + labels + "} 0.5\n"),
            QByteArray("gen_ai_server_time_to_first_token_seconds_bucket{" + labels + ",le=\"0.04\"} 2\n"),
            QByteArray("plexus_requests_total{" + labels + ",error_type=\"\"} 2\n"),
            QByteArray("plexus_cost_dollars_total{" + labels + "} 0.5\n"),
            QByteArray("plexus_requests_running 3\n") })
        EXPECT_TRUE(text.contains(line)) << line.constData() << text.constData();
}

TEST(MetricsTable, LabelsAreEscaped)
{
    MetricsTable table;
    table.add(record(u"a\"b\\c\nd"_s, u"up"_s));
    EXPECT_TRUE(table.text({}).contains(R"(gen_ai_request_model="a\"b\\c\nd")"));
}

TEST(MetricsTable, SeriesAreBounded)
{
    MetricsTable table;
    for (std::size_t i = 0; i < MetricsTable::kMaxSeries + 50; ++i)
        table.add(record(u"alias-%1"_s.arg(i), u"up"_s));
    const QByteArray text = table.text({});
    EXPECT_EQ(text.count("plexus_attempts_total{"), qsizetype(MetricsTable::kMaxSeries) + 1);
    EXPECT_TRUE(text.contains(R"(gen_ai_request_model="other"} 50)"));
}

} // namespace gateway::management
