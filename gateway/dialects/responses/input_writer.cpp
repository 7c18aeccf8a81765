// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/input_writer.h"

#include "dialects/json/object_reader.h"
#include "dialects/responses/item_reader.h"
#include "dialects/responses/made_ids.h"
#include "dialects/unified/overloaded.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::responses {

namespace {

constexpr std::string_view kNoPlace = "the target's API has no place for it";

std::string_view roleWord(Role role)
{
    switch (role) {
    case Role::System: return "system";
    case Role::Developer: return "developer";
    case Role::User: return "user";
    case Role::Assistant: return "assistant";
    }
    return "user";
}

json::array ownAnnotations(const TextPart& text)
{
    json::array annotations;
    for (const Citation& citation : text.citations) {
        if (citation.dialect == Dialect::Responses && !citation.native.empty())
            annotations.emplace_back(citation.native);
    }
    return annotations;
}

json::array summaryOf(const std::vector<std::string>& sections)
{
    json::array summary;
    for (const std::string& section : sections)
        summary.emplace_back(json::object { { "type", "summary_text" }, { "text", section } });
    return summary;
}

// The message item a part belonged to.
json::object itemFields(const Part& part)
{
    const json::value* fields = part.extras.if_contains(kItemKey);
    const json::object* object = fields ? fields->if_object() : nullptr;
    return object ? *object : json::object();
}

json::value idOf(const json::object& fields)
{
    const json::value* id = fields.if_contains("id");
    return id ? *id : json::value();
}

bool isErrorText(std::string_view text)
{
    return text.starts_with("Error") || text.starts_with("error");
}

} // namespace

InputWriter::InputWriter(const ChatRequest& request, const TargetProfile& target, Notes& notes)
    : m_request(request)
    , m_target(target)
    , m_notes(notes)
    , m_contentWriter(request.dialect, notes)
    , m_isOwn(request.dialect == Dialect::Responses)
    , m_isStored(m_isOwn && request.meta.store.value_or(true) && target.origin == Origin::OpenAi)
{
}

void InputWriter::take(const Turn& turn, const std::string& path)
{
    if (!turn.name.empty())
        drop(memberPath(path, "name"), kNoPlace);
    if (turn.role == Role::Assistant)
        takeAssistant(turn, path);
    else
        takeOther(turn, path);
}

json::array InputWriter::items() &&
{
    return std::move(m_items);
}

void InputWriter::takeAssistant(const Turn& turn, const std::string& path)
{
    for (std::size_t index = 0; index < turn.parts.size(); ++index) {
        const Part& part = turn.parts[index];
        const std::string place = indexPath(memberPath(path, "content"), index);
        if (!part.is<TextPart>() && !part.is<RefusalPart>())
            closeAssistantText();
        std::visit(Overloaded {
                       [&](const TextPart& text) {
                           assistantText(part,
                               { { "type", "output_text" }, { "text", text.text },
                                   { "annotations", m_isOwn ? ownAnnotations(text) : json::array() } });
                       },
                       [&](const RefusalPart& refusal) {
                           assistantText(part, { { "type", "refusal" }, { "refusal", refusal.text } });
                       },
                       [&](const ThinkingPart& thinking) { reasoning(part, thinking, place); },
                       [&](const RedactedThinkingPart& redacted) {
                           reasoning(part, ThinkingPart { .proof = redacted.proof }, place);
                       },
                       [&](const ToolCallPart& toolCall) { call(part, toolCall); },
                       [&](const ToolResultPart& toolResult) { result(part, toolResult, place); },
                       [&](const ImagePart& image) { imageCall(part, image, place); },
                       [&](const NativePart& item) { native(item, place); },
                       [&](const AudioPart&) { drop(place, kNoPlace); },
                       [&](const VideoPart&) { drop(place, kNoPlace); },
                       [&](const FilePart&) { drop(place, kNoPlace); },
                   },
            part.content);
    }
    closeAssistantText();
}

void InputWriter::takeOther(const Turn& turn, const std::string& path)
{
    json::array content;
    const auto flush = [&] {
        if (content.empty())
            return;
        // Other vendors' system texts inside a conversation rank below the gateway's own instructions.
        const Role role = turn.role == Role::System && !m_isOwn ? Role::Developer : turn.role;
        json::object item { { "type", "message" }, { "role", roleWord(role) },
            { "content", std::exchange(content, {}) } };
        if (m_isOwn) {
            json::object extras = turn.extras;
            dropForeignId(extras);
            giveBack(extras, item);
        }
        m_items.emplace_back(std::move(item));
    };
    for (std::size_t index = 0; index < turn.parts.size(); ++index) {
        const Part& part = turn.parts[index];
        const std::string place = indexPath(memberPath(path, "content"), index);
        if (const auto* toolResult = part.get<ToolResultPart>()) {
            flush();
            result(part, *toolResult, place);
        } else if (const auto* item = part.get<NativePart>();
                   item && m_contentWriter.write(part, place).is_null()) {
            flush();
            native(*item, place);
        } else if (json::value piece = m_contentWriter.write(part, place); !piece.is_null()) {
            content.emplace_back(std::move(piece));
        }
    }
    flush();
}

void InputWriter::assistantText(const Part& part, json::object content)
{
    json::object fields = m_isOwn ? itemFields(part) : json::object();
    if (m_fields && idOf(*m_fields) != idOf(fields))
        closeAssistantText();
    if (m_isOwn) {
        json::object extras = part.extras;
        extras.erase(kItemKey);
        giveBack(extras, content);
    }
    if (!m_fields)
        m_fields = std::move(fields);
    m_content.emplace_back(std::move(content));
}

