// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/item_reader.h"

#include "dialects/json/json_text.h"
#include "dialects/media.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gateway::dialects::responses {

namespace {

constexpr std::string_view kStatus = "status";

// "completed" is what every finished item says; only the others tell something.
void dropPlainStatus(json::object& fields)
{
    const auto found = fields.find(kStatus);
    if (found == fields.end())
        return;
    const json::string* status = found->value().if_string();
    if (!status || *status == "completed")
        fields.erase(found);
}

std::string textOf(const json::object& object)
{
    const json::value* text = object.if_contains("text");
    const json::string* string = text ? text->if_string() : nullptr;
    return string ? std::string(std::string_view(*string)) : std::string();
}

// The texts of a reasoning item's `summary` or `content`.
std::vector<std::string> sectionsOf(const json::array* list)
{
    std::vector<std::string> sections;
    if (!list)
        return sections;
    for (const json::value& entry : *list) {
        if (const json::object* object = entry.if_object())
            sections.push_back(textOf(*object));
    }
    return sections;
}

Part readText(ObjectReader& reader)
{
    TextPart text { .text = reader.stringOr("text", {}) };
    if (const json::array* annotations = reader.array("annotations")) {
        for (const json::value& annotation : *annotations) {
            if (const json::object* object = annotation.if_object())
                text.citations.push_back(readAnnotation(*object));
        }
    }
    static_cast<void>(reader.value("logprobs")); // the choice has them
    return { .content = std::move(text), .extras = reader.rest() };
}

Part readImage(ObjectReader& reader)
{
    ImagePart image;
    const json::value* url = reader.value("image_url");
    const json::object* nested = url ? url->if_object() : nullptr;
    if (nested) {
        // Chat's shape, which some clients send here too.
        ObjectReader inner(*nested);
        image.source = sourceFromUrl(inner.stringOr("url", {}));
        image.detail = inner.stringOr("detail", {});
    } else if (url) {
        image.source = sourceFromUrl(reader.stringOr("image_url", {}));
    } else if (std::optional<std::string> id = reader.string("file_id")) {
        image.source = {
            .kind = MediaSource::Kind::FileId, .data = std::move(*id), .mime = {}, .origin = Origin::OpenAi
        };
    } else {
        reader.problem("image_url", "is missing; an image needs image_url or file_id.");
    }
    if (std::optional<std::string> detail = reader.string("detail"))
        image.detail = std::move(*detail);
    return { .content = std::move(image), .extras = reader.rest() };
}

Part readFile(ObjectReader& reader)
{
    FilePart file;
    file.name = reader.stringOr("filename", {});
    if (std::optional<std::string> data = reader.string("file_data")) {
        file.source = sourceFromUrl(*data);
        if (file.source.kind == MediaSource::Kind::Url) { // the bare base64 text
            std::string mime = sniffMime(*data);
            file.source = {
                .kind = MediaSource::Kind::Base64, .data = std::move(*data), .mime = std::move(mime)
            };
        }
    } else if (std::optional<std::string> url = reader.string("file_url")) {
        file.source = { .kind = MediaSource::Kind::Url, .data = std::move(*url) };
    } else if (std::optional<std::string> id = reader.string("file_id")) {
        file.source = {
            .kind = MediaSource::Kind::FileId, .data = std::move(*id), .mime = {}, .origin = Origin::OpenAi
        };
    } else {
        reader.problem("file_data", "is missing; a file needs file_data, file_url or file_id.");
    }
    return { .content = std::move(file), .extras = reader.rest() };
}

Part readAudio(ObjectReader& reader, const std::string& path, const Manner& manner)
{
    AudioPart audio;
    if (const json::object* object = reader.object("input_audio")) {
        ObjectReader inner = manner.reader(*object, memberPath(path, "input_audio"));
        audio.source = { .kind = MediaSource::Kind::Base64,
            .data = inner.requiredString("data"),
            .mime = audioMimeOf(inner.stringOr("format", "wav")) };
    } else {
        reader.problem("input_audio", "is missing; it must be an object.");
    }
    return { .content = std::move(audio), .extras = reader.rest() };
}

Part readContentPart(const json::object& object, const std::string& path, const Manner& manner)
{
    ObjectReader reader = manner.reader(object, path);
    const std::string type = reader.requiredString("type");
    if (type == "input_text" || type == "output_text" || type == "text" || type == "summary_text")
        return readText(reader);
    if (type == "refusal")
        return { .content = RefusalPart { .text = reader.stringOr("refusal", {}) }, .extras = reader.rest() };
    if (type == "input_image")
        return readImage(reader);
    if (type == "input_file")
        return readFile(reader);
    if (type == "input_audio")
        return readAudio(reader, path, manner);
    if (!isContentType(type))
        reader.problem("type", "is not a type of content Plexus knows.");
    return { .content = NativePart { .dialect = Dialect::Responses, .value = object } };
}

std::vector<Part> readMessage(const json::object& item, const std::string& path, const Manner& manner)
{
    std::vector<Part> parts;
    if (const json::value* content = item.if_contains("content"); content && !content->is_null())
        parts = readContent(*content, memberPath(path, "content"), manner);
    const json::object fields = messageFields(item);
    if (!fields.empty()) {
        for (Part& part : parts)
            part.extras[kItemKey] = fields;
    }
    return parts;
}

Part readReasoning(ObjectReader& reader)
{
    ThinkingPart thinking;
    thinking.itemId = reader.stringOr("id", {});
    thinking.sections = sectionsOf(reader.array("summary"));
    const json::array* content = reader.array("content");
    if (std::optional<std::string> bytes = reader.string("encrypted_content"); bytes && !bytes->empty())
        thinking.proof = Proof { .bytes = std::move(*bytes), .origin = Origin::OpenAi };
    json::object extras = reader.rest();
    dropPlainStatus(extras);
    if (content && !content->empty()) {
        if (thinking.sections.empty()) {
            thinking.sections = sectionsOf(content);
            thinking.isRaw = true;
        } else {
            extras["content"] = *content;
        }
    }
    return { .content = std::move(thinking), .extras = std::move(extras) };
}

Part readCall(ObjectReader& reader, ToolKind kind)
{
    ToolCallPart call { .id = reader.requiredString("call_id"), .name = reader.requiredString("name") };
    call.kind = kind;
    call.nameSpace = reader.stringOr("namespace", {});
    call.itemId = reader.stringOr("id", {});
    const std::string_view key = kind == ToolKind::Custom ? "input" : "arguments";
    const json::value* arguments = reader.value(key);
    if (arguments && arguments->is_object() && !reader.isStrict())
        call.arguments = jsonText(*arguments);
    else
        call.arguments = reader.stringOr(key, {});
    json::object extras = reader.rest();
    dropPlainStatus(extras);
    return { .content = std::move(call), .extras = std::move(extras) };
}

// What the item says, else what the bytes say, else what the vendor makes when it is told nothing.
std::string pictureMime(std::string_view format, std::string_view base64)
{
    if (!format.empty())
        return "image/" + std::string(format);
    const std::string sniffed = sniffMime(base64);
    return sniffed.empty() ? "image/png" : sniffed;
}

Part readImageCall(const json::object& item)
{
    ObjectReader reader(item);
    const std::string result = reader.stringOr("result", {});
    if (result.empty())
        return { .content = NativePart { .dialect = Dialect::Responses, .value = item } };
    MediaSource source = sourceFromUrl(result);
    if (source.kind == MediaSource::Kind::Url) {
        source = { .kind = MediaSource::Kind::Base64,
            .data = result,
            .mime = pictureMime(reader.stringOr("output_format", {}), result) };
    }
    json::object fields = item;
    fields.erase("result");
    fields.erase("type");
    return { .content = ImagePart { .source = std::move(source) },
        .extras = { { kItemKey, std::move(fields) } } };
}

} // namespace

