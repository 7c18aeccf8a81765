// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/mcp_approval.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::inspect {

namespace {

constexpr std::array kKinds {
    std::pair(McpApproval::Kind::Command, "command"_L1),
    std::pair(McpApproval::Kind::Server, "server"_L1),
    std::pair(McpApproval::Kind::Tool, "tool"_L1),
};

} // namespace

QString approvalKindName(McpApproval::Kind kind)
{
    const auto* const found =
        std::find_if(kKinds.begin(), kKinds.end(), [kind](const auto& each) { return each.first == kind; });
    return found == kKinds.end() ? QString() : QString(found->second);
}

std::optional<McpApproval::Kind> approvalKindFromName(const QString& name)
{
    const auto* const found =
        std::find_if(kKinds.begin(), kKinds.end(), [&name](const auto& each) { return each.second == name; });
    return found == kKinds.end() ? std::nullopt : std::optional(found->first);
}

} // namespace gateway::inspect