void InputWriter::closeAssistantText()
{
    if (!m_fields)
        return;
    json::object fields = *std::exchange(m_fields, {});
    json::array content = std::exchange(m_content, {});
    json::object item { { "type", "message" }, { "role", "assistant" } };
    const json::value id = idOf(fields);
    const json::string* name = id.if_string();
    if (name && keepsId(*name)) {
        fields.emplace("status", "completed"); // an item with an id is written whole
    } else {
        fields.erase("id");
        // The plain form, which every server that speaks this API reads.
        if (content.size() == 1) {
            const json::object& only = content.front().get_object();
            const json::value* annotations = only.if_contains("annotations");
            const json::array* list = annotations ? annotations->if_array() : nullptr;
            if (list && list->empty() && typeOf(only) == "output_text")
                item["content"] = only.at("text");
        }
    }
    if (!item.contains("content"))
        item["content"] = std::move(content);
    giveBack(fields, item);
    m_items.emplace_back(std::move(item));
}

void InputWriter::reasoning(const Part& part, const ThinkingPart& thinking, const std::string& path)
{
    const bool isProven = thinking.proof && thinking.proof->origin == Origin::OpenAi;
    const bool hasId = keepsId(thinking.itemId);
    if (!isProven && !hasId && !(m_target.echoReasoning && !thinking.sections.empty())) {
        drop(path, "reasoning the target cannot verify");
        return;
    }
    json::object item { { "type", "reasoning" } };
    if (hasId)
        item["id"] = thinking.itemId;
    // The raw chain of thought is not taken back; only servers that ask for it get it.
    item["summary"] = thinking.isRaw ? json::array() : summaryOf(thinking.sections);
    if (!isProven && thinking.isRaw && m_target.echoReasoning) {
        json::array content;
        for (const std::string& section : thinking.sections)
            content.emplace_back(json::object { { "type", "reasoning_text" }, { "text", section } });
        item["content"] = std::move(content);
    }
    if (isProven)
        item["encrypted_content"] = thinking.proof->bytes;
    if (m_isOwn) {
        json::object extras = part.extras;
        extras.erase("content");
        giveBack(extras, item);
    }
    m_items.emplace_back(std::move(item));
}

void InputWriter::call(const Part& part, const ToolCallPart& call)
{
    const bool isCustom = call.kind == ToolKind::Custom;
    json::object item { { "type", isCustom ? "custom_tool_call" : "function_call" } };
    if (keepsId(call.itemId))
        item["id"] = call.itemId;
    item["call_id"] = call.id;
    item["name"] = call.name;
    if (!call.nameSpace.empty())
        item["namespace"] = call.nameSpace;
    if (isCustom)
        item["input"] = call.arguments;
    else
        item["arguments"] = call.arguments.empty() ? "{}" : call.arguments;
    if (m_isOwn)
        giveBack(part.extras, item);
    m_items.emplace_back(std::move(item));
}

void InputWriter::result(const Part& part, const ToolResultPart& result, const std::string& path)
{
    json::array content;
    for (std::size_t index = 0; index < result.parts.size(); ++index) {
        json::value piece =
            m_contentWriter.write(result.parts[index], indexPath(memberPath(path, "content"), index));
        if (!piece.is_null())
            content.emplace_back(std::move(piece));
    }
    const bool isText =
        content.empty() || (content.size() == 1 && typeOf(content.front().get_object()) == "input_text");
    std::string text = joinedText(result.parts);
    if (result.isError && !isErrorText(text)) {
        if (isText)
            text.insert(0, "Error: ");
        else
            content.insert(content.begin(), json::object { { "type", "input_text" }, { "text", "Error:" } });
        m_notes.push_back({ Note::Kind::Emulated, memberPath(path, "is_error"),
            "the target's API has no such mark; said in words" });
    }
    const bool isCustom = result.kind == ToolKind::Custom;
    json::object item { { "type", isCustom ? "custom_tool_call_output" : "function_call_output" },
        { "call_id", result.callId } };
    if (isText)
        item["output"] = text;
    else
        item["output"] = std::move(content);
    if (m_isOwn) {
        json::object extras = part.extras;
        dropForeignId(extras);
        giveBack(extras, item);
    }
    m_items.emplace_back(std::move(item));
}

void InputWriter::imageCall(const Part& part, const ImagePart& image, const std::string& path)
{
    json::object fields = itemFields(part);
    if (!m_isOwn || fields.empty() || image.source.kind != MediaSource::Kind::Base64) {
        drop(path, "the target's API takes no images the model made elsewhere");
        return;
    }
    json::object item { { "type", "image_generation_call" }, { "result", image.source.data } };
    giveBack(fields, item);
    m_items.emplace_back(std::move(item));
}

void InputWriter::native(const NativePart& native, const std::string& path)
{
    const json::object* item = native.value.if_object();
    if (!item || native.dialect != Dialect::Responses) {
        drop(path, kNoPlace);
        return;
    }
    if (typeOf(*item) == "item_reference" && !m_isStored) {
        drop(path, "the target has not stored the item");
        return;
    }
    m_items.emplace_back(*item);
}

void InputWriter::drop(const std::string& path, std::string_view reason)
{
    m_notes.push_back({ Note::Kind::Dropped, path, std::string(reason) });
}

void InputWriter::dropForeignId(json::object& fields) const
{
    const json::value* id = fields.if_contains("id");
    const json::string* name = id ? id->if_string() : nullptr;
    if (!name || !keepsId(*name))
        fields.erase("id");
}

bool InputWriter::keepsId(std::string_view id) const
{
    return m_isStored && !id.empty() && !isMadeItemId(id);
}

} // namespace gateway::dialects::responses
