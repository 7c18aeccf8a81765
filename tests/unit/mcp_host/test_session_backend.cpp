// SPDX-License-Identifier: GPL-3.0-or-later
// Whose sessions are whose, and when they end.
#include "fake_client.h"
#include "mcp_host/session_backend.h"
#include "support/fake_clock.h"
#include "support/wait_for.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

const QByteArray kInitialize = R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{}})";
const QByteArray kPing = R"({"jsonrpc":"2.0","id":1,"method":"ping"})";

// Answers `initialize` at once and nothing else.
class Answering final : public SessionPeer {
public:
    Answering(SessionPort& port, std::shared_ptr<bool> isThere)
        : m_port(port)
        , m_isThere(std::move(isThere))
    {
        *m_isThere = true;
    }

    ~Answering() override { *m_isThere = false; }

    Answering(const Answering&) = delete;
    Answering& operator=(const Answering&) = delete;

    void fromClient(const QByteArray& /*message*/, const mcp::Message& read) override
    {
        if (read.method == u"initialize")
            m_port.toClient(R"({"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-11-25"}})",
                { .kind = mcp::MessageKind::Response, .id = read.id, .protocolVersion = u"2025-11-25"_s },
                {});
    }

    void setReading(Reading /*reading*/) override { }

private:
    SessionPort& m_port;
    std::shared_ptr<bool> m_isThere;
};

class Backend final : public SessionBackend {
public:
    using SessionBackend::SessionBackend;

    ~Backend() override { stop(); }

    Backend(const Backend&) = delete;
    Backend& operator=(const Backend&) = delete;

    std::shared_ptr<bool> isPeerThere = std::make_shared<bool>(false); // the latest

private:
    Opened open(
        const pipeline::McpVisit& /*visit*/, const SessionFacts& /*facts*/, SessionPort& port) override
    {
        return std::make_unique<Answering>(port, isPeerThere);
    }

    [[nodiscard]] bool mayGoOn(const Session& /*session*/, const pipeline::Snapshot& /*now*/) const override
    {
        return true;
    }
};

class McpSessions : public testing::Test {
protected:
    McpSessions() { setSecret("first"); }

    // Of the key "app", which is another one then.
    void setSecret(const QByteArray& digest)
    {
        config::Config config;
        config.keys = { { .name = u"app"_s, .secretDigest = digest } };
        snapshot = std::make_shared<const pipeline::Snapshot>(std::make_shared<const config::Config>(config),
            QHash<QString, Secret> {}, QHash<QString, QString> {});
    }

    std::shared_ptr<Got> visit(
        const QByteArray& method, const QByteArray& body, const QByteArray& session = {})
    {
        auto got = std::make_shared<Got>();
        pipeline::McpVisit made { .place = pipeline::McpPlace::Aggregate,
            .snapshot = snapshot,
            .key = snapshot->config().findKey(u"app"_s) };
        made.request.head.method = method;
        made.request.head.headers = HeaderList { { "accept", "application/json, text/event-stream" } };
        if (!session.isEmpty())
            made.request.head.headers.append(Header { "mcp-session-id", session });
        made.request.body = body;
        if (!body.isEmpty())
            made.messages = mcp::readMessages(body).value();
        made.sink = std::make_unique<FakeSink>(got);
        made.recorder = std::make_unique<pipeline::McpRecorder>(
            clock, made.request.head, pipeline::McpRecorder::Observer {});
        backend.handle(std::move(made));
        return got;
    }

    [[nodiscard]] QByteArray open()
    {
        return headerValue(visit("POST", kInitialize)->headers, "mcp-session-id").toByteArray();
    }

    test::FakeClock clock;
    pipeline::SnapshotPtr snapshot;
    Backend backend { clock };
};

} // namespace

TEST_F(McpSessions, AKeyThatWasMadeAnewHasNoneOfTheFormers)
{
    const QByteArray id = open();
    ASSERT_FALSE(id.isEmpty());
    const auto waiting = visit("POST", kPing, id);
    EXPECT_EQ(waiting->status, 0); // it waits for its answer
    setSecret("second");
    EXPECT_EQ(visit("POST", kPing, id)->status, 404);
    EXPECT_EQ(visit("DELETE", {}, id)->status, 404);
    EXPECT_EQ(backend.sessionCount(), 1);
    // It does not go on either.
    backend.configured(snapshot);
    EXPECT_TRUE(waiting->isWhole);
    EXPECT_TRUE(test::waitFor([this] { return backend.sessionCount() == 0; }));
}

TEST_F(McpSessions, OneThatMakesRoomIsDeletedFromTheEventLoop)
{
    ASSERT_FALSE(open().isEmpty());
    EXPECT_TRUE(backend.endIdle(u"app"_s, [](const Session&) { return true; }));
    EXPECT_EQ(backend.sessionCount(), 0);
    EXPECT_TRUE(*backend.isPeerThere); // the call may come from inside it
    EXPECT_FALSE(backend.endIdle(u"app"_s, [](const Session&) { return true; }));
    EXPECT_TRUE(test::waitFor([this] { return !*backend.isPeerThere; }));
}

} // namespace gateway::mcp_host
