// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor takes four cache marks in a request, and no longer-lived one after a shorter-lived.
// Thread: any. Pure.
#pragma once

#include "dialects/messages/encode_context.h"

namespace gateway::dialects::messages {

// Keeps the last ones: a later mark covers all that stands before it.
void limitCacheMarks(json::object& body, EncodeContext& context);

} // namespace gateway::dialects::messages
