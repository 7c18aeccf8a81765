// SPDX-License-Identifier: GPL-3.0-or-later
// The part of validate() that looks at MCP servers, and at who describes images. Thread: any. Pure.
#pragma once

#include "config/config.h"
#include "config/remarks.h"

namespace gateway::config {

void checkMcp(const Config& config, Remarks& remarks);
void checkVision(const Config& config, Remarks& remarks);

} // namespace gateway::config
