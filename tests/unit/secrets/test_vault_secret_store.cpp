// SPDX-License-Identifier: GPL-3.0-or-later
// The vault over a shelf in memory: first keys, keys that cannot be had, and the move out of the keychain.
#include "ask.h"
#include "memory_shelf.h"
#include "secrets/key_file.h"
#include "secrets/memory_secret_store.h"
#include "secrets/vault_secret_store.h"
#include "support/expect_warning.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

using gateway::test::ExpectWarning;
using gateway::test::waitFor;
using test::answer;
using test::MemoryShelf;

Result<std::optional<Secret>> read(SecretStore& store, const QString& name)
{
    return answer<std::optional<Secret>>([&](auto done) { store.read(name, done); });
}

Result<void> write(SecretStore& store, const QString& name, const QByteArray& value)
{
    return answer<void>([&](auto done) { store.write(name, Secret(value), done); });
}

Result<void> remove(SecretStore& store, const QString& name)
{
    return answer<void>([&](auto done) { store.remove(name, done); });
}

KeyState opened(VaultSecretStore& vault)
{
    bool isDone = false;
    vault.open([&isDone] { isDone = true; });
    EXPECT_TRUE(waitFor([&isDone] { return isDone; }));
    return vault.keyState();
}

} // namespace

class VaultTest : public testing::Test {
protected:
    [[nodiscard]] KeyPlaces daemon(const std::optional<Secret>& variable = std::nullopt) const
    {
        return { .variable = variable, .folder = m_folder.path(), .fresh = KeySource::File };
    }

    [[nodiscard]] KeyPlaces desktop()
    {
        return { .folder = m_folder.path(), .keychain = &m_keychain, .fresh = KeySource::Keychain };
    }

    [[nodiscard]] QStringList keyFiles() const
    {
        return QDir(m_folder.path()).entryList({ u"plexus-*.key"_s }, QDir::Files);
    }

    // What a restart finds; the value that was written must come back.
    void expectReads(const KeyPlaces& places, const QByteArray& value)
    {
        m_shelf.forgetKey();
        VaultSecretStore vault(m_shelf, places);
        EXPECT_EQ(opened(vault), KeyState::Ready) << qPrintable(vault.problem());
        const auto found = read(vault, u"provider/a"_s);
        ASSERT_TRUE(found && *found);
        EXPECT_EQ((*found)->reveal(), value);
    }

    void expectShut(const KeyPlaces& places, KeyState state, const QString& words)
    {
        m_shelf.forgetKey();
        const auto rows = m_shelf.rows;
        const auto record = m_shelf.record;
        const ExpectWarning told(words);
        VaultSecretStore vault(m_shelf, places);
        EXPECT_EQ(opened(vault), state);
        EXPECT_EQ(vault.state(), VaultState::Unavailable);
        EXPECT_TRUE(vault.problem().contains(words)) << qPrintable(vault.problem());
        const auto refused = read(vault, u"provider/a"_s);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::SecretUnavailable);
        EXPECT_EQ(refused.error().message, vault.problem());
        EXPECT_FALSE(write(vault, u"provider/b"_s, "sk-b"));
        // Never a second key over what is there.
        EXPECT_EQ(m_shelf.record, record);
        EXPECT_EQ(m_shelf.rows, rows);
    }

    QTemporaryDir m_folder;
    MemoryShelf m_shelf;
    MemorySecretStore m_keychain;
};

TEST_F(VaultTest, ADaemonsFirstStartMakesAKeyFile)
{
    VaultSecretStore vault(m_shelf, daemon());
    EXPECT_EQ(vault.state(), VaultState::Unknown);
    EXPECT_EQ(opened(vault), KeyState::Ready);
    EXPECT_EQ(vault.state(), VaultState::Ready);
    ASSERT_EQ(keyFiles().size(), 1);
    ASSERT_TRUE(m_shelf.record);
    EXPECT_EQ(m_shelf.record->source, KeySource::File);
    EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    expectReads(daemon(), "sk-a");
    EXPECT_EQ(keyFiles().size(), 1) << "a restart made another key";
}

