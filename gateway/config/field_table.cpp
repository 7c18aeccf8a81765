// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_table.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

QString kindWord(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::Null: return u"nothing"_s;
    case Node::Kind::Scalar: return u"\u201c%1\u201d"_s.arg(node.text.left(40));
    case Node::Kind::List: return u"a list"_s;
    case Node::Kind::Map: return u"a section"_s;
    }
    return {};
}

} // namespace

void Place::error(const Node& node, const QString& message) const
{
    errorAt(node.line, node.column, message);
}

void Place::errorAt(int line, int column, const QString& message) const
{
    diagnostics->append({ .path = path, .message = message, .line = line, .column = column });
}

void Place::warning(const Node& node, const QString& message) const
{
    diagnostics->append({ .severity = Diagnostic::Severity::Warning,
        .path = path,
        .message = message,
        .line = node.line,
        .column = node.column });
}

std::optional<QString> readText(const Node& node, const Place& place)
{
    if (node.kind == Node::Kind::Scalar)
        return node.text;
    place.error(node, u"must be a text, not %1"_s.arg(kindWord(node)));
    return std::nullopt;
}

std::optional<bool> readBool(const Node& node, const Place& place)
{
    if (node.kind == Node::Kind::Scalar && !node.quoted) {
        const QString word = node.text.toLower();
        if (word == u"true" || word == u"yes" || word == u"on")
            return true;
        if (word == u"false" || word == u"no" || word == u"off")
            return false;
    }
    place.error(node, u"must be true or false, not %1"_s.arg(kindWord(node)));
    return std::nullopt;
}

std::optional<qint64> readInteger(const Node& node, const Place& place, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = node.text.toLongLong(&isNumber);
    if (node.kind != Node::Kind::Scalar || !isNumber) {
        place.error(node, u"must be a whole number, not %1"_s.arg(kindWord(node)));
        return std::nullopt;
    }
    if (value < least || value > most) {
        place.error(node, u"must be between %1 and %2, not %3"_s.arg(least).arg(most).arg(value));
        return std::nullopt;
    }
    return value;
}

std::optional<double> readReal(const Node& node, const Place& place, double least, double most)
{
    bool isNumber = false;
    const double value = node.text.toDouble(&isNumber);
    if (node.kind != Node::Kind::Scalar || !isNumber || !std::isfinite(value)) {
        place.error(node, u"must be a number, not %1"_s.arg(kindWord(node)));
        return std::nullopt;
    }
    if (value < least || value > most) {
        place.error(node, u"must be between %1 and %2, not %3"_s.arg(least).arg(most).arg(value));
        return std::nullopt;
    }
    return value;
}

std::optional<QStringList> readTexts(const Node& node, const Place& place)
{
    if (node.kind == Node::Kind::Scalar)
        return QStringList { node.text };
    if (node.kind != Node::Kind::List) {
        place.error(node, u"must be a list of texts, not %1"_s.arg(kindWord(node)));
        return std::nullopt;
    }
    QStringList texts;
    for (qsizetype i = 0; i < node.items.size(); ++i) {
        if (const auto text = readText(node.items[i], place.at(i)))
            texts.append(*text);
    }
    return texts;
}

Node writeTexts(const QStringList& texts)
{
    QVector<Node> items;
    for (const QString& text : texts)
        items.append(Node::scalar(text));
    return Node::list(items);
}

Node writeReal(double value)
{
    return Node::scalar(QString::number(value, 'g', QLocale::FloatingPointShortest));
}

bool expectMap(const Node& node, const Place& place)
{
    if (node.kind == Node::Kind::Map)
        return true;
    place.error(node, u"must be a section of fields, not %1"_s.arg(kindWord(node)));
    return false;
}

void unknownField(const Member& member, const Place& place, const QStringList& known)
{
    const QString closest = closestOf(member.key, known);
    place.at(member.key)
        .errorAt(member.line, member.column,
            closest.isEmpty() ? u"unknown field"_s : u"unknown field; did you mean %1?"_s.arg(closest));
}

void repeatedField(const Member& member, const Place& place)
{
    place.at(member.key).errorAt(member.line, member.column, u"is given twice; keep one"_s);
}

void checkKept(const Node& node, const Place& place, KeptKind kind)
{
    switch (kind) {
    case KeptKind::Any: return;
    case KeptKind::Bool: std::ignore = readBool(node, place); return;
    case KeptKind::Number: std::ignore = readReal(node, place, -1e300, 1e300); return;
    case KeptKind::Text: std::ignore = readText(node, place); return;
    case KeptKind::List:
        if (node.kind != Node::Kind::List)
            place.error(node, u"must be a list, not %1"_s.arg(kindWord(node)));
        return;
    case KeptKind::Map: std::ignore = expectMap(node, place); return;
    }
}

} // namespace gateway::config
