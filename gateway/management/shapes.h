// SPDX-License-Identifier: GPL-3.0-or-later
// What bodies and answers look like, as data. Parts of the configuration have their members from the field
// tables (config/field_tables.h), so that they cannot drift from what is read. Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <span>
#include <string_view>

namespace gateway::management {

struct Member {
    std::string_view name;
    // string, integer, number, boolean, object, any, the name of a shape, or one of these in [ ].
    std::string_view type = "string";
    std::string_view help;
    bool isRequired = false;
    bool isNullable = false;
};

// Whose fields a shape has besides its members.
enum class Fields { None, Provider, Alias, Key, UserQuota, QuotaChecker, McpServer, Settings, Configuration };

struct Shape {
    std::string_view name;
    std::string_view help;
    std::span<const Member> members = {};
    Fields fields = Fields::None;
};

[[nodiscard]] std::span<const Shape> shapes();
[[nodiscard]] const Shape* findShape(std::string_view name);

// As JSON Schema (2020-12); references lead to #/components/schemas.
[[nodiscard]] boost::json::object shapeSchema(const Shape& shape);
[[nodiscard]] boost::json::object typeSchema(std::string_view type);

} // namespace gateway::management
