// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mcp_feed_relay.h"

#include "service_fixture.h"

#include "support/scripted_upstream.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace gateway::service {

using namespace Qt::StringLiterals;
using test::chunk;
using test::chunkedHead;
using test::Script;

namespace {

const QByteArray kCall =
    R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":{"a":1}}})";
const QByteArray kProgress = R"({"jsonrpc":"2.0","method":"notifications/progress","params":{}})";
const QByteArray kStream = "Content-Type: text/event-stream\r\n";

} // namespace

class McpFeedTest : public testing::Test {
protected:
    McpFeedTest()
    {
        thread.start();
        config::Config config = smallConfig();
        config.mcp.servers = { { .name = u"files"_s,
            .url = QString::fromLatin1(upstream.url("/mcp")),
            .headers = { { .name = u"X-Key"_s } } } };
        const QString place = config::mcpHeaderPlace(config.mcp.servers[0], u"X-Key"_s);
        const auto snapshot =
            std::make_shared<const pipeline::Snapshot>(std::make_shared<const config::Config>(config),
                QHash<QString, Secret> {}, QHash<QString, QString> {}, providers::shippedModelCatalogue(),
                CredentialTable { .secrets = { { place, Secret("mcp-canary-0123456789") } } });
        std::optional<quint16> opened;
        thread.post([&, snapshot](pipeline::Engine& engine) {
            engine.setSnapshot(snapshot);
            const auto result = engine.listen({ .port = 0 });
            QMetaObject::invokeMethod(
                &relay, [&opened, bound = result ? result->port : quint16(0)] { opened = bound; },
                Qt::QueuedConnection);
        });
        EXPECT_TRUE(waitFor([&] { return opened.has_value(); }));
        port = opened.value_or(0);
    }

    ~McpFeedTest() override { thread.stop(); }

    [[nodiscard]] QByteArray post(const QByteArray& body) const
    {
        return "POST /mcp/files HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
            + "\r\nAuthorization: Bearer " + kClientKey
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }

    [[nodiscard]] McpFeed::Records lastUpdate() const
    {
        return updates.isEmpty() ? McpFeed::Records() : updates.last().first().value<McpFeed::Records>();
    }

    [[nodiscard]] std::optional<inspect::McpTexts> texts(const inspect::McpRequestId& id)
    {
        std::optional<std::optional<inspect::McpTexts>> answer;
        relay.loadTexts(id, [&answer](const auto& found) { answer.emplace(found); });
        EXPECT_FALSE(answer); // never from inside the call
        EXPECT_TRUE(waitFor([&] { return answer.has_value(); }));
        return answer.value_or(std::nullopt);
    }

    SystemClock clock;
    test::ScriptedUpstream upstream;
    QTemporaryDir folder;
    store::Store store { folder.filePath(u"plexus.db"_s) };
    GatewayThread thread { clock,
        { .capture = pipeline::Capture::On,
            .onMcpFinished = [this](const inspect::McpRecordPtr& record) { store.writeMcpRequest(record); },
            .liveUpdates = true } };
    McpFeedRelay relay { thread, store };
    QSignalSpy updates { &relay, &McpFeed::updated };
    quint16 port = 0;
};

TEST_F(McpFeedTest, ARunningRequestIsSeenWithItsMessagesAndTheFinishedOneIsStored)
{
    upstream.otherwise(Script().expectRequest().write(chunkedHead(kStream)));
    HttpClient client(port);
    client.send(post(kCall));
    ASSERT_TRUE(waitFor([&] { return !updates.isEmpty() && !upstream.requests().empty(); }));
    EXPECT_EQ(lastUpdate().first()->rpcMethod, u"tools/call"_s);
    upstream.sendNow(chunk("data: " + kProgress + "\n\n"));
    ASSERT_TRUE(waitFor([&] { return lastUpdate().last()->serverMessages == 1; }));
    EXPECT_EQ(lastUpdate().last()->state, inspect::ExchangeState::Running);
    EXPECT_EQ(lastUpdate().last()->name, u"echo"_s);
    const auto running = texts(lastUpdate().last()->id);
    ASSERT_TRUE(running);
    EXPECT_EQ(running->fromClient, kCall);
    EXPECT_EQ(running->fromServer, kProgress);

    std::optional<Result<McpFeed::Records>> history;
    relay.loadHistory({}, [&history](const auto& rows) { history.emplace(rows); });
    // What the server quotes of its credential is not kept.
    upstream.sendNow(chunk(R"(data: {"jsonrpc":"2.0","id":1,"result":"mcp-canary-0123456789"})"
                           "\n\n")
        + "0\r\n\r\n");
    EXPECT_TRUE(client.read().complete);
    ASSERT_TRUE(waitFor([&] { return lastUpdate().last()->isFinished(); }));
    const auto finished = texts(lastUpdate().last()->id);
    ASSERT_TRUE(finished);
    EXPECT_TRUE(finished->fromServer.startsWith(QByteArray(kProgress + "\n\n{")));
    EXPECT_FALSE(finished->fromServer.contains("mcp-canary"));
    EXPECT_FALSE(texts({ "unknown" }));

    EXPECT_FALSE(history); // the store is not open yet
    std::optional<Result<void>> opened;
    store.open(&relay, [&opened](const Result<void>& result) { opened.emplace(result); });
    ASSERT_TRUE(waitFor([&] { return opened.has_value(); }));
    relay.storeOpened();
    ASSERT_TRUE(waitFor([&] { return history.has_value(); }));
    ASSERT_TRUE(*history);
    ASSERT_EQ((*history)->size(), 1);
    EXPECT_EQ(*(*history)->first(), *lastUpdate().last());

    // What a person deletes is gone from the store.
    const inspect::McpRequestId id = lastUpdate().last()->id;
    std::optional<Result<void>> removed;
    relay.removeRequest(id, [&removed](const Result<void>& done) { removed.emplace(done); });
    ASSERT_TRUE(waitFor([&] { return removed.has_value(); }));
    EXPECT_TRUE(*removed);
    removed.reset();
    relay.removeRequest(id, [&removed](const Result<void>& done) { removed.emplace(done); });
    ASSERT_TRUE(waitFor([&] { return removed.has_value(); }));
    ASSERT_FALSE(*removed);
    EXPECT_EQ(removed->error().code, ErrorCode::NotFound);
    std::optional<Result<qint64>> count;
    relay.removeHistory(clock.epochMs() + 1, [&count](const Result<qint64>& done) { count.emplace(done); });
    ASSERT_TRUE(waitFor([&] { return count.has_value(); }));
    EXPECT_EQ(count->value_or(-1), 0) << "there was no other";
}

TEST_F(McpFeedTest, TextsAreCutAtTheirLimit)
{
    const QByteArray large = R"({"jsonrpc":"2.0","id":1,"result":")" + QByteArray(200'000, 'x') + "\"}";
    upstream.answerAll(test::plainResponse(large, 200, "Content-Type: application/json\r\n"));
    HttpClient client(port);
    client.send(post(kCall));
    EXPECT_EQ(client.read().body, large);
    ASSERT_TRUE(waitFor([&] { return !updates.isEmpty() && lastUpdate().last()->isFinished(); }));
    const auto kept = texts(lastUpdate().last()->id);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->fromServer, large.first(pipeline::McpRecorder::kTextLimit));
    EXPECT_TRUE(kept->serverCut);
    EXPECT_FALSE(kept->clientCut);
}

} // namespace gateway::service
