// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"
#include "support/expect_warning.h"

#include <chrono>
#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store::test {

namespace {

class WriteFailures : public StoreTest { };

struct Events {
    explicit Events(Store& store)
    {
        QObject::connect(&store, &Store::writeFailed, &context, [this] { ++failed; });
        QObject::connect(&store, &Store::writeRecovered, &context, [this] { ++recovered; });
    }

    int failed = 0;
    int recovered = 0;
    QObject context;
};

// No file of this process may grow while this lives: as near to a full disk as a test gets without one.
class NoFileGrows {
public:
    NoFileGrows()
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none { .rlim_cur = 0, .rlim_max = m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &none);
    }

    ~NoFileGrows()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    NoFileGrows(const NoFileGrows&) = delete;
    NoFileGrows& operator=(const NoFileGrows&) = delete;

private:
    using Handler = void (*)(int);
    rlimit m_before = {};
    Handler m_handler = nullptr;
};

} // namespace

TEST_F(WriteFailures, ALockedDatabaseIsToldOnceAndWhatWaitedIsWrittenAfterwards)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    const Events events(store);
    OtherConnection other(path());
    other.run(u"BEGIN IMMEDIATE"_s);
    {
        const gateway::test::ExpectWarning warning(u"locked"_s);
        for (int i = 0; i < 3; ++i) {
            store.writeExchange(shared(plainRecord("r" + QByteArray::number(i), i)));
            // A read tries to write first, so each of these is a further failed try.
            EXPECT_EQ(page(store).size(), 0);
        }
        ASSERT_TRUE(gateway::test::waitFor([&] { return events.failed > 0; }));
    }
    EXPECT_EQ(events.failed, 1);
    EXPECT_EQ(events.recovered, 0);
    other.run(u"ROLLBACK"_s);
    ASSERT_TRUE(gateway::test::waitFor([&] { return events.recovered > 0; }));
    EXPECT_EQ(events.recovered, 1);
    EXPECT_EQ(lookUp(u"SELECT COUNT(*) FROM exchanges"_s).toInt(), 3);
}

TEST_F(WriteFailures, AFailureAfterARecoveryIsToldAgain)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    const Events events(store);
    OtherConnection other(path());
    const gateway::test::ExpectWarning warning(u"locked"_s);
    for (int round = 1; round <= 2; ++round) {
        other.run(u"BEGIN IMMEDIATE"_s);
        store.writeExchange(shared(plainRecord("r" + QByteArray::number(round), round)));
        ASSERT_TRUE(gateway::test::waitFor([&] { return events.failed == round; }));
        other.run(u"ROLLBACK"_s);
        ASSERT_TRUE(gateway::test::waitFor([&] { return events.recovered == round; }));
    }
}

TEST_F(WriteFailures, AFileThatCannotGrowLosesNothing)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    const Events events(store);
    {
        const gateway::test::ExpectWarning warning(u"cannot be written"_s);
        const NoFileGrows full;
        for (int i = 0; i < 50; ++i)
            store.writeExchange(shared(plainRecord("r" + QByteArray::number(i), i)));
        ASSERT_TRUE(gateway::test::waitFor([&] { return events.failed > 0; }));
    }
    ASSERT_TRUE(gateway::test::waitFor([&] { return events.recovered > 0; }));
    EXPECT_EQ(page(store).size(), 50);
    store.close();
    EXPECT_EQ(lookUp(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

TEST_F(WriteFailures, WritesAreCommittedInBatchesWithinASecond)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    OtherConnection other(path());
    const auto count = [&other] { return other.run(u"SELECT COUNT(*) FROM exchanges"_s).toInt(); };
    for (int i = 0; i < 100; ++i)
        store.writeExchange(shared(plainRecord("r" + QByteArray::number(i), i)));
    ASSERT_TRUE(gateway::test::waitFor([&] { return count() > 0; }));
    // All of them in one transaction, and nobody asked for it.
    EXPECT_EQ(count(), 100);
}

TEST_F(WriteFailures, CloseWritesWhatIsQueued)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    for (int i = 0; i < 1000; ++i)
        store.writeExchange(shared(plainRecord("r" + QByteArray::number(i), i)));
    store.close();
    EXPECT_EQ(lookUp(u"SELECT COUNT(*) FROM exchanges"_s).toInt(), 1000);
}

TEST_F(WriteFailures, CloseDoesNotWaitLongForALock)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    OtherConnection other(path());
    other.run(u"BEGIN IMMEDIATE"_s);
    // The failed try, and what was lost by it: "cannot be written", "could not be written before the end".
    const gateway::test::ExpectWarning warning(u"be written"_s);
    store.writeExchange(shared(plainRecord("lost", 1)));
    const auto before = std::chrono::steady_clock::now();
    store.close();
    EXPECT_LT(std::chrono::steady_clock::now() - before, 2s);
    other.run(u"ROLLBACK"_s);
}

TEST_F(WriteFailures, AClosedStoreAnswersWithAnErrorAndIgnoresWrites)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    store.close();
    store.close();
    store.writeExchange(shared(plainRecord("late", 1)));
    const auto late =
        answer<TrafficFigures>([&](auto done) { store.loadFigures(0, &m_context, std::move(done)); });
    ASSERT_FALSE(late);
    EXPECT_TRUE(late.error().message.contains(u"closed"_s));
}

} // namespace gateway::store::test
