// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripted_upstream.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>

namespace gateway::test {

class ScriptedUpstream::Connection {
public:
    Connection(ScriptedUpstream& owner, QTcpSocket* socket, Script script, int index)
        : m_owner(owner)
        , m_socket(socket)
        , m_script(std::move(script))
        , m_index(index)
    {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_turn.setSingleShot(true);
        m_turn.callOnTimeout(m_socket.get(), [this] { run(); });
        QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] {
            const QByteArray bytes = m_socket->readAll();
            m_owner.m_received += bytes.size();
            m_buffer += bytes;
            if (!m_turn.isActive())
                run();
        });
        m_turn.start(0);
    }

    [[nodiscard]] QTcpSocket& socket() const { return *m_socket; }

    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

private:
    void run()
    {
        while (isOpen()) {
            if (m_step == m_script.steps().size()) {
                if (!m_script.repeats())
                    return;
                m_step = 0;
            }
            const Script::Step& step = m_script.steps()[m_step];
            switch (step.kind) {
            case Script::Kind::ExpectRequest:
            case Script::Kind::ExpectHead:
                if (!takeRequest(step.kind))
                    return;
                break;
            case Script::Kind::Write:
                if (step.pieceSize > 0 && m_offset + step.pieceSize < step.bytes.size()) {
                    m_socket->write(step.bytes.sliced(m_offset, step.pieceSize));
                    m_socket->flush();
                    m_offset += step.pieceSize;
                    m_turn.start(0);
                    return;
                }
                m_socket->write(step.bytes.sliced(m_offset));
                m_socket->flush();
                m_offset = 0;
                break;
            case Script::Kind::Close: m_socket->disconnectFromHost(); break;
            case Script::Kind::Reset: {
                const linger now { 1, 0 };
                ::setsockopt(
                    static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
                m_socket->abort();
                return;
            }
            }
            ++m_step;
        }
    }

    bool takeRequest(Script::Kind kind)
    {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        SeenRequest request { .connection = m_index, .head = m_buffer.first(end) };
        const QList<QByteArray> lines = request.head.split('\n');
        const QList<QByteArray> parts = lines.first().trimmed().split(' ');
        request.method = parts.value(0);
        request.target = parts.value(1);
        for (const QByteArray& line : lines.sliced(1)) {
            const qsizetype colon = std::max<qsizetype>(0, line.indexOf(':'));
            request.headers.append({ line.first(colon), line.sliced(colon + 1).trimmed() });
        }
        const qsizetype length = kind == Script::Kind::ExpectHead
            ? 0
            : headerValue(request.headers, "content-length").toByteArray().toLongLong();
        if (m_buffer.size() < end + 4 + length)
            return false;
        request.body = m_buffer.sliced(end + 4, length);
        m_buffer.remove(0, end + 4 + length);
        m_owner.m_requests.push_back(std::move(request));
        return true;
    }

    ScriptedUpstream& m_owner;
    std::unique_ptr<QTcpSocket> m_socket;
    Script m_script;
    int m_index;
    QTimer m_turn;
    QByteArray m_buffer;
    size_t m_step = 0;
    qsizetype m_offset = 0;
};

ScriptedUpstream::ScriptedUpstream(const QHostAddress& address)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    m_server.setMaxPendingConnections(1024);
    m_server.listen(address, 0);
}

ScriptedUpstream::~ScriptedUpstream() = default;

void ScriptedUpstream::next(Script script)
{
    m_scripts.push_back(std::move(script));
}

void ScriptedUpstream::otherwise(Script script)
{
    m_otherwise = std::move(script);
}

void ScriptedUpstream::answerAll(const QByteArray& response)
{
    otherwise(Script().expectRequest().write(response).repeat());
}

void ScriptedUpstream::sendNow(const QByteArray& bytes)
{
    const auto newest = std::find_if(m_connections.rbegin(), m_connections.rend(),
        [](const auto& connection) { return connection->isOpen(); });
    if (newest == m_connections.rend())
        return;
    (*newest)->socket().write(bytes);
    (*newest)->socket().flush();
}

void ScriptedUpstream::sendToAll(const QByteArray& bytes)
{
    for (const auto& connection : m_connections) {
        if (!connection->isOpen())
            continue;
        connection->socket().write(bytes);
        connection->socket().flush();
    }
}

void ScriptedUpstream::closeAll()
{
    for (const auto& connection : m_connections)
        connection->socket().disconnectFromHost();
}

quint16 ScriptedUpstream::port() const
{
    return m_server.serverPort();
}

QByteArray ScriptedUpstream::url(const QByteArray& path) const
{
    const QByteArray host =
        m_server.serverAddress() == QHostAddress(QHostAddress::LocalHostIPv6) ? "[::1]" : "127.0.0.1";
    return "http://" + host + ':' + QByteArray::number(port()) + path;
}

int ScriptedUpstream::openConnections() const
{
    return static_cast<int>(std::count_if(m_connections.begin(), m_connections.end(),
        [](const auto& connection) { return connection->isOpen(); }));
}

qint64 ScriptedUpstream::unsentBytes() const
{
    qint64 total = 0;
    for (const auto& connection : m_connections)
        total += connection->socket().bytesToWrite();
    return total;
}

void ScriptedUpstream::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        socket->setParent(nullptr);
        const auto index = static_cast<size_t>(m_accepted++);
        Script script = index < m_scripts.size() ? m_scripts[index] : m_otherwise;
        m_connections.push_back(
            std::make_unique<Connection>(*this, socket, std::move(script), static_cast<int>(index)));
    }
}

QByteArray plainResponse(const QByteArray& body, int status, const QByteArray& fields)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body;
}

QByteArray chunkedHead(const QByteArray& fields)
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + fields + "\r\n";
}

QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace gateway::test
