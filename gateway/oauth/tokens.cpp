// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokens.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <vector>

namespace gateway::oauth {

namespace {

constexpr qsizetype kTokenBytes = 32;
constexpr qsizetype kShortestVerifier = 43;
constexpr qsizetype kLongestVerifier = 128;

bool isLetterOrDigit(char c) noexcept
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

RandomBytes systemRandom()
{
    return [](qsizetype size) {
        std::vector<quint32> words(static_cast<size_t>(size) / sizeof(quint32) + 1);
        QRandomGenerator::system()->generate(words.begin(), words.end());
        return QByteArray(reinterpret_cast<const char*>(words.data()), size);
    };
}

QByteArray base64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomToken(const RandomBytes& random, QByteArrayView prefix)
{
    return prefix.toByteArray() + base64Url(random(kTokenBytes));
}

QByteArray tokenDigest(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

bool sameSecret(QByteArrayView a, QByteArrayView b) noexcept
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

Pkce newPkce(const RandomBytes& random)
{
    Pkce pkce { .verifier = randomToken(random), .challenge = {} };
    pkce.challenge = challengeOf(pkce.verifier);
    return pkce;
}

QByteArray challengeOf(QByteArrayView verifier)
{
    return base64Url(tokenDigest(verifier));
}

bool isVerifier(QByteArrayView text) noexcept
{
    return text.size() >= kShortestVerifier && text.size() <= kLongestVerifier
        && std::all_of(text.begin(), text.end(),
            [](char c) { return isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~'; });
}

bool isChallenge(QByteArrayView text) noexcept
{
    return text.size() == kShortestVerifier && std::all_of(text.begin(), text.end(), [](char c) {
        return isLetterOrDigit(c) || c == '-' || c == '_';
    });
}

} // namespace gateway::oauth
