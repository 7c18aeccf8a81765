// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/request_body.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using namespace app::viewmodels;
using gateway::Dialect;

// A system text, an image, a call with its result, and a last question.
QVector<Turn> conversation(Dialect answeredIn)
{
    const ToolCall call { .id = u"call_7"_s,
        .name = u"get_weather"_s,
        .arguments = uR"({"city":"Ghent"})"_s,
        .result = u"12 °C"_s };
    return { { .text = u"Hi"_s,
                 .images = { { .name = u"a.png"_s, .mediaType = "image/png", .bytes = "PNG" } } },
        { .speaker = Speaker::Model,
            .text = u"Let me look."_s,
            .calls = { call },
            .dialect = answeredIn,
            .proofs = { QJsonObject { { u"type"_s, u"proof"_s } } } },
        { .text = u"And tomorrow?"_s } };
}

PromptSettings settings(Dialect dialect)
{
    return { .dialect = dialect,
        .model = u"fast"_s,
        .streaming = true,
        .system = u"Be brief."_s,
        .temperature = 0.5,
        .maxTokens = 64,
        .effort = ThinkingEffort::Low,
        .tools = { { .name = u"get_weather"_s,
            .description = u"Weather of a city."_s,
            .parameters = { { u"type"_s, u"object"_s } } } } };
}

QJsonObject bodyOf(const WireRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QJsonObject json(const char* text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << text;
    return document.object();
}

void expectBody(const WireRequest& request, const char* expected)
{
    EXPECT_EQ(bodyOf(request), json(expected))
        << QJsonDocument(bodyOf(request)).toJson(QJsonDocument::Indented).toStdString();
}

TEST(RequestBody, Chat)
{
    const WireRequest request = wireRequest(settings(Dialect::Chat), conversation(Dialect::Chat));
    EXPECT_EQ(request.target, "/v1/chat/completions");
    expectBody(request, R"({
        "model": "fast", "stream": true, "stream_options": {"include_usage": true},
        "temperature": 0.5, "max_tokens": 64, "reasoning_effort": "low",
        "tools": [{"type": "function", "function": {"name": "get_weather",
            "description": "Weather of a city.", "parameters": {"type": "object"}}}],
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": [
                {"type": "image_url", "image_url": {"url": "data:image/png;base64,UE5H"}},
                {"type": "text", "text": "Hi"}]},
            {"role": "assistant", "content": "Let me look.", "tool_calls": [{"id": "call_7",
                "type": "function", "function": {"name": "get_weather", "arguments": "{\"city\":\"Ghent\"}"}}]},
            {"role": "tool", "tool_call_id": "call_7", "content": "12 °C"},
            {"role": "user", "content": "And tomorrow?"}]})");
}

TEST(RequestBody, Responses)
{
    const WireRequest request = wireRequest(settings(Dialect::Responses), conversation(Dialect::Responses));
    EXPECT_EQ(request.target, "/v1/responses");
    expectBody(request, R"({
        "model": "fast", "stream": true, "store": false, "include": ["reasoning.encrypted_content"],
        "instructions": "Be brief.", "temperature": 0.5, "max_output_tokens": 64,
        "reasoning": {"effort": "low", "summary": "auto"},
        "tools": [{"type": "function", "name": "get_weather", "description": "Weather of a city.",
            "parameters": {"type": "object"}, "strict": false}],
        "input": [
            {"type": "message", "role": "user", "content": [
                {"type": "input_image", "image_url": "data:image/png;base64,UE5H"},
                {"type": "input_text", "text": "Hi"}]},
            {"type": "proof"},
            {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Let me look."}]},
            {"type": "function_call", "call_id": "call_7", "name": "get_weather",
                "arguments": "{\"city\":\"Ghent\"}"},
            {"type": "function_call_output", "call_id": "call_7", "output": "12 °C"},
            {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "And tomorrow?"}]}]})");
}

TEST(RequestBody, Messages)
{
    const WireRequest request = wireRequest(settings(Dialect::Messages), conversation(Dialect::Messages));
    EXPECT_EQ(request.target, "/v1/messages");
    expectBody(request, R"({
        "model": "fast", "stream": true, "system": "Be brief.", "temperature": 0.5, "max_tokens": 64,
        "thinking": {"type": "adaptive", "display": "summarized"}, "output_config": {"effort": "low"},
        "tools": [{"name": "get_weather", "description": "Weather of a city.",
            "input_schema": {"type": "object"}}],
        "messages": [
            {"role": "user", "content": [
                {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "UE5H"}},
                {"type": "text", "text": "Hi"}]},
            {"role": "assistant", "content": [
                {"type": "proof"},
                {"type": "text", "text": "Let me look."},
                {"type": "tool_use", "id": "call_7", "name": "get_weather", "input": {"city": "Ghent"}}]},
            {"role": "user", "content": [
                {"type": "tool_result", "tool_use_id": "call_7", "content": "12 °C"}]},
            {"role": "user", "content": [{"type": "text", "text": "And tomorrow?"}]}]})");
}

