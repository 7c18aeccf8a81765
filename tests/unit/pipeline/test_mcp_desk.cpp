// SPDX-License-Identifier: GPL-3.0-or-later
// The door of /mcp: who may pass, and what a refusal looks like.
#include "pipeline_fixture.h"

#include <QCryptographicHash>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kList = R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})";
const QByteArray kAccept = "Accept: application/json, text/event-stream\r\n";
const QByteArray kJson = "Content-Type: application/json\r\n";

// Answers with what it was visited for.
class EchoBackend final : public McpBackend {
public:
    std::optional<mcp::Refusal> checkHead(const http::RequestHead& head, const Snapshot&) override
    {
        if (headerValue(head.headers, "x-admin-key") == "admin")
            return std::nullopt;
        return mcp::Refusal { .status = 401, .message = u"The admin key, please."_s };
    }

    void handle(McpVisit visit) override
    {
        const QString server = visit.server ? visit.server->name : u"-"_s;
        const mcp::Message* call = visit.messages.call();
        const QString method = call ? call->method : QString();
        visit.sink->send({ .body = (server + u'|' + visit.owner() + u'|' + method).toUtf8() });
        visit.recorder->answered(200);
        visit.recorder->finish(inspect::ExchangeState::Completed);
    }

    void stop() override { }
};

} // namespace

class McpDoor : public PipelineTest {
protected:
    McpDoor()
    {
        config.mcp.servers = { { .name = u"files"_s, .url = u"https://mcp.example/files"_s },
            { .name = u"local"_s, .command = u"server"_s },
            { .name = u"off"_s, .enabled = false, .url = u"https://mcp.example/off"_s } };
    }

    void open()
    {
        start({ .onMcpFinished = [this](const inspect::McpRecordPtr& r) { records.push_back(*r); } });
        for (const McpPlace place :
            { McpPlace::Remote, McpPlace::Program, McpPlace::Aggregate, McpPlace::Management })
            engine->mcp().plug(place, std::make_unique<EchoBackend>());
    }

    [[nodiscard]] Answer askMcp(const QByteArray& path, const QByteArray& body = kList,
        const QByteArray& fields = bearer() + kAccept + kJson)
    {
        return ask(request("POST", path, body, fields));
    }

    // The error of a refusal, which must be a whole JSON-RPC error.
    static boost::json::object refusal(const Answer& answer)
    {
        EXPECT_EQ(headerValue(answer.headers, "content-type"), "application/json");
        const boost::json::value value = json(answer.body);
        EXPECT_EQ(value.at("jsonrpc"), "2.0");
        EXPECT_TRUE(value.as_object().contains("id"));
        EXPECT_TRUE(value.at("error").at("code").is_int64());
        return value.at("error").as_object();
    }

    std::vector<inspect::McpRecord> records;
};

TEST_F(McpDoor, EachAddressHasItsBackend)
{
    open();
    EXPECT_EQ(askMcp("/mcp/files").body, "files|laptop|tools/list");
    EXPECT_EQ(askMcp("/mcp/files/").body, "files|laptop|tools/list");
    EXPECT_EQ(askMcp("/v1/mcp/local").body, "local|laptop|tools/list");
    EXPECT_EQ(askMcp("/mcp").body, "-|laptop|tools/list");
    EXPECT_EQ(ask(request("GET", "/mcp/files", {}, bearer() + kAccept)).body, "files|laptop|");
    EXPECT_EQ(ask(request("DELETE", "/mcp/files", {}, bearer())).body, "files|laptop|");
    ASSERT_EQ(records.size(), 6U);
    EXPECT_EQ(records[0].server, u"files"_s);
    EXPECT_EQ(records[0].transport, u"http"_s);
    EXPECT_EQ(records[0].rpcMethod, u"tools/list"_s);
    EXPECT_EQ(records[0].rpcId, "1");
    EXPECT_EQ(records[0].keyName, u"laptop"_s);
    EXPECT_EQ(records[2].transport, u"program"_s);
    EXPECT_EQ(records[3].transport, u"aggregate"_s);
}

