// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

constexpr qsizetype kWidest = 60;

QString printable(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const bool isControl = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        safe += isControl ? QChar(u' ') : c;
    }
    return safe;
}

QString numberText(double value)
{
    constexpr double kWhole = 1e15;
    if (value == std::floor(value) && std::abs(value) < kWhole)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 6);
}

} // namespace

QJsonValue memberAt(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& part : path.split(u'.'))
        value = value.toObject().value(part);
    return value;
}

QString cellText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return u"-"_s;
    case QJsonValue::Bool: return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double: return numberText(value.toDouble());
    case QJsonValue::String: return printable(value.toString());
    case QJsonValue::Array: {
        QStringList items;
        for (const auto& item : value.toArray())
            items.append(cellText(item));
        return items.join(u", "_s);
    }
    case QJsonValue::Object:
        return printable(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    }
    return {};
}

QString textTable(const QVector<Column>& columns, const QJsonArray& rows)
{
    QVector<QStringList> lines;
    QStringList titles;
    for (const Column& column : columns)
        titles.append(column.title);
    lines.append(titles);
    for (const auto& row : rows) {
        QStringList line;
        for (const Column& column : columns)
            line.append(cellText(memberAt(row.toObject(), column.member)).left(kWidest));
        lines.append(line);
    }
    QVector<qsizetype> widths(columns.size(), 0);
    for (const QStringList& line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text;
    for (const QStringList& line : std::as_const(lines)) {
        QString padded;
        for (qsizetype i = 0; i < line.size(); ++i)
            padded += i + 1 < line.size() ? line[i].leftJustified(widths[i] + 2) : line[i];
        while (padded.endsWith(u' '))
            padded.chop(1);
        text += padded + u'\n';
    }
    return text;
}

} // namespace app::cli
