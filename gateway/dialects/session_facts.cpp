// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/session_facts.h"

#include "dialects/session_reader.h"

#include <algorithm>
#include <string_view>

namespace gateway::dialects {

namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

// Names are compared as they are; what is longer than any name in use is cut.
constexpr std::size_t kMaxName = 4096;
constexpr std::string_view kBillingLine = "x-anthropic-billing-header";

// The fields that matter, as each dialect calls them. Empty: it has none.
struct FieldNames {
    std::string_view system;
    std::string_view otherSystem; // a second spelling
    std::string_view turns;
    std::string_view content; // of a turn
    std::string_view cacheKey;
    std::string_view previous;
    std::string_view metadata;
};

FieldNames fieldNames(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat: return { .turns = "messages", .content = "content", .cacheKey = "prompt_cache_key" };
    case Dialect::Responses:
        return { .system = "instructions",
            .turns = "input",
            .content = "content",
            .cacheKey = "prompt_cache_key",
            .previous = "previous_response_id" };
    case Dialect::Messages:
        return { .system = "system", .turns = "messages", .content = "content", .metadata = "metadata" };
    case Dialect::Gemini:
        return { .system = "systemInstruction",
            .otherSystem = "system_instruction",
            .turns = "contents",
            .content = "parts" };
    case Dialect::Ollama: return { .turns = "messages", .content = "content" };
    case Dialect::Completions:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images: break;
    }
    return {};
}

bool isNamed(std::string_view key, std::string_view name)
{
    return !name.empty() && key == name;
}

void append(QByteArray& text, std::string_view piece)
{
    const auto room = static_cast<std::size_t>(std::max<qsizetype>(0, kMaxSessionText - text.size()));
    const std::string_view kept = piece.substr(0, room);
    text.append(kept.data(), static_cast<qsizetype>(kept.size()));
}

// Every function below returns only errors of the JSON itself; a value of another kind is passed over.
error_code passOver(error_code error)
{
    return error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : error;
}

error_code readName(ondemand::value value, QByteArray& name)
{
    std::string_view text;
    if (const auto error = value.get_string().get(text))
        return passOver(error);
    const std::string_view kept = text.substr(0, kMaxName);
    name = QByteArray(kept.data(), static_cast<qsizetype>(kept.size()));
    return simdjson::SUCCESS;
}

// Calls `use(key, value)` for each field.
template <typename Use> error_code eachField(ondemand::object object, const Use& use)
{
    for (auto entry : object) {
        ondemand::field field;
        if (const auto error = std::move(entry).get(field))
            return error;
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        if (const auto error = use(key, field.value()))
            return error;
    }
    return simdjson::SUCCESS;
}

// As it stands in the JSON: a client writes the same text the same way in each turn, and to undo the escapes
// of a long one takes longer than all the rest. What is no string is passed over.
error_code readString(ondemand::value value, QByteArray& text)
{
    std::string_view token = value.raw_json_token();
    const std::size_t end = token.rfind('"'); // blanks may follow
    if (!token.starts_with('"') || end == 0)
        return simdjson::SUCCESS;
    token = token.substr(1, end - 1);
    if (!token.starts_with(kBillingLine))
        append(text, token);
    return simdjson::SUCCESS;
}

error_code readPart(ondemand::value value, QByteArray& text)
{
    ondemand::object part;
    if (value.get_object().get(part))
        return readString(value, text);
    return eachField(part, [&text](std::string_view key, ondemand::value inner) {
        return key == "text" ? readString(inner, text) : simdjson::SUCCESS;
    });
}

error_code readParts(ondemand::array parts, QByteArray& text)
{
    for (auto entry : parts) {
        if (const auto error = entry.error())
            return error;
        if (const auto error = readPart(entry.value_unsafe(), text))
            return error;
    }
    return simdjson::SUCCESS;
}

