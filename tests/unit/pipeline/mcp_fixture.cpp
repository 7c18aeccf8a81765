// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_fixture.h"

#include <QCryptographicHash>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

QByteArray lastResponse(const QByteArray& body, int status, const QByteArray& fields)
{
    return plainResponse(body, status, fields + "Connection: close\r\n");
}

McpTest::McpTest()
{
    config.mcp.servers = { { .name = u"files"_s, .url = QString::fromLatin1(one.url("/their/mcp")) } };
    config.keys.append({ .name = u"other"_s,
        .secretDigest = QCryptographicHash::hash(kOtherKey, QCryptographicHash::Sha256) });
}

void McpTest::open()
{
    start({ .onMcpFinished = [this](const inspect::McpRecordPtr& record) { records.push_back(*record); } });
}

void McpTest::giveKeys(int count)
{
    for (int i = 0; i < count; ++i) {
        server().keys.append({ .kind = config::SecretSource::Kind::Vault, .name = u"k"_s });
        mcpCredentials.secrets.insert(config::mcpKeyPlace(server(), i), Secret(poolKey(i)));
    }
}

QByteArray McpTest::poolKey(int index)
{
    return "pool-key-" + QByteArray::number(index) + "-canary";
}

QByteArray McpTest::mcpRequest(
    const QByteArray& method, const QByteArray& body, const QByteArray& fields, const QByteArray& key) const
{
    return request(method, "/mcp/files", body, "Authorization: Bearer " + key + "\r\n" + kMcpFields + fields);
}

Answer McpTest::askMcp(const QByteArray& body, const QByteArray& fields)
{
    return ask(mcpRequest("POST", body, fields));
}

QByteArray McpTest::openSession(const QByteArray& upstreamId)
{
    one.answerAll(lastResponse(R"({"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-11-25"}})", 200,
        kJsonType + "Mcp-Session-Id: " + upstreamId + "\r\n"));
    const Answer answer = askMcp(kInitialize);
    EXPECT_EQ(answer.status, 200) << answer.body.constData();
    one.answerAll(lastResponse(kResult, 200, kJsonType));
    return headerValue(answer.headers, "mcp-session-id").toByteArray();
}

boost::json::object McpTest::rpcError(const Answer& answer)
{
    EXPECT_EQ(headerValue(answer.headers, "content-type"), "application/json");
    const boost::json::value value = json(answer.body);
    EXPECT_EQ(value.at("jsonrpc"), "2.0");
    EXPECT_TRUE(value.as_object().contains("id"));
    return value.at("error").as_object();
}

std::string McpTest::reason(const Answer& answer)
{
    const boost::json::object error = rpcError(answer);
    return error.contains("data") ? std::string(error.at("data").at("reason").as_string()) : std::string();
}

} // namespace gateway::pipeline
