// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/schema_cleaner.h"

#include "dialects/fit/schema_reader.h"
#include "dialects/json/json_text.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gateway::dialects {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMaxHint = 200; // bytes of JSON worth telling in a description

// Kept as they are when of the right kind.
constexpr std::array kNumbers { "minItems"sv, "maxItems"sv, "minProperties"sv, "maxProperties"sv,
    "minLength"sv, "maxLength"sv, "minimum"sv, "maximum"sv };
constexpr std::array kTexts { "title"sv, "pattern"sv };
constexpr std::array kTypes { "string"sv, "number"sv, "integer"sv, "boolean"sv, "array"sv, "object"sv };
constexpr std::array kValues { "default"sv, "example"sv };
// Of one type alone, so in a union of types they go to that one.
constexpr std::array kOfStrings { "minLength"sv, "maxLength"sv, "pattern"sv };
constexpr std::array kOfNumbers { "minimum"sv, "maximum"sv };
constexpr std::array kOfArrays { "items"sv, "minItems"sv, "maxItems"sv };
constexpr std::array kOfObjects { "properties"sv, "required"sv, "minProperties"sv, "maxProperties"sv,
    "propertyOrdering"sv };
// Not of the subset, but worth telling.
constexpr std::array kTold { "exclusiveMinimum"sv, "exclusiveMaximum"sv, "multipleOf"sv, "uniqueItems"sv,
    "contains"sv, "minContains"sv, "maxContains"sv, "patternProperties"sv, "propertyNames"sv, "not"sv,
    "dependentRequired"sv, "contentEncoding"sv, "contentMediaType"sv };

template <typename List> bool isOneOf(std::string_view key, const List& list)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

// A list without repetitions, however long.
class Kinds {
public:
    void add(json::value kind)
    {
        if (m_seen.insert(jsonText(kind)).second)
            m_list.push_back(std::move(kind));
    }

    [[nodiscard]] json::array take() { return std::move(m_list); }

private:
    json::array m_list;
    std::set<std::string> m_seen;
};

struct Draft {
    json::object out;
    std::vector<const json::value*> variants;
    std::vector<std::pair<std::string_view, const json::value*>> unions; // the lists `variants` came from
    std::vector<std::string> types;
    std::string hints;
    bool isNullable = false;
};

json::value whatever(std::string_view type, std::string description)
{
    return json::object { { "type", type }, { "description", std::move(description) } };
}

class Cleaner {
public:
    Cleaner(const json::value& root, std::size_t maxBytes)
        : m_reader(root, maxBytes)
    {
    }

    // `inherited`: the type of the union it is part of.
    json::value clean(const json::value& schema, std::size_t depth, std::string_view inherited = {})
    {
        if (depth > kMaxJsonDepth || m_reader.isSpent())
            return whatever("object", "Described too deeply to be written out here.");
        const json::object* object = schema.if_object();
        m_reader.spend(16);
        if (!object)
            return whatever("string", "Any JSON value.");
        const SchemaView view = m_reader.enter(*object, depth);
        json::value result = write(view, depth, inherited);
        m_reader.leave();
        return result;
    }

private:
    json::value write(const SchemaView& view, std::size_t depth, std::string_view inherited)
    {
        if (!view.recursive.empty() && view.fields.empty() && view.properties.empty()) {
            const std::size_t slash = view.recursive.rfind('/');
            const std::string_view name =
                slash == std::string_view::npos ? view.recursive : view.recursive.substr(slash + 1);
            m_reader.spend(name.size());
            return whatever("object", "Of the shape \"" + std::string(name) + "\".");
        }
        Draft draft;
        for (const auto& [key, value] : view.fields)
            writeField(key, *value, draft, depth);
        writeProperties(view, draft, depth);
        if (draft.types.empty() && draft.variants.empty() && !inherited.empty() && view.properties.empty())
            draft.types.emplace_back(inherited);
        settleType(draft, depth);
        settleVariants(draft);
        if (draft.isNullable)
            draft.out["nullable"] = true;
        if (!draft.hints.empty()) {
            std::string description(schemaText(draft.out["description"]));
            description += description.empty() ? "(" : " (";
            draft.out["description"] = description + draft.hints + ")";
        }
        m_reader.spend(draft.hints.size());
        return std::move(draft.out);
    }

    void tell(Draft& draft, std::string_view key, const json::value& value)
    {
        const std::string text = jsonText(value);
        m_reader.spend(text.size());
        if (text.size() > kMaxHint)
            return;
        draft.hints += draft.hints.empty() ? "" : "; ";
        draft.hints.append(key).append(": ").append(text);
    }

