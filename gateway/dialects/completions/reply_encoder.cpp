// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/completions/reply_encoder.h"

#include "dialects/chat/usage.h"
#include "dialects/chat/words.h"
#include "dialects/completions/fence_stripper.h"
#include "dialects/json/object_reader.h"

namespace gateway::dialects::completions {

namespace {

std::string textOf(const Choice& choice, const std::string& path, Notes& notes)
{
    std::string text;
    for (std::size_t i = 0; i < choice.parts.size(); ++i) {
        const Part& part = choice.parts[i];
        if (const auto* piece = part.get<TextPart>())
            text += piece->text;
        else if (const auto* refusal = part.get<RefusalPart>())
            text += refusal->text;
        else if (!part.is<ThinkingPart>() && !part.is<RedactedThinkingPart>())
            notes.push_back({ .kind = Note::Kind::Dropped,
                .field = indexPath(path, i),
                .reason = "a completion is text only" });
    }
    return withoutFence(text);
}

} // namespace

json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes)
{
    json::array choices;
    for (std::size_t i = 0; i < reply.choices.size(); ++i) {
        const Choice& choice = reply.choices[i];
        std::string text(echoedPrompt(context));
        text += textOf(choice, indexPath("choices", i), notes);
        choices.emplace_back(json::object { { "text", text }, { "index", i }, { "logprobs", nullptr },
            { "finish_reason", finishReason(choice.stop.reason) } });
    }
    json::object object { { "id", "cmpl-" + context.id }, { "object", "text_completion" },
        { "created", context.created != 0 ? context.created : reply.created }, { "model", context.model },
        { "choices", std::move(choices) } };
    if (!reply.usage.isEmpty())
        object["usage"] = chat::usageObject(reply.usage, reply.dialect);
    return object;
}

std::string_view finishReason(StopReason reason)
{
    return reason == StopReason::ToolCall ? "stop" : chat::finishReason(reason);
}

std::string_view echoedPrompt(const ReplyContext& context)
{
    const std::optional<CompletionExtras>& completion = context.request.completion;
    return completion && completion->echo ? std::string_view(completion->prompt) : std::string_view();
}

} // namespace gateway::dialects::completions
