// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/google_schema.h"

#include "dialects/characters.h"
#include "dialects/gemini/proto_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>

namespace gateway::dialects::gemini {

namespace {

constexpr std::array<std::string_view, 6> kSchemas { "items", "additionalProperties", "not", "if", "then",
    "else" };
constexpr std::array<std::string_view, 4> kSchemaLists { "anyOf", "oneOf", "allOf", "prefixItems" };
constexpr std::array<std::string_view, 4> kSchemaMaps { "properties", "patternProperties", "$defs",
    "definitions" };
// int64 fields, which proto JSON writes as strings.
constexpr std::array<std::string_view, 6> kCounts { "minItems", "maxItems", "minLength", "maxLength",
    "minProperties", "maxProperties" };

template <std::size_t N> bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

json::value plainType(const json::value& type)
{
    if (const json::string* name = type.if_string())
        return json::value(lowerCase(*name));
    json::value plain = type;
    if (json::array* names = plain.if_array()) {
        for (json::value& name : *names)
            name = plainType(name);
    }
    return plain;
}

json::value plainCount(const json::value& count)
{
    const json::string* text = count.if_string();
    if (!text)
        return count;
    std::int64_t number = 0;
    const char* end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, number);
    return read.ec == std::errc {} && read.ptr == end ? json::value(number) : count;
}

json::array plainList(const json::array& list)
{
    json::array plain;
    plain.reserve(list.size());
    for (const json::value& item : list)
        plain.push_back(jsonSchemaOf(item));
    return plain;
}

json::object plainMap(const json::object& map)
{
    json::object plain;
    plain.reserve(map.size());
    for (const auto& [name, schema] : map)
        plain.emplace(name, jsonSchemaOf(schema));
    return plain;
}

void allowNull(json::object& schema)
{
    const auto type = schema.find("type");
    if (type == schema.end() || !type->value().is_string())
        return;
    type->value() = json::array { type->value(), "null" };
    const auto choices = schema.find("enum");
    if (choices == schema.end())
        return;
    if (json::array* list = choices->value().if_array())
        list->push_back(nullptr);
}

json::value plainMember(std::string_view name, const json::value& value)
{
    if (name == "type")
        return plainType(value);
    if (isOneOf(kCounts, name))
        return plainCount(value);
    if (isOneOf(kSchemas, name))
        return jsonSchemaOf(value);
    if (const json::array* list = value.if_array(); list && isOneOf(kSchemaLists, name))
        return plainList(*list);
    if (const json::object* map = value.if_object(); map && isOneOf(kSchemaMaps, name))
        return plainMap(*map);
    return value;
}

} // namespace

json::value jsonSchemaOf(const json::value& googleSchema)
{
    const json::object* schema = googleSchema.if_object();
    if (!schema)
        return googleSchema;
    json::object plain;
    plain.reserve(schema->size());
    bool isNullable = false;
    for (const auto& [key, value] : *schema) {
        const std::string name = camelCase(key);
        const json::string* text = value.if_string();
        // No JSON Schema: an order of properties, a type left open.
        if (name == "propertyOrdering" || (name == "type" && text && *text == "TYPE_UNSPECIFIED"))
            continue;
        if (name == "nullable") {
            isNullable = value.is_bool() && value.get_bool();
            continue;
        }
        plain.emplace(name, plainMember(name, value));
    }
    if (isNullable)
        allowNull(plain);
    return plain;
}

bool isEmptyObjectSchema(const json::value& schema)
{
    const json::object* object = schema.if_object();
    if (!object)
        return false;
    const json::value* type = object->if_contains("type");
    const json::string* name = type ? type->if_string() : nullptr;
    if (name && lowerCase(*name) != "object")
        return false;
    for (const std::string_view other : { "anyOf", "oneOf", "allOf", "$ref", "items" }) {
        if (object->if_contains(other))
            return false;
    }
    const json::value* properties = object->if_contains("properties");
    const json::object* map = properties ? properties->if_object() : nullptr;
    return !map || map->empty();
}

} // namespace gateway::dialects::gemini
