// SPDX-License-Identifier: GPL-3.0-or-later
// What was said in requests: kept over a restart, within its bounds, sealed, and found by its words.
#include "store_fixture.h"

#include "store/capture_pack.h"
#include "store/store_captures.h"
#include "store/store_history.h"
#include "store/store_management.h"

#include <QDateTime>
#include <QMutex>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using inspect::BodyQuery;
using inspect::BodySearchPage;
using inspect::Capture;
using inspect::CapturePtr;
using inspect::StreamSide;

namespace {

inspect::CapturedBody whole(const QByteArray& bytes)
{
    return { .bytes = bytes, .size = bytes.size() };
}

// Every field differs from its default.
Capture fullCapture(const QByteArray& id, qint64 startedAtMs)
{
    return { .id = { id },
        .keyName = u"laptop"_s,
        .startedAtMs = startedAtMs,
        .request = { .bytes = "asked \xFF\0 bytes", .size = 5'000'000'000 },
        .attempts = { { .index = 0, .request = whole("first"), .answer = whole("refused") },
            { .index = 1, .request = whole("second"), .answer = whole("data: 1\n\n") } },
        .answer = whole("data: 1\n\n"),
        .events = { { .atUs = 10, .side = StreamSide::Upstream, .attempt = 1, .type = "a", .size = 9 },
            { .atUs = 12, .side = StreamSide::Client, .type = "a", .offset = 1, .size = 8 } },
        .moreEvents = 3,
        .samples = { { .atUs = 12, .bytes = 9, .tokens = 2 } } };
}

Capture saying(const QByteArray& id, qint64 startedAtMs, const QByteArray& words)
{
    return { .id = { id }, .keyName = u"laptop"_s, .startedAtMs = startedAtMs, .request = whole(words) };
}

// Bytes no compression makes smaller, the same at every run.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char& c : bytes) {
        state = state * 1664525U + 1013904223U;
        c = static_cast<char>(state >> 24U);
    }
    return bytes;
}

secrets::DataKey sealingKey(char filling)
{
    return *secrets::DataKey::fromBytes(Secret(QByteArray(32, filling)));
}

} // namespace

class CapturesTest : public SharedStoreTest {
protected:
    void put(Store& store, const Capture& capture)
    {
        store.captures().put({ .id = capture.id, .keyName = capture.keyName }, [capture] { return capture; });
    }

    // With its record, as requests have one.
    void putWithRecord(Store& store, const Capture& capture)
    {
        inspect::ExchangeRecord record = plainRecord(capture.id.text, capture.startedAtMs);
        record.keyName = capture.keyName;
        store.writeExchange(shared(record));
        put(store, capture);
    }

    CapturePtr find(Store& store, const CaptureChoice& choice)
    {
        store.captures().finish();
        const auto found =
            answer<CapturePtr>([&](auto done) { store.captures().find(choice, &m_context, done); });
        EXPECT_TRUE(found) << (found ? "" : qPrintable(found.error().message));
        return found.value_or(nullptr);
    }

    QByteArrayList listed(Store& store, const CaptureListQuery& query = {})
    {
        store.captures().finish();
        const auto page =
            answer<CapturePage>([&](auto done) { store.captures().list(query, &m_context, done); });
        EXPECT_TRUE(page);
        QByteArrayList ids;
        for (const inspect::CaptureEntry& entry : page->entries)
            ids.append(entry.id.text);
        return ids;
    }

    Result<BodySearchPage> search(Store& store, const BodyQuery& query)
    {
        store.captures().finish();
        return answer<BodySearchPage>([&](auto done) { store.captures().search(query, &m_context, done); });
    }

    void pin(Store& store, const QByteArray& id, const inspect::ExchangeMark& mark)
    {
        EXPECT_TRUE(answer<void>(
            [&](auto done) { store.history().setMark(ExchangeId { id }, mark, &m_context, done); }));
    }

