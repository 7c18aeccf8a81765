// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/content_decoder.h"

#include "dialects/cache_marks.h"
#include "dialects/media.h"

namespace gateway::dialects::chat {

namespace {

// OpenAI wants a data URI, other servers also take an address, and some clients send bare base64.
MediaSource fileSource(const std::string& data)
{
    if (data.starts_with("data:") || data.starts_with("http://") || data.starts_with("https://"))
        return sourceFromUrl(data);
    return { .kind = MediaSource::Kind::Base64, .data = data, .mime = sniffMime(data) };
}

class PartDecoder {
public:
    PartDecoder(const json::object& object, const std::string& path, Problems& problems)
        : m_object(object)
        , m_reader(object, path, problems)
        , m_problems(problems)
    {
    }

    [[nodiscard]] Part decode()
    {
        const std::string type = m_reader.requiredString("type");
        Part part { .content = content(type) };
        if (!part.is<NativePart>())
            part.extras = m_reader.rest();
        return part;
    }

private:
    Part::Content content(std::string_view type)
    {
        if (type == "text" || type == "input_text" || type == "output_text")
            return text();
        if (type == "refusal")
            return RefusalPart { .text = m_reader.requiredString("refusal") };
        if (type == "image_url")
            return image();
        if (type == "video_url")
            return VideoPart { .source = sourceFromUrl(urlIn("video_url")) };
        if (type == "input_audio")
            return audio();
        if (type == "file")
            return file();
        if (type == "thinking")
            return thinking();
        return NativePart { .dialect = Dialect::Chat, .value = m_object };
    }

    TextPart text()
    {
        TextPart part { .text = m_reader.requiredString("text") };
        part.cache = readCacheMark(m_reader);
        return part;
    }

    // {url: …}; the bare address that some clients send in its place is understood.
    std::string urlIn(std::string_view key)
    {
        const json::value* value = m_reader.value(key);
        if (const json::string* bare = value ? value->if_string() : nullptr)
            return std::string(std::string_view(*bare));
        const json::object* inner = object(key);
        return inner ? ObjectReader(*inner, m_reader.path(key), m_problems).requiredString("url")
                     : std::string();
    }

    ImagePart image()
    {
        ImagePart part { .source = sourceFromUrl(urlIn("image_url")) };
        const json::value* value = m_object.if_contains("image_url");
        if (const json::object* inner = value ? value->if_object() : nullptr)
            part.detail = ObjectReader(*inner, m_reader.path("image_url"), m_problems).stringOr("detail", {});
        part.cache = readCacheMark(m_reader);
        return part;
    }

    AudioPart audio()
    {
        AudioPart part { .source = { .kind = MediaSource::Kind::Base64 } };
        if (const json::object* inner = object("input_audio")) {
            ObjectReader reader(*inner, m_reader.path("input_audio"), m_problems);
            part.source.data = reader.requiredString("data");
            part.source.mime = audioMimeOf(reader.stringOr("format", "wav"));
        }
        return part;
    }

    FilePart file()
    {
        FilePart part;
        const json::object* inner = object("file");
        if (!inner)
            return part;
        ObjectReader reader(*inner, m_reader.path("file"), m_problems);
        part.name = reader.stringOr("filename", {});
        const std::optional<std::string> data = reader.string("file_data");
        const std::optional<std::string> id = reader.string("file_id");
        if (data)
            part.source = fileSource(*data);
        else if (id)
            part.source = { .kind = MediaSource::Kind::FileId, .data = *id, .origin = Origin::OpenAi };
        else
            reader.problem("file_data", "is missing; a file needs file_data or file_id.");
        part.cache = readCacheMark(m_reader);
        return part;
    }

    // Mistral's form of reasoning in a conversation.
    ThinkingPart thinking()
    {
        ThinkingPart part;
        const json::value* value = m_reader.value("thinking");
        if (const json::string* bare = value ? value->if_string() : nullptr)
            part.sections.emplace_back(std::string_view(*bare));
        const json::array* pieces = value ? value->if_array() : nullptr;
        std::string text;
        for (std::size_t i = 0; pieces && i < pieces->size(); ++i) {
            if (const json::object* piece = (*pieces)[i].if_object())
                text += ObjectReader(*piece).stringOr("text", {});
        }
        if (!text.empty())
            part.sections.push_back(std::move(text));
        return part;
    }

    const json::object* object(std::string_view key)
    {
        const json::object* inner = m_reader.object(key);
        if (!inner)
            m_reader.problem(key, "is missing; it must be an object.");
        return inner;
    }

    const json::object& m_object;
    ObjectReader m_reader;
    Problems& m_problems;
};

} // namespace

std::vector<Part> readContent(ObjectReader& message, Problems& problems)
{
    std::vector<Part> parts;
    const json::value* content = message.value("content");
    if (!content)
        return parts;
    if (const json::string* text = content->if_string()) {
        parts.push_back({ .content = TextPart { .text = std::string(std::string_view(*text)) } });
        return parts;
    }
    const json::array* list = content->if_array();
    if (!list) {
        message.problem("content", "must be a string or an array of parts.");
        return parts;
    }
    parts.reserve(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string path = indexPath(message.path("content"), i);
        const json::value& entry = (*list)[i];
        if (const json::object* object = entry.if_object())
            parts.push_back(PartDecoder(*object, path, problems).decode());
        else if (const json::string* bare = entry.if_string())
            parts.push_back({ .content = TextPart { .text = std::string(std::string_view(*bare)) } });
        else
            problems.add(path, "must be an object.");
    }
    return parts;
}

} // namespace gateway::dialects::chat
