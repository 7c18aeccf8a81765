// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/secret_view.h"

#include "base/redact.h"
#include "config/secret_text.h"
#include "dialects/json/json_text.h"
#include "pipeline/node_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using config::Node;

constexpr qsizetype kLeastForLastFour = 16;

json::value secretJson(const Node& node, const QString& path, const LastFour& last4)
{
    json::object secret { { "set", true } };
    QString tail;
    if (config::isSecretReference(node.text)) {
        secret["reference"] = node.text.toStdString();
        tail = last4(path);
    } else if (!path.endsWith(u".secret_digest")) {
        tail = lastFourOf(node.text.toUtf8());
    }
    if (!tail.isEmpty())
        secret["last4"] = tail.toStdString();
    return secret;
}

json::value shown(const Node& node, const QString& path, Veil veil, const LastFour& last4)
{
    switch (node.kind) {
    case Node::Kind::Null: return nullptr;
    case Node::Kind::Scalar:
        if (veil == Veil::Credential && config::isWord(node))
            return secretJson(node, path, last4);
        if (node.text.contains(u"://"))
            return json::value(maskTarget(node.text.toUtf8()).toStdString());
        return pipeline::jsonOf(node);
    case Node::Kind::List: {
        json::array list;
        for (qsizetype i = 0; i < node.items.size(); ++i)
            list.push_back(shown(node.items[i], u"%1[%2]"_s.arg(path).arg(i), veil, last4));
        return list;
    }
    case Node::Kind::Map: {
        json::object object;
        for (const config::Member& member : node.members) {
            object[member.key.toStdString()] =
                shown(member.value, path + u'.' + member.key, veilBelow(veil, member.key), last4);
        }
        return object;
    }
    }
    return nullptr;
}

// {"set": …} and nothing that is not shown with it.
const json::value* setMember(const json::value& value)
{
    const json::object* object = value.if_object();
    if (!object)
        return nullptr;
    for (const auto& member : *object) {
        if (member.key() != "set" && member.key() != "last4" && member.key() != "reference")
            return nullptr;
    }
    const json::value* set = object->if_contains("set");
    return set && set->is_bool() ? set : nullptr;
}

QString textOf(const json::value& value)
{
    return value.is_string()
        ? QString::fromUtf8(value.get_string().data(), qsizetype(value.get_string().size()))
        : QString();
}

// Which credential of a list is meant by what is shown of it: the list may have lost some or be in another
// order. `place`: where it is if nothing tells them apart; one that nobody can tell stays as it was given,
// which no list of credentials takes.
json::value keptItem(const json::value& shown, const json::array& old, std::size_t place)
{
    const json::object& object = shown.get_object();
    const json::value* reference = object.if_contains("reference");
    const json::value* last4 = object.if_contains("last4");
    const auto isMeant = [reference, last4](const json::value& each) {
        return reference ? each == *reference : last4 && textOf(*last4) == lastFourOf(textOf(each).toUtf8());
    };
    if (!object.at("set").get_bool())
        return {};
    if (place < old.size() && (isMeant(old[place]) || (!reference && !last4)))
        return old[place];
    const auto found = std::find_if(old.begin(), old.end(), isMeant);
    return found != old.end() ? *found : shown;
}

json::value keptMembers(const json::object& given, const json::value& current)
{
    const json::object* old = current.if_object();
    json::object result;
    for (const auto& member : given) {
        const json::value* before = old ? old->if_contains(member.key()) : nullptr;
        result[member.key()] = withKeptSecrets(member.value(), before ? *before : json::value());
    }
    return result;
}

json::value keptItems(const json::array& given, const json::value& current)
{
    static const json::array kNothing;
    const json::array& old = current.is_array() ? current.get_array() : kNothing;
    json::array result;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const json::value& item = given[i];
        if (setMember(item))
            result.push_back(keptItem(item, old, old.size() == given.size() ? i : old.size()));
        else
            result.push_back(withKeptSecrets(item, i < old.size() ? old[i] : json::value()));
    }
    return result;
}

} // namespace

QString lastFourOf(const QByteArray& secret)
{
    return secret.size() < kLeastForLastFour ? QString() : QString::fromUtf8(secret.last(4));
}

Veil veilBelow(Veil above, const QString& key)
{
    // All values of headers, variables and pools of keys: nobody knows which of them are credentials.
    const bool hides = namesCredential(key) || key.startsWith(u"secret") || key == u"keys"
        || key == u"headers" || key == u"env";
    return hides ? Veil::Credential : above;
}

json::value shownJson(const Node& node, const QString& path, const LastFour& last4, Veil veil)
{
    return shown(node, path, veil, last4);
}

json::value withKeptSecrets(const json::value& given, const json::value& current)
{
    if (const json::value* set = setMember(given)) {
        // Said to be unset, or there is none: nothing.
        return set->get_bool() ? current : json::value();
    }
    if (given.is_string() && current.is_string()) {
        const QString before = textOf(current);
        const bool wasMasked = before.contains(u"://") && textOf(given) != before
            && textOf(given).toUtf8() == maskTarget(before.toUtf8());
        return wasMasked ? current : given;
    }
    if (const json::object* object = given.if_object())
        return keptMembers(*object, current);
    if (const json::array* array = given.if_array())
        return keptItems(*array, current);
    return given;
}

void mergePatch(json::value& target, const json::value& patch)
{
    const json::object* members = patch.if_object();
    if (!members) {
        target = patch;
        return;
    }
    if (!target.is_object())
        target = json::object();
    json::object& object = target.get_object();
    for (const auto& member : *members) {
        if (member.value().is_null())
            object.erase(member.key());
        else
            mergePatch(object[member.key()], member.value());
    }
}

void putMember(Node& map, const QString& key, const Node& value)
{
    for (config::Member& member : map.members) {
        if (member.key == key) {
            member.value = value;
            return;
        }
    }
    map.set(key, value);
}

Node nodeOf(const json::value& value)
{
    return config::parseYaml(dialects::serializeJson(value)).root;
}

} // namespace gateway::service
