// SPDX-License-Identifier: GPL-3.0-or-later
// A vendor's proof on its way through a client that speaks another vendor's dialect: it travels where the
// client keeps such things, with a note of where it came from, "gx1.<origin>.<family>.<base64url>".
// Thread: any. Pure.
#pragma once

#include "dialects/unified/part.h"

#include <string_view>

namespace gateway::dialects {

// What the proof stood in; the carrier says it, because clients have one place for both.
enum class CarriedBlock { Thinking, Redacted };

struct CarriedProof {
    Proof proof;
    CarriedBlock block = CarriedBlock::Thinking;
    friend bool operator==(const CarriedProof&, const CarriedProof&) = default;
};

[[nodiscard]] std::string wrapProof(const CarriedProof& carried, Dialect client);
// Empty when `bytes` is no carrier of ours.
[[nodiscard]] std::optional<CarriedProof> unwrapProof(std::string_view bytes);

// Whose proofs a dialect has a place for; Unknown where it has none of its own.
[[nodiscard]] Origin vendorOf(Dialect dialect);

} // namespace gateway::dialects
