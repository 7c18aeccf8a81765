// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/annotations.h"

#include "dialects/json/object_reader.h"

#include <algorithm>

namespace gateway::dialects::chat {

std::optional<Citation> readAnnotation(const json::value& value)
{
    const json::object* object = value.if_object();
    if (!object)
        return std::nullopt;
    ObjectReader outer(*object);
    const json::object* inner = outer.object("url_citation");
    ObjectReader reader(inner ? *inner : *object); // flat in some servers
    Citation citation { .url = reader.stringOr("url", {}),
        .title = reader.stringOr("title", {}),
        .citedText = reader.stringOr("content", {}),
        .start = reader.integer("start_index"),
        .end = reader.integer("end_index"),
        .native = *object,
        .dialect = Dialect::Chat };
    if (citation.url.empty())
        return std::nullopt;
    return citation;
}

std::optional<json::object> annotationOf(const Citation& citation, std::int64_t shift)
{
    if (citation.dialect == Dialect::Chat && !citation.native.empty() && shift == 0)
        return citation.native;
    if (citation.url.empty())
        return std::nullopt;
    json::object inner { { "url", citation.url }, { "title", citation.title },
        { "start_index", citation.start.value_or(0) + shift },
        { "end_index", citation.end.value_or(0) + shift } };
    if (!citation.citedText.empty())
        inner["content"] = citation.citedText;
    return json::object { { "type", "url_citation" }, { "url_citation", std::move(inner) } };
}

std::int64_t codePoints(std::string_view utf8)
{
    return std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

} // namespace gateway::dialects::chat
