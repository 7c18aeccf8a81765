// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of /mcp/plexus, as data. Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <QString>

#include <span>
#include <string_view>

namespace gateway::mcp_host {

struct ManagementArgument {
    std::string_view name;
    std::string_view type; // of JSON Schema
    std::string_view help;
    bool isRequired = true;
};

struct ManagementTool {
    std::string_view name;
    std::string_view title;
    std::string_view help;
    std::span<const ManagementArgument> arguments;
    bool isChange = false; // needs an acknowledgement
};

[[nodiscard]] std::span<const ManagementTool> managementTools();
[[nodiscard]] const ManagementTool* findManagementTool(const QString& name);
// As an element of the answer to tools/list.
[[nodiscard]] boost::json::object toolObject(const ManagementTool& tool);
// What is wrong with the arguments of a call; empty: nothing.
[[nodiscard]] QString argumentProblem(const ManagementTool& tool, const boost::json::object& arguments);

} // namespace gateway::mcp_host