TEST(RequestBody, Gemini)
{
    const WireRequest request = wireRequest(settings(Dialect::Gemini), conversation(Dialect::Gemini));
    EXPECT_EQ(request.target, "/v1beta/models/fast:streamGenerateContent?alt=sse");
    expectBody(request, R"({
        "systemInstruction": {"parts": [{"text": "Be brief."}]},
        "generationConfig": {"temperature": 0.5, "maxOutputTokens": 64,
            "thinkingConfig": {"thinkingLevel": "LOW", "includeThoughts": true}},
        "tools": [{"functionDeclarations": [{"name": "get_weather", "description": "Weather of a city.",
            "parametersJsonSchema": {"type": "object"}}]}],
        "contents": [
            {"role": "user", "parts": [
                {"inlineData": {"mimeType": "image/png", "data": "UE5H"}}, {"text": "Hi"}]},
            {"role": "model", "parts": [{"text": "Let me look."},
                {"functionCall": {"id": "call_7", "name": "get_weather", "args": {"city": "Ghent"}}}]},
            {"role": "user", "parts": [{"functionResponse": {"id": "call_7", "name": "get_weather",
                "response": {"result": "12 °C"}}}]},
            {"role": "user", "parts": [{"text": "And tomorrow?"}]}]})");
}

TEST(RequestBody, LeavesOutWhatIsNotSet)
{
    const QVector<Turn> turns { { .text = u"Hi"_s } };
    PromptSettings plain { .model = u"fast"_s, .streaming = false };
    expectBody(wireRequest(plain, turns),
        R"({"model": "fast", "stream": false, "messages": [{"role": "user", "content": "Hi"}]})");
    plain.dialect = Dialect::Messages;
    // The one that must have a limit.
    expectBody(wireRequest(plain, turns), R"({"model": "fast", "stream": false, "max_tokens": 4096,
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}]})");
    plain.dialect = Dialect::Gemini;
    expectBody(wireRequest(plain, turns), R"({"contents": [{"role": "user", "parts": [{"text": "Hi"}]}]})");
}

TEST(RequestBody, AGeminiModelStandsInThePath)
{
    PromptSettings plain {
        .dialect = Dialect::Gemini, .model = u"direct/openrouter/a b:free"_s, .streaming = false
    };
    EXPECT_EQ(
        wireRequest(plain, {}).target, "/v1beta/models/direct%2Fopenrouter%2Fa%20b%3Afree:generateContent");
}

// A vendor's evidence is of no use to another, and refused by many.
TEST(RequestBody, ProofsStayInTheirDialect)
{
    for (const Dialect dialect : { Dialect::Responses, Dialect::Messages }) {
        const QByteArray body = wireRequest(settings(dialect), conversation(Dialect::Chat)).body;
        EXPECT_FALSE(body.contains("proof")) << body.toStdString();
    }
}

TEST(RequestBody, ExtrasOfACallGoBackInTheirDialectOnly)
{
    Turn answer { .speaker = Speaker::Model,
        .calls = { { .id = {},
            .name = u"f"_s,
            .arguments = u"{}"_s,
            .extras = { { u"thoughtSignature"_s, u"c2ln"_s } } } },
        .dialect = Dialect::Gemini };
    PromptSettings plain { .dialect = Dialect::Gemini, .model = u"fast"_s };
    expectBody(wireRequest(plain, { answer }), R"({"contents": [
        {"role": "model", "parts": [{"thoughtSignature": "c2ln", "functionCall": {"name": "f", "args": {}}}]},
        {"role": "user", "parts": [{"functionResponse": {"name": "f", "response": {"result": ""}}}]}]})");
    // Where a call needs an id, one is made, the same for call and result.
    plain.dialect = Dialect::Chat;
    expectBody(wireRequest(plain, { answer }), R"({"model": "fast", "stream": true,
        "stream_options": {"include_usage": true}, "messages": [
        {"role": "assistant", "content": null, "tool_calls": [
            {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}]},
        {"role": "tool", "tool_call_id": "call_1", "content": ""}]})");
}

TEST(RequestBody, TheLeastEffortOfMessagesIsLow)
{
    PromptSettings plain {
        .dialect = Dialect::Messages, .model = u"fast"_s, .effort = ThinkingEffort::Minimal
    };
    EXPECT_EQ(bodyOf(wireRequest(plain, {}))[u"output_config"_s][u"effort"_s].toString(), u"low"_s);
    plain.dialect = Dialect::Chat;
    EXPECT_EQ(bodyOf(wireRequest(plain, {}))[u"reasoning_effort"_s].toString(), u"minimal"_s);
}

} // namespace
