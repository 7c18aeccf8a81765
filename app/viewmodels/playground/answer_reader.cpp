// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/answer_reader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Dialect;

namespace {

// A string, or a list of parts that hold one each.
QString textIn(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    QString text;
    const QJsonArray parts = value.toArray();
    for (const auto& part : parts)
        text += part[u"text"].toString() + part[u"refusal"].toString();
    return text;
}

QString compact(const QJsonValue& object)
{
    return QString::fromUtf8(QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact));
}

// The fields of a call that its dialect wants back, without those that are sent anyway.
QJsonObject only(const QJsonObject& object, const QString& name)
{
    return object.contains(name) ? QJsonObject { { name, object[name] } } : QJsonObject();
}

} // namespace

std::optional<AnswerError> answerError(const QJsonObject& body)
{
    const QJsonValue error = body[u"error"_s];
    if (error.isString() && !error.toString().isEmpty())
        return AnswerError { .message = error.toString() };
    // The Responses API's event has no object around its fields.
    const QJsonObject fields = error.isObject() ? error.toObject()
        : body[u"type"_s] == u"error"_s         ? body
                                                : QJsonObject();
    const QString message = fields[u"message"_s].toString();
    if (fields.isEmpty())
        return std::nullopt;
    AnswerError found { .message = message };
    for (const QString& name : { u"type"_s, u"status"_s, u"code"_s }) {
        const QString word = fields[name].toVariant().toString();
        if (found.kind.isEmpty() && word != u"error")
            found.kind = word;
    }
    return found;
}

AnswerReader::AnswerReader(Dialect dialect, bool streaming)
    : m_dialect(dialect)
    , m_streaming(streaming)
{
}

void AnswerReader::feed(QByteArrayView bytes)
{
    if (m_streaming) {
        m_events.feed(bytes, [this](QByteArrayView data) { readEvent(data); });
    } else if (m_body.size() + bytes.size() > kMostBodyBytes) {
        m_answer.isCut = true;
    } else {
        m_body += bytes;
    }
}

