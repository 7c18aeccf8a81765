// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/citations.h"

namespace gateway::dialects::messages {

namespace {

json::value textOrNull(const std::string& text)
{
    return text.empty() ? json::value(nullptr) : json::value(text);
}

} // namespace

Citation decodeCitation(const json::object& native)
{
    ObjectReader reader(native);
    Citation citation { .native = native, .dialect = Dialect::Messages };
    citation.url = reader.stringOr("url", {});
    // A search result the client supplied names its place in `source`, which need not be an address.
    if (const std::string source = reader.stringOr("source", {});
        citation.url.empty() && source.starts_with("http"))
        citation.url = source;
    citation.title = reader.stringOr("title", {});
    if (citation.title.empty())
        citation.title = reader.stringOr("document_title", {});
    citation.citedText = reader.stringOr("cited_text", {});
    return citation;
}

std::optional<json::object> encodeCitation(const Citation& citation)
{
    if (citation.dialect == Dialect::Messages && !citation.native.empty())
        return citation.native;
    if (citation.url.empty())
        return std::nullopt;
    return json::object { { "type", "web_search_result_location" }, { "cited_text", citation.citedText },
        { "url", citation.url }, { "title", textOrNull(citation.title) }, { "encrypted_index", "" } };
}

bool isOurCitation(const Citation& citation)
{
    const json::value* index = citation.native.if_contains("encrypted_index");
    const json::string* text = index ? index->if_string() : nullptr;
    return text && text->empty();
}

} // namespace gateway::dialects::messages