TEST_F(McpDoor, OnlyItsKeysPassAndTheOthersAreToldHow)
{
    open();
    const Answer nobody = askMcp("/mcp/files", kList, kAccept + kJson);
    EXPECT_EQ(nobody.status, 401);
    EXPECT_EQ(headerValue(nobody.headers, "www-authenticate"), "Bearer");
    refusal(nobody);
    config.mcp.signIn.enabled = true;
    publish();
    const Answer signIn = askMcp("/mcp/files", kList, kAccept + kJson + "Authorization: Bearer wrong\r\n");
    EXPECT_EQ(signIn.status, 401);
    EXPECT_EQ(headerValue(signIn.headers, "www-authenticate"),
        QByteArray("Bearer resource_metadata=\"http://127.0.0.1:" + QByteArray::number(port)
            + "/.well-known/oauth-protected-resource/mcp/files\""));
    const Answer other = askMcp("/v1/mcp/fi\"les/", kList, kAccept + kJson);
    EXPECT_TRUE(headerValue(other.headers, "www-authenticate").endsWith("resource/mcp/fi%22les\""));
    config.keys[0].expiresAtMs = 1;
    publish();
    EXPECT_EQ(askMcp("/mcp/files").status, 401);
    config.keys[0].expiresAtMs.reset();
    config.keys[0].allowedIps = { u"10.0.0.1"_s };
    publish();
    EXPECT_EQ(askMcp("/mcp/files").status, 403);
}

TEST_F(McpDoor, ATokenStandsForItsKeyWhileSignInIsEnabled)
{
    open();
    QByteArray resource;
    McpTokenGrant grant { .keyName = u"laptop"_s, .mayCall = true };
    engine->mcp().setTokenKey([&](const Secret& token, const QByteArray& server, const Snapshot&) {
        resource = server;
        return token.reveal() == "pox_good" ? std::optional(grant) : std::nullopt;
    });
    const QByteArray fields = kAccept + kJson + "Authorization: Bearer pox_good\r\n";
    EXPECT_EQ(askMcp("/mcp/files", kList, fields).status, 401);
    config.mcp.signIn.enabled = true;
    publish();
    EXPECT_EQ(askMcp("/mcp/files", kList, fields).body, "files|laptop|tools/list");
    EXPECT_EQ(resource, "files");
    const QByteArray call = R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x"}})";
    EXPECT_EQ(askMcp("/mcp/files", call, fields).status, 200);
    grant.mayCall = false;
    EXPECT_EQ(askMcp("/mcp/files", kList, fields).status, 200);
    const Answer readOnly = askMcp("/mcp/files", call, fields);
    EXPECT_EQ(readOnly.status, 403);
    EXPECT_TRUE(headerValue(readOnly.headers, "www-authenticate").contains("insufficient_scope"));
    EXPECT_EQ(askMcp("/mcp/files", kList, kAccept + kJson + "Authorization: Bearer pox_bad\r\n").status, 401);
    config.keys[0].enabled = false;
    publish();
    EXPECT_EQ(askMcp("/mcp/files", kList, fields).status, 401);
}

TEST_F(McpDoor, WhatTheKeyMayNotUseIsNotThere)
{
    open();
    const Answer unknown = askMcp("/mcp/nothing");
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(refusal(unknown).at("data").at("reason"), "unknown_server");
    EXPECT_EQ(askMcp("/mcp/off").status, 404);
    config.keys[0].excludedMcp = { u"files"_s };
    publish();
    const Answer excluded = askMcp("/mcp/files");
    EXPECT_EQ(excluded.status, 404);
    EXPECT_EQ(QByteArray(excluded.body).replace("files", "nothing"), unknown.body);
    config.mcp.enabled = false;
    publish();
    EXPECT_EQ(askMcp("/mcp/local").status, 404);
}

