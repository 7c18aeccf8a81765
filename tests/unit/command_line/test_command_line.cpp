// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/command_line.h"

#include <gtest/gtest.h>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Variables = QVector<std::pair<QString, QString>>;

gateway::Result<Options> parsed(
    const QStringList& arguments, const Variables& variables = {}, Program program = Program::Daemon)
{
    QProcessEnvironment environment;
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    return parseCommandLine(QStringList { u"plexus"_s } + arguments, program, environment);
}

Options options(
    const QStringList& arguments, const Variables& variables = {}, Program program = Program::Daemon)
{
    const auto result = parsed(arguments, variables, program);
    EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().message));
    return result ? *result : Options {};
}

QString error(
    const QStringList& arguments, const Variables& variables = {}, Program program = Program::Daemon)
{
    const auto result = parsed(arguments, variables, program);
    EXPECT_FALSE(result) << qPrintable(arguments.join(u' '));
    return result ? QString() : result.error().message;
}

} // namespace

TEST(CommandLine, NothingGiven)
{
    const Options made = options({});
    EXPECT_EQ(made.mode, Mode::Run);
    EXPECT_EQ(made.demo, gateway::service::DemoMode::Off);
    EXPECT_EQ(made.logLevel, gateway::LogLevel::Info);
    EXPECT_TRUE(made.dataDir.endsWith(u"/plexus"_s));
    EXPECT_TRUE(made.configFile.isEmpty());
    EXPECT_TRUE(made.databasePath.isEmpty());
    EXPECT_FALSE(made.listenHost);
    EXPECT_FALSE(made.listenPort);
    EXPECT_FALSE(made.selfTest);
}

TEST(CommandLine, EveryOptionOfTheDaemon)
{
    const Options made = options({ u"--config"_s, u"a.yaml"_s, u"--database"_s, u"sqlite:/tmp/x.db"_s,
        u"--data-dir"_s, u"/tmp/data"_s, u"--listen"_s, u"127.0.0.1:4100"_s, u"--demo"_s,
        u"--drain-seconds"_s, u"5"_s, u"--log-format"_s, u"json"_s });
    EXPECT_EQ(made.drainSeconds, 5);
    EXPECT_EQ(made.logFormat, gateway::LogFormat::Json);
    EXPECT_EQ(made.configFile, u"a.yaml"_s);
    EXPECT_EQ(made.databasePath, u"/tmp/x.db"_s);
    EXPECT_EQ(made.dataDir, u"/tmp/data"_s);
    EXPECT_EQ(made.listenHost, u"127.0.0.1"_s);
    EXPECT_EQ(made.listenPort, 4100);
    EXPECT_EQ(made.demo, gateway::service::DemoMode::On);
    EXPECT_EQ(options({ u"--version"_s }).mode, Mode::ShowVersion);
    EXPECT_EQ(options({ u"--help"_s }).mode, Mode::ShowHelp);
    EXPECT_EQ(options({ u"-h"_s }).mode, Mode::ShowHelp);
}

TEST(CommandLine, TheDaemonSignsInWhereItIsTold)
{
    EXPECT_EQ(options({ u"--sign-in"_s, u"notes"_s }).signIn, u"notes"_s);
    EXPECT_TRUE(error({ u"--sign-in="_s }).contains(u"--sign-in"_s));
    EXPECT_FALSE(error({ u"--sign-in"_s, u"notes"_s }, {}, Program::Desktop).isEmpty());
}

TEST(CommandLine, ValueMayFollowAnEqualsSign)
{
    const Options made = options({ u"--config=a=b.yaml"_s, u"--listen=localhost:0"_s });
    EXPECT_EQ(made.configFile, u"a=b.yaml"_s);
    EXPECT_EQ(made.listenHost, u"localhost"_s);
    EXPECT_EQ(made.listenPort, 0);
}

