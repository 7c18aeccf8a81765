// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/config_commands.h"

#include "app/cli/remote.h"
#include "app/cli/text_table.h"

#include "config/yaml_config.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

constexpr qint64 kMaxFile = 8 * 1024 * 1024;

void complain(const Invocation& invocation, const QString& message)
{
    invocation.terminal.err((u"plexusd: "_s + message + u'\n').toUtf8());
}

// The file's text, or standard input's for "-"; nothing when it cannot be read (said already).
std::optional<QByteArray> contentsOf(const Invocation& invocation, const QString& path)
{
    if (path == u"-")
        return invocation.terminal.readInput();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(invocation, u"%1: %2"_s.arg(path, file.errorString()));
        return std::nullopt;
    }
    if (file.size() > kMaxFile) {
        complain(invocation, u"%1: is too large for a configuration"_s.arg(path));
        return std::nullopt;
    }
    return file.readAll();
}

void validate(const Invocation& invocation, const Finish& finish)
{
    const QString path = invocation.given.words.first();
    const auto text = contentsOf(invocation, path);
    if (!text) {
        finish(kFailed);
        return;
    }
    const gateway::config::ReadOutcome outcome = gateway::config::readYaml(*text);
    for (const gateway::config::Diagnostic& each : outcome.diagnostics)
        invocation.terminal.err((gateway::config::formatDiagnostic(path, each) + u'\n').toUtf8());
    if (outcome.config)
        invocation.terminal.out((u"%1: valid\n"_s.arg(path)).toUtf8());
    finish(outcome.config ? kDone : kFailed);
}

void show(const Invocation& invocation, const Finish& finish)
{
    const bool isJson = invocation.given.has(u"--json"_s);
    callAndShow(invocation, finish, { .operation = operationOf(isJson ? "getConfig" : "exportConfig") },
        [](const QJsonDocument& answer) { return QString::fromUtf8(answer.toJson()); });
}

void exportTo(const Invocation& invocation, const Finish& finish)
{
    const QString path = invocation.given.value(u"--out"_s);
    if (path.isEmpty()) {
        show(invocation, finish);
        return;
    }
    Invocation toFile = invocation;
    const auto isWritten = std::make_shared<bool>(false);
    // A text that is there whole, or not at all.
    toFile.terminal.out = [invocation, path, isWritten](const QByteArray& text) {
        QSaveFile file(path);
        *isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        if (*isWritten)
            invocation.terminal.out((u"written to %1\n"_s.arg(path)).toUtf8());
        else
            complain(invocation, u"%1: %2"_s.arg(path, file.errorString()));
    };
    show(toFile,
        [finish, isWritten](int status) { finish(status == kDone && !*isWritten ? kFailed : status); });
}

QString applied(const QJsonDocument& answer)
{
    return u"%1: revision %2 is in force\n"_s.arg(answer[u"summary"_s].toString())
        .arg(answer[u"revision"_s].toInteger());
}

bool isConfirmed(const Invocation& invocation, const Finish& finish, const QString& what)
{
    if (invocation.given.has(u"--yes"_s))
        return true;
    complain(invocation, u"%1; say --yes to do it"_s.arg(what));
    finish(kMisused);
    return false;
}

void import(const Invocation& invocation, const Finish& finish)
{
    if (!isConfirmed(invocation, finish, u"this puts another configuration in the place of the whole one"_s))
        return;
    const auto text = contentsOf(invocation, invocation.given.words.first());
    if (!text) {
        finish(kFailed);
        return;
    }
    callAndShow(invocation, finish,
        { .operation = operationOf("importConfig"),
            .body = *text,
            .ifRevision = invocation.given.value(u"--if-revision"_s) },
        applied);
}

void revisions(const Invocation& invocation, const Finish& finish)
{
    callAndShow(invocation, finish,
        { .operation = operationOf("listRevisions"),
            .parameters = { { u"limit"_s,
                invocation.given.has(u"--limit"_s) ? invocation.given.value(u"--limit"_s) : u"20"_s } } },
        [](const QJsonDocument& answer) {
            return textTable({ { u"NUMBER"_s, u"number"_s }, { u"DATE"_s, u"date"_s },
                                 { u"AUTHOR"_s, u"author"_s }, { u"SUMMARY"_s, u"summary"_s } },
                answer[u"data"_s].toArray());
        });
}

void diff(const Invocation& invocation, const Finish& finish)
{
    RemoteRequest request { .operation = operationOf("diffConfig"),
        .parameters = { { u"from"_s, invocation.given.words.first() } } };
    if (invocation.given.words.size() > 1)
        request.parameters.insert(u"to"_s, invocation.given.words[1]);
    callAndShow(invocation, finish, request, [](const QJsonDocument& answer) {
        const QJsonArray rows = answer[u"data"_s].toArray();
        if (rows.isEmpty())
            return u"no difference\n"_s;
        return textTable(
            { { u"FIELD"_s, u"path"_s }, { u"BEFORE"_s, u"before"_s }, { u"AFTER"_s, u"after"_s } }, rows);
    });
}

void rollback(const Invocation& invocation, const Finish& finish)
{
    bool isNumber = false;
    const qlonglong number = invocation.given.words.first().toLongLong(&isNumber);
    if (!isNumber) {
        complain(invocation,
            u"\u201c%1\u201d is not the number of a revision"_s.arg(invocation.given.words.first()));
        finish(kMisused);
        return;
    }
    if (!isConfirmed(invocation, finish, u"this puts revision %1 in force again"_s.arg(number)))
        return;
    callAndShow(invocation, finish,
        { .operation = operationOf("rollbackConfig"),
            .body = QJsonDocument(QJsonObject { { u"revision"_s, number } }).toJson(QJsonDocument::Compact) },
        applied);
}

} // namespace

CommandTable configCommands()
{
    const CommandOption yes { u"--yes"_s, {}, u"do it"_s };
    const CommandOption ifRevision { u"--if-revision"_s, u"N"_s, u"only while that revision is in force"_s };
    const CommandOption limit { u"--limit"_s, u"N"_s, u"how many (default 20)"_s };
    const CommandOption out { u"--out"_s, u"FILE"_s, u"write there"_s };
    return {
        { u"config validate"_s, u"FILE"_s, u"check a configuration; needs no running gateway"_s, {},
            validate },
        { u"config show"_s, {}, u"the configuration in force, without credentials"_s, remoteOptions(), show },
        { u"config export"_s, {}, u"the same as YAML, for a file"_s, remoteOptions({ out }), exportTo },
        { u"config import"_s, u"FILE"_s, u"put a configuration in the place of the one in force"_s,
            remoteOptions({ yes, ifRevision }), import },
        { u"config revisions"_s, {}, u"the revisions of the configuration"_s, remoteOptions({ limit }),
            revisions },
        { u"config diff"_s, u"FROM [TO]"_s, u"what changed between two revisions"_s, remoteOptions(), diff },
        { u"config rollback"_s, u"NUMBER"_s, u"put an earlier revision in force again"_s,
            remoteOptions({ yes }), rollback },
    };
}

} // namespace app::cli
