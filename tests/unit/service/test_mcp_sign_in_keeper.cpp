// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts at MCP servers: signed in, kept, refreshed once for all, signed out.
#include "secrets/memory_secret_store.h"
#include "service/mcp_sign_in_keeper.h"
#include "support/expect_warning.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"
#include "unit/oauth/scripted_fetch.h"

#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::service {
namespace {

using gateway::test::waitFor;
using oauth::test::ScriptedFetch;
using pipeline::McpToken;

const QByteArray kServer = "https://mcp.example/mcp";
const QByteArray kTokenUrl = "https://auth.example/token";

config::Config configOf(const QString& url = QString::fromLatin1(kServer))
{
    config::Config config;
    config.mcp.servers = { { .name = u"notes"_s, .url = url, .signsIn = true, .clientId = u"by-hand"_s } };
    return config;
}

class KeeperTest : public testing::Test {
protected:
    KeeperTest()
    {
        fetch.answer(kServer, { .status = 401 });
        fetch.answerJson("https://mcp.example/.well-known/oauth-protected-resource/mcp",
            R"({"resource":"https://mcp.example/mcp","authorization_servers":["https://auth.example"]})");
        fetch.answerJson("https://auth.example/.well-known/oauth-authorization-server",
            R"({"issuer":"https://auth.example","token_endpoint":"https://auth.example/token",)"
            R"("revocation_endpoint":"https://auth.example/revoke",)"
            R"("code_challenge_methods_supported":["S256"],"authorization_endpoint":"https://auth.example/a"})");
        giveTokens(1);
        restart();
    }

    void giveTokens(int number)
    {
        const QByteArray n = QByteArray::number(number);
        fetch.answerJson(kTokenUrl,
            R"({"access_token":"at-)" + n + R"(","refresh_token":"rt-)" + n
                + R"(","token_type":"Bearer","expires_in":3600})");
    }

    // As after a new start of Plexus.
    void restart()
    {
        keeper = std::make_unique<McpSignInKeeper>(configuration, store, clock, oauth::systemRandom(),
            McpSignInKeeper::Ways { .fetch = fetch.fetch(),
                .expectAnswer = [this](const QByteArray& state, qint64) { expected.append(state); },
                .forgetAnswer = [this](const QByteArray& state) { expected.removeAll(state); },
                .forgetToken = [this](const QString& server) { forgotten.append(server); },
                .baseUrl = [] { return u"http://127.0.0.1:4000"_s; } });
    }

    // Until everything that waits in the event loop or for another server is done.
    template <typename Condition> bool settle(Condition condition)
    {
        return waitFor([&] {
            fetch.run();
            return condition();
        });
    }

    void signIn()
    {
        QUrl page;
        keeper->start(u"notes"_s, [&page](const Result<QUrl>& url) { page = url.value_or(QUrl()); });
        ASSERT_TRUE(settle([&page] { return !page.isEmpty(); }));
        EXPECT_EQ(state(), McpSignInState::Waiting);
        const QByteArray given = QUrlQuery(page).queryItemValue(u"state"_s).toUtf8();
        EXPECT_EQ(expected, QVector<QByteArray> { given });
        keeper->take({ .state = given, .code = "code" });
        ASSERT_TRUE(settle([this] { return state() == McpSignInState::SignedIn; }));
        EXPECT_TRUE(expected.isEmpty());
    }

    // Asks and waits for the answer.
    Result<McpToken> token(const QByteArray& url = kServer)
    {
        std::optional<Result<McpToken>> given;
        keeper->token(u"notes"_s, url, [&given](const Result<McpToken>& token) { given.emplace(token); });
        EXPECT_TRUE(settle([&given] { return given.has_value(); }));
        return given.value_or(Error {});
    }

    QByteArray text()
    {
        const auto given = token();
        return given ? given->token.reveal() : QByteArray();
    }

    McpSignInState state() { return keeper->status(u"notes"_s).state; }

