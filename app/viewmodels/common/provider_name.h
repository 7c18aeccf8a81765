// SPDX-License-Identifier: GPL-3.0-or-later
// What people call a provider. Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <QString>

namespace app::viewmodels {

// Its display name, else its slug: also where there is no configuration, or no such provider in it any more.
// Of a lane (config/account_lanes.h) with its account: "Claude · Work".
[[nodiscard]] QString providerName(const gateway::config::Config* config, const QString& slug);

} // namespace app::viewmodels
