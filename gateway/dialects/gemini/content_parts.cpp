// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/content_parts.h"

#include "dialects/call_ledger.h"
#include "dialects/characters.h"
#include "dialects/media.h"
#include "dialects/tool_arguments.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

struct Extension {
    std::string_view suffix;
    std::string_view mime;
};

constexpr std::array kExtensions { Extension { ".png", "image/png" }, Extension { ".jpg", "image/jpeg" },
    Extension { ".jpeg", "image/jpeg" }, Extension { ".webp", "image/webp" },
    Extension { ".gif", "image/gif" }, Extension { ".pdf", "application/pdf" },
    Extension { ".mp4", "video/mp4" }, Extension { ".mov", "video/quicktime" },
    Extension { ".mp3", "audio/mpeg" }, Extension { ".wav", "audio/wav" },
    Extension { ".txt", "text/plain" } };

std::string mimeOfUrl(std::string_view url)
{
    url = url.substr(0, url.find_first_of("?#"));
    for (const Extension& extension : kExtensions) {
        if (url.ends_with(extension.suffix))
            return std::string(extension.mime);
    }
    return {};
}

bool isYouTube(std::string_view uri)
{
    return uri.starts_with("https://www.youtube.com/") || uri.starts_with("https://youtube.com/")
        || uri.starts_with("https://youtu.be/");
}

bool isHeldByGoogle(std::string_view uri)
{
    return uri.starts_with("gs://") || uri.starts_with("https://generativelanguage.googleapis.com/")
        || !uri.starts_with("http");
}

// What `reader` did not read of a member, under that member's name.
void keepRest(const ObjectReader& reader, std::string_view name, json::object& extras)
{
    json::object rest = reader.rest();
    if (!rest.empty())
        extras[name] = std::move(rest);
}

Part::Content contentOfMime(MediaSource source, std::string name, json::object clip)
{
    const std::string_view mime = source.mime;
    if (mime.starts_with("image/"))
        return ImagePart { .source = std::move(source) };
    if (mime.starts_with("audio/"))
        return AudioPart { .source = std::move(source) };
    if (mime.starts_with("video/") || !clip.empty() || isYouTube(source.data))
        return VideoPart { .source = std::move(source), .clip = std::move(clip) };
    return FilePart { .source = std::move(source), .name = std::move(name) };
}

MediaSource inlineSource(ObjectReader& data)
{
    MediaSource source { .kind = MediaSource::Kind::Base64,
        .data = data.requiredString("data"),
        .mime = data.stringOr("mimeType", {}) };
    if (source.mime.empty())
        source.mime = sniffMime(source.data);
    return source;
}

MediaSource fileSource(ObjectReader& data)
{
    MediaSource source { .data = data.requiredString("fileUri"), .mime = data.stringOr("mimeType", {}) };
    if (isHeldByGoogle(source.data)) {
        source.kind = MediaSource::Kind::FileId;
        source.origin = Origin::Google;
    }
    return source;
}

std::optional<Proof> proofOf(std::optional<std::string> signature)
{
    if (!signature || signature->empty())
        return std::nullopt;
    return Proof { .bytes = *std::move(signature), .origin = Origin::Google };
}

bool isThought(const json::object& part)
{
    const json::value* thought = part.if_contains("thought");
    return thought && thought->is_bool() && thought->get_bool();
}

bool hasObject(const json::object& part, std::string_view key)
{
    const json::value* value = part.if_contains(key);
    return value && !value->is_null();
}

} // namespace

PartKind kindOf(const json::object& part)
{
    if (hasObject(part, "functionCall"))
        return PartKind::Call;
    if (hasObject(part, "functionResponse"))
        return PartKind::Result;
    // Pictures of a thought are a draft: for clients that know the difference only.
    if (hasObject(part, "inlineData") || hasObject(part, "fileData"))
        return isThought(part) ? PartKind::Native : PartKind::Media;
    const json::value* text = part.if_contains("text");
    const json::value* signature = part.if_contains("thoughtSignature");
    if (text && !text->is_null()) {
        const json::string* words = text->if_string();
        if (isThought(part))
            return PartKind::Thought;
        return words && words->empty() && signature ? PartKind::Signature : PartKind::Text;
    }
    if (signature && signature->is_string() && part.size() <= 2)
        return PartKind::Signature;
    return part.empty() ? PartKind::Nothing : PartKind::Native;
}

ObjectReader nestedReader(const json::object& object, std::string path, Problems* problems)
{
    return problems ? ObjectReader(object, std::move(path), *problems) : ObjectReader(object);
}

