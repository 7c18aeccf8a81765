// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP/1.1 front. Owns the listening sockets (127.0.0.1 and [::1] on one port, unless a person has opened
// it to the network) and the connections. Thread: the gateway thread.
//
// Why not Qt HttpServer (the plan's first choice): its parser accepts smuggled requests, bad chunk sizes
// and unlimited heads, so a full parser has to stand before it anyway, and from 6.5 on it hides the
// socket that streaming, cancellation and back-pressure need. Boost.Beast's parser is strict, sans-I/O
// and incremental; with QTcpSocket it is the same code on every Qt. See ARCHITECTURE.md.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/http_types.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <memory>

namespace gateway::http {

// In the place of an address, where other computers may connect. A word, so that nobody opens Plexus by an
// address that was meant otherwise.
inline const QString kNetworkHost = QStringLiteral("network");

struct ListenOptions {
    // Loopback names listen on 127.0.0.1 and ::1. kNetworkHost: on every IPv4 address of this computer, too.
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 4000;   // 0: any free port
    int tryNextPorts = 10; // when taken: how many further ports to try
    qint64 maxHeaderBytes = 64 * 1024;
    qint64 maxBodyBytes = 32 * 1024 * 1024;
    int headTimeoutMs = 15'000;
    int bodyTimeoutMs = 60'000;
    int idleTimeoutMs = 120'000;
    int maxConnections = 4096;
    QStringList allowedHosts = {};   // Host names beyond 127.0.0.1, [::1], localhost
    QStringList allowedOrigins = {}; // exact Origin values; default none
    // Sockets that listen already, opened by a service manager: served in place of host and port. They stay
    // open, so that listening anew serves them again.
    QVector<qintptr> handedSockets = {};
};

struct ListenResult {
    quint16 port = 0;
    QStringList addresses; // "127.0.0.1", "::1", "0.0.0.0": those really open
    bool moved = false;    // the wanted port was taken
    QString holder = {};   // who holds the wanted port, as far as it can be known: "nginx (pid 812)"
};

class HttpListener final : public QObject {
    Q_OBJECT
public:
    HttpListener(RequestHandler& handler, const Clock& clock, QObject* parent = nullptr);
    ~HttpListener() override;

    Result<ListenResult> listen(const ListenOptions& options);
    // Applies new limits and allow-lists to requests that begin from now on; the address stays.
    void updateLimits(const ListenOptions& options);
    // Stops accepting; connections that serve nothing are closed, the others after their answer.
    void close();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connectionCount() const;
    // Ends what ran out of time. Runs by itself while there are connections; tests with a fake clock call it.
    void sweepTimeouts();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gateway::http