    qint64 remove(Store& store, const CaptureChoice& choice)
    {
        const auto removed =
            answer<qint64>([&](auto done) { store.captures().remove(choice, &m_context, done); });
        EXPECT_TRUE(removed);
        return removed.value_or(-1);
    }
};

TEST_P(CapturesTest, ComeBackWholeAfterARestart)
{
    const Capture kept = fullCapture("one", 1'000);
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        put(store, kept);
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    const CapturePtr found = find(store, { .id = kept.id });
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, kept);
    EXPECT_FALSE(find(store, { .id = ExchangeId { "two" } }));
    EXPECT_FALSE(find(store, { .id = kept.id, .keyName = u"another"_s })) << "not that key's";
}

TEST_P(CapturesTest, AreListedNewestFirstWithTheirFigures)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    put(store, fullCapture("a", 1'000));
    Capture others = fullCapture("b", 3'000);
    others.keyName = u"another"_s;
    put(store, others);
    put(store, fullCapture("c", 2'000));
    EXPECT_EQ(listed(store), (QByteArrayList { "b", "c", "a" }));
    EXPECT_EQ(listed(store, { .limit = 1, .offset = 1 }), QByteArrayList { "c" });
    EXPECT_EQ(listed(store, { .keyName = u"laptop"_s }), (QByteArrayList { "c", "a" }));
    const auto page = answer<CapturePage>([&](auto done) { store.captures().list({}, &m_context, done); });
    EXPECT_EQ(page->total, 3);
    EXPECT_EQ(page->entries.last().requestBytes, 5'000'000'000);
    EXPECT_EQ(page->entries.last().responseBytes, 9);
    EXPECT_GT(page->entries.last().storedBytes, 0);
}

TEST_P(CapturesTest, AreForgottenOneByOneOrByTheirKey)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    for (const char* id : { "a", "b", "c" })
        put(store, fullCapture(id, 1'000));
    Capture others = fullCapture("d", 1'000);
    others.keyName = u"another"_s;
    put(store, others);
    ASSERT_EQ(listed(store).size(), 4);
    EXPECT_EQ(remove(store, { .id = ExchangeId { "a" }, .keyName = u"another"_s }), 0);
    EXPECT_EQ(remove(store, { .id = ExchangeId { "a" } }), 1);
    EXPECT_EQ(remove(store, { .keyName = u"laptop"_s }), 2);
    EXPECT_EQ(listed(store), QByteArrayList { "d" });
    EXPECT_EQ(remove(store, {}), 1);
}

TEST_P(CapturesTest, AreForgottenAlsoWhileTheyAreBeingPacked)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    QMutex gate;
    gate.lock();
    store.captures().put({ .id = ExchangeId { "slow" }, .keyName = u"laptop"_s }, [&gate] {
        const QMutexLocker wait(&gate);
        return fullCapture("slow", 1'000);
    });
    put(store, fullCapture("behind", 1'000));
    EXPECT_EQ(remove(store, { .id = ExchangeId { "slow" } }), 0);
    gate.unlock();
    EXPECT_EQ(listed(store), QByteArrayList { "behind" });
}

TEST_P(CapturesTest, GoWithTheirRequests)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    putWithRecord(store, saying("a", 1'000, "x"));
    putWithRecord(store, saying("b", 2'000, "x"));
    store.captures().finish();
    const auto removed = answer<qint64>(
        [&](auto done) { store.management().removeUsage({ .untilMs = 1'500 }, &m_context, done); });
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 1);
    EXPECT_EQ(listed(store), QByteArrayList { "b" });
}

TEST_P(CapturesTest, GoWhenTheyAreTooOld)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    put(store, fullCapture("old", nowMs - 3'600'000));
    put(store, fullCapture("new", nowMs - 1'000));
    ASSERT_EQ(listed(store).size(), 2);
    store.captures().setLimits({ .retentionMs = 60'000 });
    EXPECT_EQ(listed(store), QByteArrayList { "new" });
}

TEST_P(CapturesTest, TheOldestMakeRoom)
{
    constexpr qint64 kBound = 2'000'000;
    Store store(location());
    ASSERT_TRUE(open(store));
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    store.captures().setLimits({ .maxBytes = kBound });
    for (int i = 0; i < 40; ++i) {
        Capture large = saying(QByteArray::number(100 + i), nowMs + i, noise(100'000));
        put(store, large);
        store.captures().finish();
    }
    // Cleaned up on the way, and never far beyond.
    ASSERT_TRUE(gateway::test::waitFor([&] {
        const auto page =
            answer<CapturePage>([&](auto done) { store.captures().list({}, &m_context, done); });
        qint64 sum = 0;
        for (const inspect::CaptureEntry& entry : page->entries)
            sum += entry.storedBytes;
        return sum <= kBound + kBound / 16 + 200'000 && page->entries.size() >= 5;
    }));
    EXPECT_EQ(listed(store).first(), "139");
    EXPECT_FALSE(listed(store).contains("100"));
}

TEST_P(CapturesTest, WhatIsPinnedStaysHoweverOldAndHoweverMuch)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    for (const char* id : { "pinned", "noted", "old" })
        putWithRecord(store, saying(id, nowMs - 3'600'000, noise(100'000)));
    putWithRecord(store, saying("new", nowMs, noise(100'000)));
    pin(store, "pinned", { .isPinned = true });
    pin(store, "noted", { .note = u"a note keeps nothing"_s });
    ASSERT_EQ(listed(store).size(), 4);
    store.captures().setLimits({ .retentionMs = 60'000 });
    EXPECT_EQ(listed(store), (QByteArrayList { "new", "pinned" }));

    // The bound is for the others, which do not go in its stead either.
    putWithRecord(store, saying("newer", nowMs + 1, noise(100'000)));
    putWithRecord(store, saying("newest", nowMs + 2, noise(100'000)));
    pin(store, "newest", { .isPinned = true });
    ASSERT_EQ(listed(store).size(), 4);
    store.captures().setLimits({ .maxBytes = 300'000 });
    EXPECT_EQ(listed(store), (QByteArrayList { "newest", "newer", "new", "pinned" }));
    store.captures().setLimits({ .maxBytes = 1 });
    EXPECT_EQ(listed(store), (QByteArrayList { "newest", "pinned" }));

    pin(store, "pinned", {});
    pin(store, "newest", {});
    store.captures().setLimits({ .maxBytes = 2 });
    EXPECT_TRUE(listed(store).isEmpty()) << "no longer pinned";
}

TEST_P(CapturesTest, TellHowMuchTheyAre)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    const auto total = [&] {
        store.captures().finish();
        return answer<CaptureTotal>([&](auto done) { store.captures().total(&m_context, done); });
    };
    EXPECT_EQ(*total(), CaptureTotal {});
    put(store, fullCapture("a", 3'000));
    put(store, fullCapture("b", 2'000));
    ASSERT_EQ(listed(store).size(), 2);
    const auto two = total();
    ASSERT_TRUE(two) << qPrintable(two.error().message);
    EXPECT_EQ(two->count, 2);
    EXPECT_EQ(two->oldestMs, 2'000);
    EXPECT_GT(two->bytes, 100);
}

TEST_P(CapturesTest, AreSealedOnceThereIsAKey)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    const Capture before = fullCapture("before", 1'000);
    put(store, before);
    ASSERT_TRUE(find(store, { .id = before.id }));
    ASSERT_TRUE(answer<secrets::KeyRecord>([&](auto done) {
        store.secrets().begin(sealingKey('a'), secrets::KeySource::File, &m_context, done);
    }));
    ASSERT_TRUE(answer<void>([&](auto done) { store.secrets().use(sealingKey('a'), &m_context, done); }));
    const Capture after = fullCapture("after", 2'000);
    put(store, after);
    ASSERT_TRUE(gateway::test::waitFor([&] {
        OtherConnection other(location().location);
        return other.run(u"SELECT COUNT(*) FROM captures WHERE body LIKE 'px1:%'"_s).toInt() == 2;
    })) << "the sweep seals what was kept before";
    for (const Capture& kept : { before, after }) {
        const CapturePtr found = find(store, { .id = kept.id });
        ASSERT_TRUE(found);
        EXPECT_EQ(*found, kept);
    }
}

TEST_P(CapturesTest, AreFoundByWhatWasSaidNewestFirst)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    putWithRecord(store, saying("a", 1'000, R"({"content":"Why is the sky blue?"})"));
    putWithRecord(store, saying("b", 2'000, R"({"content":"nothing of it"})"));
    putWithRecord(store, saying("c", 3'000, R"({"content":"the SKY BLUE again"})"));
    const auto page = search(store, { .text = u"sky blue"_s });
    ASSERT_TRUE(page);
    ASSERT_EQ(page->matches.size(), 2);
    EXPECT_EQ(page->matches[0].record->id.text, "c");
    EXPECT_EQ(page->matches[1].record->id.text, "a");
    EXPECT_EQ(page->matches[1].part, inspect::BodyPart::Request);
    EXPECT_TRUE(page->matches[1].snippet.contains(u"sky blue"));
    EXPECT_EQ(page->searchedCaptures, 3);
    EXPECT_TRUE(page->isAtEnd);
    EXPECT_EQ(search(store, { .text = u"sky blue"_s, .sinceMs = 2'000 })->matches.size(), 1);
    EXPECT_EQ(search(store, { .text = u"sky blue"_s, .keyName = u"another"_s })->matches.size(), 0);
    EXPECT_FALSE(search(store, { .text = u" "_s }));
}

TEST_P(CapturesTest, AreSearchedStepByStep)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    for (int i = 0; i < 60; ++i) // several of one moment
        putWithRecord(store, saying("n" + QByteArray::number(100 + i), 1'000 + i / 4, "needle"));
    BodyQuery query { .text = u"needle"_s, .limit = 7 };
    QByteArrayList found;
    for (int steps = 0; steps < 100; ++steps) {
        const auto page = search(store, query);
        ASSERT_TRUE(page);
        for (const inspect::BodyMatch& match : page->matches)
            found.append(match.record->id.text);
        if (page->isAtEnd)
            break;
        query.beforeMs = page->searchedBackToMs;
        query.beforeId = page->searchedBackToId;
    }
    EXPECT_EQ(found.size(), 60);
    EXPECT_TRUE(std::is_sorted(found.rbegin(), found.rend())) << "none twice, none out of its turn";
    EXPECT_EQ(QSet<QByteArray>(found.begin(), found.end()).size(), 60);
}

ON_BOTH_DRIVERS(CapturesTest);

TEST(CapturePack, IsSmallWhereThingsAreSaidTwice)
{
    const QByteArray said = noise(1'000'000);
    Capture capture = saying("a", 1, said);
    capture.attempts = { { .index = 0, .request = whole("{" + said + "}"), .answer = whole(said) } };
    capture.answer = whole(said);
    const auto bytes = packed(capture);
    ASSERT_TRUE(bytes);
    EXPECT_LT(bytes->size(), 1'200'000) << "four megabytes of which three are repeated";
    const auto again = unpacked(*bytes, { .id = capture.id, .keyName = capture.keyName, .startedAtMs = 1 });
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, capture);
}

TEST(CapturePack, RefusesWhatIsNotItsOwn)
{
    const auto bytes = packed(fullCapture("a", 1));
    ASSERT_TRUE(bytes);
    EXPECT_FALSE(unpacked("nonsense", {}));
    EXPECT_FALSE(unpacked(bytes->first(bytes->size() / 2), {}));
    EXPECT_FALSE(unpacked({}, {}));
    QByteArray broken = *bytes;
    broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 0x55);
    EXPECT_FALSE(unpacked(broken, {}));
}

} // namespace gateway::store::test
