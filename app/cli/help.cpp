// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/arguments.h"

#include "config/diagnostic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

QString line(const Command& command)
{
    const QString left =
        command.arguments.isEmpty() ? command.name : QString(command.name + u' ' + command.arguments);
    return u"  %1 %2\n"_s.arg(left, -34).arg(command.help);
}

void help(const CommandTable& table, const Invocation& invocation, const Finish& finish)
{
    const QString name = invocation.given.words.join(u' ');
    if (name.isEmpty()) {
        invocation.terminal.out(overview(table).toUtf8());
        finish(kDone);
        return;
    }
    const auto found = std::find_if(
        table.begin(), table.end(), [&name](const Command& command) { return command.name == name; });
    const QString text = found != table.end() ? commandHelp(*found) : groupHelp(table, name);
    if (!text.isEmpty()) {
        invocation.terminal.out(text.toUtf8());
        finish(kDone);
        return;
    }
    QStringList names;
    for (const Command& command : table)
        names.append(command.name);
    const QString closest = gateway::config::closestOf(name, names);
    invocation.terminal.err((closest.isEmpty()
            ? u"plexusd: there is no command \u201c%1\u201d; \u201cplexusd help\u201d lists them\n"_s.arg(
                name)
            : u"plexusd: there is no command \u201c%1\u201d; did you mean \u201c%2\u201d?\n"_s.arg(
                name, closest))
                                .toUtf8());
    finish(kMisused);
}

} // namespace

QString overview(const CommandTable& table)
{
    QString text = u"Usage: plexusd [options]            start the gateway; --help lists the options\n"
                   "       plexusd COMMAND [arguments]  do something else\n\nCommands:\n"_s;
    for (const Command& command : table)
        text += line(command);
    return text + u"\n\u201cplexusd help COMMAND\u201d says more about one.\n"_s;
}

QString commandHelp(const Command& command)
{
    QString text = u"Usage: %1\n\n%2\n"_s.arg(usageLine(command), command.help);
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s;
    for (const CommandOption& option : command.options) {
        const QString left =
            option.value.isEmpty() ? option.name : QString(option.name + u' ' + option.value);
        text += u"  %1 %2\n"_s.arg(left, -24).arg(option.help);
    }
    return text;
}

QString groupHelp(const CommandTable& table, const QString& group)
{
    QString text;
    for (const Command& command : table) {
        if (command.name.startsWith(QString(group + u' ')))
            text += line(command);
    }
    return text.isEmpty() ? text : u"Commands:\n"_s + text;
}

Command helpCommand(std::function<const CommandTable&()> table)
{
    return { .name = u"help"_s,
        .arguments = u"[COMMAND...]"_s,
        .help = u"say what the commands are, or what one does"_s,
        .run = [table = std::move(table)](const Invocation& invocation, const Finish& finish) {
            help(table(), invocation, finish);
        } };
}

} // namespace app::cli
