// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/alert_watch.h"
#include "app/viewmodels/common/budget.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <gtest/gtest.h>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace gateway::inspect;
using namespace gateway::service;
using gateway::TargetId;
using gateway::test::ScriptedServices;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kNow = 1'800'000'000'000;

AccountView account(AccountState state, const QString& problem = {})
{
    return { .id = { .vendor = u"openai-codex"_s, .name = u"work"_s }, .state = state, .problem = problem };
}

QVector<MeterStanding> standing(double percent, qint64 resetsAtMs, MeterStatus status = MeterStatus::Ok)
{
    const Meter meter { .key = u"five-hours"_s,
        .label = u"5 hours"_s,
        .percent = percent,
        .resetsAtMs = resetsAtMs,
        .status = status };
    return { { .provider = u"claude"_s, .reading = { .provider = u"claude"_s, .meters = { meter } } } };
}

PolicyState quota(qint64 used, qint64 resetsAtMs)
{
    return { .quotas = { { .quota = u"daily"_s,
                 .owner = u"laptop"_s,
                 .used = used,
                 .limit = 100,
                 .resetsAtMs = resetsAtMs,
                 .warns = used >= 80 } } };
}

PolicyState resting(qint64 sinceMs)
{
    return { .resting = { { .target = TargetId { .provider = u"groq"_s, .model = u"m"_s },
                 .sinceMs = sinceMs,
                 .untilMs = sinceMs + 120'000,
                 .reason = u"server_error"_s } } };
}

QVector<AlertKind> kinds(const Alerts& alerts)
{
    QVector<AlertKind> found;
    for (const Alert& alert : alerts)
        found.append(alert.kind);
    return found;
}

using Kinds = QVector<AlertKind>;

TEST(AlertBook, ALoginIsToldOnceUntilSomebodyHasSignedIn)
{
    AlertBook book;
    const auto out = account(AccountState::SignedOut, u"The vendor refused."_s);
    const Alerts first = book.lookAtAccounts({ out }, { { .id = u"openai-codex"_s, .name = u"ChatGPT"_s } });
    ASSERT_EQ(kinds(first), Kinds { AlertKind::LoginNeeded })
        << "also at the first look: somebody has to act";
    EXPECT_TRUE(first.first().title.contains(u"ChatGPT"_s));
    EXPECT_TRUE(first.first().text.contains(u"The vendor refused."_s));
    EXPECT_TRUE(book.lookAtAccounts({ out }, {}).isEmpty());
    EXPECT_TRUE(book.lookAtAccounts({ account(AccountState::SignedIn) }, {}).isEmpty());
    EXPECT_EQ(kinds(book.lookAtAccounts({ out }, {})), Kinds { AlertKind::LoginNeeded });
}