void AnswerReader::finish()
{
    if (m_streaming) {
        m_events.finish([this](QByteArrayView data) { readEvent(data); });
        m_answer.isCut = m_answer.isCut || m_events.hasDropped();
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(m_body);
    m_body.clear();
    if (document.isObject())
        readObject(document.object());
}

void AnswerReader::readEvent(QByteArrayView data)
{
    if (data.trimmed() == "[DONE]") {
        m_answer.isWhole = true;
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(data.toByteArray());
    if (document.isObject())
        readObject(document.object());
}

void AnswerReader::readObject(const QJsonObject& object)
{
    if (const auto error = answerError(object)) {
        m_answer.error = error;
        return;
    }
    if (m_dialect == Dialect::Responses)
        m_streaming ? readResponsesEvent(object) : readResponse(object);
    else if (m_dialect == Dialect::Messages)
        m_streaming ? readMessagesEvent(object) : readMessage(object);
    else if (m_dialect == Dialect::Gemini)
        readGemini(object);
    else
        readChat(object);
}

void AnswerReader::readChat(const QJsonObject& object)
{
    const QJsonArray choices = object[u"choices"_s].toArray();
    for (const auto& choice : choices) {
        // There may be others, which nobody asked for here.
        if (choice[u"index"].toInt() != 0)
            continue;
        const QJsonObject said = (m_streaming ? choice[u"delta"] : choice[u"message"]).toObject();
        // Vendors have two names for it, some send both.
        const QString thought = textIn(said[u"reasoning_content"_s]);
        append(m_answer.thinking, thought.isEmpty() ? textIn(said[u"reasoning"_s]) : thought);
        append(m_answer.text, textIn(said[u"content"_s]) + said[u"refusal"_s].toString());
        readChatCalls(said[u"tool_calls"_s].toArray());
        const QString ending = choice[u"finish_reason"].toString();
        if (!ending.isEmpty()) {
            m_answer.ending = ending;
            m_answer.isWhole = true;
        }
    }
}

void AnswerReader::readChatCalls(const QJsonArray& calls)
{
    for (qsizetype at = 0; at < calls.size(); ++at) {
        const QJsonObject piece = calls[at].toObject();
        const QJsonObject function = piece[u"function"_s].toObject();
        const int index = piece[u"index"_s].toInt(static_cast<int>(at));
        ToolCall& call = callAt(QString::number(index));
        if (call.id.isEmpty())
            call.id = piece[u"id"_s].toString();
        if (call.name.isEmpty())
            call.name = function[u"name"_s].toString();
        append(call.arguments, function[u"arguments"_s].toString());
        if (call.extras.isEmpty())
            call.extras = only(piece, u"extra_content"_s);
    }
}

void AnswerReader::readResponsesEvent(const QJsonObject& object)
{
    const QString type = object[u"type"_s].toString();
    const QString delta = object[u"delta"_s].toString();
    const QString place = QString::number(object[u"output_index"_s].toInt());
    const QJsonObject item = object[u"item"_s].toObject();
    if (type == u"response.output_text.delta" || type == u"response.refusal.delta") {
        append(m_answer.text, delta);
    } else if (type == u"response.reasoning_summary_text.delta" || type == u"response.reasoning_text.delta") {
        append(m_answer.thinking, delta);
    } else if (type == u"response.reasoning_summary_part.added" && !m_answer.thinking.isEmpty()) {
        append(m_answer.thinking, u"\n\n"_s);
    } else if (type == u"response.function_call_arguments.delta") {
        append(callAt(place).arguments, delta);
    } else if (item[u"type"_s] == u"function_call"_s) {
        ToolCall& call = callAt(place);
        call.id = item[u"call_id"_s].toString();
        call.name = item[u"name"_s].toString();
        // The finished item repeats what came in pieces.
        if (const QString whole = item[u"arguments"_s].toString(); !whole.isEmpty())
            call.arguments = whole.first(std::min(whole.size(), kMostText));
    } else if (type == u"response.output_item.done" && item.contains(u"encrypted_content"_s)) {
        m_answer.proofs.append(item);
    } else if (type == u"response.failed") {
        m_answer.error = answerError(object[u"response"_s].toObject()).value_or(AnswerError {});
    } else if (type == u"response.completed" || type == u"response.incomplete") {
        const QJsonObject response = object[u"response"_s].toObject();
        m_answer.ending = response[u"incomplete_details"_s][u"reason"_s].toString();
        m_answer.isWhole = true;
    }
}

void AnswerReader::readResponse(const QJsonObject& response)
{
    const QJsonArray items = response[u"output"_s].toArray();
    for (const auto& item : items)
        readItem(item.toObject());
    m_answer.ending = response[u"incomplete_details"_s][u"reason"_s].toString();
    m_answer.isWhole = response.contains(u"output"_s);
    if (response[u"status"_s] == u"failed"_s)
        m_answer.error = AnswerError {};
}

void AnswerReader::readItem(const QJsonObject& item)
{
    const QString type = item[u"type"_s].toString();
    if (type == u"message") {
        append(m_answer.text, textIn(item[u"content"_s]));
    } else if (type == u"function_call") {
        addCall({ .id = item[u"call_id"_s].toString(),
            .name = item[u"name"_s].toString(),
            .arguments = item[u"arguments"_s].toString() });
    } else if (type == u"reasoning") {
        append(m_answer.thinking, textIn(item[u"summary"_s]) + textIn(item[u"content"_s]));
        if (item.contains(u"encrypted_content"_s))
            m_answer.proofs.append(item);
    }
}

void AnswerReader::readMessagesEvent(const QJsonObject& object)
{
    const QString type = object[u"type"_s].toString();
    const int index = object[u"index"_s].toInt();
    if (type == u"content_block_start") {
        openBlock(index, object[u"content_block"_s].toObject());
    } else if (type == u"content_block_delta") {
        continueBlock(index, object[u"delta"_s].toObject());
    } else if (type == u"content_block_stop") {
        closeBlock(index);
    } else if (type == u"message_delta") {
        m_answer.ending = object[u"delta"_s][u"stop_reason"_s].toString();
    } else if (type == u"message_stop") {
        m_answer.isWhole = true;
    }
}

void AnswerReader::readMessage(const QJsonObject& message)
{
    const QJsonArray blocks = message[u"content"_s].toArray();
    for (int index = 0; index < blocks.size(); ++index) {
        openBlock(index, blocks[index].toObject());
        closeBlock(index);
    }
    m_answer.ending = message[u"stop_reason"_s].toString();
    m_answer.isWhole = message.contains(u"content"_s);
}

void AnswerReader::openBlock(int index, const QJsonObject& block)
{
    const QString type = block[u"type"_s].toString();
    if (type == u"tool_use") {
        ToolCall& call = callAt(QString::number(index));
        call.id = block[u"id"_s].toString();
        call.name = block[u"name"_s].toString();
        // In a stream it is an empty object, and the pieces follow.
        if (!block[u"input"_s].toObject().isEmpty())
            call.arguments = compact(block[u"input"_s]);
    } else if (type == u"thinking") {
        m_thoughts.insert(index,
            { .text = block[u"thinking"_s].toString(), .signature = block[u"signature"_s].toString() });
        append(m_answer.thinking, block[u"thinking"_s].toString());
    } else if (type == u"redacted_thinking") {
        m_thoughts.insert(index, { .redacted = block });
    } else if (type == u"text") {
        append(m_answer.text, block[u"text"_s].toString());
    }
}

void AnswerReader::continueBlock(int index, const QJsonObject& delta)
{
    const QString type = delta[u"type"_s].toString();
    if (type == u"text_delta") {
        append(m_answer.text, delta[u"text"_s].toString());
    } else if (type == u"input_json_delta") {
        append(callAt(QString::number(index)).arguments, delta[u"partial_json"_s].toString());
    } else if (type == u"thinking_delta") {
        append(m_answer.thinking, delta[u"thinking"_s].toString());
        append(m_thoughts[index].text, delta[u"thinking"_s].toString());
    } else if (type == u"signature_delta") {
        append(m_thoughts[index].signature, delta[u"signature"_s].toString());
    }
}

void AnswerReader::closeBlock(int index)
{
    const auto call = m_callPlaces.constFind(QString::number(index));
    if (call != m_callPlaces.cend() && m_answer.calls[*call].arguments.isEmpty())
        m_answer.calls[*call].arguments = u"{}"_s;
    const auto found = m_thoughts.constFind(index);
    if (found == m_thoughts.cend())
        return;
    // One that is cut, or that nobody has signed, is no evidence.
    if (!found->redacted.isEmpty())
        m_answer.proofs.append(found->redacted);
    else if (!found->signature.isEmpty() && !m_answer.isCut)
        m_answer.proofs.append(QJsonObject { { u"type"_s, u"thinking"_s }, { u"thinking"_s, found->text },
            { u"signature"_s, found->signature } });
    m_thoughts.erase(found);
}

void AnswerReader::readGemini(const QJsonObject& object)
{
    const QString blocked = object[u"promptFeedback"_s][u"blockReason"_s].toString();
    if (!blocked.isEmpty())
        m_answer.error = AnswerError { .kind = blocked };
    const QJsonObject candidate = object[u"candidates"_s][0].toObject();
    const QJsonArray parts = candidate[u"content"_s][u"parts"_s].toArray();
    for (const auto& part : parts)
        readGeminiPart(part.toObject());
    const QString ending = candidate[u"finishReason"_s].toString();
    if (!ending.isEmpty()) {
        m_answer.ending = ending;
        m_answer.isWhole = true;
    }
}

void AnswerReader::readGeminiPart(const QJsonObject& part)
{
    const QJsonObject function = part[u"functionCall"_s].toObject();
    if (!function.isEmpty()) {
        addCall({ .id = function[u"id"_s].toString(),
            .name = function[u"name"_s].toString(),
            .arguments = compact(function[u"args"_s]),
            .extras = only(part, u"thoughtSignature"_s) });
        return;
    }
    append(part[u"thought"_s].toBool() ? m_answer.thinking : m_answer.text, part[u"text"_s].toString());
}

void AnswerReader::append(QString& to, const QString& piece)
{
    const qsizetype room = kMostText - to.size();
    if (piece.size() > room)
        m_answer.isCut = true;
    to += QStringView(piece).first(std::min(piece.size(), std::max<qsizetype>(room, 0)));
}

ToolCall& AnswerReader::callAt(const QString& key)
{
    const auto found = m_callPlaces.constFind(key);
    if (found != m_callPlaces.cend())
        return m_answer.calls[*found];
    m_callPlaces.insert(key, m_answer.calls.size());
    m_answer.calls.append(ToolCall {});
    return m_answer.calls.last();
}

} // namespace app::viewmodels
