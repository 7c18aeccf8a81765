// SPDX-License-Identifier: GPL-3.0-or-later
// Gemini's tool results are objects, everyone else's text: one as the other.
// Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <string>
#include <string_view>

namespace gateway::dialects::gemini {

namespace json = boost::json;

struct ResultText {
    std::string text;
    bool isError = false;
    bool isLossy = false; // resultObject() would not give the object back
};

[[nodiscard]] ResultText resultTextOf(const json::object& response);

enum class Outcome { Success, Error };

// {error: text}; text that is a JSON object as it is; {output: text or list}.
[[nodiscard]] json::object resultObject(std::string_view text, Outcome outcome);

} // namespace gateway::dialects::gemini
