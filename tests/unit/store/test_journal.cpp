// SPDX-License-Identifier: GPL-3.0-or-later
// Rows on this computer's disk until the database has them.
#include "sample_records.h"
#include "store/record_rows.h"
#include "store/row_journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

class Journal : public testing::Test {
protected:
    [[nodiscard]] QStringList files(const QString& pattern = u"*.rows"_s) const
    {
        return QDir(m_folder.path()).entryList({ pattern }, QDir::Files, QDir::Name);
    }

    static QVector<JournalReader::Row> rowsOf(const QString& file)
    {
        JournalReader reader(file);
        QVector<JournalReader::Row> all;
        for (;;) {
            const auto rows = reader.peek(2);
            EXPECT_TRUE(rows);
            if (!rows || rows->isEmpty())
                return all;
            all += *rows;
            reader.take();
        }
    }

    // Of the exchanges that are to land.
    static QStringList idsIn(const QStringList& files)
    {
        QStringList ids;
        for (const QString& file : files) {
            for (const JournalReader::Row& row : rowsOf(file)) {
                if (row.table == u"exchanges")
                    ids.append(row.values.first().toString());
            }
        }
        return ids;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Journal, EveryValueOfARowComesBackUnderItsColumn)
{
    RowJournal journal(m_folder.path());
    const inspect::ExchangeRecord record = fullRecord();
    EXPECT_EQ(journal.append(record).number, 1U);
    const auto rows = rowsOf(journal.endOutage().value(0));
    ASSERT_EQ(rows.size(), 1 + record.attempts.size());
    EXPECT_EQ(rows[0].columns, exchangeColumns());
    EXPECT_EQ(rows[1].columns, attemptColumns());
    const auto value = [&rows](
                           const QString& column) { return rows[0].values[rows[0].columns.indexOf(column)]; };
    EXPECT_EQ(value(u"id"_s).toString(), record.id.toString());
    EXPECT_EQ(value(u"started_at_ms"_s).toLongLong(), record.startedAtMs);
    EXPECT_EQ(value(u"error_message"_s).toString(), record.errorMessage);
    EXPECT_EQ(value(u"cost_nanos"_s).toLongLong(), record.cost->nanos);
    EXPECT_EQ(value(u"streaming"_s).toInt(), record.streaming ? 1 : 0);
}

TEST_F(Journal, WhatHasNoValueHasNoneAndNoTextHoldsNul)
{
    RowJournal journal(m_folder.path());
    inspect::ExchangeRecord record = plainRecord("a", 1);
    record.model = u"x\0y"_s;
    record.usage = {};
    std::ignore = journal.append(record);
    const auto rows = rowsOf(journal.endOutage().value(0));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows[0].values[rows[0].columns.indexOf(u"input_tokens"_s)].isNull());
    EXPECT_EQ(rows[0].values[rows[0].columns.indexOf(u"model"_s)].toString(), u"x\uFFFDy"_s);
}

