// SPDX-License-Identifier: GPL-3.0-or-later
// An item of type `compaction` that Plexus makes: a summary that stands for the turns it was made of. Its
// `encrypted_content` bears our mark, and what is in it is read back into the conversation as the user's
// word, whoever the target is. Items a vendor made have no such mark and travel as they are.
// Thread: any. Pure.
#pragma once

#include "dialects/json/json_text.h"

#include <optional>
#include <string>

namespace gateway::dialects::responses {

[[nodiscard]] json::object compactionItem(const std::string& id, const std::string& summary);
// Empty: not one of ours.
[[nodiscard]] std::optional<std::string> compactedSummary(const json::object& item);

} // namespace gateway::dialects::responses
