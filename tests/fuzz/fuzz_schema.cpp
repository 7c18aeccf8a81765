// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON Schema for Google's subset: whatever came in, what goes out has only words the subset knows, a type
// or a union everywhere, bounded size, and cleaning it once more changes nothing.
#include "dialects/fit/schema_cleaner.h"
#include "fuzz/fuzz_dialects.h"

#include <algorithm>

using namespace gateway;
using namespace gateway::dialects;
using namespace std::string_view_literals;

namespace {

// Smaller than in use: references that multiply up to a megabyte leave time for little else.
constexpr std::size_t kBudget = 64UL * 1024;

constexpr std::array kWords { "type"sv, "format"sv, "title"sv, "description"sv, "nullable"sv, "enum"sv,
    "items"sv, "minItems"sv, "maxItems"sv, "properties"sv, "required"sv, "minProperties"sv, "maxProperties"sv,
    "propertyOrdering"sv, "minLength"sv, "maxLength"sv, "pattern"sv, "minimum"sv, "maximum"sv, "example"sv,
    "default"sv, "anyOf"sv };

const json::object& objectOf(const json::value& value)
{
    fuzz::require(value.is_object());
    return value.get_object();
}

const json::array& arrayOf(const json::value& value)
{
    fuzz::require(value.is_array());
    return value.get_array();
}

void requireSubset(const json::value& schema)
{
    const json::object& object = objectOf(schema);
    for (const auto& [key, value] : object)
        fuzz::require(std::find(kWords.begin(), kWords.end(), std::string_view(key)) != kWords.end());
    const json::value* type = object.if_contains("type");
    fuzz::require(type ? type->is_string() : object.contains("anyOf"));
    const json::value* properties = object.if_contains("properties");
    if (properties) {
        for (const auto& [name, property] : objectOf(*properties))
            requireSubset(property);
    }
    if (const json::value* required = object.if_contains("required")) {
        for (const json::value& name : arrayOf(*required))
            fuzz::require(
                properties && name.is_string() && objectOf(*properties).contains(name.get_string()));
    }
    if (const json::value* names = object.if_contains("enum")) {
        for (const json::value& name : arrayOf(*names))
            fuzz::require(name.is_string());
    }
    if (const json::value* items = object.if_contains("items"))
        requireSubset(*items);
    if (const json::value* variants = object.if_contains("anyOf")) {
        for (const json::value& variant : arrayOf(*variants))
            requireSubset(variant);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<json::value> schema = parseJson(fuzz::bytesOf(data, qMin<std::size_t>(size, 65'536)));
    if (!schema)
        return 0;
    const json::value clean = cleanSchema(*schema, kBudget);
    requireSubset(clean);
    const QByteArray text = serializeJson(clean);
    // Its fields' own texts are written down once, whatever the budget.
    fuzz::require(text.size() <= static_cast<qsizetype>(4 * (size + kBudget)));
    fuzz::requireJson(text);
    // Near the budget the second reading runs out of it where the first did not.
    if (text.size() < static_cast<qsizetype>(kBudget / 16))
        fuzz::require(cleanSchema(clean, kBudget) == clean); // in whatever order
    return 0;
}
