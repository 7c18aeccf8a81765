// SPDX-License-Identifier: GPL-3.0-or-later
// Where keys come from: the variable, the original's values under it, key files and who may read them.
#include "secrets/data_key.h"
#include "secrets/key_file.h"
#include "secrets/original_values.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

// Made with Node.js' crypto, as the original does it.
const Secret kHex("00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF");
const Secret kWords("correct horse battery staple");
constexpr QByteArrayView kDerived("8c00c6f9dde51c1bdf86a97fa69a96c2bde786eb5813f3095d2cdf0decba24ca");
constexpr QByteArrayView kUnderWords(
    "enc:v1:0102030405060708090a0b0c:cbde6014324f8b7181592e56640dc602:410883e34df00c223b3bee134bb49fff17fb");
constexpr QByteArrayView kUnderHex(
    "enc:v1:0102030405060708090a0b0c:acc93c5942fa4390ce5db8c0d82b7277:091928cf9a7ec2288499d7ec0f8e717301e7");
constexpr QByteArrayView kEmptyUnderHex("enc:v1:0102030405060708090a0b0c:50e59f37e941fc58804dba253eb1fced:");

} // namespace

TEST(DataKey, SixtyFourHexDigitsAreTheKeyItself)
{
    const auto key = DataKey::fromVariable(kHex);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->bytes().reveal(), QByteArray::fromHex(kHex.reveal()));
    EXPECT_EQ(key->id(), "0ca1b7d25273");
    // As do lower-case ones.
    EXPECT_EQ(DataKey::fromVariable(Secret(kHex.reveal().toLower()))->id(), key->id());
}

TEST(DataKey, AnythingElseIsStretchedAsTheOriginalDoes)
{
    EXPECT_EQ(DataKey::fromVariable(kWords)->bytes().reveal().toHex(), kDerived);
    // One digit short, one too many, one that is none: a passphrase.
    for (const QByteArray& text : { kHex.reveal().chopped(1), QByteArray(kHex.reveal() + '0'),
             QByteArray(kHex.reveal().chopped(1) + 'g') }) {
        const auto key = DataKey::fromVariable(Secret(text));
        ASSERT_TRUE(key);
        EXPECT_NE(key->bytes().reveal(), QByteArray::fromHex(text));
    }
}

TEST(DataKey, RandomOnesDiffer)
{
    EXPECT_NE(DataKey::random()->id(), DataKey::random()->id());
    EXPECT_FALSE(DataKey::fromBytes(Secret("short")));
}

TEST(OriginalValues, OpenWithTheVariableTheyWereSealedUnder)
{
    for (const auto& [variable, text] :
        { std::pair { kWords, kUnderWords }, std::pair { kHex, kUnderHex } }) {
        const auto opened = openOriginalValue(text, variable);
        ASSERT_TRUE(opened) << qPrintable(opened.error().message);
        EXPECT_EQ(opened->reveal(), "sk-original-canary");
    }
    EXPECT_EQ(openOriginalValue(kEmptyUnderHex, kHex)->reveal(), "");
    EXPECT_TRUE(isOriginalValue(kUnderHex));
    EXPECT_FALSE(isOriginalValue("sk-plain"));
}

TEST(OriginalValues, WhatDoesNotOpenIsToldWithoutTheValue)
{
    const QByteArray value = kUnderHex.toByteArray();
    QByteArray changed = value;
    changed.back() = '8';
    const std::vector<std::pair<QByteArray, std::optional<Secret>>> cases { { value, kWords },
        { value, std::nullopt }, { changed, kHex }, { value.chopped(1), kHex }, { "enc:v1:", kHex },
        { "enc:v1:aa:bb:cc", kHex }, { value + ":00", kHex }, { value + "zz", kHex } };
    for (const auto& [text, variable] : cases) {
        const auto opened = openOriginalValue(text, variable);
        ASSERT_FALSE(opened) << text.constData();
        EXPECT_FALSE(opened.error().message.contains(u"0919"_s)) << qPrintable(opened.error().message);
        EXPECT_TRUE(opened.error().message.contains(u"ENCRYPTION_KEY"_s)
            || opened.error().message.contains(u"enc:v1:"_s))
            << qPrintable(opened.error().message);
    }
}

