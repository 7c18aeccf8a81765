// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/handed_sockets.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kFirst = 3;
// A gateway listens on two.
constexpr int kMost = 16;

} // namespace

gateway::Result<QVector<qintptr>> handedSockets(const QProcessEnvironment& environment, qint64 pid)
{
    const QString count = environment.value(u"LISTEN_FDS"_s);
    // Inherited from a parent that was the one meant.
    if (count.isEmpty() || environment.value(u"LISTEN_PID"_s).toLongLong() != pid)
        return QVector<qintptr>();
    bool isNumber = false;
    const int sockets = count.toInt(&isNumber);
    if (!isNumber || sockets < 0 || sockets > kMost) {
        return gateway::Error { .code = gateway::ErrorCode::InvalidRequest,
            .message =
                u"LISTEN_FDS: \u201c%1\u201d is not a number of sockets (0 to %2)"_s.arg(count).arg(kMost),
            .failureClass = gateway::FailureClass::Caller };
    }
    QVector<qintptr> handed;
    for (int i = 0; i < sockets; ++i)
        handed.append(kFirst + i);
    return handed;
}

void keepHandedSockets(const QVector<qintptr>& sockets)
{
#ifdef Q_OS_UNIX
    for (const qintptr socket : sockets)
        ::fcntl(static_cast<int>(socket), F_SETFD, FD_CLOEXEC); // NOLINT(*-vararg): POSIX
#else
    Q_UNUSED(sockets)
#endif
    for (const char* name : { "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES" })
        qunsetenv(name);
}

} // namespace app
