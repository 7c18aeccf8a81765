// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/stream_encoder.h"

#include "dialects/characters.h"
#include "dialects/chat/annotations.h"
#include "dialects/chat/reply_encoder.h"
#include "dialects/chat/thoughts.h"
#include "dialects/chat/usage.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/stream_failure.h"
#include "dialects/unified/overloaded.h"

#include <array>
#include <utility>

namespace gateway::dialects::chat {

namespace {

constexpr std::string_view kParagraph = "\n\n";
// Said on every chunk by OpenAI; other extras are said once.
constexpr std::array kOnEveryChunk { std::string_view("system_fingerprint"), std::string_view("provider") };

void appendMember(std::string_view key, const json::value& value, QByteArray& out)
{
    appendJson(json::value(key), out);
    out += ':';
    appendJson(value, out);
    out += ',';
}

json::object listOfOne(std::string_view key, json::object entry)
{
    return { { key, json::array { std::move(entry) } } };
}

} // namespace

void ChatStreamEncoder::encode(const StreamEvent& event, QByteArray& out)
{
    if (m_isOver)
        return;
    std::visit(Overloaded {
                   [&](const StreamStart& piece) { start(piece, out); },
                   [&](const PartStart& piece) { startPart(piece, out); },
                   [&](const PartDelta& piece) { takeDelta(piece, out); },
                   [&](const PartProof& piece) { takeProof(piece, out); },
                   [&](const PartCitation& piece) { takeCitation(piece, out); },
                   [&](const PartLogprobs& piece) { takeLogprobs(piece); },
                   [&](const PartEnd& piece) { endPart(piece, out); },
                   [&](const UsageUpdate& piece) { mergeUsage(m_usage, piece.usage); },
                   [&](const Finish& piece) { finishChoice(piece, out); },
                   [&](const StreamFailure& piece) { fail(piece, out); },
                   [&](const StreamPing&) { out += ": keep-alive\n\n"; },
                   [&](const StreamEnd&) { end(out); },
               },
        event);
}

void ChatStreamEncoder::start(const StreamStart& start, QByteArray& out)
{
    m_from = start.dialect;
    mergeUsage(m_usage, start.usage);
    m_head = "data: {";
    appendMember("id", json::value("chatcmpl-" + m_context.id), m_head);
    appendMember("object", "chat.completion.chunk", m_head);
    appendMember("created", createdFor(m_context, start.created), m_head);
    appendMember("model", json::value(m_context.model), m_head);
    if (!start.serviceTier.empty())
        appendMember("service_tier", json::value(start.serviceTier), m_head);
    if (m_from == Dialect::Chat) {
        m_listsSources = listsSources(start.extras);
        json::object extras = start.extras;
        for (const std::string_view key : kOnEveryChunk) {
            if (const json::value* value = extras.if_contains(key)) {
                appendMember(key, *value, m_head);
                extras.erase(key);
            }
        }
        for (const auto& [key, value] : extras)
            appendMember(key, value, m_firstOnly);
    }
    (void)choice(0, out);
}

// A choice's first chunk says the role.
ChatStreamEncoder::ChoiceState& ChatStreamEncoder::choice(int index, QByteArray& out)
{
    const auto [place, isNew] = m_choices.try_emplace(index);
    if (isNew)
        write(index, { { "role", "assistant" }, { "content", "" } }, out);
    return place->second;
}

void ChatStreamEncoder::startPart(const PartStart& start, QByteArray& out)
{
    ChoiceState& owner = choice(start.choice, out);
    PartState state { .choice = start.choice };
    std::visit(Overloaded {
                   [&](const TextPart&) {
                       state.kind = Kind::Text;
                       owner.partStart = owner.textLength;
                   },
                   [&](const ThinkingPart& thinking) {
                       state.kind = Kind::Thinking;
                       state.itemId = thinking.itemId;
                       state.extras = start.part.extras;
                   },
                   [&](const RefusalPart&) { state.kind = Kind::Refusal; },
                   [&](const ToolCallPart& call) { startCall(call, state, out); },
                   [&](const AudioPart& audio) {
                       state.kind = Kind::Audio;
                       const std::string id = audio.id.empty() ? "audio_" + m_context.id : audio.id;
                       json::object opening { { "id", id }, { "transcript", audio.transcript } };
                       if (!audio.source.data.empty())
                           opening["data"] = audio.source.data;
                       write(start.choice, { { "audio", std::move(opening) } }, out);
                   },
                   [&](const RedactedThinkingPart&) { writeDetail(start.part, start.choice, out); },
                   [&](const ImagePart& image) {
                       write(start.choice, listOfOne("images", imageObject(image)), out);
                   },
                   [](const VideoPart&) {},
                   [](const FilePart&) {},
                   [](const ToolResultPart&) {},
                   [](const NativePart&) {},
               },
        start.part.content);
    m_parts.insert_or_assign(start.number, std::move(state));
}

void ChatStreamEncoder::startCall(const ToolCallPart& call, PartState& state, QByteArray& out)
{
    ChoiceState& owner = choice(state.choice, out);
    state.kind = call.kind == ToolKind::Custom ? Kind::Custom : Kind::Call;
    state.call = owner.calls++;
    if (m_context.request.legacyFunctions) {
        if (state.call == 0)
            write(state.choice,
                { { "function_call", json::object { { "name", call.name }, { "arguments", "" } } } }, out);
        return;
    }
    json::object entry { { "index", state.call }, { "id", call.id } };
    if (state.kind == Kind::Custom) {
        entry["type"] = "custom";
        entry["custom"] = json::object { { "name", call.name }, { "input", "" } };
    } else {
        entry["type"] = "function";
        entry["function"] = json::object { { "name", call.name }, { "arguments", "" } };
    }
    write(state.choice, listOfOne("tool_calls", std::move(entry)), out);
}

json::object ChatStreamEncoder::argumentsDelta(const PartState& part, const std::string& text) const
{
    if (m_context.request.legacyFunctions)
        return { { "function_call", json::object { { "arguments", text } } } };
    json::object entry { { "index", part.call } };
    if (part.kind == Kind::Custom)
        entry["custom"] = json::object { { "input", text } };
    else
        entry["function"] = json::object { { "arguments", text } };
    return listOfOne("tool_calls", std::move(entry));
}

void ChatStreamEncoder::takeDelta(const PartDelta& delta, QByteArray& out)
{
    const auto found = m_parts.find(delta.number);
    if (found == m_parts.end())
        return;
    PartState& part = found->second;
    ChoiceState& owner = choice(part.choice, out);
    switch (part.kind) {
    case Kind::Text:
        owner.textLength += codePoints(delta.text);
        writeText(part, { { "content", delta.text } }, out);
        break;
    case Kind::Thinking: {
        const bool isSection = delta.newSection && !part.thought.empty();
        const bool isParagraph = isSection || (part.thought.empty() && owner.hasThoughts);
        if (isSection)
            part.thought += kParagraph;
        part.thought += delta.text;
        owner.hasThoughts = owner.hasThoughts || !delta.text.empty();
        const std::string text = isParagraph ? std::string(kParagraph) + delta.text : delta.text;
        if (!text.empty())
            write(part.choice, { { "reasoning_content", text } }, out);
        break;
    }
    case Kind::Refusal: write(part.choice, { { "refusal", delta.text } }, out); break;
    case Kind::Call:
    case Kind::Custom:
        if (!m_context.request.legacyFunctions || part.call == 0)
            write(part.choice, argumentsDelta(part, delta.text), out);
        break;
    case Kind::Audio:
        write(part.choice, { { "audio", json::object { { "data", delta.text } } } }, out);
        break;
    case Kind::Other: break;
    }
}

// Whole, with the text it proves: a client that sends it back must send both, unmixed with other thoughts.
void ChatStreamEncoder::takeProof(const PartProof& proof, QByteArray& out)
{
    const auto found = m_parts.find(proof.number);
    if (found == m_parts.end())
        return;
    const PartState& part = found->second;
    switch (part.kind) {
    case Kind::Thinking: {
        ThinkingPart thinking { .proof = proof.proof, .itemId = part.itemId };
        if (!part.thought.empty())
            thinking.sections.push_back(part.thought);
        writeDetail({ .content = std::move(thinking), .extras = part.extras }, part.choice, out);
        break;
    }
    case Kind::Call:
    case Kind::Custom:
        if (!m_context.request.legacyFunctions)
            writeCallProof(part, proof.proof, out);
        break;
    case Kind::Text: write(part.choice, { { "extra_content", googleExtraContent(proof.proof) } }, out); break;
    case Kind::Refusal:
    case Kind::Audio:
    case Kind::Other: break;
    }
}

// With an empty piece of the arguments: some clients take no entry of a call without its function.
void ChatStreamEncoder::writeCallProof(const PartState& part, const Proof& proof, QByteArray& out)
{
    json::object entry { { "index", part.call } };
    if (part.kind == Kind::Custom)
        entry["custom"] = json::object { { "input", "" } };
    else
        entry["function"] = json::object { { "arguments", "" } };
    entry["extra_content"] = googleExtraContent(proof);
    write(part.choice, listOfOne("tool_calls", std::move(entry)), out);
}

void ChatStreamEncoder::writeDetail(const Part& part, int index, QByteArray& out)
{
    std::optional<json::object> detail = detailOf(part, m_from);
    if (!detail)
        return;
    (*detail)["index"] = choice(index, out).details++;
    write(index, listOfOne("reasoning_details", *std::move(detail)), out);
}

void ChatStreamEncoder::takeCitation(const PartCitation& cited, QByteArray& out)
{
    const auto found = m_parts.find(cited.number);
    if (found == m_parts.end())
        return;
    if (isPlaced(cited.citation))
        writeCitation(found->second, cited.citation, out);
    else if (!m_listsSources)
        found->second.citations.push_back(cited.citation);
}

void ChatStreamEncoder::writeCitation(const PartState& part, const Citation& citation, QByteArray& out)
{
    const ChoiceState& owner = choice(part.choice, out);
    const TextSpan span { .start = owner.partStart, .length = owner.textLength - owner.partStart };
    if (auto annotation = annotationOf(citation, span))
        write(part.choice, listOfOne("annotations", *std::move(annotation)), out);
}

void ChatStreamEncoder::takeLogprobs(const PartLogprobs& logprobs)
{
    const auto found = m_parts.find(logprobs.number);
    if (found != m_parts.end())
        found->second.logprobs.insert(
            found->second.logprobs.end(), logprobs.entries.begin(), logprobs.entries.end());
}

void ChatStreamEncoder::endPart(const PartEnd& end, QByteArray& out)
{
    const auto found = m_parts.find(end.number);
    if (found == m_parts.end())
        return;
    if (!found->second.logprobs.empty())
        writeText(found->second, json::object(), out);
    for (const Citation& citation : found->second.citations)
        writeCitation(found->second, citation, out);
    const json::value* transcript = end.extras.if_contains("transcript");
    if (found->second.kind == Kind::Audio && transcript)
        write(found->second.choice, { { "audio", json::object { { "transcript", *transcript } } } }, out);
    m_parts.erase(found);
}

void ChatStreamEncoder::finishChoice(const Finish& finish, QByteArray& out)
{
    (void)choice(finish.choice, out);
    // There is no finish reason for a model that failed, and "stop" would call it a success.
    if (finish.stop.reason == StopReason::Error) {
        const std::string word = finish.stop.native.empty() ? "error" : finish.stop.native;
        fail({ .status = 502,
                 .error = { .message = "The model ended with an error (" + word + ").",
                     .type = "server_error",
                     .code = "model_error" } },
            out);
        return;
    }
    writeChoice({ { "index", finish.choice }, { "delta", json::object() }, { "logprobs", nullptr },
                    { "finish_reason", finishReasonFor(m_context, finish.stop.reason) } },
        out);
}

void ChatStreamEncoder::end(QByteArray& out)
{
    m_isOver = true;
    if (m_context.includeUsage && !m_usage.isEmpty()) {
        out += m_head + "\"choices\":[],\"usage\":";
        appendJson(usageObject(m_usage, m_from), out);
        out += "}\n\n";
    }
    out += "data: [DONE]\n\n";
}

void ChatStreamEncoder::fail(const StreamFailure& failure, QByteArray& out)
{
    m_isOver = true;
    out += errorEvent(Dialect::Chat, wireErrorOf(failure));
}

void ChatStreamEncoder::write(int choice, const json::object& delta, QByteArray& out)
{
    writeChoice(
        { { "index", choice }, { "delta", delta }, { "logprobs", nullptr }, { "finish_reason", nullptr } },
        out);
}

void ChatStreamEncoder::writeText(PartState& part, const json::object& delta, QByteArray& out)
{
    json::value logprobs = nullptr;
    if (!part.logprobs.empty())
        logprobs = json::object { { "content", std::exchange(part.logprobs, {}) }, { "refusal", nullptr } };
    writeChoice({ { "index", part.choice }, { "delta", delta }, { "logprobs", std::move(logprobs) },
                    { "finish_reason", nullptr } },
        out);
}

void ChatStreamEncoder::writeChoice(const json::object& choice, QByteArray& out)
{
    out += m_head;
    out += std::exchange(m_firstOnly, {});
    out += "\"choices\":[";
    appendJson(choice, out);
    // Who asked for usage gets the field on every chunk.
    out += m_context.includeUsage ? "],\"usage\":null}\n\n" : "]}\n\n";
}

} // namespace gateway::dialects::chat
