// SPDX-License-Identifier: GPL-3.0-or-later
// The part of validate() that looks at the traffic policy: prices, quotas, address lists, failover, cooldown,
// stalls. Thread: any. Pure.
#pragma once

#include "config/config.h"
#include "config/remarks.h"

namespace gateway::config {

void checkPolicy(const Config& config, Remarks& remarks);

} // namespace gateway::config
