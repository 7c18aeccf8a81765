// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/reply_restorer.h"

#include "dialects/fit/custom_tools.h"
#include "dialects/fit/executed_code.h"
#include "dialects/unified/overloaded.h"

#include <utility>

namespace gateway::dialects {

ReplyRestorer::ReplyRestorer(std::shared_ptr<const ReplyRules> rules, SignatureVault* vault)
    : m_rules(std::move(rules))
    , m_vault(vault)
{
}

StreamEvents ReplyRestorer::restore(StreamEvents events)
{
    StreamEvents out;
    out.reserve(events.size());
    for (StreamEvent& event : events)
        take(std::move(event), out);
    return out;
}

void ReplyRestorer::take(StreamEvent event, StreamEvents& out)
{
    const auto ifShown = [&](auto& piece) {
        const Open* open = openPart(piece.number);
        if (!open || open->manner != Manner::Hidden)
            out.emplace_back(std::move(piece));
    };
    std::visit(Overloaded {
                   [&](PartStart& start) { begin(std::move(start), out); },
                   [&](PartDelta& delta) { add(std::move(delta), out); },
                   [&](PartProof& proof) { prove(std::move(proof), out); },
                   [&](PartCitation& citation) { ifShown(citation); },
                   [&](PartLogprobs& logprobs) { ifShown(logprobs); },
                   [&](PartEnd& partEnd) { end(std::move(partEnd), out); },
                   [&](Finish& finish) {
                       const Calls calls = m_calls[finish.choice];
                       if (finish.stop.reason == StopReason::ToolCall && calls.json && !calls.others)
                           finish.stop.reason = StopReason::Stop;
                       out.emplace_back(std::move(finish));
                   },
                   [&](StreamStart& start) { out.emplace_back(std::move(start)); },
                   [&](UsageUpdate& update) { out.emplace_back(std::move(update)); },
                   [&](StreamFailure& failure) { out.emplace_back(std::move(failure)); },
                   [&](StreamPing& ping) { out.emplace_back(ping); },
                   [&](StreamEnd& streamEnd) { out.emplace_back(streamEnd); },
               },
        event);
}

void ReplyRestorer::showCode(PartStart start, std::string text, StreamEvents& out)
{
    const int number = start.number;
    start.part = Part { .content = TextPart {} };
    out.emplace_back(std::move(start));
    out.emplace_back(PartDelta { .number = number, .text = std::move(text) });
    if (m_notes.empty())
        m_notes.push_back({ .kind = Note::Kind::Changed,
            .field = "content",
            .reason = "code the provider ran and its results are told as text" });
}

void ReplyRestorer::begin(PartStart start, StreamEvents& out)
{
    if (const auto* native = start.part.get<NativePart>();
        native && native->dialect != m_rules->client && !m_rules->onlyJsonTool) {
        if (std::optional<std::string> code = executedCodeText(*native)) {
            showCode(std::move(start), *std::move(code), out);
            return;
        }
    }
    Open open;
    if (auto* call = start.part.get<ToolCallPart>()) {
        open.callId = call->id;
        open.proof = call->proof;
        open.manner = beginCall(start);
    } else if (auto* thinking = start.part.get<ThinkingPart>()) {
        open.manner = Manner::Thinking;
        open.proof = thinking->proof;
        for (const std::string& section : thinking->sections)
            open.digest.add(section);
        if (thinking->proof)
            thinking->proof = carried(*thinking->proof, CarriedBlock::Thinking);
    } else if (auto* redacted = start.part.get<RedactedThinkingPart>()) {
        redacted->proof = carried(redacted->proof, CarriedBlock::Redacted);
    } else if (auto* text = start.part.get<TextPart>()) {
        // The model was made to call the tool: what it says beside is not JSON.
        if (m_rules->onlyJsonTool)
            open.manner = Manner::Hidden;
        if (text->proof)
            text->proof = carried(*text->proof, CarriedBlock::Thinking);
    }
    const bool isHidden = open.manner == Manner::Hidden;
    m_open[start.number] = std::move(open);
    if (!isHidden)
        out.emplace_back(std::move(start));
}

ReplyRestorer::Manner ReplyRestorer::beginCall(PartStart& start)
{
    auto& call = *start.part.get<ToolCallPart>();
    Calls& calls = m_calls[start.choice];
    if (!m_rules->jsonTool.empty() && call.name == m_rules->jsonTool) {
        // One answer; a model that gives it twice means the first.
        if (std::exchange(calls.json, true))
            return Manner::Hidden;
        start.part = Part { .content = TextPart { .text = std::move(call.arguments) } };
        return Manner::Json;
    }
    calls.others = true;
    if (call.proof)
        call.proof = carried(*call.proof, CarriedBlock::Thinking);
    const auto tool = m_rules->tools.find(call.name);
    if (tool == m_rules->tools.end())
        return Manner::AsIs;
    call.name = tool->second.name;
    if (!tool->second.nameSpace.empty())
        call.nameSpace = tool->second.nameSpace;
    if (tool->second.kind != ToolKind::Custom || call.kind == ToolKind::Custom)
        return Manner::AsIs;
    call.kind = ToolKind::Custom;
    return Manner::FreeText;
}

void ReplyRestorer::add(PartDelta delta, StreamEvents& out)
{
    Open* open = openPart(delta.number);
    if (!open) {
        out.emplace_back(std::move(delta));
        return;
    }
    switch (open->manner) {
    case Manner::Hidden: return;
    case Manner::FreeText: open->arguments += delta.text; return;
    case Manner::Json: open->isEmpty = false; break;
    case Manner::Thinking: open->digest.add(delta.text); break;
    case Manner::AsIs: break;
    }
    out.emplace_back(std::move(delta));
}

void ReplyRestorer::prove(PartProof proof, StreamEvents& out)
{
    Open* open = openPart(proof.number);
    if (open && (open->manner == Manner::Hidden || open->manner == Manner::Json))
        return;
    if (open)
        open->proof = proof.proof;
    proof.proof = carried(proof.proof, CarriedBlock::Thinking);
    out.emplace_back(std::move(proof));
}

void ReplyRestorer::end(PartEnd end, StreamEvents& out)
{
    const auto found = m_open.find(end.number);
    if (found == m_open.end()) {
        out.emplace_back(std::move(end));
        return;
    }
    const Open open = std::move(found->second);
    m_open.erase(found);
    if (open.manner == Manner::Hidden)
        return;
    if (m_vault && open.proof && !open.proof->bytes.empty()) {
        m_vault->putCall(open.callId, known(*open.proof));
        if (open.manner == Manner::Thinking)
            m_vault->putThinking(open.digest.key(), known(*open.proof));
    }
    if (open.manner == Manner::FreeText)
        out.emplace_back(PartDelta { .number = end.number, .text = customToolText(open.arguments) });
    if (open.manner == Manner::Json && open.isEmpty)
        out.emplace_back(PartDelta { .number = end.number, .text = "{}" });
    out.emplace_back(std::move(end));
}

ReplyRestorer::Open* ReplyRestorer::openPart(int number)
{
    const auto found = m_open.find(number);
    return found == m_open.end() ? nullptr : &found->second;
}

// The dialect tells who invented the format; the target, who wrote the proof.
Proof ReplyRestorer::known(Proof proof) const
{
    if (m_rules->origin != Origin::Unknown) {
        proof.origin = m_rules->origin;
        proof.family = m_rules->family;
    }
    return proof;
}

Proof ReplyRestorer::carried(const Proof& proof, CarriedBlock block) const
{
    Proof own = known(proof);
    const Origin vendor = vendorOf(m_rules->client);
    const bool speaksBoth = m_rules->client == m_rules->target && vendor == Origin::Unknown;
    if (speaksBoth || vendor == own.origin || proof.bytes.empty())
        return own;
    own.bytes = wrapProof({ .proof = own, .block = block }, m_rules->client);
    return own;
}

} // namespace gateway::dialects
