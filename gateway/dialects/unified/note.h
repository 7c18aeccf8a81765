// SPDX-License-Identifier: GPL-3.0-or-later
// What a translation could not carry as it was. Listed on the exchange record and in the inspector, so that
// nothing is dropped in silence.
#pragma once

#include <string>
#include <vector>

namespace gateway::dialects {

struct Note {
    enum class Kind {
        Dropped,  // the target has no place for it
        Changed,  // sent with another value (clamped, mapped to the nearest)
        Emulated, // sent by other means (a schema as a forced tool)
        Repaired, // the client's request was mended (a dangling tool call)
    };
    Kind kind = Kind::Dropped;
    std::string field;  // path in the client's request: "top_k", "messages[3].content[1]"
    std::string reason; // a short phrase: "the target's API has no such parameter"
    friend bool operator==(const Note&, const Note&) = default;
};

using Notes = std::vector<Note>;

[[nodiscard]] std::string_view noteKindName(Note::Kind kind); // "dropped"

} // namespace gateway::dialects
