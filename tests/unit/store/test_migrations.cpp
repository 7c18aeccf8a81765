// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_file.h"
#include "store/migrations.h"
#include "store_fixture.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

constexpr std::array kNextStep { "ALTER TABLE exchanges ADD COLUMN cost BIGINT"_L1,
    "UPDATE exchanges SET cost = 7"_L1 };
constexpr std::array kBrokenStep { "ALTER TABLE exchanges ADD COLUMN half BIGINT"_L1, "NOT SQL"_L1 };

class Migrations : public StoreTest {
protected:
    // The schema of `version`, as that version of Plexus left it.
    Result<void> makeDatabase(int version)
    {
        OtherConnection other(path());
        QSqlDatabase database = other.database();
        return migrate(database, schemaMigrations().first(static_cast<size_t>(version)), noCopy());
    }

    [[nodiscard]] BackUp noCopy()
    {
        return [](int) -> Result<void> { return {}; };
    }

    [[nodiscard]] BackUp noting(std::vector<int>& versions)
    {
        return [&versions](int version) -> Result<void> {
            versions.push_back(version);
            return {};
        };
    }
};

std::vector<Migration> schemaAnd(const Migration& next)
{
    const auto known = schemaMigrations();
    std::vector<Migration> list(known.begin(), known.end());
    list.push_back(next);
    return list;
}

int nextVersion()
{
    return latestVersion(schemaMigrations()) + 1;
}

} // namespace

TEST_F(Migrations, AreNumberedWithoutAGap)
{
    int expected = 1;
    for (const Migration& migration : schemaMigrations())
        EXPECT_EQ(migration.version, expected++);
}

TEST_F(Migrations, EveryOlderVersionBecomesTheLatestAndWorks)
{
    for (int version = 1; version <= latestVersion(schemaMigrations()); ++version) {
        QFile::remove(path());
        ASSERT_TRUE(makeDatabase(version));
        Store store(path());
        ASSERT_TRUE(open(store)) << version;
        store.writeExchange(shared(fullRecord()));
        const auto records = page(store);
        ASSERT_EQ(records.size(), 1) << version;
        EXPECT_EQ(records[0], fullRecord());
        store.close();
        EXPECT_EQ(lookUp(u"SELECT version FROM schema_version"_s).toInt(), latestVersion(schemaMigrations()));
        for (int step = version + 1; step <= latestVersion(schemaMigrations()); ++step)
            EXPECT_TRUE(QFileInfo::exists(path(u"plexus.db.before-v%1"_s.arg(step))));
    }
}

TEST_F(Migrations, OfRowsFromBeforeThinkingWasToldEverythingIsText)
{
    constexpr int kBefore = 17;
    ASSERT_TRUE(makeDatabase(kBefore));
    {
        OtherConnection other(path());
        const QStringList names =
            other.run(u"SELECT GROUP_CONCAT(name) FROM pragma_table_info('exchanges')"_s)
                .toString()
                .split(u',');
        QStringList values(names.size(), u"7"_s);
        values[names.indexOf(u"id"_s)] = u"'01'"_s;
        values[names.indexOf(u"first_token_us"_s)] = u"70"_s;
        other.run(u"INSERT INTO exchanges (%1) VALUES (%2)"_s.arg(names.join(u", "_s), values.join(u", "_s)));
    }
    Store store(path());
    ASSERT_TRUE(open(store));
    const auto records = page(store);
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0].firstTokenUs, 70);
    EXPECT_EQ(records[0].firstTextUs, 70);
    EXPECT_EQ(records[0].answer, inspect::AnswerFacts());
    EXPECT_EQ(records[0].messages, 0);
    // One of today that did nothing but think stays that.
    ExchangeRecord thinking = plainRecord("02", 9000);
    thinking.firstTokenUs = 5;
    store.writeExchange(shared(thinking));
    EXPECT_EQ(page(store).first(), thinking);
}

TEST_F(Migrations, ANewDatabaseIsNotCopied)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    EXPECT_FALSE(QFileInfo::exists(path(u"plexus.db.before-v1"_s)));
}

