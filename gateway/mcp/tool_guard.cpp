// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/tool_guard.h"

#include "dialects/json/json_text.h"
#include "mcp/hidden_text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::mcp {

namespace {

namespace json = boost::json;

// Of what is shown to a person; the digest is over all of it.
constexpr qsizetype kShownLength = 8 * 1024;

constexpr std::array<std::string_view, 6> kToldMembers { "name", "title", "description", "inputSchema",
    "outputSchema", "annotations" };

QString text(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    return value && value->is_string()
        ? QString::fromUtf8(value->get_string().data(), qsizetype(value->get_string().size()))
        : QString();
}

// Wherever a model reads it: in the schema's descriptions as well.
void findHidden(const json::value& value, QStringList& found)
{
    if (value.is_string()) {
        const json::string& string = value.get_string();
        found += hiddenCharacters(QString::fromUtf8(string.data(), qsizetype(string.size())));
    } else if (value.is_array()) {
        for (const json::value& item : value.get_array())
            findHidden(item, found);
    } else if (value.is_object()) {
        for (const auto& member : value.get_object())
            findHidden(member.value(), found);
    }
}

SeenTool seenTool(const json::object& tool)
{
    QStringList hidden;
    findHidden(tool, hidden);
    hidden.removeDuplicates();
    return { .name = text(tool, "name"),
        .title = text(tool, "title").left(kShownLength),
        .description = text(tool, "description").left(kShownLength),
        .digest = toolDigest(tool),
        .hidden = hidden };
}

} // namespace

QByteArray toolDigest(const json::object& tool)
{
    json::object told;
    for (const std::string_view name : kToldMembers) {
        if (const json::value* value = tool.if_contains(name))
            told[name] = dialects::sortedJson(*value);
    }
    return QCryptographicHash::hash(dialects::serializeJson(told), QCryptographicHash::Sha256).toHex();
}

void ToolGuard::saw(const QString& server, const std::vector<const json::object*>& tools)
{
    const bool wasKnown = isKnown(server);
    const qint64 now = m_clock.epochMs();
    std::vector<SeenTool> seen;
    for (const json::object* tool : tools) {
        if (seen.size() == kMaxTools)
            break;
        seen.push_back(seenTool(*tool));
        if (!wasKnown) {
            m_book.allow({ .kind = McpApproval::Kind::Tool,
                .server = server,
                .subject = seen.back().name,
                .digest = seen.back().digest,
                .atMs = now });
        }
    }
    if (!wasKnown)
        m_book.allow({ .kind = McpApproval::Kind::Server, .server = server, .atMs = now });
    m_seen.insert(server, std::move(seen));
}

void ToolGuard::noticed(const QString& server, const std::vector<const json::object*>& tools)
{
    if (!isKnown(server))
        return;
    std::vector<SeenTool>& known = m_seen[server];
    for (const json::object* tool : tools) {
        SeenTool now = seenTool(*tool);
        const auto before = std::find_if(
            known.begin(), known.end(), [&now](const SeenTool& each) { return each.name == now.name; });
        if (before != known.end())
            *before = std::move(now);
        else if (known.size() < kMaxTools)
            known.push_back(std::move(now));
    }
}

bool ToolGuard::isKnown(const QString& server) const
{
    return m_book.find(McpApproval::Kind::Server, server).has_value();
}

ToolState ToolGuard::callState(const QString& server, const QString& name) const
{
    if (!isKnown(server))
        return ToolState::Allowed;
    const auto approval = m_book.find(McpApproval::Kind::Tool, server, name);
    if (!approval)
        return ToolState::New;
    const auto tools = m_seen.constFind(server);
    if (tools == m_seen.constEnd())
        return ToolState::Allowed;
    const auto found = std::find_if(
        tools->begin(), tools->end(), [&name](const SeenTool& each) { return each.name == name; });
    return found == tools->end() || found->digest == approval->digest ? ToolState::Allowed
                                                                      : ToolState::Changed;
}

std::vector<SeenTool> ToolGuard::seen(const QString& server) const
{
    std::vector<SeenTool> tools = m_seen.value(server);
    for (SeenTool& tool : tools)
        tool.state = state(server, tool.name, tool.digest);
    return tools;
}

ToolState ToolGuard::state(const QString& server, const QString& name, const QByteArray& digest) const
{
    const auto approval = m_book.find(McpApproval::Kind::Tool, server, name);
    if (!approval)
        return ToolState::New;
    return approval->digest == digest ? ToolState::Allowed : ToolState::Changed;
}

bool ToolGuard::allow(const QString& server, const QString& name, const QByteArray& digest)
{
    const std::vector<SeenTool> tools = m_seen.value(server);
    const bool isThere = std::any_of(tools.begin(), tools.end(),
        [&](const SeenTool& tool) { return tool.name == name && tool.digest == digest; });
    if (!isThere)
        return false;
    m_book.allow({ .kind = McpApproval::Kind::Tool,
        .server = server,
        .subject = name,
        .digest = digest,
        .atMs = m_clock.epochMs() });
    return true;
}

void ToolGuard::revoke(const QString& server, const QString& name)
{
    m_book.revoke(McpApproval::Kind::Tool, server, name);
}

QString heldBackText(ToolState state, const QString& server, const QString& tool)
{
    const QString why = state == ToolState::Changed
        ? u"The MCP server \u201c%2\u201d says something else about its tool %1 than when it was allowed"_s
        : u"The tool %1 is new at the MCP server \u201c%2\u201d and nobody has allowed it yet"_s;
    return why.arg(tool, server) + u". Look at it in the Plexus window, on the page MCP."_s;
}

} // namespace gateway::mcp
