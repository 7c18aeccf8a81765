// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/grants.h"

#include "oauth/scopes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

constexpr QByteArrayView kAccessPrefix = "pox_";
constexpr QByteArrayView kRefreshPrefix = "por_";
constexpr QByteArrayView kCodePrefix = "poc_";
constexpr qsizetype kFamilyBytes = 16;
constexpr qint64 kMinuteMs = 60'000;
// A client is not forgotten between its registration and the sign-in it registered for.
constexpr qint64 kNewClientMs = 60LL * kMinuteMs;

OAuthError refused(const QByteArray& code, const QString& description)
{
    return { .code = code, .description = description };
}

// The same words whatever is wrong: a guesser learns nothing.
OAuthError badCode()
{
    return refused("invalid_grant",
        u"The code is not valid: it expired, was used before, or belongs to another client, redirect_uri or code_verifier."_s);
}

OAuthError badRefresh()
{
    return refused("invalid_grant",
        u"The refresh token is not valid: it expired, was used before, was revoked, or belongs to another client. Sign in again."_s);
}

OAuthError wrongResource()
{
    return refused("invalid_target", u"The resource is not the one this was granted for."_s);
}

QByteArray familyName(QByteArrayView secret)
{
    return tokenDigest(secret).first(kFamilyBytes).toHex();
}

QByteArrayView familySecretOf(QByteArrayView refreshToken)
{
    if (!refreshToken.startsWith(kRefreshPrefix))
        return {};
    const qsizetype dot = refreshToken.indexOf('.');
    return dot < 0 ? QByteArrayView()
                   : refreshToken.sliced(kRefreshPrefix.size(), dot - kRefreshPrefix.size());
}

} // namespace

QByteArray familyOf(QByteArrayView refreshToken)
{
    const QByteArrayView secret = familySecretOf(refreshToken);
    return secret.isEmpty() ? QByteArray() : familyName(secret);
}

Grants::Grants(const Clock& clock, RandomBytes random)
    : m_clock(clock)
    , m_random(std::move(random))
{
}

void Grants::restore(const GrantRows& rows)
{
    for (const ClientRow& client : rows.clients)
        m_clients.insert(client.id, client);
    for (const TokenRow& token : rows.tokens) {
        if (!m_clients.contains(token.grant.clientId))
            continue;
        if (token.kind == TokenKind::Refresh) {
            m_refresh.insert(token.family, token);
        } else {
            m_access.insert(token.digest, token);
            m_familyAccess[token.family].append(token.digest);
        }
    }
    sweep();
}

Outcome<QByteArray> Grants::registerClient(const ClientMetadata& metadata)
{
    const qint64 now = m_clock.epochMs();
    const qint64 age = now - m_registrationWindowMs;
    if (age < 0 || age >= kMinuteMs) {
        m_registrationWindowMs = now;
        m_registrations = 0;
    }
    if (++m_registrations > kRegistrationsPerMinute) {
        return OAuthError { .code = "temporarily_unavailable",
            .description = u"Too many clients register at once; wait a minute."_s,
            .status = 429,
            .retryAfterMs = kMinuteMs };
    }
    if (!makeRoomForClient()) {
        return OAuthError { .code = "temporarily_unavailable",
            .description =
                u"As many clients as there may be (%1) are registered and in use."_s.arg(kMaxClients),
            .status = 429,
            .retryAfterMs = kNewClientMs };
    }
    const ClientRow row {
        .id = randomToken(m_random, "pcl_"), .metadata = metadata, .createdMs = now, .usedMs = now
    };
    m_clients.insert(row.id, row);
    m_changes.clients.append(row);
    return row.id;
}

const ClientMetadata* Grants::client(const QByteArray& id) const
{
    const auto found = m_clients.constFind(id);
    return found == m_clients.constEnd() ? nullptr : &found->metadata;
}

Outcome<QByteArray> Grants::issueCode(const CodeRequest& request)
{
    sweep();
    if (m_codes.size() >= kMaxCodes) {
        return refused("temporarily_unavailable", u"Too many sign-ins are under way; wait ten minutes."_s);
    }
    const QByteArray code = randomToken(m_random, kCodePrefix);
    m_codes.insert(
        tokenDigest(code), Code { .request = request, .expiresMs = m_clock.epochMs() + kCodeLifeMs });
    return code;
}

