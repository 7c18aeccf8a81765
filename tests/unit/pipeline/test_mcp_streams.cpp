// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of MCP servers as streams, their bounds, and what is written down of them.
#include "mcp_fixture.h"

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

QByteArray event(const QByteArray& data, const QByteArray& fields = {})
{
    return fields + "event: message\ndata: " + data + "\n\n";
}

const QByteArray kProgress =
    R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":5}})";
const QByteArray kSampling = R"({"jsonrpc":"2.0","id":"s1","method":"sampling/createMessage","params":{}})";

} // namespace

class McpStreams : public McpTest {
protected:
    // Begins a POST that is answered by a stream; the upstream's connection stays open.
    void beginStream(
        HttpClient& client, const QByteArray& method = "POST", const QByteArray& body = kToolsList)
    {
        one.otherwise(Script().expectRequest().write(chunkedHead(kStreamType)));
        const auto requests = one.requests().size();
        client.send(mcpRequest(method, method == "POST" ? body : QByteArray()));
        ASSERT_TRUE(waitFor([&] { return one.requests().size() > requests; }));
    }
};

TEST_F(McpStreams, EventsArriveAsTheyCameAndAtOnce)
{
    open();
    HttpClient client(port);
    beginStream(client);
    one.sendNow(chunk(event(kProgress, "id: 4\n")));
    EXPECT_TRUE(waitFor([&] { return client.received().contains(event(kProgress, "id: 4\n")); }));
    one.sendNow(chunk(": still here\n"));
    EXPECT_TRUE(waitFor([&] { return client.received().contains(": still here\n"); }));
    one.sendNow(chunk(event(kSampling)) + chunk(event(kResult)) + "0\r\n\r\n");
    const Answer answer = client.read();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(headerValue(answer.headers, "content-type"), "text/event-stream");
    EXPECT_TRUE(answer.complete);
    EXPECT_EQ(
        answer.body, event(kProgress, "id: 4\n") + ": still here\n" + event(kSampling) + event(kResult));

    ASSERT_EQ(records.size(), 1U);
    const inspect::McpRecord& record = records[0];
    EXPECT_EQ(record.state, inspect::ExchangeState::Completed);
    EXPECT_EQ(record.serverMessages, 3);
    ASSERT_EQ(record.messages.size(), 4);
    EXPECT_EQ(record.messages[0].method, u"tools/list"_s);
    EXPECT_EQ(record.messages[0].sender, inspect::McpSender::Client);
    EXPECT_EQ(record.messages[1].method, u"notifications/progress"_s);
    EXPECT_EQ(record.messages[1].sender, inspect::McpSender::Server);
    EXPECT_EQ(record.messages[2].kind, u"request"_s);
    EXPECT_EQ(record.messages[2].id, "\"s1\"");
    EXPECT_EQ(record.messages[3].kind, u"response"_s);
}

TEST_F(McpStreams, AStreamOpenedByGetMayBeSilentForHours)
{
    open();
    HttpClient client(port);
    beginStream(client, "GET");
    clock.advanceMs(3 * 3600 * 1000);
    one.sendNow(chunk(event(kProgress)));
    EXPECT_TRUE(waitFor([&] { return client.received().contains(kProgress); }));
    EXPECT_TRUE(records.empty());
    one.closeAll();
    EXPECT_TRUE(client.read("GET").complete); // nothing is left to say
}

TEST_F(McpStreams, AKeyThatMayNoLongerUseTheServerListensNoLonger)
{
    open();
    HttpClient client(port);
    beginStream(client, "GET");
    one.sendNow(chunk(event(kSampling)));
    ASSERT_TRUE(waitFor([&] { return client.received().contains(kSampling); }));
    config.keys[0].comment = u"Another configuration"_s;
    publish();
    one.sendNow(chunk(event(kProgress)));
    EXPECT_TRUE(waitFor([&] { return client.received().contains(kProgress); })) << "and goes on";
    config.keys[0].excludedMcp = { server().name };
    publish();
    EXPECT_TRUE(client.read().complete);
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].errorMessage, u"The key may no longer use this MCP server."_s);
    EXPECT_TRUE(waitFor([&] { return one.openConnections() == 0; }));
}

