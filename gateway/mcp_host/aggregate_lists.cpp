// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/aggregate_lists.h"

#include "pipeline/mcp_grants.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

QString textOf(const json::value& item, std::string_view member)
{
    const json::value* value = item.is_object() ? item.get_object().if_contains(member) : nullptr;
    return value && value->is_string()
        ? QString::fromUtf8(value->get_string().data(), qsizetype(value->get_string().size()))
        : QString();
}

bool matches(const QStringList& patterns, const QString& name)
{
    return std::any_of(patterns.cbegin(), patterns.cend(), [&name](const QString& pattern) {
        const QString expression = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
        return QRegularExpression(
            QRegularExpression::anchoredPattern(expression), QRegularExpression::DotMatchesEverythingOption)
            .match(name)
            .hasMatch();
    });
}

json::value renamed(const json::value& item, const QString& name)
{
    json::object object = item.get_object();
    object["name"] = name.toStdString();
    return object;
}

} // namespace

const ListFacts& listFacts(ListKind kind)
{
    static const ListFacts kTools { u"tools/list"_s, "tools", "tools" };
    static const ListFacts kPrompts { u"prompts/list"_s, "prompts", "prompts" };
    static const ListFacts kResources { u"resources/list"_s, "resources", "resources" };
    static const ListFacts kTemplates { u"resources/templates/list"_s, "resourceTemplates", "resources" };
    switch (kind) {
    case ListKind::Tools: return kTools;
    case ListKind::Prompts: return kPrompts;
    case ListKind::Resources: return kResources;
    case ListKind::Templates: return kTemplates;
    }
    return kTools;
}

bool isToolWanted(const config::McpServer& server, const QString& tool)
{
    return (server.allowedTools.isEmpty() || matches(server.allowedTools, tool))
        && !matches(server.excludedTools, tool);
}

void AggregateLists::set(const QString& server, ListKind kind, json::array items)
{
    m_items[server][kind] = std::move(items);
}

void AggregateLists::forget(const QString& server)
{
    m_items.erase(server);
}

const json::array& AggregateLists::itemsOf(const QString& server, ListKind kind) const
{
    static const json::array kNone;
    const auto items = m_items.find(server);
    if (items == m_items.end())
        return kNone;
    const auto list = items->second.find(kind);
    return list == items->second.end() ? kNone : list->second;
}

void AggregateLists::build(const config::Config& config, const config::Key& key, const mcp::ToolGuard& guard)
{
    m_shown.clear();
    m_toolNames = {};
    m_toolStates.clear();
    m_promptNames = {};
    m_resources.clear();
    m_prefixes.clear();
    for (const config::McpServer& server : config.mcp.servers) {
        if (!server.enabled || !pipeline::mayUseMcpServer(key, server.name))
            continue;
        addTools(server, key, guard);
        // A key for single tools is not one for everything else the server has.
        if (pipeline::hasMcpToolLimits(key, server.name))
            continue;
        addPrompts(server.name);
        addResources(server.name);
    }
}

void AggregateLists::addTools(
    const config::McpServer& server, const config::Key& key, const mcp::ToolGuard& guard)
{
    for (const json::value& tool : itemsOf(server.name, ListKind::Tools)) {
        const QString name = textOf(tool, "name");
        if (!isToolWanted(server, name) || !pipeline::mayUseMcpTool(key, server.name, name))
            continue;
        const QString shownName = m_toolNames.add({ server.name, name });
        // Taken, or listed twice: the first one stands.
        if (shownName.isEmpty() || m_toolStates.contains(shownName))
            continue;
        const mcp::ToolState state = guard.state(server.name, name, mcp::toolDigest(tool.get_object()));
        m_toolStates.insert(shownName, state);
        if (state == mcp::ToolState::Allowed)
            m_shown[ListKind::Tools].push_back(renamed(tool, shownName));
    }
}

void AggregateLists::addPrompts(const QString& server)
{
    for (const json::value& prompt : itemsOf(server, ListKind::Prompts)) {
        const QString shownName = m_promptNames.add({ server, textOf(prompt, "name") });
        if (!shownName.isEmpty())
            m_shown[ListKind::Prompts].push_back(renamed(prompt, shownName));
    }
}

// Addresses stay as they are, since results of tools name them; one that two servers have is the first one's.
void AggregateLists::addResources(const QString& server)
{
    for (const json::value& resource : itemsOf(server, ListKind::Resources)) {
        const QString uri = textOf(resource, "uri");
        if (uri.isEmpty() || m_resources.contains(uri))
            continue;
        m_resources.insert(uri, server);
        m_shown[ListKind::Resources].push_back(resource);
    }
    for (const json::value& resource : itemsOf(server, ListKind::Templates)) {
        const QString prefix = textOf(resource, "uriTemplate").section(u'{', 0, 0);
        // One that does not even fix the scheme would take every address there is.
        if (prefix.contains(u':'))
            m_prefixes.emplace_back(prefix, server);
        m_shown[ListKind::Templates].push_back(resource);
    }
}

const json::array& AggregateLists::shown(ListKind kind) const
{
    static const json::array kNone;
    const auto found = m_shown.find(kind);
    return found == m_shown.end() ? kNone : found->second;
}

std::optional<AggregateLists::Tool> AggregateLists::tool(const QString& shownName) const
{
    const auto item = m_toolNames.find(shownName);
    if (!item)
        return std::nullopt;
    return Tool { .item = *item, .state = m_toolStates.value(shownName) };
}

std::optional<mcp::ServerItem> AggregateLists::prompt(const QString& shownName) const
{
    return m_promptNames.find(shownName);
}

QString AggregateLists::serverOf(const QString& uri) const
{
    if (const QString server = m_resources.value(uri); !server.isEmpty())
        return server;
    // The longest beginning is the most particular.
    const std::pair<QString, QString>* best = nullptr;
    for (const auto& entry : m_prefixes) {
        if (uri.startsWith(entry.first) && (!best || entry.first.size() > best->first.size()))
            best = &entry;
    }
    return best ? best->second : QString();
}

} // namespace gateway::mcp_host
