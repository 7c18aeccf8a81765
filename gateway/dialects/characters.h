// SPDX-License-Identifier: GPL-3.0-or-later
// What text is made of, as APIs count and compare it: ASCII whatever the locale, code points.
// Thread: any. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gateway::dialects {

[[nodiscard]] bool isAlphanumeric(char c);
// [a-zA-Z0-9_-]: what names and ids may hold nearly everywhere.
[[nodiscard]] bool isNameCharacter(char c);
// Nothing but white space, or nothing at all.
[[nodiscard]] bool isBlank(std::string_view text);
[[nodiscard]] std::string lowerCase(std::string_view text);
[[nodiscard]] std::string upperCase(std::string_view text);
[[nodiscard]] std::int64_t codePoints(std::string_view utf8);

} // namespace gateway::dialects
