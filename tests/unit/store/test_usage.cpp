// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_repository.h"
#include "store/store_management.h"
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

using inspect::ExchangeRecord;

ExchangeRecord request(const QByteArray& id, qint64 startedAtMs, const QString& key, qint64 tokens)
{
    ExchangeRecord record = plainRecord(id, startedAtMs);
    record.keyName = key;
    record.alias = u"fast"_s;
    record.model = u"fast"_s;
    record.provider = u"up"_s;
    record.usage = { .input = tokens, .output = 1 };
    record.cost = Money { tokens * 1000 };
    record.endUs = tokens * 1'000'000;
    return record;
}

class Usage : public SharedStoreTest {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(open(store));
        ExchangeRecord failed = request("03", 3000, u"b"_s, 5);
        failed.state = inspect::ExchangeState::Failed;
        failed.errorCode = u"upstream_status"_s;
        failed.errorMessage = u"It broke."_s;
        for (const ExchangeRecord& record :
            { request("01", 1000, u"a"_s, 30), request("02", 2000, u"a"_s, 10), failed })
            store.writeExchange(shared(record));
    }

    UsagePage page(const UsageQuery& query)
    {
        const auto found =
            answer<UsagePage>([&](auto done) { store.management().loadUsage(query, &m_context, done); });
        EXPECT_TRUE(found);
        return found ? *found : UsagePage {};
    }

    QByteArrayList ids(const UsageQuery& query)
    {
        QByteArrayList list;
        for (const auto& record : page(query).records)
            list.append(record->id.text);
        return list;
    }

    Store store { location() };
};

} // namespace

TEST_P(Usage, IsSortedAndPaged)
{
    using Order = UsageQuery::Order;
    using Direction = UsageQuery::Direction;
    EXPECT_EQ(ids({}), (QByteArrayList { "03", "02", "01" }));
    EXPECT_EQ(ids({ .order = Order::Cost }), (QByteArrayList { "01", "02", "03" }));
    EXPECT_EQ(ids({ .order = Order::Duration, .direction = Direction::Ascending }),
        (QByteArrayList { "03", "02", "01" }));
    EXPECT_EQ(ids({ .order = Order::Key, .direction = Direction::Descending }).first(), "03");
    EXPECT_EQ(ids({ .limit = 1, .offset = 1 }), (QByteArrayList { "02" }));
    EXPECT_EQ(page({ .limit = 1 }).total, 3);
}

TEST_P(Usage, IsChosenByEveryFilter)
{
    const std::pair<UsageFilter, QByteArrayList> rows[] = {
        { { .keyName = u"a"_s }, { "02", "01" } },
        { { .fromMs = 2000 }, { "03", "02" } },
        { { .untilMs = 2000 }, { "01" } },
        { { .id = u"02"_s }, { "02" } },
        { { .model = u"fast"_s }, { "03", "02", "01" } },
        { { .provider = u"nobody"_s }, {} },
        { { .state = u"failed"_s }, { "03" } },
        { { .minDurationMs = 10'000, .maxDurationMs = 20'000 }, { "02" } },
        { { .keyName = u"a"_s, .failures = UsageFilter::Failures::Only }, {} },
        { { .failures = UsageFilter::Failures::Only }, { "03" } },
        { { .keyName = u"' OR 1=1 --"_s }, {} },
    };
    for (const auto& [filter, expected] : rows)
        EXPECT_EQ(ids({ .filter = filter }), expected);
}

