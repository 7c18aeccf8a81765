// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop application: command line, then DesktopApp.
#include "app/bootstrap/allocator.h"
#include "app/bootstrap/command_line.h"
#include "app/bootstrap/desktop_app.h"
#include "app/bootstrap/quit_on_signals.h"
#include "app/bootstrap/renderer.h"
#include "app/bootstrap/startup_pages.h"
#include "app/clients/restore_clients.h"
#include "app/platform/app_identity.h"
#include "app/platform/desktop_application.h"
#include "app/platform/single_instance.h"

#include "base/logging.h"

#include <QDateTime>
#include <QIcon>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// After it the window is up and nothing runs that only the start needs.
constexpr std::chrono::seconds kStarting { 2 };

void say(const QString& line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
}

void complain(const QString& line)
{
    std::fputs(qUtf8Printable(u"plexus: "_s + line + u'\n'), stderr);
}

QStringList argumentList(int argc, char** argv)
{
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

int restoreClients(const QString& dataDir)
{
    app::SingleInstance instance(dataDir);
    const auto role = instance.claim(app::SingleInstance::Wish::Nothing);
    if (role == app::SingleInstance::Role::Second || role == app::SingleInstance::Role::Unheard) {
        complain(
            u"Plexus is running. End it first (plexus --quit), or undo there, on the page of clients."_s);
        return 1;
    }
    app::clients::ClientDesk desk(app::clients::thisComputer(dataDir), app::clients::builtInRecipes(),
        &QDateTime::currentMSecsSinceEpoch);
    const app::clients::Restored restored = app::clients::restoreClients(desk);
    for (const QString& problem : restored.problems)
        complain(problem);
    if (!restored.clients.isEmpty())
        say(u"As they were before: %1."_s.arg(restored.clients.join(u", "_s)));
    else if (restored.problems.isEmpty())
        say(u"Plexus has changed no settings of clients."_s);
    return restored.problems.isEmpty() ? 0 : 1;
}

// Needs no display: what Qt would do with one is of no use to a picture of fixed size.
void useNoDisplay()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
}

// Qt would end the process with a core dump.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    app::giveBackWhatThreadsLeave();
    // glib's event loop costs a third more per wake-up. The window's own has to be it (a keychain never
    // answers without); the threads that serve need none of it.
    qputenv("QT_NO_THREADED_GLIB", "1");
    // Read before there is an application: --help and a wrong option need no display.
    const auto parsed = app::parseCommandLine(
        argumentList(argc, argv), app::Program::Desktop, QProcessEnvironment::systemEnvironment());
    if (!parsed) {
        std::fputs(qUtf8Printable(u"plexus: "_s + parsed.error().message + u'\n'), stderr);
        return 2;
    }
    const app::Options& options = *parsed;
    if (options.mode == app::Mode::ShowHelp) {
        say(app::helpText(app::Program::Desktop));
        return 0;
    }
    if (options.mode == app::Mode::ShowVersion) {
        say(u"plexus " PLEXUS_VERSION ""_s);
        return 0;
    }
    if (options.restoresClients) {
        const QCoreApplication application(argc, argv);
        return restoreClients(options.dataDir);
    }
    if (options.selfTest || !options.screenshotDir.isEmpty())
        useNoDisplay();
    if (!hasDisplay()) {
        std::fputs("plexus: there is no display. Start plexusd, the gateway without a window.\n", stderr);
        return 1;
    }
    gateway::installLogging(options.logLevel, options.logFormat);
    app::announceIdentity();
    app::DesktopApplication application(argc, argv);
    QApplication::setApplicationName(u"plexus"_s);
    QApplication::setApplicationDisplayName(u"Plexus"_s);
    QApplication::setApplicationVersion(QLatin1StringView(PLEXUS_VERSION));
    QApplication::setDesktopFileName(QString::fromLatin1(app::kApplicationId));
    QApplication::setWindowIcon(QIcon(u":/plexus/icons/plexus.svg"_s));
    app::chooseRenderer();
    app::quitOnSignals(application, [] { QCoreApplication::quit(); });
    app::DesktopApp desktop(options);
    QTimer::singleShot(kStarting, &application, &app::dropStartupPages);
    return desktop.run();
}