TEST(CommandLine, DesktopHasMoreOptions)
{
    const Options made =
        options({ u"--screenshots"_s, u"out"_s, u"--theme"_s, u"dark"_s, u"--size"_s, u"1024x640"_s,
                    u"--self-test"_s, u"--hidden"_s, u"--settings"_s, u"--quit"_s, u"--restore-clients"_s },
            {}, Program::Desktop);
    EXPECT_EQ(made.screenshotDir, u"out"_s);
    EXPECT_EQ(made.theme, Theme::Dark);
    EXPECT_EQ(made.size, QSize(1024, 640));
    EXPECT_TRUE(made.selfTest);
    EXPECT_TRUE(made.isHidden);
    EXPECT_TRUE(made.showsSettings);
    EXPECT_TRUE(made.quits);
    EXPECT_TRUE(made.restoresClients);
    EXPECT_EQ(options({ u"--theme=light"_s }, {}, Program::Desktop).theme, Theme::Light);
    for (const QString& name : { u"--screenshots"_s, u"--theme"_s, u"--size"_s, u"--self-test"_s,
             u"--hidden"_s, u"--settings"_s, u"--quit"_s, u"--restore-clients"_s })
        EXPECT_TRUE(error({ name }).contains(name)) << qPrintable(name);
}

TEST(CommandLine, ListenAddressesOfThisComputer)
{
    for (const auto& [text, host, port] :
        { std::tuple { u"127.0.0.1:1"_s, u"127.0.0.1"_s, 1 }, std::tuple { u"[::1]:4000"_s, u"::1"_s, 4000 },
            std::tuple { u"LocalHost:65535"_s, u"LocalHost"_s, 65535 },
            std::tuple { u"127.0.0.2:80"_s, u"127.0.0.2"_s, 80 },
            std::tuple { u"network:4000"_s, u"network"_s, 4000 } }) {
        const Options made = options({ u"--listen"_s, text });
        EXPECT_EQ(made.listenHost, host) << qPrintable(text);
        EXPECT_EQ(made.listenPort, port) << qPrintable(text);
    }
    for (const QString& text : { u"0.0.0.0:4000"_s, u"[::]:4000"_s, u"192.168.1.2:4000"_s,
             u"example.com:4000"_s, u"4000"_s, u":4000"_s, u"127.0.0.1"_s, u"127.0.0.1:"_s,
             u"127.0.0.1:65536"_s, u"127.0.0.1:-1"_s, u"127.0.0.1:http"_s, u""_s })
        EXPECT_TRUE(error({ u"--listen"_s, text }).startsWith(u"--listen: "_s)) << qPrintable(text);
    EXPECT_TRUE(error({ u"--listen"_s, u"0.0.0.0:4000"_s }).contains(u"this computer only"_s));
}

TEST(CommandLine, DatabaseForms)
{
    EXPECT_EQ(options({ u"--database"_s, u"sqlite:plexus.db"_s }).databasePath, u"plexus.db"_s);
    EXPECT_EQ(options({ u"--database"_s, u"sqlite:///var/lib/p.db"_s }).databasePath, u"/var/lib/p.db"_s);
    EXPECT_EQ(options({ u"--database"_s, u"/var/lib/p.db"_s }).databasePath, u"/var/lib/p.db"_s);
    EXPECT_EQ(options({ u"--database"_s, u"sqlite::memory:"_s }).databasePath, u":memory:"_s);
    EXPECT_TRUE(error({ u"--database"_s, u"sqlite:"_s }).contains(u"sqlite:PATH"_s));
}

TEST(CommandLine, PasswordOfADatabaseIsNotRepeated)
{
    for (const QString& url : { u"postgres://user:canary@host"_s, u"postgresql:user:canary@host/db"_s,
             u"postgres://user:canary@host:port/db"_s, u"postgres://user:canary@host/db?colour=red"_s,
             u"mysql://user:canary@host/db"_s }) {
        const QString message = error({ u"--database"_s, url });
        EXPECT_TRUE(message.startsWith(u"--database: "_s));
        EXPECT_FALSE(message.contains(u"canary"_s));
        EXPECT_FALSE(error({}, { { u"DATABASE_URL"_s, url } }).contains(u"canary"_s));
    }
}

