// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/token_keeper.h"

#include "base/logging.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

namespace {

// A token that is refused just after it came: another would be too.
constexpr qint64 kJustRenewedMs = 30'000;
constexpr qint64 kReadAgainMs = 2000;   // an entry that was not there
constexpr qint64 kKeepAgainMs = 10'000; // what could not be written
// For a keychain that does not answer: the requests that wait for the token are not to wait for it too.
constexpr auto kPatience = 3s;

QString lastsUntilTheEnd(const QString& why)
{
    return u"The sign-in lasts only until Plexus ends. %1"_s.arg(why);
}

} // namespace

TokenKeeper::TokenKeeper(
    secrets::SecretStore& store, const Clock& clock, RenewalLock& lock, Owner owner, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_lock(lock)
    , m_owner(std::move(owner))
{
}

TokenKeeper::~TokenKeeper() = default;

const HeldTokens* TokenKeeper::held(const QString& key) const
{
    const auto found = m_entries.find(key);
    return found != m_entries.end() && found->second.tokens ? &*found->second.tokens : nullptr;
}

bool TokenKeeper::isRead(const QString& key) const
{
    const auto found = m_entries.find(key);
    return found != m_entries.end() && found->second.reading == Reading::Done;
}

QString TokenKeeper::problem(const QString& key) const
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? QString() : found->second.problem;
}

void TokenKeeper::setProblem(const QString& key, const QString& problem)
{
    m_entries[key].problem = problem;
    tell(key);
}

void TokenKeeper::tell(const QString& key)
{
    QMetaObject::invokeMethod(
        this, [this, key] { Q_EMIT changed(key); }, Qt::QueuedConnection);
}

void TokenKeeper::answerAll(std::vector<Waiting>& waiting, const Result<HeldTokens>& answer)
{
    const std::vector<Waiting> asked = std::exchange(waiting, {});
    for (const Waiting& each : asked)
        each.done(answer);
}

bool TokenKeeper::isDue(const HeldTokens& tokens) const
{
    return tokens.renewAtMs && *tokens.renewAtMs <= m_clock.epochMs();
}

bool TokenKeeper::isOver(const HeldTokens& tokens) const
{
    return tokens.accessToken.isEmpty() || (tokens.expiresMs && *tokens.expiresMs <= m_clock.epochMs());
}

void TokenKeeper::token(const QString& key, Check check, Done done)
{
    Entry& entry = m_entries[key];
    if (entry.waiting.size() >= kMaxWaiting) {
        done(Error { .code = ErrorCode::AllBusy,
            .message = u"Too many requests wait for the same sign-in to be renewed."_s,
            .failureClass = FailureClass::Target });
        return;
    }
    entry.waiting.push_back({ .check = std::move(check), .done = std::move(done) });
    if (entry.reading == Reading::Done && !entry.tokens && m_clock.epochMs() - entry.readMs >= kReadAgainMs)
        entry.reading = Reading::NotBegun;
    switch (entry.reading) {
    case Reading::NotBegun: read(key); return;
    case Reading::Running: return;
    case Reading::Done:
        if (entry.isUnkept && m_clock.epochMs() - entry.triedMs >= kKeepAgainMs)
            keepWhatIsHeld(key);
        settle(key);
        return;
    }
}

void TokenKeeper::load(const QString& key)
{
    if (m_entries[key].reading == Reading::NotBegun)
        read(key);
}

void TokenKeeper::whenRead(const QString& key, std::function<void()> done)
{
    load(key);
    if (m_entries[key].reading == Reading::Running)
        m_entries[key].readers.push_back(std::move(done));
    else
        done();
}

