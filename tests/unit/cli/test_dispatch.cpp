// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/command_table.h"
#include "app/cli/dispatch.h"
#include "app/cli/help.h"

#include <gtest/gtest.h>

#include <memory>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const CommandTable& table, const QStringList& words)
{
    Outcome outcome;
    const Terminal terminal { .out = [&](const QByteArray& text) { outcome.out += text; },
        .err = [&](const QByteArray& text) { outcome.err += text; },
        .readInput = [] { return QByteArray(); } };
    dispatch(table, QStringList { u"plexusd"_s } + words, {}, terminal,
        [&](int status) { outcome.status = status; });
    return outcome;
}

// A table whose commands say what they were given.
CommandTable echoTable()
{
    const auto echo = [](const Invocation& invocation, const Finish& finish) {
        invocation.terminal.out(
            (invocation.given.words.join(u'|') + u" to=" + invocation.given.value(u"--to"_s)
                + (invocation.given.has(u"--json"_s) ? u" json"_s : QString()))
                .toUtf8());
        finish(kDone);
    };
    return { { .name = u"copy"_s,
                 .arguments = u"FILE [OTHER]"_s,
                 .help = u"copies"_s,
                 .options = { { u"--to"_s, u"DIR"_s, u"where to"_s }, { u"--json"_s, {}, u"as JSON"_s } },
                 .run = echo },
        { .name = u"keys list"_s, .arguments = {}, .help = u"lists"_s, .run = echo },
        { .name = u"keys create"_s, .arguments = u"NAME..."_s, .help = u"creates"_s, .run = echo } };
}

} // namespace

TEST(Dispatch, ALineWithoutACommandIsTheDaemons)
{
    EXPECT_FALSE(namesCommand({ u"plexusd"_s }));
    EXPECT_FALSE(namesCommand({ u"plexusd"_s, u"--config"_s, u"a.yaml"_s }));
    EXPECT_FALSE(namesCommand({ u"plexusd"_s, u""_s }));
    EXPECT_TRUE(namesCommand({ u"plexusd"_s, u"help"_s }));
    EXPECT_TRUE(namesCommand({ u"plexusd"_s, u"nonsense"_s, u"--demo"_s }));
}

TEST(Dispatch, WordsAndOptionsReachTheCommand)
{
    EXPECT_EQ(
        run(echoTable(), { u"copy"_s, u"a"_s, u"--to"_s, u"d"_s, u"b"_s, u"--json"_s }).out, "a|b to=d json");
    EXPECT_EQ(run(echoTable(), { u"copy"_s, u"--to=x=y"_s, u"--"_s, u"--json"_s }).out, "--json to=x=y");
    EXPECT_EQ(run(echoTable(), { u"copy"_s, u"-"_s }).out, "- to=");
    EXPECT_EQ(run(echoTable(), { u"keys"_s, u"create"_s, u"a"_s, u"b"_s, u"c"_s }).out, "a|b|c to=");
}

TEST(Dispatch, UnknownCommandsNameTheNearest)
{
    const Outcome near = run(echoTable(), { u"coppy"_s, u"a"_s });
    EXPECT_EQ(near.status, kMisused);
    EXPECT_EQ(near.err, "plexusd: unknown command \u201ccoppy\u201d; did you mean \u201ccopy\u201d?\n");
    const Outcome second = run(echoTable(), { u"keys"_s, u"lst"_s });
    EXPECT_EQ(second.status, kMisused);
    EXPECT_TRUE(second.err.contains("did you mean \u201ckeys list\u201d?")) << second.err.constData();
    const Outcome far = run(echoTable(), { u"something-else"_s });
    EXPECT_EQ(far.status, kMisused);
    EXPECT_TRUE(far.err.contains("plexusd help")) << far.err.constData();
    EXPECT_TRUE(far.out.isEmpty());
}

TEST(Dispatch, AGroupAloneSaysWhatIsInIt)
{
    const Outcome outcome = run(echoTable(), { u"keys"_s });
    EXPECT_EQ(outcome.status, kMisused);
    EXPECT_TRUE(outcome.err.contains("keys list, keys create")) << outcome.err.constData();
}

TEST(Dispatch, WrongArgumentsAreNamed)
{
    const std::pair<QStringList, QByteArray> rows[] = {
        { { u"copy"_s }, "something is missing; usage: plexusd copy FILE [OTHER] [options]" },
        { { u"copy"_s, u"a"_s, u"b"_s, u"c"_s }, "\u201cc\u201d is too much" },
        { { u"copy"_s, u"a"_s, u"--jsn"_s }, "unknown option --jsn; did you mean --json?" },
        { { u"copy"_s, u"a"_s, u"--json=yes"_s }, "--json: takes no value" },
        { { u"copy"_s, u"a"_s, u"--to"_s }, "--to: needs a value, DIR" },
        { { u"copy"_s, u"a"_s, u"--to"_s, u"--json"_s }, "--to: needs a value, DIR" },
        { { u"keys"_s, u"list"_s, u"-x"_s }, "unknown option -x" },
    };
    for (const auto& [words, message] : rows) {
        const Outcome outcome = run(echoTable(), words);
        EXPECT_EQ(outcome.status, kMisused) << qPrintable(words.join(u' '));
        EXPECT_TRUE(outcome.err.contains(message)) << outcome.err.constData();
    }
}

TEST(Dispatch, HelpBehindACommandIsItsOwn)
{
    const Outcome outcome = run(echoTable(), { u"copy"_s, u"--help"_s });
    EXPECT_EQ(outcome.status, kDone);
    EXPECT_TRUE(outcome.out.startsWith("Usage: plexusd copy FILE [OTHER] [options]\n"));
    EXPECT_TRUE(outcome.out.contains("--to DIR"));
}

TEST(CommandTable, HelpNamesEveryCommand)
{
    const Outcome all = run(commandTable(), { u"help"_s });
    EXPECT_EQ(all.status, kDone);
    for (const Command& command : commandTable()) {
        EXPECT_TRUE(all.out.contains(command.name.toUtf8())) << qPrintable(command.name);
        const Outcome one = run(commandTable(), QStringList { u"help"_s } + command.name.split(u' '));
        EXPECT_EQ(one.status, kDone);
        EXPECT_TRUE(one.out.contains(command.help.toUtf8())) << qPrintable(command.name);
    }
    EXPECT_EQ(run(commandTable(), { u"help"_s, u"nonsense"_s }).status, kMisused);
}

TEST(CommandTable, EveryRowIsWhole)
{
    QStringList names;
    for (const Command& command : commandTable()) {
        EXPECT_FALSE(command.help.isEmpty()) << qPrintable(command.name);
        EXPECT_TRUE(command.run) << qPrintable(command.name);
        EXPECT_LE(command.name.count(u' '), 1) << qPrintable(command.name);
        EXPECT_FALSE(names.contains(command.name)) << qPrintable(command.name);
        names.append(command.name);
        for (const CommandOption& option : command.options)
            EXPECT_TRUE(option.name.startsWith(u"--") && !option.help.isEmpty()) << qPrintable(option.name);
    }
}

} // namespace app::cli
