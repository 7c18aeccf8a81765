// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using inspect::ExchangeRecord;
using inspect::ExchangeState;

namespace {

class Exchanges : public SharedStoreTest { };

QByteArray ids(const QVector<ExchangeRecord>& records)
{
    QByteArrayList list;
    for (const ExchangeRecord& record : records)
        list.append(record.id.text);
    return list.join(' ');
}

} // namespace

TEST_P(Exchanges, EveryFieldComesBack)
{
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        store.writeExchange(shared(fullRecord()));
        store.close();
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    const auto records = page(store);
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0], fullRecord());
}

TEST_P(Exchanges, ARecordOfDefaultsComesBack)
{
    ExchangeRecord record;
    record.id = { "01" };
    record.state = ExchangeState::Failed;
    Store store(location());
    ASSERT_TRUE(open(store));
    store.writeExchange(shared(record));
    const auto records = page(store);
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0], record);
}

TEST_P(Exchanges, AllDialectsAndStatesComeBack)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    QVector<ExchangeRecord> written;
    for (const Dialect dialect : kAllDialects) {
        for (const ExchangeState state : { ExchangeState::Running, ExchangeState::Completed,
                 ExchangeState::Failed, ExchangeState::Cancelled }) {
            ExchangeRecord record = plainRecord(QByteArray::number(100 + written.size()), written.size());
            record.dialect = dialect;
            record.state = state;
            written.prepend(record);
            store.writeExchange(shared(record));
        }
    }
    EXPECT_EQ(page(store), written);
}

TEST_P(Exchanges, HeaderBytesThatAreNotUtf8DoNotHideTheRecord)
{
    ExchangeRecord record = plainRecord("01", 1);
    record.requestHeaders = { { "X-Odd", "caf\xE9" }, { "X-Next", "fine" } };
    Store store(location());
    ASSERT_TRUE(open(store));
    store.writeExchange(shared(record));
    const auto records = page(store);
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(headerValue(records[0].requestHeaders.list(), "X-Odd").toByteArray(), "caf\xEF\xBF\xBD");
    EXPECT_EQ(headerValue(records[0].requestHeaders.list(), "X-Next").toByteArray(), "fine");
}

TEST_P(Exchanges, WhiteSpaceInACandidatesNameDoesNotPartItsLine)
{
    ExchangeRecord record = plainRecord("01", 1);
    record.considered = {
        { .provider = u" a\tb"_s, .model = u"c\nd "_s, .group = u""_s, .place = 1, .reason = u"e  f"_s },
        { .provider = u"g h"_s, .model = u"i"_s, .group = u"j"_s, .place = 0, .reason = u"k l"_s }
    };
    Store store(location());
    ASSERT_TRUE(open(store));
    store.writeExchange(shared(record));
    const auto records = page(store);
    ASSERT_EQ(records.size(), 1);
    record.considered[0].provider = u"a b"_s;
    record.considered[0].model = u"c d"_s;
    record.considered[0].reason = u"e f"_s;
    EXPECT_EQ(records[0].considered, record.considered);
}

TEST_P(Exchanges, EachHasTheCandidatesOfItsOwn)
{
    ExchangeRecord first = plainRecord("01", 1);
    first.considered = {
        { .provider = u"a"_s, .model = u"m"_s, .group = u"g"_s, .place = 1, .reason = u"r"_s }
    };
    ExchangeRecord second = plainRecord("02", 2);
    second.considered = first.considered;
    second.considered[0].reason = u"s"_s;
    ExchangeRecord third = plainRecord("03", 3);
    third.considered = first.considered;
    Store store(location());
    ASSERT_TRUE(open(store));
    for (const ExchangeRecord& record : { first, second, plainRecord("04", 4), third })
        store.writeExchange(shared(record));
    const auto records = page(store);
    ASSERT_EQ(records.size(), 4);
    EXPECT_TRUE(records[0].considered.isEmpty());
    EXPECT_EQ(records[1].considered, third.considered);
    EXPECT_EQ(records[2].considered, second.considered);
    EXPECT_EQ(records[3].considered, first.considered);
}

TEST_P(Exchanges, TheSameIdReplacesTheRowAndItsAttempts)
{
    ExchangeRecord running = fullRecord();
    running.state = ExchangeState::Running;
    ExchangeRecord finished = fullRecord();
    finished.attempts.removeFirst();
    finished.errorCode.clear();
    finished.usage.output.reset();
    Store store(location());
    ASSERT_TRUE(open(store));
    store.writeExchange(shared(running));
    EXPECT_EQ(page(store).size(), 1);
    store.writeExchange(shared(finished));
    const auto records = page(store);
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0], finished);
}

TEST_P(Exchanges, ManyWrittenAtOnceComeBackWithTheAttemptsOfEach)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    ExchangeRecord earlier = fullRecord();
    earlier.id = { "04" };
    earlier.startedAtMs = 4;
    earlier.state = ExchangeState::Running;
    store.writeExchange(shared(earlier));
    ASSERT_EQ(page(store).size(), 1);
    QVector<ExchangeRecord> written;
    for (int i = 30; i > 0; --i) {
        ExchangeRecord record = i % 5 == 0 ? ExchangeRecord {} : fullRecord();
        record.id = { QByteArray::number(i).rightJustified(2, '0') };
        record.startedAtMs = i;
        record.model = QString::number(i);
        record.state = ExchangeState::Failed;
        if (i % 3 == 0 && !record.attempts.isEmpty())
            record.attempts.removeLast();
        written.append(record);
    }
    for (const ExchangeRecord& record : written)
        store.writeExchange(shared(record));
    EXPECT_EQ(page(store), written);
}

