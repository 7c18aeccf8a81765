// SPDX-License-Identifier: GPL-3.0-or-later
// What the aggregate does with its servers while they are slow, silent or gone.
#include "aggregate_fixture.h"
#include "support/expect_warning.h"

#include <algorithm>

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

TEST_F(Aggregate, CredentialsOfServersThatWereOpenedAreHidden)
{
    config::McpServer& server = config.mcp.servers[0];
    server.keys = { { .kind = config::SecretSource::Kind::Vault, .name = u"k"_s } };
    server.headers = { { u"x-other"_s, { .kind = config::SecretSource::Kind::Vault, .name = u"h"_s } } };
    server.environment = { { u"LEVEL"_s, { .kind = config::SecretSource::Kind::Plain } },
        { u"API_TOKEN"_s, { .kind = config::SecretSource::Kind::Plain } } };
    credentials.secrets = { { config::mcpKeyPlace(server, 0), Secret("key-canary-0123456789") },
        { config::mcpHeaderPlace(server, u"x-other"_s), Secret("Bearer header-canary-0123456789") },
        { config::mcpVariablePlace(server, u"LEVEL"_s), Secret("information only") },
        { config::mcpVariablePlace(server, u"API_TOKEN"_s), Secret("token-canary-0123456789") } };
    begin();
    EXPECT_FALSE(peer->scrubber());
    client(R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})");
    ASSERT_TRUE(peer->scrubber());
    EXPECT_FALSE(
        peer->scrubber()
            ->clean(QByteArray("key-canary-0123456789 header-canary-0123456789 token-canary-0123456789"))
            .contains("canary"));
    EXPECT_EQ(peer->scrubber()->clean(QByteArray("information only")), "information only");
}

TEST_F(Aggregate, ACallThatIsCancelledWhileItsWayIsFoundIsNotMade)
{
    begin();
    client(R"({"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"one__write"}})");
    client(R"({"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"one__read"}})");
    client(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}})");
    welcome(u"one"_s);
    FakeServer& one = *servers[u"one"_s];
    // Asked once for each of the two.
    for (const QByteArray& id : { QByteArray("2"), QByteArray("3") })
        one.say(
            R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":{"tools":[{"name":"read"},{"name":"write"}]}})");
    EXPECT_TRUE(one.asked("tools/call").contains(R"("read")"));
    for (const QByteArray& sent : one.sent)
        EXPECT_FALSE(sent.contains(R"("write")")) << sent.constData();
}

TEST_F(Aggregate, ProgressOfWhatWasCancelledIsNotPassedOn)
{
    begin();
    listTools();
    client(
        R"({"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"one__read","_meta":{"progressToken":"t"}}})");
    const QByteArray progress =
        R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":"t","progress":1}})";
    servers[u"one"_s]->say(progress);
    EXPECT_EQ(port.messages.count(progress), 1);
    client(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}})");
    EXPECT_FALSE(servers[u"one"_s]->asked("notifications/cancelled").isEmpty());
    servers[u"one"_s]->say(progress);
    EXPECT_EQ(port.messages.count(progress), 1);
}

TEST_F(Aggregate, AllPagesOfAListAreNoLargerThanOneMessageMayBe)
{
    config.mcp.servers[0].maxMessageBytes = 2048;
    begin();
    client(R"({"jsonrpc":"2.0","id":"l","method":"tools/list"})");
    welcome(u"one"_s);
    const FakeServer& one = *servers[u"one"_s];
    const test::ExpectWarning expected(u"list was cut"_s);
    for (int page = 0; page < 3; ++page) {
        one.answer("tools/list",
            R"({"nextCursor":"more","tools":[{"name":"t)" + QByteArray::number(page) + R"(","description":")"
                + QByteArray(900, 'a') + R"("}]})");
    }
    // Two pages fit; a fourth is not asked for.
    EXPECT_TRUE(port.messages.last().contains("one__t1"));
    EXPECT_FALSE(port.messages.last().contains("one__t2"));
}

TEST_F(Aggregate, AServerThatIsLeftOutIsLetGo)
{
    begin();
    client(R"({"jsonrpc":"2.0","id":"l","method":"tools/list"})");
    const auto one = servers[u"one"_s];
    const test::ExpectWarning expected(u"not today"_s);
    one->say(R"({"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"not today"}})");
    EXPECT_TRUE(port.messages.last().contains(R"("tools":[])"));
    EXPECT_TRUE(test::waitFor([&one] { return one->isLetGo; }));
    // Not asked again at once, and nothing of it is in the way.
    peer->setReading(Reading::Off);
    client(R"({"jsonrpc":"2.0","id":"l2","method":"tools/list"})");
    EXPECT_EQ(servers[u"one"_s], one);
    clock.advanceMs(30'000);
    client(R"({"jsonrpc":"2.0","id":"l3","method":"tools/list"})");
    EXPECT_NE(servers[u"one"_s], one);
}

TEST_F(Aggregate, QuestionsNobodyAnswersDoNotBlockLaterOnes)
{
    begin();
    listTools();
    const FakeServer& one = *servers[u"one"_s];
    const auto ask = [&one](int number) {
        one.say(R"({"jsonrpc":"2.0","id":"s)" + QByteArray::number(number)
            + R"(","method":"sampling/createMessage","params":{}})");
    };
    const auto refused = [&one] { return one.sent.last(); };
    for (int number = 0; number < 64; ++number)
        ask(number);
    ask(64);
    EXPECT_TRUE(refused().contains(R"("s64")") && refused().contains("error")) << refused().constData();
    clock.advanceMs(config.mcp.servers[0].timeoutMs);
    const auto toClient = port.messages.size();
    ask(65);
    ASSERT_EQ(port.messages.size(), toClient + 1);
    EXPECT_TRUE(port.messages.last().contains("sampling/createMessage"));
    // Those who waited have been told.
    EXPECT_EQ(std::count_if(one.sent.begin(), one.sent.end(),
                  [](const QByteArray& sent) { return sent.contains("in time"); }),
        64);
}

} // namespace gateway::mcp_host