void TokenKeeper::read(const QString& key)
{
    Entry& entry = m_entries[key];
    // Known not to answer; asked again once it does, by the next request.
    if (m_store.state() == secrets::VaultState::Unavailable) {
        entry.problem = m_store.problem();
        settle(key);
        return;
    }
    entry.reading = Reading::Running;
    entry.readMs = m_clock.epochMs();
    m_store.read(m_owner.entry(key), guarded([this, key](const Result<std::optional<Secret>>& text) {
        Entry& asked = m_entries[key];
        // Somebody may have signed in or out meanwhile.
        if (asked.reading != Reading::Running) {
            for (const auto& reader : std::exchange(asked.readers, {}))
                reader();
            return;
        }
        asked.reading = Reading::Done;
        asked.isStored = text && *text;
        if (text && *text)
            asked.tokens = m_owner.read(key, **text);
        if (!text) {
            asked.problem = text.error().message;
            // A keychain that is locked now may be open for the next request.
            asked.reading = Reading::NotBegun;
        }
        const auto readers = std::exchange(asked.readers, {});
        settle(key);
        tell(key);
        for (const auto& reader : readers)
            reader();
    }));
}

void TokenKeeper::settle(const QString& key)
{
    Entry& entry = m_entries[key];
    if (entry.waiting.empty() || entry.isRenewing)
        return;
    if (!entry.tokens) {
        answerAll(entry.waiting, m_owner.signInNeeded(key, entry.problem));
        return;
    }
    // Who it is not for is told so, and does not have it renewed.
    std::vector<std::pair<Waiting, Error>> others;
    std::vector<Waiting> mine;
    for (Waiting& each : entry.waiting) {
        if (auto problem = each.check ? each.check(*entry.tokens) : std::nullopt)
            others.emplace_back(std::move(each), *std::move(problem));
        else
            mine.push_back(std::move(each));
    }
    entry.waiting = std::move(mine);
    const bool isPaused = m_clock.epochMs() < entry.notBeforeMs;
    if (!entry.waiting.empty() && entry.tokens->canRenew && isDue(*entry.tokens) && !isPaused)
        renew(key);
    else if (!isOver(*entry.tokens))
        answerAll(entry.waiting, *entry.tokens);
    else if (entry.tokens->canRenew)
        answerAll(entry.waiting, failedFor(key, entry));
    else
        answerAll(entry.waiting, m_owner.signInNeeded(key, u"The sign-in has expired."_s));
    for (const auto& [asked, problem] : others)
        asked.done(problem);
}

Error TokenKeeper::failedFor(const QString& key, const Entry& entry) const
{
    Error error = m_owner.renewalFailed(key, entry.problem);
    error.retryAfterMs = std::max<qint64>(0, entry.notBeforeMs - m_clock.epochMs());
    return error;
}

void TokenKeeper::use(const QString& key, const HeldTokens& tokens)
{
    Entry& entry = m_entries[key];
    entry.tokens = tokens;
    entry.reading = Reading::Done;
    entry.isRenewing = false;
    entry.renewedMs = m_clock.epochMs();
    entry.notBeforeMs = 0;
    Q_EMIT dropped(key);
    settle(key);
    tell(key);
}

void TokenKeeper::keep(const QString& key, const Secret& text, std::function<void()> then)
{
    const quint64 turn = m_entries[key].turn;
    m_entries[key].triedMs = m_clock.epochMs();
    // Known before it is tried; should it be kept all the same, that clears it.
    if (m_store.state() == secrets::VaultState::Unavailable)
        m_entries[key].problem = lastsUntilTheEnd(m_store.problem());
    // Once, with whichever comes first.
    const auto go = [next = std::make_shared<std::function<void()>>(std::move(then))] {
        if (const auto once = std::exchange(*next, {}))
            once();
    };
    QTimer::singleShot(kPatience, this, go);
    m_store.write(m_owner.entry(key), text,
        guarded([this, key, turn, go, write = m_writes.begin()](const Result<void>& written) {
            Entry& entry = m_entries[key];
            if (entry.turn == turn) {
                entry.problem.clear();
                entry.isStored = entry.isStored || written;
                entry.isUnkept = !written;
                if (!written) {
                    entry.problem =
                        u"The sign-in lasts only until Plexus ends. %1"_s.arg(written.error().message);
                    qCInfo(lcService).noquote() << entry.problem;
                }
            }
            go();
        }));
}