TEST_F(McpStreams, ASilentPostEndsInAnErrorInsideTheStream)
{
    open();
    HttpClient client(port);
    beginStream(client);
    one.sendNow(chunk(event(kProgress)));
    ASSERT_TRUE(waitFor([&] { return client.received().contains(kProgress); }));
    clock.advanceMs(61'000);
    const Answer answer = client.read();
    EXPECT_TRUE(answer.complete);
    const QByteArray last = answer.body.mid(answer.body.lastIndexOf("data: ") + 6).trimmed();
    EXPECT_EQ(json(last).at("id"), 1);
    EXPECT_EQ(json(last).at("error").at("code"), mcp::code::kTimeout);
    EXPECT_EQ(records.back().state, inspect::ExchangeState::Failed);
    EXPECT_EQ(records.back().rpcErrorCode, mcp::code::kTimeout);
}

TEST_F(McpStreams, ABrokenStreamThatCanBeResumedIsLeftToTheClient)
{
    open();
    HttpClient client(port);
    beginStream(client);
    one.sendNow(chunk(event(kProgress, "id: 4\n")));
    ASSERT_TRUE(waitFor([&] { return client.received().contains(kProgress); }));
    one.closeAll();
    const Answer answer = client.read();
    EXPECT_TRUE(answer.complete);
    EXPECT_FALSE(answer.body.contains("\"error\""));

    // Without ids nobody could go on.
    HttpClient other(port);
    beginStream(other);
    one.sendNow(chunk(event(kProgress)));
    ASSERT_TRUE(waitFor([&] { return other.received().contains(kProgress); }));
    one.closeAll();
    EXPECT_TRUE(other.read().body.contains("\"error\""));
}

TEST_F(McpStreams, AnAnswerThatIsTooLargeIsRefusedBeforeItIsRead)
{
    server().maxMessageBytes = 100'000;
    open();
    one.otherwise(Script().expectRequest().write(
        "HTTP/1.1 200 X\r\nContent-Length: 1000000000\r\nContent-Type: application/json\r\n\r\n{"));
    const Answer known = askMcp(kToolsList);
    EXPECT_EQ(known.status, 502);
    EXPECT_EQ(reason(known), "message_too_large");
    EXPECT_EQ(json(known.body).at("id"), 1);
    EXPECT_TRUE(waitFor([&] { return one.openConnections() == 0; }));

    // Without a length.
    one.otherwise(Script().expectRequest().write(
        chunkedHead(kJsonType) + chunk("{\"x\":\"" + QByteArray(100'001, 'x'))));
    EXPECT_EQ(reason(askMcp(kToolsList)), "message_too_large");

    // As large as it may be.
    const QByteArray fits = R"({"jsonrpc":"2.0","id":1,"result":")";
    one.answerAll(lastResponse(fits + QByteArray(100'000 - fits.size() - 2, 'x') + "\"}", 200, kJsonType));
    EXPECT_EQ(askMcp(kToolsList).status, 200);
}

TEST_F(McpStreams, AnEventThatIsTooLargeEndsTheStreamCleanly)
{
    server().maxMessageBytes = 100'000;
    open();
    HttpClient client(port);
    beginStream(client);
    one.sendNow(chunk(event(kProgress, "id: 1\n")) + chunk("data: " + QByteArray(100'001, 'x')));
    const Answer answer = client.read();
    EXPECT_TRUE(answer.complete);
    EXPECT_TRUE(answer.body.startsWith(event(kProgress, "id: 1\n")));
    EXPECT_LT(answer.body.size(), 2'000);
    EXPECT_TRUE(answer.body.contains("message_too_large"));
    EXPECT_TRUE(waitFor([&] { return one.openConnections() == 0; }));
}

TEST_F(McpStreams, AClientThatDoesNotReadHoldsTheServerBack)
{
    open();
    HttpClient client(port);
    client.socket.setReadBufferSize(1024);
    beginStream(client);
    constexpr int kCount = 40;
    const QByteArray large = event(QByteArray(R"({"jsonrpc":"2.0","method":"m","params":{"x":")")
        + QByteArray(1'000'000, 'x') + R"("}})");
    for (int i = 0; i < kCount; ++i)
        one.sendNow(chunk(large));
    one.sendNow(chunk(event(kResult)) + "0\r\n\r\n");
    qint64 unsent = -1;
    ASSERT_TRUE(waitFor([&] { // until nothing moves any more
        for (int turn = 0; turn < 200; ++turn)
            QCoreApplication::processEvents();
        return std::exchange(unsent, one.unsentBytes()) == one.unsentBytes()
            && unsent < kCount * large.size();
    }));
    EXPECT_GT(unsent, kCount * large.size() / 3);
    client.socket.setReadBufferSize(0);
    EXPECT_TRUE(
        waitFor([&] { return client.received().endsWith("\r\n0\r\n\r\n"); }, std::chrono::seconds(60)));
    EXPECT_EQ(client.received().count("data: "), kCount + 1);
    EXPECT_EQ(records.back().responseBytes, kCount * large.size() + event(kResult).size());
}

TEST_F(McpStreams, AFloodOfNotificationsLeavesABoundedRecord)
{
    open();
    HttpClient client(port);
    beginStream(client);
    constexpr int kCount = 20'000;
    for (int i = 0; i < kCount / 100; ++i)
        one.sendNow(chunk(event(kProgress).repeated(100)));
    one.sendNow(chunk(event(kResult)) + "0\r\n\r\n");
    ASSERT_TRUE(waitFor([&] {
        (void)client.received();
        return !records.empty();
    }));
    EXPECT_EQ(records[0].serverMessages, kCount + 1);
    EXPECT_EQ(records[0].messages.size(), McpRecorder::kMaxMessages);
}

TEST_F(McpStreams, EndlessNamesAreCutInTheRecord)
{
    one.answerAll(lastResponse(kResult, 200, kJsonType));
    open();
    const QByteArray name(1000, 'n');
    EXPECT_EQ(askMcp(R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":")" + name + R"("}})")
                  .status,
        200);
    EXPECT_EQ(records[0].name.size(), 128);
    EXPECT_EQ(records[0].messages[0].name.size(), 128);
}

TEST_F(McpStreams, ToolsAKeyMayNotUseAreNotListed)
{
    config.keys[0].allowedMcp = { u"files/read"_s };
    open();
    const QByteArray full =
        R"({"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"read"},{"name":"write"},{"name":"read"}]}})";
    const QByteArray limited =
        R"({"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"read"},{"name":"read"}]}})";
    one.answerAll(lastResponse(full, 200, kJsonType));
    EXPECT_EQ(askMcp(kToolsList).body, limited);
    EXPECT_EQ(ask(mcpRequest("POST", kToolsList, {}, kOtherKey)).body, full);
    one.answerAll(chunkedHead(kStreamType) + chunk("id: 9\n" + event(full)) + "0\r\n\r\n");
    EXPECT_EQ(askMcp(kToolsList).body, QByteArray("id: 9\n" + event(limited)));
}

