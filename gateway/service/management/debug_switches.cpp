// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/debug_switches.h"

namespace gateway::service {

namespace json = boost::json;

namespace {

json::array textsJson(const QStringList& texts)
{
    json::array list;
    for (const QString& text : texts)
        list.emplace_back(text.toStdString());
    return list;
}

void readTexts(const json::object& from, const char* name, QStringList& into)
{
    const json::value* value = from.if_contains(name);
    if (!value || !value->is_array())
        return;
    into.clear();
    for (const json::value& item : value->get_array()) {
        if (item.is_string())
            into.append(QString::fromUtf8(item.get_string().data(), qsizetype(item.get_string().size())));
    }
    into.removeDuplicates();
}

void readSwitch(const json::object& from, const char* name, bool& into)
{
    const json::value* value = from.if_contains(name);
    if (value && value->is_bool())
        into = value->get_bool();
}

} // namespace

json::object switchesJson(const pipeline::CaptureRules& rules)
{
    return { { "enabled", rules.everything }, { "captureOnError", rules.onError },
        { "keys", textsJson(rules.keys) }, { "aliases", textsJson(rules.aliases) },
        { "providers", textsJson(rules.providers) } };
}

pipeline::CaptureRules patched(pipeline::CaptureRules rules, const json::object& patch)
{
    readSwitch(patch, "enabled", rules.everything);
    readSwitch(patch, "captureOnError", rules.onError);
    readTexts(patch, "keys", rules.keys);
    readTexts(patch, "aliases", rules.aliases);
    readTexts(patch, "providers", rules.providers);
    return rules;
}

} // namespace gateway::service
