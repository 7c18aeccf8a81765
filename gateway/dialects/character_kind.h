// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of character stands in a text, as far as it matters to how tokenizers cut it.
// Thread: any. Pure.
#pragma once

#include <cstddef>
#include <string_view>

namespace gateway::dialects {

// Letters first, marks last: text_tokens.cpp compares.
enum class CharacterKind {
    Lower,
    Upper,
    AccentedLower,
    AccentedUpper,
    Cyrillic,
    FarCyrillic, // letters Russian does not have
    Arabic,
    Alphabet, // Greek, Hebrew, Indic and other scripts, and their marks
    Thai,     // no spaces between words
    Han,
    Kana,
    Hangul,
    Digit,
    Space,
    Newline,
    Mark,   // ASCII punctuation
    Sign,   // punctuation beyond ASCII
    Symbol, // arrows, mathematics, emoji
    Joiner, // between and behind emoji
    End,
};

struct Character {
    CharacterKind kind = CharacterKind::End;
    std::size_t size = 0;
    unsigned char byte = 0; // the first
};

// The character that begins at `at`; End, of size 0, behind the text. A broken sequence is a Mark of one
// byte.
[[nodiscard]] Character characterAt(std::string_view text, std::size_t at);

} // namespace gateway::dialects
