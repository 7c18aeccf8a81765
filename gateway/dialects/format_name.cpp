// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/format_name.h"

#include "dialects/characters.h"

#include <algorithm>

namespace gateway::dialects {

std::string legalFormatName(std::string_view name)
{
    constexpr std::size_t kMaxLength = 64;
    std::string legal(name.substr(0, kMaxLength));
    std::replace_if(
        legal.begin(), legal.end(), [](char c) { return !isNameCharacter(c); }, '_');
    return legal.empty() ? "response" : legal;
}

} // namespace gateway::dialects
