// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_replies.h"

#include <boost/json.hpp>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

namespace json = boost::json;
using Kind = DemoPiece::Kind;

constexpr int kInputTokens = 24;
constexpr qint64 kCreated = 1'735'689'600;

QByteArray bytes(const json::value& value)
{
    const std::string text = json::serialize(value);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray dataFrame(const json::value& value)
{
    return QByteArray("data: " + bytes(value) + "\n\n");
}

QByteArray eventFrame(const json::object& value)
{
    const json::string& type = value.at("type").get_string();
    return QByteArray("event: " + QByteArray(type.data(), static_cast<qsizetype>(type.size()))
        + "\ndata: " + bytes(value) + "\n\n");
}

std::string joined(const DemoScript& script, Kind kind)
{
    QString text;
    for (const DemoPiece& piece : script.pieces) {
        if (piece.kind == kind)
            text += piece.text;
    }
    return text.toStdString();
}

const DemoPiece* toolCall(const DemoScript& script)
{
    for (const DemoPiece& piece : script.pieces) {
        if (piece.kind == Kind::ToolCall)
            return &piece;
    }
    return nullptr;
}

json::object chatUsage(const DemoScript& script)
{
    const auto output = static_cast<std::int64_t>(script.pieces.size());
    return { { "prompt_tokens", kInputTokens }, { "completion_tokens", output },
        { "total_tokens", kInputTokens + output } };
}

json::object chatTool(const DemoPiece& piece)
{
    return { { "index", 0 }, { "id", "call_demo" }, { "type", "function" },
        { "function",
            json::object {
                { "name", piece.tool.toStdString() }, { "arguments", piece.text.toStdString() } } } };
}

json::object chatChunk(const QString& model, json::array choices)
{
    return { { "id", "chatcmpl-demo" }, { "object", "chat.completion.chunk" }, { "created", kCreated },
        { "model", model.toStdString() }, { "choices", std::move(choices) } };
}

json::array chatDelta(json::object delta, const json::value& finish)
{
    return { json::object { { "index", 0 }, { "delta", std::move(delta) }, { "finish_reason", finish } } };
}

QVector<QByteArray> chatFrames(const QString& model, const DemoScript& script)
{
    QVector<QByteArray> frames { dataFrame(
        chatChunk(model, chatDelta({ { "role", "assistant" }, { "content", "" } }, nullptr))) };
    for (const DemoPiece& piece : script.pieces) {
        json::object delta;
        if (piece.kind == Kind::ToolCall)
            delta["tool_calls"] = json::array { chatTool(piece) };
        else
            delta[piece.kind == Kind::Thinking ? "reasoning_content" : "content"] = piece.text.toStdString();
        frames.append(dataFrame(chatChunk(model, chatDelta(std::move(delta), nullptr))));
    }
    frames.append(dataFrame(chatChunk(model, chatDelta({}, toolCall(script) ? "tool_calls" : "stop"))));
    json::object last = chatChunk(model, {});
    last["usage"] = chatUsage(script);
    frames.append(dataFrame(last));
    frames.append("data: [DONE]\n\n");
    return frames;
}

json::object chatBody(const QString& model, const DemoScript& script)
{
    json::object message { { "role", "assistant" }, { "content", joined(script, Kind::Text) } };
    if (const std::string thought = joined(script, Kind::Thinking); !thought.empty())
        message["reasoning_content"] = thought;
    if (const DemoPiece* tool = toolCall(script)) {
        message["content"] = nullptr;
        message["tool_calls"] = json::array { chatTool(*tool) };
    }
    return { { "id", "chatcmpl-demo" }, { "object", "chat.completion" }, { "created", kCreated },
        { "model", model.toStdString() },
        { "choices",
            json::array { json::object { { "index", 0 }, { "message", message },
                { "finish_reason", toolCall(script) ? "tool_calls" : "stop" } } } },
        { "usage", chatUsage(script) } };
}

json::object messagesBlock(const DemoPiece& piece, const std::string& text)
{
    switch (piece.kind) {
    case Kind::Thinking: return { { "type", "thinking" }, { "thinking", text }, { "signature", "" } };
    case Kind::Text: return { { "type", "text" }, { "text", text } };
    case Kind::ToolCall:
        return { { "type", "tool_use" }, { "id", "toolu_demo" }, { "name", piece.tool.toStdString() },
            { "input", json::object {} } };
    }
    return {};
}

json::object messagesDelta(const DemoPiece& piece)
{
    const std::string text = piece.text.toStdString();
    switch (piece.kind) {
    case Kind::Thinking: return { { "type", "thinking_delta" }, { "thinking", text } };
    case Kind::Text: return { { "type", "text_delta" }, { "text", text } };
    case Kind::ToolCall: return { { "type", "input_json_delta" }, { "partial_json", text } };
    }
    return {};
}

json::object messagesMessage(
    const QString& model, json::array content, const json::value& stop, std::int64_t output)
{
    return { { "id", "msg_demo" }, { "type", "message" }, { "role", "assistant" },
        { "model", model.toStdString() }, { "content", std::move(content) }, { "stop_reason", stop },
        { "stop_sequence", nullptr },
        { "usage", json::object { { "input_tokens", kInputTokens }, { "output_tokens", output } } } };
}

QVector<QByteArray> messagesFrames(const QString& model, const DemoScript& script)
{
    QVector<QByteArray> frames { eventFrame(
        { { "type", "message_start" }, { "message", messagesMessage(model, {}, nullptr, 1) } }) };
    int index = -1;
    std::optional<Kind> open;
    for (const DemoPiece& piece : script.pieces) {
        if (open != piece.kind) {
            if (open)
                frames.append(eventFrame({ { "type", "content_block_stop" }, { "index", index } }));
            ++index;
            open = piece.kind;
            frames.append(eventFrame({ { "type", "content_block_start" }, { "index", index },
                { "content_block", messagesBlock(piece, {}) } }));
        }
        frames.append(eventFrame(
            { { "type", "content_block_delta" }, { "index", index }, { "delta", messagesDelta(piece) } }));
    }
    frames.append(eventFrame({ { "type", "content_block_stop" }, { "index", index } }));
    frames.append(eventFrame({ { "type", "message_delta" },
        { "delta",
            json::object { { "stop_reason", toolCall(script) ? "tool_use" : "end_turn" },
                { "stop_sequence", nullptr } } },
        { "usage",
            json::object { { "output_tokens", static_cast<std::int64_t>(script.pieces.size()) } } } }));
    frames.append(eventFrame({ { "type", "message_stop" } }));
    return frames;
}

json::object messagesBody(const QString& model, const DemoScript& script)
{
    json::array content;
    for (const Kind kind : { Kind::Thinking, Kind::Text }) {
        if (const std::string text = joined(script, kind); !text.empty())
            content.push_back(messagesBlock({ .kind = kind }, text));
    }
    if (const DemoPiece* tool = toolCall(script)) {
        json::object block = messagesBlock(*tool, {});
        block["input"] = json::parse(tool->text.toStdString());
        content.push_back(block);
    }
    return messagesMessage(model, content, toolCall(script) ? "tool_use" : "end_turn",
        static_cast<std::int64_t>(script.pieces.size()));
}

json::object responsesObject(const QString& model, const DemoScript& script, std::string_view status)
{
    json::object item { { "type", "message" }, { "id", "msg_demo" }, { "role", "assistant" },
        { "status", "completed" },
        { "content",
            json::array { json::object { { "type", "output_text" }, { "text", joined(script, Kind::Text) },
                { "annotations", json::array {} } } } } };
    if (const DemoPiece* tool = toolCall(script)) {
        item = { { "type", "function_call" }, { "id", "fc_demo" }, { "call_id", "call_demo" },
            { "status", "completed" }, { "name", tool->tool.toStdString() },
            { "arguments", tool->text.toStdString() } };
    }
    const bool done = status == "completed";
    const auto output = static_cast<std::int64_t>(script.pieces.size());
    return { { "id", "resp_demo" }, { "object", "response" }, { "created_at", kCreated },
        { "status", status }, { "model", model.toStdString() },
        { "output", done ? json::array { item } : json::array {} },
        { "usage",
            done ? json::value(json::object { { "input_tokens", kInputTokens }, { "output_tokens", output },
                { "total_tokens", kInputTokens + output } })
                 : json::value(nullptr) } };
}

QVector<QByteArray> responsesFrames(const QString& model, const DemoScript& script)
{
    QVector<QByteArray> frames;
    std::int64_t sequence = 0;
    const auto add = [&frames, &sequence](json::object event) {
        event["sequence_number"] = sequence++;
        frames.append(eventFrame(event));
    };
    const json::object whole = responsesObject(model, script, "completed");
    const json::object item = whole.at("output").get_array().at(0).get_object();
    json::object started = item;
    started["status"] = "in_progress";
    add({ { "type", "response.created" }, { "response", responsesObject(model, script, "in_progress") } });
    if (const DemoPiece* tool = toolCall(script)) {
        const std::string arguments = tool->text.toStdString();
        started["arguments"] = "";
        add({ { "type", "response.output_item.added" }, { "output_index", 0 }, { "item", started } });
        add({ { "type", "response.function_call_arguments.delta" }, { "item_id", "fc_demo" },
            { "output_index", 0 }, { "delta", arguments } });
        add({ { "type", "response.function_call_arguments.done" }, { "item_id", "fc_demo" },
            { "output_index", 0 }, { "arguments", arguments } });
    } else {
        const json::object empty { { "type", "output_text" }, { "text", "" },
            { "annotations", json::array {} } };
        const json::object part = item.at("content").get_array().at(0).get_object();
        started["content"] = json::array {};
        add({ { "type", "response.output_item.added" }, { "output_index", 0 }, { "item", started } });
        add({ { "type", "response.content_part.added" }, { "item_id", "msg_demo" }, { "output_index", 0 },
            { "content_index", 0 }, { "part", empty } });
        for (const DemoPiece& piece : script.pieces) {
            if (piece.kind == Kind::Text)
                add({ { "type", "response.output_text.delta" }, { "item_id", "msg_demo" },
                    { "output_index", 0 }, { "content_index", 0 }, { "delta", piece.text.toStdString() } });
        }
        add({ { "type", "response.output_text.done" }, { "item_id", "msg_demo" }, { "output_index", 0 },
            { "content_index", 0 }, { "text", joined(script, Kind::Text) } });
        add({ { "type", "response.content_part.done" }, { "item_id", "msg_demo" }, { "output_index", 0 },
            { "content_index", 0 }, { "part", part } });
    }
    add({ { "type", "response.output_item.done" }, { "output_index", 0 }, { "item", item } });
    add({ { "type", "response.completed" }, { "response", whole } });
    return frames;
}

json::object geminiChunk(
    const QString& model, json::array parts, const json::value& finish, std::int64_t output)
{
    json::object candidate { { "index", 0 },
        { "content", json::object { { "role", "model" }, { "parts", std::move(parts) } } } };
    if (!finish.is_null())
        candidate["finishReason"] = finish;
    return { { "candidates", json::array { candidate } },
        { "usageMetadata",
            json::object { { "promptTokenCount", kInputTokens }, { "candidatesTokenCount", output },
                { "totalTokenCount", kInputTokens + output } } },
        { "modelVersion", model.toStdString() } };
}

json::object geminiPart(const DemoPiece& piece, const std::string& text)
{
    if (piece.kind == Kind::ToolCall) {
        return { { "functionCall",
            json::object {
                { "name", piece.tool.toStdString() }, { "args", json::parse(piece.text.toStdString()) } } } };
    }
    json::object part { { "text", text } };
    if (piece.kind == Kind::Thinking)
        part["thought"] = true;
    return part;
}

QVector<QByteArray> geminiFrames(const QString& model, const DemoScript& script)
{
    QVector<QByteArray> frames;
    for (qsizetype i = 0; i < script.pieces.size(); ++i) {
        const bool last = i + 1 == script.pieces.size();
        const DemoPiece& piece = script.pieces[i];
        frames.append(dataFrame(geminiChunk(model, { geminiPart(piece, piece.text.toStdString()) },
            last ? json::value("STOP") : json::value(), i + 1)));
    }
    return frames;
}

json::object geminiBody(const QString& model, const DemoScript& script)
{
    json::array parts;
    for (const Kind kind : { Kind::Thinking, Kind::Text }) {
        if (const std::string text = joined(script, kind); !text.empty())
            parts.push_back(geminiPart({ .kind = kind }, text));
    }
    if (const DemoPiece* tool = toolCall(script))
        parts.push_back(geminiPart(*tool, {}));
    return geminiChunk(model, parts, "STOP", static_cast<std::int64_t>(script.pieces.size()));
}

} // namespace

QByteArray demoBody(Dialect dialect, const QString& model, const DemoScript& script)
{
    if (dialect == Dialect::Messages)
        return bytes(messagesBody(model, script));
    if (dialect == Dialect::Responses)
        return bytes(responsesObject(model, script, "completed"));
    if (dialect == Dialect::Gemini)
        return bytes(geminiBody(model, script));
    return bytes(chatBody(model, script));
}

QVector<QByteArray> demoFrames(Dialect dialect, const QString& model, const DemoScript& script)
{
    if (dialect == Dialect::Messages)
        return messagesFrames(model, script);
    if (dialect == Dialect::Responses)
        return responsesFrames(model, script);
    if (dialect == Dialect::Gemini)
        return geminiFrames(model, script);
    return chatFrames(model, script);
}

} // namespace gateway::service
