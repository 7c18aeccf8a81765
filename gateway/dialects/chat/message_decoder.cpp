// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/message_decoder.h"

#include "dialects/cache_marks.h"
#include "dialects/chat/annotations.h"
#include "dialects/chat/content_decoder.h"
#include "dialects/chat/thoughts.h"
#include "dialects/json/json_text.h"
#include "dialects/media.h"

#include <map>

namespace gateway::dialects::chat {

namespace {

// Text that says nothing: beside tool calls, clients write "" where others write null.
void dropEmptyText(std::vector<Part>& parts)
{
    std::erase_if(parts, [](const Part& part) {
        const auto* text = part.get<TextPart>();
        return text && text->text.empty() && part.extras.empty();
    });
}

class MessageDecoder {
public:
    explicit MessageDecoder(Problems& problems)
        : m_problems(problems)
    {
    }

    [[nodiscard]] Turn decode(const json::object& message, std::size_t index)
    {
        ObjectReader reader(message, indexPath("messages", index), m_problems);
        m_index = index;
        const std::string role = reader.requiredString("role");
        Turn turn;
        if (role == "system" || role == "developer" || role == "user") {
            turn.role = role == "system" ? Role::System : role == "user" ? Role::User : Role::Developer;
            turn.parts = readContent(reader, m_problems);
        } else if (role == "assistant") {
            turn.role = Role::Assistant;
            turn.parts = assistantParts(message, reader);
        } else if (role == "tool") {
            turn.parts = toolResult(reader, reader.requiredString("tool_call_id"));
        } else if (role == "function") {
            turn.parts = toolResult(reader, m_legacyCallId);
        } else if (!role.empty()) {
            reader.problem("role", "must be system, developer, user, assistant, tool or function.");
        }
        markMessage(reader, turn);
        if (!turn.parts.empty() && !turn.parts.front().is<ToolResultPart>())
            turn.name = reader.stringOr("name", {});
        turn.extras = reader.rest();
        return turn;
    }

private:
    // Some clients mark a whole message where its content is a string.
    static void markMessage(ObjectReader& reader, Turn& turn)
    {
        const std::optional<CacheMark> mark = readCacheMark(reader);
        if (!mark || turn.parts.empty())
            return;
        std::visit(
            [&mark](auto& content) {
                if constexpr (requires { content.cache = mark; }) {
                    if (!content.cache)
                        content.cache = mark;
                }
            },
            turn.parts.back().content);
    }

    std::vector<Part> assistantParts(const json::object& message, ObjectReader& reader)
    {
        std::string plain = reader.stringOr("reasoning_content", {});
        if (std::string other = reader.stringOr("reasoning", {}); plain.empty())
            plain = std::move(other);
        std::vector<Part> parts = thinkingParts(std::move(plain), reader.array("reasoning_details"));
        std::vector<Part> content = readContent(reader, m_problems);
        dropEmptyText(content);
        cite(reader, content);
        if (const std::optional<Proof> proof = googleProof(message))
            proveText(*proof, content);
        (void)reader.value("extra_content");
        std::move(content.begin(), content.end(), std::back_inserter(parts));
        if (const std::string refusal = reader.stringOr("refusal", {}); !refusal.empty())
            parts.push_back({ .content = RefusalPart { .text = refusal } });
        readImages(reader, parts);
        readAudio(reader, parts);
        readCalls(reader, parts);
        return parts;
    }

    static void cite(ObjectReader& reader, std::vector<Part>& content)
    {
        const json::array* annotations = reader.array("annotations");
        TextPart* text = content.empty() ? nullptr : content.front().get<TextPart>();
        for (std::size_t i = 0; annotations && text && i < annotations->size(); ++i) {
            if (std::optional<Citation> citation = readAnnotation((*annotations)[i]))
                text->citations.push_back(*std::move(citation));
        }
    }

    static void proveText(const Proof& proof, std::vector<Part>& content)
    {
        for (Part& part : content) {
            if (TextPart* text = part.get<TextPart>())
                text->proof = proof;
        }
    }

