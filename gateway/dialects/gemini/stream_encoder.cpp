// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/stream_encoder.h"

#include "dialects/gemini/answer_fields.h"
#include "dialects/gemini/answer_writer.h"
#include "dialects/json/json_text.h"
#include "dialects/stream_failure.h"
#include "dialects/unified/overloaded.h"

#include <map>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

class GeminiStreamEncoder final : public StreamEncoder {
public:
    explicit GeminiStreamEncoder(const ReplyContext& context)
        : m_context { .id = context.id, .model = context.model }
        , m_head(answerHead(m_context, Dialect::Chat, {}, {}, {}))
        , m_thoughts(context.showThoughts ? Thoughts::Shown : Thoughts::Hidden)
        , m_isArray(context.jsonArray)
    {
    }

    void encode(const StreamEvent& event, QByteArray& out) override;

private:
    struct OpenPart {
        int choice = 0;
        Part part; // what has not been written: a call's arguments, a proof
        std::vector<Citation> citations = {};
        bool hasText = false; // thinking: some was written
    };

    void start(const StreamStart& event);
    void startPart(const PartStart& event, QByteArray& out);
    void addText(const PartDelta& delta, QByteArray& out);
    void prove(const PartProof& proof, QByteArray& out);
    void endPart(const PartEnd& event, QByteArray& out);
    void end(QByteArray& out);
    void fail(const StreamFailure& failure, QByteArray& out);
    void writeParts(int choice, json::array parts, QByteArray& out);
    void write(const json::object& response, QByteArray& out);
    void writeElement(const QByteArray& text, QByteArray& out);

    ReplyContext m_context;
    AnswerHead m_head;
    Thoughts m_thoughts;
    bool m_isArray;
    bool m_hasWritten = false;
    TokenUsage m_usage;
    std::map<int, OpenPart> m_open;
    std::map<int, CandidateEnd> m_ends; // by choice
    Notes m_notes;                      // an answer's are not kept
};

void GeminiStreamEncoder::encode(const StreamEvent& event, QByteArray& out)
{
    std::visit(Overloaded {
                   [&](const StreamStart& start) { this->start(start); },
                   [&](const PartStart& part) { startPart(part, out); },
                   [&](const PartDelta& delta) { addText(delta, out); },
                   [&](const PartProof& proof) { prove(proof, out); },
                   [&](const PartCitation& cited) {
                       const auto open = m_open.find(cited.number);
                       if (open != m_open.end())
                           open->second.citations.push_back(cited.citation);
                   },
                   [&](const PartLogprobs& logprobs) {
                       const auto open = m_open.find(logprobs.number);
                       if (open == m_open.end())
                           return;
                       json::array& list = m_ends[open->second.choice].logprobs;
                       list.insert(list.end(), logprobs.entries.begin(), logprobs.entries.end());
                   },
                   [&](const PartEnd& end) { endPart(end, out); },
                   [&](const UsageUpdate& update) { mergeUsage(m_usage, update.usage); },
                   [&](const Finish& finish) {
                       CandidateEnd& end = m_ends[finish.choice];
                       end.index = finish.choice;
                       end.stop = end.isRefused ? refusedStop(finish.stop) : finish.stop;
                   },
                   [&](const StreamFailure& failure) { fail(failure, out); },
                   [&](const StreamPing&) {
                       if (!m_isArray)
                           out += ": keep-alive\n\n";
                   },
                   [&](const StreamEnd&) { end(out); },
               },
        event);
}

void GeminiStreamEncoder::start(const StreamStart& event)
{
    m_head = answerHead(m_context, event.dialect, event.id, event.model, event.extras);
    mergeUsage(m_usage, event.usage);
}

void GeminiStreamEncoder::startPart(const PartStart& event, QByteArray& out)
{
    OpenPart open { .choice = event.choice, .part = event.part };
    const bool hasDeltas = event.part.is<TextPart>() || event.part.is<ThinkingPart>()
        || event.part.is<RefusalPart>() || event.part.is<ToolCallPart>() || event.part.is<AudioPart>();
    if (!hasDeltas) {
        writeParts(event.choice, answerParts(event.part, m_head.provider, m_thoughts, m_notes), out);
        open.part = {};
    }
    if (event.part.is<RefusalPart>())
        m_ends[event.choice].isRefused = true;
    m_open.insert_or_assign(event.number, std::move(open));
}

