// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/event_saying.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

using Channel = SaidPart::Channel;

void say(EventSaying& saying, Channel channel, int slot, const QString& text)
{
    if (!text.isEmpty())
        saying.parts.append({ .channel = channel, .slot = slot, .text = text });
}

void begin(EventSaying& saying, int slot, const QString& name)
{
    if (!name.isEmpty())
        saying.calls.append({ .slot = slot, .name = name });
}

QString compact(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

// Arguments are text where a call comes in pieces, and an object where it comes whole.
QString argumentsOf(const QJsonValue& value)
{
    return value.isObject() ? compact(value) : value.toString();
}

void readChat(EventSaying& saying, const QJsonObject& value)
{
    const QJsonArray choices = value[u"choices"_s].toArray();
    for (const auto& choice : choices) {
        const int at = choice[u"index"].toInt();
        const QJsonValue delta = choice[u"delta"];
        const QString thought = delta[u"reasoning_content"].toString();
        say(saying, Channel::Thinking, at, thought.isEmpty() ? delta[u"reasoning"].toString() : thought);
        say(saying, Channel::Text, at, delta[u"content"].toString());
        const QJsonArray calls = delta[u"tool_calls"].toArray();
        for (const auto& call : calls) {
            const int slot = call[u"index"].toInt();
            begin(saying, slot, call[u"function"][u"name"].toString());
            say(saying, Channel::Call, slot, call[u"function"][u"arguments"].toString());
        }
    }
}

void readMessages(EventSaying& saying, const QJsonObject& value)
{
    const int slot = value[u"index"_s].toInt();
    const QJsonValue block = value[u"content_block"_s];
    if (block[u"type"].toString().endsWith(u"tool_use"))
        begin(saying, slot, block[u"name"].toString());
    say(saying, Channel::Text, 0, block[u"text"].toString());
    const QJsonValue delta = value[u"delta"_s];
    say(saying, Channel::Thinking, 0, delta[u"thinking"].toString());
    say(saying, Channel::Text, 0, delta[u"text"].toString());
    say(saying, Channel::Call, slot, delta[u"partial_json"].toString());
}

void readResponses(EventSaying& saying, const QString& type, const QJsonObject& value)
{
    const int slot = value[u"output_index"_s].toInt();
    const QString delta = value[u"delta"_s].toString();
    if (type == u"response.output_text.delta" || type == u"response.refusal.delta")
        say(saying, Channel::Text, 0, delta);
    else if (type == u"response.reasoning_summary_text.delta" || type == u"response.reasoning_text.delta")
        say(saying, Channel::Thinking, 0, delta);
    else if (type == u"response.function_call_arguments.delta"
        || type == u"response.custom_tool_call_input.delta")
        say(saying, Channel::Call, slot, delta);
    else if (type == u"response.output_item.added")
        begin(saying, slot, value[u"item"_s][u"name"].toString());
}

void readGemini(EventSaying& saying, const QJsonObject& value)
{
    const QJsonArray candidates = value[u"candidates"_s].toArray();
    for (const auto& candidate : candidates) {
        const int at = candidate[u"index"].toInt();
        const QJsonArray parts = candidate[u"content"][u"parts"].toArray();
        for (const auto& part : parts) {
            const bool isThought = part[u"thought"].toBool();
            say(saying, isThought ? Channel::Thinking : Channel::Text, at, part[u"text"].toString());
            // Each comes whole, and has no number: one of its own.
            const int slot = -1;
            begin(saying, slot, part[u"functionCall"][u"name"].toString());
            say(saying, Channel::Call, slot, argumentsOf(part[u"functionCall"][u"args"]));
        }
    }
}

void readOllama(EventSaying& saying, const QJsonObject& value)
{
    const QJsonValue message = value[u"message"_s];
    say(saying, Channel::Thinking, 0, message[u"thinking"].toString());
    say(saying, Channel::Text, 0, message[u"content"].toString() + value[u"response"_s].toString());
    const QJsonArray calls = message[u"tool_calls"].toArray();
    for (const auto& call : calls) {
        begin(saying, -1, call[u"function"][u"name"].toString());
        say(saying, Channel::Call, -1, argumentsOf(call[u"function"][u"arguments"]));
    }
}

} // namespace

EventSaying sayingOf(const QByteArray& data)
{
    EventSaying saying;
    const QJsonObject value = QJsonDocument::fromJson(data).object();
    const QString type = value[u"type"_s].toString();
    if (value.contains(u"choices"_s))
        readChat(saying, value);
    else if (value.contains(u"candidates"_s))
        readGemini(saying, value);
    else if (type.startsWith(u"response."))
        readResponses(saying, type, value);
    else if (type.startsWith(u"content_block"))
        readMessages(saying, value);
    else if (value.contains(u"done"_s))
        readOllama(saying, value);
    return saying;
}

bool mayBeginCall(QByteArrayView event)
{
    // Of all dialects: the words that stand in whatever begins a call.
    constexpr std::array kWords { QByteArrayView("tool_call"), QByteArrayView("tool_use"),
        QByteArrayView("function_call"), QByteArrayView("functionCall"), QByteArrayView("_call\"") };
    return std::any_of(
        kWords.begin(), kWords.end(), [event](QByteArrayView word) { return event.contains(word); });
}

} // namespace app::viewmodels
