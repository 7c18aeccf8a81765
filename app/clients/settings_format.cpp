// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/settings_format.h"

#include "app/clients/env_file.h"
#include "app/clients/json_text.h"
#include "app/clients/settings_texts.h"
#include "app/clients/shell_block.h"
#include "app/clients/toml_text.h"
#include "app/clients/yaml_text.h"

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

constexpr QByteArrayView kMark = "\xEF\xBB\xBF";

// The editors know one kind of line end; the file's own is put back at the end.
struct Plain {
    QByteArray text;
    bool hasMark = false;
    bool hasCarriageReturns = false;
};

// Carriage returns are taken off only where every line has one: a mixture is kept byte by byte.
Plain plainOf(const QByteArray& text)
{
    Plain plain { .text = text };
    if (text.startsWith(kMark)) {
        plain.hasMark = true;
        plain.text.remove(0, kMark.size());
    }
    const qsizetype lines = plain.text.count('\n');
    plain.hasCarriageReturns =
        lines > 0 && plain.text.count("\r\n") == lines && plain.text.count('\r') == lines;
    if (plain.hasCarriageReturns)
        plain.text.replace("\r\n", "\n");
    return plain;
}

QByteArray restored(const Plain& original, QByteArray text)
{
    if (original.hasCarriageReturns)
        text.replace("\n", "\r\n");
    if (original.hasMark)
        text.prepend(kMark.toByteArray());
    return text;
}

// Some formats have no empty containers: with its last member one goes, and the one around it.
bool isLess(const QJsonValue& outcome, QJsonValue expected, const ValuePath& path)
{
    for (qsizetype length = path.size() - 1; length >= 0; --length) {
        const ValuePath container = path.sliced(0, length);
        if (!isEmptyContainer(valueAt(expected, container)))
            return false;
        if (length == 0)
            return outcome.isUndefined();
        expected = without(expected, container);
        if (outcome == expected)
            return true;
    }
    return false;
}

Result<QByteArray> oneEdit(const SettingsFormat& format, const QByteArray& text, const Edit& edit)
{
    const Result<QJsonValue> before = format.read(text);
    if (!before)
        return before.error();
    const bool isRemoval = edit.value.isUndefined();
    if (isRemoval && valueAt(*before, edit.path).isUndefined())
        return text;
    const QJsonValue wanted = isRemoval ? edit.value : format.asRead(edit.value);
    if (!isRemoval && valueAt(*before, edit.path) == wanted)
        return text;
    const Result<QByteArray> after =
        isRemoval ? format.remove(text, edit.path) : format.set(text, edit.path, edit.value);
    if (!after)
        return after.error();
    // The proof: read again, the file says what it said before, but for this one place.
    const QJsonValue expected =
        isRemoval ? without(*before, edit.path) : withValue(*before, edit.path, wanted);
    const Result<QJsonValue> outcome = format.read(*after);
    const bool isRight =
        outcome && (*outcome == expected || (isRemoval && isLess(*outcome, expected, edit.path)));
    if (!isRight) {
        return Error { .code = ErrorCode::ConfigInvalid,
            .message = ClientSettings::tr(
                "The file is written in a way Plexus cannot change safely at %1. Set it by hand.")
                           .arg(pathText(edit.path)) };
    }
    return *after;
}

} // namespace

std::optional<FormatKind> formatFromName(QStringView name)
{
    if (name == u"json")
        return FormatKind::Json;
    if (name == u"toml")
        return FormatKind::Toml;
    if (name == u"yaml")
        return FormatKind::Yaml;
    if (name == u"env")
        return FormatKind::DotEnv;
    if (name == u"shell-block")
        return FormatKind::ShellBlock;
    return std::nullopt;
}

const SettingsFormat& formatOf(FormatKind kind)
{
    static const JsonText json;
    static const TomlText toml;
    static const YamlText yaml;
    static const EnvFile env;
    static const ShellBlock block;
    switch (kind) {
    case FormatKind::Json: return json;
    case FormatKind::Toml: return toml;
    case FormatKind::Yaml: return yaml;
    case FormatKind::DotEnv: return env;
    case FormatKind::ShellBlock: return block;
    }
    return json;
}

Result<QByteArray> edited(FormatKind kind, const QByteArray& text, const QVector<Edit>& edits)
{
    const Plain original = plainOf(text);
    const SettingsFormat& format = formatOf(kind);
    QByteArray current = original.text;
    for (const Edit& edit : edits) {
        Result<QByteArray> next = oneEdit(format, current, edit);
        if (!next)
            return next.error();
        current = *next;
    }
    return restored(original, current);
}

Result<QJsonValue> readSettings(FormatKind kind, const QByteArray& text)
{
    return formatOf(kind).read(plainOf(text).text);
}

Error placeError(qsizetype line, qsizetype column, const QString& what)
{
    return { .code = ErrorCode::ConfigInvalid,
        .message = ClientSettings::tr("Line %1, column %2: %3")
                       .arg(QString::number(line), QString::number(column), what) };
}

Error placeError(const QByteArray& text, qsizetype offset, const QString& what)
{
    const QByteArrayView before = QByteArrayView(text).first(qMin(offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return placeError(before.count('\n') + 1, QString::fromUtf8(before.sliced(lineStart)).size() + 1, what);
}

} // namespace app::clients
