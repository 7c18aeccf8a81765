// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/message_encoder.h"

#include "dialects/cache_marks.h"
#include "dialects/chat/thoughts.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::chat {

namespace {

using Texts = ContentEncoder::Texts;

constexpr std::string_view kParagraph = "\n\n";

bool isThought(const Part& part)
{
    return part.is<ThinkingPart>() || part.is<RedactedThinkingPart>();
}

bool isMedia(const Part& part)
{
    return part.is<ImagePart>() || part.is<AudioPart>() || part.is<VideoPart>() || part.is<FilePart>();
}

} // namespace

json::array MessageEncoder::encode()
{
    for (std::size_t i = 0; i < m_request.turns.size(); ++i) {
        const Turn& turn = m_request.turns[i];
        const std::string path = indexPath("messages", i);
        switch (turn.role) {
        case Role::System:
        case Role::Developer: takeInstructions(turn, path); break;
        case Role::User: takeUser(turn, path); break;
        case Role::Assistant: takeAssistant(turn, path); break;
        }
    }
    flushMedia();
    return std::move(m_messages);
}

void MessageEncoder::takeInstructions(const Turn& turn, const std::string& path)
{
    flushMedia();
    json::array content;
    for (std::size_t i = 0; i < turn.parts.size(); ++i) {
        if (auto part = m_content.encode(turn.parts[i], indexPath(memberPath(path, "content"), i)))
            content.emplace_back(*std::move(part));
    }
    if (content.empty())
        return;
    const std::string_view role = m_target.developerRole ? "developer" : "system";
    add({ { "role", role },
            { "content", m_content.contentOf(std::move(content), Texts::Joined, kParagraph) } },
        turn);
}

void MessageEncoder::takeUser(const Turn& turn, const std::string& path)
{
    for (std::size_t i = 0; i < turn.parts.size(); ++i) {
        const Part& part = turn.parts[i];
        if (const auto* result = part.get<ToolResultPart>())
            takeResult(*result, part, indexPath(memberPath(path, "content"), i));
    }
    json::array content;
    for (std::size_t i = 0; i < turn.parts.size(); ++i) {
        if (auto part = m_content.encode(turn.parts[i], indexPath(memberPath(path, "content"), i)))
            content.emplace_back(*std::move(part));
    }
    if (content.empty())
        return;
    // The results' media share the message: some servers want roles to alternate.
    json::array whole = std::exchange(m_media, {});
    whole.insert(whole.end(), content.begin(), content.end());
    add({ { "role", "user" },
            { "content", m_content.contentOf(std::move(whole), Texts::Apart, kParagraph) } },
        turn);
}

void MessageEncoder::takeResult(const ToolResultPart& result, const Part& part, const std::string& path)
{
    std::string text = joinedText(result.parts, "\n");
    if (result.isError) {
        text.insert(0, "Error: ");
        m_content.note(
            Note::Kind::Emulated, memberPath(path, "is_error"), "chat has no such mark; said in words");
    }
    bool introduced = false;
    for (std::size_t i = 0; i < result.parts.size(); ++i) {
        const Part& inner = result.parts[i];
        if (inner.is<TextPart>())
            continue;
        auto encoded = m_content.encode(inner, indexPath(memberPath(path, "content"), i));
        if (!encoded)
            continue;
        if (!isMedia(inner)) {
            m_content.note(Note::Kind::Dropped, path, "tool messages hold text only");
            continue;
        }
        if (!std::exchange(introduced, true)) {
            m_media.emplace_back(textPart("Result of the tool call " + result.callId + ":"));
            m_content.note(Note::Kind::Emulated, memberPath(path, "content"),
                "tool messages hold text only; what else there is goes into the next user message");
        }
        m_media.emplace_back(*std::move(encoded));
    }
    if (introduced && joinedText(result.parts).empty())
        text += "The result follows in the next user message.";
    json::object message { { "role", "tool" }, { "tool_call_id", result.callId },
        { "content", resultContent(result, text) } };
    if (m_isChat)
        giveBack(part.extras, message);
    m_messages.emplace_back(std::move(message));
}

// A mark needs a part to stand on; agents put theirs on the last result.
json::value MessageEncoder::resultContent(const ToolResultPart& result, const std::string& text) const
{
    std::optional<CacheMark> mark = result.cache;
    for (const Part& part : result.parts) {
        const auto* inner = part.get<TextPart>();
        if (inner && inner->cache)
            mark = inner->cache;
    }
    if (!mark || !m_target.cacheControl || text.empty())
        return json::value(text);
    json::object part = textPart(text);
    addCacheMark(mark, part);
    json::array parts;
    parts.emplace_back(std::move(part));
    return parts;
}

