// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as providers write them: 12.5, "12.5", "$1,234.50", "12.5%". Anything else is an error that says
// where it stands, never a guess. Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "config/checker_definition.h"
#include "meters/spots.h"

#include <QStringView>

#include <optional>

namespace gateway::meters {

// Empty: no number. A sign, a currency's sign before or a percent sign behind, groups of three parted by
// commas; nothing like "NaN" or "1e5".
[[nodiscard]] std::optional<double> numberFromText(QStringView text);

// Empty: something it is made of is not there, `missing` being the first such place.
struct Figure {
    std::optional<double> value = {};
    QString missing = {};
};

[[nodiscard]] Result<Figure> figureAt(const config::FigureSpec& spec, const Spot& base, qint64 nowMs);

} // namespace gateway::meters
