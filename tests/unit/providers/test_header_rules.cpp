// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/header_rules.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::providers;
using namespace Qt::StringLiterals;

TEST(HeaderRules, NoClientCredentialCookieOrHopByHopFieldGoesUp)
{
    const HeaderList client { { "Authorization", "Bearer client-canary" }, { "x-api-key", "client-canary" },
        { "X-Goog-Api-Key", "client-canary" }, { "Cookie", "client-canary" },
        { "Proxy-Authorization", "client-canary" }, { "Connection", "x-secret" }, { "TE", "trailers" },
        { "Upgrade", "websocket" }, { "X-Forwarded-For", "1.2.3.4" }, { "x-plexus-anything", "1" },
        { "Host", "127.0.0.1:4000" }, { "Content-Length", "5" }, { "anthropic-beta", "a,b" },
        { "User-Agent", "claude-cli/2" } };
    const HeaderList sent =
        requestHeaders({ .slug = u"p"_s }, Dialect::Messages, Secret("provider-key"), client);
    const HeaderList expected { { "content-type", "application/json" }, { "anthropic-beta", "a,b" },
        { "User-Agent", "claude-cli/2" }, { "anthropic-version", "2023-06-01" },
        { "x-api-key", "provider-key" } };
    EXPECT_EQ(sent, expected);
}

TEST(HeaderRules, TheCredentialStandsWhereTheDialectLooksForIt)
{
    const auto valueOf = [](Dialect dialect, QByteArrayView name) {
        return headerValue(requestHeaders({ .slug = u"p"_s }, dialect, Secret("k"), {}), name).toByteArray();
    };
    EXPECT_EQ(valueOf(Dialect::Chat, "authorization"), "Bearer k");
    EXPECT_EQ(valueOf(Dialect::Messages, "x-api-key"), "k");
    EXPECT_EQ(valueOf(Dialect::Gemini, "x-goog-api-key"), "k");
    EXPECT_TRUE(valueOf(Dialect::Messages, "authorization").isEmpty());
}

TEST(HeaderRules, TheProvidersOwnHeadersWin)
{
    const config::Provider provider { .slug = u"p"_s,
        .headers = { { "Authorization", "Token t" }, { "user-agent", "mine" } } };
    const HeaderList sent =
        requestHeaders(provider, Dialect::Chat, Secret("k"), { { "User-Agent", "client" } });
    EXPECT_EQ(countHeader(sent, "authorization"), 1);
    EXPECT_EQ(headerValue(sent, "authorization"), QByteArrayView("Token t"));
    EXPECT_EQ(headerValue(sent, "user-agent"), QByteArrayView("mine"));
}

TEST(HeaderRules, AClientsVersionIsKeptAndAValueThatCouldSplitAHeaderIsDropped)
{
    const HeaderList sent = requestHeaders({ .slug = u"p"_s }, Dialect::Messages, {},
        { { "anthropic-version", "2024-01-01" }, { "anthropic-beta", "a\r\nx-evil: 1" } });
    EXPECT_EQ(headerValue(sent, "anthropic-version"), QByteArrayView("2024-01-01"));
    EXPECT_FALSE(hasHeader(sent, "anthropic-beta"));
}

TEST(HeaderRules, FieldsListedInConnectionStayOnTheirHop)
{
    const HeaderList sent = requestHeaders({ .slug = u"p"_s }, Dialect::Chat, {},
        { { "Connection", "keep-alive, OpenAI-Beta" }, { "connection", "traceparent" },
            { "openai-beta", "x=1" }, { "traceparent", "00-1" }, { "tracestate", "a=b" } });
    EXPECT_FALSE(hasHeader(sent, "openai-beta"));
    EXPECT_FALSE(hasHeader(sent, "traceparent"));
    EXPECT_TRUE(hasHeader(sent, "tracestate"));
}

TEST(HeaderRules, OnlyListedFieldsComeDown)
{
    const HeaderList down = responseHeaders({ { "Content-Type", "text/event-stream" },
        { "Set-Cookie", "canary" }, { "Location", "https://evil" }, { "x-request-id", "up-1" },
        { "request-id", "req_1" }, { "anthropic-ratelimit-requests-remaining", "3" },
        { "X-RateLimit-Remaining-Tokens", "9" }, { "retry-after", "7" },
        { "access-control-allow-origin", "*" }, { "transfer-encoding", "chunked" }, { "connection", "close" },
        { "x-codex-primary-used-percent", "4" }, { "server", "nginx" } });
    const HeaderList expected { { "Content-Type", "text/event-stream" }, { "x-upstream-request-id", "up-1" },
        { "request-id", "req_1" }, { "anthropic-ratelimit-requests-remaining", "3" },
        { "X-RateLimit-Remaining-Tokens", "9" }, { "retry-after", "7" },
        { "x-codex-primary-used-percent", "4" } };
    EXPECT_EQ(down, expected);
}