    gateway::test::FakeClock clock;
    gateway::test::ScriptedConfigService configuration { configOf() };
    secrets::MemorySecretStore store;
    ScriptedFetch fetch;
    QVector<QByteArray> expected;
    QStringList forgotten;
    std::unique_ptr<McpSignInKeeper> keeper;
};

TEST_F(KeeperTest, SignsInAndKeepsItOverARestart)
{
    EXPECT_EQ(state(), McpSignInState::SignedOut);
    EXPECT_EQ(token().error().code, ErrorCode::SecretUnavailable);
    signIn();
    EXPECT_EQ(text(), "at-1");
    restart();
    EXPECT_EQ(text(), "at-1");
    EXPECT_EQ(state(), McpSignInState::SignedIn);
}

TEST_F(KeeperTest, AfterARestartItIsKnownAndCanBeSignedOutBeforeTheFirstRequest)
{
    signIn();
    restart();
    configuration.replace(configOf());
    ASSERT_TRUE(settle([this] { return state() == McpSignInState::SignedIn; }));
    keeper->signOut(u"notes"_s);
    EXPECT_TRUE(settle([this] { return fetch.count("https://auth.example/revoke") == 1; }));
}

TEST_F(KeeperTest, EntriesSayNothingOfTheServer)
{
    const QString name = McpSignInKeeper::secretName(u"notes"_s);
    EXPECT_FALSE(name.contains(u"notes"_s));
    EXPECT_NE(name, McpSignInKeeper::secretName(u"mail"_s));
}

TEST_F(KeeperTest, FiftyRequestsCostOneRefresh)
{
    signIn();
    giveTokens(2);
    clock.advanceMs(3'600'000 - McpSignInKeeper::kEarlyMs);
    const qsizetype before = fetch.count(kTokenUrl);
    int given = 0;
    for (int i = 0; i < 50; ++i) {
        keeper->token(u"notes"_s, kServer, [&given](const Result<McpToken>& token) {
            given += token && token->token.reveal() == "at-2" ? 1 : 0;
        });
    }
    EXPECT_TRUE(settle([&given] { return given == 50; }));
    EXPECT_EQ(fetch.count(kTokenUrl), before + 1);
    EXPECT_TRUE(fetch.last(kTokenUrl).body.contains("refresh_token=rt-1"));
    EXPECT_TRUE(fetch.last(kTokenUrl).body.contains("resource=https%3A%2F%2Fmcp.example%2Fmcp"));
}

TEST_F(KeeperTest, RotatedTokenIsKeptBeforeItIsUsed)
{
    signIn();
    giveTokens(2);
    clock.advanceMs(3'600'000);
    EXPECT_EQ(text(), "at-2");
    // Ended at once after: what was kept is the new one.
    restart();
    clock.advanceMs(3'600'000);
    giveTokens(3);
    EXPECT_EQ(text(), "at-3");
    EXPECT_TRUE(fetch.last(kTokenUrl).body.contains("refresh_token=rt-2"));
}

TEST_F(KeeperTest, TokenIsForItsAddressAlone)
{
    signIn();
    EXPECT_FALSE(token("https://evil.example/mcp"));
    configuration.replace(configOf(u"https://evil.example/mcp"_s));
    EXPECT_FALSE(token("https://evil.example/mcp"));
    restart();
    clock.advanceMs(3'600'000);
    EXPECT_FALSE(token("https://evil.example/mcp"));
    EXPECT_EQ(fetch.count(kTokenUrl), 1);
}

TEST_F(KeeperTest, RefusedTokenIsRenewedOnce)
{
    signIn();
    clock.advanceMs(60'000);
    giveTokens(2);
    keeper->refused(u"notes"_s, Secret("at-1"), "Bearer error=\"invalid_token\"");
    EXPECT_EQ(text(), "at-2");
    // Late words about the one before, and about the new one at once, start nothing.
    keeper->refused(u"notes"_s, Secret("at-1"), {});
    keeper->refused(u"notes"_s, Secret("at-2"), {});
    EXPECT_EQ(text(), "at-2");
    EXPECT_EQ(fetch.count(kTokenUrl), 2);
    EXPECT_FALSE(keeper->status(u"notes"_s).problem.isEmpty());
}

TEST_F(KeeperTest, MoreScopesNeedAPerson)
{
    signIn();
    clock.advanceMs(60'000);
    keeper->refused(u"notes"_s, Secret("at-1"), R"(Bearer error="insufficient_scope", scope="files:write")");
    EXPECT_TRUE(keeper->status(u"notes"_s).problem.contains(u"files:write"_s));
    EXPECT_EQ(text(), "at-1");
}

TEST_F(KeeperTest, RevokedGrantIsAStateThePersonSees)
{
    signIn();
    clock.advanceMs(3'600'000);
    fetch.answer(kTokenUrl, { .status = 400, .body = R"({"error":"invalid_grant"})" });
    const gateway::test::ExpectWarning warning(u"could not be renewed"_s);
    EXPECT_EQ(token().error().code, ErrorCode::SecretUnavailable);
    EXPECT_EQ(state(), McpSignInState::Failed);
    EXPECT_TRUE(keeper->status(u"notes"_s).problem.contains(u"invalid_grant"_s));
    restart();
    EXPECT_FALSE(token());
    giveTokens(4);
    signIn();
    EXPECT_EQ(text(), "at-4");
}

TEST_F(KeeperTest, BusyServerIsGivenTheTimeItAsksFor)
{
    signIn();
    clock.advanceMs(3'600'000 - McpSignInKeeper::kEarlyMs);
    fetch.answer(kTokenUrl, { .status = 429, .headers = { { "Retry-After", "120" } } });
    const gateway::test::ExpectWarning warning(u"could not be renewed"_s);
    // The old one is good for another minute.
    EXPECT_EQ(text(), "at-1");
    EXPECT_EQ(text(), "at-1");
    EXPECT_EQ(fetch.count(kTokenUrl), 2);
    clock.advanceMs(McpSignInKeeper::kEarlyMs);
    const auto refused = token();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().retryAfterMs, 60'000);
    clock.advanceMs(60'000);
    giveTokens(2);
    EXPECT_EQ(text(), "at-2");
}

TEST_F(KeeperTest, WithoutAKeychainItLastsUntilTheEnd)
{
    store.makeUnavailable(u"There is no keychain."_s);
    signIn();
    EXPECT_EQ(text(), "at-1");
    EXPECT_TRUE(
        settle([this] { return keeper->status(u"notes"_s).problem.contains(u"There is no keychain."_s); }));
    restart();
    EXPECT_FALSE(token());
}

TEST_F(KeeperTest, SigningOutForgetsItHereAndThere)
{
    signIn();
    keeper->signOut(u"notes"_s);
    EXPECT_EQ(state(), McpSignInState::SignedOut);
    EXPECT_TRUE(fetch.last("https://auth.example/revoke").body.contains("token=rt-1"));
    EXPECT_TRUE(forgotten.contains(u"notes"_s));
    EXPECT_FALSE(token());
    restart();
    EXPECT_FALSE(token());
}

TEST_F(KeeperTest, CancelledSignInChangesNothing)
{
    signIn();
    std::optional<Result<QUrl>> page;
    keeper->start(u"notes"_s, [&page](const Result<QUrl>& url) { page.emplace(url); });
    keeper->cancel(u"notes"_s);
    ASSERT_TRUE(settle([&page] { return page.has_value(); }));
    EXPECT_EQ(page->error().code, ErrorCode::Cancelled);
    EXPECT_EQ(text(), "at-1");
    EXPECT_TRUE(expected.isEmpty());
}

TEST_F(KeeperTest, UnknownServersCannotBeSignedInTo)
{
    std::optional<Result<QUrl>> page;
    keeper->start(u"nothing"_s, [&page](const Result<QUrl>& url) { page.emplace(url); });
    EXPECT_FALSE(page);
    ASSERT_TRUE(settle([&page] { return page.has_value(); }));
    EXPECT_EQ(page->error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace gateway::service
