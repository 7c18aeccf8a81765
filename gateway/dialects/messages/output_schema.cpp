// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/output_schema.h"

#include "dialects/json/json_text.h"

#include <algorithm>
#include <array>

namespace gateway::dialects::messages {

namespace {

constexpr std::array<std::string_view, 3> kNoise { "$schema", "$id", "$comment" };

constexpr std::array<std::string_view, 23> kNotEnforced { "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "maxItems", "uniqueItems",
    "contains", "prefixItems", "minProperties", "maxProperties", "patternProperties", "propertyNames",
    "dependentRequired", "dependentSchemas", "unevaluatedProperties", "not", "if", "then", "else" };

constexpr std::array<std::string_view, 9> kFormats { "date-time", "time", "date", "duration", "email",
    "hostname", "uri", "ipv4", "ipv6" };

template <typename List> bool has(const List& list, std::string_view entry)
{
    return std::find(list.begin(), list.end(), entry) != list.end();
}

bool isText(const json::value& value, std::string_view text)
{
    return value.is_string() && std::string_view(value.get_string()) == text;
}

bool isObjectSchema(const json::object& schema)
{
    const json::value* type = schema.if_contains("type");
    if (!type)
        return schema.contains("properties");
    const json::array* types = type->if_array();
    if (!types)
        return isText(*type, "object");
    return std::any_of(
        types->begin(), types->end(), [](const json::value& entry) { return isText(entry, "object"); });
}

class Fitter {
public:
    // As deep as the request's JSON, which is bounded.
    [[nodiscard]] json::object fitted(const json::object& schema); // NOLINT(misc-no-recursion)

    [[nodiscard]] bool lostConstraints() const { return m_lostConstraints; }

private:
    [[nodiscard]] json::value fittedValue(const json::value& schema);      // NOLINT(misc-no-recursion)
    [[nodiscard]] json::object fittedMembers(const json::object& schemas); // NOLINT(misc-no-recursion)
    [[nodiscard]] json::array fittedList(const json::array& schemas);      // NOLINT(misc-no-recursion)

    bool m_lostConstraints = false;
};

bool isEnforced(std::string_view key, const json::value& value)
{
    if (key == "minItems") {
        const std::int64_t* count = value.if_int64();
        return count && (*count == 0 || *count == 1);
    }
    if (key == "format")
        return value.is_string() && (has(kFormats, value.get_string()) || isText(value, "uuid"));
    if (key == "items")
        return value.is_object();
    if (key == "additionalProperties")
        return value.is_bool();
    return !has(kNotEnforced, key);
}

json::value Fitter::fittedValue(const json::value& schema) // NOLINT(misc-no-recursion)
{
    const json::object* object = schema.if_object();
    return object ? json::value(fitted(*object)) : schema;
}

json::object Fitter::fittedMembers(const json::object& schemas) // NOLINT(misc-no-recursion)
{
    json::object members;
    for (const auto& [name, schema] : schemas)
        members[name] = fittedValue(schema);
    return members;
}

json::array Fitter::fittedList(const json::array& schemas) // NOLINT(misc-no-recursion)
{
    json::array list;
    for (const json::value& schema : schemas)
        list.push_back(fittedValue(schema));
    return list;
}

json::object Fitter::fitted(const json::object& schema) // NOLINT(misc-no-recursion)
{
    json::object out;
    json::object told;
    for (const auto& [name, value] : schema) {
        const std::string_view key(name);
        if (has(kNoise, key))
            continue;
        if (!isEnforced(key, value))
            told[key] = value;
        else if ((key == "properties" || key == "$defs" || key == "definitions") && value.is_object())
            out[key] = fittedMembers(value.get_object());
        else if ((key == "anyOf" || key == "allOf" || key == "oneOf") && value.is_array())
            out[key == "oneOf" ? "anyOf" : key] = fittedList(value.get_array());
        else if (key == "items")
            out[key] = fittedValue(value);
        else if (key != "additionalProperties")
            out[key] = value;
    }
    if (isObjectSchema(schema))
        out["additionalProperties"] = false;
    if (!told.empty()) {
        m_lostConstraints = true;
        const json::value* described = out.if_contains("description");
        std::string text = described && described->is_string()
            ? std::string(std::string_view(described->get_string())) + "\n"
            : std::string();
        out["description"] = text + "Must also fit: " + jsonText(told);
    }
    return out;
}

} // namespace

OutputSchema outputSchema(const json::object& schema)
{
    Fitter fitter;
    json::object fitted = fitter.fitted(schema);
    return { .schema = std::move(fitted), .lostConstraints = fitter.lostConstraints() };
}

} // namespace gateway::dialects::messages