// A string, a list of parts, or Gemini's object around such a list.
error_code readText(ondemand::value value, QByteArray& text)
{
    ondemand::json_type type {};
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::array) {
        ondemand::array parts;
        const auto error = value.get_array().get(parts);
        return error ? error : readParts(parts, text);
    }
    if (type != ondemand::json_type::object)
        return readString(value, text);
    ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    return eachField(object, [&text](std::string_view key, ondemand::value inner) {
        ondemand::array parts;
        if (key != "parts" || inner.get_array().get(parts))
            return simdjson::SUCCESS;
        return readParts(parts, text);
    });
}

struct Turn {
    QByteArray role;
    QByteArray text;
};

error_code readTurn(ondemand::value value, std::string_view content, Turn& turn)
{
    ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return passOver(error);
    return eachField(object, [&](std::string_view key, ondemand::value inner) {
        if (key == "role")
            return readName(inner, turn.role);
        return key == content ? readText(inner, turn.text) : simdjson::SUCCESS;
    });
}

// Up to the first user's: what follows is passed over unread.
error_code readTurns(ondemand::value value, Dialect dialect, std::string_view content, SessionFacts& facts)
{
    ondemand::array turns;
    if (value.get_array().get(turns)) // Responses' `input` may be the user's text alone
        return readString(value, facts.firstUserText);
    for (auto entry : turns) {
        if (const auto error = entry.error())
            return error;
        Turn turn;
        if (const auto error = readTurn(entry.value_unsafe(), content, turn))
            return error;
        const bool isUser = turn.role == "user"
            || (dialect == Dialect::Gemini && turn.role.isEmpty() && !turn.text.isEmpty());
        if (isUser) {
            facts.firstUserText = turn.text;
            return simdjson::SUCCESS;
        }
        if (turn.role == "system" || turn.role == "developer")
            append(facts.systemText, { turn.text.constData(), static_cast<std::size_t>(turn.text.size()) });
    }
    return simdjson::SUCCESS;
}

error_code readMetadata(ondemand::value value, SessionFacts& facts)
{
    ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return passOver(error);
    return eachField(object, [&facts](std::string_view key, ondemand::value inner) {
        return key == "user_id" ? readName(inner, facts.userId) : simdjson::SUCCESS;
    });
}

error_code readField(std::string_view key, ondemand::value value, Dialect dialect, const FieldNames& names,
    SessionFacts& facts)
{
    if (isNamed(key, names.turns))
        return readTurns(value, dialect, names.content, facts);
    if (isNamed(key, names.system) || isNamed(key, names.otherSystem))
        return readText(value, facts.systemText);
    if (isNamed(key, names.cacheKey))
        return readName(value, facts.promptCacheKey);
    if (isNamed(key, names.previous))
        return readName(value, facts.previousResponseId);
    if (isNamed(key, names.metadata))
        return readMetadata(value, facts);
    return simdjson::SUCCESS;
}

} // namespace

SessionFacts readSessionFacts(Dialect dialect, ondemand::document& document)
{
    const FieldNames names = fieldNames(dialect);
    ondemand::object object;
    if (names.turns.empty() || document.get_object().get(object))
        return {};
    SessionFacts facts;
    const auto error = eachField(object, [&](std::string_view key, ondemand::value value) {
        return readField(key, value, dialect, names, facts);
    });
    return error ? SessionFacts {} : facts;
}

SessionFacts sessionFacts(Dialect dialect, const QByteArray& body)
{
    // As in scanRequest(): simdjson reads a little beyond the text.
    QByteArray padded = body;
    if (padded.capacity() - padded.size() < static_cast<qsizetype>(simdjson::SIMDJSON_PADDING))
        padded.reserve(padded.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    thread_local ondemand::parser parser;
    ondemand::document document;
    if (parser
            .iterate(padded.constData(), static_cast<std::size_t>(padded.size()),
                static_cast<std::size_t>(padded.capacity()))
            .get(document))
        return {};
    return readSessionFacts(dialect, document);
}

} // namespace gateway::dialects
