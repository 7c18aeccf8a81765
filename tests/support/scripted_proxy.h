// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy that tunnels whatever it is asked for (HTTP CONNECT or SOCKS 5) to one port on loopback, and notes
// what it was asked.
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace gateway::test {

enum class ProxyKind { HttpConnect, Socks5 };

class ScriptedProxy {
public:
    // Tunnels lead to 127.0.0.1:port; 0: every request is refused.
    ScriptedProxy(ProxyKind kind, quint16 port);
    ~ScriptedProxy();
    ScriptedProxy(const ScriptedProxy&) = delete;
    ScriptedProxy& operator=(const ScriptedProxy&) = delete;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    // "host:port" of each tunnel asked for.
    [[nodiscard]] const std::vector<QByteArray>& asked() const { return m_asked; }

    // The heads of CONNECT requests, as received.
    [[nodiscard]] const QByteArray& heads() const { return m_heads; }

private:
    struct Tunnel;

    void accept();
    void read(Tunnel& tunnel);
    bool negotiateHttp(Tunnel& tunnel);
    bool negotiateSocks(Tunnel& tunnel);
    void open(Tunnel& tunnel, const QByteArray& accepted);

    QTcpServer m_server;
    ProxyKind m_kind;
    quint16 m_targetPort;
    std::vector<std::unique_ptr<Tunnel>> m_tunnels;
    std::vector<QByteArray> m_asked;
    QByteArray m_heads;
};

} // namespace gateway::test
