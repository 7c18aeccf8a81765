// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/account_tokens.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::meters {

TEST(AccountFromJson, TakesEverySpelling)
{
    const auto snake = accountFromJson(
        R"({"access_token":"a","refresh_token":"r","expires":1781568000,"account_id":"acc","project_id":"p"})");
    ASSERT_TRUE(snake.has_value());
    EXPECT_EQ(snake->access.reveal(), "a");
    EXPECT_EQ(snake->refresh.reveal(), "r");
    EXPECT_EQ(snake->expiresMs, 1781568000000);
    EXPECT_EQ(snake->accountId, u"acc"_s);
    EXPECT_EQ(snake->projectId, u"p"_s);
    const auto signedIn = accountFromJson(
        R"({"version":1,"access_token":"a","expires_ms":1781568000000,"facts":{"account_id":"acc","project":"p"}})");
    ASSERT_TRUE(signedIn.has_value());
    EXPECT_EQ(signedIn->accountId, u"acc"_s);
    EXPECT_EQ(signedIn->projectId, u"p"_s);
    EXPECT_EQ(signedIn->expiresMs, 1781568000000);
    const auto original =
        accountFromJson(R"({"type":"oauth","access":"a","refresh":"r","expires":1781568000000})");
    ASSERT_TRUE(original.has_value());
    EXPECT_EQ(original->expiresMs, 1781568000000);
}

TEST(AccountFromJson, FindsTheChatGptAccountInTheToken)
{
    const QByteArray claims = R"({"https://api.openai.com/auth":{"chatgpt_account_id":"acc-7"}})";
    const QByteArray token =
        "h." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".s";
    EXPECT_EQ(accountFromJson(QByteArray(R"({"access":")" + token + R"("})"))->accountId, u"acc-7"_s);
    EXPECT_EQ(accountFromJson(R"({"access":"a.!!.c"})")->accountId, QString());
}

TEST(AccountFromJson, WithoutTokensItIsNone)
{
    for (const char* text : { "", "[]", "{}", R"({"expires":1})", "not json" })
        EXPECT_EQ(accountFromJson(text).error().code, ErrorCode::SecretUnavailable) << text;
}

TEST(AccountFromFile, TakesTheNamedAccountElseLegacyElseTheOnlyOne)
{
    const char* file = R"({"anthropic":{"accounts":{"work":{"access":"w"},"legacy":{"access":"l"}}},
        "openai-codex":{"accounts":{"me/2":{"access":"m"}}},"github-copilot":{"refresh":"g"}})";
    EXPECT_EQ(accountFromFile(file, u"anthropic"_s, u"work"_s)->access.reveal(), "w");
    EXPECT_EQ(accountFromFile(file, u"anthropic"_s, u"other"_s)->access.reveal(), "l");
    EXPECT_EQ(accountFromFile(file, u"openai-codex"_s, {})->access.reveal(), "m");
    EXPECT_EQ(accountFromFile(file, u"openai-codex"_s, u"me/2"_s)->access.reveal(), "m");
    EXPECT_EQ(accountFromFile(file, u"github-copilot"_s, u"any"_s)->refresh.reveal(), "g");
    EXPECT_FALSE(accountFromFile(file, u"xai"_s, {}).has_value());
    EXPECT_FALSE(accountFromFile("nothing", u"xai"_s, {}).has_value());
}

} // namespace gateway::meters
