// SPDX-License-Identifier: GPL-3.0-or-later
#include "quota/use_counter.h"

#include "unit/quota/quota_fixture.h"

#include <cstdlib>
#include <ctime>
#include <limits>
#include <random>

using namespace gateway;
using namespace gateway::quota;
using config::QuotaWindow;
using gateway::test::utc;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kMost = std::numeric_limits<qint64>::max();

// The zone of the computer for one test.
class LocalZone {
public:
    explicit LocalZone(const char* name)
    {
        qputenv("TZ", name);
        tzset();
    }

    ~LocalZone()
    {
        qunsetenv("TZ");
        tzset();
    }

    LocalZone(const LocalZone&) = delete;
    LocalZone& operator=(const LocalZone&) = delete;
};

} // namespace

TEST(QuotaWindow, IsCutInUtcWhateverTheLocalZone)
{
    struct Case {
        QuotaWindow window;
        const char* now;
        const char* start;
        const char* end;
    };

    const Case cases[] = {
        { QuotaWindow::Daily, "2026-11-26T00:00:00.000", "2026-11-26T00:00:00", "2026-11-27T00:00:00" },
        { QuotaWindow::Daily, "2026-11-26T23:59:59.999", "2026-11-26T00:00:00", "2026-11-27T00:00:00" },
        { QuotaWindow::Daily, "2028-02-29T12:00:00.000", "2028-02-29T00:00:00", "2028-03-01T00:00:00" },
        // the nights in which clocks change in Berlin and New York
        { QuotaWindow::Daily, "2026-03-29T01:30:00.000", "2026-03-29T00:00:00", "2026-03-30T00:00:00" },
        { QuotaWindow::Daily, "2026-11-01T06:30:00.000", "2026-11-01T00:00:00", "2026-11-02T00:00:00" },
        // Monday, not Sunday
        { QuotaWindow::Weekly, "2026-11-26T15:00:00.000", "2026-11-23T00:00:00", "2026-11-30T00:00:00" },
        { QuotaWindow::Weekly, "2026-11-29T23:59:59.999", "2026-11-23T00:00:00", "2026-11-30T00:00:00" },
        { QuotaWindow::Weekly, "2026-11-30T00:00:00.000", "2026-11-30T00:00:00", "2026-12-07T00:00:00" },
        { QuotaWindow::Weekly, "2027-01-01T00:00:00.000", "2026-12-28T00:00:00", "2027-01-04T00:00:00" },
        { QuotaWindow::Weekly, "1970-01-01T00:00:00.000", "1969-12-29T00:00:00", "1970-01-05T00:00:00" },
        { QuotaWindow::Monthly, "2026-11-01T00:00:00.000", "2026-11-01T00:00:00", "2026-12-01T00:00:00" },
        { QuotaWindow::Monthly, "2026-12-31T23:59:59.999", "2026-12-01T00:00:00", "2027-01-01T00:00:00" },
        { QuotaWindow::Monthly, "2027-02-28T23:59:59.999", "2027-02-01T00:00:00", "2027-03-01T00:00:00" },
        { QuotaWindow::Monthly, "2028-02-28T23:59:59.999", "2028-02-01T00:00:00", "2028-03-01T00:00:00" },
        { QuotaWindow::Monthly, "2000-02-29T00:00:00.000", "2000-02-01T00:00:00", "2000-03-01T00:00:00" },
        { QuotaWindow::Monthly, "2100-02-28T12:00:00.000", "2100-02-01T00:00:00", "2100-03-01T00:00:00" },
    };
    for (const char* const zone : { "UTC", "Pacific/Kiritimati", "Asia/Kathmandu", "America/New_York" }) {
        const LocalZone local(zone);
        for (const Case& one : cases)
            EXPECT_EQ(spanAt(one.window, 0, utc(one.now)), (Span { utc(one.start), utc(one.end) }))
                << one.now << " in " << zone;
    }
}

TEST(UseCounter, ForgetsAtTheEndOfACalendarWindow)
{
    UseCounter counter(QuotaWindow::Daily, 0);
    const qint64 late = utc("2026-11-26T23:59:59.999");
    counter.add(late, 5);
    EXPECT_EQ(counter.used(late), 5);
    EXPECT_EQ(counter.resetsAtMs(late, 1), late + 1);
    EXPECT_EQ(counter.used(late + 1), 0);
    counter.add(late + 1, 2);
    EXPECT_EQ(counter.used(utc("2026-11-27T23:59:59.999")), 2);
    EXPECT_EQ(counter.used(utc("2026-12-25T00:00:00")), 0);
}

