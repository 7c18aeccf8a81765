// SPDX-License-Identifier: GPL-3.0-or-later
// Several stores on one database: who is who, leases, and what each writes of what all share.
#include "store/node_identity.h"
#include "store/row_journal.h"
#include "store/store_leases.h"
#include "store_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSysInfo>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store::test {

namespace {

class Nodes : public SharedStoreTest {
protected:
    // Of another computer: with a data directory of its own.
    StoreOptions elsewhere()
    {
        StoreOptions options = location();
        options.dataDir = m_elsewhere.path();
        return options;
    }

    bool acquire(Store& store, const QString& name, std::chrono::milliseconds span)
    {
        const auto held =
            answer<bool>([&](auto done) { store.leases().acquire(name, span, &m_context, std::move(done)); });
        EXPECT_TRUE(held) << qPrintable(held ? QString() : held.error().message);
        return held.value_or(false);
    }

    PolicyMemory policy(Store& store)
    {
        const auto memory = answer<PolicyMemory>([&](auto done) { store.loadPolicy(&m_context, done); });
        EXPECT_TRUE(memory);
        return memory ? *memory : PolicyMemory {};
    }

    static quota::QuotaRow use(qint64 amount, qint64 held = 0)
    {
        return { .quota = u"budget"_s,
            .owner = u"laptop"_s,
            .unit = QuotaUnit::Requests,
            .window = config::QuotaWindow::Daily,
            .buckets = { { .startMs = 86'400'000, .amount = amount } },
            .updatedMs = 86'400'001,
            .held = held };
    }

    static inspect::RestingTarget rest(const QString& provider, qint64 sinceMs)
    {
        return { .target = { .provider = provider, .model = {} },
            .sinceMs = sinceMs,
            .untilMs = 9'000'000'000'000,
            .failures = 1,
            .reason = u"rate_limited"_s };
    }

    QTemporaryDir m_elsewhere;
};

class NodesOnAServer : public Nodes { };

} // namespace

TEST(NodeIdentities, AreKeptWithTheDataDirectoryAndDifferWithinIt)
{
    const QTemporaryDir folder;
    QString first;
    {
        const NodeIdentity one = NodeIdentity::take(folder.path());
        const NodeIdentity two = NodeIdentity::take(folder.path());
        EXPECT_NE(one.id(), two.id());
        EXPECT_NE(one.folder(), two.folder());
        first = one.id();
    }
    EXPECT_EQ(NodeIdentity::take(folder.path()).id(), first);
    EXPECT_NE(NodeIdentity::take({}).id(), NodeIdentity::take({}).id());
    EXPECT_TRUE(NodeIdentity::take({}).folder().isEmpty());
}

// In a container every process has number one: what a file says of its holder says nothing.
TEST(NodeIdentities, APlaceIsFreeWhenItsProcessIsGoneWhateverItWroteThere)
{
    const QTemporaryDir folder;
    const QString first = NodeIdentity::take(folder.path()).id();
    QFile lock(folder.filePath(u"nodes/0/lock"_s));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    EXPECT_EQ(NodeIdentity::take(folder.path()).id(), first);
}

TEST(NodeIdentities, ACopiedDirectoryIsAnotherNode)
{
    const QTemporaryDir folder;
    const QString first = NodeIdentity::take(folder.filePath(u"one"_s)).id();
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"two/nodes/0"_s)));
    ASSERT_TRUE(QFile::copy(folder.filePath(u"one/nodes/0/id"_s), folder.filePath(u"two/nodes/0/id"_s)));
    EXPECT_NE(NodeIdentity::take(folder.filePath(u"two"_s)).id(), first);
    EXPECT_EQ(NodeIdentity::take(folder.filePath(u"one"_s)).id(), first);
}

