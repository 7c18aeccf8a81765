// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/document.h"

#include <yaml-cpp/emitter.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QHash>
#include <QRegularExpression>

#include <sstream>
#include <vector>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

constexpr qsizetype kMaxBytes = 8 * 1024 * 1024;
constexpr size_t kMaxDepth = 64;
// Anchors are expanded; a document that would grow past this is a bomb.
constexpr int kMaxNodes = 200'000;

// Thrown inside the parser's callbacks and caught in parseYaml: the library offers no other way out.
struct Refused {
    YAML::Mark mark;
    QString message;
};

int countNodes(const Node& node)
{
    int count = 1;
    for (const Node& item : node.items)
        count += countNodes(item);
    for (const Member& member : node.members)
        count += countNodes(member.value);
    return count;
}

class TreeBuilder final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override { }

    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { add(at(mark), anchor); }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.constFind(anchor);
        if (found == m_anchors.constEnd())
            throw Refused { mark, u"an alias (*) refers to a part that is not finished yet"_s };
        m_nodes += countNodes(*found);
        Node copy = *found;
        copy.line = mark.line + 1;
        copy.column = mark.column + 1;
        place(copy, mark);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        const std::string& value) override
    {
        Node node = at(mark);
        node.text = QString::fromStdString(value);
        node.quoted = tag == "!";
        const bool isNull = !node.quoted
            && (value.empty() || value == "~" || value == "null" || value == "Null" || value == "NULL");
        node.kind = isNull ? Node::Kind::Null : Node::Kind::Scalar;
        add(node, anchor);
    }

    void OnSequenceStart(
        const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, Node::Kind::List, anchor);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(
        const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, Node::Kind::Map, anchor);
    }

    void OnMapEnd() override { close(); }

    [[nodiscard]] const Node& root() const { return m_root; }

private:
    struct Open {
        Node node;
        YAML::anchor_t anchor = 0;
        std::optional<Member> pending = {}; // key read, value not yet
        YAML::Mark mark;
    };

    static Node at(const YAML::Mark& mark)
    {
        Node node;
        node.line = mark.line + 1;
        node.column = mark.column + 1;
        return node;
    }

    void open(const YAML::Mark& mark, Node::Kind kind, YAML::anchor_t anchor)
    {
        if (m_open.size() >= kMaxDepth)
            throw Refused { mark, u"the document is nested more than %1 levels deep"_s.arg(kMaxDepth) };
        Node node = at(mark);
        node.kind = kind;
        m_open.push_back({ .node = node, .anchor = anchor, .mark = mark });
    }

    void close()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        if (done.anchor != 0)
            m_anchors.insert(done.anchor, done.node);
        place(done.node, done.mark);
    }

    void add(const Node& node, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            m_anchors.insert(anchor, node);
        YAML::Mark mark;
        mark.line = node.line - 1;
        mark.column = node.column - 1;
        place(node, mark);
    }

    void place(const Node& node, const YAML::Mark& mark)
    {
        if (++m_nodes > kMaxNodes)
            throw Refused { mark, u"the document has more than %1 parts"_s.arg(kMaxNodes) };
        if (m_open.empty()) {
            m_root = node;
            return;
        }
        Open& parent = m_open.back();
        if (parent.node.kind == Node::Kind::List) {
            parent.node.items.append(node);
        } else if (parent.pending) {
            parent.pending->value = node;
            parent.node.members.append(*parent.pending);
            parent.pending.reset();
        } else {
            if (node.kind != Node::Kind::Scalar)
                throw Refused { mark, u"a key must be a plain text"_s };
            parent.pending =
                Member { .key = node.text, .line = node.line, .column = node.column, .value = {} };
        }
    }

    Node m_root;
    std::vector<Open> m_open;
    QHash<YAML::anchor_t, Node> m_anchors;
    int m_nodes = 0;
};

