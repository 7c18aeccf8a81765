// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/mcp.h"

using namespace Qt::StringLiterals;

namespace gateway::config {

QString mcpHeaderPlace(const McpServer& server, const QString& header)
{
    return u"mcp_servers.%1.headers.%2"_s.arg(server.name, header);
}

QString mcpKeyPlace(const McpServer& server, qsizetype index)
{
    return u"mcp_servers.%1.keys[%2]"_s.arg(server.name).arg(index);
}

QString mcpClientSecretPlace(const McpServer& server)
{
    return u"mcp_servers.%1.client_secret"_s.arg(server.name);
}

QString mcpVariablePlace(const McpServer& server, const QString& variable)
{
    return u"mcp_servers.%1.env.%2"_s.arg(server.name, variable);
}

QVector<std::pair<QString, SecretSource>> mcpCredentials(const McpServer& server)
{
    QVector<std::pair<QString, SecretSource>> all;
    for (const NamedSecret& header : server.headers)
        all.append({ mcpHeaderPlace(server, header.name), header.value });
    for (qsizetype i = 0; i < server.keys.size(); ++i)
        all.append({ mcpKeyPlace(server, i), server.keys[i] });
    if (server.clientSecret.kind != SecretSource::Kind::None)
        all.append({ mcpClientSecretPlace(server), server.clientSecret });
    for (const NamedSecret& variable : server.environment)
        all.append({ mcpVariablePlace(server, variable.name), variable.value });
    return all;
}

} // namespace gateway::config
