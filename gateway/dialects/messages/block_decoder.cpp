// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/block_decoder.h"

#include "dialects/cache_marks.h"
#include "dialects/json/json_text.h"
#include "dialects/media.h"
#include "dialects/messages/citations.h"

namespace gateway::dialects::messages {

namespace {

constexpr std::string_view kNotBlocks = "must be a string or an array of content blocks.";

Part native(const json::object& block)
{
    return { .content = NativePart { .dialect = Dialect::Messages, .value = block } };
}

std::string requiredText(ObjectReader& reader, std::string_view key)
{
    if (!reader.value(key))
        reader.problem(key, "Field required");
    return reader.stringOr(key, {});
}

std::vector<Citation> citationsOf(ObjectReader& reader)
{
    std::vector<Citation> citations;
    if (const json::array* list = reader.array("citations")) {
        for (const json::value& item : *list) {
            if (const json::object* object = item.if_object())
                citations.push_back(decodeCitation(*object));
        }
    }
    return citations;
}

// `content` of a document that is given in pieces: text only, otherwise nothing.
std::optional<std::string> plainText(const json::value& content)
{
    if (const json::string* text = content.if_string())
        return std::string(std::string_view(*text));
    const json::array* blocks = content.if_array();
    if (!blocks)
        return std::nullopt;
    std::string joined;
    for (const json::value& block : *blocks) {
        const json::object* object = block.if_object();
        const json::value* text = object ? object->if_contains("text") : nullptr;
        if (!text || !text->is_string())
            return std::nullopt;
        if (!joined.empty())
            joined += "\n\n";
        joined += std::string_view(text->get_string());
    }
    return joined;
}

// None: a kind of source this form does not know.
std::optional<MediaSource> decodeSource(const json::object& source, const Place& place)
{
    ObjectReader reader = readerAt(source, place);
    const std::string type = requiredText(reader, "type");
    std::string mime = reader.stringOr("media_type", {});
    if (type == "base64") {
        return MediaSource {
            .kind = MediaSource::Kind::Base64, .data = requiredText(reader, "data"), .mime = std::move(mime)
        };
    }
    if (type == "url")
        return sourceFromUrl(requiredText(reader, "url"));
    if (type == "file") {
        return MediaSource { .kind = MediaSource::Kind::FileId,
            .data = requiredText(reader, "file_id"),
            .origin = Origin::Anthropic };
    }
    if (type == "text") {
        return MediaSource {
            .kind = MediaSource::Kind::Text, .data = requiredText(reader, "data"), .mime = std::move(mime)
        };
    }
    if (const json::value* content = type == "content" ? reader.value("content") : nullptr) {
        if (auto text = plainText(*content))
            return MediaSource { .kind = MediaSource::Kind::Text, .data = std::move(*text) };
    }
    return std::nullopt;
}

bool isInPieces(const json::object& source)
{
    const json::value* type = source.if_contains("type");
    return type && type->is_string() && std::string_view(type->get_string()) == "content";
}

// Of the reader's `source`; none when it is missing or of a kind this form does not know.
std::optional<MediaSource> sourceOf(ObjectReader& reader, const Place& place)
{
    const json::object* object = reader.object("source");
    if (!object) {
        reader.problem("source", "Field required");
        return std::nullopt;
    }
    return decodeSource(*object, place.member("source"));
}

Part decodeText(ObjectReader& reader)
{
    TextPart part { .text = requiredText(reader, "text") };
    part.citations = citationsOf(reader);
    part.cache = readCacheMark(reader);
    return { .content = std::move(part), .extras = reader.rest() };
}

Part decodeImage(ObjectReader& reader, const json::object& block, const Place& place)
{
    std::optional<MediaSource> source = sourceOf(reader, place);
    if (!source)
        return native(block);
    ImagePart part { .source = *std::move(source) };
    part.cache = readCacheMark(reader);
    return { .content = std::move(part), .extras = reader.rest() };
}

Part decodeDocument(ObjectReader& reader, const json::object& block, const Place& place)
{
    std::optional<MediaSource> source = sourceOf(reader, place);
    if (!source)
        return native(block);
    FilePart part { .source = *std::move(source) };
    part.title = reader.stringOr("title", {});
    part.context = reader.stringOr("context", {});
    if (const json::object* citations = reader.object("citations"))
        part.citations = readerAt(*citations, place.member("citations")).boolean("enabled");
    part.cache = readCacheMark(reader);
    json::object extras = reader.rest();
    // The pieces are what citations count by; the joined text is for the others.
    const json::object* written = reader.object("source");
    if (written && isInPieces(*written))
        extras["source"] = *written;
    return { .content = std::move(part), .extras = std::move(extras) };
}

Part decodeToolUse(ObjectReader& reader)
{
    ToolCallPart part { .id = requiredText(reader, "id"), .name = requiredText(reader, "name") };
    const json::value* input = reader.value("input");
    part.arguments = input ? jsonText(*input) : "{}";
    part.cache = readCacheMark(reader);
    return { .content = std::move(part), .extras = reader.rest() };
}

Part decodeToolResult(ObjectReader& reader, const Place& place)
{
    ToolResultPart part { .callId = requiredText(reader, "tool_use_id") };
    if (const json::value* content = reader.value("content"))
        part.parts = decodeContent(*content, place.member("content"));
    part.isError = reader.boolean("is_error").value_or(false);
    part.cache = readCacheMark(reader);
    return { .content = std::move(part), .extras = reader.rest() };
}

Part decodeThinking(ObjectReader& reader)
{
    ThinkingPart part;
    if (std::string text = reader.stringOr("thinking", {}); !text.empty())
        part.sections.push_back(std::move(text));
    if (std::string signature = reader.stringOr("signature", {}); !signature.empty())
        part.proof = Proof { .bytes = std::move(signature), .origin = Origin::Anthropic };
    return { .content = std::move(part), .extras = reader.rest() };
}

Part decodeRedacted(ObjectReader& reader)
{
    Proof proof { .bytes = requiredText(reader, "data"), .origin = Origin::Anthropic };
    return { .content = RedactedThinkingPart { .proof = std::move(proof) }, .extras = reader.rest() };
}

std::string typeOf(const json::object& block, const Place& place)
{
    const json::value* type = block.if_contains("type");
    if (const json::string* text = type ? type->if_string() : nullptr)
        return std::string(std::string_view(*text));
    place.member("type").report("Field required");
    return block.contains("text") ? "text" : "";
}

} // namespace

ObjectReader readerAt(const json::object& object, const Place& place)
{
    return place.problems ? ObjectReader(object, place.path, *place.problems) : ObjectReader(object);
}

Part decodeBlock(const json::object& block, const Place& place)
{
    const std::string type = typeOf(block, place);
    ObjectReader reader = readerAt(block, place);
    (void)reader.value("type");
    if (type == "text")
        return decodeText(reader);
    if (type == "image")
        return decodeImage(reader, block, place);
    if (type == "document")
        return decodeDocument(reader, block, place);
    if (type == "tool_use")
        return decodeToolUse(reader);
    if (type == "tool_result")
        return decodeToolResult(reader, place);
    if (type == "thinking")
        return decodeThinking(reader);
    if (type == "redacted_thinking")
        return decodeRedacted(reader);
    return native(block);
}

std::vector<Part> decodeContent(const json::value& content, const Place& place)
{
    std::vector<Part> parts;
    if (const json::string* text = content.if_string()) {
        if (!text->empty())
            parts.push_back({ .content = TextPart { .text = std::string(std::string_view(*text)) } });
        return parts;
    }
    const json::array* blocks = content.if_array();
    if (!blocks) {
        place.report(kNotBlocks);
        return parts;
    }
    parts.reserve(blocks->size());
    for (std::size_t index = 0; index < blocks->size(); ++index) {
        if (const json::object* block = (*blocks)[index].if_object())
            parts.push_back(decodeBlock(*block, place.at(index)));
        else
            place.at(index).report("must be a content block (an object).");
    }
    return parts;
}

} // namespace gateway::dialects::messages