void emitNode(YAML::Emitter& out, const Node& node)
{
    switch (node.kind) {
    case Node::Kind::Null: out << YAML::Null; return;
    case Node::Kind::Scalar:
        if (node.quoted)
            out << YAML::DoubleQuoted;
        out << node.text.toStdString();
        return;
    case Node::Kind::List: {
        bool plain = true;
        for (const Node& item : node.items)
            plain = plain && item.kind == Node::Kind::Scalar;
        if (plain)
            out << YAML::Flow;
        out << YAML::BeginSeq;
        for (const Node& item : node.items)
            emitNode(out, item);
        out << YAML::EndSeq;
        return;
    }
    case Node::Kind::Map:
        out << YAML::BeginMap;
        for (const Member& member : node.members) {
            out << YAML::Key << member.key.toStdString() << YAML::Value;
            emitNode(out, member.value);
        }
        out << YAML::EndMap;
        return;
    }
}

Diagnostic refusal(const YAML::Mark& mark, const QString& message)
{
    return { .message = message, .line = std::max(0, mark.line) + 1, .column = std::max(0, mark.column) + 1 };
}

} // namespace

Node Node::scalar(const QString& text)
{
    Node node;
    node.kind = Kind::Scalar;
    node.text = text;
    return node;
}

Node Node::quotedText(const QString& text)
{
    Node node = scalar(text);
    node.quoted = true;
    return node;
}

Node Node::boolean(bool value)
{
    return scalar(value ? u"true"_s : u"false"_s);
}

Node Node::list(QVector<Node> items)
{
    Node node;
    node.kind = Kind::List;
    node.items = std::move(items);
    return node;
}

Node Node::map()
{
    Node node;
    node.kind = Kind::Map;
    return node;
}

void Node::set(const QString& key, const Node& value)
{
    members.append({ .key = key, .value = value });
}

const Node* Node::find(QStringView key) const
{
    for (const Member& member : members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

bool operator==(const Node& a, const Node& b)
{
    return a.kind == b.kind && a.text == b.text && a.quoted == b.quoted && a.items == b.items
        && a.members == b.members;
}

ParsedDocument parseYaml(const QByteArray& text)
{
    if (text.size() > kMaxBytes)
        return { .root = {}, .diagnostics = { refusal({}, u"the document is larger than 8 MB"_s) } };
    TreeBuilder builder;
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        return { .root = builder.root(), .diagnostics = {} };
    } catch (const Refused& refused) {
        return { .root = {}, .diagnostics = { refusal(refused.mark, refused.message) } };
    } catch (const YAML::Exception& exception) {
        return { .root = {},
            .diagnostics = { refusal(exception.mark, QString::fromStdString(exception.msg)) } };
    }
}

QByteArray emitYaml(const Node& root)
{
    YAML::Emitter out;
    out.SetIndent(2);
    emitNode(out, root);
    return QByteArray(out.c_str(), static_cast<qsizetype>(out.size())) + '\n';
}

const Node& nearestNode(const Node& root, const QString& path)
{
    const Node* node = &root;
    QString rest = path;
    while (!rest.isEmpty()) {
        const Node* next = nullptr;
        qsizetype used = 0;
        static const QRegularExpression kIndex(u"^\\.?\\[(\\d+)\\]"_s);
        if (const auto index = kIndex.match(rest); index.hasMatch()) {
            const qsizetype at = index.captured(1).toLongLong();
            next = at < node->items.size() ? &node->items[at] : nullptr;
            used = index.capturedLength();
        } else {
            if (rest.startsWith(u'.'))
                rest.remove(0, 1);
            // Keys may hold dots: the longest key the rest begins with is meant.
            for (const Member& member : node->members) {
                const bool ends =
                    rest.size() == member.key.size() || u".["_s.contains(rest.mid(member.key.size(), 1));
                if (member.key.size() > used && rest.startsWith(member.key) && ends) {
                    next = &member.value;
                    used = member.key.size();
                }
            }
        }
        if (!next)
            break;
        node = next;
        rest.remove(0, used);
    }
    return *node;
}

} // namespace gateway::config
