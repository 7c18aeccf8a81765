// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in at another server: where it leads, what is refused, who may answer.
#include "oauth/sign_in_flow.h"
#include "scripted_fetch.h"

#include "support/fake_clock.h"

#include <gtest/gtest.h>

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace gateway::oauth {
namespace {

const QByteArray kServer = "https://mcp.example/mcp";
const QByteArray kResourceUrl = "https://mcp.example/.well-known/oauth-protected-resource/mcp";
const QByteArray kMetadataUrl = "https://auth.example/.well-known/oauth-authorization-server";
const QByteArray kRegisterUrl = "https://auth.example/register";
const QByteArray kTokenUrl = "https://auth.example/token";
const QByteArray kRedirect = "http://127.0.0.1:4000/oauth/callback";

class FlowTest : public testing::Test {
protected:
    FlowTest()
    {
        fetch.answer(kServer,
            { .status = 401,
                .headers = { { "WWW-Authenticate",
                    R"(Bearer resource_metadata=")" + kResourceUrl + R"(", scope="a b")" } } });
        fetch.answerJson(kResourceUrl,
            R"({"resource":"https://mcp.example/mcp","authorization_servers":["https://auth.example"],"scopes_supported":["x"]})");
        describe({});
        fetch.answer(kRegisterUrl, { .status = 201, .body = R"({"client_id":"c-1"})" });
        fetch.answerJson(kTokenUrl,
            R"({"access_token":"at-1","refresh_token":"rt-1","token_type":"Bearer","expires_in":3600})");
    }

    void describe(const QByteArray& more, const QByteArray& address = "https://auth.example/authorize")
    {
        fetch.answerJson(kMetadataUrl,
            R"({"issuer":"https://auth.example","token_endpoint":"https://auth.example/token",)"
            R"("code_challenge_methods_supported":["S256"],"registration_endpoint":"https://auth.example/register",)"
            R"("authorization_endpoint":")"
                + address + '"' + more + '}');
    }

    void start(SignInPlan plan = {})
    {
        plan.server = QUrl(QString::fromLatin1(kServer));
        plan.redirectUri = kRedirect;
        flow = std::make_unique<SignInFlow>(clock, systemRandom(), fetch.fetch(), std::move(plan),
            SignInFlow::Observer { .ready = [this](const QUrl& url) { page = url; },
                .ended = [this](const Result<Account>& account) { ended.append(account); } });
        flow->start();
        fetch.run();
    }

    [[nodiscard]] QByteArray asked(const QString& name) const
    {
        return QUrlQuery(page).queryItemValue(name, QUrl::FullyDecoded).toUtf8();
    }

    // Why it ended; empty: it did not, or well.
    [[nodiscard]] QString problem() const
    {
        return ended.isEmpty() || ended.constLast() ? QString() : ended.constLast().error().message;
    }

    gateway::test::FakeClock clock;
    test::ScriptedFetch fetch;
    std::unique_ptr<SignInFlow> flow;
    QUrl page;
    QVector<Result<Account>> ended;
};

TEST_F(FlowTest, LeadsFromTheAddressToAnAccount)
{
    start();
    EXPECT_TRUE(page.toEncoded().startsWith("https://auth.example/authorize?"));
    EXPECT_EQ(asked(u"client_id"_s), "c-1");
    EXPECT_EQ(asked(u"resource"_s), kServer);
    EXPECT_EQ(asked(u"scope"_s), "a b");
    EXPECT_EQ(asked(u"code_challenge_method"_s), "S256");
    EXPECT_EQ(asked(u"redirect_uri"_s), kRedirect);
    EXPECT_TRUE(flow->take({ .state = asked(u"state"_s), .code = "code-1" }));
    fetch.run();
    ASSERT_EQ(ended.size(), 1);
    ASSERT_TRUE(ended.first()) << problem().toStdString();
    const Account& account = *ended.first();
    EXPECT_EQ(account.accessToken.reveal(), "at-1");
    EXPECT_EQ(account.refreshToken.reveal(), "rt-1");
    EXPECT_EQ(account.expiresMs, clock.epochMs() + 3'600'000);
    EXPECT_EQ(account.source.server, kServer);
    const auto form = Form::parse(fetch.last(kTokenUrl).body);
    EXPECT_EQ(form->value("code"), "code-1");
    EXPECT_EQ(form->value("resource"), kServer);
    EXPECT_EQ(challengeOf(form->value("code_verifier")), asked(u"code_challenge"_s));
}

TEST_F(FlowTest, OnlyItsOwnAnswerCountsAndOnlyOnce)
{
    start();
    const QByteArray state = asked(u"state"_s);
    EXPECT_FALSE(flow->take({ .state = "guess", .code = "x" }));
    EXPECT_FALSE(flow->take({ .state = {}, .code = "x" }));
    EXPECT_TRUE(flow->take({ .state = state, .code = "code-1" }));
    EXPECT_FALSE(flow->take({ .state = state, .code = "code-2" }));
    fetch.run();
    EXPECT_EQ(fetch.count(kTokenUrl), 1);
}

TEST_F(FlowTest, TwoFlowsDoNotMix)
{
    start();
    const auto first = std::move(flow);
    const QByteArray state = asked(u"state"_s);
    start();
    EXPECT_NE(asked(u"state"_s), state);
    EXPECT_FALSE(flow->take({ .state = state, .code = "x" }));
    EXPECT_TRUE(first->take({ .state = state, .code = "x" }));
}

TEST_F(FlowTest, LateAnswersAreRefused)
{
    start();
    clock.advanceMs(SignInFlow::kLifeMs);
    EXPECT_TRUE(flow->take({ .state = asked(u"state"_s), .code = "x" }));
    EXPECT_TRUE(problem().contains(u"too late"_s));
    EXPECT_EQ(fetch.count(kTokenUrl), 0);
}

TEST_F(FlowTest, AnswersOfAnotherServerAreRefused)
{
    describe(R"(,"authorization_response_iss_parameter_supported":true)");
    for (const QByteArray issuer : { "", "https://evil.example" }) {
        start();
        EXPECT_TRUE(flow->take({ .state = asked(u"state"_s), .code = "x", .issuer = issuer }));
        EXPECT_TRUE(problem().contains(u"another authorization server"_s));
    }
    start();
    EXPECT_TRUE(flow->take({ .state = asked(u"state"_s), .code = "x", .issuer = "https://auth.example" }));
    EXPECT_EQ(ended.size(), 2);
    fetch.run();
    EXPECT_EQ(fetch.count(kTokenUrl), 1);
    EXPECT_TRUE(ended.constLast());
}

TEST_F(FlowTest, RefusalIsToldInTheServersWords)
{
    start();
    EXPECT_TRUE(flow->take(
        { .state = asked(u"state"_s), .error = "access_denied", .errorDescription = "not\n you" }));
    EXPECT_TRUE(problem().contains(u"access_denied not you"_s));
}

TEST_F(FlowTest, PagesThatAreNoneAreNeverGivenOut)
{
    for (const char* bad : { "file:///etc/passwd", "javascript:alert(1)", "ms-msdt:/x", "--flag", "$(id)",
             "http://auth.example/authorize", "https://u:p@auth.example/" }) {
        describe({}, bad);
        start();
        EXPECT_TRUE(page.isEmpty()) << bad;
        EXPECT_TRUE(problem().contains(u"authorization_endpoint"_s)) << bad;
    }
}

TEST_F(FlowTest, StrangersMayNotNameOurNetwork)
{
    fetch.answer(kServer,
        { .status = 401,
            .headers = { { "WWW-Authenticate", R"(Bearer resource_metadata="http://127.0.0.1:9/x")" } } });
    start();
    EXPECT_EQ(fetch.last("http://127.0.0.1:9/x").reach, Reach::PublicOnly);
    EXPECT_EQ(fetch.last(kServer).reach, Reach::Anywhere);
    for (const FetchRequest& request : fetch.asked)
        EXPECT_TRUE(request.url == kServer || request.reach == Reach::PublicOnly)
            << request.url.toStdString();
    EXPECT_FALSE(problem().isEmpty());
}

TEST_F(FlowTest, MetadataOfAnotherServerIsRefused)
{
    fetch.answerJson(kResourceUrl,
        R"({"resource":"https://bank.example","authorization_servers":["https://auth.example"]})");
    start();
    EXPECT_TRUE(problem().contains(u"another one"_s));
}

TEST_F(FlowTest, ServersWithoutMetadataSignInThemselves)
{
    fetch.answer(kServer, { .status = 401 });
    fetch.answer(kResourceUrl, { .status = 200, .body = "<html>" });
    fetch.answerJson("https://mcp.example/.well-known/openid-configuration",
        R"({"issuer":"https://mcp.example","token_endpoint":"https://mcp.example/t","authorization_endpoint":)"
        R"("https://mcp.example/a","code_challenge_methods_supported":["S256"]})");
    start({ .clientId = "by-hand" });
    EXPECT_TRUE(page.toEncoded().startsWith("https://mcp.example/a?"));
    EXPECT_EQ(asked(u"client_id"_s), "by-hand");
    EXPECT_EQ(asked(u"resource"_s), kServer);
}

TEST_F(FlowTest, ClientMadeByHandProvesItself)
{
    start({ .clientId = "by hand", .clientSecret = Secret("s&1"), .scope = "mine" });
    EXPECT_EQ(fetch.count(kRegisterUrl), 0);
    EXPECT_EQ(asked(u"scope"_s), "mine");
    EXPECT_TRUE(flow->take({ .state = asked(u"state"_s), .code = "x" }));
    EXPECT_EQ(headerValue(fetch.last(kTokenUrl).headers, "authorization"),
        QByteArray("Basic " + QByteArray("by%20hand:s%261").toBase64()));
    describe(R"(,"token_endpoint_auth_methods_supported":["client_secret_post"])");
    start({ .clientId = "by hand", .clientSecret = Secret("s&1") });
    EXPECT_TRUE(flow->take({ .state = asked(u"state"_s), .code = "x" }));
    EXPECT_TRUE(fetch.last(kTokenUrl).body.contains("client_secret=s%261"));
}

class BrokenStep : public FlowTest, public testing::WithParamInterface<QByteArray> { };

TEST_P(BrokenStep, EndsTheSignInAndSaysSo)
{
    fetch.fail(GetParam());
    start();
    EXPECT_TRUE(problem().contains(u"cannot be reached"_s));
    EXPECT_TRUE(page.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Flow, BrokenStep, testing::Values(kServer, kResourceUrl, kMetadataUrl, kRegisterUrl));

TEST_F(FlowTest, TokenEndpointMayRefuse)
{
    fetch.answer(kTokenUrl, { .status = 400, .body = R"({"error":"invalid_grant"})" });
    start();
    EXPECT_TRUE(flow->take({ .state = asked(u"state"_s), .code = "x" }));
    fetch.run();
    EXPECT_TRUE(problem().contains(u"invalid_grant"_s));
}

TEST_F(FlowTest, GivenUpNothingComesBack)
{
    start();
    EXPECT_TRUE(flow->take({ .state = asked(u"state"_s), .code = "x" }));
    flow.reset();
    fetch.run();
    EXPECT_TRUE(ended.isEmpty());
}

TEST(Account, IsReadAsWritten)
{
    const Account account { .source = { .server = kServer,
                                .resource = "https://mcp.example",
                                .issuer = "https://auth.example",
                                .tokenEndpoint = kTokenUrl,
                                .revocationEndpoint = "https://auth.example/revoke",
                                .clientId = "c",
                                .clientSecret = Secret("s"),
                                .proof = ClientProof::Post },
        .accessToken = Secret("a"),
        .refreshToken = Secret("r"),
        .expiresMs = 5,
        .scope = "x y" };
    EXPECT_EQ(readAccount(accountText(account)), account);
    EXPECT_FALSE(readAccount(Secret("{}")));
    EXPECT_FALSE(readAccount(Secret("old")));
    EXPECT_TRUE(revocationRequest(account)->body.contains("token=r"));
}

TEST(Account, RefreshTokenGoesOnUnlessReplaced)
{
    Account account { .accessToken = Secret("a"), .refreshToken = Secret("r"), .scope = "s" };
    account = withAnswer(account, { .accessToken = Secret("b") }, 100);
    EXPECT_EQ(account.refreshToken.reveal(), "r");
    EXPECT_FALSE(account.expiresMs);
    account = withAnswer(
        account, { .accessToken = Secret("c"), .refreshToken = Secret("q"), .expiresInMs = 5 }, 100);
    EXPECT_EQ(account.refreshToken.reveal(), "q");
    EXPECT_EQ(account.expiresMs, 105);
}

} // namespace
} // namespace gateway::oauth
