// SPDX-License-Identifier: GPL-3.0-or-later
// Whose bodies are kept, as JSON. Thread: any. Pure.
#pragma once

#include "pipeline/capture_rules.h"

#include <boost/json.hpp>

namespace gateway::service {

[[nodiscard]] boost::json::object switchesJson(const pipeline::CaptureRules& rules);
// What `patch` says over what is there.
[[nodiscard]] pipeline::CaptureRules patched(pipeline::CaptureRules rules, const boost::json::object& patch);

} // namespace gateway::service
