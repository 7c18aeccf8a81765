// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/quit_on_signals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace app {

namespace {

// A signal handler may do next to nothing: it writes a byte, the event loop reads it.
int signalPipe[2] = { -1, -1 };

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

void quitOnSignals(QCoreApplication& application, std::function<void()> first)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    for (const int end : signalPipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC); // NOLINT(*-vararg): POSIX
    auto* notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application,
        [notifier, first = std::move(first), isSecond = false]() mutable {
            char byte = 0;
            [[maybe_unused]] const ssize_t taken = ::read(signalPipe[0], &byte, 1);
            if (!std::exchange(isSecond, true)) {
                first();
                return;
            }
            notifier->setEnabled(false);
            QCoreApplication::quit();
        });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
}

} // namespace app
