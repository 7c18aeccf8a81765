// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/command_line.h"

#include "config/diagnostic.h"

#include <QDir>
#include <QHash>
#include <QHostAddress>
#include <QStandardPaths>

#include <functional>

using namespace Qt::StringLiterals;

namespace app {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

Error wrong(const QString& message)
{
    return {
        .code = ErrorCode::InvalidRequest, .message = message, .failureClass = gateway::FailureClass::Caller
    };
}

Result<void> setPort(Options& options, const QString& name, const QString& text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65535)
        return wrong(u"%1: \u201c%2\u201d is not a port (0 to 65535)"_s.arg(name, text));
    options.listenPort = static_cast<quint16>(port);
    return {};
}

Result<void> setHost(Options& options, const QString& name, const QString& text)
{
    QString host = text;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host != u"network" && host.compare(u"localhost", Qt::CaseInsensitive) != 0
        && !QHostAddress(host).isLoopback()) {
        return wrong(
            u"%1: \u201c%2\u201d is not a loopback address: Plexus serves this computer only (127.0.0.1, ::1 or localhost), unless it is to listen on \u201cnetwork\u201d, for other computers as well"_s
                .arg(name, text));
    }
    options.listenHost = host;
    return {};
}

Result<void> setListen(Options& options, const QString& name, const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return wrong(u"%1: \u201c%2\u201d must be HOST:PORT, for example 127.0.0.1:4000"_s.arg(name, text));
    if (auto host = setHost(options, name, text.first(colon)); !host)
        return host;
    return setPort(options, name, text.sliced(colon + 1));
}

Result<void> setDatabase(Options& options, const QString& name, const QString& text)
{
    if (gateway::store::namesServer(text)) {
        const auto server = gateway::store::serverFromUrl(text);
        if (!server)
            return wrong(u"%1: %2"_s.arg(name, server.error().message));
        options.databaseServer = *server;
        options.databasePath.clear();
        return {};
    }
    QString path = text;
    if (path.startsWith(u"sqlite://"))
        path.remove(0, 9);
    else if (path.startsWith(u"sqlite:"))
        path.remove(0, 7);
    else if (path.contains(u"://"))
        return wrong(
            u"%1: \u201c%2\u201d is not a database Plexus knows; use sqlite:PATH or postgres://HOST/DATABASE"_s
                .arg(name, text.section(u"://"_s, 0, 0)));
    if (path.isEmpty())
        return wrong(u"%1: names no file; use sqlite:PATH"_s.arg(name));
    options.databasePath = path;
    options.databaseServer.reset();
    return {};
}

Result<void> setLogLevel(Options& options, const QString& name, const QString& text)
{
    const auto level = gateway::logLevelFromName(text);
    if (!level)
        return wrong(u"%1: \u201c%2\u201d is not one of error, warn, info, debug"_s.arg(name, text));
    options.logLevel = *level;
    return {};
}

Result<void> setLogFormat(Options& options, const QString& name, const QString& text)
{
    if (text != u"text" && text != u"json")
        return wrong(u"%1: \u201c%2\u201d is not one of text, json"_s.arg(name, text));
    options.logFormat = text == u"json" ? gateway::LogFormat::Json : gateway::LogFormat::Text;
    return {};
}

Result<void> setDrain(Options& options, const QString& name, const QString& text)
{
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > 3600)
        return wrong(u"%1: \u201c%2\u201d is not a number of seconds (0 to 3600)"_s.arg(name, text));
    options.drainSeconds = seconds;
    return {};
}

Result<void> setTheme(Options& options, const QString& name, const QString& text)
{
    if (text != u"light" && text != u"dark")
        return wrong(u"%1: \u201c%2\u201d is not one of light, dark"_s.arg(name, text));
    options.theme = text == u"light" ? Theme::Light : Theme::Dark;
    return {};
}

Result<void> setSize(Options& options, const QString& name, const QString& text)
{
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(text.section(u'x', 0, 0).toInt(&isWidth), text.section(u'x', 1).toInt(&isHeight));
    if (!isWidth || !isHeight || size.width() < 320 || size.height() < 240 || size.width() > 8192
        || size.height() > 8192)
        return wrong(u"%1: \u201c%2\u201d must be WIDTHxHEIGHT, for example 1280x800"_s.arg(name, text));
    options.size = size;
    return {};
}

Result<void> keepText(QString& into, const QString& name, const QString& text)
{
    if (text.isEmpty())
        return wrong(u"%1: is empty"_s.arg(name));
    into = text;
    return {};
}

Result<void> allowMcp(Options& options, const QString& name, const QString& text)
{
    options.allowedMcp = text.split(u',', Qt::SkipEmptyParts);
    return options.allowedMcp.isEmpty() ? Result<void>(wrong(u"%1: is empty"_s.arg(name))) : Result<void>();
}

struct OptionRow {
    QString name;
    QString value; // placeholder in the help; empty: takes none
    QString help;
    std::function<Result<void>(Options&, const QString& name, const QString& text)> apply;
};

