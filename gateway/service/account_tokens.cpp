// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AccountKeeper that hands accounts out, and says to the TokenKeeper what they are.
#include "service/account_keeper.h"

#include "accounts/token_calls.h"
#include "pipeline/secret_scrubber.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

using accounts::AccountId;
using accounts::VendorAccount;
using oauth::FetchAnswer;
using oauth::TokenRefusal;

namespace {

constexpr qint64 kReadAgainMs = 2000; // a list with nobody of that vendor in it

AccountId idOf(const QString& key)
{
    return { .vendor = key.section(u'/', 1, 1), .name = key.section(u'/', 2) };
}

} // namespace

HeldTokens AccountKeeper::heldOf(const VendorAccount& account) const
{
    const auto definition = m_definitions->find(account.id.vendor);
    const bool canRenew = definition && definition->refresh && !account.refreshToken.isEmpty();
    HeldTokens held { .text = accounts::accountText(account),
        .accessToken = account.accessToken,
        .expiresMs = account.expiresMs,
        .canRenew = canRenew,
        .issuedMs = account.renewedMs };
    if (canRenew)
        held.renewAtMs = account.accessToken.isEmpty() ? 0 : accounts::renewAtMs(account);
    return held;
}

TokenKeeper::Owner AccountKeeper::owner()
{
    return { .entry = [](const QString& key) { return key; },
        .read = [this](const QString& key, const Secret& text) -> std::optional<HeldTokens> {
            const auto account = accounts::readVendorAccount(text);
            // An entry that was moved is of another account.
            return account && account->id == idOf(key) ? std::optional(heldOf(*account)) : std::nullopt;
        },
        .renewal = [this](const QString& key, const HeldTokens& tokens) -> Result<oauth::FetchRequest> {
            const auto definition = m_definitions->find(idOf(key).vendor);
            const auto account = accounts::readVendorAccount(tokens.text);
            return accounts::requestOf(
                definition->refresh->call, accounts::withClient(*definition, accounts::valuesOf(*account)));
        },
        .renewed = [this](const QString& key, const HeldTokens& before,
                       const FetchAnswer& answer) { return renewed(key, before, answer); },
        .marked = [this](const QString& key, const HeldTokens& tokens) -> std::optional<Secret> {
            const auto definition = m_definitions->find(idOf(key).vendor);
            auto account = accounts::readVendorAccount(tokens.text);
            if (!definition->refreshIsSingleUse || account->isRenewing)
                return std::nullopt;
            account->isRenewing = true;
            return accounts::accountText(*account);
        },
        .signInNeeded = [this](const QString& key,
                            const QString& problem) { return signInNeeded(key, problem); },
        .renewalFailed =
            [this](const QString& key, const QString& problem) {
                return Error { .code = ErrorCode::UpstreamStatus,
                    .message =
                        u"The sign-in with %1 could not be renewed. %2"_s.arg(shownName(idOf(key)), problem),
                    .failureClass = FailureClass::Target };
            },
        .fetch = m_ways.fetch };
}

TokenKeeper::Renewed AccountKeeper::renewed(
    const QString& key, const HeldTokens& before, const FetchAnswer& answer) const
{
    const auto definition = m_definitions->find(idOf(key).vendor);
    const auto account = accounts::readVendorAccount(before.text);
    const auto read = accounts::readTokens(definition->refresh->answer, answer);
    if (const auto* tokens = std::get_if<accounts::Tokens>(&read))
        return heldOf(accounts::withTokens(*definition, *account, *tokens, m_clock.epochMs()));
    TokenRefusal refusal = std::get<TokenRefusal>(read);
    // The vendor may quote what it was sent.
    refusal.message =
        pipeline::SecretScrubber({ account->accessToken, account->refreshToken, account->clientSecret })
            .clean(refusal.message);
    if (refusal.kind == TokenRefusal::Kind::SignInAgain && account->isRenewing) {
        refusal.message +=
            u" Plexus was ended while it renewed the sign-in, before it could keep what the vendor "
            "answered; such an answer is given once."_s;
    }
    return refusal;
}

Error AccountKeeper::signInNeeded(const QString& key, const QString& problem) const
{
    const AccountId id = idOf(key);
    const QString why = problem.isEmpty() ? QString() : u' ' + problem;
    return { .code = ErrorCode::SecretUnavailable,
        .message =
            u"Plexus is not signed in with %1. Sign in on the Providers page, or with plexusd oauth login %2 %3.%4"_s
                .arg(shownName(id), id.vendor, id.name, why),
        .failureClass = FailureClass::Target };
}