TEST_P(Exchanges, PagesAreNewestFirstAndMissNothing)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    for (int i = 1; i <= 7; ++i)
        store.writeExchange(shared(plainRecord("r" + QByteArray::number(i), i * 10)));
    EXPECT_EQ(ids(page(store, { .limit = 3 })), "r7 r6 r5");
    EXPECT_EQ(ids(page(store, { .beforeMs = 50, .limit = 3 })), "r4 r3 r2");
    EXPECT_EQ(ids(page(store, { .beforeMs = 20, .limit = 3 })), "r1");
    EXPECT_EQ(ids(page(store, { .beforeMs = 10, .limit = 3 })), "");
    EXPECT_EQ(ids(page(store, { .limit = 0 })), "");
}

TEST_P(Exchanges, APageIsCompletedWithRowsOfItsLastMillisecond)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    for (const char* id : { "a", "b", "c", "d" })
        store.writeExchange(shared(plainRecord(id, 500)));
    store.writeExchange(shared(plainRecord("old", 400)));
    store.writeExchange(shared(plainRecord("new", 600)));
    EXPECT_EQ(ids(page(store, { .limit = 2 })), "new d c b a");
    EXPECT_EQ(ids(page(store, { .beforeMs = 500, .limit = 2 })), "old");
}

TEST_P(Exchanges, APageSeesWhatWasQueuedJustBefore)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    store.writeExchange(shared(plainRecord("now", 1)));
    EXPECT_EQ(ids(page(store)), "now");
}

TEST_P(Exchanges, FiguresAddUpWhatHappenedSince)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    const auto write = [&store](const QByteArray& id, qint64 atMs, ExchangeState state, inspect::Usage usage,
                           qint64 firstTokenUs, qint64 endUs) {
        ExchangeRecord record = plainRecord(id, atMs);
        record.state = state;
        record.usage = usage;
        if (usage.cacheRead)
            record.cost = Money { 12'500'000 };
        record.firstTokenUs = firstTokenUs;
        record.endUs = endUs;
        store.writeExchange(shared(record));
    };
    write("old", 99, ExchangeState::Failed, { .input = 1000 }, 1, 1);
    write("a", 100, ExchangeState::Completed, { .input = 1, .output = 10, .cacheRead = 100 }, 20'000, 40'000);
    write("b", 101, ExchangeState::Completed, { .output = 5, .cacheWrite = 7 }, inspect::kNever, 50'000);
    write("c", 102, ExchangeState::Completed, {}, 10'000, 90'000);
    write("d", 103, ExchangeState::Failed, {}, 999'000, 999'000);
    write("e", 104, ExchangeState::Cancelled, { .input = 2 }, 999'000, 999'000);
    const TrafficFigures since = figures(store, 100);
    EXPECT_EQ(since.requests, 5);
    EXPECT_EQ(since.failed, 1);
    EXPECT_EQ(since.cancelled, 1);
    EXPECT_EQ(since.inputTokens, 1 + 100 + 7 + 2);
    EXPECT_EQ(since.outputTokens, 15);
    EXPECT_EQ(since.cost, Money { 12'500'000 });
    EXPECT_EQ(since.unpriced, 1);            // b; c and d counted nothing
    EXPECT_EQ(since.medianFirstTokenMs, 15); // of 10 and 20
    EXPECT_EQ(since.medianDurationMs, 50);   // of 40, 50 and 90
}

TEST_P(Exchanges, FiguresOfNothingAreZeroWithoutMedians)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    const TrafficFigures none = figures(store, 0);
    EXPECT_EQ(none.requests, 0);
    EXPECT_EQ(none.outputTokens, 0);
    EXPECT_FALSE(none.medianFirstTokenMs);
    EXPECT_FALSE(none.medianDurationMs);
}

TEST_P(Exchanges, WhatACrashLeftRunningIsMarkedFailedAtTheNextOpen)
{
    ExchangeRecord running = fullRecord();
    running.state = ExchangeState::Running;
    running.attempts[1].outcome = inspect::AttemptOutcome::Running;
    const ExchangeRecord finished = plainRecord("done", 5);
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        store.writeExchange(shared(running));
        store.writeExchange(shared(finished));
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    const auto records = page(store);
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records[0].state, ExchangeState::Failed);
    EXPECT_TRUE(records[0].errorMessage.contains(u"Plexus stopped while"_s));
    EXPECT_EQ(records[0].attempts[0], running.attempts[0]);
    EXPECT_EQ(records[0].attempts[1].outcome, inspect::AttemptOutcome::Failed);
    EXPECT_EQ(records[1], finished);
}

TEST_P(Exchanges, AnAnswerForADeletedReceiverIsDropped)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    bool called = false;
    {
        QObject receiver;
        store.loadFigures(0, &receiver, [&called](const Result<TrafficFigures>&) { called = true; });
    }
    EXPECT_EQ(figures(store).requests, 0); // asked later, answered later
    EXPECT_FALSE(called);
}

ON_BOTH_DRIVERS(Exchanges);

} // namespace gateway::store::test
