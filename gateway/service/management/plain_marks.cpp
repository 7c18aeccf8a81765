// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/plain_marks.h"

#include "service/management/secret_view.h"

namespace gateway::service {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

using config::SecretSource;

json::object mark(const SecretSource& source)
{
    json::object told { { "set", true } };
    if (const QString tail = lastFourOf(source.plain.reveal()); !tail.isEmpty())
        told["last4"] = tail.toStdString();
    return told;
}

json::object& part(json::object& shown, const char* name)
{
    json::value& value = shown[name];
    if (!value.is_object())
        value = json::object();
    return value.get_object();
}

void addNamed(json::object& shown, const char* field, const QVector<config::NamedSecret>& secrets)
{
    for (const config::NamedSecret& secret : secrets) {
        if (secret.value.kind == SecretSource::Kind::Plain)
            part(shown, field)[secret.name.toStdString()] = mark(secret.value);
    }
}

void addServer(json::object& shown, const config::McpServer& server)
{
    addNamed(shown, "headers", server.headers);
    addNamed(shown, "env", server.environment);
    if (server.clientSecret.kind == SecretSource::Kind::Plain)
        shown["client_secret"] = mark(server.clientSecret);
    for (const SecretSource& key : server.keys) {
        if (key.kind != SecretSource::Kind::Plain)
            continue;
        json::value& pool = shown["keys"];
        if (!pool.is_array())
            pool = json::array();
        pool.get_array().push_back(mark(key));
    }
}

} // namespace

void addPlainMarks(
    json::object& shown, const config::Config& config, const QString& section, const QString& name)
{
    const config::Provider* provider = section == u"providers" ? config.findProvider(name) : nullptr;
    if (provider && provider->apiKey.kind == SecretSource::Kind::Plain)
        shown["api_key"] = mark(provider->apiKey);
    const config::McpServer* server = section == u"mcp_servers" ? config.findMcpServer(name) : nullptr;
    if (server)
        addServer(shown, *server);
}

} // namespace gateway::service
