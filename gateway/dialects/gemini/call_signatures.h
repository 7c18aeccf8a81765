// SPDX-License-Identifier: GPL-3.0-or-later
// Gemini 3 refuses calls of the current turn that carry no signature of its own; conversations begun with
// another model have none.
// Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

namespace gateway::dialects::gemini {

namespace json = boost::json;

// `contents` as content_encoder.h writes them.
void signCalls(json::array& contents);

} // namespace gateway::dialects::gemini
