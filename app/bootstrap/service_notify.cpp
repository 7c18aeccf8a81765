// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/service_notify.h"

#include <QCoreApplication>

#include <utility>

#ifdef Q_OS_LINUX
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace app {

ServiceNotify::ServiceNotify(const QProcessEnvironment& environment, QObject* parent)
    : QObject(parent)
    , m_address(environment.value(u"NOTIFY_SOCKET"_s).toUtf8())
    , m_watchdog(this)
{
    const QString pid = environment.value(u"WATCHDOG_PID"_s);
    if (pid.isEmpty() || pid.toLongLong() == QCoreApplication::applicationPid())
        m_watchdogUs = environment.value(u"WATCHDOG_USEC"_s).toLongLong();
}

void ServiceNotify::ready(const QString& status, Probe probe)
{
    send("READY=1\nSTATUS=" + status.toUtf8());
    if (m_address.isEmpty() || m_watchdogUs <= 0 || m_watchdog.isActive())
        return;
    connect(&m_watchdog, &QTimer::timeout, this,
        [this, probe = std::move(probe)] { probe([this] { send("WATCHDOG=1"); }); });
    m_watchdog.start(static_cast<int>(m_watchdogUs / 2000));
}

void ServiceNotify::stopping(const QString& status)
{
    send("STOPPING=1\nSTATUS=" + status.toUtf8());
}

#ifdef Q_OS_LINUX

void ServiceNotify::send(const QByteArray& message) const
{
    // An absolute path, or, with @, a name in the abstract namespace.
    const bool isAddress = m_address.startsWith('/') || m_address.startsWith('@');
    sockaddr_un address = {};
    if (!isAddress || static_cast<size_t>(m_address.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_address.constData(), static_cast<size_t>(m_address.size()));
    if (m_address.startsWith('@'))
        address.sun_path[0] = '\0';
    const auto length =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(m_address.size()));
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    // A service manager that does not listen is no reason to stop, nor to wait.
    [[maybe_unused]] const ssize_t sent = ::sendto(socket, message.constData(),
        static_cast<size_t>(message.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
        reinterpret_cast<const sockaddr*>(&address), length); // NOLINT(*-reinterpret-cast): POSIX
    ::close(socket);
}

#else

// There is no systemd.
void ServiceNotify::send(const QByteArray&) const { }

#endif

} // namespace app

#include "moc_service_notify.cpp"
