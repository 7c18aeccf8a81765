// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/request_shape.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gateway::accounts {

namespace {

namespace json = dialects::json;

constexpr std::array<QByteArrayView, 3> kKeyFields { "x-api-key", "x-goog-api-key", "api-key" };

std::string_view textAt(const json::object& object, std::string_view key)
{
    const auto* value = object.if_contains(key);
    const auto* text = value ? value->if_string() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

const json::array* listAt(const json::object& object, std::string_view key)
{
    const auto* value = object.if_contains(key);
    return value ? value->if_array() : nullptr;
}

bool isImage(std::string_view type)
{
    return type == "image" || type == "image_url" || type == "input_image";
}

// Images may stand inside a tool's result.
bool showsImage(const json::array& parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const json::value& part) {
        const auto* object = part.if_object();
        if (!object)
            return false;
        const json::array* inner = listAt(*object, "content");
        return isImage(textAt(*object, "type")) || object->contains("inlineData")
            || (inner && showsImage(*inner));
    });
}

bool holds(const json::array& parts, std::string_view type)
{
    return std::any_of(parts.begin(), parts.end(), [type](const json::value& part) {
        const auto* object = part.if_object();
        return object && textAt(*object, "type") == type;
    });
}

// The list of turns, by dialect; null: the body has none.
const json::array* turnsOf(Dialect dialect, const json::object& body)
{
    if (dialect == Dialect::Responses)
        return listAt(body, "input");
    return listAt(body, dialect == Dialect::Gemini ? "contents" : "messages");
}

bool isUsersTurn(const json::value& turn)
{
    const auto* object = turn.if_object();
    if (!object || textAt(*object, "role") != "user")
        return false;
    const json::array* content = listAt(*object, "content");
    const json::array* parts = listAt(*object, "parts");
    const bool isResult = (content && holds(*content, "tool_result"))
        || (parts && std::any_of(parts->begin(), parts->end(), [](const json::value& part) {
               return part.is_object() && part.get_object().contains("functionResponse");
           }));
    return !isResult;
}

bool turnShowsImage(const json::value& turn)
{
    const auto* object = turn.if_object();
    if (!object)
        return false;
    for (const char* key : { "content", "parts", "output" }) {
        const json::array* parts = listAt(*object, key);
        if (parts && showsImage(*parts))
            return true;
    }
    return false;
}

void set(HeaderList& headers, const HeaderRule& rule, QByteArray value)
{
    const QByteArray before = headerValue(headers, rule.name).toByteArray();
    if (rule.isJoined && !before.isEmpty()) {
        QByteArrayList members;
        for (const QByteArray& member : before.split(','))
            members.append(member.trimmed());
        for (const QByteArray& member : value.split(',')) {
            if (!members.contains(member.trimmed()))
                members.append(member.trimmed());
        }
        value = members.join(',');
    }
    headers.removeIf([&rule](const Header& header) { return equalsIgnoringCase(header.name, rule.name); });
    headers.append(Header { rule.name, std::move(value) });
}

} // namespace

Values requestValues(Dialect dialect, const json::object& body)
{
    const json::array* turns = turnsOf(dialect, body);
    const bool isUsers = !turns || turns->empty() || isUsersTurn(turns->back());
    Values values { { "initiator", isUsers ? "user" : "agent" } };
    if (turns && std::any_of(turns->begin(), turns->end(), turnShowsImage))
        values["vision"] = "true";
    const std::string_view session = textAt(body, "prompt_cache_key");
    const QByteArray text(session.data(), static_cast<qsizetype>(session.size()));
    if (!text.isEmpty() && text.size() <= 256 && isHeaderValue(text))
        values["session"] = text;
    return values;
}

void applyHeaders(HeaderList& headers, const config::Provider& provider, const Inference& inference,
    const Secret& token, const Values& values)
{
    headers.removeIf([](const Header& header) {
        return std::any_of(kKeyFields.begin(), kKeyFields.end(),
            [&header](QByteArrayView name) { return equalsIgnoringCase(header.name, name); });
    });
    set(headers, { .name = "authorization", .value = {} }, "Bearer " + token.reveal());
    for (const HeaderRule& rule : inference.headers) {
        const auto value = fill(rule.value, values);
        if (value && isHeaderValue(*value))
            set(headers, rule, *value);
    }
    for (const Header& header : provider.headers)
        set(headers, { .name = header.name, .value = {} }, header.value);
}

} // namespace gateway::accounts