TEST(UseCounter, SlidesARollingWindow)
{
    UseCounter counter(QuotaWindow::Rolling, kHour); // buckets of a minute
    const qint64 start = utc("2026-11-26T12:00:00");
    for (int minute = 0; minute < 60; ++minute)
        counter.add(start + minute * 60'000, 1);
    EXPECT_EQ(counter.used(start + kHour - 1), 60);
    // the first bucket goes a minute after its beginning has left the window
    EXPECT_EQ(counter.used(start + kHour), 60);
    EXPECT_EQ(counter.used(start + kHour + 59'999), 60);
    EXPECT_EQ(counter.used(start + kHour + 60'000), 59);
    EXPECT_EQ(counter.used(start + kHour + 30 * 60'000), 30);
    EXPECT_EQ(counter.used(start + 2 * kHour), 0);
}

TEST(UseCounter, SaysWhenARollingWindowHasRoomAgain)
{
    UseCounter counter(QuotaWindow::Rolling, kHour);
    const qint64 start = utc("2026-11-26T12:00:00");
    EXPECT_EQ(counter.resetsAtMs(start, 10), start);
    counter.add(start, 4);
    counter.add(start + 600'000, 6);
    const qint64 now = start + 600'000;
    EXPECT_EQ(counter.resetsAtMs(now, 10), start + kHour + 60'000);   // 6 < 10
    EXPECT_EQ(counter.resetsAtMs(now, 5), start + kHour + 660'000);   // only when both are gone
    EXPECT_EQ(counter.resetsAtMs(now, 100), start + kHour + 660'000); // not reached: when it is empty
    EXPECT_EQ(counter.used(counter.resetsAtMs(now, 10)), 6);
    EXPECT_EQ(counter.used(counter.resetsAtMs(now, 5)), 0);
}

TEST(UseCounter, NeverCountsLessThanTheTrueWindowAndHardlyMore)
{
    std::mt19937 random(3);
    for (const qint64 duration :
        { qint64(1000), qint64(60'000), kHour, 5 * kHour, 7 * 24 * kHour, qint64(61), qint64(1) }) {
        UseCounter counter(QuotaWindow::Rolling, duration);
        std::vector<std::pair<qint64, qint64>> log;
        qint64 now = utc("2026-11-26T12:34:56");
        std::uniform_int_distribution<qint64> step(0, std::max<qint64>(1, duration / 20));
        for (int i = 0; i < 1000; ++i) {
            now += step(random);
            const qint64 amount = i % 7;
            counter.add(now, amount);
            log.emplace_back(now, amount);
            qint64 least = 0;
            qint64 most = 0;
            for (const auto& [at, used] : log) {
                least += at > now - duration ? used : 0;
                most += at > now - duration - duration / kBuckets - 2 ? used : 0;
            }
            const qint64 used = counter.used(now);
            ASSERT_GE(used, least);
            ASSERT_LE(used, most);
            ASSERT_LE(counter.buckets().size(), size_t(kBuckets + 2));
        }
    }
}

TEST(UseCounter, StandsStillWhenTheClockIsSetBackALittle)
{
    for (const QuotaWindow window : { QuotaWindow::Daily, QuotaWindow::Rolling }) {
        UseCounter counter(window, kHour);
        const qint64 midnight = utc("2026-11-27T00:00:00");
        counter.add(midnight - 1000, 4);
        counter.add(midnight + 1000, 3);
        const qint64 before = counter.used(midnight + 1000);
        counter.add(midnight - 2000, 2); // NTP
        EXPECT_EQ(counter.used(midnight - 2000), before + 2);
        EXPECT_EQ(counter.used(midnight + 2000), before + 2);
        EXPECT_GE(counter.resetsAtMs(midnight - 2000, 1), midnight);
    }
}

TEST(UseCounter, DoesNotStayShutAfterAClockFromTheFuture)
{
    for (const QuotaWindow window : { QuotaWindow::Daily, QuotaWindow::Monthly, QuotaWindow::Rolling }) {
        UseCounter counter(window, kHour);
        counter.add(utc("2040-01-01T12:00:00"), 9);
        const qint64 now = utc("2026-11-26T12:00:00");
        EXPECT_EQ(counter.used(now), 9); // what was used is not forgiven
        EXPECT_LE(counter.resetsAtMs(now, 5), utc("2026-12-01T00:00:00"));
        EXPECT_EQ(counter.used(utc("2026-12-02T00:00:00")), 0);
    }
}

TEST(UseCounter, IsTheSameAfterARestart)
{
    for (const QuotaWindow window : { QuotaWindow::Rolling, QuotaWindow::Weekly }) {
        UseCounter counter(window, 5 * kHour);
        qint64 now = utc("2026-11-26T12:00:00");
        std::mt19937 random(11);
        for (int i = 0; i < 200; ++i) {
            now += static_cast<qint64>(random() % 400'000);
            counter.add(now, static_cast<qint64>(random() % 50));
        }
        UseCounter restarted(window, 5 * kHour);
        restarted.restore(counter.buckets());
        for (int i = 0; i < 100; ++i) {
            EXPECT_EQ(restarted.used(now), counter.used(now));
            EXPECT_EQ(restarted.resetsAtMs(now, 100), counter.resetsAtMs(now, 100));
            now += 311'000;
        }
    }
}

TEST(UseCounter, MakesWhatADatabaseHoldsFit)
{
    UseCounter counter(QuotaWindow::Rolling, kHour);
    const qint64 now = utc("2026-11-26T12:00:30");
    std::vector<UseBucket> rows { { now, 5 }, { now - 60'000, 3 }, { now - 1, 2 }, { kMost, 7 }, { now, -9 },
        { std::numeric_limits<qint64>::min(), 1 } };
    for (int i = 0; i < 5000; ++i)
        rows.push_back({ now - i * 60'000LL, 1 });
    counter.restore(rows);
    EXPECT_LE(counter.buckets().size(), size_t(kBuckets + 2));
    EXPECT_EQ(counter.used(now), 10 + 61);
}

TEST(UseCounter, SaturatesInsteadOfOverflowing)
{
    UseCounter counter(QuotaWindow::Rolling, kHour);
    const qint64 now = utc("2026-11-26T12:00:00");
    counter.add(now, kMost);
    counter.add(now, kMost);
    counter.add(now + 60'000, kMost);
    counter.add(now, -5);
    EXPECT_EQ(counter.used(now + 60'000), kMost);
    EXPECT_GT(counter.resetsAtMs(now + 60'000, 10), now);
}