class KeyFileTest : public testing::Test {
protected:
    [[nodiscard]] QString file(const DataKey& key) const { return keyFilePath(m_folder.path(), key.id()); }

    QTemporaryDir m_folder;
    DataKey m_key = *DataKey::random();
};

TEST_F(KeyFileTest, IsForItsOwnerAloneWhateverTheMask)
{
    const mode_t before = ::umask(0);
    const auto written = writeKeyFile(m_folder.path(), m_key);
    ::umask(before);
    ASSERT_TRUE(written) << qPrintable(written.error().message);
    struct stat facts = {};
    ASSERT_EQ(::stat(QFile::encodeName(file(m_key)).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0600);
    const auto read = readKeyFile(m_folder.path(), m_key.id());
    ASSERT_TRUE(read && *read);
    EXPECT_EQ((*read)->bytes(), m_key.bytes());
}

TEST_F(KeyFileTest, OneThatOthersCanReadIsRefusedWithTheWayToMendIt)
{
    ASSERT_TRUE(writeKeyFile(m_folder.path(), m_key));
    for (const mode_t mode : { 0640, 0604, 0644, 0660, 0666, 0610 }) {
        ASSERT_EQ(::chmod(QFile::encodeName(file(m_key)).constData(), mode), 0);
        const auto read = readKeyFile(m_folder.path(), m_key.id());
        ASSERT_FALSE(read) << mode;
        EXPECT_TRUE(read.error().message.contains(u"chmod 600"_s)) << qPrintable(read.error().message);
        EXPECT_TRUE(read.error().message.contains(file(m_key))) << qPrintable(read.error().message);
    }
    ASSERT_EQ(::chmod(QFile::encodeName(file(m_key)).constData(), 0400), 0);
    EXPECT_TRUE(readKeyFile(m_folder.path(), m_key.id()));
}

TEST_F(KeyFileTest, NeverFollowsALinkAndNeverReplacesAFile)
{
    const QString elsewhere = m_folder.filePath(u"elsewhere"_s);
    ASSERT_TRUE(QFile::link(elsewhere, file(m_key)));
    EXPECT_FALSE(writeKeyFile(m_folder.path(), m_key));
    EXPECT_FALSE(QFileInfo::exists(elsewhere));
    EXPECT_FALSE(readKeyFile(m_folder.path(), m_key.id())) << "a link must not look like no file";
    ASSERT_TRUE(QFile::remove(file(m_key)));
    ASSERT_TRUE(writeKeyFile(m_folder.path(), m_key));
    EXPECT_FALSE(writeKeyFile(m_folder.path(), m_key));
}

TEST_F(KeyFileTest, TellsNoFileFromAWrongOne)
{
    const auto none = readKeyFile(m_folder.path(), m_key.id());
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->has_value());
    for (const QByteArray& text :
        { QByteArray(), QByteArray("zz"), QByteArray(64, '0'), QByteArray(5000, 'a') }) {
        QFile written(file(m_key));
        ASSERT_TRUE(
            written.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner));
        written.write(text);
        written.close();
        EXPECT_FALSE(readKeyFile(m_folder.path(), m_key.id())) << text.left(80).constData();
    }
}

TEST_F(KeyFileTest, IsGoneWhenRemoved)
{
    ASSERT_TRUE(writeKeyFile(m_folder.path(), m_key));
    EXPECT_TRUE(removeKeyFile(m_folder.path(), m_key.id()));
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
    EXPECT_TRUE(removeKeyFile(m_folder.path(), m_key.id()));
}

} // namespace gateway::secrets
