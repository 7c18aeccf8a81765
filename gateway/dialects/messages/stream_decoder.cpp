// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/stream_decoder.h"

#include "dialects/json/json_text.h"
#include "dialects/messages/citations.h"
#include "dialects/messages/error_reader.h"
#include "dialects/messages/stop_reasons.h"
#include "dialects/messages/usage.h"
#include "dialects/stream_failure.h"
#include "dialects/tool_arguments.h"

#include <utility>

namespace gateway::dialects::messages {

namespace {

std::string_view view(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<std::size_t>(bytes.size()) };
}

void appendTo(json::object& block, std::string_view key, std::string_view text)
{
    json::value& value = block[key];
    if (json::string* present = value.if_string())
        present->append(text);
    else
        value = text;
}

} // namespace

void MessagesStreamDecoder::takeText(QByteArrayView name, QByteArrayView data, StreamEvents& out)
{
    if (!m_isOver)
        SseStreamDecoder::takeText(name, data, out);
}

void MessagesStreamDecoder::takeJson(QByteArrayView name, const json::value& data, StreamEvents& out)
{
    const json::object* event = data.if_object();
    if (!event || m_isOver)
        return;
    ObjectReader reader(*event);
    const std::string type = reader.stringOr("type", view(name));
    const int index = static_cast<int>(reader.integer("index").value_or(0));
    if (type == "error" || isError(*event)) {
        fail(failureOf(*event), out);
    } else if (type == "message_start") {
        startMessage(*event, out);
    } else if (type == "content_block_start") {
        if (const json::object* block = reader.object("content_block"))
            startBlock(index, *block, out);
    } else if (type == "content_block_delta") {
        if (const json::object* delta = reader.object("delta"))
            takeDelta(index, *delta, out);
    } else if (type == "content_block_stop") {
        endBlock(index, out);
    } else if (type == "message_delta") {
        if (const json::object* usage = reader.object("usage"))
            out.emplace_back(UsageUpdate { .usage = decodeUsage(*usage).usage });
        takeMessageDelta(*event);
    } else if (type == "message_stop") {
        endMessage(out);
    } else if (type == "ping") {
        out.emplace_back(StreamPing {});
    }
}

void MessagesStreamDecoder::fail(StreamFailure failure, StreamEvents& out)
{
    m_isOver = true;
    out.emplace_back(std::move(failure));
}

void MessagesStreamDecoder::startMessage(const json::object& event, StreamEvents& out)
{
    static const json::object kNone;
    const json::object* message = ObjectReader(event).object("message");
    ObjectReader reader(message ? *message : kNone);
    const std::string id = reader.stringOr("id", {});
    if (std::exchange(m_hasStarted, true)) {
        if (id != m_messageId)
            fail(unreadableStream("The provider began another message inside the stream."), out);
        return; // said twice
    }
    m_messageId = id;
    StreamStart start { .dialect = Dialect::Messages, .id = id, .model = reader.stringOr("model", {}) };
    if (const json::object* usage = reader.object("usage")) {
        DecodedUsage decoded = decodeUsage(*usage);
        start.usage = std::move(decoded.usage);
        start.serviceTier = std::move(decoded.serviceTier);
    }
    (void)reader.value("type");
    (void)reader.value("role");
    const json::array* content = reader.array("content");
    takeEnd(reader);
    start.extras = reader.rest();
    out.emplace_back(std::move(start));
    if (content)
        takeContent(*content, out);
}

// The vendor sends a turn of programmatic tool calls whole in its first event, with no other but the last.
void MessagesStreamDecoder::takeContent(const json::array& content, StreamEvents& out)
{
    for (const json::value& item : content) {
        const int index = -1 - m_nextNumber; // none of the stream's own
        if (const json::object* block = item.if_object()) {
            startBlock(index, *block, out);
            endBlock(index, out);
        }
    }
}

// What a message and the delta at its end may both tell.
void MessagesStreamDecoder::takeEnd(ObjectReader& reader)
{
    Stop stop = decodeStop(reader);
    if (!stop.native.empty())
        m_finish.stop = std::move(stop);
    for (const std::string_view key : { "container", "context_management" }) {
        if (const json::value* value = reader.value(key))
            m_finish.extras[key] = *value;
    }
}

void MessagesStreamDecoder::startPart(int index, Part part, StreamEvents& out)
{
    Block block { .number = m_nextNumber++ };
    StreamEvents content;
    if (auto* text = part.get<TextPart>()) {
        content.emplace_back(PartDelta { .number = block.number, .text = std::exchange(text->text, {}) });
        for (Citation& citation : std::exchange(text->citations, {}))
            content.emplace_back(PartCitation { .number = block.number, .citation = std::move(citation) });
    } else if (auto* thinking = part.get<ThinkingPart>()) {
        content.emplace_back(PartDelta { .number = block.number, .text = thinkingText(*thinking) });
        thinking->sections.clear();
        if (const auto proof = std::exchange(thinking->proof, {}))
            block.signature = proof->bytes;
    } else if (auto* call = part.get<ToolCallPart>()) {
        block.isCall = true;
        block.initialInput = std::exchange(call->arguments, {});
    }
    out.emplace_back(PartStart { .choice = 0, .number = block.number, .part = std::move(part) });
    for (StreamEvent& event : content) {
        const auto* delta = std::get_if<PartDelta>(&event);
        if (!delta || !delta->text.empty())
            out.push_back(std::move(event));
    }
    m_open.insert_or_assign(index, std::move(block));
}