accounts::AccountAccess AccountKeeper::accessOf(const HeldTokens& tokens) const
{
    const auto account = accounts::readVendorAccount(tokens.text);
    const auto definition = m_definitions->find(account->id.vendor);
    return { .id = account->id,
        .token = tokens.accessToken,
        .facts = account->facts,
        .base = definition ? accounts::accountBase(definition->inference, *account) : QByteArray(),
        .freshUntilMs = tokens.canRenew ? tokens.renewAtMs : tokens.expiresMs };
}

Result<AccountId> AccountKeeper::resolve(const QString& vendor, const QString& account) const
{
    const auto refused = [](const QString& message) {
        return Error {
            .code = ErrorCode::SecretUnavailable, .message = message, .failureClass = FailureClass::Target
        };
    };
    const auto definition = m_definitions->find(vendor);
    if (!definition) {
        return refused(u"There is nobody called \u201c%1\u201d to have an account with; there are %2."_s.arg(
            vendor, m_definitions->ids().join(u", "_s)));
    }
    if (const QString name = account.trimmed(); !name.isEmpty())
        return AccountId { .vendor = definition->id, .name = name };
    QStringList names;
    for (const AccountId& id : m_index) {
        if (id.vendor == definition->id)
            names.append(id.name);
    }
    for (const QString& usual : { u"default"_s, u"legacy"_s }) {
        if (names.contains(usual))
            return AccountId { .vendor = definition->id, .name = usual };
    }
    if (names.size() == 1)
        return AccountId { .vendor = definition->id, .name = names.first() };
    if (names.isEmpty())
        return signInNeeded(secretName({ definition->id, u"default"_s }), {});
    return refused(u"There are several accounts with %1: %2. Say in oauth_account which one."_s.arg(
        definition->name, names.join(u", "_s)));
}

// Another process may have signed in where nobody was.
bool AccountKeeper::mayKnowMore(const QString& vendor) const
{
    const auto definition = m_definitions->find(vendor);
    const bool isKnown = std::any_of(m_index.begin(), m_index.end(),
        [&definition](const AccountId& id) { return definition && id.vendor == definition->id; });
    return !isKnown && m_clock.epochMs() - m_readMs >= kReadAgainMs;
}

void AccountKeeper::whenIndexed(const QString& vendor, std::function<void()> then)
{
    if (m_reading == Reading::Done && mayKnowMore(vendor))
        m_reading = Reading::NotBegun;
    start();
    if (m_reading == Reading::Running)
        m_afterReading.push_back(std::move(then));
    else
        then();
}

void AccountKeeper::tokensOf(const Result<AccountId>& id, const TokenKeeper::Done& done)
{
    if (id)
        m_tokens.token(secretName(*id), {}, done);
    else
        done(id.error());
}

void AccountKeeper::access(const QString& vendor, const QString& account, const AccessDone& done)
{
    whenIndexed(vendor, [this, vendor, account, done] {
        tokensOf(resolve(vendor, account), [this, done](const Result<HeldTokens>& tokens) {
            if (tokens)
                done(accessOf(*tokens));
            else
                done(tokens.error());
        });
    });
}

bool AccountKeeper::isListed(const AccountId& id) const
{
    return std::binary_search(m_index.begin(), m_index.end(), id);
}

void AccountKeeper::account(const QString& vendor, const QString& account, const AccountDone& done)
{
    whenIndexed(vendor, [this, vendor, account, done] {
        const Result<AccountId> id = resolve(vendor, account);
        if (!id || !isListed(*id)) {
            done(Error { .code = ErrorCode::NotFound,
                .message = id ? u"Plexus has no account %1."_s.arg(shownName(*id)) : id.error().message });
            return;
        }
        tokensOf(id, [done](const Result<HeldTokens>& tokens) {
            if (tokens)
                done(*accounts::readVendorAccount(tokens->text));
            else
                done(tokens.error());
        });
    });
}

void AccountKeeper::refused(const AccountId& id, const Secret& token)
{
    const QString key = secretName(id);
    const HeldTokens* held = m_tokens.held(key);
    if (!held || held->accessToken != token)
        return;
    if (!m_tokens.refused(key, token) || !held->canRenew)
        m_tokens.setProblem(key, u"The vendor does not take the token it gave. Sign in once more."_s);
}

} // namespace gateway::service
