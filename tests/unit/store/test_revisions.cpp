// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

class Revisions : public StoreTest {
protected:
    [[nodiscard]] Result<qint64> append(Store& store, const ConfigRevision& revision)
    {
        return answer<qint64>(
            [&](auto done) { store.appendRevision(revision, &m_context, std::move(done)); });
    }

    [[nodiscard]] Result<QVector<ConfigRevision>> load(Store& store, int limit)
    {
        return answer<QVector<ConfigRevision>>(
            [&](auto done) { store.loadRevisions(limit, &m_context, std::move(done)); });
    }
};

} // namespace

TEST_F(Revisions, AreNumberedFromOneAndComeBackNewestFirst)
{
    const QByteArray document = "providers:\n  a: {name: \"Zo\xC3\xAB\"}\n";
    {
        Store store(path());
        ASSERT_TRUE(open(store));
        EXPECT_EQ(append(store, { .atMs = 1, .author = u"first start"_s, .document = document }).value(), 1);
        EXPECT_EQ(append(store, { .atMs = 2, .author = u"window"_s, .summary = u"added b"_s }).value(), 2);
    }
    Store store(path());
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

TEST_F(Revisions, ANumberComesBackOnlyWhenTheRevisionIsOnDisk)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    ASSERT_TRUE(append(store, { .atMs = 1 }));
    EXPECT_EQ(lookUp(u"SELECT COUNT(*) FROM config_revisions"_s).toInt(), 1);
}

TEST_F(Revisions, ARefusedRevisionIsAnError)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    OtherConnection other(path());
    other.run(u"BEGIN IMMEDIATE"_s);
    const auto refused = append(store, { .atMs = 1 });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreFailed);
    EXPECT_TRUE(refused.error().message.contains(u"locked"_s)) << qPrintable(refused.error().message);
    other.run(u"ROLLBACK"_s);
    EXPECT_EQ(append(store, { .atMs = 1 }).value(), 1);
}

} // namespace gateway::store::test
