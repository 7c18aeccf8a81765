// SPDX-License-Identifier: GPL-3.0-or-later
// Backups while the gateway runs: made, listed, read to their end, prepared for the next start, which puts
// them in place or leaves everything as it is.
#include "service/backup_desk.h"

#include "secrets/vault_secret_store.h"
#include "service/backup_relay.h"
#include "store/maintenance.h"
#include "store/store.h"
#include "support/fake_clock.h"
#include "support/wait_for.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace gateway::service {

using namespace Qt::StringLiterals;
using test::waitFor;

namespace {

constexpr qint64 kNowMs = 1'700'000'000'000;
const std::optional<Secret> kPassphrase { Secret("a passphrase of the tests") };

template <typename T, typename Ask> Result<T> answer(Ask ask)
{
    std::optional<Result<T>> result;
    ask([&result](const Result<T>& value) { result.emplace(value); });
    if (!waitFor([&result] { return result.has_value(); }, std::chrono::seconds(30)))
        return Error { .message = u"no answer came"_s };
    return *result;
}

} // namespace

class BackupDeskTest : public testing::Test {
protected:
    BackupDeskTest()
    {
        EXPECT_TRUE(answer<void>([this](const auto& done) { store->open(&context, done); }));
        bool isOpen = false;
        vault.open([&isOpen] { isOpen = true; });
        EXPECT_TRUE(waitFor([&isOpen] { return isOpen; }));
        keep("first");
    }

    [[nodiscard]] secrets::KeyPlaces places() const
    {
        return { .folder = scratch.path(), .fresh = secrets::KeySource::File };
    }

    void keep(const QByteArray& value)
    {
        EXPECT_TRUE(
            answer<void>([&](const auto& done) { vault.write(u"provider/one"_s, Secret(value), done); }));
    }

    [[nodiscard]] QByteArray kept()
    {
        const auto read =
            answer<std::optional<Secret>>([this](const auto& done) { vault.read(u"provider/one"_s, done); });
        return read && *read ? (**read).reveal() : QByteArray("nothing");
    }

    [[nodiscard]] Result<BackupFile> make(const std::optional<Secret>& passphrase,
        store::Extent extent = store::Extent::Core, qint64 nowMs = kNowMs)
    {
        return answer<BackupFile>([&](const auto& done) { desk.make(extent, passphrase, nowMs, done); });
    }

    [[nodiscard]] Result<store::DumpFacts> check(
        const QString& name, const std::optional<Secret>& passphrase = kPassphrase)
    {
        return answer<store::DumpFacts>([&](const auto& done) { desk.check(name, passphrase, done); });
    }

    [[nodiscard]] Result<store::DumpFacts> prepare(const QString& name)
    {
        return answer<store::DumpFacts>([&](const auto& done) { desk.prepare(name, kPassphrase, done); });
    }

    [[nodiscard]] QString database() const { return scratch.filePath(u"plexus.db"_s); }

    [[nodiscard]] QString folder() const { return scratch.filePath(u"backups"_s); }

    // What another start on this folder would find of the secret.
    [[nodiscard]] QByteArray keptAfterRestart()
    {
        store::Store later(database());
        EXPECT_TRUE(answer<void>([&](const auto& done) { later.open(&context, done); }));
        secrets::VaultSecretStore again(later.secrets(), places());
        bool isOpen = false;
        again.open([&isOpen] { isOpen = true; });
        EXPECT_TRUE(waitFor([&isOpen] { return isOpen; }));
        const auto read =
            answer<std::optional<Secret>>([&](const auto& done) { again.read(u"provider/one"_s, done); });
        later.close();
        return read && *read ? (**read).reveal() : QByteArray("nothing");
    }

    QTemporaryDir scratch;
    QObject context;
    std::unique_ptr<store::Store> store = std::make_unique<store::Store>(database());
    secrets::VaultSecretStore vault { store->secrets(), places() };
    BackupDesk desk {
        { .database = database(), .keys = places(), .folder = [this] { return folder(); } }, store->secrets(),
        [this](const QString& file, const std::optional<Secret>& words,
            std::function<void(Result<void>)> done) { store->backUp(file, words, &context, std::move(done)); }
    };
};