TEST(CommandLine, ADatabaseMayBeAServer)
{
    const auto server = options(
        {}, { { u"DATABASE_URL"_s, u"postgres://me:p%40ss%2F@db.local:5433/plexus?sslmode=require"_s } })
                            .databaseServer;
    ASSERT_TRUE(server);
    EXPECT_EQ(server->host, u"db.local"_s);
    EXPECT_EQ(server->port, 5433);
    EXPECT_EQ(server->user, u"me"_s);
    EXPECT_EQ(server->password.reveal(), "p@ss/");
    EXPECT_EQ(server->database, u"plexus"_s);
    EXPECT_EQ(server->options, (QVector { std::pair { u"sslmode"_s, u"require"_s } }));
    EXPECT_EQ(server->shown(), u"postgres://db.local:5433/plexus"_s);
    EXPECT_EQ(
        options({ u"--database"_s, u"postgresql:///plexus?host=/run/postgresql"_s }).databaseServer->host,
        u"/run/postgresql"_s);
    // The option wins, whichever of the two it names.
    const Options file =
        options({ u"--database"_s, u"sqlite:p.db"_s }, { { u"DATABASE_URL"_s, u"postgres://h/d"_s } });
    EXPECT_FALSE(file.databaseServer);
    EXPECT_EQ(file.databasePath, u"p.db"_s);
    EXPECT_TRUE(options({ u"--database"_s, u"postgres://h/d"_s }, { { u"DATABASE_URL"_s, u"p.db"_s } })
                    .databasePath.isEmpty());
}

TEST(CommandLine, UnknownOptionNamesTheNearest)
{
    EXPECT_EQ(error({ u"--confg"_s, u"x"_s }), u"unknown option --confg; did you mean --config?"_s);
    EXPECT_EQ(error({ u"--lisen=127.0.0.1:1"_s }), u"unknown option --lisen; did you mean --listen?"_s);
    EXPECT_EQ(error({ u"--quite-something-else"_s }),
        u"unknown option --quite-something-else; --help lists them"_s);
    EXPECT_TRUE(error({ u"plexus.yaml"_s }).contains(u"plexus.yaml"_s));
    EXPECT_TRUE(error({ u"-x"_s }).contains(u"-x"_s));
    EXPECT_TRUE(error({ u""_s }).startsWith(u"unknown option"_s));
}

TEST(CommandLine, MissingValueIsNamed)
{
    EXPECT_EQ(error({ u"--config"_s }), u"--config: needs a value, FILE"_s);
    EXPECT_EQ(error({ u"--demo"_s, u"--listen"_s }), u"--listen: needs a value, HOST:PORT"_s);
    // The next option is no value; a file of that name can be given as --config=--demo.
    EXPECT_EQ(error({ u"--config"_s, u"--demo"_s }), u"--config: needs a value, FILE"_s);
    EXPECT_EQ(options({ u"--config=--demo"_s }).configFile, u"--demo"_s);
    for (const QString& name : { u"--config"_s, u"--data-dir"_s, u"--database"_s })
        EXPECT_TRUE(error({ QString(name + u'=') }).startsWith(name)) << qPrintable(name);
}

TEST(CommandLine, SwitchesTakeNoValue)
{
    for (const QString& name : { u"--demo"_s, u"--help"_s, u"--version"_s })
        EXPECT_EQ(error({ QString(name + u"=yes") }), QString(name + u": takes no value"));
}

TEST(CommandLine, GivenTwiceIsAMistake)
{
    EXPECT_EQ(error({ u"--config"_s, u"a"_s, u"--config"_s, u"b"_s }), u"--config: is given twice"_s);
    EXPECT_EQ(error({ u"--demo"_s, u"--demo"_s }), u"--demo: is given twice"_s);
}

TEST(CommandLine, WrongValuesAreRepeated)
{
    EXPECT_TRUE(error({ u"--theme"_s, u"blue"_s }, {}, Program::Desktop).contains(u"blue"_s));
    EXPECT_TRUE(error({ u"--theme"_s, u"blue"_s }, {}, Program::Desktop).contains(u"light, dark"_s));
    for (const QString& size : { u"1280"_s, u"1280x"_s, u"x800"_s, u"axb"_s, u"100x100"_s, u"9000x800"_s,
             u"1280x800x2"_s, u"-1280x800"_s })
        EXPECT_TRUE(error({ u"--size"_s, size }, {}, Program::Desktop).contains(size)) << qPrintable(size);
}

TEST(CommandLine, WrongTimesAndFormatsAreNamed)
{
    for (const QString& seconds : { u"-1"_s, u"soon"_s, u"3601"_s })
        EXPECT_TRUE(error({ u"--drain-seconds="_s + seconds }).contains(seconds)) << qPrintable(seconds);
    EXPECT_TRUE(error({ u"--log-format"_s, u"xml"_s }).contains(u"text, json"_s));
}

