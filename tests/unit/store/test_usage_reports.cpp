// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_management.h"
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

using inspect::ExchangeRecord;
using inspect::ExchangeState;

constexpr qint64 kHourMs = 3'600'000;

struct Sample {
    qint64 atMs = 0;
    QString alias = u"fast"_s;
    QString provider = u"up"_s;
    QString client = u"claude-cli/2.1"_s;
    qint64 firstTokenMs = 100;
    qint64 durationMs = 1100;
    qint64 output = 50;
};

class UsageReports : public SharedStoreTest {
protected:
    void SetUp() override { ASSERT_TRUE(open(store)); }

    ExchangeRecord write(const Sample& sample)
    {
        ExchangeRecord record = plainRecord(QByteArray::number(++m_count), sample.atMs);
        record.alias = sample.alias;
        record.provider = sample.provider;
        record.targetModel = sample.provider + u"-model"_s;
        record.client = sample.client;
        record.keyName = u"laptop"_s;
        record.state = ExchangeState::Completed;
        record.streaming = true;
        record.usage = { .input = 10, .output = sample.output };
        record.cost = Money { 1000 };
        record.firstTokenUs = sample.firstTokenMs * 1000;
        record.endUs = sample.durationMs * 1000;
        store.writeExchange(shared(record));
        return record;
    }

    UsageReport report(const UsageReportQuery& query)
    {
        const auto found =
            answer<UsageReport>([&](auto done) { store.management().loadReport(query, &m_context, done); });
        EXPECT_TRUE(found) << (found ? "" : qPrintable(found.error().message));
        return found ? *found : UsageReport {};
    }

    QStringList names(UsageDimension by)
    {
        QStringList list;
        for (const UsageGroup& group : report({ .by = by }).groups)
            list.append(group.model.isEmpty() ? group.name : QString(group.name + u'/' + group.model));
        return list;
    }

    Store store { location() };

private:
    int m_count = 0;
};

} // namespace

TEST_P(UsageReports, PointsBeginWithTheHoursOfTheGivenClock)
{
    write({ .atMs = 10 * kHourMs + kHourMs / 4 });
    write({ .atMs = 10 * kHourMs + 3 * kHourMs / 4 });
    // By a clock half an hour ahead these are two hours.
    const UsageReport halved = report({ .grid = { .intervalMs = kHourMs, .offsetMs = kHourMs / 2 } });
    ASSERT_EQ(halved.points.size(), 2);
    EXPECT_EQ(halved.points[0].startMs, 9 * kHourMs + kHourMs / 2);
    EXPECT_EQ(halved.points[1].startMs, 10 * kHourMs + kHourMs / 2);
    const UsageReport whole = report({ .grid = { .intervalMs = kHourMs } });
    ASSERT_EQ(whole.points.size(), 1);
    EXPECT_EQ(whole.points[0].startMs, 10 * kHourMs);
    EXPECT_EQ(whole.totals.requests, 2);
    EXPECT_EQ(whole.totals.cost, Money { 2000 });
}

TEST_P(UsageReports, TellApartByEveryDimension)
{
    write({ .alias = u"fast"_s, .provider = u"a"_s, .client = u"claude-cli/2.1"_s });
    write({ .alias = u"fast"_s, .provider = u"a"_s, .client = u"claude-cli/2.2"_s });
    write({ .alias = {}, .provider = u"b"_s, .client = u"curl"_s });
    EXPECT_EQ(names(UsageDimension::Model), (QStringList { u"fast"_s, u"b-model"_s }));
    EXPECT_EQ(names(UsageDimension::Provider), (QStringList { u"a"_s, u"b"_s }));
    EXPECT_EQ(names(UsageDimension::Target), (QStringList { u"a/a-model"_s, u"b/b-model"_s }));
    EXPECT_EQ(names(UsageDimension::Client), (QStringList { u"claude-cli"_s, u"curl"_s }));
    EXPECT_EQ(names(UsageDimension::Key), (QStringList { u"laptop"_s }));
}

