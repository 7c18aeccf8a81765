// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/vendor_account.h"

#include "config/account_lanes.h"
#include "oauth/json_fields.h"

#include <algorithm>
#include <string_view>

namespace gateway::accounts {

namespace {

constexpr qint64 kShortestSkewMs = 60'000;
constexpr qint64 kSkewPart = 10; // of its life

// Absent: it is not.
bool isTrue(const dialects::json::object& object, std::string_view name)
{
    const auto* member = object.if_contains(name);
    return member && member->is_bool() && member->get_bool();
}

} // namespace

bool isAccountName(const QString& name)
{
    return config::isAccountName(name);
}

Secret accountText(const VendorAccount& account)
{
    dialects::json::object facts;
    for (const auto& [name, value] : account.facts)
        facts.emplace(oauth::textOf(name), oauth::textOf(value));
    dialects::json::object object {
        { "version", 1 },
        { "vendor", account.id.vendor.toStdString() },
        { "account", account.id.name.toStdString() },
        { "access_token", oauth::textOf(account.accessToken.reveal()) },
        { "refresh_token", oauth::textOf(account.refreshToken.reveal()) },
        { "client_secret", oauth::textOf(account.clientSecret.reveal()) },
        { "renewed_ms", account.renewedMs },
        { "scope", oauth::textOf(account.scope) },
        { "facts", std::move(facts) },
        { "renewing", account.isRenewing },
        { "copied", account.isCopied },
    };
    if (account.expiresMs)
        object.emplace("expires_ms", *account.expiresMs);
    return Secret(dialects::serializeJson(object));
}

std::optional<VendorAccount> readVendorAccount(const Secret& text)
{
    const auto object = dialects::parseJsonObject(text.reveal());
    if (!object || oauth::numberAt(*object, "version") != 1)
        return std::nullopt;
    VendorAccount account { .id = { .vendor = QString::fromUtf8(oauth::bytesAt(*object, "vendor")),
                                .name = QString::fromUtf8(oauth::bytesAt(*object, "account")) },
        .accessToken = Secret(oauth::bytesAt(*object, "access_token")),
        .refreshToken = Secret(oauth::bytesAt(*object, "refresh_token")),
        .clientSecret = Secret(oauth::bytesAt(*object, "client_secret")),
        .expiresMs = oauth::numberAt(*object, "expires_ms"),
        .renewedMs = oauth::numberAt(*object, "renewed_ms").value_or(0),
        .scope = oauth::bytesAt(*object, "scope") };
    if (const auto* facts = object->if_contains("facts"); facts && facts->is_object()) {
        for (const auto& member : facts->get_object()) {
            const QByteArray name(member.key().data(), static_cast<qsizetype>(member.key().size()));
            account.facts[name] = oauth::bytesAt(facts->get_object(), member.key());
        }
    }
    account.isRenewing = isTrue(*object, "renewing");
    account.isCopied = isTrue(*object, "copied");
    const bool isEmpty = account.accessToken.isEmpty() && account.refreshToken.isEmpty();
    if (account.id.vendor.isEmpty() || account.id.name.isEmpty() || isEmpty)
        return std::nullopt;
    return account;
}

std::optional<qint64> renewAtMs(const VendorAccount& account)
{
    if (!account.expiresMs)
        return std::nullopt;
    const qint64 lifeMs = std::max<qint64>(0, *account.expiresMs - account.renewedMs);
    // What lives for less than two minutes would never be fresh.
    const qint64 skewMs = std::min(std::max(kShortestSkewMs, lifeMs / kSkewPart), lifeMs / 2);
    return *account.expiresMs - skewMs;
}

Values valuesOf(const VendorAccount& account)
{
    Values values = account.facts;
    values["access_token"] = account.accessToken.reveal();
    values["refresh_token"] = account.refreshToken.reveal();
    values["client_secret"] = account.clientSecret.reveal();
    return values;
}

} // namespace gateway::accounts
