// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/reply_encoder.h"

#include "dialects/json/object_reader.h"
#include "dialects/media.h"
#include "dialects/messages/block_encoder.h"
#include "dialects/messages/citations.h"
#include "dialects/messages/stop_reasons.h"
#include "dialects/messages/usage.h"
#include "dialects/tool_arguments.h"
#include "dialects/unified/overloaded.h"

#include <algorithm>

namespace gateway::dialects::messages {

namespace {

constexpr std::size_t kMaxInlineImage = 8 * 1024 * 1024; // base64; a larger one would choke the client
constexpr std::string_view kNoBlock = "the Messages API has no such content in answers";

std::string imageText(const ImagePart& image)
{
    const bool isInline = image.source.kind == MediaSource::Kind::Base64;
    if (image.source.kind != MediaSource::Kind::Url && !isInline)
        return "[image]";
    if (isInline && image.source.data.size() > kMaxInlineImage)
        return "[image, too large to show]";
    return "![image](" + urlOf(image.source) + ")";
}

std::string fileText(const FilePart& file)
{
    if (file.source.kind == MediaSource::Kind::Text)
        return file.source.data;
    const std::string name = file.name.empty() ? "file" : file.name;
    if (file.source.kind == MediaSource::Kind::Url)
        return "[" + name + "](" + file.source.data + ")";
    return "[" + name + "]";
}

class ReplyEncoder {
public:
    ReplyEncoder(const Reply& reply, const ReplyContext& context, Notes& notes)
        : m_reply(reply)
        , m_context(context)
        , m_notes(notes)
        , m_id(messageId(context, reply.id))
    {
    }

    [[nodiscard]] json::object encode();

private:
    [[nodiscard]] json::array blocks(const Choice& choice);
    [[nodiscard]] std::optional<json::object> block(const Part& part);
    [[nodiscard]] std::optional<json::object> ownBlock(const Part& part);
    [[nodiscard]] json::object text(const TextPart& part) const;
    [[nodiscard]] json::object usage() const;
    void note(Note::Kind kind, std::string field, std::string_view reason);

    [[nodiscard]] bool isOwn() const { return m_reply.dialect == Dialect::Messages; }

