// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/stream_decoder.h"

#include "dialects/chat/annotations.h"
#include "dialects/chat/error_decoder.h"
#include "dialects/chat/reply_decoder.h"
#include "dialects/chat/thoughts.h"
#include "dialects/chat/usage.h"
#include "dialects/chat/words.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::chat {

namespace {

constexpr std::int64_t kMaxChoice = 127; // of `n`; a larger index is not one

int choiceIndex(ObjectReader& reader)
{
    const std::int64_t index = reader.integer("index").value_or(0);
    return index < 0 || index > kMaxChoice ? 0 : static_cast<int>(index);
}

} // namespace

void ChatStreamDecoder::ChoiceState::describe(const Detail& detail)
{
    if (!detail.id.empty())
        detailId = detail.id;
    if (!thinking)
        detailExtras = partExtras(detail);
}

void ChatStreamDecoder::takeClose(StreamEvents& out)
{
    const bool areFinished = std::all_of(
        m_choices.begin(), m_choices.end(), [](const auto& entry) { return entry.second.isFinished; });
    if (!m_isOver && !m_choices.empty() && areFinished)
        end(out);
}

void ChatStreamDecoder::takeText(QByteArrayView name, QByteArrayView data, StreamEvents& out)
{
    if (m_isOver)
        return;
    if (data != "[DONE]") {
        SseStreamDecoder::takeText(name, data, out);
        return;
    }
    // The provider calls it complete: a finish reason it forgot is not worth losing the answer for.
    for (auto& [index, state] : m_choices) {
        if (state.hasContent && !state.isFinished)
            endChoice(index, {}, out);
    }
    end(out);
}

void ChatStreamDecoder::takeJson(QByteArrayView name, const json::value& data, StreamEvents& out)
{
    const json::object* chunk = data.if_object();
    if (!chunk || m_isOver)
        return;
    std::optional<UpstreamError> error = errorIn(*chunk);
    if (!error && name == "error")
        error = decodeError(0, {});
    if (error) {
        m_isOver = true;
        out.emplace_back(failureFrom(*std::move(error)));
        return;
    }
    start(*chunk, out);
    if (std::vector<Citation> sources = listedSources(*chunk); !sources.empty())
        m_sources = std::move(sources);
    const json::value* choices = chunk->if_contains("choices");
    if (const json::array* list = choices ? choices->if_array() : nullptr) {
        for (const json::value& value : *list) {
            if (const json::object* choice = value.if_object())
                takeChoice(*choice, out);
        }
    }
    if (const json::object* usage = findUsage(*chunk))
        out.emplace_back(UsageUpdate { .usage = readUsage(*usage) });
}

// Azure begins with a chunk that has neither id nor choices: it is waited for the next.
void ChatStreamDecoder::start(const json::object& chunk, StreamEvents& out)
{
    if (m_hasStarted)
        return;
    ObjectReader reader(chunk);
    StreamStart start { .id = reader.stringOr("id", {}),
        .model = reader.stringOr("model", {}),
        .created = reader.integer("created").value_or(0),
        .serviceTier = reader.stringOr("service_tier", {}) };
    const json::array* choices = reader.array("choices");
    for (const std::string_view known : { "object", "usage", "error", "obfuscation" })
        (void)reader.value(known);
    giveBack(reader.rest(), m_extras);
    if ((!choices || choices->empty()) && start.id.empty())
        return;
    m_hasStarted = true;
    m_numbers.replyId = start.id.empty() ? std::to_string(start.created) : start.id;
    start.extras = std::move(m_extras);
    out.emplace_back(std::move(start));
}

void ChatStreamDecoder::takeChoice(const json::object& choice, StreamEvents& out)
{
    ObjectReader reader(choice);
    const int index = choiceIndex(reader);
    ChoiceState& state = m_choices[index];
    if (state.isFinished)
        return;
    const json::object* delta = reader.object("delta");
    const json::object* message = reader.object("message");
    // Some end with the whole message again; it counts only where nothing was streamed.
    if (!delta && !state.hasContent)
        delta = message;
    // Before the text they are of.
    if (const json::object* logprobs = reader.object("logprobs")) {
        if (const json::array* entries = ObjectReader(*logprobs).array("content"))
            takeLogprobs(state, *entries, out);
    }
    if (delta)
        takeDelta(index, *delta, out);
    if (const std::string reason = reader.stringOr("finish_reason", {}); !reason.empty())
        endChoice(index, stopFromFinishReason(reason), out);
}

void ChatStreamDecoder::takeLogprobs(ChoiceState& state, const json::array& entries, StreamEvents& out)
{
    if (state.text && !entries.empty())
        out.emplace_back(PartLogprobs { .number = *state.text, .entries = entries });
    else
        state.logprobs.insert(state.logprobs.end(), entries.begin(), entries.end());
}

