// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/toml_text.h"

#include "app/clients/json_text.h"
#include "app/clients/settings_texts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::Result;

namespace {

// Of a list of tables nothing is ever ours: a step no path has keeps them apart.
constexpr QChar kListMark = u'\u0001';

struct Statement {
    enum class Kind { Header, Value };

    Kind kind = Kind::Value;
    QStringList path;    // from the root
    QStringList table;   // of a value: the header it is below
    qsizetype start = 0; // of its first line
    qsizetype valueStart = 0;
    qsizetype valueEnd = 0;
    qsizetype end = 0; // behind its last line end
};

qsizetype afterLine(const QByteArray& text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end + 1;
}

// Behind the text in quotes that starts there, in any of TOML's four forms.
qsizetype afterQuoted(const QByteArray& text, qsizetype at)
{
    const char quote = text[at];
    const QByteArray triple(3, quote);
    const bool isLong = text.sliced(at, qMin<qsizetype>(3, text.size() - at)) == triple;
    qsizetype i = at + (isLong ? 3 : 1);
    while (i < text.size()) {
        if (text[i] == '\\' && quote == '"') {
            i += 2;
            continue;
        }
        if (!isLong && text[i] == quote)
            return i + 1;
        if (isLong && text.sliced(i, qMin<qsizetype>(3, text.size() - i)) == triple) {
            i += 3;
            while (i < text.size() && text[i] == quote)
                ++i;
            return i;
        }
        ++i;
    }
    return text.size();
}

// Behind the value that starts there: the line's end or a comment, outside of brackets.
qsizetype afterValue(const QByteArray& text, qsizetype at)
{
    int depth = 0;
    qsizetype i = at;
    while (i < text.size()) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            i = afterQuoted(text, i);
            continue;
        }
        if (c == '#' && depth > 0) {
            i = afterLine(text, i);
            continue;
        }
        if (depth == 0 && (c == '\n' || c == '#'))
            break;
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        ++i;
    }
    while (i > at && (text[i - 1] == ' ' || text[i - 1] == '\t' || text[i - 1] == '\r'))
        --i;
    return i;
}

struct Key {
    QStringList path;
    qsizetype end = 0;
};

// A key, dotted or not, up to `ending`.
Key keyAt(const QByteArray& text, qsizetype at, char ending)
{
    Key key { .end = at };
    QByteArray part;
    while (key.end < text.size() && text[key.end] != ending && text[key.end] != '\n') {
        const char c = text[key.end];
        if (c == '"' || c == '\'') {
            const qsizetype end = afterQuoted(text, key.end);
            part += text.sliced(key.end + 1, qMax<qsizetype>(0, end - key.end - 2));
            key.end = end;
            continue;
        }
        if (c == '.') {
            key.path.append(QString::fromUtf8(part));
            part.clear();
        } else if (c != ' ' && c != '\t') {
            part += c;
        }
        ++key.end;
    }
    key.path.append(QString::fromUtf8(part));
    return key;
}

QVector<Statement> statementsOf(const QByteArray& text)
{
    QVector<Statement> statements;
    QStringList table;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype first = at;
        while (first < text.size() && (text[first] == ' ' || text[first] == '\t'))
            ++first;
        if (first >= text.size() || text[first] == '\n' || text[first] == '#' || text[first] == '\r') {
            at = afterLine(text, at);
            continue;
        }
        if (text[first] == '[') {
            const bool isList = first + 1 < text.size() && text[first + 1] == '[';
            table = keyAt(text, first + (isList ? 2 : 1), ']').path;
            if (isList)
                table.append(QString(kListMark));
            statements.append(
                { .kind = Statement::Kind::Header, .path = table, .start = at, .end = afterLine(text, at) });
        } else {
            const Key key = keyAt(text, first, '=');
            qsizetype valueStart = key.end + 1;
            while (valueStart < text.size() && (text[valueStart] == ' ' || text[valueStart] == '\t'))
                ++valueStart;
            const qsizetype valueEnd = afterValue(text, valueStart);
            statements.append({ .kind = Statement::Kind::Value,
                .path = table + key.path,
                .table = table,
                .start = at,
                .valueStart = valueStart,
                .valueEnd = valueEnd,
                .end = afterLine(text, valueEnd) });
        }
        at = statements.last().end;
    }
    return statements;
}

QByteArray keyText(const QString& key)
{
    const bool isBare = !key.isEmpty() && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u'-';
    });
    return isBare ? key.toUtf8() : jsonLine(key);
}

QByteArray dotted(const QStringList& path)
{
    QByteArrayList parts;
    for (const QString& key : path)
        parts.append(keyText(key));
    return parts.join('.');
}

