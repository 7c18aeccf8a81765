// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/request_filter.h"
#include "app/viewmodels/usage/usage_span.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::store::UsageDimension;

namespace {

constexpr qint64 kHourMs = 3'600'000;

const QDateTime kNow(QDate(2026, 11, 27), QTime(14, 23, 45));

qint64 at(const QTime& time, const QDate& day = QDate(2026, 11, 27))
{
    return QDateTime(day, time).toMSecsSinceEpoch();
}

TEST(UsageSpan, ADayEndsWithTheHalfHourOfNow)
{
    const UsageSpan span = usageSpan(UsageRange::Day, kNow, {}, {});
    const QVector<qint64> starts = span.starts();
    ASSERT_EQ(starts.size(), 48);
    EXPECT_EQ(starts.last(), at({ 14, 0 }));
    EXPECT_EQ(starts.first(), at({ 14, 30 }, { 2026, 11, 26 }));
    EXPECT_EQ(span.untilMs, kNow.toMSecsSinceEpoch());
}

TEST(UsageSpan, EveryRangeHasItsPoints)
{
    const std::pair<UsageRange, int> rows[] = { { UsageRange::Hour, 60 }, { UsageRange::Day, 48 },
        { UsageRange::Week, 42 }, { UsageRange::Month, 30 } };
    for (const auto& [range, points] : rows) {
        const UsageSpan span = usageSpan(range, kNow, {}, {});
        EXPECT_EQ(span.starts().size(), points);
        EXPECT_EQ(pointLabels(span).size(), points);
        EXPECT_EQ((span.fromMs + span.grid.offsetMs) % span.grid.intervalMs, 0);
    }
}

TEST(UsageSpan, DaysOfOnesOwnAreWholeAndEndNow)
{
    const UsageSpan one = usageSpan(UsageRange::Custom, kNow, { 2026, 11, 20 }, { 2026, 11, 20 });
    EXPECT_EQ(one.fromMs, at({ 0, 0 }, { 2026, 11, 20 }));
    EXPECT_EQ(one.untilMs, at({ 0, 0 }, { 2026, 11, 21 }));
    EXPECT_EQ(one.starts().size(), 48);
    const UsageSpan today = usageSpan(UsageRange::Custom, kNow, { 2026, 11, 26 }, { 2026, 11, 27 });
    EXPECT_EQ(today.untilMs, kNow.toMSecsSinceEpoch());
}

TEST(UsageSpan, DecadesAreBounded)
{
    const UsageSpan span = usageSpan(UsageRange::Custom, kNow, { 1970, 1, 2 }, { 2026, 11, 27 });
    EXPECT_LE(span.starts().size(), UsageSpan::kMostWeeks);
    EXPECT_EQ(span.untilMs, kNow.toMSecsSinceEpoch());
}

TEST(UsageSpan, FewLabelsStandBelowTheAxis)
{
    for (const UsageRange range :
        { UsageRange::Hour, UsageRange::Day, UsageRange::Week, UsageRange::Month }) {
        const QStringList labels = pointLabels(usageSpan(range, kNow, {}, {}));
        const auto said = labels.size() - labels.count(QString());
        EXPECT_GE(said, 5);
        EXPECT_LE(said, 8);
    }
}

TEST(UsageSpan, APointIsSaidWithItsDayAndHours)
{
    const UsageSpan span = usageSpan(UsageRange::Week, kNow, {}, {});
    const QString title = pointTitle(span, at({ 12, 0 }));
    EXPECT_TRUE(title.contains(u"27"_s)) << qPrintable(title);
    EXPECT_TRUE(title.contains(u"16:00"_s) || title.contains(u"4:00"_s)) << qPrintable(title);
    EXPECT_EQ(pointLengthText(span), u"4 h"_s);
}

TEST(RequestFilter, SaysWhatAPartOfAChartStandsFor)
{
    const qint64 now = 1'000 * kHourMs;
    const std::pair<RequestFilter, QString> rows[] = {
        { {}, {} },
        { { .by = UsageDimension::Model, .name = u"sonnet"_s, .sinceMs = now - 24 * kHourMs },
            u"model:sonnet since:1d"_s },
        { { .by = UsageDimension::Target, .name = u"openai"_s, .model = u"gpt-5"_s },
            u"provider:openai model:gpt-5"_s },
        { { .by = UsageDimension::Client, .name = u"my client"_s }, u"client:\"my client\""_s },
        { { .by = UsageDimension::Key, .name = u"laptop"_s, .failedOnly = true },
            u"key:laptop status:error"_s },
        // A minute that has begun is one.
        { { .sinceMs = now - 90'000 }, u"since:2m"_s },
        // Rounded outwards: nothing of the part is missing.
        { { .sinceMs = now - 4 * kHourMs, .untilMs = now - 3 * kHourMs }, u"since:4h until:3h"_s },
        { { .sinceMs = now - 90'000, .untilMs = now - 30'000 }, u"since:2m"_s },
        { { .sinceMs = now - 90'000, .untilMs = now + 30'000 }, u"since:2m"_s },
        { { .by = UsageDimension::Status, .name = u"completed"_s }, u"status:ok"_s },
        { { .by = UsageDimension::Status, .name = u"429"_s, .failedOnly = true }, u"status:429"_s },
        { { .by = UsageDimension::Status, .name = u"failed"_s }, u"status:error"_s },
        { { .by = UsageDimension::Provider, .name = {}, .sinceMs = now - 3 * kHourMs }, u"since:3h"_s },
        { { .by = UsageDimension::Model, .name = u"a\"b"_s }, u"model:a"_s },
    };
    for (const auto& [filter, text] : rows)
        EXPECT_EQ(requestFilterText(filter, now), text);
}

} // namespace
