// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of view-models that nobody gave another one.
// Thread: any.
#pragma once

#include "base/clock.h"

namespace app::viewmodels {

[[nodiscard]] inline const gateway::Clock& systemClock()
{
    static const gateway::SystemClock clock;
    return clock;
}

} // namespace app::viewmodels
