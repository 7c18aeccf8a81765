// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to MCP servers with an address: header fields, credentials, sessions, keys of a pool, failures.
#include "mcp_fixture.h"

#include <QCryptographicHash>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

class McpProxying : public McpTest { };

TEST_F(McpProxying, SendsTheBodyAsItIsAndNothingOfTheClientsCredentials)
{
    server().headers = { { .name = u"X-Team"_s, .value = { .plain = Secret("blue") } } };
    mcpCredentials.secrets.insert(config::mcpHeaderPlace(server(), u"X-Team"_s), Secret("blue"));
    one.answerAll(lastResponse(
        kResult, 200, kJsonType + "Set-Cookie: a=b\r\nServer: them\r\nMCP-Protocol-Version: 2025-11-25\r\n"));
    open();
    const QByteArray body = R"({ "jsonrpc":"2.0", "id": 1,"method":"tools\/list", "extra": [1.0e1] })";
    const QByteArray bytes = request("POST", QByteArray("/mcp/files?key=") + kClientKey + "&x=1", body,
        kMcpFields + "X-Goog-Api-Key: " + kClientKey + "\r\nX-Api-Key: " + kClientKey
            + "\r\nCookie: s=" + kClientKey + "\r\nx-admin-key: " + kClientKey
            + "\r\nMCP-Protocol-Version: 2025-11-25\r\nLast-Event-ID: 7\r\nUser-Agent: agent/1\r\n");
    const Answer answer = ask(bytes);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, kResult);
    EXPECT_EQ(headerValue(answer.headers, "mcp-protocol-version"), "2025-11-25");
    EXPECT_FALSE(hasHeader(answer.headers, "set-cookie"));
    EXPECT_FALSE(hasHeader(answer.headers, "mcp-session-id"));
    EXPECT_EQ(seen().method, "POST");
    EXPECT_EQ(seen().target, "/their/mcp");
    EXPECT_EQ(seen().body, body);
    EXPECT_FALSE(seen().head.contains(kClientKey)) << seen().head.constData();
    EXPECT_EQ(headerValue(seen().headers, "x-team"), "blue");
    EXPECT_EQ(headerValue(seen().headers, "mcp-protocol-version"), "2025-11-25");
    EXPECT_EQ(headerValue(seen().headers, "last-event-id"), "7");
    EXPECT_EQ(headerValue(seen().headers, "user-agent"), "agent/1");
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].state, inspect::ExchangeState::Completed);
    EXPECT_EQ(records[0].rpcMethod, u"tools/list"_s);
    EXPECT_EQ(records[0].status, 200);
    EXPECT_EQ(records[0].clientMessages, 1);
    EXPECT_EQ(records[0].serverMessages, 1);
    EXPECT_GE(records[0].sentUs, 0);
    EXPECT_GE(records[0].serverHeadUs, 0);
}