// JSON's texts, numbers, flags and lists of them are TOML's too.
QByteArray valueText(const QJsonValue& value)
{
    return jsonLine(value);
}

bool startsWith(const QStringList& path, const QStringList& beginning)
{
    return path.size() >= beginning.size() && std::equal(beginning.cbegin(), beginning.cend(), path.cbegin());
}

// Inserts whole lines; what is before them ends its line first.
QByteArray withLines(const QByteArray& text, qsizetype at, QByteArray lines)
{
    QByteArray result = text;
    if (at > 0 && text[at - 1] != '\n')
        lines.prepend('\n');
    return result.insert(at, lines);
}

// Where a value of the root goes in a file that has none: before the first header and its comments.
QByteArray withFirstValue(
    const QByteArray& text, const QVector<Statement>& statements, const QByteArray& line)
{
    if (statements.isEmpty())
        return withLines(text, text.size(), line);
    qsizetype at = statements.first().start;
    while (at > 0) {
        const qsizetype lineStart = at == 1 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
        if (!text.sliced(lineStart, at - lineStart).trimmed().startsWith('#'))
            break;
        at = lineStart;
    }
    return withLines(text, at, line + '\n');
}

Result<QByteArray> withLeaf(const QByteArray& text, const QStringList& path, const QJsonValue& value)
{
    const QVector<Statement> statements = statementsOf(text);
    const QStringList table = path.sliced(0, path.size() - 1);
    const Statement* behind = nullptr; // the last statement of the table that is there
    for (const Statement& statement : statements) {
        const bool isValue = statement.kind == Statement::Kind::Value;
        if (isValue && statement.path == path) {
            QByteArray result = text;
            return result.replace(
                statement.valueStart, statement.valueEnd - statement.valueStart, valueText(value));
        }
        if (isValue && startsWith(path, statement.path)) {
            return placeError(text, statement.start,
                ClientSettings::tr(
                    "%1 is written on one line in braces. Give it a [table] of its own, then try again.")
                    .arg(statement.path.join(u'.')));
        }
        const bool isOfTable = isValue
            ? startsWith(statement.path, table) && startsWith(table, statement.table)
            : statement.path == table;
        if (isOfTable && (!isValue || statement.table == table || !table.isEmpty()))
            behind = &statement;
    }
    const QByteArray line = keyText(path.last()) + " = " + valueText(value) + '\n';
    if (behind != nullptr) {
        // Below a dotted key the rest of the way is dotted as well.
        const QStringList header = behind->kind == Statement::Kind::Header ? behind->path : behind->table;
        return withLines(
            text, behind->end, dotted(path.sliced(header.size())) + " = " + valueText(value) + '\n');
    }
    if (table.isEmpty())
        return withFirstValue(text, statements, line);
    const QByteArray gap = text.isEmpty() ? "" : text.endsWith("\n\n") ? "" : "\n";
    return withLines(text, text.size(), gap + '[' + dotted(table) + "]\n" + line);
}

Result<QByteArray> withAll(const QByteArray& text, const QStringList& path, const QJsonValue& value)
{
    if (!value.isObject())
        return withLeaf(text, path, value);
    QByteArray current = text;
    const QJsonObject object = value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        Result<QByteArray> next = withAll(current, path + QStringList { member.key() }, member.value());
        if (!next)
            return next;
        current = *next;
    }
    return current;
}

std::optional<QStringList> namesOf(const ValuePath& path)
{
    QStringList names;
    for (const PathStep& step : path) {
        if (step.isElement())
            return std::nullopt;
        names.append(step.key);
    }
    return names;
}

Error noElements(const ValuePath& path)
{
    return { .code = gateway::ErrorCode::Internal,
        .message = ClientSettings::tr("Lists of tables are not edited in TOML (%1).").arg(pathText(path)) };
}

} // namespace

Result<QByteArray> TomlText::set(const QByteArray& text, const ValuePath& path, const QJsonValue& value) const
{
    const std::optional<QStringList> names = namesOf(path);
    return names ? withAll(text, *names, value) : noElements(path);
}

Result<QByteArray> TomlText::remove(const QByteArray& text, const ValuePath& path) const
{
    const std::optional<QStringList> names = namesOf(path);
    if (!names)
        return noElements(path);
    QByteArray result = text;
    const QVector<Statement> statements = statementsOf(text);
    for (auto statement = statements.crbegin(); statement != statements.crend(); ++statement) {
        if (!startsWith(statement->path, *names))
            continue;
        qsizetype start = statement->start;
        // The empty line that set its table off.
        const bool isHeader = statement->kind == Statement::Kind::Header;
        if (isHeader && start > 1 && result[start - 1] == '\n' && result[start - 2] == '\n')
            --start;
        result.remove(start, statement->end - start);
    }
    return result;
}

} // namespace app::clients
