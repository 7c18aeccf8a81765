// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/sequence_match.h"

#include <algorithm>

namespace app::viewmodels {

namespace {

constexpr size_t kMostSteps = 4'000'000;

struct Window {
    int leftFrom = 0;
    int leftTo = 0;
    int rightFrom = 0;
    int rightTo = 0;

    [[nodiscard]] size_t width() const { return static_cast<size_t>(rightTo - rightFrom); }

    [[nodiscard]] size_t height() const { return static_cast<size_t>(leftTo - leftFrom); }
};

void appendUnmatched(Matches& matches, const Window& window)
{
    for (int i = window.leftFrom; i < window.leftTo; ++i)
        matches.emplace_back(i, -1);
    for (int i = window.rightFrom; i < window.rightTo; ++i)
        matches.emplace_back(-1, i);
}

// The classic table, from the end, so that the walk goes forward.
void appendCommon(Matches& matches, const std::vector<quint64>& left, const std::vector<quint64>& right,
    const Window& window)
{
    const size_t rows = window.height();
    const size_t columns = window.width();
    const size_t stride = columns + 1;
    std::vector<quint32> length((rows + 1) * stride, 0);
    const auto leftAt = [&](size_t row) { return left[static_cast<size_t>(window.leftFrom) + row]; };
    const auto rightAt = [&](size_t column) { return right[static_cast<size_t>(window.rightFrom) + column]; };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            length[row * stride + column] = leftAt(row) == rightAt(column)
                ? length[(row + 1) * stride + column + 1] + 1
                : std::max(length[(row + 1) * stride + column], length[row * stride + column + 1]);
        }
    }
    size_t row = 0;
    size_t column = 0;
    while (row < rows || column < columns) {
        const int i = window.leftFrom + static_cast<int>(row);
        const int j = window.rightFrom + static_cast<int>(column);
        if (row < rows && column < columns && leftAt(row) == rightAt(column)) {
            matches.emplace_back(i, j);
            ++row;
            ++column;
        } else if (column == columns
            || (row < rows && length[(row + 1) * stride + column] >= length[row * stride + column + 1])) {
            matches.emplace_back(i, -1);
            ++row;
        } else {
            matches.emplace_back(-1, j);
            ++column;
        }
    }
}

} // namespace

Matches matchSequences(const std::vector<quint64>& left, const std::vector<quint64>& right)
{
    Window window { .leftTo = static_cast<int>(left.size()), .rightTo = static_cast<int>(right.size()) };
    Matches matches;
    matches.reserve(std::max(left.size(), right.size()));
    while (window.leftFrom < window.leftTo && window.rightFrom < window.rightTo
        && left[static_cast<size_t>(window.leftFrom)] == right[static_cast<size_t>(window.rightFrom)])
        matches.emplace_back(window.leftFrom++, window.rightFrom++);
    int tail = 0;
    while (window.leftFrom < window.leftTo && window.rightFrom < window.rightTo
        && left[static_cast<size_t>(window.leftTo - 1)] == right[static_cast<size_t>(window.rightTo - 1)]) {
        --window.leftTo;
        --window.rightTo;
        ++tail;
    }
    if (window.width() * window.height() > kMostSteps)
        appendUnmatched(matches, window);
    else
        appendCommon(matches, left, right, window);
    for (int i = 0; i < tail; ++i)
        matches.emplace_back(window.leftTo + i, window.rightTo + i);
    return matches;
}

} // namespace app::viewmodels
