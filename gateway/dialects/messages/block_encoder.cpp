// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/block_encoder.h"

#include "dialects/cache_marks.h"
#include "dialects/characters.h"
#include "dialects/json/object_reader.h"
#include "dialects/media.h"
#include "dialects/messages/citations.h"
#include "dialects/messages/reply_encoder.h"
#include "dialects/unified/overloaded.h"

#include <QByteArray>

namespace gateway::dialects::messages {

namespace {

constexpr std::string_view kForeignFile = "the file is held by another provider; named in text instead";
constexpr std::string_view kAssistantMedia = "assistant turns hold no media there; named in text instead";
constexpr std::string_view kNoProof = "thoughts are taken back only with the vendor's own signature";
constexpr std::string_view kForeignBlock = "the Messages API has no such content";

bool isOwnFile(const MediaSource& source)
{
    return source.kind == MediaSource::Kind::FileId && source.origin == Origin::Anthropic;
}

json::object plainTextSource(std::string_view text)
{
    return { { "type", "text" }, { "media_type", "text/plain" }, { "data", text } };
}

// None: not a kind the vendor can fetch or read.
std::optional<json::object> sourceObject(const MediaSource& source, std::string_view defaultMime)
{
    switch (source.kind) {
    case MediaSource::Kind::Url: return json::object { { "type", "url" }, { "url", source.data } };
    case MediaSource::Kind::Base64: {
        std::string mime = mimeOf(source);
        if (mime.empty())
            mime = defaultMime;
        else if (mime == "image/jpg")
            mime = "image/jpeg"; // a common misnomer, refused as such
        return json::object { { "type", "base64" }, { "media_type", std::move(mime) },
            { "data", source.data } };
    }
    case MediaSource::Kind::FileId:
        if (!isOwnFile(source))
            return std::nullopt;
        return json::object { { "type", "file" }, { "file_id", source.data } };
    case MediaSource::Kind::Text: return plainTextSource(source.data);
    }
    return std::nullopt;
}

std::string nameInText(std::string_view kind, const MediaSource& source)
{
    std::string text = "[";
    text.append(kind);
    if (source.kind == MediaSource::Kind::Url || source.kind == MediaSource::Kind::FileId)
        text.append(" ").append(source.data);
    return text + "]";
}

} // namespace

json::object textBlock(std::string_view text)
{
    return { { "type", "text" }, { "text", text } };
}

std::optional<json::object> BlockEncoder::encode(const Part& part, const std::string& path, Role role)
{
    Block block = content(part, path, role);
    if (block && m_context.isSameDialect())
        giveBack(part.extras, *block);
    return block;
}

BlockEncoder::Block BlockEncoder::content(const Part& part, const std::string& path, Role role)
{
    return std::visit(Overloaded {
                          [&](const TextPart& piece) { return text(piece); },
                          [&](const ImagePart& piece) { return image(piece, path, role); },
                          [&](const AudioPart&) { return refuse(path, "the Messages API takes no audio."); },
                          [&](const VideoPart&) { return refuse(path, "the Messages API takes no video."); },
                          [&](const FilePart& piece) {
                              if (const json::value* source = part.extras.if_contains("source");
                                  m_context.isSameDialect() && source && source->is_object())
                                  return document(piece, source->get_object());
                              return file(piece, path, role);
                          },
                          [&](const ThinkingPart& piece) { return thinking(piece, path); },
                          [&](const RedactedThinkingPart& piece) { return redacted(piece, path); },
                          [&](const ToolCallPart& piece) { return toolUse(piece); },
                          [&](const ToolResultPart& piece) { return toolResult(piece, path); },
                          [&](const RefusalPart& piece) {
                              return isBlank(piece.text) ? Block() : Block(textBlock(piece.text));
                          },
                          [&](const NativePart& piece) { return native(piece, path); },
                      },
        part.content);
}

BlockEncoder::Block BlockEncoder::refuse(const std::string& path, std::string_view what)
{
    m_context.fail(path, what);
    return std::nullopt;
}

BlockEncoder::Block BlockEncoder::replaced(
    std::string_view text, const std::string& path, std::string_view reason)
{
    m_context.changed(path, reason);
    return textBlock(text);
}

BlockEncoder::Block BlockEncoder::text(const TextPart& part)
{
    if (isBlank(part.text))
        return std::nullopt;
    json::object block = textBlock(part.text);
    json::array citations;
    for (const Citation& citation : part.citations) {
        if (citation.dialect == Dialect::Messages && !citation.native.empty() && !isOurCitation(citation))
            citations.push_back(citation.native);
    }
    if (!citations.empty())
        block["citations"] = std::move(citations);
    addCacheMark(part.cache, block);
    return block;
}

BlockEncoder::Block BlockEncoder::image(const ImagePart& part, const std::string& path, Role role)
{
    if (role == Role::Assistant)
        return replaced(nameInText("image", part.source), path, kAssistantMedia);
    auto source = sourceObject(part.source, "image/png");
    if (!source)
        return replaced(nameInText("image", part.source), path, kForeignFile);
    json::object block { { "type", "image" }, { "source", std::move(*source) } };
    addCacheMark(part.cache, block);
    return block;
}

BlockEncoder::Block BlockEncoder::file(const FilePart& part, const std::string& path, Role role)
{
    const std::string mime = mimeOf(part.source);
    if (mime.starts_with("audio/"))
        return refuse(path, "the Messages API takes no audio.");
    if (mime.starts_with("video/"))
        return refuse(path, "the Messages API takes no video.");
    if (role == Role::Assistant)
        return replaced(nameInText("file", part.source), path, kAssistantMedia);
    if (mime.starts_with("image/"))
        return image({ .source = part.source, .cache = part.cache }, path, role);
    if (part.source.kind == MediaSource::Kind::Text && isBlank(part.source.data))
        return std::nullopt;
    if (part.source.kind == MediaSource::Kind::Base64 && mime.starts_with("text/")) {
        const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(part.source.data));
        return document(part, plainTextSource(QString::fromUtf8(bytes).toStdString()));
    }
    auto source = sourceObject(part.source, "application/pdf");
    if (!source)
        return replaced(nameInText("file", part.source), path, kForeignFile);
    return document(part, std::move(*source));
}