void GeminiStreamEncoder::addText(const PartDelta& delta, QByteArray& out)
{
    const auto found = m_open.find(delta.number);
    if (found == m_open.end())
        return;
    OpenPart& open = found->second;
    if (auto* call = open.part.get<ToolCallPart>()) {
        call->arguments += delta.text; // whole calls only
    } else if (auto* audio = open.part.get<AudioPart>()) {
        audio->source.data += delta.text;
    } else if (open.part.is<ThinkingPart>()) {
        if (m_thoughts == Thoughts::Hidden)
            return;
        const std::string text = delta.newSection && open.hasText ? "\n\n" + delta.text : delta.text;
        open.hasText = open.hasText || !text.empty();
        writeParts(open.choice, { json::object { { "text", text }, { "thought", true } } }, out);
    } else {
        // Citations count from the start of their part.
        if (auto* text = open.part.get<TextPart>())
            text->text += delta.text;
        writeParts(open.choice, { json::object { { "text", delta.text } } }, out);
    }
}

void GeminiStreamEncoder::prove(const PartProof& proof, QByteArray& out)
{
    const auto found = m_open.find(proof.number);
    if (found == m_open.end() || proof.proof.bytes.empty())
        return;
    if (auto* call = found->second.part.get<ToolCallPart>()) {
        call->proof = proof.proof;
        return;
    }
    // As Google does it: on an empty text after the one it belongs to.
    writeParts(found->second.choice,
        { json::object { { "text", "" }, { "thoughtSignature", proof.proof.bytes } } }, out);
}

void GeminiStreamEncoder::endPart(const PartEnd& event, QByteArray& out)
{
    auto node = m_open.extract(event.number);
    if (node.empty())
        return;
    const OpenPart& open = node.mapped();
    if (open.part.is<ToolCallPart>() || open.part.is<AudioPart>())
        writeParts(open.choice, answerParts(open.part, m_head.provider, m_thoughts, m_notes), out);
    if (const auto* text = open.part.get<TextPart>())
        cite(open.citations, text->text, m_ends[open.choice]);
}

void GeminiStreamEncoder::end(QByteArray& out)
{
    json::array candidates;
    AnswerHead head = m_head;
    for (const auto& [choice, end] : m_ends) {
        if (const json::object* feedback = blockedPrompt(end.stop, m_head.provider))
            head.extras["promptFeedback"] = *feedback;
        else
            candidates.emplace_back(
                candidateObject(end, { json::object { { "text", "" } } }, m_head.provider));
    }
    write(responseObject(head, std::move(candidates), usageMetadataOf(m_usage, m_head.provider)), out);
    if (m_isArray)
        out += ']';
}

void GeminiStreamEncoder::fail(const StreamFailure& failure, QByteArray& out)
{
    writeElement(errorBody(Dialect::Gemini, wireErrorOf(failure)), out);
    if (m_isArray)
        out += ']';
}

void GeminiStreamEncoder::writeParts(int choice, json::array parts, QByteArray& out)
{
    if (parts.empty())
        return;
    json::object candidate { { "content",
                                 json::object { { "role", "model" }, { "parts", std::move(parts) } } },
        { "index", choice } };
    write(responseObject(m_head, { std::move(candidate) }, {}), out);
}

void GeminiStreamEncoder::write(const json::object& response, QByteArray& out)
{
    writeElement(serializeJson(response), out);
}

void GeminiStreamEncoder::writeElement(const QByteArray& text, QByteArray& out)
{
    if (m_isArray)
        out += std::exchange(m_hasWritten, true) ? ",\n" : "[";
    else
        out += "data: ";
    out += text;
    if (!m_isArray)
        out += "\n\n";
}

} // namespace

std::unique_ptr<StreamEncoder> makeStreamEncoder(const ReplyContext& context)
{
    return std::make_unique<GeminiStreamEncoder>(context);
}

} // namespace gateway::dialects::gemini
