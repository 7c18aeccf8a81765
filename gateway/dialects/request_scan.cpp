// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/request_scan.h"

#include "dialects/session_reader.h"

#include <boost/json/serialize.hpp>

#include <simdjson.h>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

namespace ondemand = simdjson::ondemand;

Error invalid(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

Error notJson(simdjson::error_code code)
{
    return invalid(
        u"The request body is not valid JSON: %1."_s.arg(QLatin1StringView(simdjson::error_message(code))));
}

RequestScan::Slot slotOf(std::string_view token, const QByteArray& body)
{
    // A raw token carries the white space that follows it.
    while (!token.empty()
        && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return { .offset = token.data() - body.constData(), .length = static_cast<qsizetype>(token.size()) };
}

QByteArray bytes(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

// A value of another kind is only noted: whose business it is tells the dialect.
void readName(std::string_view key, ondemand::value value, QByteArray& name, StateFields& state)
{
    std::string_view text;
    if (!value.get_string().get(text))
        name = bytes(text);
    else if (bool isNull = false; value.is_null().get(isNull) || !isNull)
        state.wrongField = QString::fromUtf8(bytes(key));
}

void readFlag(std::string_view key, ondemand::value value, std::optional<bool>& flag, StateFields& state)
{
    bool isSet = false;
    if (!value.get_bool().get(isSet))
        flag = isSet;
    else if (bool isNull = false; value.is_null().get(isNull) || !isNull)
        state.wrongField = QString::fromUtf8(bytes(key));
}

void readConversation(std::string_view key, ondemand::value value, StateFields& state)
{
    ondemand::object object;
    ondemand::value id;
    if (value.get_object().get(object))
        readName(key, value, state.conversationId, state);
    else if (object.find_field_unordered("id").get(id))
        state.wrongField = QString::fromUtf8(bytes(key));
    else
        readName(key, id, state.conversationId, state);
}

void readStateField(std::string_view key, ondemand::value value, StateFields& state)
{
    if (key == "previous_response_id")
        readName(key, value, state.previousResponseId, state);
    else if (key == "conversation")
        readConversation(key, value, state);
    else if (key == "store")
        readFlag(key, value, state.store, state);
    else if (key == "background")
        readFlag(key, value, state.background, state);
}

// Walked through where it would be passed over, which costs the same. What is no list has one element, if it
// is a text; a list of numbers is a text in tokens.
qint64 elementsIn(ondemand::value value)
{
    ondemand::json_type type {};
    if (value.type().get(type))
        return 0;
    ondemand::array array;
    if (type != ondemand::json_type::array || value.get_array().get(array))
        return type == ondemand::json_type::string ? 1 : 0;
    qint64 count = 0;
    for (auto element : array) {
        if (element.error())
            break;
        if (count == 0 && (element.type().get(type) || type == ondemand::json_type::number))
            break;
        ++count;
    }
    return count;
}

void readCounts(std::string_view key, ondemand::value value, RequestCounts& counts)
{
    if (key == "messages" || key == "input")
        counts.messages = elementsIn(value);
    else
        counts.tools += elementsIn(value);
}

bool isCounted(std::string_view key)
{
    return key == "messages" || key == "input" || key == "tools" || key == "functions";
}

// Google's tools are lists of functions, or one of its own.
qint64 functionsIn(ondemand::value value)
{
    ondemand::array tools;
    if (value.get_array().get(tools))
        return 0;
    qint64 count = 0;
    for (auto entry : tools) {
        ondemand::object tool;
        if (entry.get_object().get(tool))
            break;
        for (auto member : tool) {
            std::string_view key;
            if (member.error() || member.unescaped_key().get(key))
                return count;
            ondemand::value inner;
            if (member.value().get(inner))
                return count;
            const bool isList = key == "functionDeclarations" || key == "function_declarations";
            count += isList ? elementsIn(inner) : 1;
        }
    }
    return count;
}

} // namespace

RequestCounts countContents(const QByteArray& body)
{
    constexpr qsizetype kMost = 1024 * 1024;
    if (body.size() > kMost)
        return {};
    QByteArray padded = body;
    padded.reserve(padded.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    thread_local ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    if (parser
            .iterate(padded.constData(), static_cast<size_t>(padded.size()),
                static_cast<size_t>(padded.capacity()))
            .get(document)
        || document.get_object().get(object))
        return {};
    RequestCounts counts;
    for (auto entry : object) {
        std::string_view key;
        ondemand::value value;
        if (entry.error() || entry.unescaped_key().get(key) || entry.value().get(value))
            break;
        if (key == "contents")
            counts.messages = elementsIn(value);
        else if (key == "tools")
            counts.tools = functionsIn(value);
    }
    return counts;
}

Result<RequestScan> scanRequest(const QByteArray& body, const std::optional<SessionWish>& session)
{
    // simdjson reads whole vector registers and so a little beyond the text. A copy with room behind it is
    // made only when the buffer has none.
    QByteArray padded = body;
    if (padded.capacity() - padded.size() < static_cast<qsizetype>(simdjson::SIMDJSON_PADDING))
        padded.reserve(padded.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));

    thread_local ondemand::parser parser;
    ondemand::document document;
    const auto length = static_cast<size_t>(padded.size());
    if (const auto error =
            parser.iterate(padded.constData(), length, static_cast<size_t>(padded.capacity())).get(document))
        return notJson(error);
    ondemand::object object;
    if (const auto error = document.get_object().get(object)) {
        return error == simdjson::INCORRECT_TYPE ? invalid(u"The request body must be a JSON object."_s)
                                                 : notJson(error);
    }

    RequestScan scan;
    bool modelSeen = false;
    for (auto entry : object) {
        ondemand::field field;
        if (const auto error = std::move(entry).get(field))
            return notJson(error);
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return notJson(error);
        if (key == "model") {
            ondemand::value value = field.value();
            ondemand::json_type type {};
            if (const auto error = value.type().get(type))
                return notJson(error);
            if (type != ondemand::json_type::string)
                return invalid(u"`model` must be a string."_s);
            scan.modelSlots.push_back(slotOf(value.raw_json_token(), padded));
            std::string_view model;
            if (value.get_string().get(model))
                return invalid(u"`model` is not a valid string."_s);
            scan.model = QString::fromUtf8(model.data(), static_cast<qsizetype>(model.size()));
            modelSeen = true;
        } else if (key == "stream") {
            bool stream = false;
            scan.saysStream = !field.value().get_bool().get(stream);
            scan.stream = scan.saysStream && stream;
        } else if (key == "max_tokens" || key == "max_completion_tokens" || key == "max_output_tokens") {
            // What is no such number is the provider's to refuse.
            if (int64_t tokens = 0; !field.value().get_int64().get(tokens) && tokens >= 0)
                scan.maxTokens = tokens;
        } else if (isCounted(key)) {
            readCounts(key, field.value(), scan.counts);
        } else {
            readStateField(key, field.value(), scan.state);
        }
    }
    // A location can be told only while something is left to read.
    const char* rest = nullptr;
    if (!document.current_location().get(rest))
        return invalid(u"The request body has more text after its JSON object."_s);
    if (!modelSeen || scan.model.isEmpty())
        return invalid(u"The request names no model: `model` is missing or empty."_s);
    if (session && session->isOf(scan.model)) {
        document.rewind();
        scan.session = readSessionFacts(session->dialect, document);
    }
    return scan;
}

std::vector<QByteArray> spliceModel(const QByteArray& body, const RequestScan& scan, const QString& model)
{
    if (scan.modelSlots.empty() || (scan.modelSlots.size() == 1 && scan.model == model))
        return { body };
    const std::string quoted = boost::json::serialize(boost::json::string_view(model.toStdString()));
    const QByteArray replacement(quoted.data(), static_cast<qsizetype>(quoted.size()));
    std::vector<QByteArray> pieces;
    qsizetype position = 0;
    for (const RequestScan::Slot& slot : scan.modelSlots) {
        pieces.push_back(QByteArray::fromRawData(body.constData() + position, slot.offset - position));
        pieces.push_back(replacement);
        position = slot.offset + slot.length;
    }
    pieces.push_back(QByteArray::fromRawData(body.constData() + position, body.size() - position));
    return pieces;
}

} // namespace gateway::dialects
