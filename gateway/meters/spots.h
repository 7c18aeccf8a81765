// SPDX-License-Identifier: GPL-3.0-or-later
// Finding things in an answer, and saying where they are not. Thread: any. Pure.
#pragma once

#include "base/error.h"
#include "dialects/json/json_text.h"

#include <QString>

#include <optional>
#include <vector>

namespace gateway::meters {

namespace json = dialects::json;

// A value and where it stands, for messages.
struct Spot {
    const json::value* value = nullptr; // null: it is not there; JSON's null is not there either
    QString path = {};                  // from the answer's root: "/limits/0/percent"
    QString key = {};                   // its name, as a member of an object

    [[nodiscard]] bool isThere() const { return value != nullptr; }
};

// `pointer` (RFC 6901) is well formed: definitions are checked.
[[nodiscard]] Spot spotAt(const Spot& from, const QString& pointer);
// The elements of an array or members of an object; empty for anything else.
[[nodiscard]] std::vector<Spot> elementsOf(const Spot& spot);

// Text, number or truth as text; empty: it is none of them.
[[nodiscard]] std::optional<QString> textOf(const Spot& spot);
// "a text", "an object", "missing"
[[nodiscard]] QString kindOf(const Spot& spot);

// The answer is not what the definition says it is.
[[nodiscard]] Error notUnderstood(const QString& message);

} // namespace gateway::meters
