// SPDX-License-Identifier: GPL-3.0-or-later
// A client that sends exactly the bytes it is told to and reads answers strictly.
#pragma once

#include "base/headers.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace gateway::test {

struct Answer {
    int status = 0;
    QByteArray head; // with its blank line
    QByteArray body; // decoded
    HeaderList headers;
    bool complete = false;
};

class HttpClient {
public:
    explicit HttpClient(quint16 port, const QHostAddress& address = QHostAddress::LocalHost);

    void send(const QByteArray& bytes);
    // Cuts the next answer off the front of what arrived; waits until it is whole, or the connection ended.
    [[nodiscard]] Answer read(const QByteArray& method = "POST");
    [[nodiscard]] bool waitClosed();
    // What arrived and was not taken by read().
    [[nodiscard]] const QByteArray& received();

    QTcpSocket socket;

private:
    [[nodiscard]] Answer tryRead(const QByteArray& method);

    QByteArray m_buffer;
};

} // namespace gateway::test
