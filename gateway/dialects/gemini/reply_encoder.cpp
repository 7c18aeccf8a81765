// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/reply_encoder.h"

#include "dialects/gemini/answer_fields.h"
#include "dialects/gemini/answer_writer.h"
#include "dialects/json/object_reader.h"

#include <utility>

namespace gateway::dialects::gemini {

namespace {

json::object candidateOf(const Choice& choice, int index, Dialect provider, Thoughts thoughts, Notes& notes)
{
    CandidateEnd end { .index = index, .stop = choice.stop, .logprobs = choice.logprobs };
    json::array parts;
    for (const Part& part : choice.parts) {
        json::array written = answerParts(part, provider, thoughts, notes);
        std::move(written.begin(), written.end(), std::back_inserter(parts));
        if (const auto* text = part.get<TextPart>())
            cite(text->citations, text->text, end);
        if (part.is<RefusalPart>())
            end.stop = refusedStop(std::move(end.stop));
    }
    json::object candidate = candidateObject(end, std::move(parts), provider);
    if (provider == Dialect::Gemini)
        giveBack(choice.extras, candidate);
    return candidate;
}

} // namespace

json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes)
{
    AnswerHead head = answerHead(context, reply.dialect, reply.id, reply.model, reply.extras);
    const Thoughts thoughts = context.showThoughts ? Thoughts::Shown : Thoughts::Hidden;
    json::array candidates;
    for (std::size_t index = 0; index < reply.choices.size(); ++index) {
        const Choice& choice = reply.choices[index];
        if (const json::object* feedback = blockedPrompt(choice.stop, reply.dialect))
            head.extras["promptFeedback"] = *feedback;
        else
            candidates.emplace_back(
                candidateOf(choice, static_cast<int>(index), reply.dialect, thoughts, notes));
    }
    return responseObject(head, std::move(candidates), usageMetadataOf(reply.usage, reply.dialect));
}

} // namespace gateway::dialects::gemini