void MessageEncoder::takeAssistant(const Turn& turn, const std::string& path)
{
    flushMedia();
    json::object message { { "role", "assistant" }, { "content", nullptr } };
    json::array content;
    json::array calls;
    for (std::size_t i = 0; i < turn.parts.size(); ++i) {
        const Part& part = turn.parts[i];
        const std::string place = indexPath(memberPath(path, "content"), i);
        const auto* audio = part.get<AudioPart>();
        if (const auto* call = part.get<ToolCallPart>()) {
            calls.emplace_back(toolCall(*call, part));
            if (call->cache && m_target.cacheControl)
                m_content.note(Note::Kind::Dropped, memberPath(place, "cache_control"),
                    "chat has no place for the mark on a call");
        } else if (audio && !audio->id.empty()) {
            message["audio"] = json::object { { "id", audio->id } };
        } else if (const auto* refusal = part.get<RefusalPart>()) {
            message["refusal"] = refusal->text;
        } else if (isMedia(part)) {
            m_content.note(Note::Kind::Dropped, place, "assistant messages hold no media");
        } else if (auto encoded = m_content.encode(part, place)) {
            content.emplace_back(*std::move(encoded));
        }
        noteCitations(part, place);
    }
    writeThoughts(turn, path, message);
    if (!content.empty())
        message["content"] = m_content.contentOf(std::move(content), Texts::Joined, {});
    if (!calls.empty())
        message["tool_calls"] = std::move(calls);
    // A message that says nothing is refused everywhere.
    if (message.size() > 2 || !message["content"].is_null())
        add(std::move(message), turn);
}

void MessageEncoder::writeThoughts(const Turn& turn, const std::string& path, json::object& message)
{
    if (std::none_of(turn.parts.begin(), turn.parts.end(), isThought))
        return;
    if (!m_target.echoReasoning) {
        // Every turn of a long conversation would say the same.
        if (!std::exchange(m_notedThoughts, true))
            m_content.note(Note::Kind::Dropped, path, "the target does not take back earlier reasoning");
        return;
    }
    const bool wantsDetails = m_target.reasoningField == "reasoning_details";
    const std::string text = thinkingTextOf(turn.parts);
    if (!text.empty() && !wantsDetails)
        message[m_target.reasoningField] = text;
    if (!wantsDetails && m_target.reasoning != ReasoningStyle::OpenRouter)
        return;
    json::array details = detailsOf(turn.parts, m_request.dialect);
    if (details.empty() && wantsDetails && !text.empty())
        details.emplace_back(json::object { { "type", "reasoning.text" }, { "text", text }, { "index", 0 } });
    if (!details.empty())
        message["reasoning_details"] = std::move(details);
}

json::object MessageEncoder::toolCall(const ToolCallPart& call, const Part& part) const
{
    json::object object { { "id", call.id } };
    if (call.kind == ToolKind::Custom) {
        object["type"] = "custom";
        object["custom"] = json::object { { "name", call.name }, { "input", call.arguments } };
    } else {
        const std::string_view arguments = call.arguments.empty() ? "{}" : std::string_view(call.arguments);
        object["type"] = "function";
        object["function"] = json::object { { "name", call.name }, { "arguments", arguments } };
    }
    if (call.proof)
        object["extra_content"] = googleExtraContent(*call.proof);
    if (m_isChat)
        giveBack(part.extras, object);
    return object;
}

void MessageEncoder::noteCitations(const Part& part, const std::string& path)
{
    const auto* text = part.get<TextPart>();
    if (text && !text->citations.empty())
        m_content.note(Note::Kind::Dropped, memberPath(path, "citations"), "chat requests hold no citations");
}

void MessageEncoder::add(json::object message, const Turn& turn)
{
    if (!turn.name.empty())
        message["name"] = turn.name;
    if (m_isChat)
        giveBack(turn.extras, message);
    m_messages.emplace_back(std::move(message));
}

void MessageEncoder::flushMedia()
{
    if (!m_media.empty())
        m_messages.emplace_back(
            json::object { { "role", "user" }, { "content", std::exchange(m_media, {}) } });
}

} // namespace gateway::dialects::chat
