// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gateway {

// Insertions, deletions and substitutions that turn one text into the other; a swap of neighbours counts as
// one, being the commonest slip. Costs a.size() * b.size(): keep both short.
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);

} // namespace gateway
