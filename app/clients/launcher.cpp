// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/launcher.h"

#include "app/clients/json_text.h"
#include "app/clients/settings_texts.h"
#include "app/clients/text_diff.h"
#include "base/durable_file.h"

#include <QFile>
#include <QProcess>

#include <array>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

struct Terminal {
    QStringView program;
    QStringView before; // what stands before the command; empty: nothing
};

// In the order of trying; $TERMINAL before all of them.
constexpr std::array<Terminal, 9> kTerminals { {
    { u"x-terminal-emulator", u"-e" },
    { u"gnome-terminal", u"--" },
    { u"konsole", u"-e" },
    { u"xfce4-terminal", u"-x" },
    { u"kitty", u"" },
    { u"alacritty", u"-e" },
    { u"foot", u"" },
    { u"wezterm", u"start" },
    { u"xterm", u"-e" },
} };

struct Variable {
    QString name;
    QString value; // null: taken away
};

QVector<Variable> variablesOf(const Recipe& recipe, const Target& target)
{
    QVector<Variable> variables;
    for (const auto& [name, value] : recipe.launch.environment) {
        if (value.isNull()) {
            variables.append({ .name = name });
            continue;
        }
        const QJsonValue filled = expanded(value, target, recipe.id);
        if (filled.isUndefined())
            continue;
        const QString text = filled.isString() ? filled.toString() : QString::fromUtf8(jsonLine(filled));
        variables.append({ .name = name, .value = text.isNull() ? u""_s : text });
    }
    return variables;
}

QStringList argumentsOf(const Recipe& recipe, const Target& target)
{
    QStringList arguments;
    for (const QString& argument : recipe.launch.arguments)
        arguments.append(expandedText(argument, target, recipe.id));
    return arguments;
}

QByteArray posixScript(
    const QString& program, const QVector<Variable>& variables, const QStringList& arguments)
{
    QStringList lines { u"#!/bin/sh"_s, u"rm -f -- \"$0\""_s };
    for (const Variable& variable : variables) {
        lines.append(variable.value.isNull()
                ? u"unset "_s + variable.name
                : u"export %1=%2"_s.arg(variable.name, shellQuoted(variable.value)));
    }
    QString command = shellQuoted(program);
    for (const QString& argument : arguments)
        command += u' ' + shellQuoted(argument);
    // A shell stays, so that one can read what the client said last.
    lines += { u"cd \"$HOME\" || exit 1"_s, command, u"exec \"${SHELL:-/bin/sh}\""_s };
    return lines.join(u'\n').toUtf8() + '\n';
}

// A percent sign would name a variable.
QString batchText(QString text)
{
    return text.replace(u'%', u"%%"_s);
}

QByteArray windowsScript(
    const QString& program, const QVector<Variable>& variables, const QStringList& arguments)
{
    QStringList lines { u"@echo off"_s };
    for (const Variable& variable : variables)
        lines.append(u"set \"%1=%2\""_s.arg(variable.name, batchText(variable.value)));
    QString command = u"call \""_s + batchText(program) + u'"';
    for (const QString& argument : arguments)
        command += u" \""_s + batchText(argument) + u'"';
    lines += { u"cd /d \"%USERPROFILE%\""_s, command, u"(goto) 2>nul & del \"%~f0\""_s };
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

Error failed(const QString& message)
{
    return { .code = ErrorCode::Internal, .message = message };
}

Result<void> startOnLinux(const World& world, const QString& script)
{
    QStringList programs { world.environment.value(u"TERMINAL"_s) };
    const QString chosen = programs.first().isEmpty() ? QString() : findProgram(world, programs.first());
    if (!chosen.isEmpty() && QProcess::startDetached(chosen, { u"-e"_s, u"sh"_s, script }))
        return {};
    for (const Terminal& terminal : kTerminals) {
        const QString program = findProgram(world, terminal.program.toString());
        if (program.isEmpty())
            continue;
        const QString before = terminal.before.toString();
        QStringList arguments { u"sh"_s, script };
        if (!before.isEmpty())
            arguments.prepend(before);
        if (QProcess::startDetached(program, arguments))
            return {};
    }
    return failed(
        ClientSettings::tr("No terminal was found. Set TERMINAL to yours, then start Plexus again."));
}

} // namespace

Result<QByteArray> launchScript(const World& world, const Recipe& recipe, const Target& target)
{
    const QString program = findProgram(world, recipe.launch.program);
    if (recipe.launch.program.isEmpty() || program.isEmpty())
        return failed(ClientSettings::tr("%1 was not found in the search path.").arg(recipe.name));
    const QVector<Variable> variables = variablesOf(recipe, target);
    const QStringList arguments = argumentsOf(recipe, target);
    return world.system == System::Windows ? windowsScript(program, variables, arguments)
                                           : posixScript(program, variables, arguments);
}

QStringList launchLines(const Recipe& recipe, const Target& target)
{
    QStringList lines;
    for (const Variable& variable : variablesOf(recipe, target)) {
        lines.append(variable.value.isNull() ? u"unset "_s + variable.name
                                             : maskedLine(variable.name + u'=' + variable.value));
    }
    lines.append(recipe.launch.program);
    for (const QString& argument : argumentsOf(recipe, target)) {
        // Each option on a line of its own: a longer line, wrapped, would break after an option's hyphen.
        if (argument.startsWith(u'-'))
            lines.append(u"  "_s + argument);
        else
            lines.last() += u' ' + argument;
    }
    return lines;
}

Result<void> openInTerminal(const World& world, const QString& client, const QByteArray& script)
{
    const QString folder = world.dataFolder + u"/clients/launch"_s;
    const bool isWindows = world.system == System::Windows;
    QFile file(folder + u'/' + client + (isWindows ? u".cmd"_s : u".command"_s));
    if (!gateway::makePrivateFolder(folder))
        return failed(ClientSettings::tr("The folder %1 cannot be made.").arg(folder));
    file.remove();
    if (!gateway::openNewPrivate(file) || file.write(script) != script.size())
        return failed(
            ClientSettings::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    bool isStarted = false;
    switch (world.system) {
    case System::Linux: return startOnLinux(world, file.fileName());
    case System::MacOs:
        isStarted = QProcess::startDetached(u"open"_s, { u"-a"_s, u"Terminal"_s, file.fileName() });
        break;
    case System::Windows:
        isStarted = QProcess::startDetached(u"cmd"_s, { u"/c"_s, u"start"_s, u""_s, file.fileName() });
        break;
    }
    return isStarted ? Result<void>()
                     : Result<void>(failed(ClientSettings::tr("The terminal did not start.")));
}

} // namespace app::clients
