// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/field_names.h"

#include "config/field_tables.h"

namespace gateway::service {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

template <typename T> json::object renamed(const json::object& members, const config::FieldTable<T>& table)
{
    json::object result;
    for (const auto& member : members) {
        QString name = QString::fromUtf8(member.key().data(), qsizetype(member.key().size()));
        for (const config::Field<T>& field : table) {
            if (field.synonyms.contains(name))
                name = field.name;
        }
        result[name.toStdString()] = member.value();
    }
    return result;
}

} // namespace

json::object withWrittenNames(const json::object& members, const QString& section)
{
    if (section == u"providers")
        return renamed(members, config::providerFields());
    if (section == u"models")
        return renamed(members, config::aliasFields());
    if (section == u"keys")
        return renamed(members, config::keyFields());
    if (section == u"user_quotas")
        return renamed(members, config::quotaFields());
    if (section == u"mcp_servers")
        return renamed(members, config::mcpServerFields());
    return members;
}

} // namespace gateway::service
