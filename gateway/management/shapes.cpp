// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/shape_tables.h"

#include "config/field_tables.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace gateway::management {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

std::string text(const QString& value)
{
    return value.toStdString();
}

// The bounds of "whole number 1–65535" and "number 0–1"; a kind that says more ("…, or off") has none.
std::optional<json::object> numberSchema(const QString& kind)
{
    static const QRegularExpression form(u"^(whole number|number) ([0-9.e+]+)\u2013([0-9.e+]+)$"_s);
    const QRegularExpressionMatch match = form.match(kind);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isWhole = match.captured(1) == u"whole number";
    const auto bound = [&](int number) {
        const QString digits = match.captured(number);
        return isWhole ? json::value(digits.toLongLong()) : json::value(digits.toDouble());
    };
    return json::object { { "type", isWhole ? "integer" : "number" }, { "minimum", bound(2) },
        { "maximum", bound(3) } };
}

// A kind as the field tables say it for people, as a schema. What has several forms gets none.
json::object kindSchema(const QString& kind)
{
    if (auto number = numberSchema(kind))
        return *number;
    if (kind == u"text")
        return { { "type", "string" } };
    if (kind == u"true or false")
        return { { "type", "boolean" } };
    if (kind == u"list of texts" || kind == u"list of addresses")
        return { { "type", "array" }, { "items", json::object { { "type", "string" } } } };
    if (kind == u"section" || kind == u"map" || kind == u"map from name to fields")
        return { { "type", "object" } };
    if (kind == u"list")
        return { { "type", "array" }, { "items", json::object { { "type", "object" } } } };
    return {};
}

template <typename T> void addFields(json::object& properties, const config::FieldTable<T>& table)
{
    for (const auto& field : table) {
        json::object schema = kindSchema(field.kind);
        schema["description"] = text(field.help.isEmpty() ? field.kind : field.help);
        properties[text(field.name)] = std::move(schema);
    }
}

// The sections that have operations of their own.
bool isEntitySection(const QString& name)
{
    static const QStringList sections { u"adminKey"_s, u"providers"_s, u"models"_s, u"keys"_s,
        u"user_quotas"_s, u"mcp_servers"_s };
    return sections.contains(name);
}

void addConfigFields(json::object& properties, Fields fields)
{
    for (const auto& field : config::configFields()) {
        if (field.name == u"adminKey" || (fields == Fields::Settings && isEntitySection(field.name)))
            continue;
        json::object schema = kindSchema(field.kind);
        schema["description"] = text(field.help);
        properties[text(field.name)] = std::move(schema);
    }
}

void addFields(json::object& properties, Fields fields)
{
    switch (fields) {
    case Fields::None: return;
    case Fields::Provider: addFields(properties, config::providerFields()); return;
    case Fields::Alias: addFields(properties, config::aliasFields()); return;
    case Fields::Key: addFields(properties, config::keyFields()); return;
    case Fields::UserQuota: addFields(properties, config::quotaFields()); return;
    case Fields::QuotaChecker: addFields(properties, config::quotaCheckerFields()); return;
    case Fields::McpServer: addFields(properties, config::mcpServerFields()); return;
    case Fields::Settings:
    case Fields::Configuration: addConfigFields(properties, fields); return;
    }
}

} // namespace

std::span<const Shape> shapes()
{
    static const std::vector<Shape> all = [] {
        std::vector<Shape> rows;
        for (const ShapeRows part : { generalShapes(), trafficShapes(), configurationShapes(), policyShapes(),
                 mcpShapes(), accountShapes(), meterShapes(), vaultShapes() })
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

const Shape* findShape(std::string_view name)
{
    const auto all = shapes();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const Shape& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

json::object typeSchema(std::string_view type)
{
    if (type.starts_with('['))
        return { { "type", "array" }, { "items", typeSchema(type.substr(1, type.size() - 2)) } };
    if (type == "any")
        return {};
    if (type == "date")
        return { { "type", "string" }, { "format", "date-time" } };
    if (findShape(type))
        return { { "$ref", "#/components/schemas/" + std::string(type) } };
    return { { "type", type } };
}

json::object shapeSchema(const Shape& shape)
{
    json::object properties;
    json::array required;
    addFields(properties, shape.fields);
    for (const Member& member : shape.members) {
        json::object schema = typeSchema(member.type);
        if (member.isNullable)
            schema = { { "anyOf", json::array { std::move(schema), json::object { { "type", "null" } } } } };
        schema["description"] = member.help;
        properties[member.name] = std::move(schema);
        if (member.isRequired)
            required.emplace_back(member.name);
    }
    json::object schema { { "type", "object" }, { "description", shape.help },
        { "properties", std::move(properties) } };
    if (!required.empty())
        schema["required"] = std::move(required);
    // A configuration's document is checked against its tables, which forgive other spellings.
    schema["additionalProperties"] = shape.fields != Fields::None;
    return schema;
}

} // namespace gateway::management
