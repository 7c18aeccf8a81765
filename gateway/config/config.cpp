// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config.h"

#include <algorithm>

namespace gateway::config {

namespace {

template <typename Entity>
const Entity* findBy(const QVector<Entity>& entities, QString Entity::*field, QStringView name)
{
    const auto found = std::find_if(
        entities.begin(), entities.end(), [&](const Entity& entity) { return entity.*field == name; });
    return found == entities.end() ? nullptr : &*found;
}

} // namespace

const Provider* Config::findProvider(QStringView slug) const
{
    return findBy(providers, &Provider::slug, slug);
}

const Alias* Config::findAlias(QStringView slug) const
{
    return findBy(aliases, &Alias::slug, slug);
}

const Key* Config::findKey(QStringView name) const
{
    return findBy(keys, &Key::name, name);
}

const McpServer* Config::findMcpServer(QStringView name) const
{
    return findBy(mcp.servers, &McpServer::name, name);
}

} // namespace gateway::config
