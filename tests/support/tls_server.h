// SPDX-License-Identifier: GPL-3.0-or-later
// nginx as a TLS front, HTTP/1.1 and HTTP/2, before a plain server of the test. Its certificate is made on
// the spot, for 127.0.0.1, localhost and api.example.invalid; nobody trusts it but who is given caFile().
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace gateway::test {

class TlsServer {
public:
    // Requests go on to 127.0.0.1:plainPort. Each answer carries X-Connection: nginx's number of the
    // connection.
    explicit TlsServer(quint16 plainPort);
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    // False when nginx or openssl is not installed or did not start; error() says why.
    [[nodiscard]] bool isRunning() const { return m_running; }

    [[nodiscard]] QByteArray error() const { return m_error; }

    [[nodiscard]] QByteArray caFile() const;

    [[nodiscard]] quint16 http2Port() const { return m_http2Port; }

    [[nodiscard]] quint16 http1Port() const { return m_http1Port; }

private:
    bool makeCertificate();
    bool start(quint16 plainPort);

    QTemporaryDir m_dir;
    QProcess m_nginx;
    QByteArray m_error;
    quint16 m_http2Port = 0;
    quint16 m_http1Port = 0;
    bool m_running = false;
};

} // namespace gateway::test
