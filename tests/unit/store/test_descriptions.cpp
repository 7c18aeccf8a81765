// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of images: kept over a restart, found by digest, bounded in bytes.
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using Texts = conversations::DescriptionShelf::Texts;

class DescriptionsTest : public SharedStoreTest {
protected:
    static constexpr qint64 kRoomy = 1024 * 1024;

    Texts find(Store& store, const std::vector<QByteArray>& digests, qint64 nowMs)
    {
        const auto found =
            answer<Texts>([&](auto done) { store.descriptions().find(digests, nowMs, &m_context, done); });
        EXPECT_TRUE(found);
        return found ? *found : Texts();
    }
};

TEST_P(DescriptionsTest, AreThereAfterARestart)
{
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        store.descriptions().put("one", "a cat \u00e4 \n\t", 1'000, kRoomy);
        store.descriptions().put("two", "a dog", 1'000, kRoomy);
        store.descriptions().put("two", "a wolf", 2'000, kRoomy);
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(find(store, { "one", "two", "three" }, 3'000),
        (Texts { { "one", "a cat \u00e4 \n\t" }, { "two", "a wolf" } }));
    store.close();
    EXPECT_EQ(lookUp(u"SELECT MIN(used_at) FROM image_descriptions"_s).toLongLong(), 3'000)
        << "being asked for is a use";
}

TEST_P(DescriptionsTest, ThoseNotUsedForLongestMakeRoom)
{
    constexpr qint64 kBound = 20'000;
    Store store(location());
    ASSERT_TRUE(open(store));
    const QByteArray text(1'000, 'x');
    store.descriptions().put("first", text, 1, kBound);
    store.descriptions().put("second", text, 2, kBound);
    EXPECT_EQ(find(store, { "first" }, 500).size(), 1);
    for (int number = 0; number < 100; ++number) {
        store.descriptions().put("n" + QByteArray::number(number), text, 10 + number, kBound);
        if (number == 50) {
            EXPECT_EQ(find(store, { "first", "second" }, 500).keys(), QList<QByteArray> { "first" });
        }
    }
    EXPECT_EQ(find(store, { "n99", "first", "n0" }, 600).size(), 2) << "the newest and the used stay";
    store.close();
    EXPECT_LE(lookUp(u"SELECT SUM(bytes) FROM image_descriptions"_s).toLongLong(), kBound);
    EXPECT_GE(lookUp(u"SELECT COUNT(*) FROM image_descriptions"_s).toLongLong(), 10);
}

TEST_P(DescriptionsTest, ATextLargerThanTheBoundIsNotKept)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    store.descriptions().put("huge", QByteArray(5'000, 'x'), 1, 1'000);
    EXPECT_TRUE(find(store, { "huge" }, 2).isEmpty());
}

TEST_P(DescriptionsTest, AllAreForgottenAtOnce)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    store.descriptions().put("one", "a cat", 1, kRoomy);
    store.descriptions().put("two", "a dog", 1, kRoomy);
    const auto cleared = answer<qint64>([&](auto done) { store.descriptions().clear(&m_context, done); });
    ASSERT_TRUE(cleared);
    EXPECT_EQ(*cleared, 2);
    EXPECT_TRUE(find(store, { "one", "two" }, 2).isEmpty());
}

ON_BOTH_DRIVERS(DescriptionsTest);

} // namespace gateway::store::test
