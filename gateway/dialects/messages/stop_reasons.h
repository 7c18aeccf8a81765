// SPDX-License-Identifier: GPL-3.0-or-later
// `stop_reason`, `stop_sequence` and `stop_details`, both ways.
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/reply.h"

namespace gateway::dialects::messages {

// Of what servers say; an unknown word counts as Stop.
[[nodiscard]] StopReason stopReasonOf(std::string_view word);
// From a message or from the `delta` of its end; an absent reason counts as Stop.
[[nodiscard]] Stop decodeStop(ObjectReader& reader);
// `provider`: whose words `stop` holds; they are repeated to a client of the same dialect.
[[nodiscard]] std::string encodeStopReason(const Stop& stop, Dialect provider);
// Adds stop_reason, stop_sequence and, where the provider is Anthropic, stop_details.
void addStop(const Stop& stop, Dialect provider, json::object& object);

} // namespace gateway::dialects::messages
