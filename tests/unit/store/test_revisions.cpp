// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

class Revisions : public SharedStoreTest {
protected:
    [[nodiscard]] Result<std::optional<qint64>> appendAfter(
        Store& store, qint64 after, const ConfigRevision& revision)
    {
        return answer<std::optional<qint64>>(
            [&](auto done) { store.appendRevision(revision, after, &m_context, std::move(done)); });
    }

    [[nodiscard]] Result<qint64> append(Store& store, const ConfigRevision& revision)
    {
        const auto newest = load(store, 1);
        if (!newest)
            return newest.error();
        const qint64 after = newest->isEmpty() ? 0 : newest->first().number;
        const auto number = appendAfter(store, after, revision);
        return number ? Result<qint64>(number->value_or(0)) : Result<qint64>(number.error());
    }

    [[nodiscard]] Result<QVector<ConfigRevision>> load(Store& store, int limit)
    {
        return answer<QVector<ConfigRevision>>(
            [&](auto done) { store.loadRevisions(limit, &m_context, std::move(done)); });
    }
};

} // namespace

TEST_P(Revisions, AreNumberedFromOneAndComeBackNewestFirst)
{
    const QByteArray document = "providers:\n  a: {name: \"Zo\xC3\xAB\"}\n";
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        EXPECT_EQ(append(store, { .atMs = 1, .author = u"first start"_s, .document = document }).value(), 1);
        EXPECT_EQ(append(store, { .atMs = 2, .author = u"window"_s, .summary = u"added b"_s }).value(), 2);
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(append(store, { .atMs = 3 }).value(), 3);
    const auto newest = load(store, 2);
    ASSERT_TRUE(newest);
    ASSERT_EQ(newest->size(), 2);
    EXPECT_EQ(newest->at(0).number, 3);
    EXPECT_EQ(newest->at(1).number, 2);
    EXPECT_EQ(newest->at(1).atMs, 2);
    EXPECT_EQ(newest->at(1).author, u"window"_s);
    EXPECT_EQ(newest->at(1).summary, u"added b"_s);
    const auto all = load(store, 10);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 3);
    EXPECT_EQ(all->at(2).document, document);
}

TEST_P(Revisions, ANumberComesBackOnlyWhenTheRevisionIsOnDisk)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    ASSERT_TRUE(append(store, { .atMs = 1 }));
    EXPECT_EQ(lookUp(u"SELECT COUNT(*) FROM config_revisions"_s).toInt(), 1);
}

TEST_P(Revisions, ARefusedRevisionIsAnError)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    OtherConnection other(location().location);
    const bool isFile = GetParam() == Driver::File;
    other.run(isFile ? u"BEGIN IMMEDIATE"_s : u"ALTER TABLE config_revisions RENAME COLUMN author TO whom"_s);
    const auto refused = append(store, { .atMs = 1 });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreFailed);
    EXPECT_TRUE(refused.error().message.contains(isFile ? u"locked"_s : u"author"_s))
        << qPrintable(refused.error().message);
    other.run(isFile ? u"ROLLBACK"_s : u"ALTER TABLE config_revisions RENAME COLUMN whom TO author"_s);
    EXPECT_EQ(append(store, { .atMs = 1 }).value(), 1);
}

TEST_P(Revisions, OneThatWasMadeFromAnOlderOneIsNotAppended)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(appendAfter(store, 0, { .atMs = 1 })->value_or(0), 1);
    const auto late = appendAfter(store, 0, { .atMs = 2 });
    ASSERT_TRUE(late);
    EXPECT_FALSE(late->has_value());
    EXPECT_EQ(load(store, 10)->size(), 1);
    EXPECT_EQ(appendAfter(store, 1, { .atMs = 3 })->value_or(0), 2);
}

ON_BOTH_DRIVERS(Revisions);

} // namespace gateway::store::test
