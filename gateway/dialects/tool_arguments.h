// SPDX-License-Identifier: GPL-3.0-or-later
// Tool arguments travel as the text the model wrote; only dialects that carry them as an object read them.
// Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <string_view>

namespace gateway::dialects {

namespace json = boost::json;

// Always an object, whatever the text (translation.md §2.6): blank → {}; an object → it; another JSON value →
// {"value": …}; an object cut short → what can be saved of it by closing it; anything else →
// {"raw_arguments": text}. A conversation's history never fails for it.
[[nodiscard]] json::object argumentsObject(std::string_view text);

} // namespace gateway::dialects
