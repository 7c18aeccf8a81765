// SPDX-License-Identifier: GPL-3.0-or-later
// The form the answer is asked for in: structure, verbosity, modalities.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects::chat {

// `body` holds its messages already: a target without schemas is told the schema in the system text.
void writeOutput(const ChatRequest& request, const TargetProfile& target, json::object& body, Notes& notes);

} // namespace gateway::dialects::chat