Outcome<TokenAnswer> Grants::redeem(const Redemption& redemption, const KeyCheck& isCurrent)
{
    const auto found = m_codes.find(tokenDigest(redemption.code));
    if (found == m_codes.end() || found->expiresMs <= m_clock.epochMs())
        return badCode();
    if (!found->family.isEmpty()) {
        dropFamily(found->family);
        return badCode();
    }
    // Whoever holds the code has had his one try.
    found->family = "spent";
    const CodeRequest& request = found->request;
    const bool isTheirs = request.grant.clientId == redemption.clientId
        && request.redirectUri == redemption.redirectUri && isVerifier(redemption.verifier)
        && sameSecret(challengeOf(redemption.verifier), request.challenge);
    if (!isTheirs || !isCurrent(request.grant.key))
        return badCode();
    if (redemption.resource && *redemption.resource != request.grant.resource)
        return wrongResource();
    makeRoomForFamily();
    const QByteArray familySecret = base64Url(m_random(kFamilyBytes));
    found->family = familyName(familySecret);
    touchClient(request.grant.clientId);
    return issueTokens(request.grant, familySecret);
}

Outcome<TokenAnswer> Grants::refresh(const Refreshment& refreshment, const KeyCheck& isCurrent)
{
    const QByteArray family = familyOf(refreshment.token);
    const auto found = m_refresh.constFind(family);
    if (found == m_refresh.constEnd())
        return badRefresh();
    const TokenRow& row = *found; // stays: nothing below touches the table before the last use
    const bool isLatest = sameSecret(row.digest, tokenDigest(refreshment.token));
    if (!isLatest || row.expiresMs <= m_clock.epochMs() || !isCurrent(row.grant.key)) {
        dropFamily(family);
        return badRefresh();
    }
    // Another client's: it must not be able to end what is not its own.
    if (row.grant.clientId != refreshment.clientId)
        return badRefresh();
    if (refreshment.resource && *refreshment.resource != row.grant.resource)
        return wrongResource();
    if (!hasAll(row.grant.scopes, refreshment.scopes))
        return refused("invalid_scope", u"The scope is wider than what was granted."_s);
    touchClient(row.grant.clientId);
    Grant narrowed = row.grant;
    if (!refreshment.scopes.isEmpty())
        narrowed.scopes = refreshment.scopes;
    m_changes.removedTokens.append(row.digest);
    return issueTokens(narrowed, familySecretOf(refreshment.token).toByteArray());
}

TokenAnswer Grants::issueTokens(const Grant& grant, const QByteArray& familySecret)
{
    const qint64 now = m_clock.epochMs();
    const QByteArray family = familyName(familySecret);
    const QByteArray access = randomToken(m_random, kAccessPrefix);
    const QByteArray refresh =
        randomToken(m_random, QByteArray(kRefreshPrefix.toByteArray() + familySecret + '.'));
    addAccess(family, grant, access);
    const TokenRow row { .digest = tokenDigest(refresh),
        .kind = TokenKind::Refresh,
        .family = family,
        .grant = grant,
        .issuedMs = now,
        .expiresMs = now + kRefreshLifeMs };
    m_refresh.insert(family, row);
    m_changes.tokens.append(row);
    return { .accessToken = Secret(access),
        .refreshToken = Secret(refresh),
        .expiresInMs = kAccessLifeMs,
        .scope = scopeText(grant.scopes) };
}

void Grants::addAccess(const QByteArray& family, const Grant& grant, const QByteArray& token)
{
    const qint64 now = m_clock.epochMs();
    const TokenRow row { .digest = tokenDigest(token),
        .kind = TokenKind::Access,
        .family = family,
        .grant = grant,
        .issuedMs = now,
        .expiresMs = now + kAccessLifeMs };
    m_access.insert(row.digest, row);
    m_changes.tokens.append(row);
    QByteArrayList& living = m_familyAccess[family];
    living.append(row.digest);
    if (living.size() > kAccessPerFamily)
        dropAccess(QByteArray(living.constFirst()));
}

void Grants::revoke(const QByteArray& token, const QByteArray& clientId)
{
    const auto access = m_access.constFind(tokenDigest(token));
    const QByteArray family = access == m_access.constEnd() ? familyOf(token) : access->family;
    const auto refresh = m_refresh.constFind(family);
    if (refresh != m_refresh.constEnd() && refresh->grant.clientId == clientId)
        dropFamily(family);
}

GrantRows Grants::living() const
{
    const qint64 now = m_clock.epochMs();
    GrantRows rows;
    for (const ClientRow& client : m_clients)
        rows.clients.append(client);
    for (const TokenRow& token : m_refresh) {
        if (token.expiresMs > now)
            rows.tokens.append(token);
    }
    std::sort(rows.clients.begin(), rows.clients.end(),
        [](const ClientRow& a, const ClientRow& b) { return a.id < b.id; });
    return rows;
}

qsizetype Grants::endGrantsOf(const QByteArray& clientId)
{
    QByteArrayList families;
    for (const TokenRow& token : std::as_const(m_refresh)) {
        if (token.grant.clientId == clientId)
            families.append(token.family);
    }
    for (const QByteArray& family : std::as_const(families))
        dropFamily(family);
    // A code that was not redeemed yet is a grant too.
    return families.size() + m_codes.removeIf([&clientId](const auto& entry) {
        return entry.value().request.grant.clientId == clientId;
    });
}

