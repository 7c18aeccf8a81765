// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/grants.h"

#include "support/fake_clock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::oauth {
namespace {

using test::FakeClock;

const QByteArray kRedirect = "http://127.0.0.1:5000/cb";

class GrantsTest : public testing::Test {
protected:
    // A client that registered.
    QByteArray registered()
    {
        const auto outcome = m_grants.registerClient({ .name = u"Client"_s, .redirectUris = { kRedirect } });
        return std::get<QByteArray>(outcome);
    }

    QByteArray code(const QByteArray& client)
    {
        const auto outcome = m_grants.issueCode({ .grant = { .clientId = client,
                                                      .key = { u"laptop"_s, "mark" },
                                                      .resource = "/mcp/notes",
                                                      .scopes = { "mcp:read", "mcp:write" } },
            .redirectUri = kRedirect,
            .challenge = m_pkce.challenge });
        return std::get<QByteArray>(outcome);
    }

    Grants::Redemption redemption(const QByteArray& client, const QByteArray& issued)
    {
        return { .code = issued,
            .verifier = m_pkce.verifier,
            .redirectUri = kRedirect,
            .clientId = client,
            .resource = "/mcp/notes" };
    }

    Outcome<TokenAnswer> redeem(const Grants::Redemption& redemption)
    {
        return m_grants.redeem(redemption, m_isCurrent);
    }

    Outcome<TokenAnswer> refresh(const QByteArray& client, const TokenAnswer& tokens)
    {
        return m_grants.refresh(
            { .token = tokens.refreshToken.reveal(), .clientId = client, .resource = {}, .scopes = {} },
            m_isCurrent);
    }

    TokenAnswer signedIn(const QByteArray& client)
    {
        return std::get<TokenAnswer>(redeem(redemption(client, code(client))));
    }

    static QByteArray refusal(const Outcome<TokenAnswer>& outcome)
    {
        const auto* error = std::get_if<OAuthError>(&outcome);
        return error ? error->code : QByteArray();
    }

    [[nodiscard]] bool isAlive(const TokenAnswer& tokens) const
    {
        return m_grants.find(tokens.accessToken.reveal()) != nullptr;
    }

