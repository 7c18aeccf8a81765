// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of TargetProfile by their names in the data, and the words their values have there.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"

#include <string_view>

namespace gateway::dialects {

[[nodiscard]] bool isProfileField(std::string_view name);
// False, and nothing changed, when the field cannot have that value or there is no such field.
bool setProfileField(TargetProfile& profile, std::string_view name, const json::value& value);

} // namespace gateway::dialects
