// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/ollama/reply_encoder.h"

#include "dialects/call_ledger.h"
#include "dialects/json/object_reader.h"
#include "dialects/tool_arguments.h"

#include <QDateTime>
#include <QTimeZone>

#include <utility>

namespace gateway::dialects::ollama {

namespace {

std::string_view doneReason(StopReason reason)
{
    switch (reason) {
    case StopReason::Length:
    case StopReason::ContextFull: return "length";
    case StopReason::Stop:
    case StopReason::StopSequence:
    case StopReason::ToolCall:
    case StopReason::Filter:
    case StopReason::Pause:
    case StopReason::Error: return "stop";
    }
    return "stop";
}

struct Written {
    std::string text;
    std::string thinking;
    json::array images;
    json::array calls;
};

Written written(const std::vector<Part>& parts, Notes& notes)
{
    Written out;
    for (const Part& part : parts) {
        if (const auto* text = part.get<TextPart>()) {
            out.text += text->text;
        } else if (const auto* refusal = part.get<RefusalPart>()) {
            out.text += refusal->text;
        } else if (const auto* thinking = part.get<ThinkingPart>()) {
            const std::string thought = thinkingText(*thinking);
            out.thinking += (out.thinking.empty() || thought.empty() ? "" : "\n\n") + thought;
        } else if (const auto* call = part.get<ToolCallPart>()) {
            out.calls.emplace_back(callObject(*call));
        } else if (const auto* image = part.get<ImagePart>();
                   image && image->source.kind == MediaSource::Kind::Base64) {
            out.images.emplace_back(image->source.data);
        } else if (!part.is<RedactedThinkingPart>()) {
            notes.push_back({ .kind = Note::Kind::Dropped,
                .field = "message",
                .reason = "the client's API has no place for a part of this kind" });
        }
    }
    return out;
}

} // namespace

json::object headObject(const ResponseHead& head)
{
    const QString time = QDateTime::fromSecsSinceEpoch(head.created, Qt::UTC).toString(Qt::ISODate);
    return { { "model", head.model }, { "created_at", time.toStdString() } };
}

json::object callObject(const ToolCallPart& call)
{
    json::object object;
    if (!call.id.empty() && !isMadeCallId(call.id))
        object["id"] = call.id;
    object["function"] =
        json::object { { "name", call.name }, { "arguments", argumentsObject(call.arguments) } };
    return object;
}

void writeEnd(const Stop& stop, const TokenUsage& usage, Dialect provider, json::object& response)
{
    const bool isNative = provider == Dialect::Ollama && !stop.native.empty();
    response["done_reason"] = isNative ? std::string_view(stop.native) : doneReason(stop.reason);
    response["done"] = true;
    if (provider == Dialect::Ollama)
        giveBack(usage.extras, response);
    if (usage.input || usage.cacheRead)
        response["prompt_eval_count"] = usage.totalInput();
    if (usage.output)
        response["eval_count"] = *usage.output;
}

json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes)
{
    static const Choice kNothing;
    const Choice& choice = reply.choices.empty() ? kNothing : reply.choices.front();
    if (reply.choices.size() > 1)
        notes.push_back({ .kind = Note::Kind::Dropped,
            .field = "choices",
            .reason = "the client's API has one answer only" });
    Written parts = written(choice.parts, notes);
    json::object message { { "role", "assistant" }, { "content", std::move(parts.text) } };
    if (!parts.thinking.empty())
        message["thinking"] = std::move(parts.thinking);
    if (!parts.images.empty())
        message["images"] = std::move(parts.images);
    if (!parts.calls.empty())
        message["tool_calls"] = std::move(parts.calls);
    json::object response = headObject({ .model = context.model.empty() ? reply.model : context.model,
        .created = reply.created != 0 ? reply.created : context.created });
    response["message"] = std::move(message);
    if (!choice.logprobs.empty())
        response["logprobs"] = choice.logprobs;
    writeEnd(choice.stop, reply.usage, reply.dialect, response);
    return response;
}

} // namespace gateway::dialects::ollama
