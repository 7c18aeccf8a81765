// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL that goes away and comes back, and processes that are killed: nothing is lost, nothing counted
// twice.
#include "store/node_identity.h"
#include "store/row_journal.h"
#include "store/store_leases.h"
#include "store_fixture.h"
#include "support/expect_warning.h"
#include "support/postgres_server.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store::test {

namespace {

// Qt's, when libpq closes the socket it listens to.
const QString kClosedSocket = QStringLiteral("QSocketNotifier: Invalid socket");

// On a server of its own, which it stops and starts.
class ServerLoss : public StoreTest, public testing::WithParamInterface<Driver> {
protected:
    void SetUp() override
    {
        m_url = m_server.freshUrl();
        ASSERT_FALSE(m_url.isEmpty()) << qPrintable(m_server.problem());
    }

    StoreOptions location() override
    {
        return { .location = *serverFromUrl(m_url), .dataDir = m_folder.path() };
    }

    static void write(Store& store, const QByteArray& id) { store.writeExchange(shared(plainRecord(id, 1))); }

    // Once the store has noticed; a question is an error then.
    bool isAway(Store& store)
    {
        const auto figures =
            answer<TrafficFigures>([&](auto done) { store.loadFigures(0, &m_context, std::move(done)); });
        if (!figures)
            m_said = figures.error().message;
        return !figures;
    }

    bool policyIsRead(Store& store)
    {
        return answer<PolicyMemory>([&](auto done) {
            store.loadPolicy(&m_context, std::move(done));
        }).has_value();
    }

    int rows() { return lookUp(u"SELECT COUNT(*) FROM exchanges"_s).toInt(); }

    gateway::test::PostgresServer m_server;
    QString m_url;
    QString m_said;
};

} // namespace

TEST_P(ServerLoss, WhatHappensMeanwhileLandsOnce)
{
    const gateway::test::ExpectWarning told(u"is away"_s, kClosedSocket);
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        write(store, "before");
        EXPECT_EQ(page(store).size(), 1);
        m_server.stop();
        for (int i = 0; i < 300; ++i)
            write(store, "r" + QByteArray::number(i));
        ASSERT_TRUE(gateway::test::waitFor([&] { return isAway(store); }));
        EXPECT_TRUE(m_said.contains(u"is away"_s)) << qPrintable(m_said);
        for (int i = 300; i < 600; ++i)
            write(store, "r" + QByteArray::number(i));
        const auto refused = answer<std::optional<qint64>>(
            [&](auto done) { store.appendRevision({ .atMs = 1 }, 0, &m_context, std::move(done)); });
        EXPECT_FALSE(refused);
        m_server.start();
        ASSERT_TRUE(gateway::test::waitFor([&] { return !isAway(store) && rows() == 601; }, 20s)) << rows();
        write(store, "after");
        EXPECT_EQ(figures(store).requests, 602);
    }
    EXPECT_EQ(rows(), 602);
    EXPECT_TRUE(QDir(m_folder.filePath(u"nodes/0"_s)).entryList({ u"*.rows*"_s }).isEmpty());
}

TEST_P(ServerLoss, WhatWasWrittenDownOutlivesTheProcess)
{
    const gateway::test::ExpectWarning told(u"is away"_s, kClosedSocket);
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        m_server.stop();
        ASSERT_TRUE(gateway::test::waitFor([&] { return isAway(store); }));
        write(store, "one");
        write(store, "two");
    }
    m_server.start();
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_TRUE(gateway::test::waitFor([&] { return rows() == 2; }));
}

// Its disk is full, say: it is there, and takes nothing.
TEST_P(ServerLoss, WhatAServerRefusesToTakeWaitsOnDiskAndLands)
{
    const gateway::test::ExpectWarning told(u"disk full"_s);
    Store store(location());
    ASSERT_TRUE(open(store));
    change(u"CREATE FUNCTION deny() RETURNS trigger LANGUAGE plpgsql AS "
           "$$BEGIN RAISE EXCEPTION USING errcode = '53100', message = 'disk full'; END$$"_s);
    change(u"CREATE TRIGGER deny BEFORE INSERT ON exchanges FOR EACH STATEMENT EXECUTE FUNCTION deny()"_s);
    bool hasFailed = false;
    QObject::connect(&store, &Store::writeFailed, &m_context, [&hasFailed] { hasFailed = true; });
    constexpr int kMany = 13'000; // more than wait in memory
    write(store, "first");
    ASSERT_TRUE(gateway::test::waitFor([&hasFailed] { return hasFailed; }));
    for (int i = 1; i < kMany; ++i)
        write(store, "r" + QByteArray::number(i));
    EXPECT_TRUE(policyIsRead(store)) << "what it does not refuse goes on";
    change(u"DROP TRIGGER deny ON exchanges"_s);
    EXPECT_TRUE(gateway::test::waitFor([&] { return rows() == kMany; }, 60s)) << rows();
    write(store, "after");
    EXPECT_TRUE(gateway::test::waitFor([&] { return rows() == kMany + 1; }));
}

TEST_P(ServerLoss, ARowTheDatabaseNeverTakesIsPutAsideAlone)
{
    const gateway::test::ExpectWarning told(u"is not taken"_s, u"Serving goes on"_s);
    Store store(location());
    ASSERT_TRUE(open(store));
    change(u"ALTER TABLE exchanges ADD CONSTRAINT odd CHECK (id <> 'bad')"_s);
    for (int i = 0; i < 50; ++i)
        write(store, i == 20 ? QByteArray("bad") : QByteArray("r" + QByteArray::number(i)));
    EXPECT_TRUE(gateway::test::waitFor([&] { return rows() == 49; }, 20s)) << rows();
    write(store, "after");
    EXPECT_TRUE(gateway::test::waitFor([&] { return rows() == 50; }, 20s)) << rows();
    const QDir place(m_folder.filePath(u"nodes/0"_s));
    const QStringList aside = place.entryList({ u"*.refused"_s });
    ASSERT_EQ(aside.size(), 1);
    JournalReader reader(place.filePath(aside.first()));
    const auto kept = reader.peek(10);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->size(), 1);
}

// Its computer answers for it, and it does not.
TEST_P(ServerLoss, AServerThatHangsIsGivenUp)
{
    const gateway::test::ExpectWarning told(u"does not answer"_s, u"is away"_s);
    auto store = std::make_unique<Store>(location());
    ASSERT_TRUE(open(*store));
    write(*store, "before");
    ASSERT_EQ(page(*store).size(), 1);
    m_server.freeze();
    for (int i = 0; i < 25'000; ++i)
        write(*store, "r" + QByteArray::number(i));
    QElapsedTimer took;
    took.start();
    store.reset();
    EXPECT_LT(took.elapsed(), 15'000);
    m_server.thaw();
    Store again(location());
    ASSERT_TRUE(open(again));
    EXPECT_TRUE(gateway::test::waitFor([&] { return rows() == 25'001; }, 60s)) << rows();
}

TEST_P(ServerLoss, AServerThatIsNotThereYetIsWaitedFor)
{
    m_server.stop();
    Store store(location());
    const Result<void> opened = open(store);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(u"cannot be reached"_s))
        << qPrintable(opened.error().message);
    EXPECT_FALSE(opened.error().message.contains(u"password="_s));
    write(store, "early");
    m_server.start();
    EXPECT_TRUE(gateway::test::waitFor([&] { return !isAway(store) && rows() == 1; }, 20s));
}

INSTANTIATE_TEST_SUITE_P(On, ServerLoss, testing::Values(Driver::Postgres), &driverName);

} // namespace gateway::store::test
