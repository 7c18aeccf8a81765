// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_server_rows.h"

#include "config/field_tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Config;
using gateway::config::Key;
using gateway::config::McpServer;
using gateway::config::Node;
using Kind = FormModel::Kind;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(McpServerRows)
};

const QString kType = QStringLiteral("type");
const QString kHttp = QStringLiteral("http");
const QString kProgram = QStringLiteral("stdio");

QVector<FormModel::Row> httpRows()
{
    const QStringList http { kHttp };
    return {
        { .path = u"upstream_url"_s,
            .label = Words::tr("Address"),
            .help = Words::tr("Its streamable HTTP address, for example https://mcp.example/mcp."),
            .onlyWith = kType,
            .onlyWithValues = http },
        { .path = u"oauth"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Sign in"),
            .help = Words::tr("Plexus signs in there by browser, once for all clients."),
            .fallback = u"false"_s,
            .onlyWith = kType,
            .onlyWithValues = http },
        { .path = u"keys"_s,
            .kind = Kind::Lines,
            .label = Words::tr("Keys"),
            .help = Words::tr("One a line; each session takes the next. A key goes to the keychain; env:NAME "
                              "takes it from the environment."),
            .onlyWith = kType,
            .onlyWithValues = http },
        { .path = u"auth_scheme"_s,
            .label = Words::tr("Sent as"),
            .help = Words::tr("bearer, or the name of a header."),
            .fallback = u"bearer"_s,
            .onlyWith = kType,
            .onlyWithValues = http },
        { .path = u"headers"_s,
            .kind = Kind::Pairs,
            .label = Words::tr("Headers"),
            .help = Words::tr("NAME=value, one a line. A credential goes to the keychain."),
            .onlyWith = kType,
            .onlyWithValues = http },
    };
}

QVector<FormModel::Row> programRows()
{
    const QStringList program { kProgram };
    return {
        { .path = u"command"_s,
            .label = Words::tr("Program"),
            .help =
                Words::tr("It speaks MCP on its standard streams. It is started without a shell, and only "
                          "once you have allowed it."),
            .onlyWith = kType,
            .onlyWithValues = program },
        { .path = u"args"_s,
            .kind = Kind::Lines,
            .label = Words::tr("Arguments"),
            .help = Words::tr("One a line."),
            .onlyWith = kType,
            .onlyWithValues = program },
        { .path = u"env"_s,
            .kind = Kind::Pairs,
            .label = Words::tr("Environment"),
            .help =
                Words::tr("NAME=value, one a line. It gets nothing else of yours; a credential goes to the "
                          "keychain."),
            .onlyWith = kType,
            .onlyWithValues = program },
        { .path = u"cwd"_s,
            .label = Words::tr("Folder"),
            .help = Words::tr("Where it is started; empty: your home."),
            .onlyWith = kType,
            .onlyWithValues = program },
        { .path = u"startup_timeout_ms"_s,
            .kind = Kind::Number,
            .label = Words::tr("Time to start"),
            .unit = Words::tr("s"),
            .fallback = u"30"_s,
            .factor = 1000,
            .least = 1,
            .most = 300,
            .onlyWith = kType,
            .onlyWithValues = program },
    };
}

QVector<FormModel::Row> limitRows()
{
    const QString tools = Words::tr("Tools");
    const QString limits = Words::tr("Limits");
    return {
        { .path = u"allowedTools"_s,
            .kind = Kind::Words,
            .label = Words::tr("Only these tools"),
            .help = Words::tr("The tools clients see, also at the address of all servers; * stands for "
                              "anything. Empty: all."),
            .section = tools },
        { .path = u"excludedTools"_s,
            .kind = Kind::Words,
            .label = Words::tr("Not these tools"),
            .section = tools },
        { .path = u"timeout_ms"_s,
            .kind = Kind::Number,
            .label = Words::tr("Time limit"),
            .help = Words::tr("How long Plexus waits for the next byte of an answer."),
            .unit = Words::tr("s"),
            .fallback = u"60"_s,
            .section = limits,
            .factor = 1000,
            .least = 1,
            .most = 86'400 },
        { .path = u"max_message_bytes"_s,
            .kind = Kind::Number,
            .label = Words::tr("Largest message"),
            .unit = Words::tr("MB"),
            .fallback = u"16"_s,
            .section = limits,
            .factor = 1'048'576,
            .least = 1,
            .most = 1024 },
    };
}

} // namespace

QVector<FormModel::Row> mcpServerRows()
{
    const QVector<FormModel::Row> general {
        { .path = u"enabled"_s,
            .kind = Kind::Switch,
            .label = Words::tr("In use"),
            .help = Words::tr("Off: clients do not see it."),
            .fallback = u"true"_s },
        { .path = u"description"_s, .label = Words::tr("Note") },
        { .path = kType,
            .kind = Kind::Choice,
            .label = Words::tr("Reached"),
            .fallback = kHttp,
            .choices = { { kHttp, Words::tr("At an address") }, { kProgram, Words::tr("As a program") } } },
    };
    return general + httpRows() + programRows() + limitRows();
}

Node mcpServerPart(const McpServer& server)
{
    Node part = gateway::config::writeFields(gateway::config::mcpServerFields(), server);
    if (server.isProgram())
        part.set(kType, Node::scalar(kProgram));
    return part;
}

Reading<McpServer> readMcpServerPart(const Node& part, const QString& name)
{
    return readPart(
        gateway::config::mcpServerFields(), part, u"mcp_servers."_s + name, McpServer { .name = name });
}

Config withMcpServer(Config config, const QString& formerName, const McpServer& server)
{
    auto& servers = config.mcp.servers;
    const auto found = std::find_if(servers.begin(), servers.end(),
        [&formerName](const McpServer& one) { return one.name == formerName; });
    if (formerName.isEmpty() || found == servers.end())
        servers.append(server);
    else
        *found = server;
    if (formerName.isEmpty() || formerName == server.name)
        return config;
    const auto rename = [&](QString& entry) {
        if (entry == formerName || entry.startsWith(formerName + u'/'))
            entry.replace(0, formerName.size(), server.name);
    };
    for (Key& key : config.keys) {
        std::for_each(key.allowedMcp.begin(), key.allowedMcp.end(), rename);
        std::for_each(key.excludedMcp.begin(), key.excludedMcp.end(), rename);
    }
    return config;
}

Config withoutMcpServer(Config config, const QString& name)
{
    config.mcp.servers.removeIf([&name](const McpServer& server) { return server.name == name; });
    return config;
}

} // namespace app::viewmodels
