// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/env_file.h"

#include "app/clients/settings_texts.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QVector>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

struct Line {
    QString name;
    QString value;
    qsizetype start = 0;      // of the line
    qsizetype valueStart = 0; // behind the =
    qsizetype valueEnd = 0;
    qsizetype end = 0; // behind its line end
};

// The value that starts there and where it ends. A text in quotes keeps what is in it; else a # behind
// space begins a comment.
struct Value {
    QString text;
    qsizetype end = 0;
    bool isWhole = true;
};

Value valueAtPlace(const QByteArray& text, qsizetype at)
{
    if (at < text.size() && (text[at] == '"' || text[at] == '\'' || text[at] == '`')) {
        const qsizetype closing = text.indexOf(text[at], at + 1);
        if (closing < 0)
            return { .isWhole = false };
        return { .text = QString::fromUtf8(text.sliced(at + 1, closing - at - 1)), .end = closing + 1 };
    }
    qsizetype lineEnd = text.indexOf('\n', at);
    lineEnd = lineEnd < 0 ? text.size() : lineEnd;
    qsizetype end = text.indexOf(" #", at);
    end = end < 0 || end > lineEnd ? lineEnd : end;
    while (end > at && (text[end - 1] == ' ' || text[end - 1] == '\t' || text[end - 1] == '\r'))
        --end;
    return { .text = QString::fromUtf8(text.sliced(at, end - at)), .end = end };
}

Result<QVector<Line>> linesOf(const QByteArray& text)
{
    static const QRegularExpression form(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_.]*)\\s*=[ \\t]*"_s);
    QVector<Line> lines;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype lineEnd = text.indexOf('\n', at);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        const QByteArray line = text.sliced(at, lineEnd - at);
        const QByteArray bare = line.trimmed();
        if (bare.isEmpty() || bare.startsWith('#')) {
            at = lineEnd + 1;
            continue;
        }
        // In Latin-1 a character is a byte, so that places agree.
        const QRegularExpressionMatch match = form.match(QString::fromLatin1(line));
        if (!match.hasMatch())
            return placeError(text, at, ClientSettings::tr("NAME=value is missing."));
        const qsizetype valueStart = at + match.capturedLength();
        const Value value = valueAtPlace(text, valueStart);
        if (!value.isWhole)
            return placeError(text, valueStart, ClientSettings::tr("this text has no end."));
        lineEnd = text.indexOf('\n', value.end);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        lines.append({ .name = match.captured(1),
            .value = value.text,
            .start = at,
            .valueStart = valueStart,
            .valueEnd = value.end,
            .end = next });
        at = next;
    }
    return lines;
}

const Line* lineOf(const QVector<Line>& lines, const QString& name)
{
    const auto found =
        std::find_if(lines.crbegin(), lines.crend(), [&name](const Line& line) { return line.name == name; });
    return found == lines.crend() ? nullptr : &*found;
}

// What every reader of such files understands alike; else in quotes.
QByteArray written(const QString& value)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+,=-]*$"_s);
    return (plain.match(value).hasMatch() ? value : u'"' + value + u'"').toUtf8();
}

} // namespace

Result<QJsonValue> EnvFile::read(const QByteArray& text) const
{
    const Result<QVector<Line>> lines = linesOf(text);
    if (!lines)
        return lines.error();
    QJsonObject object;
    for (const Line& line : *lines)
        object.insert(line.name, line.value);
    return QJsonValue(object);
}

Result<QByteArray> EnvFile::set(const QByteArray& text, const ValuePath& path, const QJsonValue& value) const
{
    const Result<QVector<Line>> lines = linesOf(text);
    if (!lines)
        return lines.error();
    if (path.size() != 1 || path.first().isElement())
        return Error { .code = ErrorCode::Internal, .message = u"A variable has no parts."_s };
    QByteArray result = text;
    const QByteArray bytes = written(asRead(value).toString());
    if (const Line* line = lineOf(*lines, path.first().key))
        return result.replace(line->valueStart, line->valueEnd - line->valueStart, bytes);
    if (!result.isEmpty() && !result.endsWith('\n'))
        result += '\n';
    return result.append(path.first().key.toUtf8() + '=' + bytes + '\n');
}

Result<QByteArray> EnvFile::remove(const QByteArray& text, const ValuePath& path) const
{
    QByteArray result = text;
    for (;;) {
        const Result<QVector<Line>> lines = linesOf(result);
        if (!lines)
            return lines.error();
        const Line* line = lineOf(*lines, path.first().key);
        if (line == nullptr)
            return result;
        result.remove(line->start, line->end - line->start);
    }
}

QJsonValue EnvFile::asRead(const QJsonValue& value) const
{
    return value.isString() ? value : QJsonValue(value.toVariant().toString());
}

} // namespace app::clients
