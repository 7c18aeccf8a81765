// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/native_socket.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#endif

namespace gateway::http::native {

#ifdef Q_OS_LINUX

qint64 sendNow(qintptr socket, const SendParts& parts) noexcept
{
    std::array<iovec, std::tuple_size_v<SendParts>> vectors {};
    size_t used = 0;
    for (const QByteArrayView part : parts) {
        if (part.isEmpty())
            continue;
        // sendmsg() only reads; the C interface has no const.
        vectors[used].iov_base = const_cast<char*>(part.data());
        vectors[used].iov_len = static_cast<size_t>(part.size());
        ++used;
    }
    if (used == 0)
        return 0;
    msghdr message {};
    message.msg_iov = vectors.data();
    message.msg_iovlen = used;
    for (;;) {
        const ssize_t sent = ::sendmsg(static_cast<int>(socket), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0)
            return sent;
        if (errno == EINTR)
            continue;
        return errno == EAGAIN || errno == ENOBUFS ? 0 : -1;
    }
}

void shutdownWrite(qintptr socket) noexcept
{
    ::shutdown(static_cast<int>(socket), SHUT_WR);
}

bool peerHungUp(qintptr socket) noexcept
{
    pollfd state { .fd = static_cast<int>(socket), .events = POLLRDHUP, .revents = 0 };
    return ::poll(&state, 1, 0) > 0 && (state.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

void resetOnClose(qintptr socket) noexcept
{
    const linger none { .l_onoff = 1, .l_linger = 0 };
    ::setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_LINGER, &none, sizeof(none));
}

#else

qint64 sendNow(qintptr, const SendParts&) noexcept
{
    return 0;
}

void shutdownWrite(qintptr) noexcept { }

bool peerHungUp(qintptr) noexcept
{
    return false;
}

void resetOnClose(qintptr) noexcept { }

#endif

} // namespace gateway::http::native
