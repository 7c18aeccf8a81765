// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/management_tools.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

constexpr std::array kRecent {
    ManagementArgument { "limit", "integer", "How many, at most 200; 20 when absent.", false },
};
constexpr std::array kRequest { ManagementArgument {
    "id", "string", "The request's id, from recent_requests." } };
constexpr std::array kEnableProvider {
    ManagementArgument { "provider", "string", "The provider's name in the configuration." },
    ManagementArgument { "enabled", "boolean", "Whether requests may go there." },
};
constexpr std::array kEnableAlias {
    ManagementArgument { "alias", "string", "The alias' name in the configuration." },
    ManagementArgument { "enabled", "boolean", "Whether clients may ask for it." },
};
constexpr std::array kClear {
    ManagementArgument { "provider", "string", "Whose rest ends." },
    ManagementArgument {
        "model", "string", "Of that model alone; absent: of the provider as a whole.", false },
};
constexpr std::array kPutAlias {
    ManagementArgument { "alias", "string", "Its name; one that exists is replaced." },
    ManagementArgument { "document", "object", "As below models.NAME in the configuration." },
};
constexpr std::array kPutProvider {
    ManagementArgument { "provider", "string", "Its name; one that exists is replaced." },
    ManagementArgument { "document", "object",
        "As below providers.NAME in the configuration, without credentials: those are set in the window." },
};

constexpr std::array kTools {
    ManagementTool {
        "gateway_status", "Gateway status", "Whether the gateway runs, where, and what it serves.", {} },
    ManagementTool {
        "get_configuration", "Configuration", "The configuration as YAML; credentials are left out.", {} },
    ManagementTool { "list_providers", "Providers", "The providers with what rests there and why.", {} },
    ManagementTool { "list_models", "Models", "The aliases clients ask for, with their targets.", {} },
    ManagementTool {
        "recent_requests", "Recent requests", "The latest finished requests, newest first.", kRecent },
    ManagementTool { "get_request", "One request", "One request with its attempts and phases.", kRequest },
    ManagementTool {
        "quota_use", "Use of quotas", "What of each quota is used, and when it begins anew.", {} },
    ManagementTool { "list_mcp_servers", "MCP servers", "The MCP servers with their state and tools.", {} },
    ManagementTool { "set_provider_enabled", "Switch a provider", "Switches a provider on or off.",
        kEnableProvider, true },
    ManagementTool {
        "set_alias_enabled", "Switch an alias", "Switches an alias on or off.", kEnableAlias, true },
    ManagementTool {
        "clear_cooldown", "End a rest", "Lets a target that rests be asked again.", kClear, true },
    ManagementTool {
        "put_alias", "Add or change an alias", "Adds an alias or replaces it.", kPutAlias, true },
    ManagementTool {
        "put_provider", "Add or change a provider", "Adds a provider or replaces it.", kPutProvider, true },
};

bool isKind(const json::value& value, std::string_view type)
{
    if (type == "string")
        return value.is_string();
    if (type == "boolean")
        return value.is_bool();
    if (type == "integer")
        return value.is_int64();
    return value.is_object();
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

std::span<const ManagementTool> managementTools()
{
    return kTools;
}

const ManagementTool* findManagementTool(const QString& name)
{
    const auto* const found = std::find_if(kTools.begin(), kTools.end(),
        [&name](const ManagementTool& tool) { return name == shown(tool.name); });
    return found == kTools.end() ? nullptr : found;
}

json::object toolObject(const ManagementTool& tool)
{
    json::object properties;
    json::array required;
    for (const ManagementArgument& argument : tool.arguments) {
        properties[argument.name] =
            json::object { { "type", argument.type }, { "description", argument.help } };
        if (argument.isRequired)
            required.emplace_back(argument.name);
    }
    if (tool.isChange) {
        properties["acknowledge"] = json::object { { "type", "string" },
            { "description",
                "Leave it out first: the answer says what would happen and gives a token. Show that to a "
                "person, "
                "then call again with the same arguments and the token here." } };
    }
    json::object schema { { "type", "object" }, { "properties", std::move(properties) },
        { "additionalProperties", false } };
    if (!required.empty())
        schema["required"] = std::move(required);
    return { { "name", tool.name }, { "title", tool.title }, { "description", tool.help },
        { "inputSchema", std::move(schema) },
        { "annotations",
            json::object { { "readOnlyHint", !tool.isChange }, { "destructiveHint", tool.isChange },
                { "openWorldHint", false } } } };
}

QString argumentProblem(const ManagementTool& tool, const json::object& arguments)
{
    for (const auto& member : arguments) {
        const auto* const known = std::find_if(tool.arguments.data(),
            tool.arguments.data() + tool.arguments.size(), [&member](const ManagementArgument& argument) {
                return argument.name == std::string_view(member.key());
            });
        if (known == tool.arguments.data() + tool.arguments.size())
            return u"%1 takes no argument %2."_s.arg(shown(tool.name), shown(member.key()).left(100));
        if (!isKind(member.value(), known->type))
            return u"%1 must be of the type %2."_s.arg(shown(known->name), shown(known->type));
    }
    for (const ManagementArgument& argument : tool.arguments) {
        if (argument.isRequired && !arguments.contains(argument.name))
            return u"%1 needs the argument %2."_s.arg(shown(tool.name), shown(argument.name));
    }
    return {};
}

} // namespace gateway::mcp_host
