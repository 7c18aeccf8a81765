// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/shell.h"
#include "app/cli/text_table.h"

#include <gtest/gtest.h>

namespace app::cli {

using namespace Qt::StringLiterals;

TEST(Shell, ScriptsAndManKnowEveryCommandAndOption)
{
    const QStringList daemon { u"--config"_s, u"--demo"_s };
    for (const QString& shell : { u"bash"_s, u"zsh"_s, u"fish"_s }) {
        const auto script = completionScript(commandTable(), daemon, shell);
        ASSERT_TRUE(script) << qPrintable(shell);
        for (const Command& command : commandTable()) {
            for (const QString& word : command.name.split(u' '))
                EXPECT_TRUE(script->contains(word)) << qPrintable(shell + u": "_s + word);
            for (const CommandOption& option : command.options)
                EXPECT_TRUE(script->contains(option.name.sliced(2)))
                    << qPrintable(shell + u": "_s + option.name);
        }
        EXPECT_TRUE(script->contains(u"demo"_s));
    }
    EXPECT_FALSE(completionScript(commandTable(), daemon, u"tcsh"_s));
    const QString page = manPage(commandTable(), u"Usage: plexusd\n\n.hidden -line\n"_s);
    EXPECT_TRUE(page.startsWith(u".TH PLEXUSD 1"_s));
    EXPECT_TRUE(page.contains(u"\n\\&.hidden \\-line\n"_s)) << "a line of text is no request of man's";
    for (const Command& command : commandTable())
        EXPECT_TRUE(page.contains(QString(command.help).replace(u'-', u"\\-"_s))) << qPrintable(command.name);
}

TEST(TextTable, ColumnsAreAsWideAsTheyMust)
{
    const QJsonArray rows { QJsonObject { { u"name"_s, u"a"_s }, { u"size"_s, 12 } },
        QJsonObject { { u"name"_s, u"longer"_s }, { u"size"_s, 0.25 } },
        QJsonObject { { u"size"_s, true } } };
    EXPECT_EQ(textTable({ { u"NAME"_s, u"name"_s }, { u"SIZE"_s, u"size"_s } }, rows),
        u"NAME    SIZE\na       12\nlonger  0.25\n-       yes\n"_s);
    EXPECT_EQ(textTable({ { u"ID"_s, u"inner.id"_s } },
                  { QJsonObject { { u"inner"_s, QJsonObject { { u"id"_s, u"x"_s } } } } }),
        u"ID\nx\n"_s);
}

TEST(TextTable, WhatOthersWroteDoesNotSteerTheTerminal)
{
    EXPECT_EQ(cellText(u"a\x1b[31mred\nline\u202eback"_s), u"a [31mred line back"_s);
    EXPECT_EQ(cellText(QJsonArray { u"a"_s, 1 }), u"a, 1"_s);
}

} // namespace app::cli
