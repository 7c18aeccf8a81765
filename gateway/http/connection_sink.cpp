// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection_sink.h"

#include "http/connection.h"

#include <utility>

namespace gateway::http {

ConnectionSink::ConnectionSink(Connection& connection)
    : m_connection(&connection)
{
}

ConnectionSink::~ConnectionSink()
{
    if (m_connection)
        m_connection->abortResponse();
}

void ConnectionSink::send(Reply reply)
{
    if (m_connection)
        m_connection->respond(reply);
}

void ConnectionSink::begin(int status, HeaderList headers, BodyFraming framing)
{
    if (m_connection)
        m_connection->beginResponse(status, headers, framing);
}

void ConnectionSink::write(QByteArrayView bytes)
{
    if (m_connection)
        m_connection->writeBody(bytes);
}

void ConnectionSink::end()
{
    if (m_connection)
        m_connection->endResponse();
}

void ConnectionSink::abort()
{
    if (m_connection)
        m_connection->abortResponse();
}

bool ConnectionSink::isOpen() const
{
    return m_connection != nullptr;
}

qint64 ConnectionSink::pendingBytes() const
{
    return m_connection ? m_connection->pendingBytes() : 0;
}

} // namespace gateway::http

#include "moc_connection_sink.cpp"
