// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatch.h"

#include "app/cli/arguments.h"
#include "app/cli/help.h"

#include "config/diagnostic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

struct Found {
    const Command* command = nullptr;
    qsizetype words = 0; // of the line that are its name
};

Found find(const CommandTable& table, const QStringList& words)
{
    // The longer name first: "config show" before a command called "config".
    for (const qsizetype count : { qsizetype(2), qsizetype(1) }) {
        if (words.size() < count)
            continue;
        const QString name = words.first(count).join(u' ');
        const auto found = std::find_if(
            table.begin(), table.end(), [&name](const Command& command) { return command.name == name; });
        if (found != table.end())
            return { .command = &*found, .words = count };
    }
    return {};
}

QStringList namesBelow(const CommandTable& table, const QString& group)
{
    QStringList names;
    for (const Command& command : table) {
        if (command.name.startsWith(QString(group + u' ')))
            names.append(command.name);
    }
    return names;
}

// Of a line whose first words are no command.
QString complaint(const CommandTable& table, const QStringList& words)
{
    const QStringList siblings = namesBelow(table, words.first());
    if (!siblings.isEmpty() && words.size() < 2)
        return u"\u201c%1\u201d needs a second word: %2"_s.arg(words.first(), siblings.join(u", "_s));
    QStringList names;
    for (const Command& command : table)
        names += { command.name, command.name.section(u' ', 0, 0) };
    names.removeDuplicates();
    const QString given = siblings.isEmpty() ? words.first() : words.first(2).join(u' ');
    const QString closest = gateway::config::closestOf(given, siblings.isEmpty() ? names : siblings);
    if (!closest.isEmpty())
        return u"unknown command \u201c%1\u201d; did you mean \u201c%2\u201d?"_s.arg(given, closest);
    return u"unknown command \u201c%1\u201d; \u201cplexusd help\u201d lists them"_s.arg(given);
}

} // namespace

bool namesCommand(const QStringList& arguments)
{
    return arguments.size() > 1 && !arguments[1].isEmpty() && !arguments[1].startsWith(u'-');
}

void dispatch(const CommandTable& table, const QStringList& arguments, const QProcessEnvironment& environment,
    const Terminal& terminal, const Finish& finish)
{
    const QStringList words = arguments.sliced(1);
    const auto misused = [&](const QString& message) {
        terminal.err((u"plexusd: "_s + message + u'\n').toUtf8());
        finish(kMisused);
    };
    const Found found = find(table, words);
    if (!found.command) {
        misused(complaint(table, words));
        return;
    }
    const QStringList rest = words.sliced(found.words);
    if (rest.contains(u"--help"_s) || rest.contains(u"-h"_s)) {
        terminal.out(commandHelp(*found.command).toUtf8());
        finish(kDone);
        return;
    }
    const auto given = readArguments(*found.command, rest);
    if (given)
        found.command->run({ .given = *given, .environment = environment, .terminal = terminal }, finish);
    else
        misused(found.command->name + u": "_s + given.error().message);
}

} // namespace app::cli
