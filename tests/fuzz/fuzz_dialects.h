// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets of translation share: an input's first byte says the dialect and the manner, '0'–'5'
// in a seed written by hand, '6'–';' for the second manner; the rest is what came over the wire.
#pragma once

#include "dialects/codec.h"
#include "dialects/json/json_text.h"
#include "fuzz/fuzz_input.h"

#include <array>

namespace gateway::fuzz {

inline constexpr std::array kTranslated { Dialect::Chat, Dialect::Responses, Dialect::Messages,
    Dialect::Gemini, Dialect::Completions, Dialect::Ollama };

struct WireInput {
    Dialect dialect = Dialect::Chat;
    bool isSecondManner = false;
    QByteArray bytes;
};

inline WireInput wireInputOf(const std::uint8_t* data, std::size_t size, std::size_t maxSize)
{
    if (size == 0)
        return {};
    const std::size_t lead = data[0];
    return { .dialect = kTranslated[lead % kTranslated.size()],
        .isSecondManner = lead / kTranslated.size() % 2 == 1,
        .bytes = bytesOf(data + 1, qMin(size - 1, maxSize)) };
}

// What we write must be JSON. Deeper than what is accepted from outside: an object's place may be deeper in
// the other dialect, and arguments that were text become an object.
inline void requireJson(const QByteArray& text)
{
    dialects::json::parse_options options;
    options.max_depth = 4 * dialects::kMaxJsonDepth;
    dialects::json::error_code code;
    (void)dialects::json::parse(
        std::string_view(text.constData(), static_cast<std::size_t>(text.size())), code, {}, options);
    require(!code);
}

} // namespace gateway::fuzz
