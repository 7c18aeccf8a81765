// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed opens at its place with its key, and in no other way.
#include "secrets/sealer.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

DataKey key(char filling)
{
    return *DataKey::fromBytes(Secret(QByteArray(32, filling)));
}

const SealedPlace kPlace { .table = "secrets", .column = "value", .row = { "provider/openai" } };
constexpr QByteArrayView kValue("sk-canary-1f2e");

QByteArray sealedText(const Sealer& sealer, QByteArrayView value = kValue)
{
    const auto text = sealer.seal(value, kPlace);
    EXPECT_TRUE(text);
    return text.value_or(QByteArray());
}

void expectClosed(const Sealer& sealer, QByteArrayView text, const SealedPlace& place)
{
    const auto opened = sealer.open(text, place);
    ASSERT_FALSE(opened) << text.toByteArray().constData();
    EXPECT_EQ(opened.error().code, ErrorCode::SecretUnavailable);
    EXPECT_FALSE(opened.error().message.contains(u"canary"_s)) << qPrintable(opened.error().message);
    EXPECT_TRUE(opened.error().message.startsWith(placeName(place))) << qPrintable(opened.error().message);
}

} // namespace

TEST(Sealer, OpensWhatItSealed)
{
    const Sealer sealer({ .current = key('a') });
    for (const QByteArray& value :
        { QByteArray(), QByteArray("x"), QByteArray("\0\xff binary\n", 10), QByteArray(1'000'000, 'y') }) {
        const QByteArray text = sealedText(sealer, value);
        EXPECT_TRUE(Sealer::isSealed(text));
        const auto opened = sealer.open(text, kPlace);
        ASSERT_TRUE(opened);
        EXPECT_EQ(opened->reveal(), value);
    }
}

TEST(Sealer, TextNamesSchemeAndKeyAndHidesTheValue)
{
    const Sealer sealer({ .current = key('a') });
    const QByteArray text = sealedText(sealer);
    EXPECT_TRUE(text.startsWith(QByteArray("px1:" + key('a').id() + ':'))) << text.constData();
    EXPECT_EQ(Sealer::keyId(text), key('a').id());
    EXPECT_FALSE(text.contains("canary"));
    EXPECT_FALSE(text.contains(kValue.toByteArray().toBase64()));
    EXPECT_FALSE(Sealer::isSealed("sk-plain"));
    EXPECT_TRUE(Sealer::keyId("sk-plain").isEmpty());
}

TEST(Sealer, AnyChangedByteIsNoticed)
{
    const Sealer sealer({ .current = key('a') });
    const QByteArray text = sealedText(sealer);
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const char other : { 'A', 'B', '0', '1', '-', ':', '=', '\n' }) {
            if (text[i] == other)
                continue;
            QByteArray changed = text;
            changed[i] = other;
            expectClosed(sealer, changed, kPlace);
        }
        expectClosed(sealer, text.first(i), kPlace);
    }
    for (const char* more : { "A", "=", "AAAA", " ", "\n" })
        expectClosed(sealer, QByteArray(text + more), kPlace);
}

TEST(Sealer, OpensAtItsOwnPlaceOnly)
{
    const Sealer sealer({ .current = key('a') });
    const QByteArray text = sealedText(sealer);
    SealedPlace place = kPlace;
    place.table = "responses";
    expectClosed(sealer, text, place);
    place = kPlace;
    place.column = "input";
    expectClosed(sealer, text, place);
    place = kPlace;
    place.row = { "provider/other" };
    expectClosed(sealer, text, place);
}

TEST(Sealer, PlacesThatReadAlikeAreDifferent)
{
    const Sealer sealer({ .current = key('a') });
    const SealedPlace one { .table = "t", .column = "c", .row = { "a", "bc" } };
    const auto text = sealer.seal(kValue, one);
    ASSERT_TRUE(text);
    for (const QByteArrayList& row : { QByteArrayList { "ab", "c" }, QByteArrayList { "abc" },
             QByteArrayList { "a", "b", "c" }, QByteArrayList { "a", "bc", "" } })
        expectClosed(sealer, *text, { .table = "t", .column = "c", .row = row });
    expectClosed(sealer, *text, { .table = "tc", .column = "", .row = { "a", "bc" } });
}

TEST(Sealer, AnotherKeyDoesNotOpenIt)
{
    const QByteArray text = sealedText(Sealer({ .current = key('a') }));
    expectClosed(Sealer({ .current = key('b') }), text, kPlace);
    // Not even when it is called by the other's name.
    QByteArray renamed = text;
    renamed.replace(key('a').id(), key('b').id());
    expectClosed(Sealer({ .current = key('b') }), renamed, kPlace);
}

TEST(Sealer, AnOlderKeyOpensAndIsNotSealedWith)
{
    const QByteArray text = sealedText(Sealer({ .current = key('a') }));
    const Sealer sealer({ .current = key('b'), .older = { key('c'), key('a') } });
    const auto opened = sealer.open(text, kPlace);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->reveal(), kValue);
    EXPECT_EQ(Sealer::keyId(sealedText(sealer)), key('b').id());
}

TEST(Sealer, TheSameValueIsNeverSealedAlike)
{
    constexpr int kTimes = 50'000;
    const Sealer sealer({ .current = key('a') });
    QSet<QByteArray> nonces;
    for (int i = 0; i < kTimes; ++i) {
        const QByteArray text = sealedText(sealer);
        // 12 bytes are 16 characters of base64.
        nonces.insert(text.sliced(text.lastIndexOf(':') + 1, 16));
    }
    EXPECT_EQ(nonces.size(), kTimes);
}

} // namespace gateway::secrets