TEST_F(Migrations, ASecondRunChangesNothing)
{
    ASSERT_TRUE(makeDatabase(latestVersion(schemaMigrations())));
    OtherConnection other(path());
    QSqlDatabase database = other.database();
    std::vector<int> copied;
    ASSERT_TRUE(migrate(database, schemaMigrations(), noting(copied)));
    EXPECT_TRUE(copied.empty());
}

TEST_F(Migrations, AStepKeepsTheDataAndIsPrecededByACopy)
{
    {
        Store store(path());
        ASSERT_TRUE(open(store));
        store.writeExchange(shared(fullRecord()));
    }
    OtherConnection other(path());
    QSqlDatabase database = other.database();
    std::vector<int> copied;
    ASSERT_TRUE(
        migrate(database, schemaAnd({ .version = nextVersion(), .statements = kNextStep }), noting(copied)));
    EXPECT_EQ(copied, std::vector { nextVersion() });
    EXPECT_EQ(other.run(u"SELECT SUM(cost) FROM exchanges"_s).toInt(), 7);
    EXPECT_EQ(schemaVersion(database).value(), nextVersion());
}

TEST_F(Migrations, TheCopyIsWholeAndPrivateAndReplacesAnEarlierOne)
{
    const QString copy = path(u"plexus.db.before-v2"_s);
    Store store(path());
    ASSERT_TRUE(open(store));
    store.writeExchange(shared(fullRecord()));
    ASSERT_EQ(page(store).size(), 1); // now in the log, not yet in the file
    OtherConnection other(path());
    ASSERT_TRUE(copyAside(other.database(), path(), 2));
    store.writeExchange(shared(plainRecord("later", 1)));
    ASSERT_EQ(page(store).size(), 2);
    ASSERT_TRUE(copyAside(other.database(), path(), 2));
    EXPECT_EQ(OtherConnection(copy).run(u"SELECT COUNT(*) FROM exchanges"_s).toInt(), 2);
    EXPECT_EQ(OtherConnection(copy).run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(copy) & others, QFile::Permissions());
    EXPECT_FALSE(QFileInfo::exists(copy + u".partial"_s));
}

TEST_F(Migrations, AStepThatFailsLeavesTheDatabaseAsItWas)
{
    ASSERT_TRUE(makeDatabase(latestVersion(schemaMigrations())));
    OtherConnection other(path());
    QSqlDatabase database = other.database();
    const auto migrated =
        migrate(database, schemaAnd({ .version = nextVersion(), .statements = kBrokenStep }), noCopy());
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().code, ErrorCode::StoreFailed);
    EXPECT_EQ(schemaVersion(database).value(), latestVersion(schemaMigrations()));
    EXPECT_EQ(
        other.run(u"SELECT COUNT(*) FROM pragma_table_info('exchanges') WHERE name = 'half'"_s).toInt(), 0);
}

TEST_F(Migrations, WithoutACopyNothingIsChanged)
{
    ASSERT_TRUE(makeDatabase(latestVersion(schemaMigrations())));
    OtherConnection other(path());
    QSqlDatabase database = other.database();
    const auto migrated = migrate(database, schemaAnd({ .version = nextVersion(), .statements = kNextStep }),
        [](int) -> Result<void> { return Error { .message = u"no room"_s }; });
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().message, u"no room"_s);
    EXPECT_EQ(schemaVersion(database).value(), latestVersion(schemaMigrations()));
}

TEST_F(Migrations, ANewerDatabaseIsRefusedAndLeftAlone)
{
    ASSERT_TRUE(makeDatabase(latestVersion(schemaMigrations())));
    OtherConnection(path()).run(u"UPDATE schema_version SET version = 99"_s);
    Store store(path());
    const auto opened = open(store);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(u"newer Plexus"_s)) << qPrintable(opened.error().message);
    EXPECT_TRUE(opened.error().message.contains(u"99"_s));
    EXPECT_TRUE(opened.error().message.contains(path()));
    EXPECT_EQ(lookUp(u"SELECT version FROM schema_version"_s).toInt(), 99);
}

TEST_F(Migrations, ADatabaseOfAnotherProgramIsRefused)
{
    OtherConnection(path()).run(u"CREATE TABLE bookmarks (url TEXT)"_s);
    Store store(path());
    const auto opened = open(store);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(u"another program"_s)) << qPrintable(opened.error().message);
}

} // namespace gateway::store::test
