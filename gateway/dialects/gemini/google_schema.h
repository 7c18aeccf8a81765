// SPDX-License-Identifier: GPL-3.0-or-later
// Google's Schema message (fields `parameters`, `responseSchema`) as JSON Schema: types in lower case,
// numbers as numbers, `nullable` as a null type. Values of the schema itself (enum, default, example) are the
// caller's. Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

namespace gateway::dialects::gemini {

namespace json = boost::json;

[[nodiscard]] json::value jsonSchemaOf(const json::value& googleSchema);
// An object without properties: as `parameters` Google refuses it, and it says nothing.
[[nodiscard]] bool isEmptyObjectSchema(const json::value& schema);

} // namespace gateway::dialects::gemini
