// SPDX-License-Identifier: GPL-3.0-or-later
// A working day of the demo: sends a handful of requests to our own listener, as agents would, so that the
// window has something to show without an account. Every one runs through the gateway and its offline
// provider.
// Thread: the main thread.
#pragma once

#include <QObject>
#include <QString>

class QTcpSocket;

namespace app {

class DemoTraffic : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // One round. `port` is where the gateway listens on 127.0.0.1.
    void send(quint16 port, const QString& clientKey);

Q_SIGNALS:
    // The round is over but for what is meant to be still running.
    void settled();

private:
    void countDown();

    int m_open = 0;
};

} // namespace app
