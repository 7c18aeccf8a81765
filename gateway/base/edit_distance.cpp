// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/edit_distance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace gateway {

qsizetype editDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<qsizetype> beforeLast(width);
    std::vector<qsizetype> last(width);
    std::vector<qsizetype> current(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (size_t j = 1; j < width; ++j) {
            const auto bAt = static_cast<qsizetype>(j);
            const qsizetype cost = a[i - 1] == b[bAt - 1] ? 0 : 1;
            current[j] = std::min({ last[j] + 1, current[j - 1] + 1, last[j - 1] + cost });
            if (i > 1 && j > 1 && a[i - 1] == b[bAt - 2] && a[i - 2] == b[bAt - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last.back();
}

} // namespace gateway