TEST(CommandLine, EveryVariable)
{
    const Options made = options({},
        { { u"PORT"_s, u"4100"_s }, { u"HOST"_s, u"::1"_s }, { u"DATABASE_URL"_s, u"sqlite:e.db"_s },
            { u"DATA_DIR"_s, u"/tmp/e"_s }, { u"LOG_LEVEL"_s, u"debug"_s },
            { u"ADMIN_KEY"_s, u"admin-canary"_s }, { u"ENCRYPTION_KEY"_s, u"crypt-canary"_s },
            { u"AUTH_JSON"_s, u"auth.json"_s }, { u"LOG_FORMAT"_s, u"json"_s },
            { u"DRAIN_SECONDS"_s, u"7"_s } });
    EXPECT_EQ(made.logFormat, gateway::LogFormat::Json);
    EXPECT_EQ(made.drainSeconds, 7);
    EXPECT_EQ(made.listenPort, 4100);
    EXPECT_EQ(made.listenHost, u"::1"_s);
    EXPECT_EQ(made.databasePath, u"e.db"_s);
    EXPECT_EQ(made.dataDir, u"/tmp/e"_s);
    EXPECT_EQ(made.logLevel, gateway::LogLevel::Debug);
    EXPECT_EQ(made.adminKey.reveal(), "admin-canary");
    EXPECT_EQ(made.encryptionKey.reveal(), "crypt-canary");
    EXPECT_EQ(made.authJson, u"auth.json"_s);
}

TEST(CommandLine, OptionWinsOverVariable)
{
    const Options made = options({ u"--listen"_s, u"127.0.0.1:4200"_s, u"--database"_s, u"sqlite:o.db"_s,
                                     u"--data-dir"_s, u"/tmp/o"_s },
        { { u"PORT"_s, u"4100"_s }, { u"HOST"_s, u"::1"_s }, { u"DATABASE_URL"_s, u"sqlite:e.db"_s },
            { u"DATA_DIR"_s, u"/tmp/e"_s } });
    EXPECT_EQ(made.listenPort, 4200);
    EXPECT_EQ(made.listenHost, u"127.0.0.1"_s);
    EXPECT_EQ(made.databasePath, u"o.db"_s);
    EXPECT_EQ(made.dataDir, u"/tmp/o"_s);
}

TEST(CommandLine, PortAloneLeavesTheHost)
{
    const Options made = options({}, { { u"PORT"_s, u"4100"_s } });
    EXPECT_EQ(made.listenPort, 4100);
    EXPECT_FALSE(made.listenHost);
}

TEST(CommandLine, WrongVariableIsNamed)
{
    EXPECT_TRUE(error({}, { { u"PORT"_s, u"http"_s } }).startsWith(u"PORT: "_s));
    EXPECT_TRUE(error({}, { { u"HOST"_s, u"0.0.0.0"_s } }).startsWith(u"HOST: "_s));
    EXPECT_TRUE(error({}, { { u"LOG_LEVEL"_s, u"loud"_s } }).contains(u"error, warn, info, debug"_s));
    EXPECT_TRUE(error({}, { { u"DATABASE_URL"_s, u"oracle://x"_s } }).startsWith(u"DATABASE_URL: "_s));
}

TEST(CommandLine, EmptyVariableIsAsGoodAsNone)
{
    const Options made = options({},
        { { u"PORT"_s, u""_s }, { u"HOST"_s, u""_s }, { u"DATA_DIR"_s, u""_s }, { u"LOG_LEVEL"_s, u""_s } });
    EXPECT_FALSE(made.listenPort);
    EXPECT_TRUE(made.dataDir.endsWith(u"/plexus"_s));
}

TEST(CommandLine, LogLevels)
{
    for (const auto& [name, level] : { std::pair { u"error"_s, gateway::LogLevel::Error },
             std::pair { u"warn"_s, gateway::LogLevel::Warning },
             std::pair { u"info"_s, gateway::LogLevel::Info },
             std::pair { u"debug"_s, gateway::LogLevel::Debug } })
        EXPECT_EQ(options({}, { { u"LOG_LEVEL"_s, name } }).logLevel, level) << qPrintable(name);
}

