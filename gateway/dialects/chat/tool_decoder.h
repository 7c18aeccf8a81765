// SPDX-License-Identifier: GPL-3.0-or-later
// `tools`, `tool_choice` and their legacy forms `functions`, `function_call`; `web_search_options`.
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::chat {

void readTools(ObjectReader& reader, Problems& problems, ChatRequest& request);

} // namespace gateway::dialects::chat