TEST(NodeIdentities, RowsOfAPlaceNobodyIsInAnyMoreAreTakenAlong)
{
    const QTemporaryDir folder;
    const auto filesIn = [&folder](int place) {
        return QDir(folder.filePath(u"nodes/%1"_s.arg(place))).entryList({ kRowFiles }, QDir::Files).size();
    };
    {
        const NodeIdentity one = NodeIdentity::take(folder.path());
        const NodeIdentity two = NodeIdentity::take(folder.path());
        RowJournal journal(two.folder());
        std::ignore = journal.append(plainRecord("a", 1));
        // Somebody is there.
        EXPECT_EQ(NodeIdentity::take(folder.path()).folder(), folder.filePath(u"nodes/2"_s));
        EXPECT_EQ(filesIn(1), 1);
    }
    const NodeIdentity again = NodeIdentity::take(folder.path());
    EXPECT_EQ(again.folder(), folder.filePath(u"nodes/0"_s));
    EXPECT_EQ(filesIn(1), 0);
    RowJournal journal(again.folder());
    EXPECT_EQ(journal.endOutage().size(), 1);
}

TEST_P(NodesOnAServer, WhatANodeThatWasKilledHeldIsHeldNoMoreOnceItIsBack)
{
    Store two(elsewhere());
    ASSERT_TRUE(open(two));
    {
        Store one(location());
        ASSERT_TRUE(open(one));
        std::ignore = policy(one);
        one.writeQuotaUse({ use(7, 3) });
        EXPECT_EQ(policy(one).quotaUse, QVector { use(7) });
    }
    // It is there again, as if it had been killed: it did not take leave.
    change(
        u"INSERT INTO nodes (id, name, started_ms, seen_ms) SELECT node, '', 0, 9000000000000 FROM quota_use"_s);
    EXPECT_EQ(policy(two).elsewhere, QVector { use(7, 3) });
    Store again(location());
    ASSERT_TRUE(open(again));
    EXPECT_EQ(policy(two).elsewhere, QVector { use(7) });
}

TEST_P(NodesOnAServer, RestsOfProvidersANodeDoesNotHaveAreNotItsToEnd)
{
    Store one(location());
    Store two(elsewhere());
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(open(two));
    two.writeCooldowns({ rest(u"b"_s, 20) }, QStringList { u"b"_s });
    std::ignore = policy(two);
    std::ignore = policy(one);
    one.writeCooldowns({ rest(u"a"_s, 30) }, QStringList { u"a"_s });
    EXPECT_EQ(policy(one).resting, (QVector { rest(u"a"_s, 30), rest(u"b"_s, 20) }));
    // What it had, and has no more, is.
    one.writeCooldowns({}, QStringList { u"a"_s });
    EXPECT_EQ(policy(one).resting, QVector { rest(u"b"_s, 20) });
}

TEST_P(NodesOnAServer, WhatWasUsedBeforeTheStoreWasAskedIsNotWrittenOverWhatWasKept)
{
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        std::ignore = policy(store);
        store.writeQuotaUse({ use(7) });
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    store.writeQuotaUse({ use(1) });
    EXPECT_EQ(policy(store).quotaUse, QVector { use(7) });
    // Whoever was told says all of it.
    EXPECT_EQ(policy(store).quotaUse, QVector { use(7) });
    store.writeQuotaUse({ use(8) });
    EXPECT_EQ(policy(store).quotaUse, QVector { use(8) });
}