TEST_F(VaultTest, TheVariableComesBeforeAFile)
{
    VaultSecretStore vault(m_shelf, daemon(Secret("a passphrase")));
    EXPECT_EQ(opened(vault), KeyState::Ready);
    EXPECT_TRUE(keyFiles().isEmpty());
    EXPECT_EQ(m_shelf.record->source, KeySource::Variable);
    EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    expectReads(daemon(Secret("a passphrase")), "sk-a");
}

TEST_F(VaultTest, AWrongOrMissingVariableIsAStateAndChangesNothing)
{
    {
        VaultSecretStore vault(m_shelf, daemon(Secret("a passphrase")));
        EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    }
    expectShut(daemon(Secret("another")), KeyState::Wrong, u"ENCRYPTION_KEY is not the key"_s);
    expectShut(daemon(), KeyState::Missing, u"ENCRYPTION_KEY, which is not set"_s);
    EXPECT_TRUE(keyFiles().isEmpty());
    expectReads(daemon(Secret("a passphrase")), "sk-a");
}

TEST_F(VaultTest, AnOpenOrMissingKeyFileIsAStateAndChangesNothing)
{
    {
        VaultSecretStore vault(m_shelf, daemon());
        EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    }
    const QString file = keyFilePath(m_folder.path(), m_shelf.record->keyId);
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    expectShut(daemon(), KeyState::Refused, u"chmod 600"_s);
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_TRUE(QFile::rename(file, file + u".away"_s));
    expectShut(daemon(), KeyState::Missing, u"is gone"_s);
    EXPECT_TRUE(keyFiles().isEmpty());
    ASSERT_TRUE(QFile::rename(file + u".away"_s, file));
    expectReads(daemon(), "sk-a");
}

TEST_F(VaultTest, AKeyThatDoesNotOpenTheCanaryIsWrong)
{
    {
        VaultSecretStore vault(m_shelf, daemon());
        EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    }
    m_shelf.canary.back() = m_shelf.canary.back() == 'A' ? 'B' : 'A';
    expectShut(daemon(), KeyState::Wrong, u"canary"_s);
}

TEST_F(VaultTest, TheVariableDoesNotReplaceTheKeyInUse)
{
    {
        VaultSecretStore vault(m_shelf, daemon());
        EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    }
    const ExpectWarning told(u"stays in use"_s);
    expectReads(daemon(Secret("set later")), "sk-a");
}

TEST_F(VaultTest, ADesktopAsksTheKeychainOnlyWhenASecretIsWritten)
{
    VaultSecretStore vault(m_shelf, desktop());
    EXPECT_EQ(opened(vault), KeyState::NotNeeded);
    EXPECT_FALSE(m_shelf.record);
    EXPECT_EQ(vault.state(), VaultState::Ready) << "as the keychain is";
    const auto none = read(vault, u"provider/a"_s);
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->has_value());
    EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    EXPECT_EQ(vault.keyState(), KeyState::Ready);
    EXPECT_EQ(m_shelf.record->source, KeySource::Keychain);
    EXPECT_TRUE(keyFiles().isEmpty());
    expectReads(desktop(), "sk-a");
}

TEST_F(VaultTest, WritesThatComeTogetherMakeOneKey)
{
    VaultSecretStore vault(m_shelf, desktop());
    int done = 0;
    for (const QString& name : { u"a"_s, u"b"_s, u"c"_s }) {
        vault.read(name, [&done](const auto&) { ++done; });
        vault.write(name, Secret("sk-" + name.toUtf8()), [&done](const Result<void>& written) {
            EXPECT_TRUE(written);
            ++done;
        });
    }
    EXPECT_TRUE(waitFor([&done] { return done == 6; }));
    EXPECT_EQ(m_shelf.rows.size(), 3);
}

