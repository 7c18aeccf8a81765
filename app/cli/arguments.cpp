// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "config/diagnostic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cli {

using gateway::Error;
using gateway::Result;

namespace {

Error wrong(const QString& message)
{
    return { .code = gateway::ErrorCode::InvalidRequest,
        .message = message,
        .failureClass = gateway::FailureClass::Caller };
}

struct WordCount {
    qsizetype least = 0;
    qsizetype most = 0;
};

WordCount wordCount(const QString& arguments)
{
    constexpr qsizetype kAny = 1024;
    WordCount count;
    for (const QString& word : arguments.split(u' ', Qt::SkipEmptyParts)) {
        if (!word.startsWith(u'['))
            ++count.least;
        count.most = word.contains(u"..."_s) ? kAny : count.most + 1;
    }
    return count;
}

Error unknownOption(const Command& command, const QString& name)
{
    QStringList names;
    for (const CommandOption& option : command.options)
        names.append(option.name);
    const QString closest = gateway::config::closestOf(name, names);
    return wrong(closest.isEmpty() ? u"unknown option %1; usage: %2"_s.arg(name, usageLine(command))
                                   : u"unknown option %1; did you mean %2?"_s.arg(name, closest));
}

// One option, and its value from the words behind it where it takes one. `at` is the option's place; the
// place of the last word used comes back.
Result<qsizetype> readOption(Arguments& given, const Command& command, const QStringList& words, qsizetype at)
{
    const QString& word = words[at];
    const bool hasValue = word.contains(u'=');
    const QString name = word.section(u'=', 0, 0);
    const auto option = std::find_if(command.options.begin(), command.options.end(),
        [&name](const CommandOption& each) { return each.name == name; });
    if (option == command.options.end())
        return unknownOption(command, name);
    if (option->value.isEmpty()) {
        if (hasValue)
            return wrong(u"%1: takes no value"_s.arg(name));
        given.options[name].append(QString());
        return at;
    }
    // A forgotten value must not swallow the option behind it; --name=--text says it is meant.
    if (!hasValue && (at + 1 >= words.size() || words[at + 1].startsWith(u"--")))
        return wrong(u"%1: needs a value, %2"_s.arg(name, option->value));
    given.options[name].append(hasValue ? word.section(u'=', 1) : words[at + 1]);
    return hasValue ? at : at + 1;
}

} // namespace

QString usageLine(const Command& command)
{
    QString line = u"plexusd "_s + command.name;
    if (!command.arguments.isEmpty())
        line += u' ' + command.arguments;
    return command.options.isEmpty() ? line : line + u" [options]"_s;
}

Result<Arguments> readArguments(const Command& command, const QStringList& words)
{
    Arguments given;
    bool areWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!areWords && words[i] == u"--") {
            areWords = true;
        } else if (areWords || !words[i].startsWith(u'-') || words[i] == u"-") {
            given.words.append(words[i]);
        } else {
            const Result<qsizetype> last = readOption(given, command, words, i);
            if (!last)
                return last.error();
            i = *last;
        }
    }
    const WordCount count = wordCount(command.arguments);
    if (given.words.size() < count.least)
        return wrong(u"something is missing; usage: %1"_s.arg(usageLine(command)));
    if (given.words.size() > count.most)
        return wrong(
            u"\u201c%1\u201d is too much; usage: %2"_s.arg(given.words[count.most], usageLine(command)));
    return given;
}

} // namespace app::cli