void TokenKeeper::put(const QString& key, const HeldTokens& tokens, Origin origin, std::function<void()> kept)
{
    Entry& entry = m_entries[key];
    ++entry.turn;
    entry.reading = Reading::Done;
    entry.isRenewing = false;
    // Nothing is lost if this cannot be kept but what was just won: it is used while it is written.
    keep(key, tokens.text, std::move(kept));
    use(key, tokens);
    if (origin == Origin::Copied)
        m_entries[key].renewedMs = 0;
}

bool TokenKeeper::isOlder(const HeldTokens& one, const HeldTokens& other)
{
    if (one.issuedMs != 0 && other.issuedMs != 0)
        return one.issuedMs < other.issuedMs;
    return one.expiresMs && other.expiresMs && *one.expiresMs < *other.expiresMs;
}

void TokenKeeper::keepWhatIsHeld(const QString& key)
{
    const Entry& entry = m_entries[key];
    if (entry.isUnkept && entry.tokens && !entry.isRenewing)
        keep(key, entry.tokens->text, {});
}

void TokenKeeper::refresh()
{
    std::vector<QString> keys;
    for (const auto& [key, entry] : m_entries)
        keys.push_back(key);
    for (const QString& key : keys)
        readAgain(key);
}

void TokenKeeper::readAgain(const QString& key)
{
    const Entry& before = m_entries[key];
    // Whoever renews has the lock, and reads for himself.
    if (before.reading != Reading::Done || before.isRenewing)
        return;
    const auto take = [this, key, turn = before.turn](const Result<std::optional<Secret>>& text) {
        Entry& entry = m_entries[key];
        if (!text || entry.turn != turn || entry.isRenewing)
            return;
        if (!*text) {
            if (entry.isStored && !entry.isUnkept)
                forget(key);
            return;
        }
        entry.isStored = true;
        const std::optional<HeldTokens> theirs = m_owner.read(key, **text);
        if (!theirs || (entry.tokens && entry.tokens->accessToken == theirs->accessToken))
            return;
        if (entry.tokens && isOlder(*theirs, *entry.tokens)) {
            entry.isUnkept = true;
            keepWhatIsHeld(key);
            return;
        }
        entry.problem.clear();
        use(key, *theirs);
    };
    m_store.read(m_owner.entry(key), guarded(take));
}

void TokenKeeper::remove(const QString& key)
{
    m_store.remove(m_owner.entry(key), [write = m_writes.begin()](const Result<void>& removed) {
        if (!removed)
            qCInfo(lcService).noquote() << removed.error().message;
    });
    forget(key);
}

void TokenKeeper::forget(const QString& key)
{
    Entry& entry = m_entries[key];
    ++entry.turn;
    entry.tokens.reset();
    entry.problem.clear();
    entry.isRenewing = false;
    entry.isStored = false;
    entry.isUnkept = false;
    entry.reading = Reading::Done;
    entry.readMs = m_clock.epochMs();
    Q_EMIT dropped(key);
    answerAll(entry.waiting, m_owner.signInNeeded(key, {}));
    tell(key);
}

bool TokenKeeper::refused(const QString& key, const Secret& accessToken)
{
    Entry& entry = m_entries[key];
    const bool isHeld = entry.tokens && entry.tokens->accessToken == accessToken;
    if (!isHeld || m_clock.epochMs() - entry.renewedMs < kJustRenewedMs)
        return false;
    // What cannot be renewed stays as it is: the vendor may be wrong for a moment, and nothing else is there.
    if (!entry.tokens->canRenew)
        return true;
    entry.tokens->renewAtMs = 0;
    entry.tokens->expiresMs = 0;
    return true;
}

} // namespace gateway::service

#include "moc_token_keeper.cpp"
