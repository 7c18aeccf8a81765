// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, offers for the filter, kept filters, sessions.
#include "app/viewmodels/requests/filter_assist.h"
#include "app/viewmodels/requests/saved_filters.h"
#include "app/viewmodels/requests/session_list_model.h"
#include "app/viewmodels/requests/table_columns.h"
#include "print_qt.h"
#include "sample_exchanges.h"
#include "support/fake_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::ExchangeRecord;

namespace {

class TableColumnsTest : public testing::Test {
protected:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"plexus.ini"_s); }

    [[nodiscard]] static QStringList shown(const TableColumns& columns)
    {
        QStringList titles;
        for (int row = 0; row < columns.rowCount(); ++row) {
            const auto* column = columns.index(row).data(TableColumns::ColumnRole).value<TableColumn*>();
            if (column->shown)
                titles.append(column->title());
        }
        return titles;
    }

    QTemporaryDir m_folder;
};

TEST_F(TableColumnsTest, DropsWhatMattersLeastFirst)
{
    PageMemory memory({});
    TableColumns columns(memory);
    columns.setAvailable(360);
    EXPECT_EQ(shown(columns), (QStringList { u"Status"_s, u"Model → target"_s, u"Duration"_s }));
    columns.setAvailable(640);
    EXPECT_TRUE(shown(columns).contains(u"Waterfall"_s));
    EXPECT_TRUE(shown(columns).contains(u"Time"_s));
    EXPECT_FALSE(shown(columns).contains(u"Cost"_s));
    columns.setAvailable(1'300);
    EXPECT_TRUE(shown(columns).contains(u"Cost"_s));
    EXPECT_FALSE(shown(columns).contains(u"Key"_s)); // not wanted unless one says so
    // Side by side, and the model takes what is left.
    const TableColumn* last = columns.waterfall();
    EXPECT_EQ(last->x + last->width, 1'300 - TableColumns::kSideMargin);
}

TEST_F(TableColumnsTest, LargerTextsTakeMoreRoom)
{
    PageMemory memory({});
    TableColumns columns(memory);
    columns.setAvailable(1'000);
    const int status = columns.status()->width;
    const auto before = shown(columns).size();
    columns.setTextScale(1.5);
    EXPECT_EQ(columns.status()->width, status * 3 / 2);
    EXPECT_LT(shown(columns).size(), before) << "and what matters less has none";
    // What a person has drawn stays as it is.
    columns.resize(columns.duration(), 90);
    columns.setTextScale(2);
    EXPECT_EQ(columns.duration()->width, 90);
}

TEST_F(TableColumnsTest, WhatIsSeldomAskedForIsThereForWhoWantsIt)
{
    PageMemory memory({});
    TableColumns columns(memory);
    columns.setAvailable(1'700);
    EXPECT_TRUE(columns.speed()->shown);
    columns.setAvailable(1'000); // what is asked for does not want for room
    EXPECT_TRUE(columns.cost()->shown);
    for (TableColumn* column :
        { columns.finish(), columns.messages(), columns.tools(), columns.toolCalls() }) {
        EXPECT_FALSE(column->shown) << column->title().toStdString();
        for (int row = 0; row < columns.rowCount(); ++row) {
            if (columns.index(row).data(TableColumns::ColumnRole).value<TableColumn*>() == column)
                columns.toggle(row);
        }
        EXPECT_TRUE(column->shown) << column->title().toStdString();
        columns.sortBy(column);
        EXPECT_EQ(&columns.sortedBy(), column);
    }
    EXPECT_FALSE(columns.cost()->shown);
}

TEST_F(TableColumnsTest, RemembersOrderWidthsAndWhatIsWanted)
{
    {
        PageMemory memory(file());
        TableColumns columns(memory);
        QAbstractItemModelTester tester(&columns);
        columns.setAvailable(1'400);
        columns.toggle(1);   // Time
        columns.toggle(0);   // Status stays
        columns.move(17, 2); // Duration behind Time
        columns.resize(columns.cost(), 99);
        columns.resize(columns.model(), 500);
    }
    PageMemory memory(file());
    TableColumns columns(memory);
    columns.setAvailable(1'400);
    EXPECT_TRUE(columns.isCustomised());
    EXPECT_FALSE(columns.time()->wanted);
    EXPECT_TRUE(columns.status()->wanted);
    EXPECT_EQ(columns.cost()->width, 99);
    EXPECT_LT(columns.duration()->x, columns.client()->x);
    columns.reset();
    EXPECT_FALSE(columns.isCustomised());
    EXPECT_TRUE(columns.time()->shown);
}

TEST_F(TableColumnsTest, TakesFromAStrangeFileWhatItUnderstands)
{
    PageMemory memory(file());
    memory.keep(u"columns"_s, u"-Status,Waterfall:9999,Nonsense:5,-Model,Waterfall,,Cost:x"_s);
    TableColumns columns(memory);
    columns.setAvailable(1'400);
    EXPECT_TRUE(columns.status()->shown);
    EXPECT_TRUE(columns.model()->shown);
    EXPECT_EQ(columns.waterfall()->width, 600);
    EXPECT_EQ(columns.rowCount(), TableColumn::kCount);
}

class FilterAssistTest : public testing::Test {
protected:
    FilterAssistTest()
    {
        ExchangeRecord other = sampleExchange(2, 5);
        other.model = u"my model"_s;
        m_list.merge({ share(sampleExchange(1, 9)), share(other) });
        QObject::connect(
            &m_assist, &FilterAssist::completed, &m_assist, [this](const QString& text, int cursor) {
                m_text = text;
                m_cursor = cursor;
            });
    }

    [[nodiscard]] QStringList offers() const
    {
        QStringList texts;
        for (int row = 0; row < m_assist.count(); ++row)
            texts.append(m_assist.index(row).data(FilterAssist::TextRole).toString());
        return texts;
    }

    gateway::test::FakeClock m_clock;
    ExchangeListModel m_list { m_clock, 100 };
    FilterAssist m_assist { m_list };
    QAbstractItemModelTester m_tester { &m_assist };
    QString m_text;
    int m_cursor = -1;
};

TEST_F(FilterAssistTest, OffersTokensByTheirBeginning)
{
    m_assist.look(u"st"_s, 2);
    EXPECT_EQ(offers(), QStringList { u"status:"_s });
    m_assist.take(0);
    EXPECT_EQ(m_text, u"status:"_s);
    EXPECT_EQ(m_cursor, 7);
    m_assist.look(u"st "_s, 3); // between words there is nothing to offer
    EXPECT_TRUE(offers().isEmpty());
}

TEST_F(FilterAssistTest, OffersTheValuesThereAre)
{
    m_assist.look(u"model:m"_s, 7);
    EXPECT_EQ(offers().first(), u"model:\"my model\""_s);
    m_assist.look(u"status:e x"_s, 8);
    EXPECT_EQ(offers(), (QStringList { u"status:error"_s, u"status:cancelled"_s }));
    m_assist.take(0);
    EXPECT_EQ(m_text, u"status:error x"_s);
    EXPECT_EQ(m_cursor, 13);
    m_assist.look(u"body:x"_s, 6);
    EXPECT_TRUE(offers().isEmpty());
    m_assist.look(u"nothing:x"_s, 9);
    EXPECT_TRUE(offers().isEmpty());
}

TEST(SavedFilters, AreRememberedByName)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"plexus.ini"_s);
    {
        PageMemory memory(file);
        SavedFilters filters(memory);
        QAbstractItemModelTester tester(&filters);
        filters.save(u"Slow, \"really\""_s, u"ttft:>5s"_s);
        filters.save({}, u"status:error"_s);
        filters.save(u"Slow, \"really\""_s, u"ttft:>9s"_s);
        filters.save(u"Nothing"_s, u"  "_s);
    }
    PageMemory memory(file);
    SavedFilters filters(memory);
    ASSERT_EQ(filters.count(), 2);
    EXPECT_EQ(filters.textAt(0), u"ttft:>9s"_s);
    EXPECT_EQ(filters.rowOf(u"status:error "_s), 1);
    filters.remove(0);
    EXPECT_EQ(filters.count(), 1);
    EXPECT_EQ(filters.textAt(5), QString());
}

TEST(SavedFilters, ARemovedOneComesBackWhereItWas)
{
    QTemporaryDir folder;
    PageMemory memory(folder.filePath(u"plexus.ini"_s));
    SavedFilters filters(memory);
    QAbstractItemModelTester tester(&filters);
    filters.save(u"one"_s, u"status:error"_s);
    filters.save(u"two"_s, u"ttft:>5s"_s);
    filters.remove(0);
    EXPECT_TRUE(filters.removal()->text().contains(u"one"_s));
    filters.removal()->undo();
    EXPECT_EQ(filters.textAt(0), u"status:error"_s);
    EXPECT_EQ(SavedFilters(memory).count(), 2) << "it is kept again";
    filters.remove(0);
    filters.save(u"one"_s, u"code:500"_s);
    filters.removal()->undo();
    EXPECT_EQ(filters.count(), 2) << "another one has its name";
}

TEST(SavedFilters, OneMoreThanThereCanBeIsRefusedAndTakesNoOthersPlace)
{
    QTemporaryDir folder;
    PageMemory memory(folder.filePath(u"plexus.ini"_s));
    SavedFilters filters(memory);
    for (int number = 0; number < SavedFilters::kMost; ++number) {
        EXPECT_TRUE(filters.fullText().isEmpty());
        EXPECT_TRUE(filters.save(QString::number(number), u"code:%1"_s.arg(400 + number)));
    }
    EXPECT_TRUE(filters.fullText().contains(u"40"_s)) << qPrintable(filters.fullText());
    EXPECT_FALSE(filters.save(u"more"_s, u"code:500"_s));
    EXPECT_EQ(filters.textAt(0), u"code:400"_s);
    EXPECT_TRUE(filters.save(u"0"_s, u"code:500"_s)) << "in its own place there is room";
    filters.remove(3);
    EXPECT_TRUE(filters.save(u"more"_s, u"code:500"_s));
    filters.removal()->undo();
    EXPECT_EQ(filters.count(), SavedFilters::kMost) << "its place is taken";
}

class SessionListModelTest : public testing::Test {
protected:
    void add(int number, qint64 secondsAgo, const QString& session, const QString& agent = {},
        const QString& parent = {})
    {
        ExchangeRecord record = sampleExchange(number, secondsAgo);
        record.session = session;
        record.agent = agent;
        record.parentAgent = parent;
        m_list.merge({ share(record) });
        m_sessions.setActive(false);
        m_sessions.setActive(true);
    }

    // "0 heading", "1 #4"
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_sessions.count(); ++row) {
            const QModelIndex at = m_sessions.index(row);
            const QString heading = at.data(SessionListModel::HeadingRole).toString();
            const QString id = at.data(ExchangeListModel::IdRole).toString();
            rows.append(at.data(SessionListModel::DepthRole).toString() + u' '
                + (heading.isEmpty() ? u"#"_s + QString::number(id.toInt()) : heading));
        }
        return rows;
    }

    gateway::test::FakeClock m_clock;
    ExchangeListModel m_list { m_clock, 100 };
    SessionListModel m_sessions { m_list };
    QAbstractItemModelTester m_tester { &m_sessions };
};

TEST_F(SessionListModelTest, IndentsAgentsBelowWhoStartedThem)
{
    add(1, 100, u"aaaaaaaaaa"_s);
    add(2, 90, u"aaaaaaaaaa"_s, u"one"_s);
    add(3, 80, u"aaaaaaaaaa"_s, u"two"_s, u"one"_s);
    add(4, 70, u"aaaaaaaaaa"_s);
    add(5, 60, {});
    EXPECT_EQ(rows(),
        (QStringList { u"0 #5"_s, u"0 claude-cli/2.1 · session aaaaaaaa"_s, u"1 #4"_s, u"1 Sub-agent one"_s,
            u"2 Sub-agent two"_s, u"3 #3"_s, u"2 #2"_s, u"1 #1"_s }));
    EXPECT_TRUE(
        m_sessions.index(1).data(SessionListModel::HeadingDetailRole).toString().startsWith(u"4 request"_s));
}

TEST_F(SessionListModelTest, FoldsAndUnfolds)
{
    add(1, 100, u"s"_s);
    add(2, 90, u"s"_s);
    m_sessions.toggleFold(0);
    EXPECT_EQ(m_sessions.count(), 1);
    EXPECT_EQ(m_sessions.rowOf(idOf(2)), -1);
    m_sessions.toggleFold(0);
    EXPECT_EQ(m_sessions.rowOf(idOf(2)), 1);
    EXPECT_FALSE(m_sessions.at(0));
}

TEST_F(SessionListModelTest, NewRequestsComeInWithoutAReset)
{
    add(1, 100, u"s"_s);
    add(2, 90, {});
    QSignalSpy reset(&m_sessions, &QAbstractItemModel::modelReset);
    ExchangeRecord record = sampleExchange(3, 10);
    record.session = u"s"_s;
    m_list.merge({ share(record) });
    QSignalSpy inserted(&m_sessions, &QAbstractItemModel::rowsInserted);
    ASSERT_TRUE(inserted.wait(2'000));
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(rows(), (QStringList { u"0 claude-cli/2.1 · session s"_s, u"1 #3"_s, u"1 #1"_s, u"0 #2"_s }));
}

TEST_F(SessionListModelTest, AnAgentOfAnUnknownOneBelongsToTheSession)
{
    add(1, 100, u"s"_s, u"lost"_s, u"nobody"_s);
    add(2, 90, u"s"_s, u"self"_s, u"self"_s);
    EXPECT_EQ(rows(),
        (QStringList { u"0 claude-cli/2.1 · session s"_s, u"1 Sub-agent self"_s, u"2 #2"_s,
            u"1 Sub-agent lost"_s, u"2 #1"_s }));
}

} // namespace
