// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/token_answer.h"

#include <gtest/gtest.h>

namespace gateway::oauth {
namespace {

using Kind = TokenRefusal::Kind;

Kind kindOf(int status, const QByteArray& body)
{
    const auto read = readTokenAnswer(status, {}, body);
    const auto* refusal = std::get_if<TokenRefusal>(&read);
    EXPECT_TRUE(refusal) << body.toStdString();
    return refusal ? refusal->kind : Kind::Broken;
}

TEST(TokenAnswer, IsReadAsWritten)
{
    const TokenAnswer answer { .accessToken = Secret("pox_a"),
        .refreshToken = Secret("por_b"),
        .expiresInMs = 3'600'000,
        .scope = "mcp:read" };
    const auto read = readTokenAnswer(200, {}, tokenAnswerBody(answer));
    ASSERT_TRUE(std::holds_alternative<TokenAnswer>(read));
    EXPECT_EQ(std::get<TokenAnswer>(read), answer);
}

TEST(TokenAnswer, NumbersAreReadAsServersWriteThem)
{
    const auto life = [](const QByteArray& number) {
        const QByteArray body = R"({"access_token":"x","token_type":"bearer","expires_in":)" + number + '}';
        const auto read = readTokenAnswer(200, {}, body);
        return std::get<TokenAnswer>(read).expiresInMs.value_or(-1);
    };
    EXPECT_EQ(life("\"3600\""), 3'600'000);
    EXPECT_EQ(life("3599.7"), 3'599'000);
    EXPECT_EQ(life("0"), -1);
    EXPECT_EQ(life("null"), -1);
    EXPECT_EQ(life("1e300"), -1);
    EXPECT_EQ(life("9000000000000"), 366LL * 24 * 3'600'000);
}

TEST(TokenAnswer, RefusalsAreToldApart)
{
    EXPECT_EQ(kindOf(400, R"({"error":"invalid_grant"})"), Kind::SignInAgain);
    EXPECT_EQ(kindOf(401, R"({"error":"invalid_client"})"), Kind::SignInAgain);
    EXPECT_EQ(kindOf(200, R"({"error":"bad_verification_code"})"), Kind::Broken);
    EXPECT_EQ(kindOf(503, "busy"), Kind::TryLater);
    EXPECT_EQ(kindOf(429, "{}"), Kind::TryLater);
    EXPECT_EQ(kindOf(400, R"({"error":"temporarily_unavailable"})"), Kind::TryLater);
    EXPECT_EQ(kindOf(200, "<html>"), Kind::Broken);
    EXPECT_EQ(kindOf(200, R"({"access_token":"a\nb"})"), Kind::Broken);
    EXPECT_EQ(kindOf(200, R"({"access_token":"a","token_type":"DPoP"})"), Kind::Broken);
    EXPECT_EQ(kindOf(302, ""), Kind::Broken);
}

TEST(TokenAnswer, RetryAfterIsHonouredWithinReason)
{
    const auto wait = [](const QByteArray& value) {
        const auto read = readTokenAnswer(429, { { "Retry-After", value } }, "");
        return std::get<TokenRefusal>(read).retryAfterMs;
    };
    EXPECT_EQ(wait("30"), 30'000);
    EXPECT_EQ(wait("99999999"), 3'600'000);
    EXPECT_FALSE(wait("soon"));
}

TEST(TokenAnswer, ARefusalRepeatsNoCodeVerifierOrToken)
{
    const QByteArray sent[] = { "dBjftJeZ4CVP-mBrkYyRY0pDbTsHkqrSfGe6lTzWv8c", "4/0AX4XfWhsomecode1234567",
        "ac_9f8e7d6c5b4a39281706", "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl" };
    for (const QByteArray& secret : sent) {
        QByteArray body = R"j({"error":"invalid_grant","error_description":"Unknown code (%1)."})j";
        const auto read = readTokenAnswer(400, {}, body.replace("%1", secret));
        const QString told = std::get<TokenRefusal>(read).message;
        EXPECT_FALSE(told.contains(QString::fromUtf8(secret.first(12)))) << qPrintable(told);
        EXPECT_TRUE(told.contains(QStringLiteral("Unknown code"))) << qPrintable(told);
    }
    const QByteArray plain = R"j({"error":"invalid_request",
        "error_description":"AADSTS70008: See https://login.example/errors/AADSTS70008123456 (misconfiguration)"})j";
    const auto read = readTokenAnswer(400, {}, plain);
    const QString told = std::get<TokenRefusal>(read).message;
    EXPECT_TRUE(told.contains(
        QStringLiteral("AADSTS70008: See https://login.example/errors/AADSTS70008123456 (misconfiguration)")))
        << qPrintable(told);
}

} // namespace
} // namespace gateway::oauth
