// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/json_text.h"

#include "app/clients/json_tree.h"
#include "app/clients/settings_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Result;

namespace {

qsizetype lineStartOf(const QByteArray& text, qsizetype at)
{
    return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

bool isBlank(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

// The space at the start of the line a byte is on.
QByteArray indentOf(const QByteArray& text, qsizetype at)
{
    const qsizetype start = lineStartOf(text, at);
    qsizetype end = start;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return text.sliced(start, end - start);
}

bool startsItsLine(const QByteArray& text, qsizetype at)
{
    const qsizetype start = lineStartOf(text, at);
    return isBlank(QByteArrayView(text).sliced(start, at - start));
}

// How far one level is further in than the one around it.
QByteArray unitOf(const QByteArray& text, const JsonNode& root)
{
    for (const JsonNode::Part& part : root.parts) {
        const QByteArray own = indentOf(text, part.start);
        if (startsItsLine(text, part.start) && !own.isEmpty())
            return own;
    }
    return "  ";
}

const JsonNode::Part* partAt(const JsonNode& node, const PathStep& step)
{
    const auto means = [&step](const JsonNode::Part& part) {
        if (!step.isElement())
            return part.name == step.key;
        return step.means(jsonValue(part.value).toObject().value(step.key).toString());
    };
    // The last of equal names is the one that counts; of elements the first.
    if (step.isElement()) {
        const auto found = std::find_if(node.parts.cbegin(), node.parts.cend(), means);
        return node.kind != JsonNode::Kind::List || found == node.parts.cend() ? nullptr : &*found;
    }
    const auto found = std::find_if(node.parts.crbegin(), node.parts.crend(), means);
    return node.kind != JsonNode::Kind::Object || found == node.parts.crend() ? nullptr : &*found;
}

// The containers that are there, from the root on, and how many steps led to the last.
struct Way {
    const JsonNode* container = nullptr;
    const JsonNode* above = nullptr; // around `part`
    const JsonNode::Part* part = nullptr;
    qsizetype taken = 0;
};

Way wayAlong(const JsonNode& root, const ValuePath& path)
{
    Way way { .container = &root };
    for (const PathStep& step : path) {
        const JsonNode::Part* next = partAt(*way.container, step);
        if (next == nullptr)
            break;
        way = { .container = &next->value, .above = way.container, .part = next, .taken = way.taken + 1 };
    }
    return way;
}

// What is new below the last container that is there.
QByteArray partText(
    const PathStep& step, const QJsonValue& value, const QByteArray& indent, const QByteArray& unit)
{
    const QByteArray text = jsonText(value, indent, unit);
    return step.isElement() ? text : QByteArray(jsonLine(step.key) + ": " + text);
}

QByteArray compactPart(const PathStep& step, const QJsonValue& value)
{
    return step.isElement() ? jsonLine(value) : QByteArray(jsonLine(step.key) + ": " + jsonLine(value));
}

QByteArray inserted(const QByteArray& text, const JsonNode& container, const QByteArray& unit,
    const PathStep& step, const QJsonValue& value)
{
    QByteArray result = text;
    const qsizetype closing = container.end - 1;
    const bool isOneLine = !container.parts.empty()
        && !QByteArrayView(text).sliced(container.start, container.end - container.start).contains('\n');
    if (isOneLine) {
        const JsonNode::Part& last = container.parts.back();
        const qsizetype at = last.comma < 0 ? last.value.end : last.comma + 1;
        return result.insert(at, (last.comma < 0 ? ", " : " ") + compactPart(step, value));
    }
    qsizetype behind = closing;
    while (behind > container.start + 1 && isBlank(QByteArrayView(text).sliced(behind - 1, 1)))
        --behind;
    QByteArray indent = indentOf(text, container.start) + unit;
    const bool hasOwnLines = !container.parts.empty() && startsItsLine(text, container.parts.back().start);
    if (hasOwnLines)
        indent = indentOf(text, container.parts.back().start);
    QByteArray added = '\n' + indent + partText(step, value, indent, unit);
    if (!container.parts.empty() && container.parts.back().comma >= 0)
        added += ',';
    if (!QByteArrayView(text).sliced(behind, closing - behind).contains('\n'))
        added += '\n' + indentOf(text, container.start);
    result.insert(behind, added);
    if (!container.parts.empty() && container.parts.back().comma < 0)
        result.insert(container.parts.back().value.end, ',');
    return result;
}

// The part's own bytes, its comma and the space that goes with them; whole lines where it has them.
QByteArray removed(const QByteArray& text, const JsonNode& container, const JsonNode::Part& part)
{
    qsizetype from = part.start;
    qsizetype to = part.comma < 0 ? part.value.end : part.comma + 1;
    qsizetype lineEnd = text.indexOf('\n', to);
    lineEnd = lineEnd < 0 ? text.size() : lineEnd;
    if (startsItsLine(text, from) && isBlank(QByteArrayView(text).sliced(to, lineEnd - to))) {
        from = lineStartOf(text, from);
        to = qMin(lineEnd + 1, text.size());
    } else {
        while (to < text.size() && text[to] == ' ')
            ++to;
    }
    QByteArray result = text;
    result.remove(from, to - from);
    const bool isLast = &part == &container.parts.back();
    if (isLast && part.comma < 0 && container.parts.size() > 1)
        result.remove(container.parts[container.parts.size() - 2].comma, 1);
    return result;
}

} // namespace

QByteArray jsonLine(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray jsonText(const QJsonValue& value, const QByteArray& indent, const QByteArray& unit)
{
    const QByteArray inner = indent + unit;
    QByteArrayList lines;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            lines.append(inner + jsonLine(member.key()) + ": " + jsonText(member.value(), inner, unit));
        return lines.isEmpty() ? QByteArray("{}")
                               : QByteArray("{\n" + lines.join(",\n") + '\n' + indent + '}');
    }
    if (value.isArray()) {
        for (const QJsonValue& element : value.toArray())
            lines.append(inner + jsonText(element, inner, unit));
        return lines.isEmpty() ? QByteArray("[]")
                               : QByteArray("[\n" + lines.join(",\n") + '\n' + indent + ']');
    }
    return jsonLine(value);
}

Result<QJsonValue> JsonText::read(const QByteArray& text) const
{
    const Result<JsonNode> root = readJsonTree(text);
    if (!root)
        return root.error();
    return jsonValue(*root);
}

Result<QByteArray> JsonText::set(const QByteArray& text, const ValuePath& path, const QJsonValue& value) const
{
    const Result<JsonNode> root = readJsonTree(text);
    if (!root)
        return root.error();
    if (root->kind == JsonNode::Kind::Scalar && root->scalar.isUndefined()) {
        const bool endsLine = text.isEmpty() || text.endsWith('\n');
        return QByteArray(
            text + (endsLine ? "" : "\n") + jsonText(withValue({}, path, value), {}, "  ") + '\n');
    }
    const QByteArray unit = unitOf(text, *root);
    const Way way = wayAlong(*root, path);
    if (way.taken == path.size()) {
        const JsonNode& old = way.part->value;
        QByteArray result = text;
        return result.replace(
            old.start, old.end - old.start, jsonText(value, indentOf(text, way.part->start), unit));
    }
    const PathStep& step = path[way.taken];
    const bool fits =
        way.container->kind == (step.isElement() ? JsonNode::Kind::List : JsonNode::Kind::Object);
    if (!fits)
        return placeError(text, way.container->start,
            ClientSettings::tr("something else is written where %1 belongs.").arg(pathText(path)));
    const QJsonValue nested = withValue({}, path.sliced(way.taken + 1), value);
    return inserted(text, *way.container, unit, step, nested);
}

Result<QByteArray> JsonText::remove(const QByteArray& text, const ValuePath& path) const
{
    const Result<JsonNode> root = readJsonTree(text);
    if (!root)
        return root.error();
    const Way way = wayAlong(*root, path);
    return way.taken < path.size() ? text : removed(text, *way.above, *way.part);
}

} // namespace app::clients
