// SPDX-License-Identifier: GPL-3.0-or-later
// `annotations` of chat messages: citations of web pages.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/part.h"

namespace gateway::dialects::chat {

// None for annotations that cite no URL.
[[nodiscard]] std::optional<Citation> readAnnotation(const json::value& value);
// `shift`: code points of the message's text before the cited part. None for a citation without URL.
[[nodiscard]] std::optional<json::object> annotationOf(const Citation& citation, std::int64_t shift);
[[nodiscard]] std::int64_t codePoints(std::string_view utf8);

} // namespace gateway::dialects::chat
