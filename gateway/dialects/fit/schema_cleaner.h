// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Schema in the subset Google's `parameters` and `responseSchema` take (translation.md §2.3 b): local
// references written out, unions as anyOf, and what the subset cannot say told in the description. Keys of
// `properties` are data, whatever they are called.
// Thread: any. Pure. Bounded: depth, and the size of what comes out, since references can multiply.
#pragma once

#include <boost/json.hpp>

namespace gateway::dialects {

namespace json = boost::json;

inline constexpr std::size_t kMaxCleanSchemaBytes = 1024UL * 1024;

[[nodiscard]] json::value cleanSchema(const json::value& schema, std::size_t maxBytes = kMaxCleanSchemaBytes);
// An object with no properties, which Google refuses as `parameters`.
[[nodiscard]] bool isEmptyObjectSchema(const json::value& schema);

} // namespace gateway::dialects
