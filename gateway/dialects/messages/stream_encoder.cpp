// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/stream_encoder.h"

#include "dialects/error_body.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/messages/citations.h"
#include "dialects/messages/reply_encoder.h"
#include "dialects/messages/stop_reasons.h"
#include "dialects/messages/usage.h"
#include "dialects/unified/overloaded.h"

#include <utility>

namespace gateway::dialects::messages {

namespace {

constexpr std::string_view kSpace = " \t\r\n";

// `body` has its `type` first, as the vendor writes it; the event is named after it.
void writeEvent(std::string_view name, const json::object& body, QByteArray& out)
{
    out.append("event: ").append(name.data(), static_cast<qsizetype>(name.size())).append("\ndata: ");
    appendJson(body, out);
    out.append("\n\n");
}

json::object textStart()
{
    return { { "type", "text" }, { "text", "" } };
}

bool isToolUse(std::string_view type)
{
    return type.ends_with("tool_use");
}

} // namespace

MessagesStreamEncoder::MessagesStreamEncoder(const ReplyContext& context)
    : m_contextId(context.id)
    , m_model(context.model)
    , m_estimatedInput(context.estimatedInput)
{
}

void MessagesStreamEncoder::encode(const StreamEvent& event, QByteArray& out)
{
    if (m_isOver)
        return;
    std::visit(
        Overloaded {
            [&](const StreamStart& start) { writeStart(start, out); },
            [&](const UsageUpdate& update) { mergeUsage(m_usage, update.usage); },
            [&](const Finish& finish) {
                if (finish.choice != 0)
                    return;
                m_finish = finish;
                if (finish.stop.reason == StopReason::Error)
                    writeFailure(502, "The model failed: " + finish.stop.native, out);
            },
            [&](const StreamFailure& failure) { writeFailure(failure.status, failure.error.message, out); },
            [&](const StreamPing&) {
                writeEvent("ping", { { "type", "ping" } }, out);
            },
            [&](const StreamEnd&) { writeEnd(out); },
            [&](const PartStart& start) {
                if (start.choice != 0) {
                    m_otherChoices.insert(start.number);
                    return;
                }
                for (const StreamEvent& next : m_sequencer.take(start))
                    writePart(next, out);
            },
            [&](const auto& piece) {
                if (m_otherChoices.contains(piece.number))
                    return;
                for (const StreamEvent& next : m_sequencer.take(piece))
                    writePart(next, out);
            },
        },
        event);
}

void MessagesStreamEncoder::writeStart(const StreamStart& start, QByteArray& out)
{
    m_provider = start.dialect;
    m_usage = start.usage;
    ReplyContext context;
    context.id = m_contextId;
    m_id = messageId(context, start.id);
    json::object usage = encodeUsage(start.usage, m_provider);
    // Clients show the context's size from here; the count follows at the end where it is not known yet.
    if (!usage.contains("input_tokens"))
        usage["input_tokens"] = m_estimatedInput;
    if (!usage.contains("output_tokens"))
        usage["output_tokens"] = 0;
    if (isOwn() && !start.serviceTier.empty())
        usage["service_tier"] = start.serviceTier;
    json::object message { { "id", m_id }, { "type", "message" }, { "role", "assistant" },
        { "model", m_model.empty() ? start.model : m_model }, { "content", json::array() },
        { "stop_reason", nullptr }, { "stop_sequence", nullptr }, { "usage", std::move(usage) } };
    if (isOwn())
        giveBack(start.extras, message);
    writeEvent("message_start", { { "type", "message_start" }, { "message", std::move(message) } }, out);
}

void MessagesStreamEncoder::writePart(const StreamEvent& event, QByteArray& out)
{
    if (const auto* start = std::get_if<PartStart>(&event)) {
        beginPart(*start, out);
    } else if (const auto* delta = std::get_if<PartDelta>(&event)) {
        writeText(*delta, out);
    } else if (const auto* proof = std::get_if<PartProof>(&event)) {
        m_block.signature = proof->proof.bytes;
    } else if (const auto* cited = std::get_if<PartCitation>(&event)) {
        auto citation = encodeCitation(cited->citation);
        if (citation && m_block.kind == Kind::Text)
            writeDelta({ { "type", "citations_delta" }, { "citation", std::move(*citation) } }, out);
    } else if (std::holds_alternative<PartEnd>(event)) {
        endPart(out);
    }
}

MessagesStreamEncoder::Block MessagesStreamEncoder::blockOf(const Part& part)
{
    if (part.is<TextPart>() || part.is<RefusalPart>()) {
        m_refused = m_refused || part.is<RefusalPart>();
        return { .kind = Kind::Text, .start = textStart() };
    }
    if (part.is<ThinkingPart>()) {
        return { .kind = Kind::Thinking,
            .start = { { "type", "thinking" }, { "thinking", "" }, { "signature", "" } } };
    }
    if (const auto* redacted = part.get<RedactedThinkingPart>()) {
        return { .kind = Kind::Whole,
            .start = { { "type", "redacted_thinking" }, { "data", redacted->proof.bytes } } };
    }
    if (const auto* call = part.get<ToolCallPart>()) {
        return { .kind = call->kind == ToolKind::Custom ? Kind::CustomCall : Kind::Call,
            .start = { { "type", "tool_use" }, { "id", callId(*call, m_id, m_calls++) },
                { "name", call->name }, { "input", json::object() } } };
    }
    return {};
}

// Text and thoughts wait for their first content: an empty block sent back is refused by the vendor.
void MessagesStreamEncoder::beginPart(const PartStart& start, QByteArray& out)
{
    m_block = blockOf(start.part);
    if (const auto* native = start.part.get<NativePart>()) {
        const json::object* object = native->value.if_object();
        if (object && native->dialect == Dialect::Messages)
            beginNative(*object, out);
        return;
    }
    if (const std::string text = replacementText(start.part); !text.empty()) {
        writeWholeText(text, out);
        return;
    }
    if (m_block.start.empty())
        return;
    if (isOwn())
        giveBack(start.part.extras, m_block.start);
    if (m_block.kind == Kind::Text || m_block.kind == Kind::Thinking)
        return;
    openBlock(out);
    if (const auto* call = start.part.get<ToolCallPart>(); call && !call->arguments.empty())
        writeArguments(call->arguments, out);
}

// As the vendor streams them: the input of a server tool and the text of a compaction as deltas.
void MessagesStreamEncoder::beginNative(const json::object& native, QByteArray& out)
{
    m_block.start = native;
    ObjectReader reader(native);
    const std::string type = reader.stringOr("type", {});
    const json::object* input = isToolUse(type) ? reader.object("input") : nullptr;
    if (input && !input->empty()) {
        m_block.start["input"] = json::object();
        writeDelta({ { "type", "input_json_delta" }, { "partial_json", jsonText(*input) } }, out);
        return;
    }
    const auto content = type == "compaction" ? reader.string("content") : std::nullopt;
    if (content) {
        m_block.start["content"] = nullptr;
        writeDelta({ { "type", "compaction_delta" }, { "content", *content } }, out);
        return;
    }
    openBlock(out);
}

void MessagesStreamEncoder::writeText(const PartDelta& delta, QByteArray& out)
{
    switch (m_block.kind) {
    case Kind::Text:
        if (!delta.text.empty())
            writeDelta({ { "type", "text_delta" }, { "text", delta.text } }, out);
        return;
    case Kind::Thinking: {
        // Sections become paragraphs.
        const std::string text = delta.newSection && m_block.isOpen ? "\n\n" + delta.text : delta.text;
        if (!text.empty())
            writeDelta({ { "type", "thinking_delta" }, { "thinking", text } }, out);
        return;
    }
    case Kind::Call:
    case Kind::CustomCall: writeArguments(delta.text, out); return;
    case Kind::Whole: return; // audio: it is not sent
    }
}

// An object is passed on as it comes. Anything else waits for its end, because the client parses what it has
// after every piece.
void MessagesStreamEncoder::writeArguments(const std::string& fragment, QByteArray& out)
{
    std::string text = fragment;
    if (!m_block.isStreaming) {
        m_block.arguments += fragment;
        const std::size_t first = m_block.arguments.find_first_not_of(kSpace);
        if (m_block.kind == Kind::CustomCall || first == std::string::npos || m_block.arguments[first] != '{')
            return;
        m_block.isStreaming = true;
        text = std::exchange(m_block.arguments, {});
    }
    if (!text.empty())
        writeDelta({ { "type", "input_json_delta" }, { "partial_json", std::move(text) } }, out);
}

void MessagesStreamEncoder::writeWholeText(std::string_view text, QByteArray& out)
{
    m_block.start = textStart();
    writeDelta({ { "type", "text_delta" }, { "text", text } }, out);
}

void MessagesStreamEncoder::endPart(QByteArray& out)
{
    const bool isCustom = m_block.kind == Kind::CustomCall;
    if (isCustom || (m_block.kind == Kind::Call && !m_block.isStreaming)) {
        const json::object input = inputOf({ .id = {},
            .name = {},
            .kind = isCustom ? ToolKind::Custom : ToolKind::Function,
            .arguments = m_block.arguments });
        if (!input.empty())
            writeDelta({ { "type", "input_json_delta" }, { "partial_json", jsonText(input) } }, out);
    }
    if (m_block.kind == Kind::Thinking && !m_block.signature.empty())
        writeDelta({ { "type", "signature_delta" }, { "signature", m_block.signature } }, out);
    if (m_block.isOpen) {
        writeEvent("content_block_stop", { { "type", "content_block_stop" }, { "index", m_index } }, out);
        ++m_index;
    }
    m_block = {};
}

void MessagesStreamEncoder::openBlock(QByteArray& out)
{
    if (std::exchange(m_block.isOpen, true))
        return;
    writeEvent("content_block_start",
        { { "type", "content_block_start" }, { "index", m_index },
            { "content_block", std::move(m_block.start) } },
        out);
}

void MessagesStreamEncoder::writeDelta(json::object delta, QByteArray& out)
{
    openBlock(out);
    writeEvent("content_block_delta",
        { { "type", "content_block_delta" }, { "index", m_index }, { "delta", std::move(delta) } }, out);
}

void MessagesStreamEncoder::writeEnd(QByteArray& out)
{
    m_isOver = true;
    if (m_refused && m_finish.stop.reason == StopReason::Stop)
        m_finish.stop.reason = StopReason::Filter;
    json::object delta;
    addStop(m_finish.stop, m_provider, delta);
    json::object body { { "type", "message_delta" } };
    if (isOwn()) {
        // Of what the end tells, this alone stands beside the delta.
        constexpr std::string_view kEdits = "context_management";
        if (const json::value* edits = m_finish.extras.if_contains(kEdits))
            body[kEdits] = *edits;
        m_finish.extras.erase(kEdits);
        giveBack(m_finish.extras, delta);
    }
    body["delta"] = std::move(delta);
    json::object usage = encodeUsage(m_usage, m_provider);
    if (!usage.contains("output_tokens"))
        usage["output_tokens"] = 0; // clients read it unasked
    body["usage"] = std::move(usage);
    writeEvent("message_delta", body, out);
    writeEvent("message_stop", { { "type", "message_stop" } }, out);
}

void MessagesStreamEncoder::writeFailure(int status, const std::string& message, QByteArray& out)
{
    m_isOver = true;
    out.append(
        errorEvent(Dialect::Messages, { .status = status, .message = QString::fromStdString(message) }));
}

} // namespace gateway::dialects::messages
