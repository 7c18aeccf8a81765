// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/scopes.h"
#include "oauth/tokens.h"

#include <gtest/gtest.h>

namespace gateway::oauth {
namespace {

// RFC 7636 appendix B.
TEST(Tokens, ChallengeIsThatOfTheStandard)
{
    EXPECT_EQ(challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(Tokens, NewProofFitsItsOwnChallenge)
{
    const Pkce pkce = newPkce(systemRandom());
    EXPECT_TRUE(isVerifier(pkce.verifier));
    EXPECT_TRUE(isChallenge(pkce.challenge));
    EXPECT_EQ(challengeOf(pkce.verifier), pkce.challenge);
    EXPECT_NE(newPkce(systemRandom()).verifier, pkce.verifier);
}

TEST(Tokens, TokenHasItsPrefixAnd256Bits)
{
    const QByteArray token = randomToken(systemRandom(), "pox_");
    EXPECT_TRUE(token.startsWith("pox_"));
    EXPECT_EQ(QByteArray::fromBase64(token.sliced(4), QByteArray::Base64UrlEncoding).size(), 32);
    EXPECT_FALSE(token.contains('=') || token.contains('+') || token.contains('/'));
}

TEST(Tokens, VerifierHasTheStandardsLengthAndCharacters)
{
    EXPECT_TRUE(isVerifier(QByteArray(43, 'a')));
    EXPECT_TRUE(isVerifier(QByteArray(128, '~')));
    EXPECT_FALSE(isVerifier(QByteArray(42, 'a')));
    EXPECT_FALSE(isVerifier(QByteArray(129, 'a')));
    EXPECT_FALSE(isVerifier(QByteArray(42, 'a').append('/')));
    EXPECT_FALSE(isChallenge(QByteArray(42, 'a').append('=')));
    EXPECT_FALSE(isChallenge(QByteArray(44, 'a')));
}

TEST(Tokens, SecretsAreComparedWhole)
{
    EXPECT_TRUE(sameSecret("abc", "abc"));
    EXPECT_FALSE(sameSecret("abc", "abd"));
    EXPECT_FALSE(sameSecret("abc", "ab"));
    EXPECT_TRUE(sameSecret({}, {}));
}

TEST(Scopes, AskedForNothingIsGivenAll)
{
    EXPECT_EQ(scopeText(mcpScopes({})), "mcp:read mcp:write");
    EXPECT_EQ(scopeText(mcpScopes("mcp:read offline_access")), "mcp:read");
    EXPECT_TRUE(mcpScopes("admin").isEmpty());
    EXPECT_EQ(scopeList(" a  b a ").size(), 2);
    EXPECT_TRUE(hasAll({ "a", "b" }, { "b" }));
    EXPECT_FALSE(hasAll({ "a" }, { "a", "b" }));
}

} // namespace
} // namespace gateway::oauth
