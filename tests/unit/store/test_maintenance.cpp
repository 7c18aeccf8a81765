// SPDX-License-Identifier: GPL-3.0-or-later
// Another key, backups and restores: all of it or nothing.
#include "store_fixture.h"
#include "support/postgres_server.h"

#include "store/maintenance.h"
#include "store/owned_database.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using conversations::StoredResponse;
using secrets::BackupKey;
using secrets::DataKey;
using secrets::KeyRecord;
using secrets::KeySource;

namespace {

DataKey key(char filling)
{
    return *DataKey::fromBytes(Secret(QByteArray(32, filling)));
}

// A passphrase takes its time; tests/unit/secrets has those.
const BackupKey kBackupKey = key('k');

} // namespace

class MaintenanceTest : public StoreTest {
protected:
    // Secrets, answers, a revision, a request and an approval under key 'a'.
    void makeDatabase()
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        ASSERT_TRUE(answer<KeyRecord>(
            [&](auto done) { store.secrets().begin(key('a'), KeySource::File, &m_context, done); }));
        ASSERT_TRUE(use(store, 'a'));
        for (int i = 0; i < 150; ++i) {
            const QString name = u"secret/%1"_s.arg(i);
            ASSERT_TRUE(answer<void>([&](auto done) {
                store.secrets().write(name, Secret("value of " + name.toUtf8()), &m_context, done);
            }));
        }
        for (int i = 0; i < 70; ++i) {
            const StoredResponse response { .id = "resp_" + QByteArray::number(i),
                .owner = u"laptop"_s,
                .createdMs = 1'000,
                .expiresMs = 10'000,
                .input = "[1]",
                .output = "[2]",
                .object = "{}" };
            store.shelf().put([response] { return std::optional(response); });
        }
        ASSERT_TRUE(answer<std::optional<qint64>>([&](auto done) {
            store.appendRevision(
                { .atMs = 7, .author = u"test"_s, .summary = u"made"_s, .document = "settings: {}\n" }, 0,
                &m_context, done);
        }));
        store.writeApproval({ .server = u"notes"_s, .subject = u"s"_s, .digest = "d", .atMs = 3 });
        store.writeExchange(shared(fullRecord()));
        ASSERT_EQ(page(store).size(), 1);
    }

    Result<void> use(Store& store, char filling)
    {
        return answer<void>([&](auto done) { store.secrets().use(key(filling), &m_context, done); });
    }

    void expectSecrets(const QString& file, char filling)
    {
        expectSecretsAt({ .location = DatabaseFile { file } }, filling);
    }

    void expectSecretsAt(const StoreOptions& place, char filling)
    {
        Store store(place);
        const auto opened = open(store);
        ASSERT_TRUE(opened) << qPrintable(opened.error().message);
        const auto used = use(store, filling);
        ASSERT_TRUE(used) << qPrintable(used.error().message);
        for (const int i : { 0, 1, 64, 149 }) {
            const QString name = u"secret/%1"_s.arg(i);
            const auto found = answer<std::optional<Secret>>(
                [&](auto done) { store.secrets().read(name, &m_context, done); });
            ASSERT_TRUE(found && *found) << qPrintable(name);
            EXPECT_EQ((*found)->reveal(), QByteArray("value of " + name.toUtf8()));
        }
    }

    [[nodiscard]] QByteArray bytesOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    [[nodiscard]] QStringList fileNames() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    Result<DumpFacts> backUpTo(
        const QString& name, Extent extent = Extent::Core, const BackupKey& with = kBackupKey)
    {
        return backUp({ .database = DatabaseFile { path() },
            .dataKey = key('a'),
            .extent = extent,
            .file = path(name),
            .key = with });
    }

    [[nodiscard]] Restoring restoring(const QString& backup, const QString& to) const
    {
        return { .file = path(backup),
            .key = kBackupKey,
            .database = DatabaseFile { path(to) },
            .dataKey = key('n') };
    }
};

