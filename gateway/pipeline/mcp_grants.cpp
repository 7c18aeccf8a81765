// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_grants.h"

#include "dialects/json/json_text.h"

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

namespace json = boost::json;

// The list of an answer to tools/list; null: it is none.
json::array* toolsOf(json::value& message)
{
    json::object* object = message.if_object();
    json::value* result = object ? object->if_contains("result") : nullptr;
    json::object* fields = result ? result->if_object() : nullptr;
    json::value* list = fields ? fields->if_contains("tools") : nullptr;
    return list ? list->if_array() : nullptr;
}

// Takes note of the tools, so that a call of one that has changed is known for it.
void notice(const json::array& tools, const QString& server, mcp::ToolGuard& guard)
{
    std::vector<const json::object*> objects;
    for (const json::value& tool : tools) {
        if (const json::object* object = tool.if_object())
            objects.push_back(object);
    }
    guard.noticed(server, objects);
}

// True when tools were taken out.
bool filterTools(json::value& message, const config::Key& key, const QString& server, mcp::ToolGuard* guard)
{
    json::array* tools = toolsOf(message);
    if (!tools)
        return false;
    if (guard)
        notice(*tools, server, *guard);
    const auto isForbidden = [&](const json::value& tool) {
        const json::object* described = tool.if_object();
        const json::value* name = described ? described->if_contains("name") : nullptr;
        const json::string* text = name ? name->if_string() : nullptr;
        if (!text)
            return true;
        const QString called = QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()));
        return !mayUseMcpTool(key, server, called)
            || (guard
                && guard->state(server, called, mcp::toolDigest(*described)) != mcp::ToolState::Allowed);
    };
    auto* const kept = std::remove_if(tools->begin(), tools->end(), isForbidden);
    const bool isChanged = kept != tools->end();
    tools->erase(kept, tools->end());
    return isChanged;
}

// Whether a list of tools can be in it, in whatever letters: parsing sixteen megabytes to find out costs more
// than everything else that is done to them.
bool mayHoldTools(const QByteArray& messages)
{
    return messages.contains("\"tools\"") || messages.contains("\\u");
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

QByteArray withoutForbiddenTools(
    const QByteArray& messages, const config::Key& key, const QString& server, mcp::ToolGuard* guard)
{
    mcp::ToolGuard* watching = guard && guard->isKnown(server) ? guard : nullptr;
    if ((!watching && !hasMcpToolLimits(key, server)) || !mayHoldTools(messages))
        return messages;
    Result<json::value> value = dialects::parseJson(messages);
    if (!value)
        return messages;
    bool isChanged = false;
    if (json::array* batch = value->if_array()) {
        for (json::value& message : *batch)
            isChanged = filterTools(message, key, server, watching) || isChanged;
    } else {
        isChanged = filterTools(*value, key, server, watching);
    }
    return isChanged ? dialects::serializeJson(*value) : messages;
}

} // namespace gateway::pipeline
