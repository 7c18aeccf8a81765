// SPDX-License-Identifier: GPL-3.0-or-later
// How a client's settings file is written, and edits of its text that leave every other byte as it is.
// Each format reads the whole file as one value, and sets or removes one place; edit() below does that for
// a list of edits and proves with a second reading that nothing else has changed.
// Thread: any. Pure.
#pragma once

#include "app/clients/value_path.h"
#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace app::clients {

enum class FormatKind {
    Json, // with comments and trailing commas where the file has them
    Toml,
    Yaml,
    DotEnv,     // NAME=value, a line each: one object of texts
    ShellBlock, // a fenced block of ours in a shell script: {"block": its text}
};

[[nodiscard]] std::optional<FormatKind> formatFromName(QStringView name);

// Files of people: larger ones are not read.
inline constexpr qint64 kMaxFileBytes = 4 * 1024 * 1024;

class SettingsFormat {
public:
    SettingsFormat() = default;
    virtual ~SettingsFormat() = default;
    Q_DISABLE_COPY_MOVE(SettingsFormat)

    // Undefined: the file says nothing (empty, only comments). An error names line and column, both from 1.
    [[nodiscard]] virtual gateway::Result<QJsonValue> read(const QByteArray& text) const = 0;
    // The text must be readable. An error: it is written in a way this format's editor leaves alone.
    [[nodiscard]] virtual gateway::Result<QByteArray> set(
        const QByteArray& text, const ValuePath& path, const QJsonValue& value) const = 0;
    [[nodiscard]] virtual gateway::Result<QByteArray> remove(
        const QByteArray& text, const ValuePath& path) const = 0;

    // What a value looks like once it was written and read again: some formats know texts only.
    [[nodiscard]] virtual QJsonValue asRead(const QJsonValue& value) const { return value; }
};

[[nodiscard]] const SettingsFormat& formatOf(FormatKind kind);

struct Edit {
    ValuePath path;
    QJsonValue value = QJsonValue(QJsonValue::Undefined); // undefined: removed

    friend bool operator==(const Edit&, const Edit&) = default;
};

// A byte order mark and the kind of line ends stay. Error: nothing can be changed safely, and why.
[[nodiscard]] gateway::Result<QByteArray> edited(
    FormatKind kind, const QByteArray& text, const QVector<Edit>& edits);
// As read(), without the byte order mark.
[[nodiscard]] gateway::Result<QJsonValue> readSettings(FormatKind kind, const QByteArray& text);

// "Line 3, column 5: an object ends too early."
[[nodiscard]] gateway::Error placeError(qsizetype line, qsizetype column, const QString& what);
[[nodiscard]] gateway::Error placeError(const QByteArray& text, qsizetype offset, const QString& what);

} // namespace app::clients
