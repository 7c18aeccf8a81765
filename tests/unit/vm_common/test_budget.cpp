// SPDX-License-Identifier: GPL-3.0-or-later
// What everything together may cost, as a quota every key is held to.
#include "app/viewmodels/common/budget.h"
#include "support/services/scripted_services.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Money;
using gateway::QuotaUnit;
using gateway::config::Config;
using gateway::config::QuotaWindow;

namespace {

Config threeKeys()
{
    Config config;
    config.quotas = { { .name = u"own"_s, .limit = 100 } };
    config.keys = { { .name = u"plain"_s }, { .name = u"limited"_s, .quotas = { u"own"_s } } };
    return config;
}

TEST(Budget, IsASharedQuotaOfMoneyThatEveryKeyIsHeldTo)
{
    const Config config = withBudget(threeKeys(), BudgetSpan::Day, Money::fromDollars(5));
    const auto* quota = budgetQuota(config, BudgetSpan::Day);
    ASSERT_NE(quota, nullptr);
    EXPECT_TRUE(quota->isShared);
    EXPECT_EQ(quota->unit, QuotaUnit::Cost);
    EXPECT_EQ(quota->window, QuotaWindow::Daily);
    EXPECT_EQ(quota->limit, Money::fromDollars(5).nanos);
    EXPECT_DOUBLE_EQ(quota->warnAt, 0.8);
    EXPECT_TRUE(config.defaultQuotas.contains(quota->name)) << "for keys without quotas of their own";
    EXPECT_TRUE(config.keys[0].quotas.isEmpty());
    EXPECT_EQ(config.keys[1].quotas, (QStringList { u"own"_s, quota->name }));
    EXPECT_EQ(keysBeyondBudget(config), QStringList());
    EXPECT_EQ(budgetQuota(config, BudgetSpan::Month), nullptr);
}

TEST(Budget, ChangesItsLimitAndIsNamedOnce)
{
    Config config = withBudget(threeKeys(), BudgetSpan::Month, Money::fromDollars(5));
    config = withBudget(config, BudgetSpan::Month, Money::fromDollars(9));
    EXPECT_EQ(config.quotas.size(), 2);
    EXPECT_EQ(budgetQuota(config, BudgetSpan::Month)->limit, Money::fromDollars(9).nanos);
    EXPECT_EQ(config.defaultQuotas.size(), 1);
    EXPECT_EQ(config.keys[1].quotas.size(), 2);
}

TEST(Budget, GoesWithoutATrace)
{
    const Config before = threeKeys();
    const Config with = withBudget(before, BudgetSpan::Day, Money::fromDollars(5));
    EXPECT_EQ(withBudget(with, BudgetSpan::Day, std::nullopt), before);
}

TEST(Budget, KeysWithQuotasOfTheirOwnMayBeBeyondIt)
{
    Config config = withBudget(threeKeys(), BudgetSpan::Day, Money::fromDollars(5));
    config.keys.append({ .name = u"later"_s, .quotas = { u"own"_s } });
    EXPECT_EQ(keysBeyondBudget(config), QStringList { u"later"_s });
    config.defaultQuotas.clear();
    EXPECT_EQ(keysBeyondBudget(config), (QStringList { u"plain"_s, u"later"_s }));
    EXPECT_EQ(keysBeyondBudget(threeKeys()), QStringList()) << "there is none to be beyond";
}

TEST(Budget, AQuotaOfThatNameThatCountsSomethingElseIsNone)
{
    Config config = threeKeys();
    config.quotas.append({ .name = budgetName(BudgetSpan::Day), .limit = 100 });
    EXPECT_EQ(budgetQuota(config, BudgetSpan::Day), nullptr);
    EXPECT_TRUE(isBudgetNameTaken(config, BudgetSpan::Day));
    EXPECT_FALSE(isBudgetNameTaken(config, BudgetSpan::Month));
    EXPECT_EQ(budgetNamed(budgetName(BudgetSpan::Month)), BudgetSpan::Month);
    EXPECT_FALSE(budgetNamed(u"own"_s));
}

} // namespace