bool Grants::forgetClient(const QByteArray& clientId)
{
    if (!m_clients.contains(clientId))
        return false;
    endGrantsOf(clientId);
    dropClient(clientId);
    return true;
}

const TokenRow* Grants::find(QByteArrayView accessToken) const
{
    if (!accessToken.startsWith(kAccessPrefix))
        return nullptr;
    const auto found = m_access.constFind(tokenDigest(accessToken));
    return found == m_access.constEnd() || found->expiresMs <= m_clock.epochMs() ? nullptr : &*found;
}

bool Grants::lives(const QByteArray& family) const
{
    const auto refresh = m_refresh.constFind(family);
    return refresh != m_refresh.constEnd() && refresh->expiresMs > m_clock.epochMs();
}

void Grants::dropAccess(const QByteArray& digest)
{
    const TokenRow row = m_access.take(digest);
    m_changes.removedTokens.append(digest);
    const auto living = m_familyAccess.find(row.family);
    if (living == m_familyAccess.end())
        return;
    living->removeOne(digest);
    if (living->isEmpty())
        m_familyAccess.erase(living);
}

void Grants::dropFamily(const QByteArray& family)
{
    const QByteArrayList living = m_familyAccess.take(family);
    for (const QByteArray& digest : living) {
        m_access.remove(digest);
        m_changes.removedTokens.append(digest);
    }
    const auto refresh = m_refresh.constFind(family);
    if (refresh == m_refresh.constEnd())
        return;
    m_changes.removedTokens.append(refresh->digest);
    m_refresh.erase(refresh);
}

// The one that was used longest ago ends.
void Grants::makeRoomForFamily()
{
    if (m_refresh.size() < kMaxFamilies)
        return;
    const auto oldest = std::min_element(m_refresh.constBegin(), m_refresh.constEnd(),
        [](const TokenRow& a, const TokenRow& b) { return a.issuedMs < b.issuedMs; });
    dropFamily(QByteArray(oldest.key()));
}

bool Grants::isClientInUse(const QByteArray& id) const
{
    const auto isOf = [&id](const TokenRow& row) { return row.grant.clientId == id; };
    return std::any_of(m_refresh.constBegin(), m_refresh.constEnd(), isOf)
        || std::any_of(m_codes.constBegin(), m_codes.constEnd(),
            [&id](const Code& code) { return code.request.grant.clientId == id; });
}

bool Grants::makeRoomForClient()
{
    if (m_clients.size() < kMaxClients)
        return true;
    sweep();
    const qint64 now = m_clock.epochMs();
    const ClientRow* oldest = nullptr;
    for (const ClientRow& row : std::as_const(m_clients)) {
        const bool isNew = now - row.createdMs < kNewClientMs;
        if (!isNew && (!oldest || row.usedMs < oldest->usedMs) && !isClientInUse(row.id))
            oldest = &row;
    }
    if (oldest)
        dropClient(QByteArray(oldest->id));
    return m_clients.size() < kMaxClients;
}

void Grants::touchClient(const QByteArray& id)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return;
    found->usedMs = m_clock.epochMs();
    m_changes.clients.append(*found);
}

void Grants::dropClient(const QByteArray& id)
{
    m_clients.remove(id);
    m_changes.removedClients.append(id);
}

void Grants::sweep()
{
    const qint64 now = m_clock.epochMs();
    QByteArrayList ended;
    for (const TokenRow& row : std::as_const(m_access)) {
        if (row.expiresMs <= now)
            ended.append(row.digest);
    }
    for (const QByteArray& digest : std::as_const(ended))
        dropAccess(digest);
    ended.clear();
    for (const TokenRow& row : std::as_const(m_refresh)) {
        if (row.expiresMs <= now)
            ended.append(row.family);
    }
    for (const QByteArray& family : std::as_const(ended))
        dropFamily(family);
    m_codes.removeIf([now](auto entry) { return entry.value().expiresMs <= now; });
    ended.clear();
    for (const ClientRow& row : std::as_const(m_clients)) {
        if (now - row.usedMs >= kClientLifeMs && !isClientInUse(row.id))
            ended.append(row.id);
    }
    for (const QByteArray& id : std::as_const(ended))
        dropClient(id);
}

GrantChanges Grants::takeChanges()
{
    GrantChanges changes = std::exchange(m_changes, {});
    // What came and went since the last time. Ids are never given twice.
    changes.clients.removeIf(
        [&changes](const ClientRow& row) { return changes.removedClients.contains(row.id); });
    changes.tokens.removeIf(
        [&changes](const TokenRow& row) { return changes.removedTokens.contains(row.digest); });
    return changes;
}

} // namespace gateway::oauth
