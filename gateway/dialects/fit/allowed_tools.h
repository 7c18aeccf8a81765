// SPDX-License-Identifier: GPL-3.0-or-later
// A choice among some of the tools, for targets that know only all of them: the others are not sent.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"

namespace gateway::dialects {

// After fitToolNames(): the choice and the tools name each other.
void fitAllowedTools(ChatRequest& request, const TargetProfile& target);

} // namespace gateway::dialects
