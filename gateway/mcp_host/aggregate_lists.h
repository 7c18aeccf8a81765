// SPDX-License-Identifier: GPL-3.0-or-later
// What the servers behind the aggregate have, under the names clients see, and the way back from each name.
// Tools that the key may not use, that the server's configuration leaves out or that nobody has allowed yet
// are not among it; calls of the last are told why. Thread: the gateway thread.
#pragma once

#include "config/config.h"
#include "mcp/tool_guard.h"
#include "mcp/tool_names.h"

#include <boost/json.hpp>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace gateway::mcp_host {

enum class ListKind { Tools, Prompts, Resources, Templates };

inline constexpr std::array kListKinds { ListKind::Tools, ListKind::Prompts, ListKind::Resources,
    ListKind::Templates };

struct ListFacts {
    QString method;         // "tools/list"
    std::string member;     // of the result: "tools"
    std::string capability; // that a server with such a list names
};

[[nodiscard]] const ListFacts& listFacts(ListKind kind);

class AggregateLists {
public:
    // The items as the server gave them; takes the place of what it gave before.
    void set(const QString& server, ListKind kind, boost::json::array items);
    void forget(const QString& server);

    // Everything anew, for that key under that configuration.
    void build(const config::Config& config, const config::Key& key, const mcp::ToolGuard& guard);

    // What a client is shown.
    [[nodiscard]] const boost::json::array& shown(ListKind kind) const;

    struct Tool {
        mcp::ServerItem item;
        mcp::ToolState state = mcp::ToolState::Allowed;
    };

    // By shown names. Tools that are held back are found as well.
    [[nodiscard]] std::optional<Tool> tool(const QString& shownName) const;
    [[nodiscard]] std::optional<mcp::ServerItem> prompt(const QString& shownName) const;
    // Whose resource that is: one that is listed, else one of a template that says how its addresses begin.
    [[nodiscard]] QString serverOf(const QString& uri) const;

private:
    using Items = std::map<ListKind, boost::json::array>;

    void addTools(const config::McpServer& server, const config::Key& key, const mcp::ToolGuard& guard);
    void addPrompts(const QString& server);
    void addResources(const QString& server);
    [[nodiscard]] const boost::json::array& itemsOf(const QString& server, ListKind kind) const;

    std::map<QString, Items> m_items; // by server
    std::map<ListKind, boost::json::array> m_shown;
    mcp::ToolNames m_toolNames;
    QHash<QString, mcp::ToolState> m_toolStates; // by shown name
    mcp::ToolNames m_promptNames;
    QHash<QString, QString> m_resources;                 // server by URI
    std::vector<std::pair<QString, QString>> m_prefixes; // of templates, with their server
};

// A server's name for a tool against the patterns of its configuration (`*` stands for anything).
[[nodiscard]] bool isToolWanted(const config::McpServer& server, const QString& tool);

} // namespace gateway::mcp_host
