// SPDX-License-Identifier: GPL-3.0-or-later
// The headless daemon: command line, signals, one runtime. Links no GUI library.
#include "app/bootstrap/allocator.h"
#include "app/bootstrap/command_line.h"
#include "app/bootstrap/handed_sockets.h"
#include "app/bootstrap/quit_on_signals.h"
#include "app/bootstrap/service_notify.h"
#include "app/bootstrap/startup_pages.h"
#include "app/cli/command_table.h"
#include "app/cli/dispatch.h"

#include "base/logging.h"
#include "service/gateway_runtime.h"
#include "service/secret_tools.h"

#include <QCoreApplication>

#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using gateway::service::GatewayRuntime;

// After it nothing runs that only the start needs.
constexpr std::chrono::seconds kStarting { 1 };

void say(const QString& line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

void complain(const QString& text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stderr);
}

// A command instead of the gateway; its status.
int runCommand()
{
    const app::cli::Terminal terminal { .out =
                                            [](const QByteArray& text) {
                                                std::fwrite(
                                                    text.constData(), 1, std::size_t(text.size()), stdout);
                                                std::fflush(stdout);
                                            },
        .err =
            [](const QByteArray& text) {
                std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr);
            },
        .readInput =
            [] {
                QFile input;
                return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
            } };
    std::optional<int> status;
    app::cli::dispatch(app::cli::commandTable(), QCoreApplication::arguments(),
        QProcessEnvironment::systemEnvironment(), terminal, [&status](int ended) {
            status = ended;
            QCoreApplication::exit(ended);
        });
    return status ? *status : QCoreApplication::exec();
}

// Begins once the gateway listens: the browser comes back to it.
void signIn(gateway::service::McpSignIn& service, const QString& server)
{
    using gateway::service::McpSignInState;
    // Said when it comes to it, not again with each renewal.
    const auto tell = [&service, server, told = McpSignInState::SignedOut](const QString& changed) mutable {
        const auto status = service.status(server);
        if (changed != server || std::exchange(told, status.state) == status.state)
            return;
        if (status.state == McpSignInState::SignedIn)
            say(u"Signed in to %1. %2"_s.arg(server, status.problem).trimmed());
        else if (status.state == McpSignInState::Failed)
            complain(u"Not signed in to %1: %2"_s.arg(server, status.problem));
    };
    QObject::connect(&service, &gateway::service::McpSignIn::changed, &service, tell);
    service.start(server, [server](const gateway::Result<QUrl>& page) {
        if (page)
            say(u"To sign in to %1, open %2"_s.arg(server, QString::fromLatin1(page->toEncoded())));
        else if (page.error().code == gateway::ErrorCode::NotFound)
            complain(u"Not signed in to %1: %2"_s.arg(server, page.error().message));
    });
}

} // namespace

int main(int argc, char** argv)
{
    app::giveBackWhatThreadsLeave();
    // glib's event loop costs a third more per wake-up. A keychain (libsecret) never answers without it, on
    // the main thread alone; the threads that serve go without in any case.
    if (!gateway::service::sessionMayHaveKeychain())
        qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication::setApplicationName(u"plexusd"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(PLEXUS_VERSION));

    if (app::cli::namesCommand(QCoreApplication::arguments()))
        return runCommand();
    const auto parsed = app::parseCommandLine(
        QCoreApplication::arguments(), app::Program::Daemon, QProcessEnvironment::systemEnvironment());
    if (!parsed) {
        complain(u"plexusd: "_s + parsed.error().message);
        return 2;
    }
    const app::Options& options = *parsed;
    if (options.mode == app::Mode::ShowHelp) {
        say(app::helpText(app::Program::Daemon));
        return 0;
    }
    if (options.mode == app::Mode::ShowVersion) {
        say(u"plexusd " PLEXUS_VERSION ""_s);
        return 0;
    }
    gateway::installLogging(options.logLevel, options.logFormat);
    app::ServiceNotify manager(QProcessEnvironment::systemEnvironment());
    const auto sockets =
        app::handedSockets(QProcessEnvironment::systemEnvironment(), QCoreApplication::applicationPid());
    if (!sockets) {
        complain(u"plexusd: "_s + sockets.error().message);
        return 2;
    }
    app::keepHandedSockets(*sockets);

    auto runtimeOptions = app::runtimeOptions(options, app::Program::Daemon);
    runtimeOptions.handedSockets = *sockets;
    GatewayRuntime runtime(std::move(runtimeOptions));
    int status = 0;
    QObject::connect(&runtime, &GatewayRuntime::listening, &application,
        [&, server = options.signIn](const QString& baseUrl) mutable {
            say(u"Plexus is listening on "_s + baseUrl);
            QTimer::singleShot(kStarting, &application, &app::dropStartupPages);
            if (!server.isEmpty())
                signIn(runtime.services().mcpSignIn, std::exchange(server, {}));
            manager.ready(u"Listening on "_s + baseUrl,
                [&runtime](std::function<void()> alive) { runtime.ping(std::move(alive)); });
        });
    app::quitOnSignals(application, [&] {
        manager.stopping(u"Requests come to their end"_s);
        runtime.drain(std::chrono::seconds(options.drainSeconds));
    });
    QObject::connect(&runtime, &GatewayRuntime::drained, &application, &QCoreApplication::quit);
    QObject::connect(
        &runtime, &GatewayRuntime::commandAllowed, &application, [](const QString& line) { say(line); });
    QObject::connect(&runtime, &GatewayRuntime::failed, &application, [&status](const gateway::Error& error) {
        complain(error.message);
        // 2: what was given is wrong; 1: the computer does not let us.
        status = error.code == gateway::ErrorCode::ConfigInvalid ? 2 : 1;
        QCoreApplication::exit(status);
    });
    QMetaObject::invokeMethod(&runtime, &GatewayRuntime::start, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    runtime.shutdown();
    return status != 0 ? status : code;
}
