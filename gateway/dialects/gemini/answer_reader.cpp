// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/answer_reader.h"

#include "dialects/call_ledger.h"
#include "dialects/gemini/answer_fields.h"
#include "dialects/gemini/content_parts.h"
#include "dialects/json/object_reader.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

constexpr std::int64_t kMaxCandidates = 128; // more is no index but damage

std::optional<Proof> proofOf(std::string signature)
{
    if (signature.empty())
        return std::nullopt;
    return Proof { .bytes = std::move(signature), .origin = Origin::Google, .family = "gemini" };
}

std::string signatureOf(const json::object& part)
{
    return ObjectReader(part).stringOr("thoughtSignature", {});
}

// "2025-12-01T22:30:12.474357Z" in seconds; 0 when it is something else.
std::int64_t secondsOf(const std::string& time)
{
    constexpr std::size_t kToSeconds = 19;
    if (time.size() < kToSeconds)
        return 0;
    const QString text =
        QString::fromUtf8(time.data(), static_cast<qsizetype>(kToSeconds)) + QLatin1Char('Z');
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODate);
    return parsed.isValid() ? parsed.toSecsSinceEpoch() : 0;
}

} // namespace

UpstreamError upstreamErrorOf(const json::object& error)
{
    ObjectReader reader(error);
    UpstreamError read { .message = reader.stringOr("message", {}), .type = reader.stringOr("status", {}) };
    const json::array* details = reader.array("details");
    for (std::size_t at = 0; details && at < details->size(); ++at) {
        const json::object* detail = (*details)[at].if_object();
        if (detail && read.code.empty())
            read.code = ObjectReader(*detail).stringOr("reason", {});
    }
    return read;
}

StreamEvents AnswerReader::take(const json::object& response)
{
    StreamEvents out;
    ObjectReader reader(response);
    if (const json::object* error = reader.object("error")) {
        m_hasFailed = true;
        const auto code = ObjectReader(*error).integer("code");
        const bool isStatus = code && *code >= 400 && *code < 600;
        out.emplace_back(StreamFailure {
            .status = isStatus ? static_cast<int>(*code) : 502, .error = upstreamErrorOf(*error) });
        return out;
    }
    // Code Assist wraps each answer.
    if (const json::object* inner = reader.object("response"); inner && !response.contains("candidates"))
        return take(*inner);
    start(response, out);
    const json::array* candidates = reader.array("candidates");
    for (std::size_t at = 0; candidates && at < candidates->size(); ++at) {
        if (const json::object* candidate = (*candidates)[at].if_object())
            takeCandidate(*candidate, at, out);
    }
    if (const json::object* usage = reader.object("usageMetadata"))
        out.emplace_back(UsageUpdate { .usage = usageOf(*usage) });
    const json::object* feedback = reader.object("promptFeedback");
    const std::string block = feedback ? ObjectReader(*feedback).stringOr("blockReason", {}) : std::string {};
    if (!block.empty() && m_candidates.empty()) {
        Candidate& candidate = m_candidates[0];
        candidate.finishReason = block;
        candidate.details["promptFeedback"] = *feedback;
    }
    return out;
}

void AnswerReader::start(const json::object& response, StreamEvents& out)
{
    if (std::exchange(m_hasStarted, true))
        return;
    ObjectReader reader(response);
    StreamStart start { .dialect = Dialect::Gemini,
        .id = reader.stringOr("responseId", {}),
        .model = reader.stringOr("modelVersion", {}),
        .created = secondsOf(ObjectReader(response).stringOr("createTime", {})) };
    for (const std::string_view key : { "candidates", "usageMetadata" })
        static_cast<void>(reader.value(key));
    const json::object* feedback = reader.object("promptFeedback");
    start.extras = reader.rest();
    if (feedback && !feedback->contains("blockReason"))
        start.extras["promptFeedback"] = *feedback;
    m_responseId = start.id;
    out.emplace_back(std::move(start));
}

void AnswerReader::takeCandidate(const json::object& object, std::size_t position, StreamEvents& out)
{
    ObjectReader reader(object);
    const std::int64_t index = reader.integer("index").value_or(static_cast<std::int64_t>(position));
    if (index < 0 || index >= kMaxCandidates)
        return;
    const int choice = static_cast<int>(index);
    Candidate& candidate = m_candidates[choice];
    const json::object* content = reader.object("content");
    const json::array* parts = content ? ObjectReader(*content).array("parts") : nullptr;
    for (std::size_t at = 0; parts && at < parts->size(); ++at) {
        if (const json::object* part = (*parts)[at].if_object())
            takePart(choice, *part, out);
    }
    const std::string reason = reader.stringOr("finishReason", {});
    if (!reason.empty())
        candidate.finishReason = reason;
    takeDetails(candidate, reader.rest(), out);
}

