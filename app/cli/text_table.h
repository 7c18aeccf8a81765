// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the API as people read them: columns under their names. Control characters in what others wrote do
// not reach the terminal. Thread: any. Pure.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace app::cli {

struct Column {
    QString title;
    QString member; // of each row; "usage.requestId" for one of a member
};

[[nodiscard]] QString textTable(const QVector<Column>& columns, const QJsonArray& rows);

// A value in one line.
[[nodiscard]] QString cellText(const QJsonValue& value);
[[nodiscard]] QJsonValue memberAt(const QJsonObject& object, const QString& path);

} // namespace app::cli