TEST_F(BackupDeskTest, WhatIsMadeIsListedAndSaysHowItOpens)
{
    EXPECT_TRUE(desk.list().isEmpty());
    const auto first = make(kPassphrase);
    ASSERT_TRUE(first) << qPrintable(first.error().message);
    EXPECT_EQ(first->name, u"plexus-20231114-221320.plxbackup"_s);
    EXPECT_EQ(first->madeMs, kNowMs);
    ASSERT_TRUE(first->needs);
    EXPECT_TRUE(first->needs->keyId.isEmpty());
    const auto second = make(std::nullopt, store::Extent::Full, kNowMs + 1000);
    ASSERT_TRUE(second) << qPrintable(second.error().message);
    EXPECT_FALSE(second->needs->keyId.isEmpty());
    const auto listed = desk.list();
    ASSERT_EQ(listed.size(), 2);
    EXPECT_EQ(listed.first().name, second->name) << "newest first";
    const auto bytes = desk.read(first->name);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(bytes->size(), first->bytes);
    EXPECT_FALSE(bytes->contains("first"));
}

TEST_F(BackupDeskTest, ReadingOneToItsEndSaysWhatIsInItAndLeavesNothing)
{
    const QString name = make(kPassphrase)->name;
    const auto facts = check(name);
    ASSERT_TRUE(facts) << qPrintable(facts.error().message);
    EXPECT_EQ(facts->secrets, 1);
    EXPECT_EQ(facts->extent, store::Extent::Core);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), QStringList { name });
    EXPECT_EQ(kept(), "first");
    EXPECT_FALSE(desk.waitingSinceMs());
}

TEST_F(BackupDeskTest, AWrongPassphraseADamagedFileAndAStrangeNameAreErrors)
{
    const QString name = make(kPassphrase)->name;
    EXPECT_FALSE(check(name, std::nullopt)) << "it needs a passphrase";
    EXPECT_FALSE(check(name, Secret("another passphrase")));
    QFile file(QDir(folder()).filePath(name));
    ASSERT_TRUE(file.resize(file.size() - 1));
    const auto damaged = check(name);
    ASSERT_FALSE(damaged);
    EXPECT_FALSE(prepare(name));
    EXPECT_FALSE(QFile::exists(database() + u".next"_s));
    for (const QString& strange : { u"../plexus.db"_s, u"plexus.db"_s, u""_s, u"none"_s }) {
        EXPECT_EQ(desk.read(strange).error().code, ErrorCode::NotFound) << qPrintable(strange);
        EXPECT_EQ(desk.remove(strange).error().code, ErrorCode::NotFound) << qPrintable(strange);
        EXPECT_EQ(check(strange).error().code, ErrorCode::NotFound) << qPrintable(strange);
    }
    EXPECT_TRUE(QFile::exists(database()));
}

TEST_F(BackupDeskTest, APreparedOneIsPutInPlaceByTheNextStart)
{
    const QString name = make(kPassphrase)->name;
    keep("second");
    ASSERT_TRUE(prepare(name));
    EXPECT_TRUE(desk.waitingSinceMs());
    EXPECT_EQ(kept(), "second") << "nothing changes before";
    store->close();
    const auto adopted = adoptNext(database());
    ASSERT_TRUE(adopted) << qPrintable(adopted.error().message);
    EXPECT_TRUE(adopted->contains(u"before-restore"_s)) << qPrintable(*adopted);
    EXPECT_EQ(keptAfterRestart(), "first");
    EXPECT_TRUE(QFile::exists(database() + u".before-restore"_s));
    EXPECT_EQ(*adoptNext(database()), QString()) << "once";
}

TEST_F(BackupDeskTest, APreparedOneUnderAKeyThatWasChangedIsLeftAlone)
{
    const QString name = make(kPassphrase)->name;
    keep("second");
    ASSERT_TRUE(prepare(name));
    store->close();
    const auto record = store::recordedKey(store::DatabaseFile { database() });
    ASSERT_TRUE(record && *record);
    secrets::KeyKeeper keys(places());
    std::optional<secrets::DataKey> old;
    keys.find(**record, [&old](const auto& found) { old = std::get<secrets::DataKey>(found); });
    ASSERT_TRUE(waitFor([&old] { return old.has_value(); }));
    const auto fresh =
        answer<secrets::DataKey>([&](const auto& done) { keys.make(secrets::KeySource::File, done); });
    ASSERT_TRUE(store::rekey({ .database = store::DatabaseFile { database() }, .from = *old, .to = *fresh }));
    EXPECT_FALSE(adoptNext(database()));
    EXPECT_EQ(keptAfterRestart(), "second");
    EXPECT_TRUE(QFile::exists(database() + u".next"_s));
}

