// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/response_head.h"

#include <gtest/gtest.h>

namespace gateway::http {

namespace {
QByteArray written(const ResponseHead& head, const HeaderList& headers = {})
{
    QByteArray out;
    appendResponseHead(out, head, headers);
    return out;
}
} // namespace

TEST(ResponseHead, LengthAndFieldsInOrder)
{
    EXPECT_EQ(written({ .status = 200, .date = "D", .contentLength = 12 },
                  { { "Content-Type", "application/json" }, { "x-request-id", "r1" } }),
        "HTTP/1.1 200 OK\r\nDate: D\r\nContent-Type: application/json\r\nx-request-id: r1\r\n"
        "Content-Length: 12\r\n\r\n");
}

TEST(ResponseHead, CodingAndConnection)
{
    EXPECT_EQ(written({ .status = 429,
                  .date = "D",
                  .connection = ConnectionToken::Close,
                  .coding = ContentCoding::Chunked }),
        "HTTP/1.1 429 Too Many Requests\r\nDate: D\r\nTransfer-Encoding: chunked\r\nConnection: "
        "close\r\n\r\n");
    EXPECT_TRUE(written({ .date = "D", .connection = ConnectionToken::KeepAlive })
                    .endsWith("Connection: keep-alive\r\n\r\n"));
}

TEST(ResponseHead, StatusWithoutAPhraseOfOurs)
{
    EXPECT_TRUE(written({ .status = 599, .date = "D" }).startsWith("HTTP/1.1 599 Status\r\n"));
}

TEST(ResponseHead, FieldsOfAnotherConnectionStayBehind)
{
    const QByteArray head = written({ .date = "D" },
        { { "Connection", "keep-alive, x" }, { "Keep-Alive", "timeout=5" }, { "CONTENT-LENGTH", "5" },
            { "Transfer-Encoding", "gzip" }, { "TE", "x" }, { "Trailer", "x" }, { "Upgrade", "h2c" },
            { "Proxy-Connection", "x" }, { "proxy-authenticate", "x" }, { "date", "x" },
            { "Access-Control-Allow-Origin", "*" }, { "access-control-allow-credentials", "true" } });
    EXPECT_EQ(head, "HTTP/1.1 200 OK\r\nDate: D\r\n\r\n");
}

TEST(ResponseHead, NoFieldForgesAnother)
{
    const QByteArray head = written({ .date = "D" },
        { { "X", "a\r\nSet-Cookie: b" }, { "X", "a\nb" }, { "X\r\nY", "a" }, { "", "a" }, { "a b", "c" },
            { "X", QByteArray("a\0b", 3) }, { "Good", "a\tb \xe4" } });
    EXPECT_EQ(head, "HTTP/1.1 200 OK\r\nDate: D\r\nGood: a\tb \xe4\r\n\r\n");
}

TEST(ResponseHead, BodilessStatuses)
{
    for (const int status : { 100, 103, 204, 304 })
        EXPECT_FALSE(mayHaveBody(status)) << status;
    for (const int status : { 200, 206, 301, 400, 529 })
        EXPECT_TRUE(mayHaveBody(status)) << status;
}

TEST(ResponseHead, DateIsMadeAnewEachSecond)
{
    HttpDate date;
    EXPECT_EQ(date.text(1'700'000'000'000), "Tue, 14 Nov 2023 22:13:20 GMT");
    EXPECT_EQ(date.text(1'700'000'000'999), "Tue, 14 Nov 2023 22:13:20 GMT");
    EXPECT_EQ(date.text(1'700'000'001'000), "Tue, 14 Nov 2023 22:13:21 GMT");
}

} // namespace gateway::http
