// SPDX-License-Identifier: GPL-3.0-or-later
// The ways providers write a moment: so many seconds, "6m0s", "~5 minutes", an HTTP date, RFC 3339, seconds
// or milliseconds since 1970. Anything else is empty, never a guess. Thread: any. Pure.
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace gateway::routing {

// What a bare number counts.
enum class NumberUnit { Seconds, Milliseconds };

// Since 1970, in milliseconds; not clamped, so it may lie in the past. Bare numbers too large to be a
// duration count from 1970, in seconds or milliseconds by their size (OpenRouter writes the latter).
[[nodiscard]] std::optional<qint64> momentFrom(
    QByteArrayView text, qint64 nowMs, NumberUnit unit = NumberUnit::Seconds);

// Milliseconds. Go's form, which OpenAI, Groq and Google write ("1h2m3.5s", "20ms"), and the same with words
// ("5 min", "2 hours 3 minutes").
[[nodiscard]] std::optional<qint64> durationFrom(QByteArrayView text);

// The duration in "try again in …", "retry after …", wherever it stands in a sentence. Milliseconds.
[[nodiscard]] std::optional<qint64> durationInText(QStringView text);

// When California's next day begins: Google's daily quotas are counted there
// (https://ai.google.dev/gemini-api/docs/rate-limits: "reset at midnight Pacific time").
[[nodiscard]] qint64 nextPacificMidnight(qint64 nowMs);

} // namespace gateway::routing
