// SPDX-License-Identifier: GPL-3.0-or-later
// Short names for long or illegal ones, the same on every request, so that a vendor's prompt cache holds.
// Thread: any. Pure.
#pragma once

#include <string>
#include <string_view>

namespace gateway::dialects {

// The first `length` (at most 64) lower-case hex digits of the text's SHA-256.
[[nodiscard]] std::string shortHash(std::string_view text, std::size_t length);
// `length` letters and digits (at most 32), made from the text's SHA-256.
[[nodiscard]] std::string alphanumericHash(std::string_view text, std::size_t length);

} // namespace gateway::dialects
