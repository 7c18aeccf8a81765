// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/http_client.h"

#include "support/wait_for.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gateway::test {

HttpClient::HttpClient(quint16 port, const QHostAddress& address)
{
    socket.connectToHost(address, port);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // A server that closes at once may be gone again before the next look.
    EXPECT_TRUE(waitFor([this] { return socket.state() != QAbstractSocket::ConnectingState; }));
}

void HttpClient::send(const QByteArray& bytes)
{
    socket.write(bytes);
    socket.flush();
}

const QByteArray& HttpClient::received()
{
    m_buffer += socket.readAll();
    return m_buffer;
}

Answer HttpClient::read(const QByteArray& method)
{
    Answer answer;
    const bool came = waitFor([&] { // asks more than once, also after it held
        if (answer.complete)
            return true;
        const bool ended = socket.state() == QAbstractSocket::UnconnectedState;
        answer = tryRead(method);
        return answer.complete || ended;
    });
    EXPECT_TRUE(came) << "no answer; received: " << m_buffer.left(300).constData();
    return answer;
}

bool HttpClient::waitClosed()
{
    return waitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
}

Answer HttpClient::tryRead(const QByteArray& method)
{
    Answer answer;
    const QByteArray& bytes = received();
    const qsizetype blank = bytes.indexOf("\r\n\r\n");
    if (blank < 0)
        return answer;
    qsizetype at = blank + 4;
    answer.head = bytes.first(at);
    answer.status = answer.head.mid(9, 3).toInt();
    const QList<QByteArray> lines = answer.head.first(blank).split('\n');
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = std::max<qsizetype>(0, line.indexOf(':'));
        answer.headers.append({ line.first(colon), line.sliced(colon + 1).trimmed() });
    }
    const bool bodiless =
        method == "HEAD" || answer.status < 200 || answer.status == 204 || answer.status == 304;
    if (!bodiless && hasHeader(answer.headers, "Transfer-Encoding")) {
        for (;;) {
            const qsizetype lineEnd = bytes.indexOf("\r\n", at);
            if (lineEnd < 0)
                return answer;
            const qsizetype size = bytes.sliced(at, lineEnd - at).toLongLong(nullptr, 16);
            if (bytes.size() < lineEnd + 2 + size + 2)
                return answer;
            answer.body += bytes.sliced(lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
            if (size == 0)
                break;
        }
    } else if (!bodiless && hasHeader(answer.headers, "Content-Length")) {
        const qsizetype length = headerValue(answer.headers, "Content-Length").toByteArray().toLongLong();
        if (bytes.size() < at + length)
            return answer;
        answer.body = bytes.sliced(at, length);
        at += length;
    } else if (!bodiless) {
        answer.body = bytes.sliced(at); // until the connection ends
        answer.complete = socket.state() == QAbstractSocket::UnconnectedState;
        return answer;
    }
    answer.complete = true;
    m_buffer.remove(0, at);
    return answer;
}

} // namespace gateway::test
