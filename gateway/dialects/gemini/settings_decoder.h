// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of a generateContent request but its turns: tools, toolConfig, generationConfig, labels, tier.
// Unknown fields of the nested objects become extras of the request under their dotted path, so that a note
// about one says exactly which.
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::gemini {

// `body` reads the whole request. Fills in `request`.
void readSettings(ObjectReader& body, Problems& problems, ChatRequest& request);

} // namespace gateway::dialects::gemini
