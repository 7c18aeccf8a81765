// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has allowed of MCP servers, over a restart.
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using inspect::McpApproval;
using inspect::McpApprovals;

class ApprovalTest : public SharedStoreTest {
protected:
    [[nodiscard]] McpApprovals loaded(Store& store)
    {
        const auto approvals =
            answer<McpApprovals>([&](auto done) { store.loadApprovals(&m_context, done); });
        EXPECT_TRUE(approvals) << qPrintable(approvals.error().message);
        return approvals ? *approvals : McpApprovals {};
    }
};

TEST_P(ApprovalTest, TheyAreKeptOverARestartAndTheLastWordCounts)
{
    const McpApproval command {
        .kind = McpApproval::Kind::Command, .server = u"files"_s, .digest = "aa", .atMs = 1
    };
    const McpApproval tool {
        .kind = McpApproval::Kind::Tool, .server = u"files"_s, .subject = u"read"_s, .digest = "bb", .atMs = 2
    };
    const McpApproval seen { .kind = McpApproval::Kind::Server, .server = u"files"_s, .atMs = 3 };
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        for (const McpApproval& each : { command, tool, seen })
            store.writeApproval(each);
        store.close();
    }
    McpApproval later = command;
    later.digest = "cc";
    later.atMs = 4;
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        EXPECT_EQ(loaded(store), (McpApprovals { command, tool, seen }));
        store.writeApproval(later);
        store.removeApproval(tool);
        store.close();
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(loaded(store), (McpApprovals { seen, later }));
}

TEST_P(ApprovalTest, RowsOfALaterVersionArePassedOver)
{
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        store.close();
    }
    OtherConnection other(location().location);
    other.run(
        u"INSERT INTO mcp_approvals (kind, server, subject, digest, at_ms) VALUES ('prompt', 'x', '', '', 1)"_s);
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_TRUE(loaded(store).isEmpty());
}

ON_BOTH_DRIVERS(ApprovalTest);

} // namespace gateway::store::test
