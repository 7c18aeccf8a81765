// SPDX-License-Identifier: GPL-3.0-or-later
// The log of MCP requests: what a row says, which are shown, and what is known of the chosen one.
#include "app/viewmodels/mcp/mcp_log_view_model.h"
#include "support/fake_clock.h"
#include "support/services/scripted_mcp_feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::inspect::ExchangeState;
using gateway::inspect::McpRecord;
using gateway::inspect::McpRecordPtr;
using gateway::test::ScriptedMcpFeed;

namespace {

McpRecord record(const QByteArray& id, const QString& server, qint64 startedAtMs)
{
    McpRecord made;
    made.id = { id };
    made.startedAtMs = startedAtMs;
    made.state = ExchangeState::Completed;
    made.keyName = u"laptop"_s;
    made.server = server;
    made.rpcMethod = u"tools/call"_s;
    made.name = u"read_file"_s;
    made.status = 200;
    made.endUs = 12'000;
    return made;
}

McpRecordPtr share(const McpRecord& made)
{
    return std::make_shared<const McpRecord>(made);
}

class McpLogTest : public ::testing::Test {
protected:
    [[nodiscard]] QString cell(int row, int role) const
    {
        return log.list()->index(row).data(role).toString();
    }

    gateway::test::FakeClock clock;
    ScriptedMcpFeed feed;
    mutable McpLogViewModel log { feed, clock };
    QAbstractItemModelTester tester { log.list(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(McpLogTest, WhatRanBeforeIsReadOnceAndStandsNewestFirst)
{
    feed.setHistory(
        McpLogModel::Records { share(record("b", u"files"_s, 2000)), share(record("a", u""_s, 1000)) });
    log.load();
    log.load();
    ASSERT_TRUE(QTest::qWaitFor([this] { return log.list()->count() == 2; }));
    EXPECT_EQ(feed.timesLoaded(), 1);
    EXPECT_EQ(cell(0, McpLogModel::ServerRole), u"files"_s);
    EXPECT_EQ(cell(0, McpLogModel::WhatRole), u"tools/call read_file"_s);
    EXPECT_EQ(cell(0, McpLogModel::StatusRole), u"200"_s);
    EXPECT_EQ(cell(1, McpLogModel::ServerRole), u"all"_s);
    feed.show({ share(record("c", u"files"_s, 3000)) });
    EXPECT_EQ(cell(0, McpLogModel::IdRole), u"c"_s);
}

TEST_F(McpLogTest, ARunningRequestChangesInPlaceAndWhatHasEndedDoesNotGoOn)
{
    McpRecord running = record("a", u"files"_s, 1000);
    running.state = ExchangeState::Running;
    running.endUs = gateway::inspect::kNever;
    feed.show({ share(running) });
    EXPECT_EQ(cell(0, McpLogModel::StatusRole), u"running"_s);
    McpRecord ended = record("a", u"files"_s, 1000);
    ended.rpcErrorCode = -32602;
    feed.show({ share(ended) });
    feed.show({ share(running) });
    EXPECT_EQ(log.list()->count(), 1);
    EXPECT_EQ(cell(0, McpLogModel::StatusRole), u"error -32602"_s);
}

TEST_F(McpLogTest, OneServersRequestsCanBeShownAlone)
{
    log.setServers({ u"files"_s, u"search"_s });
    feed.show(
        { share(record("a", u"files"_s, 1)), share(record("b", u"search"_s, 2)), share(record("c", {}, 3)) });
    log.setChoice(3);
    ASSERT_EQ(log.list()->count(), 1);
    EXPECT_EQ(cell(0, McpLogModel::IdRole), u"b"_s);
    log.setChoice(1);
    EXPECT_EQ(cell(0, McpLogModel::IdRole), u"c"_s);
    log.setChoice(3);
    log.setServers({ u"files"_s });
    EXPECT_EQ(log.choice(), 0) << "the chosen one is gone";
    EXPECT_EQ(log.list()->count(), 3);
}

TEST_F(McpLogTest, OldOnesGoWhenThereAreTooMany)
{
    McpLogModel::Records many;
    for (int i = 0; i < McpLogModel::kCapacity + 5; ++i)
        many.append(share(record(QByteArray::number(i), u"files"_s, i)));
    feed.show(many);
    EXPECT_EQ(log.list()->count(), McpLogModel::kCapacity);
    EXPECT_EQ(log.list()->rowOf({ QByteArray("0") }), -1);
}

TEST_F(McpLogTest, TheChosenOneIsToldWithItsMessagesAndTexts)
{
    McpRecord made = record("a", u"files"_s, 1000);
    made.messages = {
        { .kind = u"request"_s, .method = u"tools/call"_s, .name = u"read_file"_s, .id = "1", .bytes = 80 }
    };
    made.notices = { u"The upstream session was lost"_s };
    feed.setTexts(gateway::inspect::McpTexts { .fromClient = "{\"id\":1}", .clientCut = true });
    feed.show({ share(made) });
    EXPECT_EQ(log.title(), QString());
    log.select(0);
    EXPECT_EQ(log.title(), u"tools/call read_file"_s);
    EXPECT_TRUE(log.facts().contains(u"Key: laptop"));
    EXPECT_FALSE(log.facts().contains(u"Client: \n"_s));
    EXPECT_TRUE(log.messages().contains(u"tools/call read_file #1"));
    EXPECT_EQ(log.notices(), u"The upstream session was lost"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !log.fromClient().isEmpty(); }));
    EXPECT_TRUE(log.fromClient().contains(u"(cut)"));
    EXPECT_EQ(log.selectedRow(), 0);
}

TEST_F(McpLogTest, AProblemIsToldAndTriedAgain)
{
    feed.setHistory(gateway::Error { .message = u"The log cannot be read."_s });
    log.load();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !log.problem().isEmpty(); }));
    feed.setHistory(McpLogModel::Records { share(record("a", u"files"_s, 1)) });
    log.load();
    ASSERT_TRUE(QTest::qWaitFor([this] { return log.list()->count() == 1; }));
    EXPECT_EQ(log.problem(), QString());
}