    void writeField(std::string_view key, const json::value& value, Draft& draft, std::size_t depth)
    {
        if (key == "type") {
            readTypes(value, draft);
        } else if (key == "nullable") {
            draft.isNullable = draft.isNullable || (value.is_bool() && value.get_bool());
        } else if (key == "enum" || key == "const") {
            writeEnum(value, draft);
        } else if (key == "items" || key == "prefixItems") {
            writeItems(value, draft, depth);
        } else if (key == "anyOf" || key == "oneOf") {
            if (const json::array* variants = value.if_array()) {
                m_reader.spend(variants->size());
                draft.unions.emplace_back(key, &value);
                for (const json::value& variant : *variants)
                    draft.variants.push_back(&variant);
            }
        } else if ((key == "description" || isOneOf(key, kTexts)) && value.is_string()) {
            m_reader.spend(schemaText(value).size());
            draft.out[key] = value;
        } else if (key == "format" && value.is_string()) {
            m_reader.spend(schemaText(value).size());
            draft.out[key] = value; // looked at once the type is known
        } else if (isOneOf(key, kNumbers) && value.is_number()) {
            draft.out[key] = value;
        } else if (isOneOf(key, kValues) || key == "propertyOrdering") {
            m_reader.spend(jsonText(value).size());
            draft.out[key] = value;
        } else if (isOneOf(key, kTold)
            || (key == "additionalProperties" && value.is_object() && !value.get_object().empty())) {
            tell(draft, key, value);
        }
    }

