// SPDX-License-Identifier: GPL-3.0-or-later
// The aggregate from its door: what it asks the proxy for, and until when.
#include "fake_client.h"
#include "mcp_host/aggregate_backend.h"
#include "support/fake_clock.h"
#include "support/wait_for.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

class AggregateDoor : public testing::Test {
protected:
    AggregateDoor()
    {
        config::Config config;
        config.keys = { { .name = u"app"_s, .secretDigest = "digest" } };
        config.mcp.servers = { { .name = u"one"_s, .url = u"http://127.0.0.1:9/mcp"_s } };
        snapshot = std::make_shared<const pipeline::Snapshot>(std::make_shared<const config::Config>(config),
            QHash<QString, Secret> {}, QHash<QString, QString> {});
    }

    std::shared_ptr<Got> post(const QByteArray& body, const QByteArray& session = {})
    {
        auto got = std::make_shared<Got>();
        pipeline::McpVisit made { .place = pipeline::McpPlace::Aggregate,
            .snapshot = snapshot,
            .key = snapshot->config().findKey(u"app"_s) };
        made.request.head.method = "POST";
        made.request.head.headers = HeaderList { { "accept", "application/json, text/event-stream" } };
        if (!session.isEmpty())
            made.request.head.headers.append(Header { "mcp-session-id", session });
        made.request.body = body;
        made.messages = mcp::readMessages(body).value();
        made.sink = std::make_unique<FakeSink>(got);
        made.recorder = std::make_unique<pipeline::McpRecorder>(
            clock, made.request.head, pipeline::McpRecorder::Observer {});
        backend.handle(std::move(made));
        return got;
    }

    test::FakeClock clock;
    pipeline::SnapshotPtr snapshot;
    QByteArrayList methods; // of visits to the proxy
    AggregateBackend backend { clock, std::make_shared<McpHost>(clock, mcp::ApprovalBook::Observers {}),
        [this](pipeline::McpVisit visit) {
            methods.append(visit.request.head.method);
            visit.sink->send({ .headers = { { "content-type", "application/json" },
                                   { "mcp-session-id", "theirs" } },
                .body =
                    R"({"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-11-25","capabilities":{}}})" });
        } };
};

} // namespace

TEST_F(AggregateDoor, NothingIsAskedForOnceItIsStopped)
{
    const auto opening =
        post(R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}})");
    const QByteArray session = headerValue(opening->headers, "mcp-session-id").toByteArray();
    ASSERT_FALSE(session.isEmpty());
    const auto list = post(R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})", session);
    ASSERT_TRUE(test::waitFor([&list] { return list->isWhole; }));
    EXPECT_FALSE(methods.isEmpty());
    methods.clear();
    backend.stop();
    QCoreApplication::processEvents();
    EXPECT_TRUE(methods.isEmpty()) << methods.join(' ').constData();
}

} // namespace gateway::mcp_host
