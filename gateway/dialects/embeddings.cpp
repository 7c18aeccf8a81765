// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/embeddings.h"

#include "dialects/json/json_text.h"
#include "dialects/relay_usage.h"
#include "dialects/text_tokens.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

using Vector = std::vector<double>;

// An answer with more is no answer: the largest models make some thousands.
constexpr std::size_t kMostDimensions = 1'000'000;

Error refused(const QString& field, const QString& message, ErrorCode code = ErrorCode::InvalidRequest)
{
    // What this target cannot do another may.
    const bool isMismatch = code == ErrorCode::DialectMismatch;
    return { .code = code,
        .message = message,
        .failureClass = isMismatch ? FailureClass::Mismatch : FailureClass::Caller,
        .field = field };
}

Error notVectors()
{
    return { .code = ErrorCode::UpstreamProtocol,
        .message = u"The provider's answer holds no embeddings, or not one for each input."_s,
        .failureClass = FailureClass::Target };
}

// Google takes both spellings everywhere (proto JSON).
const json::value* member(const json::object& object, std::string_view camel, std::string_view snake)
{
    const json::value* value = object.if_contains(camel);
    return value ? value : object.if_contains(snake);
}

std::string textAt(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

Result<std::optional<std::int64_t>> dimensionsIn(const json::value* value, const QString& field)
{
    if (!value || value->is_null())
        return std::optional<std::int64_t>();
    if (!value->is_int64() || value->get_int64() <= 0)
        return refused(field, u"`%1` must be a positive whole number."_s.arg(field));
    return std::optional(value->get_int64());
}

void noteDropped(Notes& notes, const json::object& object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        const bool isKnown =
            std::any_of(notes.begin(), notes.end(), [key](const Note& note) { return note.field == key; });
        if (object.contains(key) && !isKnown)
            notes.push_back({ .field = key, .reason = "the target's API has no such parameter" });
    }
}

// The text parts of a Content, as one text.
Result<std::string> textOfContent(const json::object& request)
{
    const json::value* content = request.if_contains("content");
    const json::value* parts =
        content && content->is_object() ? content->get_object().if_contains("parts") : nullptr;
    if (!parts || !parts->is_array() || parts->get_array().empty())
        return refused(u"content"_s, u"`content.parts` must be a list of texts."_s);
    std::string text;
    for (const json::value& part : parts->get_array()) {
        const json::value* piece = part.is_object() ? part.get_object().if_contains("text") : nullptr;
        if (!piece || !piece->is_string())
            return refused(u"content"_s, u"The target embeds texts only; a part of the content is none."_s,
                ErrorCode::DialectMismatch);
        text += piece->get_string();
    }
    return text;
}

std::optional<Error> addGeminiText(EmbeddingsRequest& into, const json::object& request)
{
    Result<std::string> text = textOfContent(request);
    if (!text)
        return text.error();
    const auto dimensions = dimensionsIn(
        member(request, "outputDimensionality", "output_dimensionality"), u"outputDimensionality"_s);
    if (!dimensions)
        return dimensions.error();
    if (!into.texts.empty() && into.dimensions != *dimensions)
        return refused(u"requests"_s,
            u"The target embeds all texts of a batch with the same number of dimensions."_s,
            ErrorCode::DialectMismatch);
    into.dimensions = *dimensions;
    into.texts.push_back(std::move(text).value());
    noteDropped(
        into.notes, request, { "taskType", "task_type", "title", "autoTruncate", "embedContentConfig" });
    return std::nullopt;
}

std::optional<Vector> vectorOf(const json::value& value)
{
    const json::array* numbers = value.if_array();
    if (!numbers || numbers->empty() || numbers->size() > kMostDimensions)
        return std::nullopt;
    Vector vector;
    vector.reserve(numbers->size());
    for (const json::value& number : *numbers) {
        if (!number.is_number())
            return std::nullopt;
        vector.push_back(number.to_number<double>());
    }
    return vector;
}

std::optional<Error> errorOf(const json::object& answer)
{
    const json::value* error = answer.if_contains("error");
    if (!error || error->is_null())
        return std::nullopt;
    const std::string message = error->is_object() ? textAt(error->get_object(), "message") : std::string();
    return Error { .code = ErrorCode::UpstreamStatus,
        .message = message.empty() ? u"The provider reported an error inside its answer."_s
                                   : QString::fromStdString(message),
        .failureClass = FailureClass::Target };
}

json::array numbersOf(const Vector& vector)
{
    return json::array(vector.begin(), vector.end());
}

