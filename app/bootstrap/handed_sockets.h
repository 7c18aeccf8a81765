// SPDX-License-Identifier: GPL-3.0-or-later
// Sockets that systemd opened for the daemon (sd_listen_fds(3)): LISTEN_FDS of them, from descriptor 3 on,
// for the process LISTEN_PID names. Thread: the main thread, before there are others.
#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QVector>

namespace app {

// Empty: none were handed to this process. An error: the variables are not what systemd writes. Touches
// nothing.
[[nodiscard]] gateway::Result<QVector<qintptr>> handedSockets(
    const QProcessEnvironment& environment, qint64 pid);

// Programs we start must not take them for theirs.
void keepHandedSockets(const QVector<qintptr>& sockets);

} // namespace app
