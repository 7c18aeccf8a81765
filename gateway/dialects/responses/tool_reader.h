// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tools of a Responses request and which of them the model may call.
// Thread: any. Pure.
#pragma once

#include "dialects/responses/item_reader.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::responses {

// In the extras of a namespace's first tool: the namespace's own fields.
inline constexpr std::string_view kNamespaceKey = "namespace_fields";

// Namespaces are flattened; each of their tools names its own.
[[nodiscard]] std::vector<Tool> readTools(
    const json::array& list, const std::string& path, const Manner& manner);
[[nodiscard]] std::optional<ToolChoice> readToolChoice(
    const json::value& choice, const std::string& path, const Manner& manner);

} // namespace gateway::dialects::responses
