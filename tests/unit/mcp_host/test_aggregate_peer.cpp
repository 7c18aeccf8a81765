// SPDX-License-Identifier: GPL-3.0-or-later
// What the aggregate does with its servers while they are slow, silent or gone.
#include "aggregate_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

TEST_F(Aggregate, ASessionThatOpensAServerDoesNotUseItYet)
{
    // Whoever makes room for the new connection ends sessions that use the server: never this one, whose
    // call it is.
    bool isInTheWay = true;
    onOpen = [&](const QString& server) { isInTheWay = peer->uses(server); };
    begin();
    client(R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})");
    ASSERT_TRUE(servers.contains(u"one"_s));
    EXPECT_FALSE(isInTheWay);
    EXPECT_FALSE(peer->uses(u"one"_s));
    welcome(u"one"_s);
    EXPECT_TRUE(peer->uses(u"one"_s));
    EXPECT_FALSE(peer->uses(u"two"_s));
}

} // namespace gateway::mcp_host