void ChatStreamDecoder::endChoice(int index, Stop stop, StreamEvents& out)
{
    ChoiceState& state = m_choices[index];
    state.isFinished = true;
    // Annotations say more: where a provider gives both, the list is the same again.
    if (index == 0 && state.text && !state.isAnnotated) {
        for (Citation& source : std::exchange(m_sources, {}))
            out.emplace_back(PartCitation { .number = *state.text, .citation = std::move(source) });
    }
    closeParts(state, out);
    out.emplace_back(Finish { .choice = index, .stop = std::move(stop) });
}

void ChatStreamDecoder::takeDelta(int index, const json::object& delta, StreamEvents& out)
{
    ObjectReader reader(delta);
    ChoiceState& state = m_choices[index];
    takeReasoning(index, delta, out);
    if (const json::value* content = reader.value("content"))
        takeContent(index, *content, out);
    if (const json::array* annotations = reader.array("annotations"))
        takeAnnotations(state, *annotations, out);
    if (const std::optional<Proof> proof = googleProof(delta); proof && state.text)
        out.emplace_back(PartProof { .number = *state.text, .proof = *proof });
    if (std::string refusal = reader.stringOr("refusal", {}); !refusal.empty()) {
        if (!state.refusal)
            state.refusal = openPart(index, { .content = RefusalPart {} }, out);
        out.emplace_back(PartDelta { .number = *state.refusal, .text = std::move(refusal) });
    }
    const json::array* images = reader.array("images");
    for (std::size_t i = 0; images && i < images->size(); ++i) {
        if (std::optional<Part> image = imagePart((*images)[i]))
            addWhole(index, *std::move(image), out);
    }
    if (const json::object* audio = reader.object("audio"))
        takeAudio(index, *audio, out);
    takeCalls(index, delta, out);
}

void ChatStreamDecoder::takeReasoning(int index, const json::object& delta, StreamEvents& out)
{
    ObjectReader reader(delta);
    // Both names with the same text: taken once.
    std::string plain = reader.stringOr("reasoning_content", {});
    if (std::string other = reader.stringOr("reasoning", {}); plain.empty())
        plain = std::move(other);
    std::vector<Detail> details;
    const json::array* list = reader.array("reasoning_details");
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        if (std::optional<Detail> detail = readDetail((*list)[i]))
            details.push_back(*std::move(detail));
    }
    if (!details.empty() && !plain.empty())
        m_choices[index].describe(details.front());
    const bool hasPlain = !plain.empty();
    addThinking(index, std::move(plain), out);
    for (Detail& detail : details) {
        if (hasPlain)
            detail.text.clear(); // the same again
        takeDetail(index, std::move(detail), out);
    }
}

void ChatStreamDecoder::takeDetail(int index, Detail detail, StreamEvents& out)
{
    ChoiceState& state = m_choices[index];
    if (detail.kind == Detail::Kind::Encrypted) {
        takeProof(index, std::move(detail), out);
        return;
    }
    // With the proof some send the whole text once more.
    if (detail.proof && state.thinking && state.thought.ends_with(detail.text))
        detail.text.clear();
    const bool isNext = !detail.text.empty() && !state.thought.empty() && state.thinking && detail.index
        && state.detailIndex && state.detailIndex != detail.index;
    if (isNext && detail.kind == Detail::Kind::Summary)
        out.emplace_back(PartDelta { .number = *state.thinking, .newSection = true });
    else if (isNext)
        close(state.thinking, out);
    if (detail.index)
        state.detailIndex = detail.index;
    state.describe(detail);
    addThinking(index, std::move(detail.text), out);
    if (detail.proof)
        takeProof(index, std::move(detail), out);
}

// OpenAI's proof follows its summary under the same id; another one is of a thought the vendor hides.
void ChatStreamDecoder::takeProof(int index, Detail detail, StreamEvents& out)
{
    ChoiceState& state = m_choices[index];
    if (!detail.proof)
        return;
    const bool isOfOpenPart = state.thinking && !detail.id.empty() && detail.id == state.detailId;
    if (detail.kind == Detail::Kind::Encrypted && !isOfOpenPart) {
        addWhole(index,
            { .content = RedactedThinkingPart { .proof = *std::move(detail.proof) },
                .extras = partExtras(detail) },
            out);
        return;
    }
    openThinking(index, out);
    out.emplace_back(PartProof { .number = *state.thinking, .proof = *std::move(detail.proof) });
    // It is of what stands before it: more text is another thought.
    close(state.thinking, out);
}

void ChatStreamDecoder::takeContent(int index, const json::value& content, StreamEvents& out)
{
    if (const json::string* text = content.if_string()) {
        addText(index, std::string(std::string_view(*text)), out);
        return;
    }
    const json::array* list = content.if_array();
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const json::object* piece = (*list)[i].if_object();
        if (!piece)
            continue;
        ObjectReader reader(*piece);
        const std::string type = reader.stringOr("type", "text");
        if (type == "thinking")
            addThinking(index, mistralThinking(*piece), out);
        else if (std::optional<Part> image = type == "image_url" ? imagePart(*piece) : std::nullopt)
            addWhole(index, *std::move(image), out);
        else
            addText(index, reader.stringOr("text", {}), out);
    }
}