Part plainPart(const json::object& part, const std::string& path, Problems* problems)
{
    ObjectReader reader = nestedReader(part, path, problems);
    Part plain;
    switch (kindOf(part)) {
    case PartKind::Thought:
    case PartKind::Signature: {
        ThinkingPart thinking;
        std::string text = reader.stringOr("text", {});
        if (!text.empty())
            thinking.sections.push_back(std::move(text));
        static_cast<void>(reader.boolean("thought"));
        thinking.proof = proofOf(reader.string("thoughtSignature"));
        plain.content = std::move(thinking);
        break;
    }
    case PartKind::Media: {
        json::object inner;
        plain.content = mediaContent(reader, inner, problems);
        plain.extras = reader.rest();
        giveBack(inner, plain.extras);
        return plain;
    }
    case PartKind::Text: {
        TextPart text { .text = reader.stringOr("text", {}) };
        static_cast<void>(reader.boolean("thought"));
        text.proof = proofOf(reader.string("thoughtSignature"));
        plain.content = std::move(text);
        break;
    }
    case PartKind::Native:
    case PartKind::Call:
    case PartKind::Result:
    case PartKind::Nothing:
        plain.content = NativePart { .dialect = Dialect::Gemini, .value = part };
        return plain;
    }
    plain.extras = reader.rest();
    return plain;
}

Part::Content mediaContent(ObjectReader& part, json::object& extras, Problems* problems)
{
    const json::object* clip = part.object("videoMetadata");
    json::object metadata = clip ? *clip : json::object {};
    if (const json::object* data = part.object("inlineData")) {
        ObjectReader reader = nestedReader(*data, part.path("inlineData"), problems);
        MediaSource source = inlineSource(reader);
        std::string name = reader.stringOr("displayName", {});
        keepRest(reader, "inlineData", extras);
        return contentOfMime(std::move(source), std::move(name), std::move(metadata));
    }
    const json::object* data = part.object("fileData");
    if (!data)
        return TextPart {}; // of the wrong type; reported where strict
    ObjectReader reader = nestedReader(*data, part.path("fileData"), problems);
    MediaSource source = fileSource(reader);
    std::string name = reader.stringOr("displayName", {});
    keepRest(reader, "fileData", extras);
    return contentOfMime(std::move(source), std::move(name), std::move(metadata));
}

std::optional<json::object> mediaObject(
    const MediaSource& source, UrlFetching fetching, const std::string& field, Notes& notes)
{
    const auto dropped = [&](std::string reason) {
        notes.push_back({ .kind = Note::Kind::Dropped, .field = field, .reason = std::move(reason) });
        return std::nullopt;
    };
    // The model is told what it was not shown.
    const auto toldAs = [&](std::string text) {
        notes.push_back({ .kind = Note::Kind::Changed,
            .field = field,
            .reason = "the target does not fetch URLs; its address is sent as text" });
        return json::object { { "text", std::move(text) } };
    };
    switch (source.kind) {
    case MediaSource::Kind::Base64: {
        std::string mime = mimeOf(source);
        if (mime.empty())
            mime = "application/octet-stream";
        return json::object { { "inlineData",
            json::object { { "mimeType", std::move(mime) }, { "data", source.data } } } };
    }
    case MediaSource::Kind::Text: return json::object { { "text", source.data } };
    case MediaSource::Kind::FileId:
        if (source.origin != Origin::Google)
            return dropped("the file is held by another vendor");
        break;
    case MediaSource::Kind::Url:
        if (source.data.empty())
            return dropped("it has no data");
        if (fetching == UrlFetching::Impossible && !isYouTube(source.data))
            return toldAs("[Media at " + source.data + ", which this model cannot open]");
        break;
    }
    json::object file;
    const std::string mime = source.mime.empty() ? mimeOfUrl(source.data) : source.mime;
    if (!mime.empty())
        file["mimeType"] = mime;
    file["fileUri"] = source.data;
    return json::object { { "fileData", std::move(file) } };
}

json::object callObject(const ToolCallPart& call)
{
    json::object function;
    if (!call.id.empty() && !isMadeCallId(call.id))
        function["id"] = call.id;
    function["name"] = call.name;
    // A free-text call is that of a function with one string (fit/custom_tools.h).
    if (call.kind == ToolKind::Custom)
        function["args"] = json::object { { "input", call.arguments } };
    else
        function["args"] = argumentsObject(call.arguments);
    return function;
}

bool isSignature(std::string_view bytes)
{
    // The sentinels Google documents pass as base64url.
    return !bytes.empty() && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return isNameCharacter(c) || c == '+' || c == '/' || c == '=';
    });
}

} // namespace gateway::dialects::gemini