BlockEncoder::Block BlockEncoder::document(const FilePart& part, json::object source)
{
    json::object block { { "type", "document" }, { "source", std::move(source) } };
    if (const std::string& title = part.title.empty() ? part.name : part.title; !title.empty())
        block["title"] = title;
    if (!part.context.empty())
        block["context"] = part.context;
    if (part.citations)
        block["citations"] = json::object { { "enabled", *part.citations } };
    addCacheMark(part.cache, block);
    return block;
}

BlockEncoder::Block BlockEncoder::thinking(const ThinkingPart& part, const std::string& path)
{
    if (!part.proof || part.proof->origin != Origin::Anthropic || part.proof->bytes.empty()) {
        m_context.droppedOnce(path, kNoProof);
        return std::nullopt;
    }
    return json::object { { "type", "thinking" }, { "thinking", thinkingText(part) },
        { "signature", part.proof->bytes } };
}

BlockEncoder::Block BlockEncoder::redacted(const RedactedThinkingPart& part, const std::string& path)
{
    if (part.proof.origin != Origin::Anthropic || part.proof.bytes.empty()) {
        m_context.droppedOnce(path, kNoProof);
        return std::nullopt;
    }
    return json::object { { "type", "redacted_thinking" }, { "data", part.proof.bytes } };
}

BlockEncoder::Block BlockEncoder::toolUse(const ToolCallPart& part)
{
    json::object block { { "type", "tool_use" }, { "id", part.id }, { "name", part.name },
        { "input", inputOf(part) } };
    addCacheMark(part.cache, block);
    return block;
}

BlockEncoder::Block BlockEncoder::toolResult(const ToolResultPart& part, const std::string& path)
{
    json::array content;
    for (std::size_t index = 0; index < part.parts.size(); ++index) {
        if (auto block = encode(part.parts[index], indexPath(memberPath(path, "content"), index), Role::User))
            content.push_back(std::move(*block));
    }
    // An error has to say something; a success need not.
    if (content.empty() && part.isError)
        content.push_back(textBlock("error"));
    json::object block { { "type", "tool_result" }, { "tool_use_id", part.callId } };
    if (!content.empty())
        block["content"] = std::move(content);
    if (part.isError)
        block["is_error"] = true;
    addCacheMark(part.cache, block);
    return block;
}

BlockEncoder::Block BlockEncoder::native(const NativePart& part, const std::string& path)
{
    const json::object* object = part.value.if_object();
    if (object && part.dialect == Dialect::Messages)
        return *object;
    m_context.dropped(path, kForeignBlock);
    return std::nullopt;
}

} // namespace gateway::dialects::messages
