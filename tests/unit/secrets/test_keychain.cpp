// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain as it really is. keychain_session.sh picks the suite that fits the session it makes.
#include "ask.h"
#include "memory_shelf.h"
#include "secrets/keychain_secret_store.h"
#include "secrets/vault_secret_store.h"
#include "support/expect_warning.h"
#include "support/wait_for.h"

#include <optional>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

using gateway::test::waitFor;

const QString kFolder = QStringLiteral("/somewhere/plexus");

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

// The state after a probe has answered.
VaultState probed(SecretStore& store)
{
    bool changed = false;
    const auto connection =
        QObject::connect(&store, &SecretStore::stateChanged, &store, [&changed] { changed = true; });
    store.probe();
    EXPECT_FALSE(changed) << "answered from inside the call";
    EXPECT_TRUE(waitFor([&changed] { return changed; }, std::chrono::seconds(20)));
    QObject::disconnect(connection);
    return store.state();
}

// In every session without a usable keychain the same holds.
void expectUnavailable()
{
    KeychainSecretStore store(kFolder);
    EXPECT_EQ(store.state(), VaultState::Unknown);
    EXPECT_EQ(probed(store), VaultState::Unavailable);
    EXPECT_TRUE(store.problem().contains(u"cannot be used"_s)) << qPrintable(store.problem());
    EXPECT_TRUE(store.problem().contains(u"env:NAME"_s)) << qPrintable(store.problem());
    // A second probe answers too.
    EXPECT_EQ(probed(store), VaultState::Unavailable);

    const auto refused = read(store, u"provider/openai"_s);
    ASSERT_FALSE(refused) << "a keychain that cannot be used must not look like an empty one";
    EXPECT_EQ(refused.error().code, ErrorCode::SecretUnavailable);
    const auto unwritten = write(store, u"provider/openai"_s, "sk-canary");
    ASSERT_FALSE(unwritten);
    EXPECT_EQ(unwritten.error().code, ErrorCode::SecretUnavailable);
    EXPECT_FALSE(unwritten.error().message.contains(u"canary"_s));
}

KeyPlaces desktop(KeychainSecretStore& keychain)
{
    return { .folder = kFolder, .keychain = &keychain, .fresh = KeySource::Keychain };
}

KeyState opened(VaultSecretStore& vault)
{
    bool isDone = false;
    vault.open([&isDone] { isDone = true; });
    EXPECT_TRUE(waitFor([&isDone] { return isDone; }, std::chrono::seconds(30)));
    return vault.keyState();
}

// A database that was sealed with a key of the keychain, in a session where that cannot be reached.
void expectVaultLocked()
{
    MemoryShelf shelf;
    const DataKey key = *DataKey::random();
    ASSERT_TRUE(answer<KeyRecord>(
        [&](auto done) { shelf.begin(key, KeySource::Keychain, QCoreApplication::instance(), done); }));
    shelf.rows.insert(u"provider/a"_s, Secret("sk-a"));
    const gateway::test::ExpectWarning told(u"cannot be used"_s);
    KeychainSecretStore keychain(kFolder);
    VaultSecretStore vault(shelf, desktop(keychain));
    EXPECT_EQ(opened(vault), KeyState::Locked);
    EXPECT_EQ(vault.state(), VaultState::Unavailable);
    EXPECT_TRUE(vault.problem().contains(u"unlock it"_s)) << qPrintable(vault.problem());
    EXPECT_FALSE(read(vault, u"provider/a"_s));
    EXPECT_FALSE(write(vault, u"provider/b"_s, "sk-b"));
    EXPECT_EQ(shelf.record->keyId, key.id()) << "a second key over what is there";

    // Nothing is sealed yet: nothing is wrong until a secret is to be kept.
    MemoryShelf empty;
    VaultSecretStore fresh(empty, desktop(keychain));
    EXPECT_EQ(opened(fresh), KeyState::NotNeeded);
    EXPECT_FALSE(write(fresh, u"provider/a"_s, "sk-a"));
    EXPECT_FALSE(empty.record.has_value());
}

} // namespace

TEST(Unlocked, TheVaultsKeyIsInTheKeychain)
{
    MemoryShelf shelf;
    {
        KeychainSecretStore keychain(kFolder);
        VaultSecretStore vault(shelf, desktop(keychain));
        EXPECT_EQ(opened(vault), KeyState::NotNeeded);
        ASSERT_TRUE(write(vault, u"provider/a"_s, "sk-a"));
    }
    ASSERT_TRUE(shelf.record);
    shelf.forgetKey();
    KeychainSecretStore keychain(kFolder);
    VaultSecretStore vault(shelf, desktop(keychain));
    EXPECT_EQ(opened(vault), KeyState::Ready);
    EXPECT_EQ((**read(vault, u"provider/a"_s)).reveal(), "sk-a");

    // Gone from the keychain, it is missing, not made anew.
    ASSERT_TRUE(remove(keychain, u"data-key/"_s + QString::fromLatin1(shelf.record->keyId)));
    shelf.forgetKey();
    const gateway::test::ExpectWarning told(u"no longer holds"_s);
    VaultSecretStore later(shelf, desktop(keychain));
    EXPECT_EQ(opened(later), KeyState::Missing);
}

