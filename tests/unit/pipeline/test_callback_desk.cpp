// SPDX-License-Identifier: GPL-3.0-or-later
// Attack 31: who may bring an answer to a sign-in of ours.
#include "pipeline_fixture.h"

#include "oauth/sign_in_flow.h"
#include "pipeline/mcp_tokens.h"

namespace gateway::pipeline {

class Callback : public PipelineTest {
protected:
    void open()
    {
        start({ .onSignInAnswer = [this](const oauth::SignInAnswer& answer) { answers.push_back(answer); } });
        engine->callbacks().expect("state-1", clock.epochMs() + 1000);
    }

    Answer come(const QByteArray& query) { return ask(request("GET", "/oauth/callback?" + query)); }

    std::vector<oauth::SignInAnswer> answers;
};

TEST_F(Callback, IsTakenOnce)
{
    open();
    const Answer taken = come("code=c%2B1&state=state-1&iss=https%3A%2F%2Fauth.example");
    EXPECT_EQ(taken.status, 200);
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].code, "c+1");
    EXPECT_EQ(answers[0].issuer, "https://auth.example");
    EXPECT_EQ(come("code=c&state=state-1").status, 400);
    EXPECT_EQ(answers.size(), 1U);
}

TEST_F(Callback, UnknownLateAndForgottenOnesAreNot)
{
    open();
    for (const char* query :
        { "code=c", "code=c&state=", "code=c&state=guess", "code=c&state=state-1&state=state-1", "" })
        EXPECT_EQ(come(query).status, 400) << query;
    engine->callbacks().expect("state-2", clock.epochMs() + 1000);
    engine->callbacks().forget("state-2");
    EXPECT_EQ(come("code=c&state=state-2").status, 400);
    clock.advanceMs(1000);
    EXPECT_EQ(come("code=c&state=state-1").status, 400);
    EXPECT_TRUE(answers.empty());
}

TEST_F(Callback, ShowsNothingOfWhatItWasSent)
{
    open();
    const Answer page = come("code=<script>&state=state-1&error=<b>boo</b>");
    EXPECT_FALSE(page.body.contains("boo") || page.body.contains("<script"));
    EXPECT_TRUE(
        headerValue(page.headers, "content-security-policy").toByteArray().contains("default-src 'none'"));
    EXPECT_EQ(headerValue(page.headers, "cache-control"), "no-store");
    EXPECT_EQ(ask(request("POST", "/oauth/callback", "x", "Content-Type: text/plain\r\n")).status, 405);
}

TEST_F(Callback, IsThereWithoutOurOwnSignIn)
{
    config.mcp.signIn.enabled = false;
    config.mcp.enabled = false;
    open();
    EXPECT_EQ(come("code=c&state=state-1").status, 200);
}

TEST(McpTokens, AreHandedOutForTheirAddressAlone)
{
    test::FakeClock clock;
    QVector<QString> asked;
    McpToken known {
        .token = Secret("t-1"), .server = "https://a.example/mcp", .freshUntilMs = clock.epochMs() + 100
    };
    McpTokens tokens(clock,
        { .ask =
                [&](const QString& server, const QByteArray&, const McpTokens::KeeperDone& done) {
                    asked.append(server);
                    done(known);
                },
            .refused = [](const QString&, const Secret&, const QByteArray&) {} });
    const config::McpServer mine { .name = QStringLiteral("a"),
        .url = QStringLiteral("https://a.example/mcp") };
    const config::McpServer moved { .name = QStringLiteral("a"),
        .url = QStringLiteral("https://b.example/mcp") };
    const auto tokenFor = [&tokens](const config::McpServer& server) {
        QByteArray text;
        tokens.token(
            server, [&text](const Result<Secret>& token) { text = token ? token->reveal() : QByteArray(); });
        return text;
    };
    EXPECT_EQ(tokenFor(mine), "t-1");
    EXPECT_EQ(tokenFor(mine), "t-1");
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(tokenFor(moved), "");
    tokens.refused(mine, Secret("t-1"), {});
    known.token = Secret("t-2");
    EXPECT_EQ(tokenFor(mine), "t-2");
    clock.advanceMs(100);
    known.token = Secret("t-3");
    EXPECT_EQ(tokenFor(mine), "t-3");
}

} // namespace gateway::pipeline