void MessagesStreamDecoder::startBlock(int index, const json::object& block, StreamEvents& out)
{
    endBlock(index, out); // left open by a server that says no stops
    Part part = decodeBlock(block, {});
    if (part.is<NativePart>())
        m_open.insert_or_assign(index, Block { .native = block });
    else
        startPart(index, std::move(part), out);
}

// The block a delta belongs to; one that was not announced is opened where the delta says enough.
MessagesStreamDecoder::Block* MessagesStreamDecoder::blockFor(
    int index, std::string_view deltaType, StreamEvents& out)
{
    if (const auto found = m_open.find(index); found != m_open.end())
        return &found->second;
    if (deltaType == "text_delta")
        startPart(index, { .content = TextPart {} }, out);
    else if (deltaType == "thinking_delta")
        startPart(index, { .content = ThinkingPart {} }, out);
    else
        return nullptr;
    return &m_open[index];
}

void MessagesStreamDecoder::takeDelta(int index, const json::object& delta, StreamEvents& out)
{
    ObjectReader reader(delta);
    const std::string type = reader.stringOr("type", {});
    Block* block = blockFor(index, type, out);
    if (!block)
        return;
    if (!block->native.empty()) {
        addToNative(*block, type, reader);
        return;
    }
    const auto add = [&](std::string text) {
        if (!text.empty())
            out.emplace_back(PartDelta { .number = block->number, .text = std::move(text) });
    };
    if (type == "text_delta") {
        add(reader.stringOr("text", {}));
    } else if (type == "thinking_delta") {
        add(reader.stringOr("thinking", {}));
    } else if (type == "input_json_delta") {
        std::string fragment = reader.stringOr("partial_json", {});
        block->hasArguments = block->hasArguments || !fragment.empty();
        add(std::move(fragment));
    } else if (type == "signature_delta") {
        block->signature = reader.stringOr("signature", {});
    } else if (type == "citations_delta") {
        if (const json::object* citation = reader.object("citation"))
            out.emplace_back(PartCitation { .number = block->number, .citation = decodeCitation(*citation) });
    }
}

void MessagesStreamDecoder::addToNative(Block& block, std::string_view type, ObjectReader& delta)
{
    if (type == "input_json_delta")
        block.nativeInput += delta.stringOr("partial_json", {});
    else if (type == "text_delta")
        appendTo(block.native, "text", delta.stringOr("text", {}));
    else if (type == "compaction_delta")
        appendTo(block.native, "content", delta.stringOr("content", {}));
}

void MessagesStreamDecoder::endNative(Block& block, StreamEvents& out)
{
    if (!block.nativeInput.empty())
        block.native["input"] = argumentsObject(block.nativeInput);
    const int number = m_nextNumber++;
    out.emplace_back(PartStart { .choice = 0,
        .number = number,
        .part = {
            .content = NativePart { .dialect = Dialect::Messages, .value = std::move(block.native) } } });
    out.emplace_back(PartEnd { .number = number });
}

void MessagesStreamDecoder::endBlock(int index, StreamEvents& out)
{
    auto found = m_open.extract(index);
    if (!found)
        return;
    Block& block = found.mapped();
    if (!block.native.empty()) {
        endNative(block, out);
        return;
    }
    if (block.isCall && !block.hasArguments)
        out.emplace_back(PartDelta { .number = block.number, .text = std::move(block.initialInput) });
    if (!block.signature.empty()) {
        out.emplace_back(PartProof { .number = block.number,
            .proof = { .bytes = std::move(block.signature), .origin = Origin::Anthropic } });
    }
    out.emplace_back(PartEnd { .number = block.number });
}

// Kept for the end: a server may say the reason first and the last block's stop, or the usage, after it.
void MessagesStreamDecoder::takeMessageDelta(const json::object& event)
{
    ObjectReader outer(event);
    if (const json::object* delta = outer.object("delta")) {
        ObjectReader reader(*delta);
        takeEnd(reader);
        for (const auto& [key, value] : reader.rest()) {
            if (!value.is_null())
                m_finish.extras[key] = value;
        }
    }
    if (const json::value* edits = outer.value("context_management"))
        m_finish.extras["context_management"] = *edits;
}

void MessagesStreamDecoder::endMessage(StreamEvents& out)
{
    while (!m_open.empty())
        endBlock(m_open.begin()->first, out);
    m_isOver = true;
    out.emplace_back(std::move(m_finish));
    out.emplace_back(StreamEnd {});
}

} // namespace gateway::dialects::messages
