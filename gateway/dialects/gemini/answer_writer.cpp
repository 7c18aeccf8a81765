// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/answer_writer.h"

#include "dialects/characters.h"
#include "dialects/gemini/answer_fields.h"
#include "dialects/gemini/content_parts.h"
#include "dialects/gemini/proto_json.h"
#include "dialects/unified/overloaded.h"

#include <utility>

namespace gateway::dialects::gemini {

namespace {

void sign(const std::optional<Proof>& proof, json::object& part)
{
    if (proof && !proof->bytes.empty())
        part["thoughtSignature"] = proof->bytes;
}

json::array thoughtParts(const ThinkingPart& thinking, Thoughts thoughts)
{
    const std::string text = thinkingText(thinking);
    if (thoughts == Thoughts::Shown && !text.empty()) {
        json::object part { { "text", text }, { "thought", true } };
        sign(thinking.proof, part);
        return { std::move(part) };
    }
    if (!thinking.proof)
        return {};
    json::object part { { "text", "" } };
    sign(thinking.proof, part);
    return { std::move(part) };
}

json::object callPart(const ToolCallPart& call)
{
    json::object part { { "functionCall", callObject(call) } };
    sign(call.proof, part);
    return part;
}

bool isHiddenThought(const NativePart& native, Thoughts thoughts)
{
    const json::object* object = native.value.if_object();
    return thoughts == Thoughts::Hidden && object && kindOf(*object) == PartKind::Native
        && object->contains("thought");
}

json::array mediaParts(const MediaSource& source, Notes& notes)
{
    if (std::optional<json::object> part = mediaObject(source, UrlFetching::Possible, "content", notes))
        return { *std::move(part) };
    return {};
}

} // namespace

json::array answerParts(const Part& part, Dialect provider, Thoughts thoughts, Notes& notes)
{
    const auto dropped = [&notes](std::string field) {
        notes.push_back({ .kind = Note::Kind::Dropped,
            .field = std::move(field),
            .reason = "the client's API has no such part" });
        return json::array {};
    };
    json::array written =
        std::visit(Overloaded {
                       [](const TextPart& text) {
                           json::object object { { "text", text.text } };
                           sign(text.proof, object);
                           return json::array { std::move(object) };
                       },
                       [&](const ImagePart& image) { return mediaParts(image.source, notes); },
                       [&](const AudioPart& audio) { return mediaParts(audio.source, notes); },
                       [&](const VideoPart& video) { return mediaParts(video.source, notes); },
                       [&](const FilePart& file) { return mediaParts(file.source, notes); },
                       [thoughts](const ThinkingPart& thinking) { return thoughtParts(thinking, thoughts); },
                       [](const RedactedThinkingPart& redacted) {
                           json::object object { { "text", "" } };
                           sign(redacted.proof, object);
                           return json::array { std::move(object) };
                       },
                       [](const ToolCallPart& call) { return json::array { callPart(call) }; },
                       [&](const ToolResultPart&) { return dropped("tool result"); },
                       [](const RefusalPart& refusal) {
                           return json::array { json::object { { "text", refusal.text } } };
                       },
                       [&](const NativePart& native) {
                           if (isHiddenThought(native, thoughts))
                               return json::array {};
                           if (native.dialect != Dialect::Gemini || !native.value.is_object())
                               return dropped("native part");
                           return json::array { native.value };
                       },
                   },
            part.content);
    if (provider == Dialect::Gemini && written.size() == 1)
        giveBackNested(part.extras, written.front().get_object());
    return written;
}

void cite(const std::vector<Citation>& citations, std::string_view text, CandidateEnd& end)
{
    const std::int64_t before = citations.empty() ? 0 : codePoints(end.text);
    for (Citation citation : citations) {
        // Without a place it is of the whole part.
        citation.start = before + citation.start.value_or(0);
        citation.end = before + citation.end.value_or(codePoints(text));
        end.citations.push_back(std::move(citation));
    }
    end.text += text;
}

Stop refusedStop(Stop stop)
{
    if (stop.reason == StopReason::Stop)
        stop.reason = StopReason::Filter;
    return stop;
}

json::object candidateObject(const CandidateEnd& end, json::array parts, Dialect provider)
{
    json::object candidate { { "content",
                                 json::object { { "role", "model" }, { "parts", std::move(parts) } } },
        { "finishReason", finishReasonOf(end.stop, provider) }, { "index", end.index } };
    if (provider == Dialect::Gemini)
        giveBackNested(end.stop.details, candidate);
    if (!end.logprobs.empty() && !candidate.contains("logprobsResult"))
        candidate["logprobsResult"] = logprobsResultOf(end.logprobs);
    if (provider != Dialect::Gemini && !end.citations.empty())
        candidate["groundingMetadata"] = groundingOf(end.citations, end.text);
    return candidate;
}

AnswerHead answerHead(const ReplyContext& context, Dialect provider, const std::string& id,
    const std::string& model, const json::object& extras)
{
    AnswerHead head { .provider = provider,
        .id = context.id.empty() ? id : context.id,
        .model = context.model.empty() ? model : context.model };
    if (provider == Dialect::Gemini)
        head.extras = extras;
    return head;
}

json::object responseObject(const AnswerHead& head, json::array candidates, const json::object& usageMetadata)
{
    json::object response;
    if (!candidates.empty())
        response["candidates"] = std::move(candidates);
    if (!usageMetadata.empty())
        response["usageMetadata"] = usageMetadata;
    response["modelVersion"] = head.model;
    response["responseId"] = head.id;
    giveBackNested(head.extras, response);
    return response;
}

const json::object* blockedPrompt(const Stop& stop, Dialect provider)
{
    if (provider != Dialect::Gemini || stop.reason != StopReason::Filter)
        return nullptr;
    const json::value* feedback = stop.details.if_contains("promptFeedback");
    return feedback ? feedback->if_object() : nullptr;
}

} // namespace gateway::dialects::gemini
