// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/import.h"

#include "accounts/token_calls.h"
#include "oauth/json_fields.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

namespace {

namespace json = dialects::json;
using oauth::bytesAt;
using oauth::numberAt;

// Beyond this a moment is told in milliseconds.
constexpr qint64 kSecondsEnd = 100'000'000'000;

const json::object* objectAt(const json::object& object, std::string_view key)
{
    const auto* value = object.if_contains(key);
    return value ? value->if_object() : nullptr;
}

QByteArray firstOf(const json::object& object, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (QByteArray text = bytesAt(object, key); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<qint64> momentOf(const json::object& object, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (const auto moment = numberAt(object, key); moment && *moment > 0)
            return *moment < kSecondsEnd ? *moment * 1000 : *moment;
    }
    return std::nullopt;
}

class LoginReader {
public:
    LoginReader(const DefinitionSet& definitions, qint64 nowMs)
        : m_definitions(definitions)
        , m_nowMs(nowMs)
    {
    }

    // A login in the common form: access, refresh, expires, and what a vendor adds.
    void take(const QString& vendor, const QString& name, const json::object& login, Values facts = {})
    {
        if (m_found.logins.size() >= kMaxImportedLogins)
            return;
        const DefinitionPtr definition = m_definitions.find(vendor);
        if (!definition) {
            passOver(u"\u201c%1\u201d is no vendor Plexus knows."_s.arg(vendor.left(100)));
            return;
        }
        if (!isAccountName(name)) {
            passOver(u"The account \u201c%1\u201d of %2 has a name Plexus cannot keep."_s.arg(
                name.left(100), definition->name));
            return;
        }
        VendorAccount account { .id = { .vendor = definition->id, .name = name },
            .accessToken = Secret(firstOf(login, { "access", "accessToken", "access_token", "key" })),
            .refreshToken = Secret(firstOf(login, { "refresh", "refreshToken", "refresh_token" })),
            .expiresMs = momentOf(login, { "expires", "expiresAt", "expiry_date" }),
            .renewedMs = m_nowMs,
            .scope = bytesAt(login, "scope"),
            .facts = std::move(facts) };
        addKnown(account, "account_id", firstOf(login, { "accountId", "account_id" }));
        addKnown(account, "project", firstOf(login, { "projectId", "project_id" }));
        addKnown(account, "email", bytesAt(login, "email"));
        addKnown(account, "domain", firstOf(login, { "enterpriseUrl", "domain" }));
        if (account.accessToken.isEmpty() && account.refreshToken.isEmpty()) {
            passOver(u"The login \u201c%1\u201d of %2 holds no token."_s.arg(name, definition->name));
            return;
        }
        addFacts(account, definition->facts, {}, Secret(bytesAt(login, "id_token")));
        m_found.logins.append(
            { .account = std::move(account), .isSharedTrap = definition->refreshIsSingleUse });
    }

    void passOver(const QString& why) { m_found.passedOver.append(why); }

    [[nodiscard]] ImportedLogins found() { return std::move(m_found); }

private:
    static void addKnown(VendorAccount& account, const char* name, const QByteArray& value)
    {
        if (!value.isEmpty() && value.size() <= 512 && isHeaderValue(value))
            account.facts[name] = value;
    }

    const DefinitionSet& m_definitions;
    qint64 m_nowMs;
    ImportedLogins m_found;
};

// Claude Code's .credentials.json. True: it was that.
bool readClaudeCode(const json::object& file, const QString& name, LoginReader& reader)
{
    const json::object* login = objectAt(file, "claudeAiOauth");
    if (!login)
        return false;
    Values facts;
    if (const QByteArray plan = bytesAt(*login, "subscriptionType"); !plan.isEmpty())
        facts["plan"] = plan;
    reader.take(u"anthropic"_s, name, *login, std::move(facts));
    return true;
}

// Codex' auth.json. True: it was that.
bool readCodex(const json::object& file, const QString& name, LoginReader& reader)
{
    const json::object* tokens = objectAt(file, "tokens");
    if (!tokens)
        return false;
    json::object login = *tokens;
    const json::object claims = claimsOf(bytesAt(*tokens, "access_token"));
    if (const auto expiry = numberAt(claims, "exp"))
        login["expires"] = *expiry;
    reader.take(u"openai-codex"_s, name, login);
    return true;
}

// The Gemini CLI's oauth_creds.json. True: it was that.
bool readGeminiCli(const json::object& file, const QString& name, LoginReader& reader)
{
    if (!file.contains("expiry_date") || !file.contains("refresh_token"))
        return false;
    reader.take(u"google-gemini-cli"_s, name, file);
    return true;
}

// { vendor: { accounts: { name: login } } }, or { vendor: login }.
bool readByVendor(const json::object& file, const QString& name, LoginReader& reader)
{
    bool isOne = false;
    for (const auto& member : file) {
        const auto* entry = member.value().if_object();
        if (!entry)
            continue;
        const QString vendor =
            QString::fromUtf8(member.key().data(), static_cast<qsizetype>(member.key().size()));
        if (const json::object* accounts = objectAt(*entry, "accounts")) {
            isOne = true;
            for (const auto& account : *accounts) {
                if (const auto* login = account.value().if_object())
                    reader.take(vendor,
                        QString::fromUtf8(account.key().data(), static_cast<qsizetype>(account.key().size())),
                        *login);
            }
        } else if (bytesAt(*entry, "type") == "oauth" || entry->contains("refresh")) {
            isOne = true;
            reader.take(vendor, name, *entry);
        }
    }
    return isOne;
}

} // namespace

Result<ImportedLogins> readLogins(
    const QByteArray& text, const DefinitionSet& definitions, const QString& accountName, qint64 nowMs)
{
    const auto unusable = [](const QString& why) {
        return Error {
            .code = ErrorCode::InvalidRequest, .message = why, .failureClass = FailureClass::Caller
        };
    };
    if (text.size() > kMaxImportBytes)
        return unusable(u"The file is larger than a file of logins is."_s);
    const auto file = dialects::parseJsonObject(text);
    if (!file)
        return unusable(u"The file is not JSON: %1"_s.arg(file.error().message));
    const QString name = accountName.isEmpty() ? u"default"_s : accountName;
    LoginReader reader(definitions, nowMs);
    constexpr std::array kForms { readClaudeCode, readCodex, readGeminiCli, readByVendor };
    for (const auto read : kForms) {
        if (read(*file, name, reader))
            return reader.found();
    }
    return unusable(
        u"The file holds no logins Plexus knows: it reads those of Plexus and pi-ai (auth.json), Claude "
        "Code, Codex and the Gemini CLI."_s);
}

} // namespace gateway::accounts