TEST_F(MaintenanceTest, AnotherKeyOpensEverythingAndTheOldOneNothing)
{
    makeDatabase();
    const auto done = rekey({ .database = DatabaseFile { path() },
        .from = key('a'),
        .to = key('b'),
        .source = KeySource::Variable });
    ASSERT_TRUE(done) << qPrintable(done.error().message);
    EXPECT_EQ(done->resealed, 150 + 3 * 70);
    EXPECT_EQ(done->deleted, 0);
    EXPECT_TRUE(done->kept.isEmpty()) << "nothing was given up";
    EXPECT_TRUE(done->notSettled.isEmpty()) << qPrintable(done->notSettled);
    EXPECT_EQ(**recordedKey(DatabaseFile { path() }),
        (KeyRecord { .keyId = key('b').id(), .source = KeySource::Variable }));
    EXPECT_FALSE(bytesOf(u"plexus.db"_s).contains(key('a').id()))
        << "something is still sealed with the old key";
    expectSecrets(path(), 'b');
    Store store(path());
    ASSERT_TRUE(open(store));
    EXPECT_FALSE(use(store, 'a'));
}

TEST_F(MaintenanceTest, RekeyWithTheWrongOldKeyChangesNothing)
{
    makeDatabase();
    const QByteArray before = bytesOf(u"plexus.db"_s);
    EXPECT_FALSE(rekey({ .database = DatabaseFile { path() }, .from = key('x'), .to = key('b') }));
    EXPECT_FALSE(rekey({ .database = DatabaseFile { path() }, .to = key('b') }));
    EXPECT_EQ(bytesOf(u"plexus.db"_s), before);
    expectSecrets(path(), 'a');
}

TEST_F(MaintenanceTest, OneRowThatDoesNotOpenStopsItUnlessItIsGivenUp)
{
    makeDatabase();
    OtherConnection(path()).run(
        u"UPDATE secrets SET value = (SELECT value FROM secrets WHERE name = 'secret/1') WHERE name = 'secret/2'"_s);
    const auto stopped = rekey({ .database = DatabaseFile { path() }, .from = key('a'), .to = key('b') });
    ASSERT_FALSE(stopped);
    EXPECT_TRUE(stopped.error().message.contains(u"secrets.value of secret/2"_s))
        << qPrintable(stopped.error().message);
    EXPECT_EQ((*recordedKey(DatabaseFile { path() }))->keyId, key('a').id());
    const auto forced = rekey({ .database = DatabaseFile { path() },
        .from = key('a'),
        .to = key('b'),
        .unreadable = Resealing::Unreadable::Delete });
    ASSERT_TRUE(forced);
    EXPECT_EQ(forced->deleted, 1);
    expectSecrets(path(), 'b');
}

TEST_F(MaintenanceTest, WithoutTheOldKeyEverythingSealedCanBeGivenUp)
{
    makeDatabase();
    const auto done = rekey(
        { .database = DatabaseFile { path() }, .to = key('b'), .unreadable = Resealing::Unreadable::Delete });
    ASSERT_TRUE(done) << qPrintable(done.error().message);
    EXPECT_EQ(done->deleted, 150 + 70);
    EXPECT_EQ(done->kept, path(u"plexus.db.before-rekey"_s));
    expectSecrets(done->kept, 'a');
    EXPECT_EQ(lookUp(u"SELECT COUNT(*) FROM secrets"_s).toInt(), 0);
    EXPECT_EQ(lookUp(u"SELECT COUNT(*) FROM config_revisions"_s).toInt(), 1) << "what is not sealed stays";
    Store store(path());
    ASSERT_TRUE(open(store));
    EXPECT_TRUE(use(store, 'b'));
}

TEST_F(MaintenanceTest, IsRefusedWhileAGatewayHasTheDatabase)
{
    makeDatabase();
    ASSERT_TRUE(backUpTo(u"b"_s));
    Store store(path());
    ASSERT_TRUE(open(store));
    const auto refused = rekey({ .database = DatabaseFile { path() }, .from = key('a'), .to = key('b') });
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"in use"_s)) << qPrintable(refused.error().message);
    const auto unrestored = restore(restoring(u"b"_s, u"plexus.db"_s));
    ASSERT_FALSE(unrestored);
    EXPECT_TRUE(unrestored.error().message.contains(u"in use"_s)) << qPrintable(unrestored.error().message);
    // A backup goes beside it.
    EXPECT_TRUE(backUpTo(u"c"_s));
    store.close();
    expectSecrets(path(), 'a');
}

