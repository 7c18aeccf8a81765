// SPDX-License-Identifier: GPL-3.0-or-later
// The part of McpSignInKeeper that hands out tokens: read once, refreshed one at a time.
#include "service/mcp_sign_in_keeper.h"

#include "base/logging.h"
#include "oauth/challenge.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

using oauth::Account;
using oauth::FetchAnswer;
using oauth::TokenAnswer;
using oauth::TokenRefusal;
using pipeline::McpToken;

namespace {

// A token that is refused just after it came: another would be too.
constexpr qint64 kJustRenewedMs = 30'000;
constexpr qint64 kPauseMs = 30'000; // after a refresh that failed without saying how long

} // namespace

Error McpSignInKeeper::signInNeeded(const QString& server, const QString& problem)
{
    const QString why = problem.isEmpty() ? QString() : u' ' + problem;
    return { .code = ErrorCode::SecretUnavailable,
        .message = u"Plexus is not signed in to the MCP server \u201c%1\u201d. Sign in on the MCP page, or "
                   "start plexusd with --sign-in %1.%2"_s.arg(server, why),
        .failureClass = FailureClass::Target };
}

void McpSignInKeeper::token(const QString& server, const QByteArray& url, TokenDone done)
{
    Entry& entry = m_entries[server];
    if (entry.waiting.size() >= kMaxWaiting) {
        done(Error { .code = ErrorCode::AllBusy,
            .message = u"Too many requests wait to be signed in to \u201c%1\u201d."_s.arg(server),
            .failureClass = FailureClass::Target });
        return;
    }
    entry.waiting.push_back({ .url = url, .done = std::move(done) });
    switch (entry.reading) {
    case Reading::NotBegun: read(server); return;
    case Reading::Running: return;
    case Reading::Done: settle(server); return;
    }
}

void McpSignInKeeper::read(const QString& server)
{
    Entry& entry = m_entries[server];
    // Known not to answer; asked again once it does, by the next request.
    if (m_store.state() == secrets::VaultState::Unavailable) {
        entry.problem = m_store.problem();
        settle(server);
        return;
    }
    entry.reading = Reading::Running;
    m_store.read(secretName(server), [this, server](const Result<std::optional<Secret>>& text) {
        Entry& asked = m_entries[server];
        // Somebody may have signed in or out meanwhile.
        if (asked.reading != Reading::Running)
            return;
        asked.reading = Reading::Done;
        if (!text)
            asked.problem = text.error().message;
        else if (*text)
            asked.account = oauth::readAccount(**text);
        // A keychain that is locked now may be open for the next request.
        if (!text)
            asked.reading = Reading::NotBegun;
        settle(server);
        tell(server);
    });
}

void McpSignInKeeper::answerAll(Entry& entry, const Result<McpToken>& answer)
{
    const std::vector<Entry::Waiting> waiting = std::exchange(entry.waiting, {});
    for (const Entry::Waiting& asked : waiting)
        asked.done(answer);
}

bool McpSignInKeeper::isOver(const Account& account, qint64 earlyMs) const
{
    return account.expiresMs && *account.expiresMs - earlyMs <= m_clock.epochMs();
}

void McpSignInKeeper::settle(const QString& server)
{
    Entry& entry = m_entries[server];
    if (entry.waiting.empty() || entry.isRefreshing)
        return;
    if (!entry.account) {
        answerAll(entry, signInNeeded(server, entry.problem));
        return;
    }
    const Account& account = *entry.account;
    // Signed in at another address: not with this token, and not to be renewed for this one.
    const auto isElsewhere = [&account](
                                 const Entry::Waiting& asked) { return asked.url != account.source.server; };
    const auto elsewhere = std::stable_partition(
        entry.waiting.begin(), entry.waiting.end(), [&](const auto& asked) { return !isElsewhere(asked); });
    Entry others;
    std::move(elsewhere, entry.waiting.end(), std::back_inserter(others.waiting));
    entry.waiting.erase(elsewhere, entry.waiting.end());
    const bool canRefresh = !account.refreshToken.isEmpty();
    const bool isPaused = m_clock.epochMs() < entry.notBeforeMs;
    if (!entry.waiting.empty() && canRefresh && isOver(account, kEarlyMs) && !isPaused)
        refresh(server);
    else if (!isOver(account, 0))
        answerAll(entry, tokenOf(account));
    else if (canRefresh)
        answerAll(entry, renewalFailed(server, entry));
    else
        answerAll(entry, signInNeeded(server, u"The sign-in has expired."_s));
    answerAll(others, signInNeeded(server, u"The server's address has changed."_s));
}