TEST_F(Journal, WhatWasCommittedDoesNotLandAgainAfterACleanEnd)
{
    {
        RowJournal journal(m_folder.path());
        std::ignore = journal.endOutage();
        journal.settle(journal.append(plainRecord("a", 1)).number);
    }
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(Journal, WhatWasNotCommittedLandsAtTheNextStart)
{
    {
        RowJournal journal(m_folder.path());
        std::ignore = journal.endOutage();
        journal.settle(journal.append(plainRecord("a", 1)).number);
        std::ignore = journal.append(plainRecord("b", 2));
    }
    RowJournal journal(m_folder.path());
    std::ignore = journal.append(plainRecord("c", 3)); // while the database is being opened
    const QStringList waiting = journal.endOutage();
    EXPECT_TRUE(idsIn(waiting).contains(u"b"_s));
    EXPECT_EQ(idsIn(waiting).last(), u"c"_s);
    for (const QString& file : waiting)
        journal.landed(file);
    EXPECT_TRUE(files().isEmpty());
    EXPECT_EQ(journal.waitingBytes(), 0);
}

TEST_F(Journal, DuringAnOutageRowsWaitOnDiskAloneAndAfterItInMemoryAgain)
{
    RowJournal journal(m_folder.path());
    std::ignore = journal.endOutage();
    EXPECT_TRUE(journal.append(plainRecord("a", 1)).waitsInMemory);
    journal.beginOutage();
    EXPECT_FALSE(journal.append(plainRecord("b", 2)).waitsInMemory);
    // Those that were in memory land from disk, too: nobody knows whether they were committed.
    EXPECT_EQ(idsIn(journal.endOutage()), (QStringList { u"a"_s, u"b"_s }));
    EXPECT_TRUE(journal.append(plainRecord("c", 3)).waitsInMemory);
}

TEST_F(Journal, WhatIsCommittedIsNotThereAnyMoreHoweverTheProcessEnds)
{
    RowJournal journal(m_folder.path());
    std::ignore = journal.endOutage();
    for (int i = 0; i < 20; ++i)
        journal.settle(journal.append(plainRecord("a", 1)).number);
    // Read while it is open, as the next process would after kill -9.
    ASSERT_EQ(files().size(), 1);
    const QString file = QDir(m_folder.path()).filePath(files().first());
    EXPECT_TRUE(rowsOf(file).isEmpty());
    const quint64 last = journal.append(plainRecord("b", 2)).number;
    EXPECT_EQ(idsIn({ file }), QStringList { u"b"_s });
    EXPECT_EQ(journal.waitingBytes(), QFileInfo(file).size());
    journal.settle(last - 1);
    EXPECT_EQ(idsIn({ file }), QStringList { u"b"_s });
}

TEST_F(Journal, ZerosBehindTheRowsAreNoRow)
{
    QString file;
    {
        RowJournal journal(m_folder.path());
        std::ignore = journal.append(plainRecord("a", 1));
        file = QDir(m_folder.path()).filePath(files().value(0));
    }
    QFile longer(file);
    ASSERT_TRUE(longer.open(QIODevice::ReadWrite));
    ASSERT_TRUE(longer.resize(longer.size() + 4096));
    EXPECT_EQ(idsIn({ file }), QStringList { u"a"_s });
}

TEST_F(Journal, RowsBeforeADamagedPlaceAreReadFirst)
{
    QString file;
    {
        RowJournal journal(m_folder.path());
        std::ignore = journal.append(plainRecord("a", 1));
        file = QDir(m_folder.path()).filePath(files().value(0));
    }
    QFile longer(file);
    ASSERT_TRUE(longer.open(QIODevice::WriteOnly | QIODevice::Append));
    longer.write(QByteArray("\0\0\0\1\x80", 5));
    longer.close();
    JournalReader reader(file);
    const auto rows = reader.peek(400);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), 1);
    reader.take();
    EXPECT_FALSE(reader.peek(400));
}

TEST_F(Journal, HeldBackRowsLandEvenWhereLaterOnesWereWritten)
{
    RowJournal journal(m_folder.path());
    std::ignore = journal.endOutage();
    std::ignore = journal.append(plainRecord("a", 1));
    EXPECT_EQ(idsIn(journal.holdBack()), QStringList { u"a"_s });
    EXPECT_FALSE(journal.append(plainRecord("b", 2)).waitsInMemory);
    journal.settle(100);
    EXPECT_TRUE(idsIn(journal.endOutage()).contains(u"a"_s));
}

TEST_F(Journal, ARowThatWasCutOffByAKillIsPassedOver)
{
    QString file;
    {
        RowJournal journal(m_folder.path());
        std::ignore = journal.append(plainRecord("a", 1));
        std::ignore = journal.append(plainRecord("b", 2));
        file = QDir(m_folder.path()).filePath(files().value(0));
    }
    QFile cut(file);
    ASSERT_TRUE(cut.open(QIODevice::ReadWrite));
    ASSERT_TRUE(cut.resize(cut.size() - 3));
    EXPECT_EQ(idsIn({ file }), QStringList { u"a"_s });
}

TEST_F(Journal, AFileOfAnotherKindIsRefusedAndKept)
{
    const QString path = QDir(m_folder.path()).filePath(u"0000000001.rows"_s);
    QFile foreign(path);
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray("\0\0\0\1\x80", 5));
    foreign.close();
    RowJournal journal(m_folder.path());
    EXPECT_EQ(journal.endOutage(), QStringList { path });
    EXPECT_FALSE(JournalReader(path).peek(1));
    journal.refuse(path);
    EXPECT_EQ(files(u"*.refused"_s).size(), 1);
}

TEST_F(Journal, WithoutAFolderRowsWaitInMemory)
{
    RowJournal journal({});
    journal.beginOutage();
    EXPECT_TRUE(journal.append(plainRecord("a", 1)).waitsInMemory);
    EXPECT_TRUE(journal.endOutage().isEmpty());
}

} // namespace gateway::store::test
