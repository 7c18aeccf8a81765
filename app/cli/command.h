// SPDX-License-Identifier: GPL-3.0-or-later
// A subcommand of `plexusd`, as data: one row of the table that help, completion, the man page and the
// dispatcher are made from. Thread: the main thread.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

namespace app::cli {

// What a program answers its caller with.
inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;  // understood, and it did not work
inline constexpr int kMisused = 2; // what was given is wrong

struct CommandOption {
    QString name;  // "--json"
    QString value; // placeholder in the help; empty: takes none
    QString help;
};

// What was given behind the command's name.
struct Arguments {
    QStringList words;
    QHash<QString, QStringList> options; // by name; a switch has one empty value

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }

    // The last one given; empty when none was.
    [[nodiscard]] QString value(const QString& option) const
    {
        const QStringList given = options.value(option);
        return given.isEmpty() ? QString() : given.last();
    }
};

// Where a command reads and writes; in tests, buffers.
struct Terminal {
    std::function<void(const QByteArray& text)> out;
    std::function<void(const QByteArray& text)> err;
    std::function<QByteArray()> readInput; // all of standard input; may wait for it
};

struct Invocation {
    Arguments given;
    QProcessEnvironment environment;
    Terminal terminal;
};

// Called once with the status the program ends with, from inside run() or later from the event loop.
using Finish = std::function<void(int status)>;

struct Command {
    QString name;      // one or two words: "help", "config validate"
    QString arguments; // "FILE", "NAME [VALUE]", "[WORD...]"; how many words are taken is read from it
    QString help;      // one line
    QVector<CommandOption> options = {};
    std::function<void(const Invocation& invocation, const Finish& finish)> run;
};

using CommandTable = QVector<Command>;

} // namespace app::cli
