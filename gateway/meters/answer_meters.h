// SPDX-License-Identifier: GPL-3.0-or-later
// Meters that come for free, in the head of every answer:
//   Codex      x-codex-{primary,secondary}-{used-percent,window-minutes,reset-at,reset-after-seconds},
//              x-codex-credits-{has-credits,unlimited,balance}
//   Anthropic  anthropic-ratelimit-unified-<window>-{utilization 0–1,reset,status}: a subscription's windows;
//              anthropic-ratelimit-{requests,tokens,input-tokens,output-tokens}-{limit,remaining,reset}
//   OpenAI     x-ratelimit-{limit,remaining,reset}-{requests,tokens}, and others after it
// (control-plane.md §6.2; https://docs.anthropic.com/en/api/rate-limits;
// https://platform.openai.com/docs/guides/rate-limits; codex-rs/codex-api/src/rate_limits.rs)
//
// A subscription's window that is used up keeps its models from being asked until it ends. Counters per
// minute refill all the time and say when they are full again, not when the next request fits: they are shown
// and keep nobody back. A window that may still be used at a price (Anthropic: utilization 1, status allowed)
// is not used up. What cannot be read is passed over: it was not asked for. Thread: any. Pure.
#pragma once

#include "base/headers.h"
#include "inspect/meter.h"

#include <QString>
#include <QVector>

namespace gateway::meters {

// Whether there is anything to be read; looked at for every answer, so it costs next to nothing.
[[nodiscard]] bool hasMeters(const HeaderList& headers) noexcept;

// `model`: the one that was asked; counters are its own.
[[nodiscard]] QVector<inspect::Meter> metersOfAnswer(
    const HeaderList& headers, const QString& model, qint64 nowMs);

} // namespace gateway::meters