TEST_F(VaultTest, AKeychainThatIsLockedOrLostTheKeyIsAState)
{
    {
        VaultSecretStore vault(m_shelf, desktop());
        EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    }
    m_keychain.makeUnavailable(u"The keyring is locked."_s);
    expectShut(desktop(), KeyState::Locked, u"The keyring is locked."_s);
    // Unlocked again, nothing is lost.
    m_keychain.makeUnavailable({});
    expectReads(desktop(), "sk-a");

    const QString entry = u"data-key/"_s + QString::fromLatin1(m_shelf.record->keyId);
    const Secret key = **read(m_keychain, entry);
    ASSERT_TRUE(write(m_keychain, entry, QByteArray(32, 'x')));
    expectShut(desktop(), KeyState::Wrong, u"was changed"_s);
    ASSERT_TRUE(remove(m_keychain, entry));
    expectShut(desktop(), KeyState::Missing, u"no longer holds the key"_s);
    ASSERT_TRUE(write(m_keychain, entry, key.reveal()));
    expectReads(desktop(), "sk-a");
}

TEST_F(VaultTest, ADaemonOutsideTheDesktopSaysWhereTheKeyIs)
{
    {
        VaultSecretStore vault(m_shelf, desktop());
        EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    }
    expectShut(daemon(), KeyState::Locked, u"rekey --key-file"_s);
    EXPECT_TRUE(keyFiles().isEmpty());
}

TEST_F(VaultTest, ALockedKeychainIsAskedAgainWhenItOpens)
{
    {
        VaultSecretStore vault(m_shelf, desktop());
        EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    }
    m_shelf.forgetKey();
    m_keychain.makeUnavailable(u"The keyring is locked."_s);
    const ExpectWarning told(u"locked"_s);
    VaultSecretStore vault(m_shelf, desktop());
    EXPECT_EQ(opened(vault), KeyState::Locked);
    bool isReady = false;
    QObject::connect(
        &vault, &SecretStore::stateChanged, &vault, [&] { isReady = vault.state() == VaultState::Ready; });
    m_keychain.makeUnavailable({});
    EXPECT_TRUE(waitFor([&isReady] { return isReady; }));
    EXPECT_EQ(vault.problem(), QString());
}

TEST_F(VaultTest, AFirstSecretIsRefusedWhileTheKeychainIsLocked)
{
    m_keychain.makeUnavailable(u"The keyring is locked."_s);
    VaultSecretStore vault(m_shelf, desktop());
    EXPECT_EQ(opened(vault), KeyState::NotNeeded);
    EXPECT_EQ(vault.state(), VaultState::Unavailable);
    EXPECT_EQ(vault.problem(), u"The keyring is locked."_s);
    const ExpectWarning told(u"locked"_s);
    const auto written = write(vault, u"provider/a"_s, "sk-a");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().message, u"The keyring is locked."_s);
    EXPECT_FALSE(m_shelf.record);
    m_keychain.makeUnavailable({});
    EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
}

TEST_F(VaultTest, EntriesOfTheKeychainMoveInAtTheirFirstUse)
{
    m_keychain.preset(u"provider/a"_s, Secret("sk-earlier"));
    VaultSecretStore vault(m_shelf, desktop());
    opened(vault);
    const auto found = read(vault, u"provider/a"_s);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->reveal(), "sk-earlier");
    EXPECT_TRUE(waitFor([this] { return m_shelf.rows.contains(u"provider/a"_s); }));
    EXPECT_TRUE(waitFor([this] {
        const auto left = read(m_keychain, u"provider/a"_s);
        return left && !left->has_value();
    }));
    expectReads(desktop(), "sk-earlier");
}

