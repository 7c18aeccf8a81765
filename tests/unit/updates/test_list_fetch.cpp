// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/list_fetch.h"
#include "support/wait_for.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <optional>

namespace app::updates {

using namespace Qt::StringLiterals;
using gateway::test::waitFor;

namespace {

// Says the same to whoever connects.
class ListFetchTest : public testing::Test {
protected:
    [[nodiscard]] Fetched fetched(const QByteArray& answer, qint64 mostBytes = 1000)
    {
        QTcpServer server;
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost, 0));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* const socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                asked += socket->readAll();
                if (!asked.contains("\r\n\r\n"))
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        std::optional<Fetched> result;
        fetch.get(QUrl(u"http://127.0.0.1:%1/updates"_s.arg(server.serverPort())), mostBytes,
            [&result](const Fetched& got) { result = got; });
        EXPECT_TRUE(waitFor([&result] { return result.has_value(); }));
        return result.value_or(Fetched {});
    }

    ListFetch fetch;
    QByteArray asked;
};

} // namespace

TEST_F(ListFetchTest, BringsWhatIsThereAndSaysNothingOfTheComputer)
{
    const Fetched got = fetched("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlist");
    EXPECT_EQ(got.content, "list");
    EXPECT_TRUE(got.problem.isEmpty());
    EXPECT_TRUE(asked.contains("User-Agent: plexus\r\n")) << asked.constData();
    EXPECT_FALSE(asked.toLower().contains("cookie"));
}

TEST_F(ListFetchTest, MoreThanWasAskedForIsThrownAway)
{
    const Fetched announced = fetched("HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\nlist");
    EXPECT_TRUE(announced.isTooLarge);
    EXPECT_TRUE(announced.content.isEmpty());
    const Fetched sent = fetched("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(2000, 'l'));
    EXPECT_TRUE(sent.isTooLarge);
    EXPECT_TRUE(sent.content.isEmpty());
}

TEST_F(ListFetchTest, ARefusalIsAProblemAndNoContent)
{
    const Fetched got = fetched("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nlist");
    EXPECT_FALSE(got.problem.isEmpty());
    EXPECT_TRUE(got.content.isEmpty());
}

} // namespace app::updates
