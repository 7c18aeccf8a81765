// SPDX-License-Identifier: GPL-3.0-or-later
// How many tokens a text is, without a vocabulary: the text is cut the way byte-pair tokenizers cut it before
// they look anything up (words with the character before them, digits by three, runs of marks, white space),
// and each piece costs what such pieces cost on average, measured with OpenAI's o200k_base on prose in twenty
// languages, code, markup, logs and encoded bytes (tests/unit/dialects/token_corpus.json). Within 15 % for
// each kind of text of some length; a single word may be off by its half. Thread: any. Pure; linear,
// allocates nothing.
#pragma once

#include <cstdint>
#include <string_view>

namespace gateway::dialects {

// UTF-8; broken sequences count as marks. 0 for an empty text, else at least 1.
[[nodiscard]] std::int64_t countTextTokens(std::string_view text);

} // namespace gateway::dialects
