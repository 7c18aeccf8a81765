// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/document_diff.h"

#include "config/document.h"
#include "service/management/secret_view.h"

namespace gateway::service {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

using config::Node;

void compare(const Node* before, const Node* after, const QString& path, json::array& into);

void compareMembers(const Node& before, const Node& after, const QString& path, json::array& into)
{
    const auto below = [&path](
                           const QString& key) { return path.isEmpty() ? key : QString(path + u'.' + key); };
    for (const config::Member& member : before.members)
        compare(&member.value, after.find(member.key), below(member.key), into);
    for (const config::Member& member : after.members) {
        if (!before.find(member.key))
            compare(nullptr, &member.value, below(member.key), into);
    }
}

void compare(const Node* before, const Node* after, const QString& path, json::array& into)
{
    if (before && after && *before == *after)
        return;
    const bool areMaps = before && after && before->kind == Node::Kind::Map && after->kind == Node::Kind::Map;
    if (areMaps) {
        compareMembers(*before, *after, path, into);
        return;
    }
    // Shown below its own name, so that a credential is known as one.
    const QString key = path.section(u'.', -1);
    const auto shown = [&key](const Node& node) {
        Node holder = Node::map();
        holder.set(key, node);
        json::value value = shownJson(holder, {}, [](const QString&) { return QString(); });
        return value.get_object().at(key.toStdString());
    };
    json::object difference { { "path", path.toStdString() } };
    if (before)
        difference["before"] = shown(*before);
    if (after)
        difference["after"] = shown(*after);
    into.push_back(std::move(difference));
}

Node rootOf(const QByteArray& yaml)
{
    Node root = config::parseYaml(yaml).root;
    return root.kind == Node::Kind::Map ? root : Node::map();
}

} // namespace

json::array differences(const QByteArray& before, const QByteArray& after)
{
    json::array found;
    compareMembers(rootOf(before), rootOf(after), {}, found);
    return found;
}

} // namespace gateway::service