void ChatStreamDecoder::takeAnnotations(ChoiceState& state, const json::array& annotations, StreamEvents& out)
{
    for (const json::value& value : annotations) {
        state.isAnnotated = true;
        std::optional<Citation> citation = readAnnotation(value);
        if (citation && state.text)
            out.emplace_back(PartCitation { .number = *state.text, .citation = *std::move(citation) });
        else if (citation)
            state.citations.push_back(*std::move(citation));
    }
}

void ChatStreamDecoder::takeAudio(int index, const json::object& audio, StreamEvents& out)
{
    ChoiceState& state = m_choices[index];
    ObjectReader reader(audio);
    if (!state.audio) {
        AudioPart part { .source = { .kind = MediaSource::Kind::Base64, .mime = "audio/pcm" },
            .id = reader.stringOr("id", {}) };
        state.audio = openPart(index, { .content = std::move(part) }, out);
    }
    if (std::string data = reader.stringOr("data", {}); !data.empty())
        out.emplace_back(PartDelta { .number = *state.audio, .text = std::move(data) });
    state.transcript += reader.stringOr("transcript", {});
}

void ChatStreamDecoder::takeCalls(int index, const json::object& delta, StreamEvents& out)
{
    ChoiceState& state = m_choices[index];
    ObjectReader reader(delta);
    const json::array* calls = reader.array("tool_calls");
    const json::object* legacy = reader.object("function_call");
    if (calls && !calls->empty())
        legacy = nullptr;
    else if (!legacy)
        return;
    close(state.thinking, out);
    close(state.text, out);
    state.hasContent = true;
    for (std::size_t i = 0; calls && i < calls->size(); ++i) {
        if (const json::object* call = (*calls)[i].if_object())
            state.calls.take(*call, index, m_numbers, out);
    }
    if (legacy)
        state.calls.takeLegacy(*legacy, index, m_numbers, out);
}

void ChatStreamDecoder::addText(int index, std::string text, StreamEvents& out)
{
    if (text.empty())
        return;
    ChoiceState& state = m_choices[index];
    close(state.thinking, out);
    if (!state.text) {
        state.text = openPart(index, { .content = TextPart {} }, out);
        for (Citation& citation : std::exchange(state.citations, {}))
            out.emplace_back(PartCitation { .number = *state.text, .citation = std::move(citation) });
        if (!state.logprobs.empty())
            out.emplace_back(
                PartLogprobs { .number = *state.text, .entries = std::exchange(state.logprobs, {}) });
    }
    out.emplace_back(PartDelta { .number = *state.text, .text = std::move(text) });
}

void ChatStreamDecoder::addThinking(int index, std::string text, StreamEvents& out)
{
    if (text.empty())
        return;
    ChoiceState& state = m_choices[index];
    // Between thoughts that share a field, servers put a blank line.
    if (!state.thinking && state.hasThoughts && text.starts_with("\n\n"))
        text.erase(0, 2);
    openThinking(index, out);
    state.thought += text;
    out.emplace_back(PartDelta { .number = *state.thinking, .text = std::move(text) });
}

void ChatStreamDecoder::openThinking(int index, StreamEvents& out)
{
    ChoiceState& state = m_choices[index];
    if (state.thinking)
        return;
    close(state.text, out);
    state.thought.clear();
    state.hasThoughts = true;
    ThinkingPart part { .itemId = itemIdOf(state.detailId) };
    state.thinking =
        openPart(index, { .content = std::move(part), .extras = std::exchange(state.detailExtras, {}) }, out);
}

void ChatStreamDecoder::addWhole(int index, Part part, StreamEvents& out)
{
    ChoiceState& state = m_choices[index];
    close(state.thinking, out);
    close(state.text, out);
    std::optional<int> number = openPart(index, std::move(part), out);
    close(number, out);
}

int ChatStreamDecoder::openPart(int index, Part part, StreamEvents& out)
{
    m_choices[index].hasContent = true;
    const int number = m_numbers.nextPart++;
    out.emplace_back(PartStart { .choice = index, .number = number, .part = std::move(part) });
    return number;
}

void ChatStreamDecoder::close(std::optional<int>& part, StreamEvents& out)
{
    if (part)
        out.emplace_back(PartEnd { .number = *std::exchange(part, std::nullopt) });
}

void ChatStreamDecoder::closeParts(ChoiceState& state, StreamEvents& out)
{
    close(state.thinking, out);
    close(state.text, out);
    close(state.refusal, out);
    if (state.audio && !state.transcript.empty()) {
        out.emplace_back(PartEnd { .number = *std::exchange(state.audio, std::nullopt),
            .extras = { { "transcript", std::exchange(state.transcript, {}) } } });
    }
    close(state.audio, out);
    state.calls.end(out);
}

void ChatStreamDecoder::end(StreamEvents& out)
{
    m_isOver = true;
    out.emplace_back(StreamEnd {});
}

} // namespace gateway::dialects::chat
