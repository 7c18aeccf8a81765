// SPDX-License-Identifier: GPL-3.0-or-later
// Hours in which nothing is shown: over midnight, where clocks are changed, and what becomes of what is held.
#include "app/viewmodels/alerts/alert_watch.h"
#include "app/viewmodels/alerts/desktop_settings.h"
#include "app/viewmodels/alerts/quiet_hours.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QDateTime>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace gateway::inspect;
using namespace gateway::service;
using gateway::TargetId;
using gateway::test::ScriptedServices;

namespace {

constexpr qint64 kMinute = 60'000;

qint64 utc(const QString& moment)
{
    return QDateTime::fromString(moment, Qt::ISODate).toMSecsSinceEpoch();
}

QuietHours night(QTime from = QTime(22, 0), QTime to = QTime(7, 0))
{
    return { .isOn = true, .from = from, .to = to };
}

TEST(QuietHours, CoverTheirFirstMinuteAndNotTheOneTheyEndWith)
{
    const QTimeZone zone = QTimeZone::utc();
    EXPECT_FALSE(night().covers(utc(u"2026-03-01T21:59:59Z"_s), zone));
    EXPECT_TRUE(night().covers(utc(u"2026-03-01T22:00:00Z"_s), zone));
    EXPECT_TRUE(night().covers(utc(u"2026-03-01T23:59:59Z"_s), zone));
    EXPECT_TRUE(night().covers(utc(u"2026-03-02T00:00:00Z"_s), zone));
    EXPECT_TRUE(night().covers(utc(u"2026-03-02T06:59:59Z"_s), zone));
    EXPECT_FALSE(night().covers(utc(u"2026-03-02T07:00:00Z"_s), zone));
    const QuietHours noon = night(QTime(12, 0), QTime(13, 30));
    EXPECT_FALSE(noon.covers(utc(u"2026-03-01T11:59:00Z"_s), zone));
    EXPECT_TRUE(noon.covers(utc(u"2026-03-01T13:29:00Z"_s), zone));
    EXPECT_FALSE(noon.covers(utc(u"2026-03-01T13:30:00Z"_s), zone));
    EXPECT_FALSE(noon.covers(utc(u"2026-03-01T00:00:00Z"_s), zone));
}

TEST(QuietHours, OffOrOfNoLengthTheyCoverNothing)
{
    QuietHours hours = night();
    hours.isOn = false;
    EXPECT_FALSE(hours.covers(utc(u"2026-03-01T23:00:00Z"_s), QTimeZone::utc()));
    EXPECT_FALSE(night(QTime(7, 0), QTime(7, 0)).covers(utc(u"2026-03-01T07:00:00Z"_s), QTimeZone::utc()));
}

TEST(QuietHours, FollowTheWallClockWhereItIsChanged)
{
    const QTimeZone berlin("Europe/Berlin");
    ASSERT_TRUE(berlin.isValid()) << "the system has no table of time zones";
    // Spring: 01:59 is followed by 03:00 (01:00 UTC), so the night ends an hour earlier by UTC.
    EXPECT_TRUE(night().covers(utc(u"2026-03-29T04:59:00Z"_s), berlin));
    EXPECT_FALSE(night().covers(utc(u"2026-03-29T05:00:00Z"_s), berlin));
    // An end that the clock never shows has passed once it shows a later time.
    const QuietHours gap = night(QTime(22, 0), QTime(2, 30));
    EXPECT_TRUE(gap.covers(utc(u"2026-03-29T00:59:59Z"_s), berlin));
    EXPECT_FALSE(gap.covers(utc(u"2026-03-29T01:00:00Z"_s), berlin));
    // Autumn: 02:59 is followed by 02:00 again (01:00 UTC), and the night ends an hour later.
    EXPECT_TRUE(night().covers(utc(u"2026-10-25T05:59:00Z"_s), berlin));
    EXPECT_FALSE(night().covers(utc(u"2026-10-25T06:00:00Z"_s), berlin));
    // What the clock shows twice is quiet twice.
    EXPECT_FALSE(gap.covers(utc(u"2026-10-25T00:30:00Z"_s), berlin));
    EXPECT_TRUE(gap.covers(utc(u"2026-10-25T01:29:00Z"_s), berlin));
    EXPECT_FALSE(gap.covers(utc(u"2026-10-25T01:30:00Z"_s), berlin));
}

TEST(QuietHours, AreReadFromWhatIsTypedAndKept)
{
    EXPECT_EQ(timeFromText(u" 7:05 "_s), QTime(7, 5));
    for (const QString& wrong : { u""_s, u"24:00"_s, u"7"_s, u"7:5"_s, u"07:60"_s, u"seven"_s, u"-1:00"_s })
        EXPECT_FALSE(timeFromText(wrong)) << wrong.toStdString();
    const QuietHours hours = night(QTime(23, 30), QTime(6, 15));
    EXPECT_EQ(quietHoursText(hours), u"on 23:30-06:15"_s);
    EXPECT_EQ(quietHoursFromText(quietHoursText(hours)), hours);
    for (const QString& wrong :
        { u""_s, u"on"_s, u"on 22:00-22:00"_s, u"maybe 1:00-2:00"_s, u"on 1:00-99:00"_s })
        EXPECT_EQ(quietHoursFromText(wrong), QuietHours {}) << wrong.toStdString();
}

TEST(QuietHoursViewModel, TakesATimeOnceItIsOneAndSaysWhatIsWrong)
{
    DesktopSettings settings;
    QuietHoursViewModel& quiet = *settings.quietHours();
    QSignalSpy taken(&quiet, &QuietHoursViewModel::hoursChanged);
    quiet.setEnabled(true);
    quiet.setFrom(u"23:"_s);
    EXPECT_FALSE(quiet.fromProblem().isEmpty());
    EXPECT_EQ(quiet.hours().from, QTime(22, 0)) << "a half-typed time changes nothing";
    quiet.setFrom(u"23:15"_s);
    EXPECT_EQ(quiet.hours().from, QTime(23, 15));
    quiet.setTo(u"23:15"_s);
    EXPECT_FALSE(quiet.toProblem().isEmpty());
    EXPECT_EQ(quiet.hours().to, QTime(7, 0));
    quiet.setTo(u"6:00"_s);
    EXPECT_EQ(quiet.hours(), night(QTime(23, 15), QTime(6, 0)));
    EXPECT_EQ(taken.size(), 3);
    quiet.setHours({});
    EXPECT_EQ(quiet.from(), u"22:00"_s);
    EXPECT_FALSE(quiet.isEnabled());
}

// At 21:50 UTC, with the night from 22:00 to 07:00.
class HeldAlertsTest : public ::testing::Test {
protected:
    HeldAlertsTest()
    {
        clock.advanceMs(utc(u"2026-03-01T21:50:00Z"_s) - clock.epochMs());
        QObject::connect(
            &watch, &AlertWatch::raised, &watch, [this](const Alert& alert) { heard.append(alert.kind); });
    }

