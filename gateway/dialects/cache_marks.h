// SPDX-License-Identifier: GPL-3.0-or-later
// `cache_control`, as Anthropic and the chat servers that understand it write it: {type: ephemeral, ttl}.
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/part.h"

namespace gateway::dialects {

// Of what `reader` reads; none when it has none.
[[nodiscard]] std::optional<CacheMark> readCacheMark(ObjectReader& reader);
void addCacheMark(const std::optional<CacheMark>& mark, json::object& object);

} // namespace gateway::dialects
