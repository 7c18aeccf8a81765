// SPDX-License-Identifier: GPL-3.0-or-later
// A YAML or JSON document as a tree that knows where each part stood. What the field tables read from and
// write to; also the form in which parts that a later version will act on are kept as they are.
// Thread: any. Pure values.
#pragma once

#include "config/diagnostic.h"

#include <QString>
#include <QVector>

#include <optional>

namespace gateway::config {

struct Member;

struct Node {
    enum class Kind { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    QString text = {};   // Scalar
    bool quoted = false; // Scalar: written in quotes, so a text whatever it looks like
    int line = 0;
    int column = 0;
    QVector<Node> items = {};
    QVector<Member> members = {};

    [[nodiscard]] static Node scalar(const QString& text);
    [[nodiscard]] static Node quotedText(const QString& text);
    [[nodiscard]] static Node boolean(bool value);
    [[nodiscard]] static Node list(QVector<Node> items);
    [[nodiscard]] static Node map();
    void set(const QString& key, const Node& value);
    [[nodiscard]] const Node* find(QStringView key) const;

    // Content only; where it stood does not count.
    friend bool operator==(const Node& a, const Node& b);
};

struct Member {
    QString key;
    int line = 0;
    int column = 0;
    Node value;

    friend bool operator==(const Member& a, const Member& b) { return a.key == b.key && a.value == b.value; }
};

struct ParsedDocument {
    Node root;
    Diagnostics diagnostics; // syntax, size, depth, anchors; root is Null when there are errors
};

// Never throws, never takes more than bounded time and memory, whatever the text.
[[nodiscard]] ParsedDocument parseYaml(const QByteArray& text);
[[nodiscard]] QByteArray emitYaml(const Node& root);

// The node at "a.b[0].c", or the deepest one on the way there.
[[nodiscard]] const Node& nearestNode(const Node& root, const QString& path);

} // namespace gateway::config
