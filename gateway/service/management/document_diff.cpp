// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/document_diff.h"

#include "config/document.h"
#include "service/management/secret_view.h"

namespace gateway::service {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

using config::Node;

// Where the two are looked at, and what is above it.
struct Place {
    QString path = {};
    Veil veil = Veil::None;

    [[nodiscard]] Place below(const QString& key) const
    {
        return { .path = path.isEmpty() ? key : QString(path + u'.' + key), .veil = veilBelow(veil, key) };
    }
};

void compare(const Node* before, const Node* after, const Place& place, json::array& into);

void compareMembers(const Node& before, const Node& after, const Place& place, json::array& into)
{
    for (const config::Member& member : before.members)
        compare(&member.value, after.find(member.key), place.below(member.key), into);
    for (const config::Member& member : after.members) {
        if (!before.find(member.key))
            compare(nullptr, &member.value, place.below(member.key), into);
    }
}

void compare(const Node* before, const Node* after, const Place& place, json::array& into)
{
    if (before && after && *before == *after)
        return;
    const bool areMaps = before && after && before->kind == Node::Kind::Map && after->kind == Node::Kind::Map;
    if (areMaps) {
        compareMembers(*before, *after, place, into);
        return;
    }
    const auto shown = [&place](const Node& node) {
        return shownJson(
            node, place.path, [](const QString&) { return QString(); }, place.veil);
    };
    json::object difference { { "path", place.path.toStdString() } };
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
