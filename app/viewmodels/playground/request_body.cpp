// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/request_body.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Dialect;

namespace {

// That API wants a limit; with thinking in it, room for both.
constexpr int kMessagesTokens = 4096;
constexpr int kMessagesTokensThinking = 16'000;

QString effortWord(ThinkingEffort effort)
{
    switch (effort) {
    case ThinkingEffort::LeftOut: return {};
    case ThinkingEffort::Minimal: return u"minimal"_s;
    case ThinkingEffort::Low: return u"low"_s;
    case ThinkingEffort::Medium: return u"medium"_s;
    case ThinkingEffort::High: return u"high"_s;
    }
    return {};
}

QString base64(const PromptImage& image)
{
    return QString::fromLatin1(image.bytes.toBase64());
}

QString dataUrl(const PromptImage& image)
{
    return u"data:%1;base64,%2"_s.arg(QString::fromLatin1(image.mediaType), base64(image));
}

// Arguments that are no object (a model may write anything) go back as an empty one where an object is
// wanted.
QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

void addSampling(QJsonObject& body, const PromptSettings& settings, const QString& limitName)
{
    if (settings.temperature)
        body.insert(u"temperature"_s, *settings.temperature);
    if (settings.maxTokens)
        body.insert(limitName, *settings.maxTokens);
}

// Chat completions

QJsonValue chatContent(const Turn& turn)
{
    if (turn.images.isEmpty())
        return turn.text;
    QJsonArray parts;
    for (const PromptImage& image : turn.images)
        parts.append(QJsonObject { { u"type"_s, u"image_url"_s },
            { u"image_url"_s, QJsonObject { { u"url"_s, dataUrl(image) } } } });
    if (!turn.text.isEmpty())
        parts.append(QJsonObject { { u"type"_s, u"text"_s }, { u"text"_s, turn.text } });
    return parts;
}

void addChatAnswer(QJsonArray& messages, const Turn& turn)
{
    QJsonObject message { { u"role"_s, u"assistant"_s } };
    // A message of calls alone has no content.
    message.insert(u"content"_s, turn.text.isEmpty() && !turn.calls.isEmpty() ? QJsonValue() : turn.text);
    QJsonArray calls;
    for (const ToolCall& call : turn.calls) {
        QJsonObject entry = turn.dialect == Dialect::Chat ? call.extras : QJsonObject();
        entry.insert(u"id"_s, call.id);
        entry.insert(u"type"_s, u"function"_s);
        entry.insert(
            u"function"_s, QJsonObject { { u"name"_s, call.name }, { u"arguments"_s, call.arguments } });
        calls.append(entry);
    }
    if (!calls.isEmpty())
        message.insert(u"tool_calls"_s, calls);
    messages.append(message);
    for (const ToolCall& call : turn.calls)
        messages.append(QJsonObject {
            { u"role"_s, u"tool"_s }, { u"tool_call_id"_s, call.id }, { u"content"_s, call.result } });
}

QJsonObject chatBody(const PromptSettings& settings, const QVector<Turn>& turns)
{
    QJsonArray messages;
    if (!settings.system.isEmpty())
        messages.append(QJsonObject { { u"role"_s, u"system"_s }, { u"content"_s, settings.system } });
    for (const Turn& turn : turns) {
        if (turn.speaker == Speaker::Model)
            addChatAnswer(messages, turn);
        else
            messages.append(QJsonObject { { u"role"_s, u"user"_s }, { u"content"_s, chatContent(turn) } });
    }
    QJsonObject body { { u"model"_s, settings.model }, { u"messages"_s, messages },
        { u"stream"_s, settings.streaming } };
    if (settings.streaming)
        body.insert(u"stream_options"_s, QJsonObject { { u"include_usage"_s, true } });
    addSampling(body, settings, u"max_tokens"_s);
    if (settings.effort != ThinkingEffort::LeftOut)
        body.insert(u"reasoning_effort"_s, effortWord(settings.effort));
    QJsonArray tools;
    for (const ToolDefinition& tool : settings.tools)
        tools.append(QJsonObject { { u"type"_s, u"function"_s },
            { u"function"_s,
                QJsonObject { { u"name"_s, tool.name }, { u"description"_s, tool.description },
                    { u"parameters"_s, tool.parameters } } } });
    if (!tools.isEmpty())
        body.insert(u"tools"_s, tools);
    return body;
}

// Responses

QJsonObject responsesMessage(const Turn& turn)
{
    const bool isModel = turn.speaker == Speaker::Model;
    QJsonArray content;
    for (const PromptImage& image : turn.images)
        content.append(QJsonObject { { u"type"_s, u"input_image"_s }, { u"image_url"_s, dataUrl(image) } });
    if (!turn.text.isEmpty())
        content.append(QJsonObject {
            { u"type"_s, isModel ? u"output_text"_s : u"input_text"_s }, { u"text"_s, turn.text } });
    return { { u"type"_s, u"message"_s }, { u"role"_s, isModel ? u"assistant"_s : u"user"_s },
        { u"content"_s, content } };
}

void addResponsesAnswer(QJsonArray& input, const Turn& turn)
{
    if (turn.dialect == Dialect::Responses) {
        for (const auto& proof : turn.proofs)
            input.append(proof);
    }
    if (!turn.text.isEmpty())
        input.append(responsesMessage(turn));
    for (const ToolCall& call : turn.calls)
        input.append(QJsonObject { { u"type"_s, u"function_call"_s }, { u"call_id"_s, call.id },
            { u"name"_s, call.name }, { u"arguments"_s, call.arguments } });
    for (const ToolCall& call : turn.calls)
        input.append(QJsonObject { { u"type"_s, u"function_call_output"_s }, { u"call_id"_s, call.id },
            { u"output"_s, call.result } });
}

QJsonObject responsesBody(const PromptSettings& settings, const QVector<Turn>& turns)
{
    QJsonArray input;
    for (const Turn& turn : turns) {
        if (turn.speaker == Speaker::Model)
            addResponsesAnswer(input, turn);
        else
            input.append(responsesMessage(turn));
    }
    // Nothing is kept at the provider: the conversation goes along each time.
    QJsonObject body { { u"model"_s, settings.model }, { u"input"_s, input },
        { u"stream"_s, settings.streaming }, { u"store"_s, false },
        { u"include"_s, QJsonArray { u"reasoning.encrypted_content"_s } } };
    if (!settings.system.isEmpty())
        body.insert(u"instructions"_s, settings.system);
    addSampling(body, settings, u"max_output_tokens"_s);
    if (settings.effort != ThinkingEffort::LeftOut)
        body.insert(u"reasoning"_s,
            QJsonObject { { u"effort"_s, effortWord(settings.effort) }, { u"summary"_s, u"auto"_s } });
    QJsonArray tools;
    for (const ToolDefinition& tool : settings.tools)
        tools.append(QJsonObject { { u"type"_s, u"function"_s }, { u"name"_s, tool.name },
            { u"description"_s, tool.description }, { u"parameters"_s, tool.parameters },
            { u"strict"_s, false } });
    if (!tools.isEmpty())
        body.insert(u"tools"_s, tools);
    return body;
}

// Messages

QJsonObject textBlock(const QString& text)
{
    return { { u"type"_s, u"text"_s }, { u"text"_s, text } };
}

QJsonArray messagesQuestion(const Turn& turn)
{
    QJsonArray blocks;
    for (const PromptImage& image : turn.images)
        blocks.append(QJsonObject { { u"type"_s, u"image"_s },
            { u"source"_s,
                QJsonObject { { u"type"_s, u"base64"_s },
                    { u"media_type"_s, QString::fromLatin1(image.mediaType) },
                    { u"data"_s, base64(image) } } } });
    if (!turn.text.isEmpty())
        blocks.append(textBlock(turn.text));
    return blocks;
}

void addMessagesAnswer(QJsonArray& messages, const Turn& turn)
{
    // Thoughts stand first, as that API asks.
    QJsonArray blocks = turn.dialect == Dialect::Messages ? turn.proofs : QJsonArray();
    if (!turn.text.isEmpty())
        blocks.append(textBlock(turn.text));
    QJsonArray results;
    for (const ToolCall& call : turn.calls) {
        blocks.append(QJsonObject { { u"type"_s, u"tool_use"_s }, { u"id"_s, call.id },
            { u"name"_s, call.name }, { u"input"_s, objectOf(call.arguments) } });
        results.append(QJsonObject {
            { u"type"_s, u"tool_result"_s }, { u"tool_use_id"_s, call.id }, { u"content"_s, call.result } });
    }
    if (!blocks.isEmpty())
        messages.append(QJsonObject { { u"role"_s, u"assistant"_s }, { u"content"_s, blocks } });
    if (!results.isEmpty())
        messages.append(QJsonObject { { u"role"_s, u"user"_s }, { u"content"_s, results } });
}

QJsonObject messagesBody(const PromptSettings& settings, const QVector<Turn>& turns)
{
    QJsonArray messages;
    for (const Turn& turn : turns) {
        if (turn.speaker == Speaker::Model)
            addMessagesAnswer(messages, turn);
        else
            messages.append(
                QJsonObject { { u"role"_s, u"user"_s }, { u"content"_s, messagesQuestion(turn) } });
    }
    const bool thinks = settings.effort != ThinkingEffort::LeftOut;
    QJsonObject body { { u"model"_s, settings.model }, { u"messages"_s, messages },
        { u"stream"_s, settings.streaming },
        { u"max_tokens"_s, thinks ? kMessagesTokensThinking : kMessagesTokens } };
    if (!settings.system.isEmpty())
        body.insert(u"system"_s, settings.system);
    addSampling(body, settings, u"max_tokens"_s);
    if (thinks) {
        // Low is the least it knows.
        const ThinkingEffort effort = std::max(settings.effort, ThinkingEffort::Low);
        body.insert(
            u"thinking"_s, QJsonObject { { u"type"_s, u"adaptive"_s }, { u"display"_s, u"summarized"_s } });
        body.insert(u"output_config"_s, QJsonObject { { u"effort"_s, effortWord(effort) } });
    }
    QJsonArray tools;
    for (const ToolDefinition& tool : settings.tools)
        tools.append(QJsonObject { { u"name"_s, tool.name }, { u"description"_s, tool.description },
            { u"input_schema"_s, tool.parameters } });
    if (!tools.isEmpty())
        body.insert(u"tools"_s, tools);
    return body;
}

// Gemini

QJsonObject textPart(const QString& text)
{
    return { { u"text"_s, text } };
}

QJsonArray geminiQuestion(const Turn& turn)
{
    QJsonArray parts;
    for (const PromptImage& image : turn.images)
        parts.append(QJsonObject { { u"inlineData"_s,
            QJsonObject {
                { u"mimeType"_s, QString::fromLatin1(image.mediaType) }, { u"data"_s, base64(image) } } } });
    if (!turn.text.isEmpty())
        parts.append(textPart(turn.text));
    return parts;
}

void addGeminiAnswer(QJsonArray& contents, const Turn& turn)
{
    QJsonArray parts;
    if (!turn.text.isEmpty())
        parts.append(textPart(turn.text));
    QJsonArray results;
    for (const ToolCall& call : turn.calls) {
        QJsonObject part = turn.dialect == Dialect::Gemini ? call.extras : QJsonObject();
        QJsonObject function { { u"name"_s, call.name }, { u"args"_s, objectOf(call.arguments) } };
        QJsonObject response { { u"name"_s, call.name },
            { u"response"_s, QJsonObject { { u"result"_s, call.result } } } };
        // Not every model of it names its calls.
        if (!call.id.isEmpty()) {
            function.insert(u"id"_s, call.id);
            response.insert(u"id"_s, call.id);
        }
        part.insert(u"functionCall"_s, function);
        parts.append(part);
        results.append(QJsonObject { { u"functionResponse"_s, response } });
    }
    if (!parts.isEmpty())
        contents.append(QJsonObject { { u"role"_s, u"model"_s }, { u"parts"_s, parts } });
    if (!results.isEmpty())
        contents.append(QJsonObject { { u"role"_s, u"user"_s }, { u"parts"_s, results } });
}

QJsonObject geminiBody(const PromptSettings& settings, const QVector<Turn>& turns)
{
    QJsonArray contents;
    for (const Turn& turn : turns) {
        if (turn.speaker == Speaker::Model)
            addGeminiAnswer(contents, turn);
        else
            contents.append(QJsonObject { { u"role"_s, u"user"_s }, { u"parts"_s, geminiQuestion(turn) } });
    }
    QJsonObject body { { u"contents"_s, contents } };
    if (!settings.system.isEmpty())
        body.insert(
            u"systemInstruction"_s, QJsonObject { { u"parts"_s, QJsonArray { textPart(settings.system) } } });
    QJsonObject generation;
    addSampling(generation, settings, u"maxOutputTokens"_s);
    if (settings.effort != ThinkingEffort::LeftOut)
        generation.insert(u"thinkingConfig"_s,
            QJsonObject { { u"thinkingLevel"_s, effortWord(settings.effort).toUpper() },
                { u"includeThoughts"_s, true } });
    if (!generation.isEmpty())
        body.insert(u"generationConfig"_s, generation);
    QJsonArray functions;
    for (const ToolDefinition& tool : settings.tools)
        functions.append(QJsonObject { { u"name"_s, tool.name }, { u"description"_s, tool.description },
            { u"parametersJsonSchema"_s, tool.parameters } });
    if (!functions.isEmpty())
        body.insert(u"tools"_s, QJsonArray { QJsonObject { { u"functionDeclarations"_s, functions } } });
    return body;
}

QByteArray geminiTarget(const PromptSettings& settings)
{
    return "/v1beta/models/" + QUrl::toPercentEncoding(settings.model)
        + (settings.streaming ? ":streamGenerateContent?alt=sse" : ":generateContent");
}

// The other APIs part a call from its result by an id, which Gemini does not always give.
QVector<Turn> withIds(QVector<Turn> turns)
{
    int number = 0;
    for (Turn& turn : turns) {
        for (ToolCall& call : turn.calls) {
            ++number;
            if (call.id.isEmpty())
                call.id = u"call_%1"_s.arg(number);
        }
    }
    return turns;
}

WireRequest wired(const QByteArray& target, const QJsonObject& body)
{
    return { .target = target, .body = QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

} // namespace

WireRequest wireRequest(const PromptSettings& settings, const QVector<Turn>& turns)
{
    if (settings.dialect == Dialect::Gemini)
        return wired(geminiTarget(settings), geminiBody(settings, turns));
    const QVector<Turn> named = withIds(turns);
    if (settings.dialect == Dialect::Responses)
        return wired("/v1/responses", responsesBody(settings, named));
    if (settings.dialect == Dialect::Messages)
        return wired("/v1/messages", messagesBody(settings, named));
    return wired("/v1/chat/completions", chatBody(settings, named));
}

} // namespace app::viewmodels