TEST(CommandLine, HelpIsGivenWhateverTheEnvironmentSays)
{
    EXPECT_EQ(options({ u"--help"_s }, { { u"PORT"_s, u"nonsense"_s } }).mode, Mode::ShowHelp);
    EXPECT_EQ(options({ u"--version"_s }, { { u"HOST"_s, u"0.0.0.0"_s } }).mode, Mode::ShowVersion);
}

TEST(CommandLine, HelpNamesEveryOptionAndVariable)
{
    const QString daemon = helpText(Program::Daemon);
    const QString desktop = helpText(Program::Desktop);
    EXPECT_TRUE(daemon.startsWith(u"Usage: plexusd "_s));
    EXPECT_TRUE(desktop.startsWith(u"Usage: plexus "_s));
    for (const QString& name : { u"--config"_s, u"--database"_s, u"--data-dir"_s, u"--listen"_s, u"--demo"_s,
             u"--version"_s, u"--help"_s, u"PORT"_s, u"HOST"_s, u"ADMIN_KEY"_s, u"DATABASE_URL"_s,
             u"ENCRYPTION_KEY"_s, u"AUTH_JSON"_s, u"DATA_DIR"_s, u"LOG_LEVEL"_s, u"LOG_FORMAT"_s,
             u"DRAIN_SECONDS"_s, u"--drain-seconds"_s, u"--log-format"_s }) {
        EXPECT_TRUE(daemon.contains(name)) << qPrintable(name);
        EXPECT_TRUE(desktop.contains(name)) << qPrintable(name);
    }
    for (const QString& name : { u"--screenshots"_s, u"--theme"_s, u"--size"_s, u"--self-test"_s,
             u"--hidden"_s, u"--settings"_s, u"--quit"_s }) {
        EXPECT_FALSE(daemon.contains(name)) << qPrintable(name);
        EXPECT_TRUE(desktop.contains(name)) << qPrintable(name);
    }
}

TEST(CommandLine, TheDesktopTakesALinkAndSaysNothingOfIt)
{
    const QString link = u"plexus://add-provider?base_url=https://a.example&api_key=sk-secret"_s;
    EXPECT_EQ(options({ u"--listen"_s, u"127.0.0.1:4100"_s, link }, {}, Program::Desktop).link, link);
    EXPECT_EQ(options({ u"PLEXUS://open/usage"_s }, {}, Program::Desktop).link, u"PLEXUS://open/usage"_s);
    EXPECT_FALSE(error({ link, link }, {}, Program::Desktop).contains(u"sk-secret"_s));
    EXPECT_TRUE(error({ link, link }, {}, Program::Desktop).contains(u"one"_s));
    EXPECT_TRUE(error({ link + QString(20'000, u'a') }, {}, Program::Desktop).contains(u"too long"_s));
    EXPECT_TRUE(error({ u"https://example.com"_s }, {}, Program::Desktop).contains(u"unknown option"_s));
    EXPECT_TRUE(error({ link }).contains(u"unknown option"_s)) << "a daemon has nobody to ask";
}

TEST(CommandLine, RuntimeGetsWhatWasSaid)
{
    const auto runtime =
        runtimeOptions(options({ u"--config"_s, u"a.yaml"_s, u"--listen"_s, u"[::1]:4100"_s, u"--data-dir"_s,
                           u"/tmp/d"_s, u"--database"_s, u"x.db"_s, u"--demo"_s }),
            Program::Desktop);
    EXPECT_EQ(runtime.configFile, u"a.yaml"_s);
    EXPECT_EQ(runtime.listenHost, u"::1"_s);
    EXPECT_EQ(runtime.listenPort, 4100);
    EXPECT_EQ(runtime.dataDir, u"/tmp/d"_s);
    EXPECT_EQ(runtime.databasePath, u"x.db"_s);
    EXPECT_EQ(runtime.demo, gateway::service::DemoMode::On);
    EXPECT_EQ(runtime.capture, gateway::service::BodyCapture::Memory);
    EXPECT_EQ(runtime.firstKey, gateway::service::FirstKey::Keychain);
    EXPECT_EQ(runtimeOptions(options({}), Program::Daemon).firstKey, gateway::service::FirstKey::File);
}

} // namespace app
