// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/account_tokens.h"

#include "meters/spots.h"

#include <QList>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

constexpr qint64 kSecondsUntil = 100'000'000'000; // a larger number counts milliseconds

Error noAccount(const QString& message)
{
    return { .code = ErrorCode::SecretUnavailable, .message = message };
}

// The first of these that is there: programs spell them differently.
QString textOfAny(const Spot& base, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString text = textOf(spotAt(base, u"/"_s + name)).value_or(QString());
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// Beside the tokens, or among what a sign-in learned of the account.
QString factOf(const Spot& base, std::initializer_list<QLatin1StringView> names)
{
    const QString beside = textOfAny(base, names);
    return beside.isEmpty() ? textOfAny(spotAt(base, u"/facts"_s), names) : beside;
}

std::optional<qint64> expiryOf(const Spot& base)
{
    bool isNumber = false;
    const double number = textOfAny(base, { "expires_ms"_L1, "expires"_L1, "expires_at"_L1, "expiresAt"_L1 })
                              .toDouble(&isNumber);
    if (!isNumber || number <= 0 || number > 1e15)
        return std::nullopt;
    const auto moment = static_cast<qint64>(number);
    return moment < kSecondsUntil ? moment * 1000 : moment;
}

// https://github.com/openai/codex: the claim that names the ChatGPT account.
QString accountIdIn(const QByteArray& token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray claims =
        QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Result<json::value> value = dialects::parseJson(claims);
    if (!value)
        return {};
    const Spot root { .value = &*value };
    return textOf(spotAt(root, u"/https:~1~1api.openai.com~1auth/chatgpt_account_id"_s)).value_or(QString());
}

Result<AccountTokens> accountOf(const Spot& base)
{
    AccountTokens tokens {
        .access = Secret(
            textOfAny(base, { "access_token"_L1, "access"_L1, "accessToken"_L1, "token"_L1 }).toUtf8()),
        .refresh = Secret(textOfAny(base, { "refresh_token"_L1, "refresh"_L1, "refreshToken"_L1 }).toUtf8()),
        .accountId = factOf(base, { "account_id"_L1, "accountId"_L1, "chatgpt_account_id"_L1 }),
        .projectId = factOf(base, { "project_id"_L1, "projectId"_L1, "project"_L1 }),
        .expiresMs = expiryOf(base),
    };
    if (tokens.access.isEmpty() && tokens.refresh.isEmpty())
        return noAccount(u"The account's entry holds no token. Sign in again."_s);
    if (tokens.accountId.isEmpty())
        tokens.accountId = accountIdIn(tokens.access.reveal());
    return tokens;
}

Spot accountIn(const Spot& accounts, const QString& account)
{
    for (const QString& name : { account, u"legacy"_s }) {
        const QString escaped = QString(name).replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
        if (const Spot found = spotAt(accounts, u"/"_s + escaped); !name.isEmpty() && found.isThere())
            return found;
    }
    const std::vector<Spot> all = elementsOf(accounts);
    return all.size() == 1 ? all.front() : Spot {};
}

} // namespace

Result<AccountTokens> accountFromJson(QByteArrayView text)
{
    const Result<json::value> value = dialects::parseJson(text);
    if (!value || !value->is_object())
        return noAccount(u"The account's entry is not what it should be. Sign in again."_s);
    return accountOf({ .value = &*value });
}

Result<AccountTokens> accountFromFile(QByteArrayView text, const QString& provider, const QString& account)
{
    const Result<json::value> value = dialects::parseJson(text);
    if (!value || !value->is_object())
        return noAccount(u"AUTH_JSON is no JSON object of accounts."_s);
    const Spot entry = spotAt({ .value = &*value }, u"/"_s + provider);
    const Spot accounts = spotAt(entry, u"/accounts"_s);
    const Spot found = accounts.isThere() ? accountIn(accounts, account) : entry;
    if (!found.isThere())
        return Error { .code = ErrorCode::NotFound,
            .message = u"AUTH_JSON has no account of \u201c%1\u201d."_s.arg(provider) };
    return accountOf(found);
}

} // namespace gateway::meters
