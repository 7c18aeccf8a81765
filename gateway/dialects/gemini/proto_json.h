// SPDX-License-Identifier: GPL-3.0-or-later
// Google's APIs take every field by its camelCase and by its snake_case name. Readers of this folder know the
// first only; this brings a body into it, and leaves alone what belongs to the caller: arguments, results,
// schemas, labels, headers.
// Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <string>
#include <string_view>

namespace gateway::dialects::gemini {

namespace json = boost::json;

[[nodiscard]] std::string camelCase(std::string_view key); // "max_output_tokens" → "maxOutputTokens"
void useCamelCase(json::object& message);
// As giveBack(), but members of an object both have are merged one level down.
void giveBackNested(const json::object& extras, json::object& object);

} // namespace gateway::dialects::gemini
