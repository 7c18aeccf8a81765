// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/target_id.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

using namespace gateway;
using namespace Qt::StringLiterals;

namespace {

TEST(TextHash, EveryCharacterAndTheLengthCount)
{
    const QString longest = u"vendor/some-model-of-2026-11-26"_s;
    QSet<size_t> seen { hashText({}, 1) };
    for (qsizetype length = 1; length <= longest.size(); ++length) {
        const QString text = longest.first(length);
        for (qsizetype at = 0; at < length; ++at) {
            QString other = text;
            other[at] = u'\u4e2d';
            const size_t hash = hashText(other, 1);
            EXPECT_FALSE(seen.contains(hash)) << qPrintable(other);
            seen.insert(hash);
        }
        EXPECT_FALSE(seen.contains(hashText(text, 1))) << length;
        seen.insert(hashText(text, 1));
    }
}

TEST(TextHash, DependsOnTheSeed)
{
    for (const QString& text : { u""_s, u"abc"_s, u"abcd"_s, u"vendor/some-model"_s })
        EXPECT_NE(hashText(text, 1), hashText(text, 2)) << qPrintable(text);
}

TEST(TextHash, IsTheSameForEqualTextsWhereverTheyStand)
{
    const QString text = u"xvendor/some-model"_s;
    EXPECT_EQ(hashText(QStringView(text).sliced(1), 7), hashText(u"vendor/some-model", 7));
}

TEST(TextHash, TargetsAreToldApartByWhatStandsInWhichField)
{
    const TargetId target { .provider = u"ab"_s, .model = u"c"_s };
    EXPECT_NE(qHash(target, 3), qHash(TargetId { .provider = u"a"_s, .model = u"bc"_s }, 3));
    EXPECT_NE(qHash(target, 3), qHash(TargetId { .provider = u"c"_s, .model = u"ab"_s }, 3));
    EXPECT_NE(qHash(target, 3), qHash(TargetId { .provider = u"ab"_s, .model = {} }, 3));
}

// Names that differ in a digit fill a table evenly.
TEST(TextHash, SpreadsNumberedNamesOverItsLowBits)
{
    constexpr int kBuckets = 256;
    std::array<int, kBuckets> fill {};
    for (int i = 0; i < kBuckets * 8; ++i)
        ++fill[hashText(QString(u"vendor/some-model-"_s + QString::number(i)), 5) % kBuckets];
    EXPECT_LE(*std::max_element(fill.begin(), fill.end()), 8 * 4);
    EXPECT_GE(std::count_if(fill.begin(), fill.end(), [](int count) { return count > 0; }), kBuckets - 10);
}

} // namespace
