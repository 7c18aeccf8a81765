// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_accumulator.h"

#include "dialects/sse_decoder.h"

namespace gateway::dialects {

namespace {

std::string text(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_string() ? std::string(std::string_view(value->get_string())) : std::string();
}

void append(json::object& block, std::string_view key, const std::string& more)
{
    block[key] = text(block, key) + more;
}

} // namespace

void MessageAccumulator::violate(std::string text)
{
    if (m_violation.empty())
        m_violation = std::move(text);
}

json::array& MessageAccumulator::content()
{
    return m_message["content"].get_array();
}

void MessageAccumulator::takeStream(QByteArrayView bytes)
{
    SseDecoder decoder;
    decoder.feed(bytes, [this](const SseEvent& event) {
        const auto object = parseJsonObject(event.data);
        if (object)
            takeEvent(
                std::string_view(event.name.data(), static_cast<std::size_t>(event.name.size())), *object);
        else
            violate("not an object");
    });
    if (!decoder.atBoundary())
        violate("half an event at the end");
}

void MessageAccumulator::takeEvent(std::string_view name, const json::object& event)
{
    if (name != text(event, "type"))
        violate("the event is named " + std::string(name) + ", its type is " + text(event, "type"));
    if (name == "ping")
        return;
    if (m_hasEnded || !m_error.empty())
        violate(std::string(name) + " after the end");
    if (name == "error") {
        m_error = event.at("error").as_object();
    } else if (name == "message_start") {
        if (std::exchange(m_hasStarted, true))
            violate("message_start twice");
        m_message = event.at("message").as_object();
        // A turn of programmatic tool calls comes whole.
        m_hasDelta = !m_message["stop_reason"].is_null();
        if (!m_message["usage"].is_object() || !m_message["usage"].get_object().contains("input_tokens"))
            violate("message_start without usage");
    } else if (!m_hasStarted) {
        violate(std::string(name) + " before message_start");
    } else if (name == "content_block_start") {
        startBlock(event);
    } else if (name == "content_block_delta") {
        takeDelta(event);
    } else if (name == "content_block_stop") {
        endBlock(event);
    } else if (name == "message_delta") {
        takeMessageDelta(event);
    } else if (name == "message_stop") {
        m_hasEnded = true;
        if (!m_hasDelta)
            violate("no message_delta");
    } else {
        violate("an event the vendor does not have: " + std::string(name));
    }
}

void MessageAccumulator::startBlock(const json::object& event)
{
    if (std::exchange(m_blockIsOpen, true))
        violate("a block begins inside another");
    if (event.at("index") != json::value(content().size()))
        violate("block indices are not contiguous");
    if (m_hasDelta)
        violate("a block after message_delta");
    m_signatureGiven = false;
    content().push_back(event.at("content_block"));
}

void MessageAccumulator::takeDelta(const json::object& event)
{
    if (!m_blockIsOpen || event.at("index") != json::value(content().size() - 1)) {
        violate("a delta of a block that is not open");
        return;
    }
    json::object& block = content().back().as_object();
    const json::object& delta = event.at("delta").as_object();
    const std::string type = text(delta, "type");
    if (m_signatureGiven)
        violate("a delta after the signature");
    if (type == "text_delta" && text(block, "type") == "text") {
        append(block, "text", text(delta, "text"));
    } else if (type == "thinking_delta" && text(block, "type") == "thinking") {
        append(block, "thinking", text(delta, "thinking"));
    } else if (type == "signature_delta" && text(block, "type") == "thinking") {
        block["signature"] = text(delta, "signature");
        m_signatureGiven = true;
    } else if (type == "input_json_delta" && block.contains("input")) {
        m_inputs[content().size() - 1] += text(delta, "partial_json");
    } else if (type == "citations_delta" && text(block, "type") == "text") {
        json::value& citations = block["citations"];
        if (!citations.is_array())
            citations = json::array();
        citations.get_array().push_back(delta.at("citation"));
    } else if (type == "compaction_delta") {
        block["content"] = text(delta, "content");
    } else {
        violate(type + " in a block of type " + text(block, "type"));
    }
}

void MessageAccumulator::endBlock(const json::object& event)
{
    if (!std::exchange(m_blockIsOpen, false) || event.at("index") != json::value(content().size() - 1))
        violate("the end of a block that is not open");
    const auto input = m_inputs.find(content().size() - 1);
    if (input == m_inputs.end() || input->second.empty())
        return;
    const auto value = parseJson({ input->second.data(), static_cast<qsizetype>(input->second.size()) });
    if (value)
        content().back().as_object()["input"] = *value;
    else
        violate("tool input that is not JSON: " + input->second);
}

void MessageAccumulator::takeMessageDelta(const json::object& event)
{
    if (m_blockIsOpen)
        violate("message_delta inside a block");
    m_hasDelta = true;
    for (const auto& [key, value] : event.at("delta").as_object())
        m_message[key] = value;
    if (const json::value* edits = event.if_contains("context_management"))
        m_message["context_management"] = *edits;
    const json::value* usage = event.if_contains("usage");
    if (!usage || !usage->is_object() || !usage->get_object().contains("output_tokens")) {
        violate("message_delta without usage");
        return;
    }
    for (const auto& [key, value] : usage->get_object())
        m_message["usage"].get_object()[key] = value;
}

} // namespace gateway::dialects
