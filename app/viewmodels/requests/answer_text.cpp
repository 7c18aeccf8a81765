// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/answer_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

// A string, or a list of parts that hold one each.
QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    QString text;
    const QJsonArray parts = value.toArray();
    for (const auto& part : parts)
        text += part[u"text"].toString();
    return text;
}

// A call reads as the model wrote it.
QString callOf(const QJsonValue& call)
{
    const QJsonValue function = call[u"function"].isObject() ? call[u"function"] : call;
    const QString name = function[u"name"].toString();
    const QString arguments = function[u"arguments"].toString();
    return name.isEmpty() ? arguments : QString(u"\n"_s + name + u' ' + arguments);
}

QString chatText(const QJsonObject& value)
{
    QString text;
    const QJsonArray choices = value[u"choices"_s].toArray();
    for (const auto& choice : choices) {
        const QJsonValue said = choice[u"delta"].isObject() ? choice[u"delta"] : choice[u"message"];
        text += textOf(said[u"reasoning_content"]) + textOf(said[u"content"]) + textOf(choice[u"text"]);
        const QJsonArray calls = said[u"tool_calls"].toArray();
        for (const auto& call : calls)
            text += callOf(call);
    }
    return text;
}

QString messagesText(const QJsonObject& value)
{
    const QString type = value[u"type"_s].toString();
    const QJsonValue delta = value[u"delta"_s];
    if (type == u"content_block_delta") {
        return delta[u"text"].toString() + delta[u"thinking"].toString() + delta[u"partial_json"].toString();
    }
    if (type == u"content_block_start") {
        const QString tool = value[u"content_block"_s][u"name"].toString();
        return tool.isEmpty() ? QString() : QString(u"\n"_s + tool + u' ');
    }
    QString text;
    const QJsonArray blocks = value[u"content"_s].toArray();
    for (const auto& block : blocks) {
        text += block[u"text"].toString() + block[u"thinking"].toString();
        if (block[u"input"].isObject())
            text += u"\n"_s + block[u"name"].toString() + u' '
                + QString::fromUtf8(QJsonDocument(block[u"input"].toObject()).toJson(QJsonDocument::Compact));
    }
    return text;
}

QString responsesText(const QJsonObject& value)
{
    // A delta is a string there; whole items repeat what the deltas said.
    if (value[u"delta"_s].isString())
        return value[u"delta"_s].toString();
    QString text;
    const QJsonArray items = value[u"output"_s].toArray();
    for (const auto& item : items)
        text += textOf(item[u"content"]) + callOf(item);
    return text;
}

QString geminiText(const QJsonObject& value)
{
    QString text;
    const QJsonArray candidates = value[u"candidates"_s].toArray();
    for (const auto& candidate : candidates)
        text += textOf(candidate[u"content"][u"parts"]);
    return text;
}

QString ollamaText(const QJsonObject& value)
{
    return textOf(value[u"message"_s][u"content"]) + value[u"response"_s].toString();
}

QString textOfObject(const QJsonObject& value)
{
    if (value.contains(u"choices"_s))
        return chatText(value);
    if (value.contains(u"candidates"_s))
        return geminiText(value);
    if (value.contains(u"output"_s) || value[u"delta"_s].isString())
        return responsesText(value);
    if (value.contains(u"content"_s) || value.contains(u"content_block"_s) || value.contains(u"delta"_s))
        return messagesText(value);
    if (value.contains(u"message"_s) || value[u"response"_s].isString())
        return ollamaText(value);
    return value[u"error"_s][u"message"].toString();
}

} // namespace

QByteArray eventData(QByteArrayView event)
{
    QByteArray data;
    bool hasData = false;
    qsizetype from = 0;
    while (from < event.size()) {
        qsizetype end = event.indexOf('\n', from);
        if (end < 0)
            end = event.size();
        QByteArrayView line = event.sliced(from, end - from);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.startsWith("data:")) {
            line = line.sliced(5);
            if (line.startsWith(' '))
                line = line.sliced(1);
            data += (hasData ? "\n" : "") + line.toByteArray();
            hasData = true;
        }
        from = end + 1;
    }
    return hasData ? data : event.toByteArray().trimmed();
}

QString textOfJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return textOfObject(document.object());
    QString text;
    const QJsonArray values = document.array();
    for (const auto& value : values)
        text += textOfObject(value.toObject());
    return text;
}

QString answerText(const QByteArray& body)
{
    const QString whole = textOfJson(body);
    if (!whole.isEmpty() || QJsonDocument::fromJson(body).isObject())
        return whole;
    QString text;
    const QList<QByteArray> lines = body.split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("data:") || line.startsWith('{'))
            text += textOfJson(eventData(line));
    }
    return text;
}

} // namespace app::viewmodels
