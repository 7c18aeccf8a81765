// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/character_kind.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace gateway::dialects {

namespace {

using Kind = CharacterKind;

struct Block {
    std::uint32_t last;
    Kind kind;
};

// Ascending; what lies between two ends has the kind of the second.
constexpr std::array kBlocks {
    Block { 0xa0, Kind::Space },
    Block { 0xbf, Kind::Sign },
    Block { 0x24f, Kind::AccentedLower }, // capitals: see accentedKind()
    Block { 0x2af, Kind::AccentedLower },
    Block { 0x2ff, Kind::Sign },
    Block { 0x36f, Kind::AccentedLower }, // combining accents
    Block { 0x3ff, Kind::Alphabet },
    Block { 0x400, Kind::FarCyrillic },
    Block { 0x401, Kind::Cyrillic }, // Ё
    Block { 0x40f, Kind::FarCyrillic },
    Block { 0x44f, Kind::Cyrillic },
    Block { 0x450, Kind::FarCyrillic },
    Block { 0x451, Kind::Cyrillic },
    Block { 0x52f, Kind::FarCyrillic },
    Block { 0x5ff, Kind::Alphabet },
    Block { 0x77f, Kind::Arabic },
    Block { 0xdff, Kind::Alphabet },
    Block { 0xeff, Kind::Thai },
    Block { 0xfff, Kind::Alphabet },
    Block { 0x109f, Kind::Thai },
    Block { 0x10ff, Kind::Alphabet },
    Block { 0x11ff, Kind::Hangul },
    Block { 0x17ff, Kind::Thai },
    Block { 0x1dff, Kind::Alphabet },
    Block { 0x1eff, Kind::AccentedLower }, // Vietnamese
    Block { 0x1fff, Kind::Alphabet },
    Block { 0x200c, Kind::Sign },
    Block { 0x200d, Kind::Joiner },
    Block { 0x206f, Kind::Sign },
    Block { 0x2bff, Kind::Symbol },
    Block { 0x2fff, Kind::Alphabet },
    Block { 0x3020, Kind::Sign },
    Block { 0x30ff, Kind::Kana },
    Block { 0x312f, Kind::Han },
    Block { 0x318f, Kind::Hangul },
    Block { 0x9fff, Kind::Han },
    Block { 0xabff, Kind::Alphabet },
    Block { 0xd7ff, Kind::Hangul },
    Block { 0xfaff, Kind::Han },
    Block { 0xfdff, Kind::Alphabet },
    Block { 0xfe0f, Kind::Joiner },
    Block { 0xfe6f, Kind::Sign },
    Block { 0xfeff, Kind::Alphabet },
    Block { 0xffff, Kind::Sign },
    Block { 0x1f2ff, Kind::Symbol },
    Block { 0x1faff, Kind::Symbol },
    Block { 0x1ffff, Kind::Symbol },
    Block { 0x3ffff, Kind::Han },
    Block { 0x10ffff, Kind::Symbol },
};

Kind asciiKind(unsigned char c)
{
    if (c >= 'a' && c <= 'z')
        return Kind::Lower;
    if (c >= 'A' && c <= 'Z')
        return Kind::Upper;
    if (c >= '0' && c <= '9')
        return Kind::Digit;
    if (c == '\n' || c == '\r')
        return Kind::Newline;
    return c <= ' ' ? Kind::Space : Kind::Mark;
}

// In Latin-1 capitals come first, further up they alternate with their small letters.
Kind accentedKind(std::uint32_t code)
{
    const bool isUpper = code < 0x100 ? code < 0xdf : (code < 0x180 || code >= 0x1e00) && code % 2 == 0;
    return isUpper ? Kind::AccentedUpper : Kind::AccentedLower;
}

} // namespace

Character characterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return {};
    const auto byte = [text, at](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return { asciiKind(first), 1, first };
    const std::size_t size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (size == 0 || at + size > text.size())
        return { Kind::Mark, 1, first };
    std::uint32_t code = first & (0xffU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
        code = code << 6U | (byte(i) & 0x3fU);
    const auto* const block = std::find_if(
        kBlocks.begin(), kBlocks.end(), [code](const Block& candidate) { return code <= candidate.last; });
    const Kind kind = block == kBlocks.end() ? Kind::Symbol : block->kind;
    return { kind == Kind::AccentedLower ? accentedKind(code) : kind, size, first };
}

} // namespace gateway::dialects
