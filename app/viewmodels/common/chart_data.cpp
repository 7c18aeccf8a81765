// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/chart_data.h"

#include <cmath>

namespace app::viewmodels {

double niceTop(double greatest)
{
    if (!(greatest > 0) || !std::isfinite(greatest))
        return 0;
    const double power = std::pow(10.0, std::floor(std::log10(greatest)));
    for (const double step : { 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0 }) {
        // A hair's breadth of rounding does not make the axis twice as long.
        if (greatest <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10.0 * power;
}

} // namespace app::viewmodels