void AnswerReader::takeDetails(Candidate& candidate, const json::object& rest, StreamEvents& out)
{
    if (candidate.open == Open::Text) {
        for (Citation& citation : citationsOf(rest, candidate.text))
            out.emplace_back(PartCitation { .number = candidate.part, .citation = std::move(citation) });
    }
    for (const auto& [key, value] : rest) {
        const json::object* logprobs = key == "logprobsResult" ? value.if_object() : nullptr;
        // Of a stream, each chunk has its own tokens' only: they are none of the end's.
        if (!logprobs)
            candidate.details[key] = value;
        else if (candidate.open == Open::Text)
            out.emplace_back(PartLogprobs { .number = candidate.part, .entries = logprobsOf(*logprobs) });
        else if (m_pieces == Pieces::Whole)
            candidate.details[key] = value;
    }
}

void AnswerReader::takePart(int choice, const json::object& part, StreamEvents& out)
{
    Candidate& candidate = m_candidates[choice];
    const PartKind kind = kindOf(part);
    switch (kind) {
    case PartKind::Nothing: return;
    case PartKind::Call: takeCall(candidate, part); return;
    case PartKind::Result: takeResult(choice, part, out); return;
    case PartKind::Signature: takeSignature(choice, part, out); return;
    case PartKind::Text:
        // Google ends streams with an empty one.
        if (ObjectReader(part).stringOr("text", {}).empty())
            return;
        takeText(choice, Open::Text, part, out);
        return;
    case PartKind::Thought: takeText(choice, Open::Thinking, part, out); return;
    case PartKind::Media:
    case PartKind::Native: takeWhole(choice, plainPart(part, {}, nullptr), out); return;
    }
}

void AnswerReader::takeText(int choice, Open kind, const json::object& part, StreamEvents& out)
{
    Candidate& candidate = m_candidates[choice];
    releaseCalls(choice, out);
    Part plain = plainPart(part, {}, nullptr);
    std::string text = ObjectReader(part).stringOr("text", {});
    if (candidate.open != kind || m_pieces == Pieces::Whole) {
        if (kind == Open::Text)
            plain.content = TextPart {};
        else
            plain.content = ThinkingPart {};
        openPart(choice, kind, std::move(plain), out);
    }
    if (kind == Open::Text)
        candidate.text += text;
    if (!text.empty())
        out.emplace_back(PartDelta { .number = candidate.part, .text = std::move(text) });
    if (std::optional<Proof> proof = proofOf(signatureOf(part))) {
        out.emplace_back(PartProof { .number = candidate.part, .proof = *std::move(proof) });
        // A part has one signature: text after it is another part's. A whole one stays open for citations.
        if (m_pieces == Pieces::Streamed)
            closePart(candidate, out);
    }
}

// The signature of the text or thought before it, which has been sent; else of thoughts that were not shown.
void AnswerReader::takeSignature(int choice, const json::object& part, StreamEvents& out)
{
    Candidate& candidate = m_candidates[choice];
    std::optional<Proof> proof = proofOf(signatureOf(part));
    if (!proof)
        return;
    releaseCalls(choice, out);
    const bool hasPlace = candidate.open != Open::Nothing && m_pieces == Pieces::Streamed;
    if (!hasPlace)
        openPart(choice, Open::Thinking, { .content = ThinkingPart {} }, out);
    out.emplace_back(PartProof { .number = candidate.part, .proof = *std::move(proof) });
    closePart(candidate, out);
}

void AnswerReader::takeCall(Candidate& candidate, const json::object& part)
{
    ObjectReader reader(part);
    const json::object* functionCall = reader.object("functionCall");
    const std::string signature = reader.stringOr("thoughtSignature", {});
    if (!functionCall)
        return;
    for (FunctionCall& call : candidate.assembler.take(*functionCall, signature, reader.rest()))
        candidate.waiting.push_back({ .call = std::move(call), .native = part });
}