TEST_F(MaintenanceTest, ABackupIsOneEncryptedFileOfTheOwners)
{
    makeDatabase();
    const mode_t before = ::umask(0);
    const auto facts = backUpTo(u"b"_s);
    ::umask(before);
    ASSERT_TRUE(facts) << qPrintable(facts.error().message);
    EXPECT_EQ(facts->secrets, 150);
    EXPECT_EQ(fileNames().filter(u"partial"_s), QStringList());
    struct stat status = {};
    ASSERT_EQ(::stat(path(u"b"_s).toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0600);
    const QByteArray bytes = bytesOf(u"b"_s);
    for (const char* word : { "value of", "secret/", "settings", "plexus", "px1:" })
        EXPECT_FALSE(bytes.contains(word)) << word;
    EXPECT_FALSE(backUpTo(u"b"_s)) << "replaced a file";
    EXPECT_EQ(bytesOf(u"b"_s), bytes);
}

TEST_F(MaintenanceTest, ABackupNeedsTheKeyOfWhatIsSealed)
{
    makeDatabase();
    const auto refused =
        backUp({ .database = DatabaseFile { path() }, .file = path(u"b"_s), .key = kBackupKey });
    EXPECT_FALSE(refused);
    EXPECT_FALSE(backUp({ .database = DatabaseFile { path() },
        .dataKey = key('x'),
        .file = path(u"b"_s),
        .key = kBackupKey }));
    EXPECT_EQ(fileNames(), QStringList { u"plexus.db"_s });
}

TEST_F(MaintenanceTest, WhatIsRestoredIsWhatWasBackedUpUnderANewKey)
{
    makeDatabase();
    ASSERT_TRUE(backUpTo(u"core"_s));
    ASSERT_TRUE(backUpTo(u"full"_s, Extent::Full, BackupKey(key('o'))));
    const auto core = restore(restoring(u"core"_s, u"new.db"_s));
    ASSERT_TRUE(core) << qPrintable(core.error().message);
    EXPECT_TRUE(core->kept.isEmpty());
    EXPECT_EQ(core->facts.secrets, 150);
    expectSecrets(path(u"new.db"_s), 'n');
    const auto count = [this](const QString& file, const QString& table) {
        return OtherConnection(path(file)).run(u"SELECT COUNT(*) FROM "_s + table).toInt();
    };
    EXPECT_EQ(count(u"new.db"_s, u"config_revisions"_s), 1);
    EXPECT_EQ(count(u"new.db"_s, u"mcp_approvals"_s), 1);
    EXPECT_EQ(count(u"new.db"_s, u"responses"_s), 0);
    EXPECT_EQ(count(u"new.db"_s, u"exchanges"_s), 0);

    Restoring order = restoring(u"full"_s, u"full.db"_s);
    order.key = key('o');
    ASSERT_TRUE(restore(order));
    expectSecrets(path(u"full.db"_s), 'n');
    EXPECT_EQ(count(u"full.db"_s, u"responses"_s), 70);
    Store store(path(u"full.db"_s));
    ASSERT_TRUE(open(store));
    EXPECT_EQ(page(store), QVector { fullRecord() });
}

TEST_F(MaintenanceTest, AGatewayBacksUpItselfWithTheKeyInUse)
{
    makeDatabase();
    {
        Store store(path());
        ASSERT_TRUE(open(store));
        const auto backUpItself = [&](const QString& file, const std::optional<Secret>& passphrase) {
            return answer<void>(
                [&](auto done) { store.backUp(path(file), passphrase, &m_context, std::move(done)); });
        };
        const auto early = backUpItself(u"early"_s, std::nullopt);
        ASSERT_FALSE(early) << "its key has not been shown yet";
        EXPECT_EQ(early.error().code, ErrorCode::SecretUnavailable);
        ASSERT_TRUE(use(store, 'a'));
        const auto done = backUpItself(u"own"_s, std::nullopt);
        ASSERT_TRUE(done) << qPrintable(done.error().message);
        ASSERT_TRUE(backUpItself(u"worded"_s, Secret("a long passphrase")));
        // It goes on.
        store.writeExchange(shared(plainRecord("later", 9)));
        EXPECT_EQ(page(store).size(), 2);
    }
    EXPECT_FALSE(fileNames().contains(u"early"_s));
    Restoring order = restoring(u"own"_s, u"new.db"_s);
    order.key = key('a');
    ASSERT_TRUE(restore(order));
    expectSecrets(path(u"new.db"_s), 'n');
    order = restoring(u"worded"_s, u"other.db"_s);
    order.key = secrets::Passphrase { Secret("a long passphrase") };
    ASSERT_TRUE(restore(order));
    expectSecrets(path(u"other.db"_s), 'n');
}

TEST_F(MaintenanceTest, TheEarlierDatabaseIsKept)
{
    makeDatabase();
    ASSERT_TRUE(backUpTo(u"b"_s));
    OtherConnection(path()).run(u"DELETE FROM config_revisions"_s);
    for (const QString& name : { u"plexus.db.before-restore"_s, u"plexus.db.before-restore-2"_s }) {
        const auto done = restore(restoring(u"b"_s, u"plexus.db"_s));
        ASSERT_TRUE(done) << qPrintable(done.error().message);
        EXPECT_EQ(done->kept, path(name));
        EXPECT_EQ(lookUp(u"SELECT COUNT(*) FROM config_revisions"_s).toInt(), 1);
    }
    EXPECT_EQ(OtherConnection(path(u"plexus.db.before-restore"_s))
                  .run(u"SELECT COUNT(*) FROM config_revisions"_s)
                  .toInt(),
        0);
    EXPECT_EQ(fileNames().filter(u"restoring"_s), QStringList());
    expectSecrets(path(u"plexus.db.before-restore"_s), 'a');
    expectSecrets(path(), 'n');
}

TEST_F(MaintenanceTest, OfABrokenDatabaseTheLogIsKeptToo)
{
    makeDatabase();
    ASSERT_TRUE(backUpTo(u"b"_s));
    const auto write = [this](const QString& name, const QByteArray& bytes) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"plexus.db"_s, "no database any more");
    write(u"plexus.db-wal"_s, "what was saved last");
    const auto done = restore(restoring(u"b"_s, u"plexus.db"_s));
    ASSERT_TRUE(done) << qPrintable(done.error().message);
    EXPECT_EQ(bytesOf(u"plexus.db.before-restore"_s), "no database any more");
    EXPECT_EQ(bytesOf(u"plexus.db.before-restore-wal"_s), "what was saved last");
    expectSecrets(path(), 'n');
}

