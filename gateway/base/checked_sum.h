// SPDX-License-Identifier: GPL-3.0-or-later
// Sums that are not wrong where they do not fit. The builtins of GCC and Clang for it are not everywhere.
// Thread: any. Pure.
#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>

namespace gateway {

// Nothing: it does not fit.
[[nodiscard]] constexpr std::optional<qint64> checkedSum(qint64 a, qint64 b) noexcept
{
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    if (b > 0 ? a > kMost - b : a < kLeast - b)
        return std::nullopt;
    return a + b;
}

[[nodiscard]] constexpr std::optional<qint64> checkedDifference(qint64 a, qint64 b) noexcept
{
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    if (b > 0 ? a < kLeast + b : a > kMost + b)
        return std::nullopt;
    return a - b;
}

} // namespace gateway
