// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/token_answer.h"

#include "oauth/json_fields.h"
#include "oauth/oauth_error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

constexpr qsizetype kMaxToken = 16 * 1024;
// A year: what is longer is a mistake, or for ever.
constexpr qint64 kLongestLifeS = 366LL * 24 * 3600;
constexpr qint64 kLongestWaitS = 3600;

std::optional<qint64> retryAfterMs(const HeaderList& headers)
{
    bool isNumber = false;
    const qint64 seconds = headerValue(headers, "retry-after").toByteArray().trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::min(seconds, kLongestWaitS) * 1000;
}

bool isBearerToken(const QByteArray& token)
{
    return !token.isEmpty() && token.size() <= kMaxToken
        && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

} // namespace

TokenRefusal readRefusal(int status, const HeaderList& headers, QByteArrayView body)
{
    const auto error = readError(body);
    if (status == 429 || status >= 500 || (error && error->code == "temporarily_unavailable")) {
        return { .kind = TokenRefusal::Kind::TryLater,
            .message = u"The authorization server cannot answer now (status %1)."_s.arg(status),
            .retryAfterMs = retryAfterMs(headers) };
    }
    const QString told = error ? QString::fromLatin1(error->code)
            + (error->description.isEmpty() ? QString() : u": "_s + error->description)
                               : u"status %1"_s.arg(status);
    const bool isGone = error && (error->code == "invalid_grant" || error->code == "invalid_client");
    return { .kind = isGone ? TokenRefusal::Kind::SignInAgain : TokenRefusal::Kind::Broken,
        .message = u"The authorization server refused (%1)."_s.arg(told) };
}

QByteArray tokenAnswerBody(const TokenAnswer& answer)
{
    dialects::json::object object {
        { "access_token", textOf(answer.accessToken.reveal()) },
        { "token_type", "Bearer" },
    };
    if (answer.expiresInMs)
        object.emplace("expires_in", *answer.expiresInMs / 1000);
    if (!answer.refreshToken.isEmpty())
        object.emplace("refresh_token", textOf(answer.refreshToken.reveal()));
    object.emplace("scope", textOf(answer.scope));
    return dialects::serializeJson(object);
}

std::variant<TokenAnswer, TokenRefusal> readTokenAnswer(
    int status, const HeaderList& headers, QByteArrayView body)
{
    // GitHub tells errors with status 200.
    if (status != 200 || readError(body))
        return readRefusal(status, headers, body);
    const auto object = dialects::parseJsonObject(body);
    const QByteArray token = object ? bytesAt(*object, "access_token") : QByteArray();
    if (!isBearerToken(token)) {
        return TokenRefusal { .kind = TokenRefusal::Kind::Broken,
            .message = u"The authorization server answered without a token that can be sent."_s };
    }
    if (const QByteArray type = bytesAt(*object, "token_type");
        !type.isEmpty() && !equalsIgnoringCase(type, "bearer")) {
        return TokenRefusal { .kind = TokenRefusal::Kind::Broken,
            .message = u"The authorization server gives tokens of a kind MCP does not use."_s };
    }
    TokenAnswer answer { .accessToken = Secret(token), .scope = bytesAt(*object, "scope") };
    if (const QByteArray refresh = bytesAt(*object, "refresh_token"); refresh.size() <= kMaxToken)
        answer.refreshToken = Secret(refresh);
    if (const auto seconds = numberAt(*object, "expires_in"); seconds && *seconds > 0)
        answer.expiresInMs = std::min(*seconds, kLongestLifeS) * 1000;
    return answer;
}

} // namespace gateway::oauth