void AnswerReader::takeResult(int choice, const json::object& part, StreamEvents& out)
{
    Candidate& candidate = m_candidates[choice];
    if (std::optional<FunctionCall> call = candidate.assembler.flush())
        candidate.waiting.push_back({ .call = *std::move(call), .native = {} });
    const json::object* response = ObjectReader(part).object("functionResponse");
    const std::string name = response ? ObjectReader(*response).stringOr("name", {}) : std::string {};
    const auto found =
        std::find_if(candidate.waiting.begin(), candidate.waiting.end(), [&name](const WaitingCall& waiting) {
            return waiting.call.name == name && waiting.native.is_object();
        });
    if (found != candidate.waiting.end()) {
        json::value native = std::move(found->native);
        candidate.waiting.erase(found);
        closePart(candidate, out);
        const int number = m_nextPart++;
        out.emplace_back(PartStart { .choice = choice,
            .number = number,
            .part = { .content = NativePart { .dialect = Dialect::Gemini, .value = std::move(native) } } });
        out.emplace_back(PartEnd { .number = number });
    }
    takeWhole(choice, { .content = NativePart { .dialect = Dialect::Gemini, .value = part } }, out);
}

void AnswerReader::takeWhole(int choice, Part part, StreamEvents& out)
{
    // Results of calls that wait are followed by results of others; anything else ends the waiting.
    if (!part.is<NativePart>() || !part.get<NativePart>()->value.get_object().contains("functionResponse"))
        releaseCalls(choice, out);
    Candidate& candidate = m_candidates[choice];
    closePart(candidate, out);
    const int number = m_nextPart++;
    out.emplace_back(PartStart { .choice = choice, .number = number, .part = std::move(part) });
    out.emplace_back(PartEnd { .number = number });
}

void AnswerReader::openPart(int choice, Open kind, Part part, StreamEvents& out)
{
    Candidate& candidate = m_candidates[choice];
    closePart(candidate, out);
    candidate.open = kind;
    candidate.part = m_nextPart++;
    out.emplace_back(PartStart { .choice = choice, .number = candidate.part, .part = std::move(part) });
}

void AnswerReader::closePart(Candidate& candidate, StreamEvents& out)
{
    if (std::exchange(candidate.open, Open::Nothing) == Open::Nothing)
        return;
    candidate.text.clear();
    out.emplace_back(PartEnd { .number = candidate.part });
}

void AnswerReader::releaseCalls(int choice, StreamEvents& out)
{
    Candidate& candidate = m_candidates[choice];
    if (std::optional<FunctionCall> call = candidate.assembler.flush())
        candidate.waiting.push_back({ .call = *std::move(call), .native = {} });
    for (const WaitingCall& waiting : std::exchange(candidate.waiting, {}))
        emitCall(choice, waiting.call, out);
}

void AnswerReader::emitCall(int choice, const FunctionCall& call, StreamEvents& out)
{
    Candidate& candidate = m_candidates[choice];
    closePart(candidate, out);
    const int number = m_nextPart++;
    const std::string scope = choice == 0 ? m_responseId : m_responseId + '-' + std::to_string(choice);
    const std::size_t order = candidate.calls++;
    ToolCallPart part { .id = call.id.empty() ? madeCallId(scope, order) : call.id, .name = call.name };
    out.emplace_back(PartStart {
        .choice = choice, .number = number, .part = { .content = std::move(part), .extras = call.extras } });
    out.emplace_back(PartDelta { .number = number, .text = call.arguments });
    if (std::optional<Proof> proof = proofOf(call.signature))
        out.emplace_back(PartProof { .number = number, .proof = *std::move(proof) });
    out.emplace_back(PartEnd { .number = number });
}

StreamEvents AnswerReader::finish()
{
    StreamEvents out;
    if (m_hasFailed)
        return out;
    bool hasFinished = false;
    for (auto& [choice, candidate] : m_candidates) {
        releaseCalls(choice, out);
        closePart(candidate, out);
        if (!candidate.finishReason)
            continue;
        hasFinished = true;
        const bool isBlocked = candidate.details.contains("promptFeedback");
        Stop stop { .reason = isBlocked ? StopReason::Filter : stopReasonOf(*candidate.finishReason),
            .native = *candidate.finishReason,
            .details = std::move(candidate.details) };
        if (stop.reason == StopReason::Stop && candidate.calls > 0)
            stop.reason = StopReason::ToolCall;
        out.emplace_back(Finish { .choice = choice, .stop = std::move(stop) });
    }
    if (hasFinished)
        out.emplace_back(StreamEnd {});
    return out;
}

} // namespace gateway::dialects::gemini
