// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks 26 and 32 of the list: what another server names is not opened, nor asked, unseen.
#include "oauth/addresses.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::oauth {
namespace {

class BadEndpoint : public testing::TestWithParam<const char*> { };

TEST_P(BadEndpoint, IsNeverOpened)
{
    const auto url = endpointUrl(GetParam(), u"authorization_endpoint"_s);
    ASSERT_FALSE(url);
    EXPECT_TRUE(url.error().message.startsWith(u"authorization_endpoint"_s));
}

INSTANTIATE_TEST_SUITE_P(Addresses, BadEndpoint,
    testing::Values("file:///etc/passwd", "javascript:alert(1)", "ms-msdt:/id", "--flag",
        "-https://a.example", "$(touch x)", "http://auth.example/authorize", "ftp://auth.example", "https://",
        "https:auth.example", "//auth.example/a", "/authorize", "", "https://auth.example/a b",
        "https://auth.example/a\nb", "https://auth.example/`id`", "https://user:pw@auth.example/",
        "https://auth.example/#f", "HTTPS\\://auth.example", "data:text/html,x", "vscode://x",
        "http://127.0.0.1.evil.example/", "http://localhost.evil.example/", "http://localhost@evil.example/",
        "https://auth.example/\"><script>"));

TEST(Addresses, WebAndThisComputerMayBeOpened)
{
    for (const char* good : { "https://auth.example/authorize?tenant=1", "http://127.0.0.1:8080/a",
             "http://localhost/a", "http://[::1]:1/a", "https://auth.example:8443" })
        EXPECT_TRUE(endpointUrl(good, u"x"_s)) << good;
}

TEST(Addresses, OriginIsInOneForm)
{
    EXPECT_EQ(originOf(QUrl(u"HTTPS://Auth.Example:443/a?b"_s)), "https://auth.example");
    EXPECT_EQ(originOf(QUrl(u"http://[::1]:4000/"_s)), "http://[::1]:4000");
    EXPECT_EQ(originOf(QUrl(u"http://a.example:80"_s)), "http://a.example");
    EXPECT_EQ(originOf(QUrl(u"https://a.example:80"_s)), "https://a.example:80");
}

TEST(Addresses, AStrangersServerMayOnlyNamePublicOnes)
{
    const QUrl stranger(u"https://mcp.example/mcp"_s);
    EXPECT_EQ(reachOf(QUrl(u"http://127.0.0.1:4000/x"_s), stranger), Reach::PublicOnly);
    EXPECT_EQ(reachOf(QUrl(u"https://auth.example/x"_s), stranger), Reach::PublicOnly);
    EXPECT_EQ(reachOf(QUrl(u"https://MCP.example/x"_s), stranger), Reach::Anywhere);
    EXPECT_EQ(reachOf(QUrl(u"https://auth.example/x"_s), QUrl(u"http://localhost:1/mcp"_s)), Reach::Anywhere);
}

} // namespace
} // namespace gateway::oauth
