// SPDX-License-Identifier: GPL-3.0-or-later
// The budgets as they are typed, saved and used.
#include "app/viewmodels/settings/budget_model.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Money;
using gateway::QuotaUnit;
using gateway::config::Config;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

namespace {

class BudgetModelTest : public ::testing::Test {
protected:
    [[nodiscard]] QVariant cell(int row, int role) { return budgets.index(row).data(role); }

    [[nodiscard]] const gateway::config::Quota* saved(BudgetSpan span) const
    {
        return budgetQuota(*scripted.configuration.current(), span);
    }

    FakeClock clock;
    ScriptedServices scripted;
    ConfigChanger changer { scripted.configuration };
    BudgetModel budgets { scripted.services(), changer, clock };
    QAbstractItemModelTester tester { &budgets, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(BudgetModelTest, WhatIsTypedIsSavedAsOneEditAndCanBeUndone)
{
    EXPECT_FALSE(budgets.canSave());
    EXPECT_EQ(cell(0, BudgetModel::UseRole).toString(), QString());
    budgets.setTyped(0, u"5"_s);
    budgets.setTyped(1, u" 60.50 "_s);
    ASSERT_TRUE(budgets.canSave());
    budgets.save();
    ASSERT_TRUE(waitFor([this] { return saved(BudgetSpan::Month) != nullptr; }));
    EXPECT_EQ(saved(BudgetSpan::Day)->limit, Money::fromDollars(5).nanos);
    EXPECT_EQ(saved(BudgetSpan::Month)->limit, Money::fromDollars(60.5).nanos);
    EXPECT_EQ(scripted.configuration.summaries().size(), 1);
    EXPECT_FALSE(budgets.isDirty());
    EXPECT_EQ(cell(1, BudgetModel::TypedRole).toString(), u"60.5"_s);
    EXPECT_TRUE(cell(0, BudgetModel::UseRole).toString().contains(u"$5"_s)) << "nothing used yet";
    changer.undo();
    ASSERT_TRUE(waitFor([this] { return saved(BudgetSpan::Day) == nullptr; }));
}

TEST_F(BudgetModelTest, EmptyTakesItAway)
{
    scripted.configuration.replace(
        withBudget(*scripted.configuration.current(), BudgetSpan::Day, Money::fromDollars(5)));
    EXPECT_EQ(cell(0, BudgetModel::TypedRole).toString(), u"5"_s);
    budgets.setTyped(0, {});
    ASSERT_TRUE(budgets.canSave());
    budgets.save();
    ASSERT_TRUE(waitFor([this] { return saved(BudgetSpan::Day) == nullptr; }));
}

TEST_F(BudgetModelTest, WhatIsNoAmountIsSaidBesideTheField)
{
    for (const QString& wrong : { u"much"_s, u"0"_s, u"-3"_s }) {
        budgets.setTyped(0, wrong);
        EXPECT_NE(cell(0, BudgetModel::ProblemRole).toString(), QString()) << wrong.toStdString();
        EXPECT_FALSE(budgets.canSave());
    }
    budgets.discard();
    EXPECT_EQ(cell(0, BudgetModel::ProblemRole).toString(), QString());
    EXPECT_FALSE(budgets.isDirty());
}

TEST_F(BudgetModelTest, ItsUseIsThatOfTheQuota)
{
    scripted.configuration.replace(
        withBudget(*scripted.configuration.current(), BudgetSpan::Day, Money::fromDollars(4)));
    scripted.policy.setState({ .quotas = { { .quota = budgetName(BudgetSpan::Day),
                                   .owner = u"*"_s,
                                   .unit = QuotaUnit::Cost,
                                   .used = Money::fromDollars(3.5).nanos,
                                   .limit = Money::fromDollars(4).nanos,
                                   .resetsAtMs = clock.epochMs() + 3'600'000,
                                   .warns = true } } });
    EXPECT_NEAR(cell(0, BudgetModel::ShareRole).toDouble(), 0.875, 1e-9);
    EXPECT_EQ(cell(0, BudgetModel::LevelRole).value<BudgetModel::Level>(), BudgetModel::Level::Warning);
    const QString use = cell(0, BudgetModel::UseRole).toString();
    EXPECT_TRUE(use.contains(u"$3.50"_s) && use.contains(u"1\u00A0h"_s)) << use.toStdString();
    EXPECT_LT(cell(1, BudgetModel::ShareRole).toDouble(), 0) << "there is none for a month";
}

TEST_F(BudgetModelTest, KeysBeyondItAreNamedAndHeldOnRequest)
{
    Config config = withBudget(*scripted.configuration.current(), BudgetSpan::Day, Money::fromDollars(4));
    config.quotas.append({ .name = u"own"_s, .limit = 100 });
    config.keys[1].quotas = QStringList { u"own"_s };
    scripted.configuration.replace(config);
    EXPECT_EQ(budgets.beyond(), config.keys[1].name);
    budgets.holdAll();
    ASSERT_TRUE(waitFor([this] { return budgets.beyond().isEmpty(); }));
}

TEST_F(BudgetModelTest, OneThatIsReadOnlyCannotBeSaved)
{
    scripted.configuration.setReadOnlyReason(u"It comes from plexus.yaml."_s);
    budgets.setTyped(0, u"5"_s);
    EXPECT_FALSE(budgets.canSave());
    EXPECT_EQ(budgets.saveHint(), u"It comes from plexus.yaml."_s);
}

} // namespace