    // As image models' answers come back in the next request.
    void readImages(ObjectReader& reader, std::vector<Part>& parts)
    {
        const json::array* images = reader.array("images");
        for (std::size_t i = 0; images && i < images->size(); ++i) {
            const json::object* image = (*images)[i].if_object();
            ObjectReader outer(image ? *image : m_nothing);
            const json::object* holder = outer.object("image_url");
            const std::string url = ObjectReader(holder ? *holder : m_nothing).stringOr("url", {});
            if (!url.empty())
                parts.push_back({ .content = ImagePart { .source = sourceFromUrl(url) } });
        }
    }

    void readAudio(ObjectReader& reader, std::vector<Part>& parts)
    {
        const json::object* audio = reader.object("audio");
        if (!audio)
            return;
        ObjectReader inner(*audio, reader.path("audio"), m_problems);
        const std::string id = inner.requiredString("id");
        parts.push_back({ .content = AudioPart { .source = { .kind = MediaSource::Kind::FileId,
                                                     .data = id,
                                                     .mime = "audio/wav",
                                                     .origin = Origin::OpenAi },
                              .id = id,
                              .transcript = inner.stringOr("transcript", {}) } });
    }

    void readCalls(ObjectReader& reader, std::vector<Part>& parts)
    {
        const json::array* calls = reader.array("tool_calls");
        for (std::size_t i = 0; calls && i < calls->size(); ++i) {
            const std::string path = indexPath(reader.path("tool_calls"), i);
            if (const json::object* call = (*calls)[i].if_object())
                parts.push_back(toolCall(*call, path));
            else
                m_problems.add(path, "must be an object.");
        }
        if (const json::object* legacy = reader.object("function_call")) {
            // The old form has no ids; its result follows at once, so one made of the place is enough.
            m_legacyCallId = "call_fn_" + std::to_string(m_index);
            ToolCallPart call { .id = m_legacyCallId };
            readFunction(*legacy, reader.path("function_call"), call);
            parts.push_back({ .content = std::move(call) });
        }
    }

    Part toolCall(const json::object& object, const std::string& path)
    {
        ObjectReader reader(object, path, m_problems);
        ToolCallPart call { .id = reader.requiredString("id") };
        const json::object* custom = reader.object("custom");
        (void)reader.value("type");
        (void)reader.value("index");
        if (custom) {
            ObjectReader inner(*custom, reader.path("custom"), m_problems);
            call.kind = ToolKind::Custom;
            call.name = inner.requiredString("name");
            call.arguments = inner.stringOr("input", {});
        } else if (const json::object* function = reader.object("function")) {
            readFunction(*function, reader.path("function"), call);
        } else {
            reader.problem("function", "is missing; it must be an object.");
        }
        call.proof = googleProof(object);
        if (call.proof)
            (void)reader.value("extra_content");
        call.cache = readCacheMark(reader);
        m_kinds[call.id] = call.kind;
        return { .content = std::move(call), .extras = reader.rest() };
    }

    void readFunction(const json::object& object, const std::string& path, ToolCallPart& call)
    {
        ObjectReader reader(object, path, m_problems);
        call.name = reader.requiredString("name");
        const json::value* arguments = reader.value("arguments");
        if (!arguments)
            return;
        // An object is what the client meant, and nothing is lost in understanding it.
        if (const json::string* text = arguments->if_string())
            call.arguments = std::string_view(*text);
        else if (arguments->is_object())
            call.arguments = jsonText(*arguments);
        else
            reader.problem("arguments", "must be a string.");
    }

    std::vector<Part> toolResult(ObjectReader& reader, std::string callId)
    {
        ToolResultPart result { .callId = std::move(callId), .name = reader.stringOr("name", {}) };
        if (const auto known = m_kinds.find(result.callId); known != m_kinds.end())
            result.kind = known->second;
        result.parts = readContent(reader, m_problems);
        std::vector<Part> parts;
        parts.push_back({ .content = std::move(result) });
        return parts;
    }

    Problems& m_problems;
    std::map<std::string, ToolKind> m_kinds; // of the calls so far, by id
    std::string m_legacyCallId;
    std::size_t m_index = 0;
    json::object m_nothing;
};

} // namespace

std::vector<Turn> decodeMessages(const json::array& messages, Problems& problems)
{
    std::vector<Turn> turns;
    turns.reserve(messages.size());
    MessageDecoder decoder(problems);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (const json::object* message = messages[i].if_object())
            turns.push_back(decoder.decode(*message, i));
        else
            problems.add(indexPath("messages", i), "must be an object.");
    }
    return turns;
}

} // namespace gateway::dialects::chat
