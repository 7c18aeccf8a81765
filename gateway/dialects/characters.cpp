// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/characters.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

bool isAlphanumeric(char c)
{
    return isLower(c) || isUpper(c) || (c >= '0' && c <= '9');
}

bool isNameCharacter(char c)
{
    return isAlphanumeric(c) || c == '_' || c == '-';
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
        [](char c) { return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c; });
    return upper;
}

std::int64_t codePoints(std::string_view utf8)
{
    // Continuation bytes begin none.
    return std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

} // namespace gateway::dialects