TEST(Unlocked, WhatTheKeychainHeldMovesIntoTheVault)
{
    KeychainSecretStore keychain(kFolder);
    ASSERT_TRUE(write(keychain, u"provider/earlier"_s, "sk-earlier"));
    MemoryShelf shelf;
    VaultSecretStore vault(shelf, desktop(keychain));
    EXPECT_EQ((**read(vault, u"provider/earlier"_s)).reveal(), "sk-earlier");
    EXPECT_TRUE(waitFor([&shelf] { return shelf.rows.contains(u"provider/earlier"_s); }));
    EXPECT_TRUE(waitFor([&keychain] {
        const auto left = read(keychain, u"provider/earlier"_s);
        return left && !left->has_value();
    }));
}

TEST(Unlocked, IsReady)
{
    KeychainSecretStore store(kFolder);
    EXPECT_EQ(probed(store), VaultState::Ready);
    EXPECT_EQ(store.problem(), QString());
    EXPECT_EQ(probed(store), VaultState::Ready);
}

TEST(Unlocked, KeepsWhatIsWritten)
{
    const QByteArray value("sk-\x01\xff key\n", 10);
    {
        KeychainSecretStore store(kFolder);
        ASSERT_TRUE(write(store, u"provider/a"_s, value));
        ASSERT_TRUE(write(store, u"provider/b"_s, "first"));
        ASSERT_TRUE(write(store, u"provider/b"_s, "second"));
    }
    KeychainSecretStore store(kFolder);
    const auto first = read(store, u"provider/a"_s);
    ASSERT_TRUE(first && *first);
    EXPECT_EQ((*first)->reveal(), value);
    const auto second = read(store, u"provider/b"_s);
    ASSERT_TRUE(second && *second);
    EXPECT_EQ((*second)->reveal(), "second");
    EXPECT_EQ(store.state(), VaultState::Ready);
}

TEST(Unlocked, AMissingEntryIsNoError)
{
    KeychainSecretStore store(kFolder);
    const auto missing = read(store, u"provider/missing"_s);
    ASSERT_TRUE(missing);
    EXPECT_FALSE(missing->has_value());
}

TEST(Unlocked, ARemovedEntryIsGoneAndMayBeRemovedAgain)
{
    KeychainSecretStore store(kFolder);
    ASSERT_TRUE(write(store, u"provider/c"_s, "value"));
    EXPECT_TRUE(remove(store, u"provider/c"_s));
    EXPECT_TRUE(remove(store, u"provider/c"_s));
    const auto gone = read(store, u"provider/c"_s);
    ASSERT_TRUE(gone);
    EXPECT_FALSE(gone->has_value());
}

TEST(Unlocked, DataDirectoriesDoNotShareEntries)
{
    KeychainSecretStore one(u"/one"_s);
    KeychainSecretStore two(u"/two"_s);
    ASSERT_TRUE(write(one, u"provider/a"_s, "of one"));
    const auto other = read(two, u"provider/a"_s);
    ASSERT_TRUE(other);
    EXPECT_FALSE(other->has_value());
}

TEST(Unlocked, AStoreMayGoWhileItIsAsked)
{
    bool called = false;
    {
        KeychainSecretStore store(kFolder);
        store.read(u"provider/a"_s, [&called](const auto&) { called = true; });
    }
    KeychainSecretStore later(kFolder);
    EXPECT_TRUE(read(later, u"provider/a"_s));
    EXPECT_FALSE(called);
}

TEST(Locked, TheVaultSaysSoAndMakesNoKey)
{
    expectVaultLocked();
}

TEST(Locked, IsUnavailableAndDoesNotLookEmpty)
{
    expectUnavailable();
}

TEST(NoService, TheVaultSaysSoAndMakesNoKey)
{
    expectVaultLocked();
}

TEST(NoService, IsUnavailable)
{
    expectUnavailable();
}

TEST(NoBus, TheVaultSaysSoAndMakesNoKey)
{
    expectVaultLocked();
}

TEST(NoBus, IsUnavailable)
{
    expectUnavailable();
}

} // namespace gateway::secrets
