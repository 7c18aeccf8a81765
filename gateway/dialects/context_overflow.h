// SPDX-License-Identifier: GPL-3.0-or-later
// "The conversation is too long" in the words each dialect's agents look for: they compact the conversation
// when they read the phrase they know, and give up on any other (translation.md §1.5). Thread: any. Pure.
#pragma once

#include "dialects/error_body.h"

#include <optional>

namespace gateway::dialects {

struct ContextOverflow {
    qint64 tokens = 0;  // what was sent; 0: the provider did not say
    qint64 maximum = 0; // what fits; 0: likewise
};

// From a provider's error text, whichever vendor's.
[[nodiscard]] std::optional<ContextOverflow> contextOverflow(const QString& message);
// The same, said as `dialect` says it; what the provider wrote follows.
[[nodiscard]] WireError overflowError(
    Dialect dialect, const ContextOverflow& overflow, const QString& original);

} // namespace gateway::dialects
