// SPDX-License-Identifier: GPL-3.0-or-later
// Citations of text blocks.
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/part.h"

namespace gateway::dialects::messages {

[[nodiscard]] Citation decodeCitation(const json::object& native);
// For a client. A citation of another vendor becomes a web search location, the one kind that needs nothing
// but a URL; its `encrypted_index` is empty, by which isOurCitation() knows it again.
[[nodiscard]] std::optional<json::object> encodeCitation(const Citation& citation);
// Made by encodeCitation() for a client that now sends it back: Anthropic would refuse the empty index.
[[nodiscard]] bool isOurCitation(const Citation& citation);

} // namespace gateway::dialects::messages
