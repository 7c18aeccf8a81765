// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/resource_metadata.h"
#include "oauth/server_metadata.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::oauth {
namespace {

QByteArray described(const QByteArray& issuer, const QByteArray& more = {})
{
    return R"({"issuer":")" + issuer + R"(","authorization_endpoint":"https://auth.example/a",)"
        + R"("token_endpoint":"https://auth.example/t","code_challenge_methods_supported":["S256"])" + more
        + '}';
}

TEST(ServerMetadata, IsLookedForWhereMcpSays)
{
    EXPECT_EQ(serverMetadataUrls(QUrl(u"https://auth.example/tenant1/"_s)),
        (QByteArrayList { "https://auth.example/.well-known/oauth-authorization-server/tenant1",
            "https://auth.example/.well-known/openid-configuration/tenant1",
            "https://auth.example/tenant1/.well-known/openid-configuration" }));
    EXPECT_EQ(serverMetadataUrls(QUrl(u"https://auth.example"_s)),
        (QByteArrayList { "https://auth.example/.well-known/oauth-authorization-server",
            "https://auth.example/.well-known/openid-configuration" }));
}

TEST(ServerMetadata, SpeaksForItsIssuerOnly)
{
    const QUrl issuer(u"https://auth.example/t"_s);
    EXPECT_TRUE(readServerMetadata(described("https://auth.example/t"), issuer));
    EXPECT_TRUE(readServerMetadata(described("https://auth.example/t/"), issuer));
    EXPECT_FALSE(readServerMetadata(described("https://auth.example/other"), issuer));
    EXPECT_FALSE(readServerMetadata(described("https://evil.example/t"), issuer));
    EXPECT_FALSE(readServerMetadata("[]", issuer));
}

TEST(ServerMetadata, WithoutS256IsRefused)
{
    QByteArray plain = described("https://auth.example");
    plain.replace("S256", "plain");
    EXPECT_FALSE(readServerMetadata(plain, QUrl(u"https://auth.example"_s)));
    plain.replace(R"(,"code_challenge_methods_supported":["plain"])", "");
    EXPECT_FALSE(readServerMetadata(plain, QUrl(u"https://auth.example"_s)));
}

TEST(ServerMetadata, WithABadEndpointIsRefused)
{
    const QUrl issuer(u"https://auth.example"_s);
    for (const char* field : { "authorization_endpoint", "token_endpoint" }) {
        QByteArray body = described("https://auth.example");
        const QByteArray good = QByteArray(field) + R"(":"https:)";
        const QByteArray bad = QByteArray(field) + R"(":"javascript:)";
        body.replace(good, bad);
        const auto read = readServerMetadata(body, issuer);
        ASSERT_FALSE(read);
        EXPECT_TRUE(read.error().message.contains(QLatin1StringView(field)));
    }
    for (const char* field : { "registration_endpoint", "revocation_endpoint" }) {
        EXPECT_FALSE(readServerMetadata(
            described("https://auth.example", ",\"" + QByteArray(field) + R"(":"file:///x")"), issuer));
    }
}

TEST(ServerMetadata, IsReadAsWritten)
{
    const ServerMetadata ours { .issuer = "http://127.0.0.1:4000",
        .authorizationEndpoint = "http://127.0.0.1:4000/oauth/authorize",
        .tokenEndpoint = "http://127.0.0.1:4000/oauth/token",
        .registrationEndpoint = "http://127.0.0.1:4000/oauth/register",
        .revocationEndpoint = "http://127.0.0.1:4000/oauth/revoke",
        .scopes = { "mcp:read", "mcp:write" },
        .tokenAuthMethods = { "none" },
        .namesIssuer = true };
    const auto read = readServerMetadata(serverMetadataBody(ours), QUrl(u"http://127.0.0.1:4000"_s));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, ours);
}

TEST(ResourceMetadata, IsLookedForBelowThePathFirst)
{
    EXPECT_EQ(resourceMetadataUrls(QUrl(u"https://mcp.example/public/mcp"_s)),
        (QByteArrayList { "https://mcp.example/.well-known/oauth-protected-resource/public/mcp",
            "https://mcp.example/.well-known/oauth-protected-resource" }));
    EXPECT_EQ(resourceMetadataUrls(QUrl(u"https://mcp.example/"_s)).size(), 1);
}

TEST(ResourceMetadata, SpeaksForItsServerOnly)
{
    const QUrl server(u"https://mcp.example/a/mcp"_s);
    EXPECT_TRUE(coversServer("https://mcp.example/a/mcp", server));
    EXPECT_TRUE(coversServer("https://mcp.example/a", server));
    EXPECT_TRUE(coversServer("https://MCP.example:443/", server));
    for (const char* other :
        { "https://mcp.example/a/m", "https://mcp.example/b", "https://evil.example/a/mcp",
            "http://mcp.example/a/mcp", "https://mcp.example:444/a", "https://mcp.example/#a", "", "mcp" })
        EXPECT_FALSE(coversServer(other, server)) << other;
}

TEST(ResourceMetadata, NamesAnAuthorizationServer)
{
    const QUrl server(u"https://mcp.example/mcp"_s);
    EXPECT_FALSE(readResourceMetadata(R"({"resource":"https://mcp.example/mcp"})", server));
    EXPECT_FALSE(readResourceMetadata(
        R"({"resource":"https://bank.example","authorization_servers":["https://a.example"]})", server));
    const ResourceMetadata metadata { .resource = "https://mcp.example/mcp",
        .authorizationServers = { "https://a.example" },
        .scopes = { "x" },
        .name = u"Notes"_s };
    const auto read = readResourceMetadata(resourceMetadataBody(metadata), server);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, metadata);
}

TEST(ResourceMetadata, ResourceHasOneForm)
{
    EXPECT_EQ(canonicalResource(QUrl(u"HTTPS://Mcp.Example:443/mcp/"_s)), "https://mcp.example/mcp");
    EXPECT_EQ(canonicalResource(QUrl(u"https://mcp.example"_s)), "https://mcp.example");
    EXPECT_EQ(canonicalResource(QUrl(u"https://mcp.example/a?b=c"_s)), "https://mcp.example/a?b=c");
}

} // namespace
} // namespace gateway::oauth