TEST_P(UsageReports, TellFailuresApartByWhatWasAnswered)
{
    const auto fail = [this](int status) {
        ExchangeRecord record = plainRecord("f" + QByteArray::number(status), 5);
        record.state = ExchangeState::Failed;
        record.status = status;
        store.writeExchange(shared(record));
    };
    write({});
    write({});
    write({});
    fail(429);
    fail(0);
    const UsageReport found = report({ .by = UsageDimension::Status });
    QStringList groups;
    for (const UsageGroup& group : found.groups)
        groups.append(u"%1 %2"_s.arg(group.name).arg(group.totals.requests));
    EXPECT_EQ(groups, (QStringList { u"completed 3"_s, u"429 1"_s, u"failed 1"_s }));
}

TEST_P(UsageReports, LoadsAreHowManyRanAtOnce)
{
    constexpr qint64 kMinuteMs = 60'000;
    write({ .atMs = 10 * kHourMs, .durationMs = 30 * kMinuteMs });
    write({ .atMs = 10 * kHourMs + 10 * kMinuteMs, .durationMs = 5 * kMinuteMs });
    write({ .atMs = 10 * kHourMs + 15 * kMinuteMs, .durationMs = 5 * kMinuteMs });  // when the other ends
    write({ .atMs = 10 * kHourMs + 50 * kMinuteMs, .durationMs = 90 * kMinuteMs }); // over two hours
    const UsageReport found = report({ .filter = { .fromMs = 10 * kHourMs },
        .grid = { .intervalMs = kHourMs },
        .detail = UsageDetail::Loads });
    EXPECT_EQ(found.loads,
        (QVector<UsageLoad> { { .startMs = 10 * kHourMs, .most = 2 }, { .startMs = 11 * kHourMs, .most = 1 },
            { .startMs = 12 * kHourMs, .most = 1 } }));
    const UsageReport later = report({ .filter = { .fromMs = 11 * kHourMs },
        .grid = { .intervalMs = kHourMs },
        .detail = UsageDetail::Loads });
    ASSERT_EQ(later.loads.size(), 2) << "it began before, and still runs";
    EXPECT_EQ(later.loads.first().startMs, 11 * kHourMs);
    EXPECT_TRUE(report({}).loads.isEmpty()) << "nobody has asked for them";
}

TEST_P(UsageReports, LoadsSayWhoRanWhenMostDid)
{
    constexpr qint64 kMinuteMs = 60'000;
    for (int i = 0; i < 3; ++i)
        write({ .atMs = 10 * kHourMs + i * kMinuteMs, .provider = u"a"_s, .durationMs = 10 * kMinuteMs });
    write({ .atMs = 10 * kHourMs + 2 * kMinuteMs, .provider = u"b"_s, .durationMs = kMinuteMs });
    // Twice of the other, but not when most ran.
    write({ .atMs = 10 * kHourMs + 30 * kMinuteMs, .provider = u"b"_s, .durationMs = 5 * kMinuteMs });
    write({ .atMs = 10 * kHourMs + 31 * kMinuteMs, .provider = u"b"_s, .durationMs = 5 * kMinuteMs });
    const UsageReportQuery query { .filter = { .fromMs = 10 * kHourMs, .untilMs = 12 * kHourMs },
        .grid = { .intervalMs = kHourMs },
        .by = UsageDimension::Provider,
        .detail = UsageDetail::Loads };
    const UsageReport found = report(query);
    ASSERT_EQ(found.loads.size(), 1);
    EXPECT_EQ(found.loads[0], (UsageLoad { .startMs = 10 * kHourMs, .most = 4, .parts = { 3, 1, 0 } }));
    ASSERT_EQ(found.groups.size(), 2);
    EXPECT_EQ(found.groups[0].atOnce, 3);
    EXPECT_EQ(found.groups[1].atOnce, 2);
    EXPECT_FALSE(found.areLoadsCut);
    UsageReportQuery other = query;
    other.by = UsageDimension::Target;
    EXPECT_EQ(report(other).loads[0].parts, (QVector<qint64> { 3, 1, 0 }));
}

