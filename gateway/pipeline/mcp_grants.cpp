// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_grants.h"

#include <algorithm>

namespace gateway::pipeline {

namespace {

struct Entry {
    QStringView server;
    QStringView tool; // empty: the whole server
};

Entry parsed(const QString& text)
{
    const QStringView entry = QStringView(text).trimmed();
    const qsizetype slash = entry.indexOf(u'/');
    // "github/" names no tool: the server.
    return slash < 0 ? Entry { entry, {} } : Entry { entry.first(slash), entry.sliced(slash + 1) };
}

template <typename Matches> bool anyOf(const QStringList& entries, Matches matches)
{
    return std::any_of(
        entries.begin(), entries.end(), [&matches](const QString& text) { return matches(parsed(text)); });
}

} // namespace

bool mayUseMcpServer(const config::Key& key, QStringView server)
{
    const bool isExcluded = anyOf(key.excludedMcp,
        [server](const Entry& entry) { return entry.server == server && entry.tool.isEmpty(); });
    return !isExcluded && (key.allowedMcp.isEmpty() || anyOf(key.allowedMcp, [server](const Entry& entry) {
        return entry.server == server;
    }));
}

bool mayUseMcpTool(const config::Key& key, QStringView server, QStringView tool)
{
    const auto names = [server, tool](const Entry& entry) {
        return entry.server == server && (entry.tool.isEmpty() || entry.tool == tool);
    };
    return !anyOf(key.excludedMcp, names) && (key.allowedMcp.isEmpty() || anyOf(key.allowedMcp, names));
}

bool hasMcpToolLimits(const config::Key& key, QStringView server)
{
    const auto limits = [server](
                            const Entry& entry) { return entry.server == server && !entry.tool.isEmpty(); };
    return anyOf(key.excludedMcp, limits) || anyOf(key.allowedMcp, limits);
}

} // namespace gateway::pipeline