    void pass(qint64 minutes)
    {
        clock.advanceMs(minutes * kMinute);
        watch.lookAtHeld();
    }

    void signOut(AccountState state)
    {
        scripted.accounts.setAccounts(
            { { .id = { .vendor = u"openai-codex"_s, .name = u"work"_s }, .state = state } });
    }

    void meter(double percent, MeterStatus status = MeterStatus::Ok)
    {
        const Meter meter { .key = u"week"_s,
            .label = u"Week"_s,
            .percent = percent,
            .resetsAtMs = resetsAtMs,
            .status = status };
        scripted.meters.setStandings(
            { { .provider = u"claude"_s, .reading = { .provider = u"claude"_s, .meters = { meter } } } });
    }

    using Kinds = QVector<AlertKind>;

    ScriptedServices scripted;
    gateway::test::FakeClock clock;
    QSet<AlertKind> unwanted;
    qint64 resetsAtMs = utc(u"2026-03-05T00:00:00Z"_s);
    Kinds heard;
    AlertWatch watch { scripted.services(), clock,
        [this](AlertKind kind) { return !unwanted.contains(kind); },
        [this] { return night().covers(clock.epochMs(), QTimeZone::utc()); } };
};

TEST_F(HeldAlertsTest, AreShownWhenTheNightIsOver)
{
    meter(10);
    signOut(AccountState::SignedOut);
    EXPECT_EQ(heard, Kinds { AlertKind::LoginNeeded }) << "not yet night";
    pass(15); // 22:05
    meter(85);
    EXPECT_EQ(heard.size(), 1);
    ASSERT_EQ(watch.held().size(), 1);
    pass(120); // past midnight
    EXPECT_EQ(heard.size(), 1);
    pass(414); // 06:59
    EXPECT_EQ(heard.size(), 1);
    pass(1); // 07:00
    EXPECT_EQ(heard, (Kinds { AlertKind::LoginNeeded, AlertKind::PlanAlmostUsed }));
    EXPECT_TRUE(watch.held().isEmpty());
    pass(10);
    EXPECT_EQ(heard.size(), 2) << "once";
}

TEST_F(HeldAlertsTest, OfOneThingOnlyTheLatestIsShown)
{
    meter(10);
    pass(15);
    meter(85);
    meter(100, MeterStatus::Exhausted);
    EXPECT_EQ(watch.held().size(), 1);
    pass(600);
    EXPECT_EQ(heard, Kinds { AlertKind::PlanUsedUp });
}

TEST_F(HeldAlertsTest, WhatIsNoLongerSoIsDropped)
{
    meter(10);
    pass(15);
    signOut(AccountState::SignedOut);
    EXPECT_EQ(watch.held().size(), 1);
    signOut(AccountState::SignedIn);
    scripted.policy.setState({}); // the first look tells nothing
    scripted.policy.setState({ .resting = { { .target = TargetId { .provider = u"groq"_s, .model = u"m"_s },
                                   .sinceMs = clock.epochMs(),
                                   .untilMs = clock.epochMs() + 2 * kMinute,
                                   .reason = u"server_error"_s } } });
    EXPECT_EQ(watch.held().size(), 2);
    pass(600);
    EXPECT_EQ(heard, Kinds {}) << "signed in again, and well rested";
    EXPECT_TRUE(watch.held().isEmpty());
}

TEST_F(HeldAlertsTest, APlanWhoseWindowHasEndedIsNotComplainedOf)
{
    meter(10);
    pass(15);
    resetsAtMs = utc(u"2026-03-02T03:00:00Z"_s);
    meter(90);
    EXPECT_EQ(watch.held().size(), 1);
    pass(600);
    EXPECT_EQ(heard, Kinds {});
}

TEST_F(HeldAlertsTest, WhatWasSwitchedOffMeanwhileIsNotShown)
{
    pass(15);
    signOut(AccountState::SignedOut);
    unwanted.insert(AlertKind::LoginNeeded);
    pass(600);
    EXPECT_EQ(heard, Kinds {});
}

TEST_F(HeldAlertsTest, WhatWasHeldIsShownBeforeWhatComesThen)
{
    meter(10);
    pass(15);
    signOut(AccountState::SignedOut);
    // Asleep until the morning: nobody looked at the end of the night.
    clock.advanceMs(700 * kMinute);
    meter(85);
    EXPECT_EQ(heard, (Kinds { AlertKind::LoginNeeded, AlertKind::PlanAlmostUsed }));
}

} // namespace