std::string base64Of(const Vector& vector)
{
    QByteArray bytes(static_cast<qsizetype>(vector.size() * sizeof(float)), Qt::Uninitialized);
    for (std::size_t i = 0; i < vector.size(); ++i) {
        const auto number = static_cast<float>(vector[i]);
        quint32 bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        qToLittleEndian(bits, bytes.data() + i * sizeof bits);
    }
    return bytes.toBase64().toStdString();
}

QByteArray openAiVectors(
    const EmbeddingsReply& reply, EmbeddingsForm form, const std::string& model, std::int64_t tokens)
{
    json::array data;
    for (const Vector& vector : reply.vectors) {
        const json::value embedding =
            form == EmbeddingsForm::Base64 ? json::value(base64Of(vector)) : json::value(numbersOf(vector));
        data.push_back(
            json::object { { "object", "embedding" }, { "index", data.size() }, { "embedding", embedding } });
    }
    return serializeJson(json::object { { "object", "list" }, { "data", std::move(data) }, { "model", model },
        { "usage", json::object { { "prompt_tokens", tokens }, { "total_tokens", tokens } } } });
}

QByteArray geminiVectors(const EmbeddingsReply& reply, EmbeddingsForm form)
{
    json::object answer;
    if (form == EmbeddingsForm::One) {
        answer["embedding"] = json::object { { "values", numbersOf(reply.vectors.front()) } };
    } else {
        json::array embeddings;
        for (const Vector& vector : reply.vectors)
            embeddings.push_back(json::object { { "values", numbersOf(vector) } });
        answer["embeddings"] = std::move(embeddings);
    }
    if (reply.usage.input)
        answer["usageMetadata"] = json::object { { "promptTokenCount", *reply.usage.input } };
    return serializeJson(answer);
}

} // namespace

Result<EmbeddingsRequest> readOpenAiEmbeddings(QByteArrayView body)
{
    const Result<json::object> object = parseJsonObject(body);
    if (!object)
        return object.error();
    EmbeddingsRequest request;
    const json::value* input = object->if_contains("input");
    if (input && input->is_string())
        request.texts.emplace_back(input->get_string());
    if (input && input->is_array()) {
        for (const json::value& text : input->get_array()) {
            if (text.is_number() || text.is_array())
                return refused(u"input"_s,
                    u"Token numbers can only be read by the vendor whose they are; this target wants texts."_s,
                    ErrorCode::DialectMismatch);
            if (!text.is_string())
                break;
            request.texts.emplace_back(text.get_string());
        }
    }
    const std::size_t wanted = input && input->is_array() ? input->get_array().size() : 1;
    if (request.texts.empty() || request.texts.size() != wanted)
        return refused(u"input"_s, u"`input` must be a text or a list of texts."_s);
    const auto dimensions = dimensionsIn(object->if_contains("dimensions"), u"dimensions"_s);
    if (!dimensions)
        return dimensions.error();
    request.dimensions = *dimensions;
    if (textAt(*object, "encoding_format") == "base64")
        request.form = EmbeddingsForm::Base64;
    noteDropped(request.notes, *object, { "user", "input_type", "truncate" });
    return request;
}

Result<EmbeddingsRequest> readGeminiEmbeddings(QByteArrayView body, EmbeddingsForm form)
{
    const Result<json::object> object = parseJsonObject(body);
    if (!object)
        return object.error();
    EmbeddingsRequest request { .form = form, .texts = {} };
    if (form == EmbeddingsForm::One) {
        if (auto problem = addGeminiText(request, *object))
            return *problem;
        return request;
    }
    const json::value* list = object->if_contains("requests");
    if (!list || !list->is_array() || list->get_array().empty())
        return refused(u"requests"_s, u"`requests` must be a list of what is to be embedded."_s);
    for (const json::value& entry : list->get_array()) {
        if (!entry.is_object())
            return refused(u"requests"_s, u"`requests` must be a list of objects."_s);
        if (auto problem = addGeminiText(request, entry.get_object()))
            return *problem;
    }
    return request;
}

QByteArray writeOpenAiEmbeddings(const EmbeddingsRequest& request, const std::string& model)
{
    json::object body { { "model", model }, { "encoding_format", "float" } };
    if (request.form == EmbeddingsForm::One)
        body["input"] = request.texts.front();
    else
        body["input"] = json::array(request.texts.begin(), request.texts.end());
    if (request.dimensions)
        body["dimensions"] = *request.dimensions;
    return serializeJson(body);
}