TEST_P(Usage, IsAddedUpByInterval)
{
    const auto series =
        answer<UsageSeries>([&](auto done) { store.management().loadSeries({}, 2000, &m_context, done); });
    ASSERT_TRUE(series);
    EXPECT_EQ(series->totals.requests, 3);
    EXPECT_EQ(series->totals.failed, 1);
    EXPECT_EQ(series->totals.inputTokens, 45);
    EXPECT_EQ(series->totals.cost.nanos, 45'000);
    ASSERT_EQ(series->points.size(), 2);
    EXPECT_EQ(series->points[0].startMs, 0);
    EXPECT_EQ(series->points[1].startMs, 2000);
    EXPECT_EQ(series->points[1].totals.requests, 2);
}

TEST_P(Usage, OfKeysAndTargetsByTheMinute)
{
    const auto uses =
        answer<QVector<PastUse>>([&](auto done) { store.management().loadUses(0, &m_context, done); });
    ASSERT_TRUE(uses);
    ASSERT_EQ(uses->size(), 2);
    const PastUse& ofA = uses->at(0).keyName == u"a" ? uses->at(0) : uses->at(1);
    EXPECT_EQ(ofA.requests, 2);
    EXPECT_EQ(ofA.tokens, 42);
    EXPECT_EQ(ofA.alias, u"fast"_s);
}

TEST_P(Usage, IsRemovedWithItsAttempts)
{
    ExchangeRecord tried = request("04", 4000, u"a"_s, 1);
    tried.attempts.append(inspect::AttemptRecord { .provider = u"up"_s });
    store.writeExchange(shared(tried));
    const auto removed = answer<qint64>(
        [&](auto done) { store.management().removeUsage({ .id = u"04"_s }, &m_context, done); });
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 1);
    EXPECT_EQ(*answer<qint64>(
                  [&](auto done) { store.management().removeUsage({ .untilMs = 2500 }, &m_context, done); }),
        2);
    EXPECT_EQ(ids({}), (QByteArrayList { "03" }));
    store.close();
    EXPECT_EQ(lookUp(u"SELECT COUNT(*) FROM attempts"_s).toInt(), 0);
}

TEST_P(Usage, FailuresAreForgottenAndTheRequestStays)
{
    EXPECT_EQ(*answer<qint64>([&](auto done) { store.management().forgetErrors({}, &m_context, done); }), 1);
    EXPECT_EQ(ids({ .filter = { .failures = UsageFilter::Failures::Only } }), QByteArrayList {});
    const UsagePage kept = page({ .filter = { .id = u"03"_s } });
    ASSERT_EQ(kept.records.size(), 1);
    EXPECT_TRUE(kept.records.first()->errorMessage.isEmpty());
    EXPECT_EQ(kept.records.first()->cost, Money { 5000 });
}

TEST_P(Usage, TheAuditTrailIsKeptNewestFirst)
{
    for (int i = 1; i <= 3; ++i) {
        const AuditEntry entry { .atMs = i,
            .who = u"admin"_s,
            .address = u"::1"_s,
            .operation = u"putKey"_s,
            .summary = u"Change %1"_s.arg(i),
            .status = 200,
            .revision = i };
        ASSERT_TRUE(
            answer<void>([&](auto done) { store.management().appendAudit(entry, &m_context, done); }));
    }
    const auto trail =
        answer<AuditPage>([&](auto done) { store.management().loadAudit(2, 1, &m_context, done); });
    ASSERT_TRUE(trail);
    EXPECT_EQ(trail->total, 3);
    ASSERT_EQ(trail->entries.size(), 2);
    EXPECT_EQ(trail->entries[0].summary, u"Change 2"_s);
    EXPECT_EQ(trail->entries[0].revision, 2);
    EXPECT_GT(trail->entries[0].id, trail->entries[1].id);
}

TEST_P(Usage, SwitchesSurvive)
{
    const auto kept = [&] {
        return answer<QString>(
            [&](auto done) { store.management().loadRuntimeSetting(u"debug"_s, &m_context, done); });
    };
    EXPECT_TRUE(kept()->isEmpty());
    for (const QString& value : { u"one"_s, u"two"_s }) {
        ASSERT_TRUE(answer<void>(
            [&](auto done) { store.management().setRuntimeSetting(u"debug"_s, value, &m_context, done); }));
        EXPECT_EQ(*kept(), value);
    }
}

ON_BOTH_DRIVERS(Usage);

} // namespace gateway::store::test
