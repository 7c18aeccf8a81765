// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/content_writer.h"

#include "dialects/json/object_reader.h"
#include "dialects/media.h"
#include "dialects/responses/item_reader.h"

#include <utility>

namespace gateway::dialects::responses {

namespace {

constexpr std::string_view kNoPlace = "the target's API has no place for it";

json::object inputText(const std::string& text)
{
    return { { "type", "input_text" }, { "text", text } };
}

std::string defaultFileName(const std::string& mime)
{
    if (mime.empty() || mime == "application/pdf")
        return "document.pdf";
    const std::size_t slash = mime.find('/');
    const std::string kind = slash == std::string::npos ? mime : mime.substr(slash + 1);
    return "document." + (kind == "plain" ? std::string("txt") : kind);
}

} // namespace

ContentWriter::ContentWriter(Dialect client, Notes& notes)
    : m_isOwn(client == Dialect::Responses)
    , m_notes(notes)
{
}

json::value ContentWriter::write(const Part& part, const std::string& path)
{
    json::value piece;
    if (const auto* text = part.get<TextPart>())
        piece = inputText(text->text);
    else if (const auto* image = part.get<ImagePart>())
        piece = imageContent(*image, path);
    else if (const auto* file = part.get<FilePart>())
        piece = fileContent(*file, path);
    else if (const auto* audio = part.get<AudioPart>())
        piece = audioContent(*audio, path);
    else if (const auto* refusal = part.get<RefusalPart>())
        piece = inputText(refusal->text);
    else if (const auto* own = part.get<NativePart>()) {
        const json::object* object = own->value.if_object();
        if (object && own->dialect == Dialect::Responses && isContentType(typeOf(*object)))
            piece = *object;
    } else {
        drop(path, kNoPlace);
    }
    if (json::object* object = piece.if_object(); object && m_isOwn)
        giveBack(part.extras, *object);
    return piece;
}

json::value ContentWriter::imageContent(const ImagePart& image, const std::string& path)
{
    json::object object { { "type", "input_image" } };
    switch (image.source.kind) {
    case MediaSource::Kind::Url:
    case MediaSource::Kind::Base64: object["image_url"] = urlOf(image.source); break;
    case MediaSource::Kind::FileId:
        if (image.source.origin != Origin::OpenAi) {
            drop(path, "the file is stored with another vendor");
            return nullptr;
        }
        object["file_id"] = image.source.data;
        break;
    case MediaSource::Kind::Text: drop(path, kNoPlace); return nullptr;
    }
    object["detail"] = image.detail.empty() ? "auto" : image.detail;
    return object;
}

json::value ContentWriter::fileContent(const FilePart& file, const std::string& path)
{
    if (!m_isOwn && file.citations.value_or(false))
        drop(memberPath(path, "citations"), kNoPlace);
    if (!m_isOwn && !file.context.empty())
        drop(memberPath(path, "context"), kNoPlace);
    json::object object { { "type", "input_file" } };
    const std::string& name = file.name.empty() ? file.title : file.name;
    switch (file.source.kind) {
    case MediaSource::Kind::Text: return inputText(file.source.data);
    case MediaSource::Kind::Url: object["file_url"] = file.source.data; break;
    case MediaSource::Kind::FileId:
        if (file.source.origin != Origin::OpenAi) {
            drop(path, "the file is stored with another vendor");
            return nullptr;
        }
        object["file_id"] = file.source.data;
        break;
    case MediaSource::Kind::Base64:
        object["filename"] = name.empty() ? defaultFileName(mimeOf(file.source)) : name;
        object["file_data"] = urlOf(file.source);
        break;
    }
    return object;
}

json::value ContentWriter::audioContent(const AudioPart& audio, const std::string& path)
{
    if (audio.source.kind != MediaSource::Kind::Base64) {
        drop(path, "the target's API takes audio only inside the request");
        return nullptr;
    }
    return json::object { { "type", "input_audio" },
        { "input_audio",
            json::object {
                { "data", audio.source.data }, { "format", audioFormatOf(audio.source.mime) } } } };
}

void ContentWriter::drop(const std::string& path, std::string_view reason)
{
    m_notes.push_back({ Note::Kind::Dropped, path, std::string(reason) });
}

} // namespace gateway::dialects::responses
