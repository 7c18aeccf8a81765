// SPDX-License-Identifier: GPL-3.0-or-later
// Whose bodies are kept, as JSON and over restarts. Thread: the main thread.
#pragma once

#include "pipeline/capture_rules.h"
#include "service/management/handlers.h"

#include <boost/json.hpp>

namespace gateway::service {

[[nodiscard]] boost::json::object switchesJson(const pipeline::CaptureRules& rules);
// What `patch` says over what is there.
[[nodiscard]] pipeline::CaptureRules patched(pipeline::CaptureRules rules, const boost::json::object& patch);

// For the next start. A failure is logged.
void keepSwitches(const ManagementContext& context, const pipeline::CaptureRules& rules);
// Puts what was kept in force.
void restoreKeptSwitches(const ManagementContext& context);

} // namespace gateway::service
