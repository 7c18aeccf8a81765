// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/redacted_yaml.h"

#include "base/redact.h"
#include "config/document.h"
#include "config/secret_text.h"
#include "service/management/secret_view.h"

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

using config::isSecretReference;
using config::isWord;
using config::Node;

const QString kHidden = QStringLiteral("(hidden)");

void redact(Node& node, Veil veil)
{
    if (node.kind == Node::Kind::Scalar) {
        if (veil == Veil::Credential && !isSecretReference(node.text))
            node = Node::quotedText(kHidden);
        else if (node.text.contains(u"://"))
            node.text = QString::fromUtf8(maskTarget(node.text.toUtf8()));
    }
    for (Node& item : node.items)
        redact(item, veil);
    for (config::Member& member : node.members)
        redact(member.value, veilBelow(veil, member.key));
}

bool isCredential(const config::Member& member)
{
    const bool isNamed = namesCredential(member.key) || member.key.startsWith(u"secret");
    return isNamed && isWord(member.value) && !isSecretReference(member.value.text);
}

// Pools of keys are lists of credentials.
bool isPlainPool(const QString& key, const Node& item)
{
    return key == u"keys" && isWord(item) && !isSecretReference(item.text);
}

void strip(Node& node)
{
    if (node.kind == Node::Kind::Scalar && node.text.contains(u"://"))
        node.text = QString::fromUtf8(maskTarget(node.text.toUtf8()));
    for (Node& item : node.items)
        strip(item);
    node.members.removeIf(isCredential);
    for (config::Member& member : node.members) {
        member.value.items.removeIf([&member](const Node& item) { return isPlainPool(member.key, item); });
        strip(member.value);
    }
}

} // namespace

QByteArray exportableYaml(const QByteArray& yaml)
{
    config::ParsedDocument document = config::parseYaml(yaml);
    for (config::Member& section : document.root.members) {
        if (section.value.kind != Node::Kind::Map) {
            strip(section.value);
            continue;
        }
        // Names of keys, providers and servers are no credentials, whatever they are called.
        for (config::Member& entry : section.value.members)
            strip(entry.value);
    }
    return config::emitYaml(document.root);
}

QByteArray withKeptDigests(const QByteArray& yaml, const QByteArray& present)
{
    const Node old = config::parseYaml(present).root;
    const Node* oldKeys = old.find(u"keys");
    Node root = config::parseYaml(yaml).root;
    for (config::Member& section : root.members) {
        if (section.key != u"keys" || !oldKeys)
            continue;
        for (config::Member& key : section.value.members) {
            const Node* before = oldKeys->find(key.key);
            const Node* digest = before ? before->find(u"secret_digest") : nullptr;
            const bool bringsOne = key.value.find(u"secret") || key.value.find(u"secret_digest");
            if (!digest || bringsOne)
                continue;
            if (key.value.kind != Node::Kind::Map)
                key.value = Node::map();
            key.value.set(u"secret_digest"_s, *digest);
        }
    }
    return config::emitYaml(root);
}

QByteArray redactedYaml(const QByteArray& yaml)
{
    config::ParsedDocument document = config::parseYaml(yaml);
    for (config::Member& section : document.root.members) {
        if (section.value.kind != Node::Kind::Map)
            redact(section.value, veilBelow(Veil::None, section.key));
        // Names of keys, providers and servers are no credentials, whatever they are called.
        for (config::Member& entry : section.value.members) {
            if (entry.value.kind != Node::Kind::Map)
                redact(entry.value, veilBelow(Veil::None, entry.key));
            for (config::Member& field : entry.value.members)
                redact(field.value, veilBelow(Veil::None, field.key));
        }
    }
    return config::emitYaml(document.root);
}

} // namespace gateway::service
