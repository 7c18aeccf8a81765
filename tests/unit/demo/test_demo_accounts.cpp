// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and meters of the demo.
#include "config/account_lanes.h"
#include "service/demo/demo_accounts.h"
#include "service/demo/demo_config.h"
#include "service/demo/demo_meters.h"
#include "support/fake_clock.h"

#include <QSet>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using gateway::accounts::LoginState;
using gateway::test::FakeClock;

namespace gateway::service {

namespace {

QVector<AccountVendor> vendors()
{
    return { { .id = u"openai-codex"_s, .name = u"Codex"_s, .usesBrowser = true, .usesDevice = true },
        { .id = u"anthropic"_s, .name = u"Claude"_s, .restriction = u"No."_s, .usesBrowser = true } };
}

TEST(DemoAccounts, ShowEveryStateInTheOrderOfTheRealService)
{
    FakeClock clock;
    const DemoAccounts demo(vendors(), clock);
    QSet<int> states;
    int troubled = 0;
    const auto accounts = demo.accounts();
    for (const AccountView& account : accounts) {
        states.insert(static_cast<int>(account.state));
        troubled += account.state == AccountState::SignedIn && !account.problem.isEmpty() ? 1 : 0;
    }
    EXPECT_EQ(states.size(), 3);
    EXPECT_EQ(troubled, 1);
    EXPECT_TRUE(std::is_sorted(accounts.begin(), accounts.end(),
        [](const AccountView& a, const AccountView& b) { return a.id < b.id; }));
}

TEST(DemoAccounts, ALoginAsksAsARealOneWouldAndEndsSignedIn)
{
    FakeClock clock;
    DemoAccounts demo(vendors(), clock);
    const QString id = *demo.beginLogin(u"anthropic"_s, u"home"_s);
    ASSERT_TRUE(demo.session(id)->view.question);
    EXPECT_TRUE(demo.session(id)->view.question->message.startsWith(u"No."_s));
    EXPECT_FALSE(demo.answerPrompt(id, u"perhaps"_s));
    ASSERT_TRUE(demo.answerPrompt(id, u"yes"_s));
    EXPECT_EQ(demo.session(id)->view.state, LoginState::AwaitingBrowser);
    QSignalSpy changed(&demo, &AccountService::accountsChanged);
    ASSERT_TRUE(demo.enterCode(id, u"1"_s));
    EXPECT_EQ(demo.session(id)->view.state, LoginState::Succeeded);
    ASSERT_TRUE(changed.wait());
    const auto accounts = demo.accounts();
    EXPECT_TRUE(std::any_of(accounts.begin(), accounts.end(),
        [](const AccountView& account) { return account.id.name == u"home"; }));
}

TEST(DemoAccounts, ADeviceGetsACodeAndALoginCanBeLeft)
{
    FakeClock clock;
    DemoAccounts demo(vendors(), clock);
    const QString id = *demo.beginLogin(u"openai-codex"_s, {});
    ASSERT_TRUE(demo.answerPrompt(id, u"device"_s));
    EXPECT_NE(demo.session(id)->view.userCode, QString());
    ASSERT_TRUE(demo.cancelLogin(id));
    EXPECT_EQ(demo.session(id)->view.state, LoginState::Cancelled);
    EXPECT_FALSE(demo.beginLogin(u"nobody"_s, {}));
}

TEST(DemoMeters, AreOfProvidersOfTheDemoAtEveryLevel)
{
    FakeClock clock;
    const DemoMeters demo({}, clock);
    const config::Config config = demoConfig(1, u"k"_s);
    QSet<int> levels;
    for (const MeterStanding& standing : demo.standings()) {
        EXPECT_TRUE(config.findProvider(config::laneProvider(standing.provider)))
            << qPrintable(standing.provider);
        for (const inspect::Meter& meter : standing.reading.meters)
            levels.insert(static_cast<int>(meter.status));
    }
    EXPECT_EQ(levels.size(), 4);
}

TEST(DemoMeters, AskingAgainTakesAMomentAndKeepsAFailureOne)
{
    FakeClock clock;
    DemoMeters demo({}, clock);
    clock.advanceMs(60'000);
    std::optional<bool> read;
    demo.check(
        u"chatgpt work"_s, [&read](const Result<MeterStanding>& answer) { read = answer.has_value(); });
    QSignalSpy changed(&demo, &MeterService::changed);
    ASSERT_TRUE(changed.wait());
    while (!read)
        ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(*read);
    std::optional<bool> failed;
    demo.check(u"claude"_s, [&failed](const Result<MeterStanding>& answer) { failed = !answer.has_value(); });
    while (!failed)
        ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(*failed);
}

} // namespace

} // namespace gateway::service