    const Reply& m_reply;
    const ReplyContext& m_context;
    Notes& m_notes;
    std::string m_id;
    std::size_t m_calls = 0;
};

void ReplyEncoder::note(Note::Kind kind, std::string field, std::string_view reason)
{
    m_notes.push_back({ .kind = kind, .field = std::move(field), .reason = std::string(reason) });
}

json::object ReplyEncoder::text(const TextPart& part) const
{
    json::object block = textBlock(part.text);
    json::array citations;
    for (const Citation& citation : part.citations) {
        if (auto encoded = encodeCitation(citation))
            citations.push_back(std::move(*encoded));
    }
    if (!citations.empty())
        block["citations"] = std::move(citations);
    return block;
}

// Blocks the dialect has; none where it has not, and for text and thoughts that are empty: a client that
// sends an empty block back is refused.
std::optional<json::object> ReplyEncoder::ownBlock(const Part& part)
{
    using Block = std::optional<json::object>;
    return std::visit(
        Overloaded {
            [this](const TextPart& piece) {
                return piece.text.empty() && piece.citations.empty() ? Block() : Block(text(piece));
            },
            [](const RefusalPart& refusal) {
                return refusal.text.empty() ? Block() : Block(textBlock(refusal.text));
            },
            [](const ThinkingPart& thinking) {
                std::string thought = thinkingText(thinking);
                if (thought.empty() && !thinking.proof)
                    return Block();
                return Block(json::object { { "type", "thinking" }, { "thinking", std::move(thought) },
                    { "signature", thinking.proof ? thinking.proof->bytes : std::string() } });
            },
            [](const RedactedThinkingPart& redacted) {
                return Block(
                    json::object { { "type", "redacted_thinking" }, { "data", redacted.proof.bytes } });
            },
            [this](const ToolCallPart& call) {
                return Block(json::object { { "type", "tool_use" }, { "id", callId(call, m_id, m_calls++) },
                    { "name", call.name }, { "input", inputOf(call) } });
            },
            [](const NativePart& native) {
                const json::object* object = native.value.if_object();
                return object && native.dialect == Dialect::Messages ? Block(*object) : Block();
            },
            [](const ImagePart&) { return Block(); },
            [](const AudioPart&) { return Block(); },
            [](const VideoPart&) { return Block(); },
            [](const FilePart&) { return Block(); },
            [](const ToolResultPart&) { return Block(); },
        },
        part.content);
}

std::optional<json::object> ReplyEncoder::block(const Part& part)
{
    if (const auto* native = part.get<NativePart>(); native && native->dialect != Dialect::Messages) {
        note(Note::Kind::Dropped, "content", kNoBlock);
        return std::nullopt;
    }
    if (const std::string text = replacementText(part); !text.empty()) {
        note(Note::Kind::Changed, "content", "sent as text: the Messages API has no media in answers");
        return textBlock(text);
    }
    auto block = ownBlock(part);
    if (block && isOwn())
        giveBack(part.extras, *block);
    return block;
}

json::array ReplyEncoder::blocks(const Choice& choice)
{
    json::array blocks;
    for (const Part& part : choice.parts) {
        if (auto encoded = block(part))
            blocks.push_back(std::move(*encoded));
    }
    return blocks;
}

json::object ReplyEncoder::usage() const
{
    json::object usage = encodeUsage(m_reply.usage, m_reply.dialect);
    if (!usage.contains("input_tokens"))
        usage["input_tokens"] = m_context.estimatedInput;
    if (!usage.contains("output_tokens"))
        usage["output_tokens"] = 0;
    if (isOwn() && !m_reply.serviceTier.empty())
        usage["service_tier"] = m_reply.serviceTier;
    return usage;
}

json::object ReplyEncoder::encode()
{
    static const Choice kNone;
    const Choice& choice = m_reply.choices.empty() ? kNone : m_reply.choices.front();
    if (m_reply.choices.size() > 1)
        note(Note::Kind::Dropped, "choices", "the Messages API has one answer only");
    if (!choice.logprobs.empty())
        note(Note::Kind::Dropped, "logprobs", "the Messages API has no such field");
    json::object message { { "id", m_id }, { "type", "message" }, { "role", "assistant" },
        { "model", m_context.model.empty() ? m_reply.model : m_context.model },
        { "content", blocks(choice) } };
    Stop stop = choice.stop;
    const bool refused = std::any_of(
        choice.parts.begin(), choice.parts.end(), [](const Part& part) { return part.is<RefusalPart>(); });
    if (refused && stop.reason == StopReason::Stop)
        stop.reason = StopReason::Filter;
    if (stop.reason == StopReason::Error)
        note(Note::Kind::Changed, "stop_reason", "the Messages API has no word for a model's failure");
    addStop(stop, m_reply.dialect, message);
    message["usage"] = usage();
    if (isOwn()) {
        giveBack(choice.extras, message);
        giveBack(m_reply.extras, message);
    }
    return message;
}

} // namespace

std::string messageId(const ReplyContext& context, const std::string& providerId)
{
    const std::string& id = context.id.empty() ? providerId : context.id;
    return id.starts_with("msg_") ? id : "msg_" + id;
}

std::string callId(const ToolCallPart& call, const std::string& messageId, std::size_t index)
{
    if (!call.id.empty())
        return call.id;
    return "toolu_" + messageId.substr(messageId.find('_') + 1) + "_" + std::to_string(index);
}

std::string replacementText(const Part& part)
{
    if (const auto* image = part.get<ImagePart>())
        return imageText(*image);
    if (const auto* audio = part.get<AudioPart>())
        return audio->transcript.empty() ? "[audio]" : audio->transcript;
    if (const auto* video = part.get<VideoPart>()) {
        return video->source.kind == MediaSource::Kind::Url ? "[video](" + video->source.data + ")"
                                                            : "[video]";
    }
    if (const auto* file = part.get<FilePart>())
        return fileText(*file);
    return {};
}

json::object inputOf(const ToolCallPart& call)
{
    if (call.kind == ToolKind::Custom)
        return { { "input", call.arguments } };
    return argumentsObject(call.arguments);
}

json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes)
{
    return ReplyEncoder(reply, context, notes).encode();
}

} // namespace gateway::dialects::messages