TEST_F(McpProxying, AServersOwnQueryAndKeyHeaderAreSent)
{
    server().url += u"?tenant=7"_s;
    server().keyHeader = u"X-Token"_s;
    giveKeys(1);
    one.answerAll(lastResponse({}, 202));
    open();
    const Answer answer = askMcp(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    EXPECT_EQ(answer.status, 202);
    EXPECT_EQ(answer.body, "");
    EXPECT_EQ(seen().target, "/their/mcp?tenant=7");
    EXPECT_EQ(headerValue(seen().headers, "x-token"), poolKey(0));
    EXPECT_FALSE(hasHeader(seen().headers, "authorization"));
}

TEST_F(McpProxying, ASessionIsKnownByOurIdToItsKeyAlone)
{
    open();
    const QByteArray id = openSession("their-session-id");
    EXPECT_EQ(id.size(), 64);
    EXPECT_EQ(records.back().protocolVersion, u"2025-11-25"_s);
    EXPECT_FALSE(records.back().session.isEmpty());
    EXPECT_FALSE(id.startsWith(records.back().session));

    EXPECT_EQ(askMcp(kToolsList, "Mcp-Session-Id: " + id + "\r\n").status, 200);
    EXPECT_EQ(headerValue(seen().headers, "mcp-session-id"), "their-session-id");
    const auto requests = one.requests().size();

    const Answer foreign = ask(mcpRequest("POST", kToolsList, "Mcp-Session-Id: " + id + "\r\n", kOtherKey));
    EXPECT_EQ(foreign.status, 404);
    EXPECT_EQ(reason(foreign), "unknown_session");
    EXPECT_EQ(askMcp(kToolsList, "Mcp-Session-Id: their-session-id\r\n").status, 404);
    EXPECT_EQ(ask(mcpRequest("GET", {}, "Mcp-Session-Id: " + id + "\r\n", kOtherKey)).status, 404);
    EXPECT_EQ(ask(mcpRequest("DELETE", {}, "Mcp-Session-Id: " + id + "\r\n", kOtherKey)).status, 404);
    EXPECT_EQ(askMcp(kToolsList, "Mcp-Session-Id: " + id + "\r\nMcp-Session-Id: " + id + "\r\n").status, 400);
    EXPECT_EQ(one.requests().size(), requests);
}

TEST_F(McpProxying, ASessionIsNoneOfALaterKeyOfTheSameName)
{
    open();
    const QByteArray id = openSession("their-session-id");
    const auto requests = one.requests().size();
    config.keys[0].secretDigest = QCryptographicHash::hash("plx-somebody-else", QCryptographicHash::Sha256);
    publish();
    const Answer foreign =
        ask(mcpRequest("POST", kToolsList, "Mcp-Session-Id: " + id + "\r\n", "plx-somebody-else"));
    EXPECT_EQ(foreign.status, 404);
    EXPECT_EQ(reason(foreign), "unknown_session");
    EXPECT_EQ(one.requests().size(), requests);
}

TEST_F(McpProxying, DeleteGoesOnAndTheSessionIsForgotten)
{
    open();
    const QByteArray field = "Mcp-Session-Id: " + openSession("theirs") + "\r\n";
    one.answerAll(lastResponse({}, 200));
    EXPECT_EQ(ask(mcpRequest("DELETE", {}, field)).status, 200);
    EXPECT_EQ(seen().method, "DELETE");
    EXPECT_EQ(headerValue(seen().headers, "mcp-session-id"), "theirs");
    EXPECT_EQ(ask(mcpRequest("DELETE", {}, field)).status, 404);
    EXPECT_EQ(askMcp(kToolsList, field).status, 404);
    EXPECT_EQ(ask(mcpRequest("DELETE")).status, 400);
    EXPECT_EQ(engine->mcpProxy().openSessions(), 0U);
}

TEST_F(McpProxying, ASessionTheServerForgotOrThatMovedIsForgotten)
{
    open();
    const QByteArray first = "Mcp-Session-Id: " + openSession("one") + "\r\n";
    one.answerAll(lastResponse("gone", 404));
    const Answer gone = askMcp(kToolsList, first);
    EXPECT_EQ(gone.status, 404);
    EXPECT_EQ(json(gone.body).at("id"), 1);
    const auto requests = one.requests().size();
    EXPECT_EQ(askMcp(kToolsList, first).status, 404);
    EXPECT_EQ(one.requests().size(), requests); // known without asking

    const QByteArray second = "Mcp-Session-Id: " + openSession("two") + "\r\n";
    server().url = QString::fromLatin1(two.url("/elsewhere"));
    publish();
    EXPECT_EQ(askMcp(kToolsList, second).status, 404);
    EXPECT_EQ(two.connections(), 0);
    // A day without use.
    server().url = QString::fromLatin1(one.url("/their/mcp"));
    publish();
    const QByteArray third = "Mcp-Session-Id: " + openSession("three") + "\r\n";
    clock.advanceMs(25LL * 3600 * 1000);
    EXPECT_EQ(askMcp(kToolsList, third).status, 404);
}

TEST_F(McpProxying, KeysTakeTurnsAndASessionKeepsItsOwn)
{
    giveKeys(2);
    open();
    const QByteArray first = "Mcp-Session-Id: " + openSession("one") + "\r\n";
    EXPECT_EQ(headerValue(seen().headers, "authorization"), QByteArray("Bearer " + poolKey(0)));
    const QByteArray second = "Mcp-Session-Id: " + openSession("two") + "\r\n";
    for (int turn = 0; turn < 3; ++turn) {
        EXPECT_EQ(askMcp(kToolsList, first).status, 200);
        EXPECT_EQ(headerValue(seen().headers, "authorization"), QByteArray("Bearer " + poolKey(0)));
        EXPECT_EQ(headerValue(seen().headers, "mcp-session-id"), "one");
        EXPECT_EQ(askMcp(kToolsList, second).status, 200);
        EXPECT_EQ(headerValue(seen().headers, "authorization"), QByteArray("Bearer " + poolKey(1)));
    }
    EXPECT_EQ(records.back().keyNumber, 1);
    // The key is taken out of the pool: its session does not go on as another.
    mcpCredentials.secrets.insert(config::mcpKeyPlace(server(), 0), Secret("another-key"));
    publish();
    EXPECT_EQ(askMcp(kToolsList, first).status, 404);
    EXPECT_EQ(askMcp(kToolsList, second).status, 200);
}

TEST_F(McpProxying, ARefusedKeyRestsAndTheNextIsAsked)
{
    giveKeys(3);
    one.next(Script().expectRequest().write(lastResponse("slow down", 429, "Retry-After: 7\r\n")).close());
    one.next(Script().expectRequest().write(lastResponse("pay", 402)).close());
    one.answerAll(lastResponse(kResult, 200, kJsonType));
    open();
    EXPECT_EQ(askMcp(kToolsList).status, 200);
    ASSERT_EQ(one.requests().size(), 3U);
    EXPECT_EQ(one.requests()[2].body, kToolsList);
    EXPECT_EQ(records.back().attempts, 3);
    EXPECT_EQ(records.back().keyNumber, 2);
    EXPECT_EQ(records.back().notices.size(), 2);
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(askMcp(kToolsList).status, 200);
        EXPECT_EQ(headerValue(seen().headers, "authorization"), QByteArray("Bearer " + poolKey(2)));
    }
    clock.advanceMs(7'000);
    EXPECT_EQ(askMcp(kToolsList).status, 200);
    EXPECT_EQ(headerValue(seen().headers, "authorization"), QByteArray("Bearer " + poolKey(0)));
}

TEST_F(McpProxying, WhenAllKeysRestTheClientIsToldUntilWhen)
{
    giveKeys(2);
    server().rateLimitRestMs = 20'000;
    one.answerAll(lastResponse("slow down", 429));
    open();
    const Answer refused = askMcp(kToolsList);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(headerValue(refused.headers, "retry-after"), "20");
    EXPECT_EQ(reason(refused), "keys_resting");
    EXPECT_EQ(json(refused.body).at("id"), 1);
    EXPECT_EQ(one.requests().size(), 2U);
    EXPECT_EQ(askMcp(kToolsList).status, 429);
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(McpProxying, InASessionNoOtherKeyIsAsked)
{
    giveKeys(2);
    open();
    const QByteArray field = "Mcp-Session-Id: " + openSession("one") + "\r\n";
    one.answerAll(lastResponse("slow down", 429, "Retry-After: 9\r\n"));
    const Answer refused = askMcp(kToolsList, field);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(headerValue(refused.headers, "retry-after"), "9");
    const auto requests = one.requests().size();
    EXPECT_EQ(reason(askMcp(kToolsList, field)), "key_resting");
    EXPECT_EQ(one.requests().size(), requests);
    clock.advanceMs(9'000);
    one.answerAll(lastResponse(kResult, 200, kJsonType));
    EXPECT_EQ(askMcp(kToolsList, field).status, 200);
}

TEST_F(McpProxying, ACredentialThatCannotBeReadIsSaid)
{
    server().headers = { { .name = u"X-Team"_s, .value = { .kind = config::SecretSource::Kind::Vault } } };
    mcpCredentials.problems.insert(
        config::mcpHeaderPlace(server(), u"X-Team"_s), u"The keychain is locked."_s);
    open();
    const Answer answer = askMcp(kToolsList);
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(rpcError(answer).at("message"), "The keychain is locked.");
    EXPECT_EQ(one.connections(), 0);
}

TEST_F(McpProxying, ServersErrorsBecomeJsonRpcAndNameNoCredential)
{
    giveKeys(1);
    open();
    one.answerAll(lastResponse("bad key " + poolKey(0), 500));
    const Answer plain = askMcp(kToolsList);
    EXPECT_EQ(plain.status, 500);
    EXPECT_EQ(json(plain.body).at("id"), 1);
    EXPECT_FALSE(plain.body.contains(poolKey(0)));
    EXPECT_FALSE(records.back().errorMessage.contains(QString::fromLatin1(poolKey(0))));

    const QByteArray error =
        R"({"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"Bad Request: no session"}})";
    one.answerAll(lastResponse(error, 400, kJsonType));
    const Answer own = askMcp(kToolsList);
    EXPECT_EQ(own.status, 400);
    EXPECT_EQ(own.body, error);
    EXPECT_EQ(records.back().rpcErrorCode, -32000);

    one.answerAll(lastResponse("who are you", 401, "WWW-Authenticate: Bearer\r\n"));
    const Answer unauthorized = askMcp(kToolsList);
    EXPECT_EQ(unauthorized.status, 502); // not the client's key
    EXPECT_EQ(reason(unauthorized), "upstream_unauthorized");
    EXPECT_FALSE(hasHeader(unauthorized.headers, "www-authenticate"));

    one.answerAll(lastResponse({}, 307, "Location: " + two.url("/x") + "\r\n"));
    EXPECT_EQ(reason(askMcp(kToolsList)), "upstream_redirect");
    EXPECT_EQ(two.connections(), 0);

    one.answerAll(lastResponse("<html>", 200, "Content-Type: text/html\r\n"));
    EXPECT_EQ(reason(askMcp(kToolsList)), "upstream_protocol");

    // A stream that is not offered.
    one.answerAll(lastResponse({}, 405));
    EXPECT_EQ(ask(mcpRequest("GET")).status, 405);
}