QVector<OptionRow> optionRows(Program program)
{
    QVector<OptionRow> rows {
        { u"--config"_s, u"FILE"_s, u"run from a YAML file; edits are taken over while running"_s,
            [](Options& o, const QString& n, const QString& t) { return keepText(o.configFile, n, t); } },
        { u"--database"_s, u"URL"_s,
            u"sqlite:PATH (default: plexus.db in the data directory) or postgres://…, which nodes can share"_s,
            setDatabase },
        { u"--data-dir"_s, u"DIR"_s, u"where Plexus keeps its data"_s,
            [](Options& o, const QString& n, const QString& t) { return keepText(o.dataDir, n, t); } },
        { u"--listen"_s, u"HOST:PORT"_s, u"where clients connect (default 127.0.0.1:4000)"_s, setListen },
        { u"--demo"_s, {}, u"offline: a built-in provider answers"_s,
            [](Options& o, const QString&, const QString&) {
                o.demo = gateway::service::DemoMode::On;
                return Result<void>();
            } },
        { u"--management-anywhere"_s, {}, u"let the management API be used from beyond this computer too"_s,
            [](Options& o, const QString&, const QString&) {
                o.managementReach = gateway::service::ManagementReach::Anywhere;
                return Result<void>();
            } },
        { u"--drain-seconds"_s, u"N"_s, u"how long requests may still run when told to end (default 30)"_s,
            setDrain },
        { u"--log-format"_s, u"text|json"_s, u"of the lines on standard error"_s, setLogFormat },
        { u"--version"_s, {}, u"print the version and end"_s,
            [](Options& o, const QString&, const QString&) {
                o.mode = Mode::ShowVersion;
                return Result<void>();
            } },
        { u"--help"_s, {}, u"print this and end"_s,
            [](Options& o, const QString&, const QString&) {
                o.mode = Mode::ShowHelp;
                return Result<void>();
            } },
    };
    if (program == Program::Daemon) {
        rows.append({ u"--allow-mcp"_s, u"NAME"_s,
            u"let these MCP servers (NAME,NAME) be started as they are configured now"_s, allowMcp });
        rows.append({ u"--sign-in"_s, u"SERVER"_s,
            u"sign in to an MCP server: prints the page to open, goes on running"_s,
            [](Options& o, const QString& n, const QString& t) { return keepText(o.signIn, n, t); } });
    }
    if (program == Program::Desktop) {
        rows += QVector<OptionRow> {
            { u"--screenshots"_s, u"DIR"_s, u"render every page to PNG off-screen and end"_s,
                [](Options& o, const QString& n, const QString& t) {
                    return keepText(o.screenshotDir, n, t);
                } },
            { u"--theme"_s, u"light|dark"_s, u"instead of the system's"_s, setTheme },
            { u"--size"_s, u"WxH"_s, u"of the window (default 1280x800)"_s, setSize },
            { u"--self-test"_s, {}, u"load every page, fail on any warning, end"_s,
                [](Options& o, const QString&, const QString&) {
                    o.selfTest = true;
                    return Result<void>();
                } },
            { u"--hidden"_s, {}, u"begin in the tray, without a window"_s,
                [](Options& o, const QString&, const QString&) {
                    o.isHidden = true;
                    return Result<void>();
                } },
            { u"--settings"_s, {}, u"open the settings, also of the Plexus that is running"_s,
                [](Options& o, const QString&, const QString&) {
                    o.showsSettings = true;
                    return Result<void>();
                } },
            { u"--quit"_s, {}, u"end the Plexus that is running"_s,
                [](Options& o, const QString&, const QString&) {
                    o.quits = true;
                    return Result<void>();
                } },
            { u"--restore-clients"_s, {}, u"take back what Plexus changed in clients' settings, end"_s,
                [](Options& o, const QString&, const QString&) {
                    o.restoresClients = true;
                    return Result<void>();
                } },
        };
    }
    return rows;
}

Result<void> readEnvironment(Options& options, const QProcessEnvironment& environment)
{
    const std::pair<QString, std::function<Result<void>(Options&, const QString&, const QString&)>> rows[] = {
        { u"PORT"_s, setPort },
        { u"HOST"_s, setHost },
        { u"DATABASE_URL"_s, setDatabase },
        { u"LOG_LEVEL"_s, setLogLevel },
        { u"LOG_FORMAT"_s, setLogFormat },
        { u"DRAIN_SECONDS"_s, setDrain },
        { u"DATA_DIR"_s,
            [](Options& o, const QString& n, const QString& t) { return keepText(o.dataDir, n, t); } },
        { u"AUTH_JSON"_s,
            [](Options& o, const QString& n, const QString& t) { return keepText(o.authJson, n, t); } },
        { u"ADMIN_KEY"_s,
            [](Options& o, const QString&, const QString& t) {
                o.adminKey = gateway::Secret(t.toUtf8());
                return Result<void>();
            } },
        { u"ENCRYPTION_KEY"_s,
            [](Options& o, const QString&, const QString& t) {
                // White space as files and shells leave it is not part of it.
                o.encryptionKey = gateway::Secret(t.trimmed().toUtf8());
                return Result<void>();
            } },
    };
    for (const auto& [name, apply] : rows) {
        const QString value = environment.value(name);
        if (value.isEmpty())
            continue;
        if (auto applied = apply(options, name, value); !applied)
            return applied;
    }
    return {};
}

