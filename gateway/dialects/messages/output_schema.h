// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON Schema as Anthropic's constrained decoding takes it: every object closed, and what it does not
// enforce told in the description instead.
// Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

namespace gateway::dialects::messages {

namespace json = boost::json;

struct OutputSchema {
    json::object schema = {};
    bool lostConstraints = false; // something is told now rather than enforced
};

[[nodiscard]] OutputSchema outputSchema(const json::object& schema);

} // namespace gateway::dialects::messages
