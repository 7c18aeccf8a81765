// SPDX-License-Identifier: GPL-3.0-or-later
// `annotations` of chat messages: citations of web pages.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/part.h"

namespace gateway::dialects::chat {

// None for annotations that cite no URL.
[[nodiscard]] std::optional<Citation> readAnnotation(const json::value& value);
// Where such a list goes back to the client as it came, it need not be told twice.
[[nodiscard]] bool listsSources(const json::object& extras);
// What a whole answer says of its sources outside its choices (Perplexity): of all its text.
[[nodiscard]] std::vector<Citation> listedSources(const json::object& answer);

// Where the cited part stands in the message's text, in code points.
struct TextSpan {
    std::int64_t start = 0;
    std::int64_t length = 0;
};

// A citation without a place is of the whole part. None for a citation without URL.
[[nodiscard]] std::optional<json::object> annotationOf(const Citation& citation, TextSpan part);
// Whether it can be written before the part is whole.
[[nodiscard]] bool isPlaced(const Citation& citation);

} // namespace gateway::dialects::chat