// What can be passed on to a Plexus that runs. Links of ours are far shorter.
constexpr qsizetype kMaxLinkLength = 10'000;

// What a browser starts the program with. Whether the link is one is said in the window, where somebody reads
// it.
bool isLink(const QString& argument)
{
    return argument.startsWith(u"plexus:", Qt::CaseInsensitive);
}

Result<void> takeLink(Options& options, const QString& link)
{
    if (!options.link.isEmpty())
        return wrong(u"takes one plexus:// link"_s);
    if (link.size() > kMaxLinkLength)
        return wrong(u"the plexus:// link is too long"_s);
    options.link = link;
    return {};
}

QString programName(Program program)
{
    return program == Program::Desktop ? u"plexus"_s : u"plexusd"_s;
}

// Takes the option at `i` and its value, which may be the argument behind; then `i` is that one's.
Result<void> readOption(Options& options, const QStringList& arguments, qsizetype& i,
    const QVector<OptionRow>& rows, QStringList& given)
{
    QStringList names;
    for (const OptionRow& row : rows)
        names.append(row.name);
    const QString name = arguments[i].section(u'=', 0, 0);
    const bool inlineValue = arguments[i].contains(u'=');
    const qsizetype at = names.indexOf(name == u"-h" ? u"--help"_s : name);
    if (at < 0) {
        const QString closest = gateway::config::closestOf(name, names);
        return wrong(closest.isEmpty() ? u"unknown option %1; --help lists them"_s.arg(name)
                                       : u"unknown option %1; did you mean %2?"_s.arg(name, closest));
    }
    const OptionRow& row = rows[at];
    if (given.contains(row.name))
        return wrong(u"%1: is given twice"_s.arg(row.name));
    given.append(row.name);
    QString value;
    if (row.value.isEmpty() && inlineValue)
        return wrong(u"%1: takes no value"_s.arg(row.name));
    if (!row.value.isEmpty()) {
        // A forgotten value must not swallow the option behind it; --name=--text says it is meant.
        if (!inlineValue && (i + 1 >= arguments.size() || arguments[i + 1].startsWith(u"--")))
            return wrong(u"%1: needs a value, %2"_s.arg(row.name, row.value));
        value = inlineValue ? arguments[i].section(u'=', 1) : arguments[++i];
    }
    return row.apply(options, row.name, value);
}

} // namespace

Result<Options> parseCommandLine(
    const QStringList& arguments, Program program, const QProcessEnvironment& environment)
{
    const QVector<OptionRow> rows = optionRows(program);
    Options options;
    if (auto read = readEnvironment(options, environment);
        !read && !arguments.contains(u"--help"_s) && !arguments.contains(u"--version"_s))
        return read.error();
    QStringList given;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (program == Program::Desktop && isLink(arguments[i])) {
            if (auto taken = takeLink(options, arguments[i]); !taken)
                return taken.error();
            continue;
        }
        if (auto read = readOption(options, arguments, i, rows, given); !read)
            return read.error();
    }
    if (options.dataDir.isEmpty()) {
        options.dataDir =
            QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"plexus"_s);
    }
    return options;
}

QString helpText(Program program)
{
    const QString takes = program == Program::Desktop ? u" [plexus://…]"_s : QString();
    QString text = u"Usage: %1 [options]%2\n\n%3\n\nOptions:\n"_s.arg(programName(program), takes,
        program == Program::Desktop ? u"Plexus, the LLM gateway with a window."_s
                                    : u"Plexus without a window: the same gateway as a daemon."_s);
    for (const OptionRow& row : optionRows(program)) {
        const QString left = row.value.isEmpty() ? row.name : QString(row.name + u' ' + row.value);
        text += u"  %1 %2\n"_s.arg(left, -24).arg(row.help);
    }
    text += u"\nEnvironment, where no option is given:\n"
            "  PORT HOST ADMIN_KEY DATABASE_URL ENCRYPTION_KEY AUTH_JSON DATA_DIR LOG_LEVEL LOG_FORMAT "
            "DRAIN_SECONDS\n"
            "  BACKUP_PASSPHRASE"_s;
    return text;
}

gateway::service::RuntimeOptions runtimeOptions(const Options& options, Program program)
{
    const bool hasWindow = program == Program::Desktop;
    return { .configFile = options.configFile,
        .databasePath = options.databasePath,
        .databaseServer = options.databaseServer,
        .dataDir = options.dataDir,
        .listenHost = options.listenHost,
        .listenPort = options.listenPort,
        .adminKey = options.adminKey,
        .encryptionKey = options.encryptionKey,
        .firstKey = hasWindow ? gateway::service::FirstKey::Keychain : gateway::service::FirstKey::File,
        .managementReach = options.managementReach,
        .allowedMcp = options.allowedMcp,
        .authJson = options.authJson,
        .demo = options.demo,
        .capture = hasWindow ? gateway::service::BodyCapture::Memory : gateway::service::BodyCapture::Off };
}

} // namespace app