Result<QByteArray> writeGeminiEmbeddings(const EmbeddingsRequest& request, const std::string& model)
{
    if (request.texts.size() > kMostGeminiTexts) {
        return refused(u"input"_s,
            u"Google embeds at most %1 texts at a time; these are %2. Send them in several requests."_s
                .arg(kMostGeminiTexts)
                .arg(request.texts.size()),
            ErrorCode::DialectMismatch);
    }
    json::array requests;
    for (const std::string& text : request.texts) {
        json::object entry { { "model", "models/" + model },
            { "content", json::object { { "parts", json::array { json::object { { "text", text } } } } } } };
        if (request.dimensions)
            entry["outputDimensionality"] = *request.dimensions;
        requests.push_back(std::move(entry));
    }
    return serializeJson(json::object { { "requests", std::move(requests) } });
}

Result<QByteArray> renameGeminiEmbeddings(QByteArrayView body, const std::string& model)
{
    Result<json::object> object = parseJsonObject(body);
    if (!object)
        return object.error();
    const std::string name = "models/" + model;
    if (object->contains("model"))
        (*object)["model"] = name;
    if (json::value* list = object->if_contains("requests"); list && list->is_array()) {
        for (json::value& entry : list->get_array()) {
            if (entry.is_object())
                entry.get_object()["model"] = name;
        }
    }
    return serializeJson(*object);
}

Result<EmbeddingsReply> readOpenAiVectors(QByteArrayView body, std::size_t count)
{
    const Result<json::object> object = parseJsonObject(body);
    if (!object)
        return notVectors();
    if (auto error = errorOf(*object))
        return *error;
    const json::value* data = object->if_contains("data");
    if (!data || !data->is_array() || data->get_array().size() != count)
        return notVectors();
    EmbeddingsReply reply { .vectors = std::vector<Vector>(count) };
    std::size_t place = 0;
    for (const json::value& entry : data->get_array()) {
        const json::value* embedding =
            entry.is_object() ? entry.get_object().if_contains("embedding") : nullptr;
        auto vector = embedding ? vectorOf(*embedding) : std::nullopt;
        // The order is that of `index`, which some leave out.
        const json::value* index = entry.is_object() ? entry.get_object().if_contains("index") : nullptr;
        const std::int64_t at = index && index->is_int64() ? index->get_int64() : std::int64_t(place);
        ++place;
        if (!vector || at < 0 || at >= std::int64_t(count))
            return notVectors();
        reply.vectors[static_cast<std::size_t>(at)] = *std::move(vector);
    }
    if (std::any_of(reply.vectors.begin(), reply.vectors.end(), [](const Vector& v) { return v.empty(); }))
        return notVectors();
    if (const json::value* usage = object->if_contains("usage"); usage && usage->is_object())
        addUsage(usage->get_object(), reply.usage);
    return reply;
}

Result<EmbeddingsReply> readGeminiVectors(QByteArrayView body, std::size_t count)
{
    const Result<json::object> object = parseJsonObject(body);
    if (!object)
        return notVectors();
    if (auto error = errorOf(*object))
        return *error;
    const json::value* list = object->if_contains("embeddings");
    if (!list || !list->is_array() || list->get_array().size() != count)
        return notVectors();
    EmbeddingsReply reply;
    for (const json::value& entry : list->get_array()) {
        const json::value* values = entry.is_object() ? entry.get_object().if_contains("values") : nullptr;
        auto vector = values ? vectorOf(*values) : std::nullopt;
        if (!vector)
            return notVectors();
        reply.vectors.push_back(*std::move(vector));
    }
    if (const json::value* usage = object->if_contains("usageMetadata"); usage && usage->is_object())
        addUsage(usage->get_object(), reply.usage);
    return reply;
}

QByteArray writeVectors(
    const EmbeddingsReply& reply, EmbeddingsForm form, const std::string& model, std::int64_t tokens)
{
    switch (form) {
    case EmbeddingsForm::Floats:
    case EmbeddingsForm::Base64: return openAiVectors(reply, form, model, reply.usage.input.value_or(tokens));
    case EmbeddingsForm::One:
    case EmbeddingsForm::Batch: break;
    }
    return geminiVectors(reply, form);
}

std::int64_t estimatedTokens(const EmbeddingsRequest& request)
{
    std::int64_t tokens = 0;
    for (const std::string& text : request.texts)
        tokens += countTextTokens(text);
    return tokens;
}

} // namespace gateway::dialects
