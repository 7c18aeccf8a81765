// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a JSON body as people and vendors write it: "reasoning.effort", "tools[0].strict",
// "tools.0.strict". Keys are found as written, else without regard to case and underscores, because Google
// and xAI name fields in another spelling than they take.
// Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace gateway::dialects {

namespace json = boost::json;

using JsonPath = std::vector<std::string>;

[[nodiscard]] JsonPath parsePath(std::string_view text);
// Null when there is nothing.
[[nodiscard]] const json::value* valueAt(const json::object& body, const JsonPath& path);
// Creates objects on the way; false when something else is in the way.
bool setAt(json::object& body, const JsonPath& path, json::value value);
// Objects left empty on the way go too, but not list entries. Whether there was something.
bool eraseAt(json::object& body, const JsonPath& path);

} // namespace gateway::dialects