TEST_P(UsageReports, LoadsCountWhatStillRuns)
{
    write({ .atMs = 10 * kHourMs, .provider = u"a"_s });
    const UsageReport found = report({ .filter = { .fromMs = 10 * kHourMs, .untilMs = 13 * kHourMs },
        .grid = { .intervalMs = kHourMs },
        .by = UsageDimension::Provider,
        .detail = UsageDetail::Loads,
        .running = { { .startedAtMs = 10 * kHourMs, .target = { u"a"_s, u"m"_s } },
            { .startedAtMs = 11 * kHourMs + 1, .target = { u"new"_s, u"m"_s } } },
        .nowMs = 12 * kHourMs + 1 });
    ASSERT_EQ(found.loads.size(), 3);
    EXPECT_EQ(found.loads[0].parts, (QVector<qint64> { 2, 0 }));
    EXPECT_EQ(found.loads[1].parts, (QVector<qint64> { 1, 1 })) << "nobody of that provider has finished yet";
    EXPECT_EQ(found.loads[2].most, 2);
}

TEST_P(UsageReports, LoadsEndWithTheTimeThatWasAskedFor)
{
    write({ .atMs = 10 * kHourMs, .durationMs = 5 * kHourMs });
    const UsageReport found = report({ .filter = { .fromMs = 10 * kHourMs, .untilMs = 12 * kHourMs },
        .grid = { .intervalMs = kHourMs },
        .detail = UsageDetail::Loads });
    ASSERT_EQ(found.loads.size(), 2);
    EXPECT_EQ(found.loads.last(), (UsageLoad { .startMs = 11 * kHourMs, .most = 1 }));
}

TEST_P(UsageReports, TheGreatestComeFirstAndAreStackedByTime)
{
    write({ .atMs = 0, .alias = u"often"_s });
    write({ .atMs = kHourMs, .alias = u"often"_s });
    write({ .atMs = kHourMs, .alias = u"much"_s, .output = 9000 });
    const UsageReport byCount = report({ .by = UsageDimension::Model });
    ASSERT_EQ(byCount.groups.size(), 2);
    EXPECT_EQ(byCount.groups[0].name, u"often"_s);
    ASSERT_EQ(byCount.groups[0].points.size(), 2);
    EXPECT_EQ(byCount.groups[0].points[0].startMs, 0);
    EXPECT_EQ(byCount.groups[0].points[1].startMs, kHourMs);
    ASSERT_EQ(byCount.groups[1].points.size(), 1);
    const UsageReport byTokens = report({ .by = UsageDimension::Model, .rank = UsageRank::Tokens });
    EXPECT_EQ(byTokens.groups[0].name, u"much"_s);
}

TEST_P(UsageReports, OnlyTheGreatestSixAreStacked)
{
    for (int model = 0; model < 8; ++model) {
        for (int times = 0; times <= model; ++times)
            write({ .alias = u"m%1"_s.arg(model) });
    }
    const UsageReport found = report({ .by = UsageDimension::Model });
    ASSERT_EQ(found.groups.size(), 8);
    EXPECT_EQ(found.groups[5].name, u"m2"_s);
    EXPECT_EQ(found.groups[5].points.size(), 1);
    EXPECT_TRUE(found.groups[6].points.isEmpty());
    EXPECT_EQ(found.groups[6].totals.requests, 2);
}