TEST_F(McpProxying, ADeadServerIs502AndASilentOne504)
{
    open();
    one.otherwise(Script().expectRequest().reset());
    const Answer dead = askMcp(kToolsList);
    EXPECT_EQ(dead.status, 502);
    EXPECT_EQ(json(dead.body).at("id"), 1);
    EXPECT_TRUE(rpcError(dead).at("message").as_string().starts_with("The MCP server"));

    server().timeoutMs = 30'000;
    publish();
    one.otherwise(Script().expectRequest());
    HttpClient client(port);
    const auto requests = one.requests().size();
    client.send(mcpRequest("POST", kToolsList));
    ASSERT_TRUE(waitFor([&] { return one.requests().size() > requests; }));
    clock.advanceMs(31'000);
    const Answer silent = client.read();
    EXPECT_EQ(silent.status, 504);
    EXPECT_EQ(rpcError(silent).at("code"), mcp::code::kTimeout);
    EXPECT_EQ(records.back().state, inspect::ExchangeState::Failed);
}

TEST_F(McpProxying, OurOwnAddressIsRefused)
{
    open();
    server().url = u"http://127.0.0.1:%1/mcp/files"_s.arg(port);
    publish();
    const Answer answer = askMcp(kToolsList);
    EXPECT_EQ(answer.status, 502);
    EXPECT_EQ(reason(answer), "upstream_loop");
    EXPECT_EQ(records.size(), 1U);
}

TEST_F(McpProxying, AClientThatLeavesEndsTheCall)
{
    one.otherwise(Script().expectRequest());
    open();
    {
        HttpClient client(port);
        client.send(mcpRequest("POST", kToolsList));
        ASSERT_TRUE(waitFor([&] { return one.requests().size() == 1; }));
    }
    EXPECT_TRUE(waitFor([&] { return one.openConnections() == 0; }));
    ASSERT_TRUE(waitFor([&] { return records.size() == 1; }));
    EXPECT_EQ(records[0].state, inspect::ExchangeState::Cancelled);
}

TEST_F(McpProxying, StoppingEndsEverything)
{
    one.otherwise(Script().expectRequest());
    open();
    HttpClient client(port);
    client.send(mcpRequest("POST", kToolsList));
    ASSERT_TRUE(waitFor([&] { return one.requests().size() == 1; }));
    engine->stop(u"Plexus was stopped."_s);
    EXPECT_TRUE(client.waitClosed());
    EXPECT_TRUE(waitFor([&] { return one.openConnections() == 0; }));
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].state, inspect::ExchangeState::Cancelled);
}

