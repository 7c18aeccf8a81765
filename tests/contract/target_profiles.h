// SPDX-License-Identifier: GPL-3.0-or-later
// What the matrix translates to: one plain, modern model per dialect, stated here and not taken from
// resources/model-profiles.json, so that a correction there does not move the matrix. Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"

namespace gateway::contract {

// chat and responses: like GPT-5.1, which takes sampling parameters; messages: like Claude Sonnet 4.5
// (thinking by budget, output by schema, temperature or top_p); gemini: like Gemini 3 Flash (thinking by
// level, JSON Schema, images in function responses, public URLs).
[[nodiscard]] dialects::TargetProfile targetProfile(Dialect dialect);

} // namespace gateway::contract
