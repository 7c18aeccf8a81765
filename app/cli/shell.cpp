// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shell.h"

#include "app/cli/arguments.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

QStringList firstWords(const CommandTable& table)
{
    QStringList words;
    for (const Command& command : table)
        words.append(command.name.section(u' ', 0, 0));
    words.removeDuplicates();
    return words;
}

QStringList secondWords(const CommandTable& table, const QString& first)
{
    QStringList words;
    for (const Command& command : table) {
        if (command.name.startsWith(QString(first + u' ')))
            words.append(command.name.section(u' ', 1));
    }
    return words;
}

QStringList optionNames(const Command& command)
{
    QStringList names { u"--help"_s };
    for (const CommandOption& option : command.options)
        names.append(option.name);
    return names;
}

// One pattern of a `case` per command: what may follow it.
QString bashCases(const CommandTable& table)
{
    QString cases;
    for (const Command& command : table)
        cases += u"        '%1') words='%2' ;;\n"_s.arg(command.name, optionNames(command).join(u' '));
    for (const QString& first : firstWords(table)) {
        const QStringList second = secondWords(table, first);
        if (!second.isEmpty())
            cases += u"        '%1 '*) words='%2' ;;\n"_s.arg(first, second.join(u' '));
    }
    return cases;
}

QString bashScript(const CommandTable& table, const QStringList& daemonOptions)
{
    return u"# bash completion for plexusd\n"
           "_plexusd() {\n"
           "    local words='' current=\"${COMP_WORDS[COMP_CWORD]}\"\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        words='%1 %2'\n"
           "    else\n"
           "        case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n"
           "%3"
           "        esac\n"
           "        [ -n \"$words\" ] || case \"${COMP_WORDS[1]}\" in\n"
           "%3"
           "        esac\n"
           "    fi\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"$current\"))\n"
           "}\n"
           "complete -F _plexusd plexusd\n"_s.arg(
               firstWords(table).join(u' '), daemonOptions.join(u' '), bashCases(table));
}

QString singleQuoted(QString text)
{
    return text.replace(u'\'', u"'\\''"_s);
}

QString zshScript(const CommandTable& table, const QStringList& daemonOptions)
{
    // zsh runs bash's completions; one script then says what there is.
    return u"#compdef plexusd\n"
           "autoload -U +X bashcompinit && bashcompinit\n"_s
        + bashScript(table, daemonOptions);
}

QString fishScript(const CommandTable& table, const QStringList& daemonOptions)
{
    QString script = u"# fish completion for plexusd\ncomplete -c plexusd -f\n"_s;
    for (const QString& option : daemonOptions) {
        script += u"complete -c plexusd -n '__fish_use_subcommand' -l %1\n"_s.arg(
            option.startsWith(u"--") ? option.sliced(2) : option);
    }
    for (const QString& first : firstWords(table)) {
        script += u"complete -c plexusd -n '__fish_use_subcommand' -a %1\n"_s.arg(first);
        const QStringList second = secondWords(table, first);
        if (!second.isEmpty()) {
            script +=
                u"complete -c plexusd -n '__fish_seen_subcommand_from %1; and not __fish_seen_subcommand_from %2' -a '%2'\n"_s
                    .arg(first, second.join(u' '));
        }
    }
    for (const Command& command : table) {
        QStringList seen;
        for (const QString& word : command.name.split(u' '))
            seen.append(u"__fish_seen_subcommand_from %1"_s.arg(word));
        for (const CommandOption& option : command.options) {
            script += u"complete -c plexusd -n '%1' -l %2 %3-d '%4'\n"_s.arg(seen.join(u"; and "_s),
                option.name.sliced(2), option.value.isEmpty() ? QString() : u"-r "_s,
                singleQuoted(option.help));
        }
    }
    return script;
}

// A line of text may not be taken for a request of man's, nor a '-' for a hyphen.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QString manOptions(const Command& command)
{
    QString text;
    for (const CommandOption& option : command.options) {
        text += u".RS\n.TP\n.B %1\n%2\n.RE\n"_s.arg(
            roff(option.value.isEmpty() ? option.name : QString(option.name + u' ' + option.value)),
            roff(option.help));
    }
    return text;
}

QStringList daemonOptionsIn(const QString& help)
{
    static const QRegularExpression option(u"^  (--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = option.globalMatch(help);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

std::optional<QString> completionScript(
    const CommandTable& table, const QStringList& daemonOptions, const QString& shell)
{
    if (shell == u"bash")
        return bashScript(table, daemonOptions);
    if (shell == u"zsh")
        return zshScript(table, daemonOptions);
    if (shell == u"fish")
        return fishScript(table, daemonOptions);
    return std::nullopt;
}

QString manPage(const CommandTable& table, const QString& daemonHelp)
{
    QString page =
        u".TH PLEXUSD 1 \"\" \"Plexus " PLEXUS_VERSION "\" \"User Commands\"\n"
        ".SH NAME\nplexusd \\- LLM gateway without a window\n"
        ".SH SYNOPSIS\n.B plexusd\n[options]\n.br\n.B plexusd\n.I command\n[arguments]\n"
        ".SH DESCRIPTION\nWithout a command the gateway is started. It serves LLM clients of several "
        "dialects at one address, routes their requests to providers and fails over between them.\n"
        ".PP\nCommands about a running gateway ask its management API; the key is taken from the "
        "variable ADMIN_KEY or from a file that nobody else may read, never from the command line.\n"
        ".SH OPTIONS\n.nf\n"_s;
    for (const QString& line : daemonHelp.split(u'\n'))
        page += roff(line) + u'\n';
    page += u".fi\n.SH COMMANDS\n"_s;
    for (const Command& command : table) {
        const QString name =
            command.arguments.isEmpty() ? command.name : QString(command.name + u' ' + command.arguments);
        page += u".TP\n.B %1\n%2\n"_s.arg(roff(name), roff(command.help)) + manOptions(command);
    }
    page += u".SH EXIT STATUS\n0: done. 1: it did not work. 2: what was given is wrong.\n"
            ".SH ENVIRONMENT\n.TP\n.B ADMIN_KEY\nof the gateway, and the key commands send\n"
            ".TP\n.B PLEXUS_URL\nwhere commands find the gateway\n"
            ".TP\n.B PLEXUS_KEY_FILE\na file with the key, mode 0600\n"_s;
    return page;
}

CommandTable shellCommands(const ShellSources& sources)
{
    const auto completion = [sources](const Invocation& invocation, const Finish& finish) {
        const QString shell = invocation.given.words.first();
        const auto script = completionScript(sources.table(), daemonOptionsIn(sources.daemonHelp()), shell);
        if (script)
            invocation.terminal.out(script->toUtf8());
        else
            invocation.terminal.err(
                u"plexusd: completion: \u201c%1\u201d is not one of bash, zsh, fish\n"_s.arg(shell).toUtf8());
        finish(script ? kDone : kMisused);
    };
    const auto man = [sources](const Invocation& invocation, const Finish& finish) {
        invocation.terminal.out(manPage(sources.table(), sources.daemonHelp()).toUtf8());
        finish(kDone);
    };
    return { { u"completion"_s, u"SHELL"_s, u"print a completion script for bash, zsh or fish"_s, {},
                 completion },
        { u"man"_s, {}, u"print the manual page"_s, {}, man } };
}

} // namespace app::cli
