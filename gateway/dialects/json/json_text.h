// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text to values and back, with the limits every body from outside is read under: bounded depth, valid
// UTF-8, lone surrogate escapes replaced (JavaScript clients that cut an emoji in half send them; Boost.JSON
// refuses the whole body for one).
// Thread: any. Pure.
#pragma once

#include "base/result.h"

#include <boost/json.hpp>

#include <QByteArray>
#include <QByteArrayView>

#include <string>
#include <string_view>

namespace gateway::dialects {

namespace json = boost::json;

inline constexpr std::size_t kMaxJsonDepth = 256;

// InvalidRequest with what is wrong and at which byte.
[[nodiscard]] Result<json::value> parseJson(QByteArrayView text);
// As parseJson, for an object.
[[nodiscard]] Result<json::object> parseJsonObject(QByteArrayView text);

// Compact; numbers in plain decimal where that is no longer (0.7, not 7E-1).
[[nodiscard]] QByteArray serializeJson(const json::value& value);
void appendJson(const json::value& value, QByteArray& out);
[[nodiscard]] std::string jsonText(const json::value& value);
// With the members of every object by name: what means the same has one text, and one digest.
[[nodiscard]] json::value sortedJson(const json::value& value);

} // namespace gateway::dialects
