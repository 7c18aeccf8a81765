// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "base/secret.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace Qt::StringLiterals;

TEST(Redact, MasksEveryCredentialHeaderAndKeepsTheScheme)
{
    const HeaderList masked =
        maskHeaders({ { "Authorization", "Bearer sk-canary-0123456789abcdef" },
                        { "X-API-Key", "canary-short" }, { "x-goog-api-key", "AIzaCanaryCanaryCanaryCanary" },
                        { "Cookie", "session=canary" }, { "Accept", "text/event-stream" } })
            .list();
    for (const Header& header : masked)
        EXPECT_FALSE(header.value.contains("anary")) << header.name.constData();
    EXPECT_TRUE(masked[0].value.startsWith("Bearer "));
    EXPECT_TRUE(masked[0].value.endsWith("cdef"));
    EXPECT_EQ(masked[4].value, "text/event-stream");
}

TEST(Redact, KeepsFieldsInTheirOrderALineEach)
{
    EXPECT_EQ(maskHeaders({}).lines(), QByteArray());
    EXPECT_EQ(maskHeaders({ { "Accept", "a: b" }, { "X-Empty", "" }, { "cookie", "" },
                              { "x-api-key", "short" }, { "AUTHORIZATION", "Basic 0123456789abcdefg" } })
                  .lines(),
        "Accept: a: b\nX-Empty: \ncookie: \u2022\u2022\u2022\u2022\nx-api-key: \u2022\u2022\u2022\u2022\n"
        "AUTHORIZATION: Basic \u2022\u2022\u2022\u2022defg\n");
}

TEST(Redact, KnowsSecretFieldsOfOtherProductsByTheirEndings)
{
    for (const char* name :
        { "X-Internal-Token", "Ocp-Apim-Subscription-Key", "my-api-key", "X-Client-Secret", "X-ADMIN-KEY",
            "Set-Cookie", "chatgpt-account-id", "Sec-WebSocket-Protocol", "x-password", "my-Credential",
            "my-credentials", "X-AUTH", "Proxy-Authorization", "apikey", "X-Access-Key" })
        EXPECT_TRUE(isSecretHeader(name)) << name;
    for (const char* name : { "x-ratelimit-remaining-tokens", "anthropic-ratelimit-tokens-reset",
             "idempotency-key", "content-type", "" })
        EXPECT_FALSE(isSecretHeader(name)) << name;
}

TEST(Redact, MasksSecretQueryParametersOnly)
{
    EXPECT_EQ(maskTarget("/v1/models"), "/v1/models");
    const QByteArray masked = maskTarget("/v1/models?alt=sse&key=canary-canary&x=1");
    EXPECT_FALSE(masked.contains("canary"));
    EXPECT_TRUE(masked.startsWith("/v1/models?alt=sse&key="));
    EXPECT_TRUE(masked.endsWith("&x=1"));
}

TEST(Redact, LeavesUserAndPasswordOfAUrlOut)
{
    EXPECT_EQ(maskTarget("http://user:canary@host:80/v1?x=1"), "http://host:80/v1?x=1");
    EXPECT_EQ(maskTarget("https://canary@host"), "https://host");
    EXPECT_EQ(maskTarget("http://a:ca@nary@host/"), "http://host/");
    for (const char* plain : { "http://host/a@b", "http://host?a@b", "/v1/a@b", "/v1?u=http://a@b", "" })
        EXPECT_EQ(maskTarget(plain), plain);
}

TEST(Redact, FindsCredentialsInFreeText)
{
    for (const QString& text : { u"failed with Bearer canary-canary-canary"_s,
             u"Incorrect API key provided: sk-proj-canary12345678"_s, u"api_key=canary123456"_s,
             u"{\"access_token\":\"canary1234\"}"_s, u"GET /v1?key=canary123456 failed"_s,
             u"using AIzaSyCanaryCanaryCanaryCanary1 now"_s })
        EXPECT_FALSE(redactText(text).contains(u"canary"_s, Qt::CaseInsensitive)) << qPrintable(text);
    EXPECT_EQ(redactText(u"the model gpt-4o is unknown"_s), u"the model gpt-4o is unknown"_s);
}

TEST(Secret, MovesLeaveNothingBehind)
{
    Secret first(QByteArray("value"));
    const Secret second = std::move(first);
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    EXPECT_EQ(second.reveal(), "value");
}