TEST_F(MaintenanceTest, ADamagedBackupChangesNothing)
{
    makeDatabase();
    ASSERT_TRUE(backUpTo(u"b"_s));
    const QByteArray whole = bytesOf(u"b"_s);
    const QByteArray before = bytesOf(u"plexus.db"_s);
    const auto expectRefused = [&](const QByteArray& bytes, const QString& what) {
        QFile file(path(u"bad"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const auto done = restore(restoring(u"bad"_s, u"plexus.db"_s));
        ASSERT_FALSE(done) << qPrintable(what);
        EXPECT_TRUE(done.error().message.contains(path(u"bad"_s))) << qPrintable(done.error().message);
        EXPECT_EQ(bytesOf(u"plexus.db"_s), before) << qPrintable(what);
        EXPECT_EQ(fileNames(), (QStringList { u"b"_s, u"bad"_s, u"plexus.db"_s })) << qPrintable(what);
    };
    QByteArray last = whole;
    last.back() = static_cast<char>(last.back() ^ 1);
    expectRefused(last, u"its last byte"_s);
    expectRefused(whole.chopped(1), u"cut"_s);
    expectRefused(whole.first(1000), u"cut early"_s);
    expectRefused(whole + "x", u"longer"_s);
    expectRefused({}, u"empty"_s);
    expectRefused("SQLite format 3", u"another file"_s);
}

TEST_F(MaintenanceTest, AConfigurationThatIsRefusedIsNotRestored)
{
    makeDatabase();
    ASSERT_TRUE(backUpTo(u"b"_s));
    const QByteArray before = bytesOf(u"plexus.db"_s);
    Restoring order = restoring(u"b"_s, u"plexus.db"_s);
    QByteArray seen;
    order.checkConfiguration = [&seen](const QByteArray& document) {
        seen = document;
        return Result<void>(Error { .message = u"it is no good."_s });
    };
    EXPECT_FALSE(restore(order));
    EXPECT_EQ(seen, "settings: {}\n");
    EXPECT_EQ(bytesOf(u"plexus.db"_s), before);
}

TEST_F(MaintenanceTest, AContentThatDoesNotFitIsRefused)
{
    makeDatabase();
    // Well encrypted, and not what Plexus writes.
    const auto craft = [this](const std::vector<QByteArray>& frames) {
        QFile file(path(u"crafted"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        auto writer = secrets::BackupWriter::begin(file, kBackupKey);
        EXPECT_TRUE(writer);
        for (const QByteArray& frame : frames) {
            const char length[4] = { 0, 0, static_cast<char>(frame.size() >> 8),
                static_cast<char>(frame.size()) };
            EXPECT_TRUE(writer->write(QByteArrayView(length, 4)));
            EXPECT_TRUE(writer->write(frame));
        }
        EXPECT_TRUE(writer->finish());
    };
    const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
    const QByteArray head = hex("8500") + hex("66") + "plexus" + hex("0b") + hex("00") + hex("f4");
    const QByteArray newer = hex("8500") + hex("66") + "plexus" + hex("1863") + hex("00") + hex("f4");
    const QByteArray master = hex("8301") + hex("6d") + "sqlite_master" + hex("63") + "sql";
    const QByteArray stranger = hex("8301") + hex("67") + "nothing" + hex("61") + "x";
    const QByteArray column =
        hex("8301") + hex("67") + "secrets" + hex("78") + hex("1c") + "name) VALUES (1); DROP TABLE";
    const QByteArray end = hex("820300");
    const std::vector<std::pair<QString, std::vector<QByteArray>>> cases { { u"nothing"_s, {} },
        { u"no end"_s, { head } }, { u"a newer schema"_s, { newer, end } },
        { u"SQLite's own table"_s, { head, master, end } }, { u"a strange table"_s, { head, stranger, end } },
        { u"SQL for a column"_s, { head, column, end } },
        { u"rows of no table"_s, { head, hex("8202f6"), end } },
        { u"a wrong count"_s, { head, hex("820305") } }, { u"no CBOR"_s, { head, hex("ff"), end } },
        { u"two heads"_s, { head, head, end } }, { u"more behind the end"_s, { head, end, end } } };
    for (const auto& [what, frames] : cases) {
        craft(frames);
        const auto done = restore(restoring(u"crafted"_s, u"plexus.db"_s));
        EXPECT_FALSE(done) << qPrintable(what);
    }
    craft({ head, end });
    EXPECT_TRUE(restore(restoring(u"crafted"_s, u"empty.db"_s))) << "what is fine by itself";
    expectSecrets(path(), 'a');
}

// The same of a PostgreSQL, in a schema of its own.
class ServerMaintenanceTest : public MaintenanceTest {
protected:
    StoreOptions location() override
    {
        if (m_url.isEmpty())
            m_url = gateway::test::PostgresServer::shared().freshUrl();
        return { .location = *serverFromUrl(m_url), .dataDir = m_folder.path() };
    }

    [[nodiscard]] int count(const QString& table)
    {
        return lookUp(u"SELECT COUNT(*) FROM "_s + table).toInt();
    }

    Result<DumpFacts> backUpServer(const QString& name)
    {
        return backUp({ .database = location().location,
            .dataKey = key('a'),
            .extent = Extent::Full,
            .file = path(name),
            .key = kBackupKey });
    }

    [[nodiscard]] Restoring restoringHere(const QString& backup)
    {
        return {
            .file = path(backup), .key = kBackupKey, .database = location().location, .dataKey = key('n')
        };
    }

    void change(const QString& statement) { OtherConnection(location().location).run(statement); }

    void dropSchema(const QString& name) { change(u"DROP SCHEMA %1 CASCADE"_s.arg(name)); }

private:
    QString m_url;
};

TEST_F(ServerMaintenanceTest, AnotherKeyOpensEverythingAndTheOldOneNothing)
{
    makeDatabase();
    EXPECT_FALSE(rekey({ .database = location().location, .from = key('x'), .to = key('b') }));
    expectSecretsAt(location(), 'a');
    const auto done = rekey({ .database = location().location, .from = key('a'), .to = key('b') });
    ASSERT_TRUE(done) << qPrintable(done.error().message);
    EXPECT_EQ(done->resealed, 150 + 3 * 70);
    // A node that starts now is not refused because the server has not noticed yet that the connection is
    // gone.
    EXPECT_EQ(lookUp(u"SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory'"_s).toInt(), 0);
    EXPECT_TRUE(done->kept.isEmpty());
    EXPECT_EQ((*recordedKey(location().location))->keyId, key('b').id());
    expectSecretsAt(location(), 'b');
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_FALSE(use(store, 'a'));
}

TEST_F(ServerMaintenanceTest, WhatIsGivenUpIsKeptInASchemaOfItsOwn)
{
    makeDatabase();
    const auto done = rekey(
        { .database = location().location, .to = key('b'), .unreadable = Resealing::Unreadable::Delete });
    ASSERT_TRUE(done) << qPrintable(done.error().message);
    EXPECT_EQ(done->deleted, 150 + 70);
    EXPECT_EQ(count(u"secrets"_s), 0);
    EXPECT_EQ(count(u"config_revisions"_s), 1) << "what is not sealed stays";
    EXPECT_EQ(count(done->kept + u".secrets"_s), 150);
    dropSchema(done->kept);
}

TEST_F(ServerMaintenanceTest, IsRefusedWhileANodeIsThereAndKeepsNodesOut)
{
    makeDatabase();
    ASSERT_TRUE(backUpServer(u"b"_s));
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        const auto refused = rekey({ .database = location().location, .from = key('a'), .to = key('b') });
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().message.contains(u"in use"_s)) << qPrintable(refused.error().message);
        EXPECT_FALSE(restore(restoringHere(u"b"_s)));
        EXPECT_TRUE(backUpServer(u"c"_s)) << "a backup goes beside it";
    }
    const auto sole = OwnedDatabase::open(location().location, OwnedDatabase::Access::Sole);
    ASSERT_TRUE(sole) << qPrintable(sole.error().message);
    Store store(location());
    const auto kept = open(store);
    ASSERT_FALSE(kept) << "a node came in while the database was worked on";
    EXPECT_TRUE(kept.error().message.contains(u"worked on"_s)) << qPrintable(kept.error().message);
}

TEST_F(ServerMaintenanceTest, ABackupIsPutInThePlaceOfWhatIsThere)
{
    makeDatabase();
    ASSERT_TRUE(backUpServer(u"b"_s));
    change(u"CREATE TABLE of_another_program (n INTEGER)"_s);
    change(u"DELETE FROM config_revisions"_s);
    const auto done = restore(restoringHere(u"b"_s));
    ASSERT_TRUE(done) << qPrintable(done.error().message);
    EXPECT_EQ(done->facts.secrets, 150);
    EXPECT_EQ(count(u"config_revisions"_s), 1);
    EXPECT_EQ(count(u"of_another_program"_s), 0) << "it is still there";
    EXPECT_EQ(count(done->kept + u".config_revisions"_s), 0) << "the earlier tables";
    EXPECT_EQ(count(done->kept + u".secrets"_s), 150);
    dropSchema(done->kept);
    expectSecretsAt(location(), 'n');
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(page(store), QVector { fullRecord() });
}

TEST_F(ServerMaintenanceTest, ABrokenBackupChangesNothing)
{
    makeDatabase();
    ASSERT_TRUE(backUpServer(u"b"_s));
    const QByteArray whole = bytesOf(u"b"_s);
    QFile cut(path(u"cut"_s));
    ASSERT_TRUE(cut.open(QIODevice::WriteOnly));
    cut.write(whole.first(whole.size() - 20));
    cut.close();
    const auto refused = restore(restoringHere(u"cut"_s));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"Nothing was changed"_s))
        << qPrintable(refused.error().message);
    EXPECT_EQ(
        lookUp(u"SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name LIKE 'plexus_re%'"_s)
            .toInt(),
        0);
    expectSecretsAt(location(), 'a');
}

TEST_F(ServerMaintenanceTest, AFileMovesToAServerAndBack)
{
    {
        Store empty(location());
        ASSERT_TRUE(open(empty));
    }
    makeDatabase();
    ASSERT_TRUE(backUpServer(u"of-server"_s));
    ASSERT_TRUE(restore(restoring(u"of-server"_s, u"file.db"_s)));
    expectSecrets(path(u"file.db"_s), 'n');
    ASSERT_TRUE(backUp({ .database = DatabaseFile { path(u"file.db"_s) },
        .dataKey = key('n'),
        .file = path(u"of-file"_s),
        .key = kBackupKey }));
    const QString elsewhere = gateway::test::PostgresServer::shared().freshUrl();
    Restoring order = restoringHere(u"of-file"_s);
    order.database = *serverFromUrl(elsewhere);
    const auto done = restore(order);
    ASSERT_TRUE(done) << qPrintable(done.error().message);
    EXPECT_TRUE(done->kept.isEmpty()) << "there was nothing";
    expectSecretsAt({ .location = *serverFromUrl(elsewhere), .dataDir = m_folder.path() }, 'n');
}

} // namespace gateway::store::test
