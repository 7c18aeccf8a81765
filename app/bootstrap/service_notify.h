// SPDX-License-Identifier: GPL-3.0-or-later
// Tells systemd how the daemon is (sd_notify(3): datagrams to NOTIFY_SOCKET): ready, stopping, and, where the
// unit has a watchdog, that it is alive. Without systemd nothing happens.
// Thread: the main thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcessEnvironment>
#include <QTimer>

#include <functional>

namespace app {

class ServiceNotify final : public QObject {
    Q_OBJECT
public:
    // Calls back when the program has proved that it is alive; not while it hangs.
    using Probe = std::function<void(std::function<void()> alive)>;

    explicit ServiceNotify(const QProcessEnvironment& environment, QObject* parent = nullptr);

    // From now on the watchdog is fed, at half its interval.
    void ready(const QString& status, Probe probe);
    void stopping(const QString& status);

private:
    void send(const QByteArray& message) const;

    QByteArray m_address;
    qint64 m_watchdogUs = 0; // 0: none
    QTimer m_watchdog;
};

} // namespace app
