// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_insert.h"

#include "store/sql.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace gateway::store {

using namespace Qt::StringLiterals;

class RowInsertTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, kConnection);
        m_database.setDatabaseName(u":memory:"_s);
        ASSERT_TRUE(m_database.open());
        ASSERT_TRUE(
            runOnce(m_database, u"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL, c BIGINT)"_s));
    }

    void TearDown() override
    {
        m_database = {};
        QSqlDatabase::removeDatabase(kConnection);
    }

    [[nodiscard]] QVariant only(const QString& expression) const
    {
        QSqlQuery query = prepared(m_database, u"SELECT "_s + expression);
        return query.exec() && query.next() ? query.value(0) : QVariant();
    }

    const QString kConnection = u"row-insert"_s;
    QSqlDatabase m_database;
};

// Two copies of SQLite in one process lose each other's file locks.
TEST_F(RowInsertTest, QtAndWeUseTheSameLibrary)
{
    EXPECT_EQ(only(u"sqlite_source_id()"_s).toString(), QString::fromLatin1(sqlite3_sourceid()));
}

TEST_F(RowInsertTest, WritesTextOfEveryKindAndNulls)
{
    RowInsert insert(m_database, u"INSERT INTO t VALUES (?, ?, ?)"_s);
    const std::optional<qint64> none;
    ASSERT_TRUE(insert.run(u"row"_s, 1, u"Zo\u00EB \U0001F600"_s, qint64 { 1 } << 40));
    ASSERT_TRUE(insert.run(u"row"_s, 2, QByteArray("caf\xE9"), none));
    ASSERT_TRUE(insert.run(u"row"_s, 3, QString(), true));
    ASSERT_TRUE(insert.run(u"row"_s, 4, QByteArray(), false));
    EXPECT_EQ(only(u"b FROM t WHERE a = 1 AND c = 1099511627776"_s).toString(), u"Zo\u00EB \U0001F600"_s);
    EXPECT_EQ(only(u"b FROM t WHERE a = 2 AND c IS NULL"_s).toString(), u"caf\uFFFD"_s);
    EXPECT_EQ(only(u"COUNT(*) FROM t WHERE a > 2 AND b = '' AND c = (a = 3)"_s).toInt(), 2);
}

TEST_F(RowInsertTest, SaysHowManyRowsWereWritten)
{
    RowInsert insert(m_database, u"INSERT INTO t VALUES (?, ?, 0) ON CONFLICT (a) DO NOTHING"_s);
    EXPECT_EQ(*insert.run(u"row"_s, 1, u"first"_s), 1);
    EXPECT_EQ(*insert.run(u"row"_s, 1, u"second"_s), 0);
}

TEST_F(RowInsertTest, ARefusedRowIsAnErrorAndTheNextOneIsWritten)
{
    RowInsert insert(m_database, u"INSERT INTO t VALUES (?, ?, 0)"_s);
    ASSERT_TRUE(insert.run(u"row"_s, 1, u"first"_s));
    const Result<int> refused = insert.run(u"It failed"_s, 1, u"again"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, u"It failed: UNIQUE constraint failed: t.a."_s);
    EXPECT_TRUE(insert.run(u"row"_s, 2, u"second"_s));
}

TEST_F(RowInsertTest, WritesSeveralRowsInOneStatement)
{
    RowInsert insert(m_database, u"INSERT INTO t VALUES (?, ?, ?), (?, ?, ?)"_s);
    insert.begin();
    insert.add(1, u"größer als vorher"_s, QByteArray("7"));
    insert.add(2, QString(), QByteArray());
    EXPECT_EQ(*insert.write(u"rows"_s), 2);
    insert.begin();
    insert.add(3, QString(), QByteArray());
    insert.add(4, u"ß"_s, QByteArray("8"));
    EXPECT_EQ(*insert.write(u"rows"_s), 2);
    QStringList texts;
    for (int a = 1; a <= 4; ++a)
        texts.append(only(u"b || '|' || c FROM t WHERE a = %1"_s.arg(a)).toString());
    EXPECT_EQ(texts, (QStringList { u"größer als vorher|7"_s, u"|"_s, u"|"_s, u"ß|8"_s }));
}

TEST_F(RowInsertTest, AStatementThatMeansNothingFailsWhenItIsRun)
{
    RowInsert insert(m_database, u"INSERT INTO nowhere VALUES (?)"_s);
    EXPECT_FALSE(insert.run(u"row"_s, 1));
}

} // namespace gateway::store
