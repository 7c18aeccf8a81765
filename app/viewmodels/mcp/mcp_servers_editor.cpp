// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_servers_editor.h"

#include "app/viewmodels/mcp/mcp_server_rows.h"
#include "service/configuration/secret_import.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::McpServer;
using gateway::service::SecretImport;

McpServersEditor::McpServersEditor(
    gateway::secrets::SecretStore& secretStore, ConfigChanger& changer, QObject* parent)
    : EntityEditor(changer, mcpServerRows(), parent)
    , m_secretStore(secretStore)
{
    begin();
}

QString McpServersEditor::section() const
{
    return u"mcp_servers"_s;
}

QStringList McpServersEditor::namesIn(const Config& config) const
{
    QStringList names;
    for (const McpServer& server : config.mcp.servers)
        names.append(server.name);
    return names;
}

EntityEditor::Node McpServersEditor::partOf(const Config& config, const QString& name) const
{
    const McpServer* server = config.findMcpServer(name);
    return server ? mcpServerPart(*server) : Node::map();
}

EntityEditor::Problems McpServersEditor::problemsOf(const Node& part, const QString& name) const
{
    return readMcpServerPart(part, name).problems;
}

EntityEditor::Missing McpServersEditor::missing(const Node& part) const
{
    const Node* type = part.find(u"type");
    const bool isProgram = type != nullptr && type->text == u"stdio";
    const QString field = isProgram ? u"command"_s : u"upstream_url"_s;
    if (part.find(field) != nullptr)
        return {};
    return { .hint = isProgram ? tr("Name the program.") : tr("Give its address."), .path = field };
}

EntityEditor::Config McpServersEditor::withPart(
    Config config, const QString& former, const QString& name, const Node& part) const
{
    return withMcpServer(std::move(config), former, readMcpServerPart(part, name).value);
}

EntityEditor::Config McpServersEditor::without(Config config, const QString& name) const
{
    return withoutMcpServer(std::move(config), name);
}

QString McpServersEditor::say(Saying what) const
{
    switch (what) {
    case Saying::NoneOpen: return tr("No server is open.");
    case Saying::NameMissing: return tr("A server needs a name.");
    case Saying::NameTaken: return tr("There is a server of this name already.");
    }
    return {};
}

EntityEditor::ActTexts McpServersEditor::actTexts(Act act, const QString& name) const
{
    switch (act) {
    case Act::Add: return { tr("MCP server %1 added").arg(name), tr("%1 was added.").arg(name) };
    case Act::Change: return { tr("MCP server %1 changed").arg(name), tr("%1 was saved.").arg(name) };
    case Act::Remove: return { tr("MCP server %1 deleted").arg(name), tr("%1 was deleted.").arg(name) };
    }
    return {};
}

void McpServersEditor::prepare(const Config& config, const std::function<void(Problems, const Config&)>& done)
{
    SecretImport::start(config, m_secretStore, this, done);
}

void McpServersEditor::takeList(const Config& config)
{
    m_list.setConfig(config);
}

void McpServersEditor::markEdited(const QStringList& names)
{
    m_list.setEdited(names);
}

void McpServersEditor::opened()
{
    Q_EMIT openChanged();
}

} // namespace app::viewmodels

#include "moc_mcp_servers_editor.cpp"