TEST(AlertBook, EachStepOfAMeterIsToldOnceInItsWindow)
{
    AlertBook book;
    EXPECT_TRUE(book.lookAtMeters(standing(85, kNow + kHour), kNow).isEmpty()) << "no news at the first look";
    EXPECT_TRUE(book.lookAtMeters(standing(79, kNow + kHour), kNow).isEmpty());
    EXPECT_TRUE(book.lookAtMeters(standing(81, kNow + kHour), kNow).isEmpty()) << "it wavers around the step";
    EXPECT_EQ(kinds(book.lookAtMeters(standing(100, kNow + kHour, MeterStatus::Exhausted), kNow)),
        Kinds { AlertKind::PlanUsedUp });
    EXPECT_TRUE(
        book.lookAtMeters(standing(100, kNow + kHour + 2'000, MeterStatus::Exhausted), kNow).isEmpty());
    EXPECT_EQ(
        kinds(book.lookAtMeters(standing(0, kNow + 6 * kHour), kNow + kHour)), Kinds { AlertKind::PlanBack });
    EXPECT_EQ(kinds(book.lookAtMeters(standing(80, kNow + 6 * kHour), kNow + 2 * kHour)),
        Kinds { AlertKind::PlanAlmostUsed });
    EXPECT_EQ(kinds(book.lookAtMeters(standing(90, kNow + 11 * kHour), kNow + 6 * kHour)),
        Kinds { AlertKind::PlanAlmostUsed })
        << "another window";
}

TEST(AlertBook, AMeterThatWarnedIsToldWhenItHasRoomAgain)
{
    AlertBook book;
    std::ignore = book.lookAtMeters(standing(10, kNow + kHour), kNow);
    ASSERT_EQ(
        kinds(book.lookAtMeters(standing(85, kNow + kHour), kNow)), Kinds { AlertKind::PlanAlmostUsed });
    EXPECT_TRUE(book.lookAtMeters(standing(70, kNow + kHour), kNow).isEmpty()) << "near the step it wavers";
    const Alerts reset = book.lookAtMeters(standing(2, kNow + 6 * kHour), kNow + kHour);
    ASSERT_EQ(kinds(reset), Kinds { AlertKind::PlanBack });
    EXPECT_EQ(reset.first().title, u"claude has room again"_s);
    EXPECT_TRUE(book.isStillSo(reset.first(), kNow + kHour));
    EXPECT_TRUE(book.lookAtMeters(standing(2, kNow + 6 * kHour), kNow + kHour).isEmpty()) << "once";
}

TEST(AlertBook, AMeterWithoutAWindowHasRoomAgainWhenItHasFallenFar)
{
    AlertBook book;
    std::ignore = book.lookAtMeters(standing(10, 0), kNow);
    ASSERT_EQ(kinds(book.lookAtMeters(standing(81, 0), kNow)), Kinds { AlertKind::PlanAlmostUsed });
    EXPECT_TRUE(book.lookAtMeters(standing(79, 0), kNow).isEmpty());
    EXPECT_TRUE(book.lookAtMeters(standing(81, 0), kNow).isEmpty());
    EXPECT_EQ(kinds(book.lookAtMeters(standing(20, 0), kNow)), Kinds { AlertKind::PlanBack });
    EXPECT_EQ(kinds(book.lookAtMeters(standing(81, 0), kNow)), Kinds { AlertKind::PlanAlmostUsed })
        << "what has eased warns anew";
}

TEST(AlertBook, ANewerVersionIsToldOnceAlsoOverAnotherStart)
{
    AlertBook book;
    EXPECT_TRUE(book.lookAtUpdate({}, {}).isEmpty());
    const Alerts first = book.lookAtUpdate(u"0.2.0"_s, {});
    ASSERT_EQ(kinds(first), Kinds { AlertKind::UpdateReady });
    EXPECT_TRUE(first.first().title.contains(u"0.2.0"_s));
    EXPECT_TRUE(book.lookAtUpdate(u"0.2.0"_s, u"0.2.0"_s).isEmpty());
    EXPECT_TRUE(book.isStillSo(first.first(), kNow));
    EXPECT_TRUE(book.lookAtUpdate({}, u"0.2.0"_s).isEmpty());
    EXPECT_FALSE(book.isStillSo(first.first(), kNow)) << "it is offered no longer";
    EXPECT_TRUE(AlertBook().lookAtUpdate(u"0.2.0"_s, u"0.2.0"_s).isEmpty()) << "another start";
    EXPECT_EQ(kinds(book.lookAtUpdate(u"0.3.0"_s, u"0.2.0"_s)), Kinds { AlertKind::UpdateReady });
}

TEST(AlertBook, LimitsWarnAndRefuseOnceInTheirWindow)
{
    AlertBook book;
    EXPECT_TRUE(book.lookAtPolicy(quota(10, kNow + kHour), kNow).isEmpty());
    const Alerts almost = book.lookAtPolicy(quota(80, kNow + kHour), kNow);
    ASSERT_EQ(kinds(almost), Kinds { AlertKind::LimitAlmostUsed });
    EXPECT_TRUE(almost.first().text.contains(u"laptop"_s));
    EXPECT_TRUE(book.lookAtPolicy(quota(90, kNow + kHour), kNow).isEmpty());
    EXPECT_EQ(kinds(book.lookAtPolicy(quota(100, kNow + kHour), kNow)), Kinds { AlertKind::LimitUsedUp });
    EXPECT_TRUE(book.lookAtPolicy(quota(0, kNow + 25 * kHour), kNow + kHour).isEmpty())
        << "limits come back as planned";
}

TEST(AlertBook, ABudgetIsCalledOne)
{
    AlertBook book;
    const auto budget = [](qint64 used) {
        return PolicyState { .quotas = { { .quota = budgetName(BudgetSpan::Day),
                                 .owner = u"*"_s,
                                 .used = used,
                                 .limit = 100,
                                 .resetsAtMs = kNow + kHour,
                                 .warns = used >= 80 } } };
    };
    EXPECT_TRUE(book.lookAtPolicy(budget(0), kNow).isEmpty());
    const Alerts almost = book.lookAtPolicy(budget(85), kNow);
    ASSERT_EQ(kinds(almost), Kinds { AlertKind::LimitAlmostUsed });
    EXPECT_EQ(almost.first().title, u"The budget of the day is almost used"_s);
    const Alerts full = book.lookAtPolicy(budget(100), kNow);
    ASSERT_EQ(kinds(full), Kinds { AlertKind::LimitUsedUp });
    EXPECT_EQ(full.first().title, u"The budget of the day is used up"_s);
}

TEST(AlertBook, ARestThatIsRenewedIsToldOnceInAQuarterOfAnHour)
{
    AlertBook book;
    EXPECT_TRUE(book.lookAtPolicy({}, kNow).isEmpty());
    const Alerts first = book.lookAtPolicy(resting(kNow), kNow);
    ASSERT_EQ(kinds(first), Kinds { AlertKind::ProviderResting });
    EXPECT_TRUE(first.first().title.contains(u"groq/m"_s)) << qPrintable(first.first().title);
    EXPECT_TRUE(book.lookAtPolicy(resting(kNow), kNow + 500).isEmpty());
    EXPECT_TRUE(book.lookAtPolicy({}, kNow + 120'000).isEmpty());
    EXPECT_TRUE(book.lookAtPolicy(resting(kNow + 130'000), kNow + 130'000).isEmpty());
    EXPECT_EQ(
        kinds(book.lookAtPolicy(resting(kNow + kHour), kNow + kHour)), Kinds { AlertKind::ProviderResting });
}

TEST(AlertBook, AnotherAddressIsToldWithItsReason)
{
    AlertBook book;
    EXPECT_TRUE(book.lookAtAddress({}).isEmpty());
    const Alerts moved = book.lookAtAddress(u"Port 4000 is taken by node; Plexus listens on 4001."_s);
    ASSERT_EQ(kinds(moved), Kinds { AlertKind::AddressChanged });
    EXPECT_TRUE(moved.first().text.contains(u"4001"_s));
    EXPECT_TRUE(book.lookAtAddress(u"Port 4000 is taken by node; Plexus listens on 4001."_s).isEmpty());
}

TEST(AlertWatch, LooksWhenSomethingChangesAndLeavesOutWhatNobodyWantsToHear)
{
    ScriptedServices scripted;
    gateway::test::FakeClock clock;
    QVector<AlertKind> heard;
    AlertWatch watch(
        scripted.services(), clock, [](AlertKind kind) { return kind != AlertKind::AddressChanged; });
    QObject::connect(&watch, &AlertWatch::raised, [&heard](const Alert& alert) { heard.append(alert.kind); });
    scripted.accounts.setAccounts({ account(AccountState::SignedOut) });
    EXPECT_EQ(heard, Kinds { AlertKind::LoginNeeded });
    scripted.control.setState(GatewayState::Running, u"It moved."_s);
    EXPECT_EQ(heard.size(), 1);
    watch.lookAtUpdate(u"0.2.0"_s, {});
    EXPECT_EQ(heard, (Kinds { AlertKind::LoginNeeded, AlertKind::UpdateReady }));
}

} // namespace
