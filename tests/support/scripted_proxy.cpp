// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripted_proxy.h"

namespace gateway::test {

struct ScriptedProxy::Tunnel {
    std::unique_ptr<QTcpSocket> client;
    QTcpSocket target;
    QByteArray buffer;
    bool greeted = false; // SOCKS: the methods were agreed
    bool open = false;
};

ScriptedProxy::ScriptedProxy(ProxyKind kind, quint16 port)
    : m_kind(kind)
    , m_targetPort(port)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    m_server.listen(QHostAddress::LocalHost, 0);
}

ScriptedProxy::~ScriptedProxy() = default;

void ScriptedProxy::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        socket->setParent(nullptr);
        m_tunnels.push_back(std::make_unique<Tunnel>());
        Tunnel* tunnel = m_tunnels.back().get();
        tunnel->client.reset(socket);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, tunnel] { read(*tunnel); });
        QObject::connect(
            socket, &QTcpSocket::disconnected, socket, [tunnel] { tunnel->target.disconnectFromHost(); });
        QObject::connect(&tunnel->target, &QTcpSocket::readyRead, socket,
            [tunnel] { tunnel->client->write(tunnel->target.readAll()); });
        QObject::connect(&tunnel->target, &QTcpSocket::disconnected, socket,
            [tunnel] { tunnel->client->disconnectFromHost(); });
    }
}

void ScriptedProxy::read(Tunnel& tunnel)
{
    const QByteArray bytes = tunnel.client->readAll();
    if (tunnel.open) {
        tunnel.target.write(bytes);
        return;
    }
    tunnel.buffer += bytes;
    while (!tunnel.open
        && (m_kind == ProxyKind::HttpConnect ? negotiateHttp(tunnel) : negotiateSocks(tunnel))) { }
}

bool ScriptedProxy::negotiateHttp(Tunnel& tunnel)
{
    const qsizetype end = tunnel.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = tunnel.buffer.first(end);
    tunnel.buffer.remove(0, end + 4);
    m_heads += head + "\n\n";
    m_asked.push_back(head.split(' ').value(1));
    if (m_targetPort == 0 || !head.startsWith("CONNECT ")) {
        tunnel.client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        return false;
    }
    open(tunnel, "HTTP/1.1 200 Established\r\n\r\n");
    return true;
}

bool ScriptedProxy::negotiateSocks(Tunnel& tunnel)
{
    QByteArray& in = tunnel.buffer;
    if (!tunnel.greeted) {
        if (in.size() < 2 || in.size() < 2 + in[1])
            return false;
        in.remove(0, 2 + in[1]);
        tunnel.greeted = true;
        tunnel.client->write(QByteArray("\x05\x00", 2));
        return true;
    }
    // version, command, reserved, address type, address, port
    if (in.size() < 5)
        return false;
    const bool isName = in[3] == 3;
    const qsizetype start = isName ? 5 : 4;
    const qsizetype length = isName ? in[4] : in[3] == 1 ? 4 : 16;
    if (in.size() < start + length + 2)
        return false;
    const QByteArray host = isName ? in.sliced(start, length) : in.sliced(start, length).toHex();
    const int port = (static_cast<unsigned char>(in[start + length]) << 8)
        | static_cast<unsigned char>(in[start + length + 1]);
    m_asked.push_back(host + ':' + QByteArray::number(port));
    in.remove(0, start + length + 2);
    if (m_targetPort == 0) {
        tunnel.client->write(QByteArray("\x05\x02\x00\x01\0\0\0\0\0\0", 10));
        return false;
    }
    open(tunnel, QByteArray("\x05\x00\x00\x01\0\0\0\0\0\0", 10));
    return true;
}

void ScriptedProxy::open(Tunnel& tunnel, const QByteArray& accepted)
{
    tunnel.open = true;
    tunnel.target.connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
    tunnel.target.write(tunnel.buffer); // Qt keeps it until connected
    tunnel.client->write(accepted);
}

} // namespace gateway::test
