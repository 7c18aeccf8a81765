// SPDX-License-Identifier: GPL-3.0-or-later
// A definition's rules for bodies. Thread: any. Pure.
#pragma once

#include "accounts/definition.h"

namespace gateway::accounts {

// All but the envelope: what is dropped, set, given where it is missing, renamed.
void applyBodyRules(dialects::json::object& body, Dialect dialect, const Inference& inference);

// The body inside the definition's envelope; as it is where there is none.
[[nodiscard]] dialects::json::object inEnvelope(
    dialects::json::object body, const Inference& inference, const Values& values);

} // namespace gateway::accounts
