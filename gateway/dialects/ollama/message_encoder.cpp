// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/ollama/message_encoder.h"

#include "dialects/call_ledger.h"
#include "dialects/json/object_reader.h"
#include "dialects/tool_arguments.h"
#include "dialects/unified/overloaded.h"

#include <map>
#include <utility>

namespace gateway::dialects::ollama {

namespace {

constexpr std::string_view kOnlyPictures = "the target reads text and pictures only";

// What one message will hold.
struct Message {
    std::string text;
    std::string thinking;
    json::array images;
    json::array calls;

    [[nodiscard]] bool isEmpty() const
    {
        return text.empty() && thinking.empty() && images.empty() && calls.empty();
    }
};

class MessageEncoder {
public:
    MessageEncoder(const ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_request(request)
        , m_notes(notes)
        , m_isSameDialect(request.dialect == Dialect::Ollama)
        , m_echoesThoughts(m_isSameDialect || target.echoReasoning)
    {
    }

    [[nodiscard]] json::array encode();

private:
    void addTurn(const Turn& turn, json::array& out);
    void addPart(const Part& part, Message& message);
    void addImage(const MediaSource& source, Message& message);
    void addCall(const ToolCallPart& call, Message& message);
    void addResult(const ToolResultPart& result, Message& pictures, json::array& out);
    void note(Note::Kind kind, std::string_view member, std::string_view reason);

    const ChatRequest& m_request;
    Notes& m_notes;
    bool m_isSameDialect;
    bool m_echoesThoughts;
    bool m_notedThoughts = false;
    std::map<std::string, std::string, std::less<>> m_names; // of tools, by call
    std::string m_path;
};

std::string_view roleName(Role role)
{
    switch (role) {
    case Role::System:
    case Role::Developer: return "system";
    case Role::User: return "user";
    case Role::Assistant: return "assistant";
    }
    return "user";
}

void addText(std::string& to, std::string_view text)
{
    if (!to.empty() && !text.empty())
        to += "\n\n";
    to += text;
}

json::object messageObject(std::string_view role, Message message)
{
    json::object object { { "role", role }, { "content", std::move(message.text) } };
    if (!message.thinking.empty())
        object["thinking"] = std::move(message.thinking);
    if (!message.images.empty())
        object["images"] = std::move(message.images);
    if (!message.calls.empty())
        object["tool_calls"] = std::move(message.calls);
    return object;
}

json::array MessageEncoder::encode()
{
    json::array messages;
    for (std::size_t at = 0; at < m_request.turns.size(); ++at) {
        m_path = indexPath("messages", at);
        addTurn(m_request.turns[at], messages);
    }
    return messages;
}

void MessageEncoder::addTurn(const Turn& turn, json::array& out)
{
    Message message;
    for (const Part& part : turn.parts) {
        if (const auto* result = part.get<ToolResultPart>())
            addResult(*result, message, out);
        else
            addPart(part, message);
    }
    const bool isEmptied = !turn.parts.empty() || !m_isSameDialect;
    if (message.isEmpty() && isEmptied)
        return;
    json::object object = messageObject(roleName(turn.role), std::move(message));
    if (m_isSameDialect)
        giveBack(turn.extras, object);
    out.emplace_back(std::move(object));
}

void MessageEncoder::addPart(const Part& part, Message& message)
{
    std::visit(Overloaded {
                   [&](const TextPart& text) { addText(message.text, text.text); },
                   [&](const ImagePart& image) { addImage(image.source, message); },
                   [&](const AudioPart& audio) {
                       if (audio.transcript.empty())
                           note(Note::Kind::Dropped, "content", kOnlyPictures);
                       else
                           addText(message.text, audio.transcript);
                   },
                   [&](const VideoPart&) { note(Note::Kind::Dropped, "content", kOnlyPictures); },
                   [&](const FilePart& file) {
                       if (file.source.kind != MediaSource::Kind::Text) {
                           note(Note::Kind::Dropped, "content", kOnlyPictures);
                           return;
                       }
                       addText(message.text, file.title);
                       addText(message.text, file.context);
                       addText(message.text, file.source.data);
                   },
                   [&](const ThinkingPart& thinking) {
                       if (m_echoesThoughts)
                           addText(message.thinking, thinkingText(thinking));
                       // Every turn of a long conversation would say the same.
                       else if (!std::exchange(m_notedThoughts, true))
                           note(Note::Kind::Dropped, "content", "the target does not take back thoughts");
                   },
                   [](const RedactedThinkingPart&) {}, // a proof alone, for another vendor
                   [&](const ToolCallPart& call) { addCall(call, message); },
                   [](const ToolResultPart&) {}, // a message of its own
                   [&](const RefusalPart& refusal) { addText(message.text, refusal.text); },
                   [&](const NativePart&) {
                       note(Note::Kind::Dropped, "content", "only its own API knows this part");
                   },
               },
        part.content);
}

void MessageEncoder::addImage(const MediaSource& source, Message& message)
{
    if (source.kind == MediaSource::Kind::Base64)
        message.images.emplace_back(source.data);
    else
        note(Note::Kind::Dropped, "content", "the target takes pictures inline only");
}

void MessageEncoder::addCall(const ToolCallPart& call, Message& message)
{
    m_names.insert_or_assign(call.id, call.name);
    json::object object;
    if (!call.id.empty() && !isMadeCallId(call.id))
        object["id"] = call.id;
    object["function"] =
        json::object { { "name", call.name }, { "arguments", argumentsObject(call.arguments) } };
    message.calls.emplace_back(std::move(object));
}

void MessageEncoder::addResult(const ToolResultPart& result, Message& pictures, json::array& out)
{
    Message message;
    for (const Part& part : result.parts)
        addPart(part, message);
    if (result.isError) {
        message.text.insert(0, "Error: ");
        note(Note::Kind::Emulated, "is_error", "the target's API has no such mark; said in words");
    }
    const auto known = m_names.find(result.callId);
    const std::string name = known != m_names.end() ? known->second : result.name;
    // Templates show a tool's text; pictures they show in a user's message.
    if (!message.images.empty() && !m_isSameDialect) {
        note(Note::Kind::Emulated, "content", "pictures of a result go into the user's message after it");
        addText(pictures.text, "Attached to the result of " + name + ":");
        for (json::value& image : std::exchange(message.images, {}))
            pictures.images.push_back(std::move(image));
    }
    json::object object = messageObject("tool", std::move(message));
    object["tool_name"] = name;
    if (!result.callId.empty() && !isMadeCallId(result.callId))
        object["tool_call_id"] = result.callId;
    out.emplace_back(std::move(object));
}

// `member`: of the turn at hand.
void MessageEncoder::note(Note::Kind kind, std::string_view member, std::string_view reason)
{
    m_notes.push_back({ .kind = kind, .field = memberPath(m_path, member), .reason = std::string(reason) });
}

} // namespace

json::array encodeMessages(const ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    return MessageEncoder(request, target, notes).encode();
}

} // namespace gateway::dialects::ollama