TEST_P(NodesOnAServer, ABackgroundAnswerIsCancelledAndDeletedByAnyNode)
{
    using conversations::AnswerStatus;
    using conversations::StoredResponse;
    Store one(location());
    Store two(elsewhere());
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(open(two));
    int heard = 0;
    QObject::connect(&one, &Store::changedElsewhere, &m_context,
        [&heard](SharedTopic topic) { heard += topic == SharedTopic::Responses ? 1 : 0; });
    const auto running = [](const QByteArray& id, AnswerStatus status) {
        return StoredResponse { .id = id,
            .owner = u"laptop"_s,
            .status = status,
            .isBackground = true,
            .createdMs = 1,
            .expiresMs = 10'000 };
    };
    const auto put = [&one](const StoredResponse& response) {
        one.shelf().put([response] { return std::optional(response); });
    };
    const auto statusOf = [&](Store& store, const QByteArray& id) -> std::optional<AnswerStatus> {
        const auto found = answer<std::optional<StoredResponse>>([&](auto done) {
            store.shelf().find({ u"laptop"_s, id }, 2, &m_context, std::move(done));
        });
        return found && *found ? std::optional((*found)->status) : std::nullopt;
    };
    put(running("resp_1", AnswerStatus::InProgress));
    put(running("resp_2", AnswerStatus::InProgress));
    EXPECT_EQ(statusOf(one, "resp_2"), AnswerStatus::InProgress);
    const auto cancelled = answer<bool>([&](auto done) {
        two.shelf().cancel({ u"laptop"_s, "resp_1" }, 2, &m_context, std::move(done));
    });
    EXPECT_TRUE(cancelled.value_or(false));
    const auto removed = answer<bool>([&](auto done) {
        two.shelf().remove({ u"laptop"_s, "resp_2" }, 2, &m_context, std::move(done));
    });
    EXPECT_TRUE(removed.value_or(false));
    EXPECT_TRUE(gateway::test::waitFor([&heard] { return heard > 0; }));
    // Its maker comes to an end all the same.
    put(running("resp_1", AnswerStatus::Completed));
    put(running("resp_2", AnswerStatus::Completed));
    EXPECT_EQ(statusOf(one, "resp_1"), AnswerStatus::Cancelled);
    EXPECT_EQ(statusOf(one, "resp_2"), std::nullopt);
}

TEST_P(NodesOnAServer, ALockOnTheMigrationsKeepsNobodyOutWhoHasNothingToMigrate)
{
    {
        Store store(location());
        ASSERT_TRUE(open(store));
    }
    OtherConnection holder(location().location);
    holder.run(u"SELECT pg_advisory_lock(1349281144, 0)"_s);
    Store store(location());
    bool isOpen = false;
    store.open(&m_context, [&isOpen](const Result<void>& opened) { isOpen = opened.has_value(); });
    EXPECT_TRUE(gateway::test::waitFor([&isOpen] { return isOpen; }, 5s));
    holder.run(u"SELECT pg_advisory_unlock(1349281144, 0)"_s);
}

TEST_P(NodesOnAServer, ALeaseIsHeldByOneUntilItIsGivenBackOrOver)
{
    Store one(location());
    Store two(elsewhere());
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(open(two));
    EXPECT_TRUE(acquire(one, u"chores"_s, 1h));
    EXPECT_FALSE(acquire(two, u"chores"_s, 1h));
    EXPECT_TRUE(acquire(two, u"other"_s, 1h));
    EXPECT_TRUE(acquire(one, u"chores"_s, 50ms)) << "its holder renews it";
    EXPECT_TRUE(gateway::test::waitFor([&] { return acquire(two, u"chores"_s, 1h); }));
    two.leases().release(u"chores"_s);
    EXPECT_TRUE(acquire(two, u"other"_s, 1h)) << "and what was asked before it is done";
    EXPECT_TRUE(acquire(one, u"chores"_s, 1h));
    // A node that ends leaves nothing behind.
    one.close();
    EXPECT_TRUE(acquire(two, u"chores"_s, 1h));
}

TEST_P(NodesOnAServer, EachWritesItsOwnShareOfAQuotaAndIsToldTheOthers)
{
    Store one(location());
    Store two(elsewhere());
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(open(two));
    std::ignore = policy(one);
    std::ignore = policy(two);
    one.writeQuotaUse({ use(5, 2) });
    one.writeQuotaUse({ use(7, 3) });
    two.writeQuotaUse({ use(11) });
    const PolicyMemory ofTwo = policy(two);
    EXPECT_EQ(ofTwo.quotaUse, QVector { use(11) });
    std::ignore = policy(one);
    EXPECT_EQ(policy(two).elsewhere, QVector { use(7, 3) });
    // What a node holds ends with it; what it used does not.
    one.close();
    EXPECT_EQ(policy(two).elsewhere, QVector { use(7) });
    Store again(location());
    ASSERT_TRUE(open(again));
    EXPECT_EQ(policy(again).quotaUse, QVector { use(7) });
    EXPECT_EQ(policy(again).elsewhere, QVector { use(11) });
}

TEST_P(NodesOnAServer, RestsOfBothAreKeptAndTheNewerWordCounts)
{
    Store one(location());
    Store two(elsewhere());
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(open(two));
    one.writeCooldowns({ rest(u"a"_s, 10) });
    two.writeCooldowns({ rest(u"b"_s, 20) });
    std::ignore = policy(two);
    EXPECT_EQ(policy(one).resting, (QVector { rest(u"a"_s, 10), rest(u"b"_s, 20) }));
    // One ends both; two, which has not heard of it, makes one of them rest anew.
    two.writeCooldowns({ rest(u"a"_s, 10), rest(u"b"_s, 30) });
    std::ignore = policy(two);
    one.writeCooldowns({});
    EXPECT_EQ(policy(one).resting, QVector { rest(u"b"_s, 30) });
}

TEST_P(NodesOnAServer, ARevisionOfOneIsHeardByTheOther)
{
    Store one(location());
    Store two(elsewhere());
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(open(two));
    QSet<int> heardByOne;
    QSet<int> heardByTwo;
    QObject::connect(&one, &Store::changedElsewhere, &m_context,
        [&](SharedTopic topic) { heardByOne.insert(static_cast<int>(topic)); });
    QObject::connect(&two, &Store::changedElsewhere, &m_context,
        [&](SharedTopic topic) { heardByTwo.insert(static_cast<int>(topic)); });
    const auto number = answer<std::optional<qint64>>(
        [&](auto done) { one.appendRevision({ .atMs = 1 }, 0, &m_context, std::move(done)); });
    ASSERT_TRUE(number && *number);
    const int revisions = static_cast<int>(SharedTopic::Revisions);
    EXPECT_TRUE(gateway::test::waitFor([&] { return heardByTwo.contains(revisions); }, 900ms));
    EXPECT_FALSE(heardByOne.contains(revisions));
    const auto late = answer<std::optional<qint64>>(
        [&](auto done) { two.appendRevision({ .atMs = 2 }, 0, &m_context, std::move(done)); });
    ASSERT_TRUE(late);
    EXPECT_FALSE(late->has_value());
}

TEST_P(NodesOnAServer, BothMayBringAnEmptyDatabaseUpToDate)
{
    std::vector<std::unique_ptr<Store>> stores;
    int opened = 0;
    for (int i = 0; i < 4; ++i) {
        stores.push_back(std::make_unique<Store>(StoreOptions { .location = location().location }));
        stores.back()->open(&m_context, [&opened](const Result<void>& result) {
            EXPECT_TRUE(result) << qPrintable(result ? QString() : result.error().message);
            ++opened;
        });
    }
    EXPECT_TRUE(gateway::test::waitFor([&] { return opened == 4; }, 30s));
}

TEST_P(NodesOnAServer, AnAnswerOfANodeThatRunsGoesOnWhenAnotherStarts)
{
    using conversations::AnswerStatus;
    using conversations::StoredResponse;
    const StoredResponse running { .id = "resp_1",
        .owner = u"laptop"_s,
        .status = AnswerStatus::InProgress,
        .createdMs = 1,
        .expiresMs = 10'000,
        .input = "[]",
        .output = "[]",
        .object = "{}" };
    const auto statusSeenBy = [this](Store& store) {
        const auto found = answer<std::optional<StoredResponse>>([&](auto done) {
            store.shelf().find({ u"laptop"_s, "resp_1" }, 2, &m_context, std::move(done));
        });
        return found && *found ? (*found)->status : AnswerStatus::Cancelled;
    };
    auto one = std::make_unique<Store>(location());
    ASSERT_TRUE(open(*one));
    one->shelf().put([running] { return std::optional(running); });
    EXPECT_EQ(statusSeenBy(*one), AnswerStatus::InProgress);
    Store two(elsewhere());
    ASSERT_TRUE(open(two));
    EXPECT_EQ(statusSeenBy(two), AnswerStatus::InProgress);
    // Of a node that starts again it has ended.
    one.reset();
    Store again(location());
    ASSERT_TRUE(open(again));
    EXPECT_EQ(statusSeenBy(two), AnswerStatus::Failed);
}

INSTANTIATE_TEST_SUITE_P(On, NodesOnAServer, testing::Values(Driver::Postgres), &driverName);

} // namespace gateway::store::test