TEST_F(VaultTest, AnEntryThatCannotMoveYetIsUsedAllTheSame)
{
    {
        VaultSecretStore vault(m_shelf, daemon(Secret("a passphrase")));
        EXPECT_TRUE(write(vault, u"provider/b"_s, "sk-b"));
    }
    m_shelf.forgetKey();
    m_keychain.preset(u"provider/a"_s, Secret("sk-earlier"));
    const ExpectWarning told(u"not set"_s);
    VaultSecretStore vault(m_shelf, desktop());
    EXPECT_EQ(opened(vault), KeyState::Missing);
    const auto found = read(vault, u"provider/a"_s);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->reveal(), "sk-earlier");
    EXPECT_TRUE(**read(m_keychain, u"provider/a"_s) == Secret("sk-earlier")) << "it left and did not arrive";
}

TEST_F(VaultTest, WhatIsWrittenOrRemovedDoesNotComeBackFromTheKeychain)
{
    for (const QString& name : { u"provider/a"_s, u"provider/b"_s })
        m_keychain.preset(name, Secret("sk-earlier"));
    VaultSecretStore vault(m_shelf, desktop());
    EXPECT_TRUE(write(vault, u"provider/a"_s, "sk-new"));
    EXPECT_TRUE(remove(vault, u"provider/a"_s));
    EXPECT_TRUE(remove(vault, u"provider/b"_s));
    for (const QString& name : { u"provider/a"_s, u"provider/b"_s }) {
        const auto found = read(vault, name);
        ASSERT_TRUE(found);
        EXPECT_FALSE(found->has_value()) << qPrintable(name);
    }
}

TEST_F(VaultTest, WhatIsEnteredWhileTheKeychainIsAskedCounts)
{
    for (const QString& name : { u"provider/a"_s, u"provider/b"_s })
        m_keychain.preset(name, Secret("sk-earlier"));
    VaultSecretStore vault(m_shelf, desktop());
    opened(vault);
    int answered = 0;
    std::optional<Secret> found;
    vault.read(u"provider/a"_s, [&](const Result<std::optional<Secret>>& read) {
        found = read.value_or(std::nullopt);
        ++answered;
    });
    vault.write(u"provider/a"_s, Secret("sk-new"), [&answered](const Result<void>&) { ++answered; });
    ASSERT_TRUE(waitFor([&answered] { return answered == 2; }));
    EXPECT_EQ(**read(vault, u"provider/a"_s), Secret("sk-new"));
    expectReads(desktop(), "sk-new");
}

TEST_F(VaultTest, ADatabaseThatCannotBeUsedIsSaid)
{
    m_shelf.isBroken = true;
    VaultSecretStore vault(m_shelf, daemon());
    EXPECT_EQ(opened(vault), KeyState::Closed);
    EXPECT_EQ(vault.state(), VaultState::Unavailable);
    EXPECT_EQ(vault.problem(), u"The database is broken."_s);
    EXPECT_TRUE(keyFiles().isEmpty());
}

TEST_F(VaultTest, TwoProcessesThatBeginTogetherAgreeOnOneKey)
{
    VaultSecretStore first(m_shelf, daemon());
    VaultSecretStore second(m_shelf, daemon());
    int done = 0;
    first.open([&done] { ++done; });
    second.open([&done] { ++done; });
    EXPECT_TRUE(waitFor([&done] { return done == 2; }));
    EXPECT_EQ(first.keyState(), KeyState::Ready);
    EXPECT_EQ(second.keyState(), KeyState::Ready);
    EXPECT_EQ(keyFiles().size(), 1);
}

TEST_F(VaultTest, AProbeAlwaysAnswers)
{
    for (const KeyPlaces& places : { daemon(), desktop() }) {
        MemoryShelf shelf;
        VaultSecretStore vault(shelf, places);
        int changes = 0;
        QObject::connect(&vault, &SecretStore::stateChanged, &vault, [&changes] { ++changes; });
        vault.probe();
        EXPECT_EQ(changes, 0) << "answered from inside the call";
        EXPECT_TRUE(waitFor([&changes] { return changes > 0; }));
        const int before = changes;
        vault.probe();
        EXPECT_TRUE(waitFor([&] { return changes > before; }));
        EXPECT_EQ(vault.state(), VaultState::Ready);
    }
}

} // namespace gateway::secrets
