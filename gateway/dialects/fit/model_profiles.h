// SPDX-License-Identifier: GPL-3.0-or-later
// resources/model-profiles.json, compiled in. Thread: any.
#pragma once

#include <string_view>

namespace gateway::dialects {

[[nodiscard]] std::string_view modelProfilesJson();

} // namespace gateway::dialects
