// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/error_decoder.h"

#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <array>
#include <charconv>
#include <utility>

namespace gateway::dialects::chat {

namespace {

constexpr qsizetype kTextLimit = 500;
constexpr int kBadGateway = 502;

constexpr std::array kStatusByWord {
    std::pair { std::string_view("invalid_request"), 400 },
    std::pair { std::string_view("context_length_exceeded"), 400 },
    std::pair { std::string_view("invalid_api_key"), 401 },
    std::pair { std::string_view("authentication"), 401 },
    std::pair { std::string_view("permission"), 403 },
    std::pair { std::string_view("not_found"), 404 },
    std::pair { std::string_view("rate_limit"), 429 },
    std::pair { std::string_view("insufficient_quota"), 429 },
    std::pair { std::string_view("overloaded"), 503 },
    std::pair { std::string_view("timeout"), 504 },
};

std::string textOf(const json::value* value)
{
    if (!value || value->is_null())
        return {};
    if (const json::string* text = value->if_string())
        return std::string(std::string_view(*text));
    return jsonText(*value);
}

std::string member(const json::object& object, std::string_view key)
{
    return textOf(object.if_contains(key));
}

// OpenRouter says only that its provider failed; what the provider said is beside it, as text.
std::string providersWords(const json::object& error)
{
    const json::value* metadata = error.if_contains("metadata");
    const json::object* holder = metadata ? metadata->if_object() : nullptr;
    const std::string raw = holder ? member(*holder, "raw") : std::string();
    const Result<json::object> body =
        parseJsonObject(QByteArrayView(raw.data(), static_cast<qsizetype>(raw.size())));
    if (!body)
        return raw;
    const json::value* inner = body->if_contains("error");
    const json::object* object = inner ? inner->if_object() : nullptr;
    const std::string message = member(object ? *object : *body, "message");
    return message.empty() ? raw : message;
}

UpstreamError readError(const json::object& object)
{
    UpstreamError error { .message = member(object, "message"),
        .type = member(object, "type"),
        .code = member(object, "code"),
        .param = member(object, "param") };
    if (const std::string words = providersWords(object); !words.empty())
        error.message += (error.message.empty() ? "" : ": ") + words;
    return error;
}

bool saysSomething(const json::value& value)
{
    if (const bool* flag = value.if_bool())
        return *flag;
    const json::string* text = value.if_string();
    return !value.is_null() && !(text && text->empty());
}

UpstreamError errorFromValue(const json::value& value)
{
    if (const json::object* object = value.if_object())
        return readError(*object);
    return { .message = textOf(&value) };
}

// FastAPI's form: a text, or a list of what failed where.
std::string detailText(const json::value* detail)
{
    const json::array* list = detail ? detail->if_array() : nullptr;
    const json::object* first = list && !list->empty() ? list->front().if_object() : nullptr;
    const std::string message = first ? member(*first, "msg") : std::string();
    return message.empty() ? textOf(detail) : message;
}

} // namespace

std::optional<UpstreamError> errorIn(const json::object& answer)
{
    if (const json::value* error = answer.if_contains("error"); error && saysSomething(*error))
        return errorFromValue(*error);
    if (member(answer, "object") == "error"
        || (member(answer, "type") == "error" && answer.contains("message")))
        return readError(answer);
    return std::nullopt;
}

UpstreamError decodeError(int status, QByteArrayView body)
{
    UpstreamError error;
    const Result<json::value> value = parseJson(body);
    const json::array* list = value ? value->if_array() : nullptr; // Google's chat endpoint wraps its errors
    const json::object* object = value ? value->if_object() : nullptr;
    if (list && !list->empty())
        object = list->front().if_object();
    if (object) {
        if (std::optional<UpstreamError> found = errorIn(*object))
            error = *std::move(found);
        else
            error = readError(*object);
        if (error.message.empty())
            error.message = detailText(object->if_contains("detail"));
    }
    if (error.message.empty() && !object) {
        const QByteArrayView text = body.trimmed();
        if (!text.startsWith('<'))
            error.message = QString::fromUtf8(text).left(kTextLimit).toStdString();
    }
    if (error.message.empty())
        error.message = "The provider answered with status " + std::to_string(status) + ".";
    return error;
}

int statusOf(const UpstreamError& error)
{
    int number = 0;
    const char* end = error.code.data() + error.code.size();
    const auto [stopped, problem] = std::from_chars(error.code.data(), end, number);
    if (problem == std::errc() && stopped == end && number >= 400 && number < 600)
        return number;
    for (const auto& [word, status] : kStatusByWord) {
        if (error.type.find(word) != std::string::npos || error.code.find(word) != std::string::npos)
            return status;
    }
    return kBadGateway;
}

StreamFailure failureFrom(UpstreamError error)
{
    const int status = statusOf(error);
    if (error.message.empty())
        error.message = "The provider reported an error.";
    return { .status = status, .error = std::move(error) };
}

Error replyError(const UpstreamError& error)
{
    const std::string& message = error.message.empty() ? error.type : error.message;
    return Error { .code = ErrorCode::UpstreamStatus,
        .message = QStringLiteral("The provider reported an error: %1").arg(QString::fromStdString(message)),
        .detail = QString::fromStdString(error.code),
        .upstreamStatus = statusOf(error),
        .failureClass = FailureClass::Target };
}

} // namespace gateway::dialects::chat