ObjectReader Manner::reader(const json::object& object, const std::string& path) const
{
    return m_problems ? ObjectReader(object, path, *m_problems) : ObjectReader(object);
}

void Manner::problem(const std::string& path, std::string_view what) const
{
    if (m_problems)
        m_problems->add(path, what);
}

std::string_view typeOf(const json::object& object)
{
    const json::value* type = object.if_contains("type");
    const json::string* text = type ? type->if_string() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

bool isContentType(std::string_view type)
{
    static constexpr std::array kOthers { std::string_view("text"), std::string_view("refusal"),
        std::string_view("computer_screenshot"), std::string_view("encrypted_content") };
    return type.starts_with("input_") || type.starts_with("output_") || type.ends_with("_text")
        || std::find(kOthers.begin(), kOthers.end(), type) != kOthers.end();
}

std::vector<Part> readContent(const json::value& content, const std::string& path, const Manner& manner)
{
    std::vector<Part> parts;
    if (const json::string* text = content.if_string()) {
        parts.push_back({ .content = TextPart { .text = std::string(std::string_view(*text)) } });
        return parts;
    }
    const json::array* list = content.if_array();
    if (!list) {
        manner.problem(path, "must be a string or an array, not " + std::string(jsonKindName(content)) + ".");
        return parts;
    }
    parts.reserve(list->size());
    for (std::size_t index = 0; index < list->size(); ++index) {
        const json::value& entry = (*list)[index];
        if (const json::object* object = entry.if_object())
            parts.push_back(readContentPart(*object, indexPath(path, index), manner));
        else
            manner.problem(
                indexPath(path, index), "must be an object, not " + std::string(jsonKindName(entry)) + ".");
    }
    return parts;
}

std::vector<Part> readOutputItem(const json::object& item, const std::string& path, const Manner& manner)
{
    const std::string_view type = typeOf(item);
    std::vector<Part> parts;
    if (type == "message") {
        parts = readMessage(item, path, manner);
        return parts;
    }
    ObjectReader reader = manner.reader(item, path);
    static_cast<void>(reader.value("type"));
    if (type == "reasoning")
        parts.push_back(readReasoning(reader));
    else if (type == "function_call")
        parts.push_back(readCall(reader, ToolKind::Function));
    else if (type == "custom_tool_call")
        parts.push_back(readCall(reader, ToolKind::Custom));
    else if (type == "image_generation_call")
        parts.push_back(readImageCall(item));
    else
        parts.push_back({ .content = NativePart { .dialect = Dialect::Responses, .value = item } });
    return parts;
}

json::object messageFields(const json::object& item)
{
    json::object fields;
    for (const auto& [key, value] : item) {
        if (key != "type" && key != "role" && key != "content" && !value.is_null())
            fields.emplace(key, value);
    }
    dropPlainStatus(fields);
    return fields;
}

json::array logprobsOf(const json::object& item, std::size_t index)
{
    ObjectReader reader(item);
    const json::array* content = reader.array("content");
    const json::object* part = content && index < content->size() ? (*content)[index].if_object() : nullptr;
    const json::value* entries = part ? part->if_contains("logprobs") : nullptr;
    const json::array* list = entries ? entries->if_array() : nullptr;
    return list ? *list : json::array();
}

Citation readAnnotation(const json::object& annotation)
{
    ObjectReader reader(annotation);
    Citation citation;
    citation.url = reader.stringOr("url", {});
    citation.title = reader.stringOr("title", {});
    if (citation.title.empty())
        citation.title = reader.stringOr("filename", {});
    citation.start = reader.integer("start_index");
    citation.end = reader.integer("end_index");
    citation.native = annotation;
    citation.dialect = Dialect::Responses;
    return citation;
}

} // namespace gateway::dialects::responses