TEST_F(McpDoor, AToolTheKeyMayNotCallIsUnknown)
{
    config.keys[0].allowedMcp = { u"files/read"_s };
    open();
    const auto call = [](const char* tool) -> QByteArray {
        return QByteArray(R"({"jsonrpc":"2.0","id":"c","method":"tools/call","params":{"name":")") + tool
            + R"("}})";
    };
    EXPECT_EQ(askMcp("/mcp/files", call("read")).body, "files|laptop|tools/call");
    const Answer refused = askMcp("/mcp/files", call("write"));
    EXPECT_EQ(refused.status, 200);
    EXPECT_EQ(refusal(refused).at("code"), mcp::code::kInvalidParams);
    EXPECT_EQ(json(refused.body).at("id"), "c");
    // In a batch, the harmless one does not carry the other along.
    const Answer batch = askMcp("/mcp/files", '[' + kList + ',' + call("write") + ']');
    EXPECT_EQ(batch.status, 403);
    EXPECT_EQ(records.back().rpcErrorCode, mcp::code::kInvalidParams);
}

TEST_F(McpDoor, AKeyForSingleToolsMayDoNothingElseAtTheirServer)
{
    config.keys[0].allowedMcp = { u"files/read"_s, u"local"_s };
    open();
    const auto asked = [](const char* method) -> QByteArray {
        return QByteArray(R"({"jsonrpc":"2.0","id":1,"method":")") + method + R"(","params":{}})";
    };
    for (const char* method : { "initialize", "ping", "logging/setLevel", "tools/list" })
        EXPECT_EQ(askMcp("/mcp/files", asked(method)).body, QByteArray("files|laptop|") + method);
    for (const char* method : { "resources/list", "resources/templates/list", "resources/read",
             "resources/subscribe", "prompts/list", "prompts/get", "completion/complete", "tasks/list" }) {
        const Answer refused = askMcp("/mcp/files", asked(method));
        EXPECT_EQ(refused.status, 200) << method;
        EXPECT_EQ(refusal(refused).at("code"), mcp::code::kMethodNotFound) << method;
        EXPECT_EQ(askMcp("/mcp/local", asked(method)).body, QByteArray("local|laptop|") + method);
    }
    const QByteArray notification = R"({"jsonrpc":"2.0","method":"notifications/initialized"})";
    EXPECT_EQ(askMcp("/mcp/files", notification).status, 200);
    EXPECT_EQ(askMcp("/mcp/files", R"({"jsonrpc":"2.0","id":5,"result":{}})").status, 200);
    EXPECT_EQ(askMcp("/mcp/files", R"({"jsonrpc":"2.0","method":"resources/read"})").status, 403);
    EXPECT_EQ(askMcp("/mcp/files", '[' + kList + ',' + asked("prompts/get") + ']').status, 403);
}

TEST_F(McpDoor, TheHeadHasToFitTheTransport)
{
    config.mcp.servers[0].maxMessageBytes = 100;
    open();
    const QByteArray key = bearer();
    EXPECT_EQ(askMcp("/mcp/files", kList, key + kJson).status, 200); // takes everything
    EXPECT_EQ(askMcp("/mcp/files", kList, key + kJson + "Accept: application/*, text/*\r\n").status, 200);
    EXPECT_EQ(askMcp("/mcp/files", kList, key + kJson + "Accept: application/json\r\n").status, 406);
    EXPECT_EQ(askMcp("/mcp/files", kList, key + kJson + "Accept: application/json, text/event-stream;q=0\r\n")
                  .status,
        406);
    EXPECT_EQ(ask(request("GET", "/mcp/files", {}, key + "Accept: application/json\r\n")).status, 406);
    EXPECT_EQ(askMcp("/mcp/files", kList, key + kAccept).status, 415);
    EXPECT_EQ(askMcp("/mcp/files", kList, key + kAccept + "Content-Type: text/plain\r\n").status, 415);
    EXPECT_EQ(askMcp("/mcp/files", kList, key + kAccept + kJson + "Content-Encoding: gzip\r\n").status, 415);
    EXPECT_EQ(
        askMcp("/mcp/files", kList, key + kAccept + kJson + "MCP-Protocol-Version: a b\r\n").status, 400);
    const Answer large = askMcp("/mcp/files", QByteArray(101, ' '));
    EXPECT_EQ(large.status, 413);
    refusal(large);
    const Answer put = ask(request("PUT", "/mcp/files", kList, key));
    EXPECT_EQ(put.status, 405);
    EXPECT_EQ(headerValue(put.headers, "allow"), "GET, POST, DELETE");
    refusal(put);
    EXPECT_EQ(askMcp("/mcp/files/more").status, 404);
    // Without a length the size shows only at the end.
    const QByteArray chunked = QByteArray("65\r\n") + QByteArray(101, ' ') + "\r\n0\r\n\r\n";
    EXPECT_EQ(ask(request("POST", "/mcp/files", {}, key + kAccept + kJson + "Transfer-Encoding: chunked\r\n")
                  + chunked)
                  .status,
        413);
}

TEST_F(McpDoor, ForeignPagesAndHostsAreRefusedInJsonRpc)
{
    open();
    const Answer page =
        askMcp("/mcp/files", kList, bearer() + kAccept + kJson + "Origin: https://evil.example\r\n");
    EXPECT_EQ(page.status, 403);
    refusal(page);
    QByteArray rebound = request("POST", "/mcp/files", kList, bearer() + kAccept + kJson);
    rebound.replace("Host: 127.0.0.1", "Host: evil.example");
    const Answer foreign = ask(rebound);
    EXPECT_EQ(foreign.status / 100, 4);
    refusal(foreign);
}

TEST_F(McpDoor, BrokenMessagesAreTheCallersMistake)
{
    open();
    const Answer broken = askMcp("/mcp/files", "{\"jsonrpc\":");
    EXPECT_EQ(broken.status, 400);
    EXPECT_EQ(refusal(broken).at("code"), mcp::code::kParseError);
    EXPECT_EQ(askMcp("/mcp/files", "").status, 400);
    const QByteArray batch = '[' + kList + ']';
    EXPECT_EQ(askMcp("/mcp/files", batch).status, 200);
    const QByteArray fields = bearer() + kAccept + kJson;
    EXPECT_EQ(askMcp("/mcp/files", batch, fields + "MCP-Protocol-Version: 2025-03-26\r\n").status, 200);
    for (const char* version : { "2025-06-18", "2025-11-25", "2027-01-01" }) {
        const QByteArray field = QByteArray("MCP-Protocol-Version: ") + version + "\r\n";
        EXPECT_EQ(askMcp("/mcp/files", batch, fields + field).status, 400) << version;
        EXPECT_EQ(askMcp("/mcp/files", kList, fields + field).status, 200) << version;
    }
}

TEST_F(McpDoor, ManagementAsksForItsOwnKey)
{
    open();
    EXPECT_EQ(askMcp("/mcp/plexus").status, 401);
    EXPECT_EQ(askMcp("/mcp/plexus", kList, kAccept + kJson + "X-Admin-Key: admin\r\n").body, "-||tools/list");
    engine->mcp().plug(McpPlace::Management, nullptr);
    EXPECT_EQ(askMcp("/mcp/plexus").status, 404);
}

TEST_F(McpDoor, WhoAsksTheProxyIsStoppedBeforeIt)
{
    struct Stopping final : McpBackend {
        Stopping(QStringList& into, QString called)
            : order(into)
            , name(std::move(called))
        {
        }

        void handle(McpVisit) override { }

        void stop() override { order.append(name); }

        QStringList& order;
        QString name;
    };

    QStringList order;
    McpDesk desk(clock, {});
    desk.plug(McpPlace::Remote, std::make_unique<Stopping>(order, u"proxy"_s));
    desk.plug(McpPlace::Aggregate, std::make_unique<Stopping>(order, u"aggregate"_s));
    desk.stop();
    EXPECT_EQ(order, (QStringList { u"aggregate"_s, u"proxy"_s }));
}

TEST_F(McpDoor, AFloodOfWrongKeysIsNoFloodOfRows)
{
    open();
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(askMcp("/mcp/files", kList, kAccept + kJson).status, 401);
    EXPECT_GE(records.size(), 1U);
    EXPECT_LE(records.size(), 40U); // should the test take more than a second
}

} // namespace gateway::pipeline