TEST_F(McpLogTest, ToolKeyAndOutcomeNarrowIt)
{
    McpRecord failed = record("b", u"files"_s, 2000);
    failed.name = u"write_file"_s;
    failed.status = 500;
    McpRecord others = record("c", u"files"_s, 3000);
    others.keyName = u"ci"_s;
    log.setServers({ u"files"_s });
    log.setKeys({ u"laptop"_s, u"ci"_s });
    feed.show({ share(record("a", u"files"_s, 1000)), share(failed), share(others) });
    ASSERT_EQ(log.list()->count(), 3);
    log.setWords(u"CALL write"_s);
    ASSERT_EQ(log.list()->count(), 1);
    EXPECT_EQ(cell(0, McpLogModel::IdRole), u"b"_s);
    log.setWords({});
    log.setOutcome(static_cast<int>(McpLogFilter::Outcome::Succeeded));
    ASSERT_EQ(log.list()->count(), 2);
    log.setKeyChoice(2);
    ASSERT_EQ(log.list()->count(), 1);
    EXPECT_EQ(cell(0, McpLogModel::IdRole), u"c"_s);
    EXPECT_TRUE(log.isFiltered());
    log.clearFilter();
    EXPECT_EQ(log.list()->count(), 3);
    EXPECT_FALSE(log.isFiltered());
}

TEST_F(McpLogTest, OneThatEndsLeavesAFilterItDoesNotPassAnyMore)
{
    McpRecord running = record("a", u"files"_s, 1000);
    running.state = ExchangeState::Running;
    running.endUs = gateway::inspect::kNever;
    log.setOutcome(static_cast<int>(McpLogFilter::Outcome::Running));
    feed.show({ share(running) });
    ASSERT_EQ(log.list()->count(), 1);
    feed.show({ share(record("a", u"files"_s, 1000)) });
    EXPECT_EQ(log.list()->count(), 0);
    log.setOutcome(static_cast<int>(McpLogFilter::Outcome::Succeeded));
    EXPECT_EQ(log.list()->count(), 1);
}

TEST_F(McpLogTest, AKeyThatIsGoneFiltersNothing)
{
    log.setKeys({ u"laptop"_s });
    log.setKeyChoice(1);
    log.setKeys({ u"ci"_s });
    EXPECT_EQ(log.keyChoice(), 0);
    EXPECT_FALSE(log.isFiltered());
}

TEST_F(McpLogTest, OldOnesAreDeletedInTheStoreAndHere)
{
    const qint64 now = clock.epochMs();
    feed.show({ share(record("old", u"files"_s, now - 3 * 86'400'000LL)),
        share(record("new", u"files"_s, now - 1000)) });
    log.select(1);
    QSignalSpy deleted(&log, &McpLogViewModel::deleted);
    log.deleteOlder(1);
    ASSERT_TRUE(QTest::qWaitFor([&deleted] { return deleted.size() == 1; }));
    EXPECT_EQ(feed.removedBefore(), QVector<qint64> { now - 86'400'000LL });
    ASSERT_EQ(log.list()->count(), 1);
    EXPECT_EQ(cell(0, McpLogModel::IdRole), u"new"_s);
    EXPECT_EQ(log.title(), QString()) << "the chosen one is gone";
}

TEST_F(McpLogTest, TheChosenOneIsDeletedOnceItIsFinished)
{
    McpRecord running = record("a", u"files"_s, 1000);
    running.state = ExchangeState::Running;
    running.endUs = gateway::inspect::kNever;
    feed.show({ share(running) });
    log.select(0);
    EXPECT_FALSE(log.isDeletable());
    log.deleteSelected();
    EXPECT_EQ(feed.removedIds(), QStringList());
    feed.show({ share(record("a", u"files"_s, 1000)) });
    EXPECT_TRUE(log.isDeletable());
    feed.refuseRemoval(gateway::Error { .code = gateway::ErrorCode::StoreFailed, .message = u"locked"_s });
    log.deleteSelected();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !log.problem().isEmpty(); }));
    EXPECT_EQ(log.list()->count(), 1) << "it is still there";
    feed.refuseRemoval({});
    log.deleteSelected();
    ASSERT_TRUE(QTest::qWaitFor([this] { return log.list()->count() == 0; }));
    EXPECT_EQ(log.problem(), QString());
}