TEST_F(BackupDeskTest, TwoAtATimeAreNotMade)
{
    const QString name = make(kPassphrase)->name;
    std::optional<Result<store::DumpFacts>> first;
    desk.check(name, kPassphrase, [&first](const auto& facts) { first.emplace(facts); });
    const auto second = check(name);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::TooManyRequests);
    ASSERT_TRUE(waitFor([&first] { return first.has_value(); }, std::chrono::seconds(30)));
    EXPECT_TRUE(*first);
    EXPECT_TRUE(desk.remove(name));
    EXPECT_TRUE(desk.list().isEmpty());
}

TEST_F(BackupDeskTest, TheWindowMakesOneAnywhereAndRestoresAFileFromAnywhere)
{
    const test::FakeClock clock;
    BackupRelay relay(clock, &desk, nullptr);
    int changes = 0;
    QObject::connect(&relay, &BackupService::changed, &relay, [&changes] { ++changes; });
    const QString elsewhere = scratch.filePath(u"elsewhere.plxbackup"_s);
    const auto make = [&](const QString& path) {
        return answer<BackupInfo>(
            [&](const auto& done) { relay.make({ .path = path, .passphrase = kPassphrase }, done); });
    };
    const auto made = make(elsewhere);
    ASSERT_TRUE(made) << qPrintable(made.error().message);
    EXPECT_EQ(made->path, elsewhere);
    EXPECT_EQ(made->opensWith, BackupInfo::OpensWith::Passphrase);
    EXPECT_FALSE(make(elsewhere)) << "nothing is written over";
    EXPECT_FALSE(make(scratch.filePath(u"nowhere/x.plxbackup"_s)));
    EXPECT_TRUE(relay.list().isEmpty()) << "it is not in the folder";
    ASSERT_TRUE(make({}));
    ASSERT_EQ(relay.list().size(), 1);
    EXPECT_EQ(relay.list().first().path, QDir(folder()).filePath(relay.list().first().name));
    EXPECT_EQ(changes, 2);

    EXPECT_EQ(relay.look(elsewhere).bytes, made->bytes);
    EXPECT_EQ(relay.look(scratch.filePath(u"none"_s)).madeMs, 0);
    EXPECT_EQ(relay.look(database()).opensWith, BackupInfo::OpensWith::Nothing);
    const auto facts =
        answer<BackupFacts>([&](const auto& done) { relay.check(elsewhere, kPassphrase, done); });
    ASSERT_TRUE(facts) << qPrintable(facts.error().message);
    EXPECT_EQ(facts->secrets, 1);
    EXPECT_FALSE(facts->hasTraffic);
    EXPECT_FALSE(
        answer<BackupFacts>([&](const auto& done) { relay.check(elsewhere, Secret("not that one"), done); }));
    EXPECT_FALSE(relay.preparedMs());
    ASSERT_TRUE(answer<BackupFacts>([&](const auto& done) { relay.prepare(elsewhere, kPassphrase, done); }));
    EXPECT_TRUE(relay.preparedMs());
    relay.discardPrepared();
    EXPECT_FALSE(relay.preparedMs());
    EXPECT_TRUE(adoptNext(database())->isEmpty());
}

TEST(BackupRelay, WithoutADatabaseInAFileThereAreNone)
{
    const test::FakeClock clock;
    BackupRelay relay(clock, nullptr, nullptr);
    EXPECT_FALSE(relay.absence().isEmpty());
    EXPECT_FALSE(relay.restoreAbsence().isEmpty());
    EXPECT_FALSE(answer<BackupInfo>([&](const auto& done) { relay.make({}, done); }));
    EXPECT_FALSE(answer<BackupFacts>([&](const auto& done) { relay.check(u"/x"_s, {}, done); }));
    EXPECT_FALSE(answer<BackupFacts>([&](const auto& done) { relay.prepare(u"/x"_s, {}, done); }));
    EXPECT_FALSE(relay.remove(u"x"_s));
    relay.discardPrepared();
}

} // namespace gateway::service
