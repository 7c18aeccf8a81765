// SPDX-License-Identifier: GPL-3.0-or-later
// The `content` of a client's chat message: a string, or an array of typed parts.
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/part.h"

namespace gateway::dialects::chat {

// Of `message`'s field `content`; empty when it is absent or null. A part of a type we do not know is kept
// as it is, for targets that speak chat.
[[nodiscard]] std::vector<Part> readContent(ObjectReader& message, Problems& problems);

} // namespace gateway::dialects::chat
