// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/reply_encoder.h"

#include "dialects/characters.h"
#include "dialects/chat/annotations.h"
#include "dialects/chat/thoughts.h"
#include "dialects/chat/usage.h"
#include "dialects/chat/words.h"
#include "dialects/json/object_reader.h"
#include "dialects/media.h"

namespace gateway::dialects::chat {

namespace {

json::object toolCallObject(const ToolCallPart& call)
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
    return object;
}

class MessageWriter {
public:
    MessageWriter(const Reply& reply, const ReplyContext& context, Notes& notes)
        : m_from(reply.dialect)
        , m_listsSources(m_from == Dialect::Chat && listsSources(reply.extras))
        , m_context(context)
        , m_notes(notes)
    {
    }

    [[nodiscard]] json::object write(const Choice& choice, const std::string& path)
    {
        for (std::size_t i = 0; i < choice.parts.size(); ++i)
            take(choice.parts[i], indexPath(path, i));
        json::object message { { "role", "assistant" } };
        // A call alone has no content; an empty answer is an empty text.
        const bool isNull = m_text.empty() && (!m_calls.empty() || !m_refusal.empty() || !m_audio.empty());
        message["content"] = isNull ? json::value(nullptr) : json::value(m_text);
        message["refusal"] = m_refusal.empty() ? json::value(nullptr) : json::value(m_refusal);
        if (const std::string thoughts = thinkingTextOf(choice.parts); !thoughts.empty())
            message["reasoning_content"] = thoughts;
        if (json::array details = detailsOf(choice.parts, m_from); !details.empty())
            message["reasoning_details"] = std::move(details);
        if (!m_annotations.empty())
            message["annotations"] = std::move(m_annotations);
        if (!m_images.empty())
            message["images"] = std::move(m_images);
        if (!m_audio.empty())
            message["audio"] = std::move(m_audio);
        if (m_textProof)
            message["extra_content"] = googleExtraContent(*m_textProof);
        writeCalls(message);
        return message;
    }

private:
    void take(const Part& part, const std::string& path)
    {
        if (const auto* text = part.get<TextPart>()) {
            cite(*text, path);
            m_text += text->text;
            if (text->proof)
                m_textProof = text->proof;
        } else if (const auto* refusal = part.get<RefusalPart>()) {
            m_refusal += refusal->text;
        } else if (const auto* image = part.get<ImagePart>()) {
            m_images.emplace_back(imageObject(*image));
        } else if (const auto* audio = part.get<AudioPart>()) {
            takeAudio(*audio, part);
        } else if (const auto* call = part.get<ToolCallPart>()) {
            json::object object = toolCallObject(*call);
            if (m_from == Dialect::Chat)
                giveBack(part.extras, object);
            m_calls.emplace_back(std::move(object));
        } else if (!part.is<ThinkingPart>() && !part.is<RedactedThinkingPart>()) {
            drop(path, "chat answers have no such part");
        }
    }

    void cite(const TextPart& text, const std::string& path)
    {
        if (text.citations.empty())
            return;
        const TextSpan span { .start = codePoints(m_text), .length = codePoints(text.text) };
        for (const Citation& citation : text.citations) {
            if (m_listsSources && citation.native.empty())
                continue;
            if (auto annotation = annotationOf(citation, span))
                m_annotations.emplace_back(*std::move(annotation));
            else
                drop(memberPath(path, "citations"), "chat cites addresses only");
        }
    }

    void takeAudio(const AudioPart& audio, const Part& part)
    {
        m_audio["id"] = audio.id.empty() ? "audio_" + m_context.id : audio.id;
        m_audio["data"] = audio.source.data;
        m_audio["transcript"] = audio.transcript;
        if (const json::value* late = part.extras.if_contains("transcript"); late && audio.transcript.empty())
            m_audio["transcript"] = *late;
        if (m_from == Dialect::Chat)
            giveBack(part.extras, m_audio);
    }

    void writeCalls(json::object& message)
    {
        if (m_calls.empty())
            return;
        const json::value* function = m_calls.front().get_object().if_contains("function");
        if (m_context.request.legacyFunctions && function)
            message["function_call"] = *function;
        else
            message["tool_calls"] = std::move(m_calls);
    }

    void drop(std::string path, std::string reason)
    {
        m_notes.push_back(
            { .kind = Note::Kind::Dropped, .field = std::move(path), .reason = std::move(reason) });
    }

    Dialect m_from;
    bool m_listsSources;
    const ReplyContext& m_context;
    Notes& m_notes;
    std::string m_text;
    std::string m_refusal;
    json::array m_annotations;
    json::array m_images;
    json::array m_calls;
    json::object m_audio;
    std::optional<Proof> m_textProof;
};

json::object choiceObject(const Reply& reply, std::size_t index, const ReplyContext& context, Notes& notes)
{
    const Choice& choice = reply.choices[index];
    // There is no finish reason for a model that failed.
    if (choice.stop.reason == StopReason::Error)
        notes.push_back({ .kind = Note::Kind::Changed,
            .field = indexPath("choices", index) + ".finish_reason",
            .reason = "the model ended with an error (" + choice.stop.native + "), which chat calls stop" });
    json::object message =
        MessageWriter(reply, context, notes).write(choice, indexPath("choices", index) + ".parts");
    json::object extras = reply.dialect == Dialect::Chat ? choice.extras : json::object();
    if (const json::value* inner = extras.if_contains("message"); inner && inner->is_object()) {
        giveBack(inner->get_object(), message);
        extras.erase("message");
    }
    json::object object { { "index", index }, { "message", std::move(message) }, { "logprobs", nullptr },
        { "finish_reason", finishReasonFor(context, choice.stop.reason) } };
    if (!choice.logprobs.empty())
        object["logprobs"] = json::object { { "content", choice.logprobs }, { "refusal", nullptr } };
    giveBack(extras, object);
    return object;
}

} // namespace

json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes)
{
    json::array choices;
    for (std::size_t i = 0; i < reply.choices.size(); ++i)
        choices.emplace_back(choiceObject(reply, i, context, notes));
    json::object object { { "id", "chatcmpl-" + context.id }, { "object", "chat.completion" },
        { "created", createdFor(context, reply.created) }, { "model", context.model },
        { "choices", std::move(choices) } };
    if (!reply.usage.isEmpty())
        object["usage"] = usageObject(reply.usage, reply.dialect);
    if (!reply.serviceTier.empty())
        object["service_tier"] = reply.serviceTier;
    if (reply.dialect == Dialect::Chat)
        giveBack(reply.extras, object);
    return object;
}

json::object imageObject(const ImagePart& image)
{
    return { { "type", "image_url" }, { "image_url", json::object { { "url", urlOf(image.source) } } } };
}

std::string_view finishReasonFor(const ReplyContext& context, StopReason reason)
{
    if (reason == StopReason::ToolCall && context.request.legacyFunctions)
        return "function_call";
    return finishReason(reason);
}

std::int64_t createdFor(const ReplyContext& context, std::int64_t provider)
{
    return context.created != 0 ? context.created : provider;
}

} // namespace gateway::dialects::chat
