// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/error_reader.h"

#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <array>

namespace gateway::dialects::messages {

namespace {

constexpr qsizetype kMaxPlainText = 1000; // an HTML page tells nothing after that

struct TypeStatus {
    std::string_view type;
    int status;
};

constexpr std::array kStatuses {
    TypeStatus { "invalid_request_error", 400 },
    TypeStatus { "authentication_error", 401 },
    TypeStatus { "billing_error", 402 },
    TypeStatus { "permission_error", 403 },
    TypeStatus { "not_found_error", 404 },
    TypeStatus { "request_too_large", 413 },
    TypeStatus { "rate_limit_error", 429 },
    TypeStatus { "api_error", 500 },
    TypeStatus { "timeout_error", 504 },
    TypeStatus { "overloaded_error", 529 },
};

// A code is a word here and a number there.
std::string wordOf(const json::value* value)
{
    if (!value || value->is_null())
        return {};
    if (const json::string* text = value->if_string())
        return std::string(std::string_view(*text));
    return value->is_number() ? jsonText(*value) : std::string();
}

int statusOf(const UpstreamError& error)
{
    for (const TypeStatus& entry : kStatuses) {
        if (entry.type == error.type)
            return entry.status;
    }
    return 502;
}

UpstreamError errorOf(const json::object& object)
{
    ObjectReader outer(object);
    if (const json::object* inner = outer.object("error")) {
        ObjectReader reader(*inner);
        UpstreamError error { .message = reader.stringOr("message", {}) };
        error.type = reader.stringOr("type", {});
        if (error.type.empty())
            error.type = reader.stringOr("status", {}); // Google's, of Claude on Vertex
        error.code = wordOf(reader.value("code"));
        error.param = reader.stringOr("param", {});
        return error;
    }
    // {"error": "…"}, AWS {"message": "…"}, FastAPI {"detail": "…"}
    for (const std::string_view key : { "error", "message", "detail" }) {
        if (std::string text = outer.stringOr(key, {}); !text.empty())
            return { .message = std::move(text) };
    }
    return { .message = jsonText(object) };
}

} // namespace

UpstreamError decodeError(QByteArrayView body)
{
    const QByteArrayView text = body.trimmed();
    if (text.startsWith('{') || text.startsWith('[')) {
        if (const auto value = parseJson(text)) {
            const json::value* found = &*value;
            if (const json::array* list = found->if_array(); list && !list->empty())
                found = &list->front();
            if (const json::object* object = found->if_object())
                return errorOf(*object);
        }
    }
    const QByteArrayView start = text.first(std::min(text.size(), kMaxPlainText));
    // Through QString, so that what is not UTF-8 or was cut inside a character becomes so.
    return { .message = QString::fromUtf8(start).toStdString() };
}

bool isError(const json::object& object)
{
    const json::value* type = object.if_contains("type");
    if (type && type->is_string())
        return std::string_view(type->get_string()) == "error";
    const json::value* error = object.if_contains("error");
    return error && !error->is_null();
}

StreamFailure failureOf(const json::object& object)
{
    UpstreamError error = errorOf(object);
    const int status = statusOf(error);
    return { .status = status, .error = std::move(error) };
}

} // namespace gateway::dialects::messages
