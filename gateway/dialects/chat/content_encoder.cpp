// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/content_encoder.h"

#include "dialects/cache_marks.h"
#include "dialects/json/object_reader.h"
#include "dialects/media.h"
#include "dialects/unified/overloaded.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::chat {

namespace {

bool isPlainText(const json::value& part)
{
    const json::object* object = part.if_object();
    const json::value* type = object ? object->if_contains("type") : nullptr;
    const json::string* word = type ? type->if_string() : nullptr;
    return word && *word == "text" && object->size() == 2;
}

std::string_view fileName(const FilePart& part, std::string_view fallback)
{
    if (!part.name.empty())
        return part.name;
    return part.title.empty() ? fallback : std::string_view(part.title);
}

std::string titled(std::string_view title, const std::string& text)
{
    return title.empty() ? text : std::string(title) + "\n\n" + text;
}

} // namespace

json::object textPart(std::string_view text)
{
    return { { "type", "text" }, { "text", text } };
}

std::optional<json::object> ContentEncoder::encode(const Part& part, const std::string& path)
{
    std::optional<json::object> encoded = std::visit(
        Overloaded {
            [&](const TextPart& text) -> std::optional<json::object> {
                json::object object = textPart(text.text);
                mark(text.cache, object);
                return object;
            },
            [&](const ImagePart& content) { return image(content, path); },
            [&](const AudioPart& content) { return audio(content, path); },
            [&](const FilePart& content) { return file(content, path); },
            [](const VideoPart& video) -> std::optional<json::object> {
                return json::object { { "type", "video_url" },
                    { "video_url", json::object { { "url", urlOf(video.source) } } } };
            },
            [](const RefusalPart& refusal) -> std::optional<json::object> {
                return json::object { { "type", "refusal" }, { "refusal", refusal.text } };
            },
            [&](const NativePart& native) -> std::optional<json::object> {
                const json::object* object = native.value.if_object();
                if (native.dialect == Dialect::Chat && object)
                    return *object;
                note(Note::Kind::Dropped, path, "only the client's own API knows this part");
                return std::nullopt;
            },
            [](const ThinkingPart&) -> std::optional<json::object> { return std::nullopt; },
            [](const RedactedThinkingPart&) -> std::optional<json::object> { return std::nullopt; },
            [](const ToolCallPart&) -> std::optional<json::object> { return std::nullopt; },
            [](const ToolResultPart&) -> std::optional<json::object> { return std::nullopt; },
        },
        part.content);
    if (encoded && m_isChat)
        giveBack(part.extras, *encoded);
    return encoded;
}

json::value ContentEncoder::contentOf(json::array parts, Texts texts, std::string_view separator) const
{
    const bool isText = std::all_of(parts.begin(), parts.end(), isPlainText);
    // One text is a string: servers that take strings only are many, those that need an array are none.
    const bool staysApart = parts.size() > 1 && m_target.textArrays && (m_isChat || texts == Texts::Apart);
    if (!isText || staysApart)
        return parts;
    std::string joined;
    bool first = true;
    for (const json::value& part : parts) {
        if (!std::exchange(first, false))
            joined += separator;
        const json::value* text = part.if_object()->if_contains("text");
        if (const json::string* piece = text ? text->if_string() : nullptr)
            joined += std::string_view(*piece);
    }
    return json::value(joined);
}

void ContentEncoder::note(Note::Kind kind, std::string field, std::string reason)
{
    m_notes.push_back({ .kind = kind, .field = std::move(field), .reason = std::move(reason) });
}

std::optional<json::object> ContentEncoder::image(const ImagePart& part, const std::string& path)
{
    if (!m_target.takesImages)
        return replaced("image", path, "the target takes no images");
    if (part.source.kind == MediaSource::Kind::FileId || part.source.kind == MediaSource::Kind::Text)
        return replaced("image", path, "chat has no images by file id");
    json::object inner { { "url", urlOf(part.source) } };
    if (!part.detail.empty())
        inner["detail"] = part.detail;
    json::object object { { "type", "image_url" }, { "image_url", std::move(inner) } };
    mark(part.cache, object);
    return object;
}

std::optional<json::object> ContentEncoder::audio(const AudioPart& part, const std::string& path)
{
    if (!m_target.takesAudio)
        return replaced("audio", path, "the target takes no audio");
    if (part.source.kind != MediaSource::Kind::Base64)
        return replaced("audio", path, "chat takes audio by its bytes only");
    return json::object { { "type", "input_audio" },
        { "input_audio",
            json::object {
                { "data", part.source.data }, { "format", audioFormatOf(mimeOf(part.source)) } } } };
}

std::optional<json::object> ContentEncoder::file(const FilePart& part, const std::string& path)
{
    noteFileFields(part, path);
    json::object inner;
    switch (part.source.kind) {
    case MediaSource::Kind::Text: {
        json::object text = textPart(titled(fileName(part, {}), part.source.data));
        mark(part.cache, text);
        return text;
    }
    case MediaSource::Kind::Base64:
        inner["filename"] =
            fileName(part, mimeOf(part.source) == "application/pdf" ? "document.pdf" : "file");
        inner["file_data"] = urlOf(part.source);
        break;
    case MediaSource::Kind::FileId:
        if (part.source.origin == Origin::Anthropic || part.source.origin == Origin::Google)
            return replaced("file", path, "the file is stored with another vendor");
        inner["file_id"] = part.source.data;
        if (!part.name.empty())
            inner["filename"] = part.name;
        break;
    case MediaSource::Kind::Url:
        if (!m_isChat) {
            note(Note::Kind::Changed, path, "chat takes no files by address; the address is sent as text");
            return textPart("[File " + std::string(fileName(part, {})) + ": " + part.source.data + "]");
        }
        inner["filename"] = fileName(part, "file");
        inner["file_data"] = part.source.data; // OpenRouter takes addresses here
        break;
    }
    if (!m_target.takesFiles)
        return replaced("file", path, "the target takes no files");
    json::object object { { "type", "file" }, { "file", std::move(inner) } };
    mark(part.cache, object);
    return object;
}

void ContentEncoder::noteFileFields(const FilePart& part, const std::string& path)
{
    if (!part.context.empty())
        note(Note::Kind::Dropped, memberPath(path, "context"), "chat files have a name only");
    if (part.citations.value_or(false))
        note(Note::Kind::Dropped, memberPath(path, "citations"), "chat models cannot be told to cite a file");
}

json::object ContentEncoder::replaced(std::string_view what, const std::string& path, std::string reason)
{
    note(Note::Kind::Dropped, path, std::move(reason));
    return textPart("[" + std::string(what) + " left out: it cannot be sent to this model]");
}

void ContentEncoder::mark(const std::optional<CacheMark>& cache, json::object& part) const
{
    if (m_target.cacheControl)
        addCacheMark(cache, part);
}

} // namespace gateway::dialects::chat