    void readTypes(const json::value& value, Draft& draft)
    {
        const auto add = [&](std::string type) {
            m_reader.spend(type.size());
            // Google's own spelling is upper case; both are taken, one is compared.
            std::transform(type.begin(), type.end(), type.begin(),
                [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
            if (type == "null")
                draft.isNullable = true;
            else if (isOneOf(type, kTypes) && !isOneOf(type, draft.types))
                draft.types.push_back(std::move(type));
        };
        if (value.is_string())
            add(std::string(schemaText(value)));
        if (const json::array* types = value.if_array()) {
            m_reader.spend(types->size());
            for (const json::value& type : *types) {
                if (type.is_string())
                    add(std::string(schemaText(type)));
            }
        }
        draft.out["type"] = nullptr; // its place; filled by settleType()
    }

    void writeEnum(const json::value& value, Draft& draft)
    {
        json::array names;
        const auto add = [&](const json::value& item) {
            if (item.is_null())
                draft.isNullable = true;
            else
                names.emplace_back(item.is_string() ? std::string(schemaText(item)) : jsonText(item));
            m_reader.spend(names.empty() ? 1 : names.back().get_string().size());
        };
        if (const json::array* items = value.if_array()) {
            for (const json::value& item : *items) {
                if (m_reader.isSpent())
                    break;
                add(item);
            }
        } else {
            add(value);
        }
        if (!names.empty())
            draft.out["enum"] = std::move(names);
    }

    // A tuple becomes a list of any of its kinds.
    void writeItems(const json::value& value, Draft& draft, std::size_t depth)
    {
        const json::array* tuple = value.if_array();
        if (!tuple) {
            if (!draft.out.contains("items"))
                draft.out["items"] = clean(value, depth + 1);
            return;
        }
        Kinds distinct;
        for (const json::value& item : *tuple) {
            if (m_reader.isSpent())
                break;
            distinct.add(clean(item, depth + 1));
        }
        json::array kinds = distinct.take();
        if (kinds.size() == 1)
            draft.out["items"] = std::move(kinds.front());
        else if (!kinds.empty())
            draft.out["items"] = json::object { { "anyOf", std::move(kinds) } };
        draft.hints +=
            (draft.hints.empty() ? "" : "; ") + std::to_string(tuple->size()) + " items in this order";
    }

    void writeProperties(const SchemaView& view, Draft& draft, std::size_t depth)
    {
        if (view.properties.empty())
            return;
        json::object properties;
        for (const auto& [name, schema] : view.properties) {
            if (m_reader.isSpent())
                break;
            properties[name] = clean(*schema, depth + 1);
        }
        json::array required;
        std::set<std::string_view> seen;
        for (const std::string_view name : view.required) {
            if (properties.contains(name) && seen.insert(name).second)
                required.emplace_back(name);
        }
        draft.out["properties"] = std::move(properties);
        if (!required.empty())
            draft.out["required"] = std::move(required);
    }

    void settleType(Draft& draft, std::size_t depth)
    {
        json::object& out = draft.out;
        if (out.contains("enum"))
            draft.types = { "string" };
        else if (draft.types.empty() && out.contains("properties"))
            draft.types = { "object" };
        else if (draft.types.empty() && out.contains("items"))
            draft.types = { "array" };
        if (draft.types.size() > 1 && draft.variants.empty()) {
            splitTypes(draft);
            return;
        }
        // A union beside properties says which of them go together; the subset has no words for that.
        if (out.contains("properties")) {
            draft.variants.clear();
            for (const auto& [key, list] : draft.unions)
                tell(draft, key, *list);
        }
        if (draft.types.empty() && draft.variants.empty()) {
            draft.types = { "string" };
            if (!draft.isNullable)
                draft.hints += draft.hints.empty() ? "any JSON value" : "; any JSON value";
        }
        if (draft.types.empty()) {
            out.erase("type");
            cleanVariants(draft, {}, depth);
            return;
        }
        out["type"] = draft.types.front();
        if (draft.types.front() == "array" && !out.contains("items"))
            out["items"] = json::object { { "type", "string" } };
        settleFormat(draft);
        cleanVariants(draft, draft.types.front(), depth);
    }

    // {"type": ["string", "array"], "items": …}: one variant for each, with what is said of its type.
    void splitTypes(Draft& draft)
    {
        json::array kinds;
        const json::value* format = draft.out.if_contains("format");
        bool isFormatKept = false;
        for (const std::string& type : draft.types) {
            json::object kind { { "type", type } };
            giveTo(kind, type, draft.out);
            if (format && isKnownFormat(type, schemaText(*format))) {
                kind["format"] = *format;
                isFormatKept = true;
            }
            kinds.push_back(std::move(kind));
        }
        if (format && !isFormatKept)
            tell(draft, "format", *format);
        json::object out;
        for (const std::string_view kept : { "title"sv, "description"sv, "default"sv, "example"sv }) {
            if (const json::value* value = draft.out.if_contains(kept))
                out[kept] = *value;
        }
        out["anyOf"] = std::move(kinds);
        draft.out = std::move(out);
    }

    static void giveTo(json::object& kind, std::string_view type, const json::object& from)
    {
        const auto give = [&](const auto& keys) {
            for (const std::string_view key : keys) {
                if (const json::value* value = from.if_contains(key))
                    kind[key] = *value;
            }
        };
        if (type == "string")
            give(kOfStrings);
        else if (type == "number" || type == "integer")
            give(kOfNumbers);
        else if (type == "array")
            give(kOfArrays);
        else if (type == "object")
            give(kOfObjects);
        if (type == "array" && !kind.contains("items"))
            kind["items"] = json::object { { "type", "string" } };
    }

    static bool isKnownFormat(std::string_view type, std::string_view name)
    {
        return (type == "string" && (name == "date-time" || name == "enum"))
            || (type == "number" && (name == "float" || name == "double"))
            || (type == "integer" && (name == "int32" || name == "int64"));
    }

    void settleFormat(Draft& draft)
    {
        const json::value* format = draft.out.if_contains("format");
        if (!format || isKnownFormat(draft.types.front(), schemaText(*format)))
            return;
        tell(draft, "format", *format);
        draft.out.erase("format");
    }

    void cleanVariants(Draft& draft, const std::string& type, std::size_t depth)
    {
        if (draft.variants.empty())
            return;
        Kinds distinct;
        for (const json::value* variant : draft.variants) {
            if (m_reader.isSpent())
                break;
            const json::object* object = variant->if_object();
            const json::value* own = object ? object->if_contains("type") : nullptr;
            if (own && schemaText(*own) == "null") {
                draft.isNullable = true;
                continue;
            }
            distinct.add(clean(*variant, depth + 1, type));
        }
        json::array cleaned = distinct.take();
        if (cleaned.size() > 1) {
            // Beside anyOf nothing structural may stand.
            for (const std::string_view structural : { "type"sv, "items"sv, "format"sv })
                draft.out.erase(structural);
            draft.out["anyOf"] = std::move(cleaned);
        } else if (cleaned.size() == 1) {
            draft.out.erase("type");
            for (auto& [key, value] : cleaned.front().get_object())
                draft.out.emplace(key, std::move(value));
        }
    }

    static void settleVariants(Draft& draft)
    {
        // Only null was left of the union.
        if (!draft.out.contains("type") && !draft.out.contains("anyOf"))
            draft.out["type"] = "string";
    }

    SchemaReader m_reader;
};

} // namespace

json::value cleanSchema(const json::value& schema, std::size_t maxBytes)
{
    return Cleaner(schema, maxBytes).clean(schema, 0);
}

bool isEmptyObjectSchema(const json::value& schema)
{
    const json::object* object = schema.if_object();
    if (!object || object->contains("anyOf") || object->contains("items"))
        return false;
    const json::value* type = object->if_contains("type");
    if (type && schemaText(*type) != "object")
        return false;
    const json::value* properties = object->if_contains("properties");
    return !properties || !properties->is_object() || properties->get_object().empty();
}

} // namespace gateway::dialects
