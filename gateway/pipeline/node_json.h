// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of the configuration as JSON, as it is merged into bodies and read as metadata. Thread: any. Pure.
#pragma once

#include "config/document.h"
#include "dialects/json/json_text.h"

namespace gateway::pipeline {

// An unquoted scalar is a number, true, false or null where it reads as one, else a text.
[[nodiscard]] dialects::json::value jsonOf(const config::Node& node);

} // namespace gateway::pipeline