TEST_P(UsageReports, SpreadsAreNearestRanks)
{
    for (int i = 1; i <= 100; ++i)
        write({ .firstTokenMs = i, .durationMs = 1000 + i, .output = i });
    const UsageReport found = report({ .by = UsageDimension::Target });
    EXPECT_EQ(found.measured, 100);
    EXPECT_EQ(found.spreads.firstTokenUs,
        (UsageSpread { .samples = 100, .p50 = 50'000, .p90 = 90'000, .p99 = 99'000 }));
    EXPECT_EQ(found.spreads.durationUs.p50, 1'050'000);
    // Always a second from the first token to the end.
    // A pace is the worse the smaller it is: the slow ones are the rare ones one wants to hear of.
    EXPECT_EQ(
        found.spreads.tokensPerSecond, (UsageSpread { .samples = 100, .p50 = 50, .p90 = 10, .p99 = 1 }));
    ASSERT_EQ(found.groups.size(), 1);
    EXPECT_EQ(found.groups[0].spreads, found.spreads);
    ASSERT_EQ(found.points.size(), 1);
    EXPECT_EQ(found.points[0].spreads, found.spreads);
}

TEST_P(UsageReports, SpreadsLeaveOutWhatFailedAndPacesWhatCameWhole)
{
    write({ .firstTokenMs = 10 });
    ExchangeRecord failed = plainRecord("failed", 1);
    failed.state = ExchangeState::Failed;
    failed.endUs = 1;
    store.writeExchange(shared(failed));
    ExchangeRecord whole = plainRecord("whole", 1);
    whole.state = ExchangeState::Completed;
    whole.usage.output = 500;
    whole.firstTokenUs = 2'000'000;
    whole.endUs = 2'000'100;
    store.writeExchange(shared(whole));
    const UsageReport found = report({});
    EXPECT_EQ(found.totals.requests, 3);
    EXPECT_EQ(found.totals.failed, 1);
    EXPECT_EQ(found.spreads.durationUs.samples, 2);
    EXPECT_EQ(found.spreads.tokensPerSecond.samples, 1);
}

TEST_P(UsageReports, WhatHasNoPriceIsCountedAndNotCalledFree)
{
    write({});
    ExchangeRecord unpriced = plainRecord("unpriced", 1);
    unpriced.state = ExchangeState::Completed;
    unpriced.usage.output = 500;
    unpriced.endUs = 1;
    store.writeExchange(shared(unpriced));
    const UsageReport found = report({});
    EXPECT_EQ(found.totals.requests, 2);
    EXPECT_EQ(found.totals.unpriced, 1);
    EXPECT_EQ(found.totals.cost, Money { 1000 });
}

TEST_P(UsageReports, SumsAloneMeasureNothing)
{
    write({});
    const UsageReport found = report({ .detail = UsageDetail::Sums });
    EXPECT_EQ(found.totals.requests, 1);
    EXPECT_EQ(found.measured, 0);
    EXPECT_EQ(found.spreads.durationUs.samples, 0);
}

TEST_P(UsageReports, SayWhatCachesDidForWhichTarget)
{
    write({});
    ExchangeRecord cached = plainRecord("cached", 1);
    cached.alias = u"fast"_s;
    cached.provider = u"up"_s;
    cached.targetModel = u"up-model"_s;
    cached.usage = { .input = 5, .cacheRead = 700, .cacheWrite = 30 };
    store.writeExchange(shared(cached));
    const UsageReport found = report({ .by = UsageDimension::Model });
    ASSERT_EQ(found.cached.size(), 1);
    EXPECT_EQ(found.cached[0].name, u"fast"_s);
    EXPECT_EQ(found.cached[0].target, (TargetId { u"up"_s, u"up-model"_s }));
    EXPECT_EQ(found.cached[0].readTokens, 700);
    EXPECT_EQ(found.cached[0].writtenTokens, 30);
}

TEST_P(UsageReports, AFilterHoldsForEveryPart)
{
    write({ .atMs = 0, .alias = u"old"_s });
    write({ .atMs = kHourMs, .alias = u"new"_s });
    const UsageReport found =
        report({ .filter = { .fromMs = kHourMs, .untilMs = 2 * kHourMs }, .by = UsageDimension::Model });
    EXPECT_EQ(found.totals.requests, 1);
    ASSERT_EQ(found.groups.size(), 1);
    EXPECT_EQ(found.groups[0].name, u"new"_s);
    EXPECT_EQ(found.points.size(), 1);
    EXPECT_EQ(found.measured, 1);
}

ON_BOTH_DRIVERS(UsageReports);

} // namespace gateway::store::test