McpToken McpSignInKeeper::tokenOf(const Account& account)
{
    const qint64 early = account.refreshToken.isEmpty() ? 0 : kEarlyMs;
    return { .token = account.accessToken,
        .server = account.source.server,
        .freshUntilMs = account.expiresMs ? std::optional(*account.expiresMs - early) : std::nullopt };
}

Error McpSignInKeeper::renewalFailed(const QString& server, const Entry& entry) const
{
    return { .code = ErrorCode::UpstreamStatus,
        .message = u"The sign-in at the MCP server \u201c%1\u201d could not be renewed. %2"_s.arg(
            server, entry.problem),
        .failureClass = FailureClass::Target,
        .retryAfterMs = std::max<qint64>(0, entry.notBeforeMs - m_clock.epochMs()) };
}

void McpSignInKeeper::refresh(const QString& server)
{
    Entry& entry = m_entries[server];
    entry.isRefreshing = true;
    m_ways.fetch(oauth::refreshRequest(*entry.account),
        [this, server, turn = entry.accountTurn](const Result<FetchAnswer>& answer) {
            if (m_entries[server].accountTurn == turn)
                refreshed(server, answer);
        });
}

void McpSignInKeeper::refreshed(const QString& server, const Result<FetchAnswer>& answer)
{
    if (!answer) {
        refreshFailed(server, { .kind = TokenRefusal::Kind::TryLater, .message = answer.error().message });
        return;
    }
    const auto read = oauth::readTokenAnswer(answer->status, answer->headers, answer->body);
    if (const auto* refusal = std::get_if<TokenRefusal>(&read)) {
        refreshFailed(server, *refusal);
        return;
    }
    const Account renewed =
        oauth::withAnswer(*m_entries[server].account, std::get<TokenAnswer>(read), m_clock.epochMs());
    // A keychain that does not answer would hold up every request; what it cannot keep it would not keep
    // later.
    if (m_store.state() == secrets::VaultState::Unavailable) {
        keep(server, renewed, [] {});
        use(server, renewed);
        return;
    }
    keep(server, renewed, [this, server, renewed] { use(server, renewed); });
}

void McpSignInKeeper::use(const QString& server, const Account& account)
{
    Entry& entry = m_entries[server];
    entry.account = account;
    entry.isRefreshing = false;
    entry.renewedMs = m_clock.epochMs();
    entry.notBeforeMs = 0;
    m_ways.forgetToken(server);
    settle(server);
    tell(server);
}

void McpSignInKeeper::refreshFailed(const QString& server, const TokenRefusal& refusal)
{
    Entry& entry = m_entries[server];
    entry.isRefreshing = false;
    entry.problem = refusal.message;
    qCWarning(lcService).noquote()
        << u"The sign-in at the MCP server \u201c%1\u201d could not be renewed: %2"_s.arg(
               server, refusal.message);
    switch (refusal.kind) {
    case TokenRefusal::Kind::TryLater:
    case TokenRefusal::Kind::Broken:
        entry.notBeforeMs = m_clock.epochMs() + refusal.retryAfterMs.value_or(kPauseMs);
        break;
    case TokenRefusal::Kind::SignInAgain:
        entry.account.reset();
        ++entry.accountTurn;
        m_ways.forgetToken(server);
        m_store.remove(secretName(server), [](const Result<void>&) {});
        break;
    }
    settle(server);
    tell(server);
}

void McpSignInKeeper::refused(const QString& server, const Secret& token, const QByteArray& challenge)
{
    Entry& entry = m_entries[server];
    if (!entry.account || entry.account->accessToken != token)
        return;
    const auto asked = oauth::bearerChallenge({ { "www-authenticate", challenge } });
    if (asked && asked->error == "insufficient_scope") {
        entry.problem = u"The server asks for more than was granted (%1). Sign in once more."_s.arg(
            QString::fromLatin1(asked->scope.left(200)));
        tell(server);
        return;
    }
    if (m_clock.epochMs() - entry.renewedMs < kJustRenewedMs) {
        entry.problem = u"The server does not take the token it was signed in with. Sign in once more."_s;
        tell(server);
        return;
    }
    entry.account->expiresMs = 0;
}

} // namespace gateway::service
