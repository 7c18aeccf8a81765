// SPDX-License-Identifier: GPL-3.0-or-later
// Which members of two sequences belong together. Thread: any. Pure.
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace app::viewmodels {

// In order; -1 on one side: it has no counterpart. Every index occurs once. Equal members are matched by the
// longest common subsequence, or, where that would cost more than a few million steps, by what both sequences
// begin and end with alone.
using Matches = std::vector<std::pair<int, int>>;

[[nodiscard]] Matches matchSequences(const std::vector<quint64>& left, const std::vector<quint64>& right);

} // namespace app::viewmodels
