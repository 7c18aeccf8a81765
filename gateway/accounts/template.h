// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with places in them, as definitions of accounts write them: `{name}`, and `{name|what else}` for a
// value that may be missing. Thread: any. Pure.
#pragma once

#include "dialects/json/json_text.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <map>
#include <optional>

namespace gateway::accounts {

// What is known of an account or a request, by name. Holds secrets: not to be logged.
using Values = std::map<QByteArray, QByteArray, std::less<>>;

// Empty: unknown.
[[nodiscard]] QByteArray valueOf(const Values& values, const QByteArray& name);

// Nothing: a place has neither a value nor something else, so whatever the text was for is left out.
[[nodiscard]] std::optional<QByteArray> fill(QByteArrayView text, const Values& values);
// Likewise for an address: what is put in is percent-encoded but for slashes and colons, unless it begins the
// address.
[[nodiscard]] std::optional<QByteArray> fillUrl(QByteArrayView text, const Values& values);
// Every text in it; members that would be empty are left out, and objects that were not empty before.
[[nodiscard]] dialects::json::object fillObject(const dialects::json::object& object, const Values& values);
// Whether its braces are in pairs and every place has a name.
[[nodiscard]] bool isTemplate(QByteArrayView text);

} // namespace gateway::accounts