TEST_F(McpProxying, TokensComeFromWhoeverSignsIn)
{
    server().signsIn = true;
    one.answerAll(lastResponse(kResult, 200, kJsonType));
    open();
    EXPECT_EQ(askMcp(kToolsList).status, 503);
    int given = 0;
    QByteArrayList refused;
    engine->mcpProxy().setSignIn({ .token =
                                       [&given](const config::McpServer& asked, const auto& done) {
                                           EXPECT_EQ(asked.name, u"files"_s);
                                           done(Secret("token-" + QByteArray::number(++given)));
                                       },
        .refused = [&refused](const config::McpServer&, const Secret& token,
                       const QByteArray& challenge) { refused.append(token.reveal() + '|' + challenge); } });
    EXPECT_EQ(askMcp(kToolsList).status, 200);
    EXPECT_EQ(headerValue(seen().headers, "authorization"), "Bearer token-1");

    // Refused once: a fresh one is tried; twice: the client is told.
    one.answerAll(lastResponse("no", 401, "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n"));
    EXPECT_EQ(askMcp(kToolsList).status, 502);
    EXPECT_EQ(refused,
        (QByteArrayList {
            "token-2|Bearer error=\"invalid_token\"", "token-3|Bearer error=\"invalid_token\"" }));
    EXPECT_EQ(records.back().attempts, 2);

    engine->mcpProxy().setSignIn({ .token = [](const config::McpServer&, const auto& done) {
        done(Error { .code = ErrorCode::SecretUnavailable, .message = u"Sign in first."_s });
    } });
    EXPECT_EQ(rpcError(askMcp(kToolsList)).at("message"), "Sign in first.");
}

} // namespace gateway::pipeline
