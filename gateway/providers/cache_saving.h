// SPDX-License-Identifier: GPL-3.0-or-later
// What a prompt cache was good for. Thread: any. Pure.
#pragma once

#include "providers/pricing.h"

namespace gateway::providers {

// What reading so many tokens from a prompt cache spared against sending them anew, less what writing to it
// cost more. Below 0: it has not paid yet.
[[nodiscard]] Money cacheSaving(const PriceRow& row, qint64 readTokens, qint64 writtenTokens);

} // namespace gateway::providers
