// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TokenKeeper that renews: under the lock, with the mark, one at a time.
#include "service/token_keeper.h"

#include "base/logging.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

using oauth::FetchAnswer;
using oauth::TokenRefusal;

namespace {

constexpr qint64 kPauseMs = 30'000; // after a renewal that failed without saying how long
// A lease lasts a minute and a half, a call half a minute: who has had it for longer than this asks nobody.
constexpr qint64 kFreshLockMs = 45'000;

} // namespace

void TokenKeeper::renewNow(const QString& key, Done done)
{
    whenRead(key, [this, key, done = std::move(done)] {
        Entry& entry = m_entries[key];
        if (!entry.tokens) {
            done(m_owner.signInNeeded(key, entry.problem));
            return;
        }
        if (!entry.tokens->canRenew) {
            done(Error { .code = ErrorCode::InvalidRequest,
                .message = u"The vendor gave nothing to renew this sign-in with; it ends by itself."_s,
                .failureClass = FailureClass::Caller });
            return;
        }
        entry.tokens->renewAtMs = 0;
        // A person may be right about a pause.
        entry.notBeforeMs = 0;
        const auto told = [this, key, done](const Result<HeldTokens>& tokens) {
            // What was there before is good for requests, and no renewal: one that failed is followed by a
            // pause.
            if (tokens && m_entries[key].notBeforeMs != 0)
                done(m_owner.renewalFailed(key, problem(key)));
            else
                done(tokens);
        };
        entry.waiting.push_back({ .check = {}, .done = told });
        settle(key);
    });
}

void TokenKeeper::renew(const QString& key)
{
    Entry& entry = m_entries[key];
    entry.isRenewing = true;
    const quint64 turn = entry.turn;
    m_lock.acquire(m_owner.entry(key), this, [this, key, turn](const Result<void>& locked) {
        if (m_entries[key].turn != turn) {
            m_lock.release(m_owner.entry(key));
            return;
        }
        if (!locked) {
            renewalFailed(key, { .kind = TokenRefusal::Kind::TryLater, .message = locked.error().message });
            return;
        }
        m_entries[key].lockedMs = m_clock.epochMs();
        if (!m_lock.isShared() || m_store.state() == secrets::VaultState::Unavailable) {
            askForRenewal(key);
            return;
        }
        m_store.read(
            m_owner.entry(key), guarded([this, key, turn](const Result<std::optional<Secret>>& text) {
                if (m_entries[key].turn == turn)
                    renewAsRead(key, text);
                else
                    m_lock.release(m_owner.entry(key));
            }));
    });
}

void TokenKeeper::renewAsRead(const QString& key, const Result<std::optional<Secret>>& text)
{
    Entry& entry = m_entries[key];
    // Another process has signed out: what it forgot is not brought back.
    if (text && !*text && entry.isStored) {
        m_lock.release(m_owner.entry(key));
        forget(key);
        return;
    }
    // It may hold what another process has renewed since; with what is held here a token that is good once
    // would be sent a second time, and its vendor ends the whole sign-in then.
    if (!text) {
        renewalFailed(key, { .kind = TokenRefusal::Kind::TryLater, .message = text.error().message });
        return;
    }
    const bool isOurs = !*text || (**text) == entry.tokens->text;
    std::optional<HeldTokens> theirs = isOurs ? std::nullopt : m_owner.read(key, **text);
    // Ours could not be written: what is there is spent.
    if (theirs && isOlder(*theirs, *entry.tokens)) {
        keep(key, entry.tokens->text, [this, key, turn = entry.turn] {
            if (m_entries[key].turn == turn)
                askForRenewal(key);
            else
                m_lock.release(m_owner.entry(key));
        });
        return;
    }
    if (!theirs || theirs->accessToken == entry.tokens->accessToken) {
        askForRenewal(key);
        return;
    }
    if (!isDue(*theirs)) {
        m_lock.release(m_owner.entry(key));
        use(key, *theirs);
        return;
    }
    entry.tokens = *std::move(theirs);
    askForRenewal(key);
}

void TokenKeeper::askForRenewal(const QString& key)
{
    const Entry& entry = m_entries[key];
    const auto next = [this, key, turn = entry.turn] {
        if (m_entries[key].turn == turn)
            send(key);
        else
            m_lock.release(m_owner.entry(key));
    };
    const std::optional<Secret> marked = m_owner.marked ? m_owner.marked(key, *entry.tokens) : std::nullopt;
    if (marked && m_store.state() != secrets::VaultState::Unavailable)
        keep(key, *marked, next);
    else
        next();
}

void TokenKeeper::send(const QString& key)
{
    const Entry& entry = m_entries[key];
    if (m_lock.isShared() && m_clock.epochMs() - entry.lockedMs > kFreshLockMs) {
        renewalFailed(key,
            { .kind = TokenRefusal::Kind::TryLater,
                .message = QStringLiteral("The store took so long that another process may have begun.") });
        return;
    }
    const auto request = m_owner.renewal(key, *entry.tokens);
    if (!request) {
        renewalFailed(key, { .kind = TokenRefusal::Kind::Broken, .message = request.error().message });
        return;
    }
    m_owner.fetch(*request, guarded([this, key, turn = entry.turn](const Result<FetchAnswer>& answer) {
        if (m_entries[key].turn == turn)
            answered(key, answer);
        else
            m_lock.release(m_owner.entry(key));
    }));
}

void TokenKeeper::answered(const QString& key, const Result<FetchAnswer>& answer)
{
    if (!answer) {
        renewalFailed(key, { .kind = TokenRefusal::Kind::TryLater, .message = answer.error().message });
        return;
    }
    const Renewed read = m_owner.renewed(key, *m_entries[key].tokens, *answer);
    if (const auto* refusal = std::get_if<TokenRefusal>(&read)) {
        renewalFailed(key, *refusal);
        return;
    }
    const HeldTokens renewed = std::get<HeldTokens>(read);
    const auto end = [this, key, renewed, turn = m_entries[key].turn] {
        m_lock.release(m_owner.entry(key));
        // Somebody may have signed in or out while it was written.
        if (m_entries[key].turn == turn)
            use(key, renewed);
    };
    // A keychain that does not answer would hold up every request; what it cannot keep it would not keep
    // later.
    if (m_store.state() == secrets::VaultState::Unavailable) {
        keep(key, renewed.text, {});
        end();
        return;
    }
    keep(key, renewed.text, end);
}

void TokenKeeper::renewalFailed(const QString& key, const TokenRefusal& refusal)
{
    m_lock.release(m_owner.entry(key));
    Entry& entry = m_entries[key];
    entry.isRenewing = false;
    entry.problem = refusal.message;
    qCWarning(lcService).noquote() << m_owner.renewalFailed(key, refusal.message).message;
    switch (refusal.kind) {
    case TokenRefusal::Kind::TryLater:
    case TokenRefusal::Kind::Broken:
        entry.notBeforeMs = m_clock.epochMs() + refusal.retryAfterMs.value_or(kPauseMs);
        break;
    case TokenRefusal::Kind::SignInAgain:
        entry.tokens.reset();
        entry.readMs = m_clock.epochMs();
        ++entry.turn;
        Q_EMIT dropped(key);
        m_store.remove(m_owner.entry(key), [write = m_writes.begin()](const Result<void>&) {});
        break;
    }
    settle(key);
    tell(key);
}

} // namespace gateway::service
