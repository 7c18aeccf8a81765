// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/client_key.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

TEST(ClientKeyTest, HasThePrefixAnd43LettersAndDigits)
{
    static const QRegularExpression kForm(u"^sk-plexus-[0-9A-Za-z]{43}$"_s);
    for (int i = 0; i < 50; ++i)
        EXPECT_TRUE(kForm.match(QString::fromLatin1(freshClientKey().reveal())).hasMatch());
}

TEST(ClientKeyTest, EveryKeyIsAnother)
{
    QSet<QByteArray> keys;
    for (int i = 0; i < 200; ++i)
        keys.insert(freshClientKey().reveal());
    EXPECT_EQ(keys.size(), 200);
}

TEST(ClientKeyTest, EveryCharacterOfTheAlphabetIsUsed)
{
    QSet<char> seen;
    for (int i = 0; i < 200; ++i) {
        for (const char c : freshClientKey().reveal().last(43))
            seen.insert(c);
    }
    EXPECT_EQ(seen.size(), 62);
}

TEST(ClientKeyTest, TheDigestIsSha256)
{
    EXPECT_EQ(clientKeyDigest(gateway::Secret("abc")).toHex(),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

} // namespace
