// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/form_texts.h"

#include "app/viewmodels/common/gateway_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Diagnostic;
using gateway::config::Member;
using gateway::config::Node;
using Kind = FormModel::Kind;

namespace {

constexpr int kDigits = 12; // enough for every field, too few for 0.07 to become 0.07000000000000001

const Node* nodeAt(const Node& part, const QString& path)
{
    const Node* node = &part;
    for (const QString& key : path.split(u'.')) {
        node = node->find(key);
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

// An empty map goes with its last field.
void putAt(Node& node, const QStringList& path, const std::optional<Node>& value)
{
    const auto found = std::find_if(node.members.begin(), node.members.end(),
        [&path](const Member& member) { return member.key == path.first(); });
    if (path.size() == 1) {
        if (found == node.members.end() && value)
            node.set(path.first(), *value);
        else if (found != node.members.end() && value)
            found->value = *value;
        else if (found != node.members.end())
            node.members.erase(found);
        return;
    }
    if (found == node.members.end()) {
        if (!value)
            return;
        Node child = Node::map();
        putAt(child, path.sliced(1), value);
        node.set(path.first(), child);
        return;
    }
    putAt(found->value, path.sliced(1), value);
    if (found->value.members.isEmpty())
        node.members.erase(found);
}

QString scaled(const QString& text, double factor)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && factor != 1 ? QString::number(value * factor, 'g', kDigits) : text;
}

QStringList itemsOf(const Node& node)
{
    QStringList items;
    if (node.kind == Node::Kind::Scalar)
        items.append(node.text);
    for (const Node& item : node.items)
        items.append(item.text);
    return items;
}

std::optional<Node> listOf(const QStringList& texts)
{
    QVector<Node> items;
    for (const QString& text : texts) {
        if (!text.trimmed().isEmpty())
            items.append(Node::scalar(text.trimmed()));
    }
    return items.isEmpty() ? std::nullopt : std::optional(Node::list(items));
}

// "NAME=value", and "Name: value" as headers are often written; the first sign counts.
struct Pair {
    QString name;
    QString value;
};

Pair pairOf(const QString& line)
{
    const auto isSign = [](QChar c) { return c == u'=' || c == u':'; };
    const auto sign = std::find_if(line.begin(), line.end(), isSign);
    if (sign == line.end())
        return {};
    const qsizetype at = sign - line.begin();
    return { line.first(at).trimmed(), line.sliced(at + 1).trimmed() };
}

std::optional<Node> mapOf(const QString& typed)
{
    Node map = Node::map();
    for (const QString& line : typed.split(u'\n')) {
        const Pair pair = pairOf(line);
        if (!pair.name.isEmpty())
            map.set(pair.name, Node::scalar(pair.value));
    }
    return map.members.isEmpty() ? std::nullopt : std::optional(map);
}

QString linesOf(const Node& map)
{
    QStringList lines;
    for (const Member& member : map.members)
        lines.append(member.key + u'=' + member.value.text);
    return lines.join(u'\n');
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(FormTexts)
};

// YAML knows no tabs before a line, which JSON often has.
gateway::config::ParsedDocument parsed(const QString& typed)
{
    QStringList lines = typed.split(u'\n');
    for (QString& line : lines) {
        const auto begins = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return !c.isSpace(); });
        const qsizetype indent = begins - line.cbegin();
        line.replace(0, indent, line.first(indent).replace(u'\t', u"  "_s));
    }
    return gateway::config::parseYaml(lines.join(u'\n').toUtf8());
}

std::optional<Node> documentOf(const QString& typed)
{
    const auto document = parsed(typed);
    if (!document.diagnostics.isEmpty() || document.root.kind == Node::Kind::Null)
        return std::nullopt;
    return document.root;
}

// Null: each name is given once.
const Member* repeatedIn(const Node& node)
{
    QSet<QString> seen;
    for (const Member& member : node.members) {
        if (seen.contains(member.key))
            return &member;
        seen.insert(member.key);
        if (const Member* below = repeatedIn(member.value))
            return below;
    }
    for (const Node& item : node.items) {
        if (const Member* below = repeatedIn(item))
            return below;
    }
    return nullptr;
}

std::optional<Node> nodeOf(const FormModel::Row& row, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    switch (row.kind) {
    case Kind::Text:
    case Kind::Choice: return Node::scalar(text);
    case Kind::Number:
    case Kind::Override: return Node::scalar(scaled(text, row.factor));
    case Kind::Switch: return Node::boolean(text == u"true");
    case Kind::Words:
    case Kind::Several: return listOf(wordsOf(text));
    case Kind::Lines: return listOf(typed.split(u'\n'));
    case Kind::Pairs: return mapOf(typed);
    case Kind::Document: return documentOf(typed);
    }
    return std::nullopt;
}

} // namespace

QString formText(const FormModel::Row& row, const Node& part)
{
    const Node* node = nodeAt(part, row.path);
    const bool isFixed = row.kind == Kind::Switch || row.kind == Kind::Choice;
    if (node == nullptr)
        return isFixed ? row.fallback : QString();
    switch (row.kind) {
    case Kind::Text:
    case Kind::Choice:
    case Kind::Switch: return node->text;
    case Kind::Number:
    case Kind::Override: return scaled(node->text, 1 / row.factor);
    case Kind::Words:
    case Kind::Several: return itemsOf(*node).join(u", "_s);
    case Kind::Lines: return itemsOf(*node).join(u'\n');
    case Kind::Pairs: return linesOf(*node);
    case Kind::Document: return QString::fromUtf8(gateway::config::emitYaml(*node).trimmed());
    }
    return {};
}

void setFormText(const FormModel::Row& row, const QString& text, Node& part)
{
    putAt(part, row.path.split(u'.'), nodeOf(row, text));
}

QString lineWithoutName(const QString& typed)
{
    for (const QString& line : typed.split(u'\n')) {
        if (!line.trimmed().isEmpty() && pairOf(line).name.isEmpty())
            return line.trimmed();
    }
    return {};
}

QStringList wordsOf(const QString& typed)
{
    static const QRegularExpression kSeparator(u"[,;\\s]+"_s);
    return typed.split(kSeparator, Qt::SkipEmptyParts);
}

QString documentError(const QString& typed)
{
    const auto document = parsed(typed);
    if (!document.diagnostics.isEmpty()) {
        const Diagnostic& first = document.diagnostics.first();
        return Words::tr("Line %1: %2").arg(QString::number(first.line), gatewayText(first.message));
    }
    const Member* repeated = repeatedIn(document.root);
    return repeated == nullptr ? QString()
                               : Words::tr("Line %1: \u201c%2\u201d is given twice.")
                                     .arg(QString::number(repeated->line), repeated->key);
}

QString sentence(const QString& message)
{
    return message.isEmpty() ? message : QString(message.front().toUpper() + message.sliced(1));
}

QVector<gateway::service::ConfigProblem> errorsOf(const gateway::config::Diagnostics& diagnostics)
{
    QVector<gateway::service::ConfigProblem> problems;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            problems.append({ .path = diagnostic.path, .message = diagnostic.message });
    }
    return problems;
}

} // namespace app::viewmodels
