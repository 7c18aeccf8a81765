// SPDX-License-Identifier: GPL-3.0-or-later
// When a provider's limit ends, as its answer says: one table of parsers over headers and error body
// (control-plane.md §3.3 and §6.2 for the forms the original left unread).
//
//   Codex       error.resets_at | resets_in_seconds; x-codex-{primary,secondary}-reset-at |
//   -reset-after-seconds Anthropic   anthropic-ratelimit-unified-{5h,7d,…}-reset;
//   anthropic-ratelimit-{requests,tokens,…}-reset OpenAI      retry-after-ms;
//   x-ratelimit-reset-{requests,tokens} Google      RetryInfo.retryDelay; QuotaFailure's window; "Please
//   retry in 34.07s" OpenRouter  error.metadata.headers.X-RateLimit-Reset, .retry_after_seconds(_raw); "try
//   again in ~5 min" everyone    Retry-After
//
// The first row that has something to say wins. A plan's windows stand before Retry-After because only they
// may be days away; all else that states a moment stands behind it. Thread: any. Pure.
#pragma once

#include "base/headers.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace gateway::routing {

// What the limit is on.
enum class ResetScope {
    Target,   // the model
    Provider, // the account, with all its models
};

struct ResetTime {
    qint64 atMs = 0; // since 1970, UTC; at least a second ahead, at most a day, or eight for a plan's window
    QString source;  // "retry-after", "error.resets_at"; for the record
    ResetScope scope = ResetScope::Target;
    friend bool operator==(const ResetTime&, const ResetTime&) = default;
};

enum class ResetSources {
    All,            // a limit was hit
    RetryAfterOnly, // something else is wrong: how full the windows are is not the reason
};

inline constexpr qint64 kShortestRestMs = 1000;
inline constexpr qint64 kLongestRestMs = 24LL * 3600 * 1000;
inline constexpr qint64 kLongestPlanRestMs = 8 * kLongestRestMs; // a week, and a day for its edges

// `body` is the error's, JSON or not; only its first 64 KB are read. Empty: the answer does not say.
[[nodiscard]] std::optional<ResetTime> resetTime(
    const HeaderList& headers, QByteArrayView body, qint64 nowMs, ResetSources sources = ResetSources::All);

} // namespace gateway::routing
