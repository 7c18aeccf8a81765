// SPDX-License-Identifier: GPL-3.0-or-later
// Logins of other programs.
#include "accounts/import.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::accounts {
namespace {

ImportedLogins read(const QByteArray& text)
{
    const auto logins = readLogins(text, *shippedDefinitions(), {}, 1000);
    EXPECT_TRUE(logins) << qPrintable(logins ? QString() : logins.error().message);
    return logins.value_or(ImportedLogins {});
}

TEST(Import, TheOriginalsFileInBothSpellings)
{
    const auto found =
        read(R"({"github-copilot":{"accounts":{"work":{"type":"oauth","access":"at","refresh":"rt",)"
             R"("expires":1800000000000,"enterpriseUrl":"firm.ghe.com"},"home":{"accessToken":"a2",)"
             R"("refreshToken":"r2","expiresAt":1800000000}}},"nobody":{"accounts":{"x":{"access":"y"}}}})");
    ASSERT_EQ(found.logins.size(), 2);
    const VendorAccount& work = found.logins[0].account;
    EXPECT_EQ(work.id, (AccountId { u"github-copilot"_s, u"work"_s }));
    EXPECT_EQ(work.refreshToken.reveal(), "rt");
    EXPECT_EQ(work.expiresMs, 1'800'000'000'000);
    EXPECT_EQ(valueOf(work.facts, "domain"), "firm.ghe.com");
    EXPECT_FALSE(found.logins[0].isSharedTrap);
    EXPECT_EQ(found.logins[1].account.expiresMs, 1'800'000'000'000);
    EXPECT_EQ(found.passedOver.size(), 1);
}

TEST(Import, PiAisFlatFile)
{
    const auto found = read(
        R"({"openai-codex":{"type":"oauth","access":"at","refresh":"rt","expires":5,"accountId":"a1"}})");
    ASSERT_EQ(found.logins.size(), 1);
    EXPECT_EQ(found.logins[0].account.id.name, u"default"_s);
    EXPECT_EQ(valueOf(found.logins[0].account.facts, "account_id"), "a1");
    EXPECT_TRUE(found.logins[0].isSharedTrap);
}

TEST(Import, ClaudeCodeCodexAndGeminiCli)
{
    auto found = read(
        R"({"claudeAiOauth":{"accessToken":"at","refreshToken":"rt","expiresAt":1800000000000,"subscriptionType":"max"}})");
    ASSERT_EQ(found.logins.size(), 1);
    EXPECT_EQ(found.logins[0].account.id.vendor, u"anthropic"_s);
    EXPECT_EQ(valueOf(found.logins[0].account.facts, "plan"), "max");
    found = read(
        R"({"OPENAI_API_KEY":null,"tokens":{"id_token":"x","access_token":"a.eyJleHAiOjE4MDAwMDAwMDB9.c",)"
        R"("refresh_token":"rt","account_id":"a1"},"last_refresh":"2026"})");
    ASSERT_EQ(found.logins.size(), 1);
    EXPECT_EQ(found.logins[0].account.id.vendor, u"openai-codex"_s);
    EXPECT_EQ(found.logins[0].account.expiresMs, 1'800'000'000'000);
    EXPECT_TRUE(found.logins[0].isSharedTrap);
    found = read(
        R"({"access_token":"at","refresh_token":"rt","expiry_date":1800000000000,"scope":"s","token_type":"Bearer"})");
    ASSERT_EQ(found.logins.size(), 1);
    EXPECT_EQ(found.logins[0].account.id.vendor, u"google-gemini-cli"_s);
    EXPECT_FALSE(found.logins[0].isSharedTrap);
}

TEST(Import, WhatIsNoneOfThemIsRefused)
{
    for (const QByteArray& bad : { QByteArray(), QByteArray("[]"), QByteArray("{}"),
             QByteArray(R"({"a":{"b":1}})"), QByteArray(kMaxImportBytes + 1, ' ') })
        EXPECT_FALSE(readLogins(bad, *shippedDefinitions(), {}, 0)) << bad.left(20).constData();
    const auto found = read(R"({"xai":{"accounts":{"a/b":{"access":"t"},"ok":{"type":"oauth"}}}})");
    EXPECT_TRUE(found.logins.isEmpty());
    EXPECT_EQ(found.passedOver.size(), 2);
}

} // namespace
} // namespace gateway::accounts