    FakeClock m_clock;
    Grants m_grants { m_clock, systemRandom() };
    Pkce m_pkce = newPkce(systemRandom());
    Grants::KeyCheck m_isCurrent = [](const KeyBinding& key) { return key.mark == "mark"; };
};

TEST_F(GrantsTest, CodeBecomesTokensBoundToAllOfIt)
{
    const QByteArray client = registered();
    const TokenAnswer tokens = signedIn(client);
    EXPECT_TRUE(tokens.accessToken.reveal().startsWith("pox_"));
    EXPECT_TRUE(tokens.refreshToken.reveal().startsWith("por_"));
    EXPECT_EQ(tokens.expiresInMs, 3'600'000);
    EXPECT_EQ(tokens.scope, "mcp:read mcp:write");
    const TokenRow* row = m_grants.find(tokens.accessToken.reveal());
    const Grant* grant = row ? &row->grant : nullptr;
    ASSERT_TRUE(grant);
    EXPECT_EQ(grant->clientId, client);
    EXPECT_EQ(grant->key.name, u"laptop"_s);
    EXPECT_EQ(grant->resource, "/mcp/notes");
    EXPECT_FALSE(m_grants.find(tokens.refreshToken.reveal()));
    EXPECT_FALSE(m_grants.find("pox_x"));
}

TEST_F(GrantsTest, SecondUseOfACodeEndsWhatItMade)
{
    const QByteArray client = registered();
    const QByteArray issued = code(client);
    const auto first = std::get<TokenAnswer>(redeem(redemption(client, issued)));
    EXPECT_TRUE(isAlive(first));
    EXPECT_EQ(refusal(redeem(redemption(client, issued))), "invalid_grant");
    EXPECT_FALSE(isAlive(first));
    EXPECT_EQ(refusal(refresh(client, first)), "invalid_grant");
}

TEST_F(GrantsTest, SecondUseOfACodeEndsWhatItsTokensBecame)
{
    const QByteArray client = registered();
    const QByteArray issued = code(client);
    const auto first = std::get<TokenAnswer>(redeem(redemption(client, issued)));
    const auto second = std::get<TokenAnswer>(refresh(client, first));
    (void)redeem(redemption(client, issued));
    EXPECT_FALSE(isAlive(second));
    EXPECT_EQ(refusal(refresh(client, second)), "invalid_grant");
}

TEST_F(GrantsTest, CodeIsForWhoAskedForIt)
{
    const QByteArray client = registered();
    const QByteArray other = registered();
    auto attempt = redemption(client, code(client));
    attempt.verifier = newPkce(systemRandom()).verifier;
    EXPECT_EQ(refusal(redeem(attempt)), "invalid_grant");
    attempt = redemption(other, code(client));
    EXPECT_EQ(refusal(redeem(attempt)), "invalid_grant");
    attempt = redemption(client, code(client));
    attempt.redirectUri = "http://127.0.0.1:5001/cb";
    EXPECT_EQ(refusal(redeem(attempt)), "invalid_grant");
    attempt = redemption(client, code(client));
    attempt.resource = "/mcp/mail";
    EXPECT_EQ(refusal(redeem(attempt)), "invalid_target");
    EXPECT_EQ(refusal(redeem(redemption(client, "poc_guess"))), "invalid_grant");
    EXPECT_EQ(m_grants.tokens(), 0);
}

TEST_F(GrantsTest, WrongVerifierSpendsTheCode)
{
    const QByteArray client = registered();
    const QByteArray issued = code(client);
    auto attempt = redemption(client, issued);
    attempt.verifier = QByteArray(43, 'x');
    EXPECT_EQ(refusal(redeem(attempt)), "invalid_grant");
    EXPECT_EQ(refusal(redeem(redemption(client, issued))), "invalid_grant");
}

TEST_F(GrantsTest, CodeLivesTenMinutes)
{
    const QByteArray client = registered();
    const QByteArray issued = code(client);
    m_clock.advanceMs(Grants::kCodeLifeMs);
    EXPECT_EQ(refusal(redeem(redemption(client, issued))), "invalid_grant");
}

TEST_F(GrantsTest, AccessLivesAnHourAndRefreshThirtyDays)
{
    const QByteArray client = registered();
    const TokenAnswer tokens = signedIn(client);
    m_clock.advanceMs(Grants::kAccessLifeMs - 1);
    EXPECT_TRUE(isAlive(tokens));
    m_clock.advanceMs(1);
    EXPECT_FALSE(isAlive(tokens));
    m_clock.advanceMs(Grants::kRefreshLifeMs - Grants::kAccessLifeMs);
    EXPECT_EQ(refusal(refresh(client, tokens)), "invalid_grant");
}

TEST_F(GrantsTest, RefreshRotates)
{
    const QByteArray client = registered();
    const TokenAnswer first = signedIn(client);
    const auto second = std::get<TokenAnswer>(refresh(client, first));
    EXPECT_NE(second.refreshToken, first.refreshToken);
    EXPECT_TRUE(isAlive(second));
    // A request under way with the token before is not cut off.
    EXPECT_TRUE(isAlive(first));
}

TEST_F(GrantsTest, SecondUseOfARefreshTokenEndsTheFamily)
{
    const QByteArray client = registered();
    const TokenAnswer bystander = signedIn(client);
    const TokenAnswer first = signedIn(client);
    const auto second = std::get<TokenAnswer>(refresh(client, first));
    EXPECT_EQ(refusal(refresh(client, first)), "invalid_grant");
    EXPECT_FALSE(isAlive(second));
    EXPECT_EQ(refusal(refresh(client, second)), "invalid_grant");
    EXPECT_TRUE(isAlive(bystander));
}

TEST_F(GrantsTest, AnotherClientCannotRefreshNorEndIt)
{
    const QByteArray client = registered();
    const TokenAnswer tokens = signedIn(client);
    const QByteArray other = registered();
    EXPECT_EQ(refusal(refresh(other, tokens)), "invalid_grant");
    m_grants.revoke(tokens.refreshToken.reveal(), other);
    EXPECT_TRUE(isAlive(tokens));
    EXPECT_EQ(refusal(refresh(client, tokens)), QByteArray());
}

TEST_F(GrantsTest, RefreshMayNarrowAndNeverWiden)
{
    const QByteArray client = registered();
    const TokenAnswer tokens = signedIn(client);
    const auto narrow = std::get<TokenAnswer>(m_grants.refresh({ .token = tokens.refreshToken.reveal(),
                                                                   .clientId = client,
                                                                   .resource = "/mcp/notes",
                                                                   .scopes = { "mcp:read" } },
        m_isCurrent));
    EXPECT_EQ(narrow.scope, "mcp:read");
    EXPECT_EQ(refusal(m_grants.refresh({ .token = narrow.refreshToken.reveal(),
                                           .clientId = client,
                                           .resource = {},
                                           .scopes = { "mcp:write" } },
                  m_isCurrent)),
        "invalid_scope");
    EXPECT_EQ(refusal(m_grants.refresh({ .token = narrow.refreshToken.reveal(),
                                           .clientId = client,
                                           .resource = "/mcp/mail",
                                           .scopes = {} },
                  m_isCurrent)),
        "invalid_target");
}

TEST_F(GrantsTest, ChangedKeyEndsItsTokens)
{
    const QByteArray client = registered();
    const TokenAnswer tokens = signedIn(client);
    const QByteArray issued = code(client);
    m_isCurrent = [](const KeyBinding&) { return false; };
    EXPECT_EQ(refusal(redeem(redemption(client, issued))), "invalid_grant");
    EXPECT_EQ(refusal(refresh(client, tokens)), "invalid_grant");
    EXPECT_FALSE(isAlive(tokens));
}

TEST_F(GrantsTest, RevokingEitherTokenEndsBoth)
{
    const QByteArray client = registered();
    const TokenAnswer first = signedIn(client);
    m_grants.revoke(first.accessToken.reveal(), client);
    EXPECT_FALSE(isAlive(first));
    const TokenAnswer second = signedIn(client);
    m_grants.revoke(second.refreshToken.reveal(), client);
    EXPECT_FALSE(isAlive(second));
    m_grants.revoke("nonsense", client);
    EXPECT_EQ(m_grants.tokens(), 0);
}

TEST_F(GrantsTest, RowsHoldNoTokenAndBringEverythingBack)
{
    const QByteArray client = registered();
    const TokenAnswer first = signedIn(client);
    const auto tokens = std::get<TokenAnswer>(refresh(client, first));
    GrantRows kept;
    GrantChanges changes = m_grants.takeChanges();
    kept.clients = changes.clients;
    kept.tokens = changes.tokens;
    for (const TokenRow& row : kept.tokens) {
        EXPECT_EQ(row.digest.size(), 32);
        EXPECT_FALSE(tokens.accessToken.reveal().contains(row.family));
        EXPECT_FALSE(tokens.refreshToken.reveal().contains(row.family));
    }
    EXPECT_EQ(kept.tokens.size(), 3);
    Grants after(m_clock, systemRandom());
    after.restore(kept);
    EXPECT_TRUE(after.find(tokens.accessToken.reveal()));
    EXPECT_TRUE(std::holds_alternative<TokenAnswer>(after.refresh(
        { .token = tokens.refreshToken.reveal(), .clientId = client, .resource = {}, .scopes = {} },
        m_isCurrent)));
    // The one before it is known for what it is after a restart too.
    EXPECT_TRUE(std::holds_alternative<OAuthError>(after.refresh(
        { .token = first.refreshToken.reveal(), .clientId = client, .resource = {}, .scopes = {} },
        m_isCurrent)));
    EXPECT_FALSE(after.find(tokens.accessToken.reveal()));
}

TEST_F(GrantsTest, WhatCameAndWentIsNotKept)
{
    const QByteArray client = registered();
    const TokenAnswer tokens = signedIn(client);
    m_grants.revoke(tokens.refreshToken.reveal(), client);
    const GrantChanges changes = m_grants.takeChanges();
    EXPECT_TRUE(changes.tokens.isEmpty());
    EXPECT_EQ(changes.removedTokens.size(), 2);
    EXPECT_TRUE(m_grants.takeChanges().isEmpty());
}

TEST_F(GrantsTest, RegistrationsAreSlowedDown)
{
    for (qsizetype i = 0; i < Grants::kRegistrationsPerMinute; ++i)
        (void)registered();
    const auto refused = m_grants.registerClient({});
    ASSERT_TRUE(std::holds_alternative<OAuthError>(refused));
    EXPECT_EQ(std::get<OAuthError>(refused).status, 429);
    m_clock.advanceMs(60'000);
    EXPECT_FALSE(registered().isEmpty());
}

TEST_F(GrantsTest, ClientsAreBoundedAndThoseInUseStay)
{
    const QByteArray used = registered();
    (void)signedIn(used);
    for (qsizetype i = 1; i < Grants::kMaxClients; ++i) {
        m_clock.advanceMs(3000);
        (void)registered();
    }
    EXPECT_EQ(m_grants.clients(), Grants::kMaxClients);
    // All others are younger than an hour.
    EXPECT_TRUE(std::holds_alternative<OAuthError>(m_grants.registerClient({})));
    m_clock.advanceMs(3'600'000);
    EXPECT_TRUE(std::holds_alternative<QByteArray>(m_grants.registerClient({})));
    EXPECT_EQ(m_grants.clients(), Grants::kMaxClients);
    EXPECT_TRUE(m_grants.client(used));
}

TEST_F(GrantsTest, CodesAndFamiliesAreBounded)
{
    const QByteArray client = registered();
    for (qsizetype i = 0; i < Grants::kMaxFamilies + 50; ++i) {
        (void)signedIn(client);
        m_clock.advanceMs(Grants::kCodeLifeMs / 100);
    }
    EXPECT_LE(m_grants.tokens(), Grants::kMaxFamilies * (1 + Grants::kAccessPerFamily));
    for (qsizetype i = 0; i < Grants::kMaxCodes; ++i)
        (void)m_grants.issueCode({});
    EXPECT_TRUE(std::holds_alternative<OAuthError>(m_grants.issueCode({})));
    m_clock.advanceMs(Grants::kCodeLifeMs);
    EXPECT_TRUE(std::holds_alternative<QByteArray>(m_grants.issueCode({})));
}

TEST_F(GrantsTest, OneFamilyHasFewAccessTokens)
{
    const QByteArray client = registered();
    TokenAnswer tokens = signedIn(client);
    for (int i = 0; i < 20; ++i)
        tokens = std::get<TokenAnswer>(refresh(client, tokens));
    EXPECT_EQ(m_grants.tokens(), Grants::kAccessPerFamily + 1);
    EXPECT_TRUE(isAlive(tokens));
}

TEST_F(GrantsTest, UnusedClientsAreForgotten)
{
    (void)registered();
    const QByteArray used = registered();
    const TokenAnswer tokens = signedIn(used);
    m_clock.advanceMs(Grants::kClientLifeMs / 4);
    const auto next = std::get<TokenAnswer>(refresh(used, tokens));
    m_clock.advanceMs(Grants::kClientLifeMs);
    m_grants.sweep();
    EXPECT_EQ(m_grants.clients(), 0);
    EXPECT_EQ(refusal(refresh(used, next)), "invalid_grant");
}

TEST_F(GrantsTest, AnOwnerEndsWhatAClientWasGiven)
{
    const QByteArray first = registered();
    const QByteArray second = registered();
    const TokenAnswer ended = signedIn(first);
    const TokenAnswer kept = signedIn(second);
    static_cast<void>(code(first));
    EXPECT_EQ(m_grants.living().clients.size(), 2);
    EXPECT_EQ(m_grants.living().tokens.size(), 2);
    EXPECT_GE(m_grants.endGrantsOf(first), 2) << "the tokens, and the code nobody used yet";
    EXPECT_FALSE(isAlive(ended));
    EXPECT_TRUE(isAlive(kept));
    EXPECT_EQ(m_grants.living().clients.size(), 2) << "it may sign in again";
    EXPECT_TRUE(m_grants.forgetClient(first));
    EXPECT_FALSE(m_grants.forgetClient(first));
    EXPECT_EQ(m_grants.living().clients.size(), 1);
    EXPECT_FALSE(m_grants.takeChanges().removedTokens.isEmpty());
}

} // namespace
} // namespace gateway::oauth
