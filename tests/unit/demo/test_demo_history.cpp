// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_config.h"
#include "service/demo/demo_history.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

constexpr qint64 kNowMs = 1'795'788'000'000; // 2026-11-27
constexpr qint64 kDayMs = 86'400'000;

TEST(DemoHistory, IsTheSameWithinAMinute)
{
    const auto first = demoHistory(kNowMs);
    const auto second = demoHistory(kNowMs + 20'000);
    ASSERT_EQ(first.size(), second.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        EXPECT_EQ(*first[i], *second[i]);
}

TEST(DemoHistory, HoldsWeeksOfRequestsThatAreOver)
{
    const auto history = demoHistory(kNowMs);
    EXPECT_GT(history.size(), 1000);
    EXPECT_LT(history.size(), 8000);
    QSet<QByteArray> ids;
    qint64 before = 0;
    for (const auto& record : history) {
        ids.insert(record->id.text);
        EXPECT_TRUE(record->isFinished());
        EXPECT_GE(record->startedAtMs, before);
        before = record->startedAtMs;
    }
    EXPECT_EQ(ids.size(), history.size());
    EXPECT_LT(history.first()->startedAtMs, kNowMs - 60 * kDayMs);
    EXPECT_LT(before, kNowMs);
}

TEST(DemoHistory, NamesProvidersOfTheDemoAndShowsEveryEnd)
{
    const config::Config config = demoConfig(0, {});
    QSet<int> states;
    int priced = 0;
    for (const auto& record : demoHistory(kNowMs)) {
        EXPECT_NE(config.findProvider(record->provider), nullptr) << qPrintable(record->provider);
        states.insert(static_cast<int>(record->state));
        priced += record->cost ? 1 : 0;
    }
    EXPECT_EQ(states.size(), 3);
    EXPECT_GT(priced, 0);
}

} // namespace

} // namespace gateway::service
