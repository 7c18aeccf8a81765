// SPDX-License-Identifier: GPL-3.0-or-later
// The unified form as JSON, for comparing and for showing what differs. All normalisations of the matrix are
// here and nowhere else:
//   - model names, ids and times of answers are ours to make and left out; tool-call ids become "call 1",
//     "call 2" … in the order they appear; ids and states of Responses items are left out;
//   - `system` and `developer` are one role, and where leading instructions stand does not matter;
//   - what equals a dialect's default is left out: counts of 0, `stream: false`, `store: false`, not strict
//     (a Responses function that says nothing is strict), no schema instead of an empty one, detail "auto",
//     an answer's service tier "default";
//   - `include: reasoning.encrypted_content` is the gateway's own wish and left out;
//   - tool arguments and schemas are compared as compact text, because the order of their keys counts;
//   - a tool's name as it was sent counts as the name it stands for (the test does that, by the reply's
//   rules);
//   - in an answer a carried proof counts as the proof it carries;
//   - citations without the vendor's own words for them; of a Responses answer the echo of the request is
//     left out.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/reply.h"
#include "dialects/unified/request.h"

namespace gateway::contract {

namespace json = boost::json;

[[nodiscard]] json::object requestJson(const dialects::ChatRequest& request);
[[nodiscard]] json::object replyJson(const dialects::Reply& reply);

} // namespace gateway::contract
