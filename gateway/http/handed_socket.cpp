// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/handed_socket.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace gateway::http {

#ifdef Q_OS_UNIX

namespace {

int option(int descriptor, int name)
{
    int value = 0;
    socklen_t length = sizeof value;
    return ::getsockopt(descriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : 0;
}

} // namespace

qintptr duplicateListening(qintptr socket)
{
    const int descriptor = static_cast<int>(socket);
    if (option(descriptor, SO_TYPE) != SOCK_STREAM || option(descriptor, SO_ACCEPTCONN) == 0)
        return -1;
    // Programs we start have no business with it.
    return ::fcntl(descriptor, F_DUPFD_CLOEXEC, 3); // NOLINT(*-vararg): POSIX
}

void closeSocket(qintptr socket)
{
    if (socket >= 0)
        ::close(static_cast<int>(socket));
}

#else

qintptr duplicateListening(qintptr)
{
    return -1;
}

void closeSocket(qintptr) { }

#endif

} // namespace gateway::http
