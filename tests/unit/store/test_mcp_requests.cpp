// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mcp_repository.h"
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using inspect::McpRecord;

namespace {

McpRecord wholeRecord()
{
    return { .id = { "01HF0000000000000000000002" },
        .startedAtMs = 1'700'000'000'000,
        .state = inspect::ExchangeState::Failed,
        .keyName = u"laptop"_s,
        .attribution = u"nightly"_s,
        .client = u"agent/1"_s,
        .remoteAddress = u"127.0.0.1"_s,
        .server = u"files"_s,
        .transport = u"http"_s,
        .httpMethod = "POST",
        .protocolVersion = u"2025-11-25"_s,
        .session = "0123456789ab",
        .rpcMethod = u"tools/call"_s,
        .name = u"echo \u00e4"_s,
        .rpcId = "\"a b\"",
        .status = 502,
        .rpcErrorCode = -32000,
        .errorMessage = u"It broke."_s,
        .keyNumber = 1,
        .attempts = 2,
        .requestBytes = 10,
        .responseBytes = 20,
        .clientMessages = 1,
        .serverMessages = 2,
        .headUs = 1,
        .bodyUs = 2,
        .sentUs = 3,
        .serverHeadUs = 4,
        .firstByteUs = 5,
        .endUs = 6,
        .notices = { u"key 0 rests"_s, u"asked again"_s },
        .messages = { { .sender = inspect::McpSender::Client,
                          .kind = u"request"_s,
                          .method = u"tools/call"_s,
                          .name = u"echo"_s,
                          .id = "\"a b\"",
                          .bytes = 10,
                          .atUs = 2 },
            { .sender = inspect::McpSender::Server, .kind = u"response"_s, .bytes = 3, .atUs = 5 } } };
}

class McpRequests : public SharedStoreTest {
protected:
    QVector<McpRecord> mcpPage(Store& store, const McpQuery& query = {})
    {
        const auto rows = answer<QVector<inspect::McpRecordPtr>>(
            [&](const auto& done) { store.loadMcpRequests(query, &m_context, done); });
        EXPECT_TRUE(rows);
        QVector<McpRecord> records;
        for (const inspect::McpRecordPtr& row : *rows)
            records.append(*row);
        return records;
    }

    static inspect::McpRecordPtr numbered(int number, const QString& server = u"files"_s)
    {
        return std::make_shared<const McpRecord>(
            McpRecord { .id = { QByteArray::number(number).rightJustified(26, '0') },
                .state = inspect::ExchangeState::Completed,
                .server = server });
    }
};

} // namespace

TEST_P(McpRequests, EveryFieldComesBack)
{
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        store.writeMcpRequest(std::make_shared<const McpRecord>(wholeRecord()));
        McpRecord plain;
        plain.id = { "01HF0000000000000000000001" };
        plain.state = inspect::ExchangeState::Cancelled;
        store.writeMcpRequest(std::make_shared<const McpRecord>(plain));
        store.close();
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    const auto records = mcpPage(store);
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records[0], wholeRecord());
    EXPECT_EQ(records[1].id.text, "01HF0000000000000000000001");
    EXPECT_EQ(records[1].rpcErrorCode, std::nullopt);
    EXPECT_EQ(records[1].endUs, inspect::kNever);
    EXPECT_TRUE(records[1].notices.isEmpty());
}

TEST_P(McpRequests, PagesGoOnBehindAnIdAndKeepToAServer)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    for (int i = 1; i <= 10; ++i)
        store.writeMcpRequest(numbered(i, i % 2 == 0 ? u"files"_s : QString()));
    const auto first = mcpPage(store, { .limit = 3 });
    ASSERT_EQ(first.size(), 3);
    EXPECT_EQ(first.last().id, numbered(8)->id);
    EXPECT_EQ(mcpPage(store, { .before = first.last().id, .limit = 3 }).first().id, numbered(7)->id);
    EXPECT_EQ(mcpPage(store, { .server = u"files"_s }).size(), 5);
    EXPECT_EQ(mcpPage(store, { .server = u""_s }).size(), 5);
    EXPECT_EQ(mcpPage(store, { .server = u"none"_s }).size(), 0);
}

TEST_P(McpRequests, OnlyTheNewestAreKept)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    constexpr int kWritten = McpRepository::kKeptRows + 2 * McpRepository::kPruneEvery;
    for (int i = 1; i <= kWritten; ++i) {
        store.writeMcpRequest(numbered(i));
        if (i % 1000 == 0) { // a question has what waits written first
            EXPECT_EQ(mcpPage(store, { .limit = 1 }).size(), 1);
        }
    }
    EXPECT_EQ(mcpPage(store, { .limit = 1 }).first().id, numbered(kWritten)->id);
    store.close();
    const int kept = lookUp(u"SELECT COUNT(*) FROM mcp_requests"_s).toInt();
    EXPECT_GE(kept, McpRepository::kKeptRows);
    EXPECT_LE(kept, McpRepository::kKeptRows + McpRepository::kPruneEvery);
}

ON_BOTH_DRIVERS(McpRequests);

} // namespace gateway::store::test
