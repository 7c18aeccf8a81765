// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/operation_tables.h"

#include <algorithm>
#include <vector>

namespace gateway::management {

std::span<const Operation> operations()
{
    static const std::vector<Operation> all = [] {
        std::vector<Operation> rows;
        for (const OperationRows part : { accessOperations(), trafficOperations(), configurationOperations(),
                 entityOperations(), policyOperations(), meterOperations(), mcpOperations(),
                 accountOperations(), vaultOperations(), systemOperations() })
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

const Operation* findOperation(std::string_view id)
{
    const auto all = operations();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Operation& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const Operation* findTool(std::string_view tool)
{
    const auto all = operations();
    const auto found = std::find_if(
        all.begin(), all.end(), [tool](const Operation& each) { return !tool.empty() && each.tool == tool; });
    return found == all.end() ? nullptr : &*found;
}

std::string_view methodName(Method method)
{
    switch (method) {
    case Method::Get: return "GET";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    }
    return {};
}

std::string_view whoName(Who who)
{
    switch (who) {
    case Who::Public: return "public";
    case Who::Key: return "key";
    case Who::Admin: return "admin";
    }
    return {};
}

std::string_view riskName(Risk risk)
{
    switch (risk) {
    case Risk::Reads: return "reads";
    case Risk::Changes: return "changes";
    case Risk::Destructive: return "destructive";
    }
    return {};
}

} // namespace gateway::management
