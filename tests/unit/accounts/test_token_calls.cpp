// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of token endpoints, and the accounts they make.
#include "accounts/definition_set.h"
#include "accounts/token_calls.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::accounts {
namespace {

using Kind = oauth::TokenRefusal::Kind;

Kind refusalOf(int status, const QByteArray& body)
{
    const auto tokens = readTokens({}, { .status = status, .body = body });
    const auto* refusal = std::get_if<oauth::TokenRefusal>(&tokens);
    EXPECT_TRUE(refusal);
    return refusal ? refusal->kind : Kind::Broken;
}

TEST(TokenCalls, TellWhoHasToSignInAgain)
{
    EXPECT_EQ(refusalOf(400, R"({"error":"invalid_grant"})"), Kind::SignInAgain);
    EXPECT_EQ(refusalOf(401, R"({"message":"Bad credentials"})"), Kind::SignInAgain);
    EXPECT_EQ(
        refusalOf(400, R"({"error":{"code":"refresh_token_reused","message":"used"}})"), Kind::SignInAgain);
    EXPECT_EQ(refusalOf(403, R"({"message":"no subscription"})"), Kind::Broken);
    EXPECT_EQ(refusalOf(503, {}), Kind::TryLater);
    EXPECT_EQ(refusalOf(429, {}), Kind::TryLater);
    EXPECT_EQ(refusalOf(200, "{}"), Kind::Broken);
    EXPECT_EQ(refusalOf(200, R"({"access_token":"with space"})"), Kind::Broken);
    EXPECT_EQ(refusalOf(200, R"({"error":"bad_refresh_token"})"), Kind::Broken);
}

TEST(TokenCalls, AVendorsClockIsNotBelieved)
{
    const Definition& copilot = *shippedDefinitions()->find(u"github-copilot"_s);
    constexpr qint64 kNow = 1'800'000'000'000;
    const auto account = [&](qint64 expiresAtS) {
        const auto tokens = readTokens(copilot.refresh->answer,
            { .status = 200,
                .body = R"({"token":"t","expires_at":)" + QByteArray::number(expiresAtS) + "}" });
        return withTokens(copilot, { .id = { u"github-copilot"_s, u"a"_s } }, std::get<Tokens>(tokens), kNow);
    };
    EXPECT_EQ(account(kNow / 1000 + 1500).expiresMs, kNow + 1'500'000);
    // It came, so it is good now: used until it is refused.
    EXPECT_EQ(account(kNow / 1000 - 60).expiresMs, std::nullopt);
    EXPECT_LT(*account(9'999'999'999'999).expiresMs, kNow + 367LL * 86'400'000);
}

TEST(TokenCalls, RenewsATenthAheadAndAMinuteAtLeast)
{
    VendorAccount account { .expiresMs = 1'000'000, .renewedMs = 0 };
    EXPECT_EQ(renewAtMs(account), 900'000);
    account.expiresMs = 300'000;
    EXPECT_EQ(renewAtMs(account), 240'000);
    account.expiresMs = 60'000;
    EXPECT_EQ(renewAtMs(account), 30'000);
    account.expiresMs.reset();
    EXPECT_EQ(renewAtMs(account), std::nullopt);
}

TEST(TokenCalls, AnAddressOfTheAccountLeadsOnlyWhereItMay)
{
    const Inference& rules = shippedDefinitions()->find(u"github-copilot"_s)->inference;
    const auto base = [&rules](const Values& facts) { return accountBase(rules, { .facts = facts }); };
    EXPECT_EQ(base({ { "base_url", "https://api.enterprise.githubcopilot.com" } }),
        "https://api.enterprise.githubcopilot.com");
    EXPECT_EQ(base({ { "base_url", "https://copilot-api.firm.ghe.com" }, { "domain", "firm.ghe.com" } }),
        "https://copilot-api.firm.ghe.com");
    for (const char* bad : { "https://evil.example", "http://api.githubcopilot.com",
             "https://api.githubcopilot.com.evil.example", "https://copilot-api.firm.ghe.com",
             "https://x@api.githubcopilot.com", "" })
        EXPECT_EQ(base({ { "base_url", bad } }), "") << bad;
}

TEST(VendorAccount, IsReadBackWhole)
{
    const VendorAccount account { .id = { u"xai"_s, u"work"_s },
        .accessToken = Secret("at"),
        .refreshToken = Secret("rt"),
        .clientSecret = Secret("cs"),
        .expiresMs = 5,
        .renewedMs = 3,
        .scope = "s",
        .facts = { { "plan", "pro" } },
        .isRenewing = true };
    EXPECT_EQ(readVendorAccount(accountText(account)), account);
    for (const char* bad : { "", "{}", R"({"version":2,"vendor":"x","account":"y","access_token":"t"})",
             R"({"version":1,"vendor":"x","account":"y"})" })
        EXPECT_FALSE(readVendorAccount(Secret(bad))) << bad;
}

TEST(VendorAccount, NamesAreShortAndPlain)
{
    EXPECT_TRUE(isAccountName(u"a.b_c-1@d+e"_s));
    for (const QString& bad : { QString(), u"a/b"_s, u"a b"_s, u"\u00e4"_s, QString(65, u'x') })
        EXPECT_FALSE(isAccountName(bad)) << qPrintable(bad);
}

} // namespace
} // namespace gateway::accounts
