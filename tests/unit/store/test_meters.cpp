// SPDX-License-Identifier: GPL-3.0-or-later
// Readings of meters, their history and the checkers' health, over a restart.
#include "store_fixture.h"

#include "store/meter_repository.h"
#include "store/store_meters.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using inspect::CheckerHealth;
using inspect::Meter;
using inspect::MeterPoint;
using inspect::MeterReading;
using inspect::MeterStatus;

namespace {

MeterReading reading(const QString& provider, qint64 atMs, double percent)
{
    const Meter window { .key = u"5h"_s,
        .label = u"5 hours"_s,
        .unit = u"percent"_s,
        .percent = percent,
        .window =
            inspect::MeterWindow {
                .count = 5, .unit = inspect::WindowUnit::Hour, .cycle = inspect::WindowCycle::Rolling },
        .resetsAtMs = atMs + 1000,
        .status = MeterStatus::Warning,
        .reach = inspect::MeterReach::Models,
        .models = { u"*opus*"_s, u"!x"_s },
        .coveredBy = u"money"_s };
    const Meter money { .key = u"money"_s,
        .label = u"Money"_s,
        .kind = inspect::MeterKind::Balance,
        .unit = u"USD"_s,
        .limit = 10,
        .used = 2.5,
        .remaining = 7.5 };
    return { .provider = provider,
        .source = inspect::MeterSource::Answers,
        .atMs = atMs,
        .freshUntilMs = atMs + 5000,
        .meters = { window, money } };
}

class MeterStoreTest : public SharedStoreTest {
protected:
    MeterStoreTest() { EXPECT_TRUE(open(store)); }

    [[nodiscard]] MeterMemory loaded(Store& from)
    {
        const auto memory = answer<MeterMemory>([&](auto done) { from.meters().load(&m_context, done); });
        EXPECT_TRUE(memory) << qPrintable(memory.error().message);
        return memory.value_or(MeterMemory {});
    }

    [[nodiscard]] QVector<MeterPoint> history(const MeterHistoryQuery& query)
    {
        const auto points =
            answer<QVector<MeterPoint>>([&](auto done) { store.meters().history(query, &m_context, done); });
        EXPECT_TRUE(points) << qPrintable(points.error().message);
        return points.value_or(QVector<MeterPoint> {});
    }

    Store store { location() };
};

} // namespace

TEST_P(MeterStoreTest, TheLatestReadingAndTheHealthOutliveARestart)
{
    const CheckerHealth health { .lastSuccessMs = 5, .lastTryMs = 7, .lastError = u"401"_s, .failures = 2 };
    store.meters().write(reading(u"one"_s, 100, 40), MeterKeeping::Latest);
    store.meters().write(reading(u"one"_s, 200, 80), MeterKeeping::Latest);
    store.meters().write(reading(u"two"_s, 150, 10), MeterKeeping::Latest);
    store.meters().writeHealth(u"one"_s, health);
    store.close();
    Store again(location());
    ASSERT_TRUE(open(again));
    const MeterMemory memory = loaded(again);
    ASSERT_EQ(memory.readings.size(), 2);
    EXPECT_EQ(memory.readings[0], reading(u"one"_s, 200, 80));
    EXPECT_EQ(memory.readings[1], reading(u"two"_s, 150, 10));
    EXPECT_EQ(memory.health.value(u"one"_s), health);
    again.meters().forget(u"one"_s);
    EXPECT_EQ(loaded(again).readings.size(), 1);
    EXPECT_TRUE(loaded(again).health.isEmpty());
}

TEST_P(MeterStoreTest, HistoryIsToldOldestFirstAndByMeter)
{
    for (const qint64 at : { 100, 200, 300 })
        store.meters().write(
            reading(u"one"_s, at, static_cast<double>(at) / 10), MeterKeeping::LatestAndHistory);
    store.meters().write(reading(u"one"_s, 400, 1), MeterKeeping::Latest);
    store.meters().write(reading(u"two"_s, 250, 1), MeterKeeping::LatestAndHistory);
    EXPECT_EQ(history({ .provider = u"one"_s }).size(), 6);
    const auto points = history({ .provider = u"one"_s, .meter = u"5h"_s, .sinceMs = 150 });
    ASSERT_EQ(points.size(), 2);
    EXPECT_EQ(points[0],
        (MeterPoint { .atMs = 200, .meter = u"5h"_s, .percent = 20, .status = MeterStatus::Warning }));
    EXPECT_EQ(points[1].atMs, 300);
    EXPECT_EQ(history({ .provider = u"one"_s, .meter = u"money"_s, .limit = 1 }).first().remaining, 7.5);
}

TEST_P(MeterStoreTest, WhatIsTooOldOrTooMuchGoes)
{
    for (const qint64 at : { 100, 200, 300 })
        store.meters().write(reading(u"one"_s, at, 1), MeterKeeping::LatestAndHistory);
    store.meters().prune(200);
    EXPECT_EQ(history({ .provider = u"one"_s }).size(), 4);
    store.close();
    OtherConnection other(location().location);
    other.run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO meter_history (at_ms, provider, meter, status) SELECT 1000 + i, 'two', 'm', 'ok' FROM n"_s
            .arg(MeterRepository::kMostPoints));
    QSqlDatabase database = other.database();
    ASSERT_TRUE(MeterRepository(database).prune(0));
    EXPECT_EQ(other.run(u"SELECT COUNT(*) FROM meter_history"_s).toLongLong(), MeterRepository::kMostPoints);
    EXPECT_EQ(other.run(u"SELECT MIN(at_ms) FROM meter_history"_s).toLongLong(), 1001);
}

ON_BOTH_DRIVERS(MeterStoreTest);

} // namespace gateway::store::test