TEST_F(McpStreams, AToolThatIsHeldBackIsNeitherListedNorCalled)
{
    open();
    mcp::ApprovalBook book { {} };
    const auto guard = std::make_shared<mcp::ToolGuard>(book, clock);
    engine->mcp().setToolGuard(guard);
    const boost::json::object read { { "name", "read" } };
    guard->saw(u"files"_s, { &read });
    const QByteArray both =
        R"({"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"read"},{"name":"late"}]}})";
    const QByteArray allowed = R"({"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"read"}]}})";
    one.answerAll(lastResponse(both, 200, kJsonType));
    EXPECT_EQ(askMcp(kToolsList).body, allowed);
    one.answerAll(chunkedHead(kStreamType + "Connection: close\r\n") + chunk(event(both)) + "0\r\n\r\n");
    EXPECT_EQ(askMcp(kToolsList).body, event(allowed));
    // The same name in other words, and in other letters.
    one.answerAll(lastResponse(
        R"({"jsonrpc":"2.0","id":1,"result":{"t\u006fols":[{"name":"read","description":"Sends it."}]}})",
        200, kJsonType));
    EXPECT_EQ(askMcp(kToolsList).body, R"({"jsonrpc":"2.0","id":1,"result":{"tools":[]}})");
    const auto requests = one.requests().size();
    const Answer changed =
        askMcp(R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"read"}})");
    EXPECT_EQ(changed.status, 200);
    EXPECT_EQ(reason(changed), "tool_held_back");
    EXPECT_EQ(json(changed.body).at("id"), 7);
    EXPECT_EQ(reason(askMcp(R"({"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"late"}})")),
        "tool_held_back");
    EXPECT_EQ(one.requests().size(), requests);
}

TEST_F(McpStreams, AStreamThatEndsWithoutAnAnswerIsSaidToHave)
{
    open();
    one.answerAll(chunkedHead(kStreamType + "Connection: close\r\n") + chunk(event(kProgress)) + "0\r\n\r\n");
    const Answer silent = askMcp(kToolsList);
    EXPECT_EQ(silent.status, 200);
    EXPECT_TRUE(silent.complete);
    const QByteArray last = silent.body.mid(silent.body.lastIndexOf("data: ") + 6).trimmed();
    EXPECT_EQ(json(last).at("id"), 1);
    EXPECT_EQ(json(last).at("error").at("data").at("reason").as_string(), "upstream_protocol");
    EXPECT_EQ(records.back().state, inspect::ExchangeState::Failed);
    // Who got an id goes on behind it.
    one.answerAll(chunkedHead(kStreamType) + chunk(event(kProgress, "id: 4\n")) + "0\r\n\r\n");
    EXPECT_EQ(askMcp(kToolsList).body, event(kProgress, "id: 4\n"));
    EXPECT_EQ(records.back().state, inspect::ExchangeState::Completed);
}

} // namespace gateway::pipeline
