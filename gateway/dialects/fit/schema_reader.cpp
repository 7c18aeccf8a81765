// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/schema_reader.h"

#include "dialects/json/json_text.h"

#include <algorithm>
#include <array>
#include <string>

namespace gateway::dialects {

namespace {

using namespace std::string_view_literals;

// Whatever of it reaches Google; the rest is not even looked at.
constexpr std::array kRead { "minItems"sv, "maxItems"sv, "minProperties"sv, "maxProperties"sv, "minLength"sv,
    "maxLength"sv, "minimum"sv, "maximum"sv, "title"sv, "pattern"sv, "default"sv, "example"sv,
    "exclusiveMinimum"sv, "exclusiveMaximum"sv, "multipleOf"sv, "uniqueItems"sv, "contains"sv,
    "minContains"sv, "maxContains"sv, "patternProperties"sv, "propertyNames"sv, "not"sv,
    "dependentRequired"sv, "contentEncoding"sv, "contentMediaType"sv, "type"sv, "description"sv, "nullable"sv,
    "enum"sv, "const"sv, "items"sv, "prefixItems"sv, "anyOf"sv, "oneOf"sv, "format"sv,
    "additionalProperties"sv, "propertyOrdering"sv };

std::string unescaped(std::string_view token)
{
    std::string text;
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] == '~' && i + 1 < token.size() && (token[i + 1] == '0' || token[i + 1] == '1'))
            text += token[++i] == '0' ? '~' : '/';
        else
            text += token[i];
    }
    return text;
}

} // namespace

SchemaReader::SchemaReader(const json::value& root, std::size_t maxBytes)
    : m_root(root)
    , m_maxBytes(maxBytes)
{
}

SchemaView SchemaReader::enter(const json::object& schema, std::size_t depth)
{
    m_entered.push_back(m_references.size());
    SchemaView view;
    collect(schema, view, depth);
    return view;
}

void SchemaReader::leave()
{
    m_references.resize(m_entered.back());
    m_entered.pop_back();
}

bool SchemaReader::isSpent() const
{
    return m_spent > m_maxBytes;
}

// What stands beside a reference goes before what it refers to, and both before allOf.
void SchemaReader::collect(const json::object& object, SchemaView& view, std::size_t depth)
{
    if (depth > kMaxJsonDepth || isSpent())
        return;
    for (const auto& [key, value] : object) {
        spend(key.size() + 1);
        if (key == "properties")
            collectProperties(value, view);
        else if (key == "required")
            collectRequired(value, view);
        else if (std::find(kRead.begin(), kRead.end(), key) != kRead.end()
            && view.fieldNames.insert(key).second)
            view.fields.emplace_back(key, &value);
    }
    if (const json::value* reference = object.if_contains("$ref"))
        collectReference(schemaText(*reference), view, depth);
    const json::value* all = object.if_contains("allOf");
    if (const json::array* parts = all ? all->if_array() : nullptr) {
        for (const json::value& part : *parts) {
            if (const json::object* inner = part.if_object())
                collect(*inner, view, depth + 1);
        }
    }
}

void SchemaReader::collectProperties(const json::value& value, SchemaView& view)
{
    const json::object* properties = value.if_object();
    if (!properties)
        return;
    for (const auto& [name, schema] : *properties) {
        spend(name.size() + 1);
        if (view.propertyNames.insert(name).second)
            view.properties.emplace_back(name, &schema);
    }
}

void SchemaReader::collectRequired(const json::value& value, SchemaView& view)
{
    const json::array* names = value.if_array();
    if (!names)
        return;
    for (const json::value& name : *names) {
        spend(schemaText(name).size() + 1);
        if (name.is_string())
            view.required.push_back(schemaText(name));
    }
}

void SchemaReader::collectReference(std::string_view reference, SchemaView& view, std::size_t depth)
{
    const json::value* target = resolved(reference);
    const bool isActive = std::find(m_references.begin(), m_references.end(), target) != m_references.end();
    if (!target || isActive || target == &m_root) {
        view.recursive = reference.empty() ? "#" : reference;
        return;
    }
    m_references.push_back(target);
    if (const json::object* object = target->if_object())
        collect(*object, view, depth + 1);
}

// "#/$defs/a"; null when it is not here.
const json::value* SchemaReader::resolved(std::string_view reference)
{
    if (!reference.starts_with('#'))
        return nullptr;
    const json::value* at = &m_root;
    std::string_view rest = reference.substr(1);
    while (!rest.empty()) {
        if (rest.front() != '/')
            return nullptr;
        rest.remove_prefix(1);
        const std::size_t end = std::min(rest.find('/'), rest.size());
        const std::string token = unescaped(rest.substr(0, end));
        rest.remove_prefix(end);
        spend(token.size());
        if (const json::object* object = at->if_object()) {
            at = object->if_contains(token);
        } else if (const json::array* array = at->if_array()) {
            const bool isIndex = !token.empty() && token.size() < 6
                && token.find_first_not_of("0123456789") == std::string::npos;
            at = isIndex ? array->if_contains(std::stoul(token)) : nullptr;
        } else {
            return nullptr;
        }
        if (!at)
            return nullptr;
    }
    return at;
}

std::string_view schemaText(const json::value& value)
{
    const json::string* text = value.if_string();
    return text ? std::string_view(*text) : std::string_view();
}

} // namespace gateway::dialects
