// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a definition with ${…} in them, filled in; and patterns of models. Thread: any. Pure.
#pragma once

#include "meters/spots.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>

namespace gateway::meters {

// Gives the value of a placeholder's name; empty: there is none.
using Lookup = std::function<std::optional<QString>(const QString& name)>;

struct Filled {
    QString text = {};
    QStringList missing = {}; // names without a value, or with an empty one
};

[[nodiscard]] Filled filled(const QString& text, const Lookup& lookup);

// ${/pointer} and ${key} of an element.
[[nodiscard]] Lookup lookupIn(const Spot& element);

// Whether the whole of it matches a pattern with *, whatever the case. Linear in both.
[[nodiscard]] bool matchesPattern(QStringView pattern, QStringView text);

} // namespace gateway::meters
