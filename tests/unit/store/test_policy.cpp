// SPDX-License-Identifier: GPL-3.0-or-later
// Rests and the use of quotas over a restart.
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

class PolicyTest : public SharedStoreTest {
protected:
    [[nodiscard]] PolicyMemory loaded(Store& store)
    {
        const auto memory = answer<PolicyMemory>([&](auto done) { store.loadPolicy(&m_context, done); });
        EXPECT_TRUE(memory) << qPrintable(memory.error().message);
        return memory ? *memory : PolicyMemory {};
    }
};

TEST_P(PolicyTest, RestsAreReplacedAsAWhole)
{
    const inspect::RestingTarget model { .target = { .provider = u"one"_s, .model = u"qwen:free"_s },
        .sinceMs = 5,
        .untilMs = 9'000'000'000'000,
        .failures = 3,
        .reason = u"rate_limited"_s };
    const inspect::RestingTarget account { .target = { .provider = u"two"_s, .model = {} },
        .untilMs = 7,
        .failures = 1,
        .reason = u"out_of_credit"_s };
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        store.writeCooldowns({ account });
        store.writeCooldowns({ model, account });
        store.close();
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(loaded(store).resting, (QVector { model, account }));
    store.writeCooldowns({});
    EXPECT_TRUE(loaded(store).resting.isEmpty());
}

TEST_P(PolicyTest, WhatWasMeasuredIsReplacedAsAWhole)
{
    routing::TargetStats::Row fast { .target = { .provider = u"one"_s, .model = u"qwen:free"_s },
        .measurements = { .firstTokenMs = routing::Figure { .value = 312.25, .samples = 40 },
            .endToEndTokensPerSecond = routing::Figure { .value = 71.5, .samples = 3 },
            .lastMeasuredMs = 1'790'000'000'000 },
        .newestHour = 497'222 };
    fast.requests[0] = 7;
    fast.requests[23] = 1;
    const routing::TargetStats::Row unknown { .target = { .provider = u"two"_s, .model = u"m"_s } };
    const routing::TokenMixes::Row mix { .alias = u"fast"_s,
        .mean = { .input = 12, .cacheRead = 90'000, .cacheWrite = 3, .output = 4 },
        .samples = 9 };
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        store.writeMeasured({ .targets = { unknown } });
        store.writeMeasured({ .targets = { fast, unknown }, .mixes = { mix } });
        store.close();
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(loaded(store).measured,
        (routing::MeasuredTraffic { .targets = { fast, unknown }, .mixes = { mix } }));
    store.writeMeasured({});
    EXPECT_EQ(loaded(store).measured, routing::MeasuredTraffic());
}

TEST_P(PolicyTest, TheLatestUseOfAQuotaIsKept)
{
    quota::QuotaRow row { .quota = u"budget"_s,
        .owner = u"laptop"_s,
        .unit = QuotaUnit::Cost,
        .window = config::QuotaWindow::Rolling,
        .durationMs = 3'600'000,
        .buckets = { { .startMs = 60'000, .amount = 12'500'000'000 }, { .startMs = 120'000, .amount = 1 } },
        .updatedMs = 130'000 };
    quota::QuotaRow shared = row;
    shared.owner = u"*"_s;
    shared.window = config::QuotaWindow::Monthly;
    shared.unit = QuotaUnit::Tokens;
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        std::ignore = loaded(store); // as at every start
        store.writeQuotaUse({ row, shared });
        row.buckets.first().amount = 13'000'000'000;
        store.writeQuotaUse({ row });
        store.close();
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    const QVector<quota::QuotaRow> use = loaded(store).quotaUse;
    EXPECT_EQ(use.size(), 2);
    EXPECT_TRUE(use.contains(row));
    EXPECT_TRUE(use.contains(shared));
    shared.buckets.clear();
    store.writeQuotaUse({ shared });
    EXPECT_EQ(loaded(store).quotaUse, QVector { row });
}

ON_BOTH_DRIVERS(PolicyTest);

} // namespace gateway::store::test
