// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/account.h"

#include "oauth/json_fields.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

constexpr std::array kProofs {
    std::pair { ClientProof::None, "none" },
    std::pair { ClientProof::Basic, "basic" },
    std::pair { ClientProof::Post, "post" },
};

std::string_view proofName(ClientProof proof)
{
    for (const auto& [value, name] : kProofs) {
        if (value == proof)
            return name;
    }
    return {};
}

ClientProof proofOf(const QByteArray& name)
{
    for (const auto& [value, known] : kProofs) {
        if (name == known)
            return value;
    }
    return ClientProof::None;
}

FetchRequest tokenRequest(const TokenSource& source, const QByteArray& endpoint, Form form)
{
    FetchRequest request { .method = "POST",
        .url = endpoint,
        .headers = { { "content-type", "application/x-www-form-urlencoded" },
            { "accept", "application/json" } },
        .reach = reachOf(QUrl::fromEncoded(endpoint), QUrl::fromEncoded(source.server)) };
    switch (source.proof) {
    case ClientProof::None: form.add("client_id", source.clientId); break;
    case ClientProof::Post:
        form.add("client_id", source.clientId);
        form.add("client_secret", source.clientSecret.reveal());
        break;
    case ClientProof::Basic: {
        // Both encoded as in a form before they are joined.
        const QByteArray pair =
            source.clientId.toPercentEncoding() + ':' + source.clientSecret.reveal().toPercentEncoding();
        request.headers.append(Header { "authorization", "Basic " + pair.toBase64() });
        break;
    }
    }
    request.body = form.encoded();
    return request;
}

} // namespace

Secret accountText(const Account& account)
{
    const TokenSource& source = account.source;
    dialects::json::object object {
        { "version", 1 },
        { "server", textOf(source.server) },
        { "resource", textOf(source.resource) },
        { "issuer", textOf(source.issuer) },
        { "token_endpoint", textOf(source.tokenEndpoint) },
        { "revocation_endpoint", textOf(source.revocationEndpoint) },
        { "client_id", textOf(source.clientId) },
        { "client_secret", textOf(source.clientSecret.reveal()) },
        { "client_proof", proofName(source.proof) },
        { "access_token", textOf(account.accessToken.reveal()) },
        { "refresh_token", textOf(account.refreshToken.reveal()) },
        { "scope", textOf(account.scope) },
    };
    if (account.expiresMs)
        object.emplace("expires_ms", *account.expiresMs);
    return Secret(dialects::serializeJson(object));
}

std::optional<Account> readAccount(const Secret& text)
{
    const auto object = dialects::parseJsonObject(text.reveal());
    if (!object || numberAt(*object, "version") != 1)
        return std::nullopt;
    Account account { .source = { .server = bytesAt(*object, "server"),
                          .resource = bytesAt(*object, "resource"),
                          .issuer = bytesAt(*object, "issuer"),
                          .tokenEndpoint = bytesAt(*object, "token_endpoint"),
                          .revocationEndpoint = bytesAt(*object, "revocation_endpoint"),
                          .clientId = bytesAt(*object, "client_id"),
                          .clientSecret = Secret(bytesAt(*object, "client_secret")),
                          .proof = proofOf(bytesAt(*object, "client_proof")) },
        .accessToken = Secret(bytesAt(*object, "access_token")),
        .refreshToken = Secret(bytesAt(*object, "refresh_token")),
        .expiresMs = numberAt(*object, "expires_ms"),
        .scope = bytesAt(*object, "scope") };
    if (account.accessToken.isEmpty() || account.source.server.isEmpty())
        return std::nullopt;
    return account;
}

Account withAnswer(Account account, const TokenAnswer& answer, qint64 nowMs)
{
    account.accessToken = answer.accessToken;
    if (!answer.refreshToken.isEmpty())
        account.refreshToken = answer.refreshToken;
    account.expiresMs = answer.expiresInMs ? std::optional(nowMs + *answer.expiresInMs) : std::nullopt;
    if (!answer.scope.isEmpty())
        account.scope = answer.scope;
    return account;
}

FetchRequest codeRequest(const TokenSource& source, const QByteArray& code, const QByteArray& verifier,
    const QByteArray& redirectUri)
{
    Form form { { "grant_type", "authorization_code" }, { "code", code }, { "code_verifier", verifier },
        { "redirect_uri", redirectUri }, { "resource", source.resource } };
    return tokenRequest(source, source.tokenEndpoint, std::move(form));
}

FetchRequest refreshRequest(const Account& account)
{
    Form form { { "grant_type", "refresh_token" }, { "refresh_token", account.refreshToken.reveal() },
        { "resource", account.source.resource } };
    return tokenRequest(account.source, account.source.tokenEndpoint, std::move(form));
}

std::optional<FetchRequest> revocationRequest(const Account& account)
{
    if (account.source.revocationEndpoint.isEmpty())
        return std::nullopt;
    const bool hasRefresh = !account.refreshToken.isEmpty();
    Form form { { "token", (hasRefresh ? account.refreshToken : account.accessToken).reveal() },
        { "token_type_hint", hasRefresh ? "refresh_token" : "access_token" } };
    return tokenRequest(account.source, account.source.revocationEndpoint, std::move(form));
}

} // namespace gateway::oauth
