// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/annotations.h"

#include "dialects/json/object_reader.h"

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

bool listsSources(const json::object& extras)
{
    return extras.contains("citations");
}

std::vector<Citation> listedSources(const json::object& answer)
{
    ObjectReader reader(answer);
    std::vector<Citation> sources;
    const json::array* urls = reader.array("citations");
    for (std::size_t i = 0; urls && i < urls->size(); ++i) {
        if (const json::string* url = (*urls)[i].if_string(); url && !url->empty())
            sources.push_back({ .url = std::string(std::string_view(*url)) });
    }
    const json::array* results = reader.array("search_results");
    for (std::size_t i = 0; results && i < results->size(); ++i) {
        const json::object* result = (*results)[i].if_object();
        const std::string url = result ? ObjectReader(*result).stringOr("url", {}) : std::string();
        for (Citation& source : sources) {
            if (source.url == url && source.title.empty())
                source.title = ObjectReader(*result).stringOr("title", {});
        }
    }
    return sources;
}

bool isPlaced(const Citation& citation)
{
    return citation.end || (citation.dialect == Dialect::Chat && !citation.native.empty());
}

std::optional<json::object> annotationOf(const Citation& citation, TextSpan part)
{
    if (citation.dialect == Dialect::Chat && !citation.native.empty() && part.start == 0)
        return citation.native;
    if (citation.url.empty())
        return std::nullopt;
    json::object inner { { "url", citation.url }, { "title", citation.title },
        { "start_index", part.start + citation.start.value_or(0) },
        { "end_index", part.start + citation.end.value_or(part.length) } };
    if (!citation.citedText.empty())
        inner["content"] = citation.citedText;
    return json::object { { "type", "url_citation" }, { "url_citation", std::move(inner) } };
}

} // namespace gateway::dialects::chat
