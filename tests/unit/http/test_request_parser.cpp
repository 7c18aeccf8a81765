// SPDX-License-Identifier: GPL-3.0-or-later
// What the parser makes of bytes, in one piece and byte by byte.
#include "http/request_parser.h"

#include <gtest/gtest.h>

namespace gateway::http {

namespace {

struct Parsed {
    bool failed = false;
    int status = 0;
    QString message;
    QVector<QByteArray> targets;
    QVector<QByteArray> bodies;
    RequestHead lastHead;
};

Parsed parse(const QByteArray& bytes, qsizetype pieceSize, const ParserLimits& limits = {})
{
    RequestParser parser;
    parser.begin(limits);
    Parsed parsed;
    const auto complete = [&] {
        parsed.targets.append(parser.head().target);
        parsed.bodies.append(parser.takeBody());
        parsed.lastHead = parser.takeHead();
        parser.begin(limits);
    };
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        QByteArray rest = bytes.mid(at, pieceSize);
        while (!rest.isEmpty()) {
            const FeedResult result = parser.feed(rest);
            rest.remove(0, result.consumed);
            switch (result.step) {
            case ParseStep::NeedMore: EXPECT_TRUE(rest.isEmpty()); break;
            case ParseStep::HeadComplete:
                if (!parser.expectsBody())
                    complete();
                break;
            case ParseStep::RequestComplete: complete(); break;
            case ParseStep::Failed:
                parsed.failed = true;
                parsed.status = parser.rejection().status;
                parsed.message = parser.rejection().message;
                return parsed;
            }
        }
    }
    return parsed;
}

QByteArray head(const QByteArray& fields, const QByteArray& line = "POST /v1/messages HTTP/1.1")
{
    return line + "\r\nHost: localhost:4000\r\n" + fields + "\r\n";
}

struct Refusal {
    const char* name;
    QByteArray bytes;
    int status = 400;
};

std::ostream& operator<<(std::ostream& out, const Refusal& refusal)
{
    return out << refusal.name;
}

} // namespace

class RequestParserRefuses : public testing::TestWithParam<Refusal> { };

TEST_P(RequestParserRefuses, InOnePieceAndByteByByte)
{
    const Parsed whole = parse(GetParam().bytes, GetParam().bytes.size());
    EXPECT_TRUE(whole.failed);
    EXPECT_EQ(whole.status, GetParam().status);
    EXPECT_FALSE(whole.message.isEmpty());
    EXPECT_TRUE(whole.bodies.isEmpty());
    const Parsed pieces = parse(GetParam().bytes, 1);
    EXPECT_EQ(pieces.failed, whole.failed);
    EXPECT_EQ(pieces.status, whole.status);
    EXPECT_TRUE(pieces.bodies.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Framing, RequestParserRefuses,
    testing::Values(Refusal { "LengthAndChunked",
                        head("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n" },
        Refusal {
            "ChunkedAndLength", head("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n") + "0\r\n\r\n" },
        Refusal { "TwoLengths", head("Content-Length: 3\r\nContent-Length: 4\r\n") + "abcd" },
        Refusal { "TwoEqualLengths", head("Content-Length: 3\r\nContent-Length: 3\r\n") + "abc" },
        Refusal { "LengthList", head("Content-Length: 3, 3\r\n") + "abc" },
        Refusal { "SignedLength", head("Content-Length: +3\r\n") + "abc" },
        Refusal { "NegativeLength", head("Content-Length: -3\r\n") + "abc" },
        Refusal { "HexLength", head("Content-Length: 0x3\r\n") + "abc" },
        Refusal { "EmptyLength", head("Content-Length:\r\n") + "abc" },
        Refusal { "HugeLength", head("Content-Length: 99999999999999999999\r\n") },
        Refusal { "GzipCoding", head("Transfer-Encoding: gzip, chunked\r\n") + "0\r\n\r\n" },
        Refusal { "ChunkedTwice",
            head("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n" },
        Refusal { "IdentityCoding", head("Transfer-Encoding: identity\r\n") },
        Refusal { "CodingInHttp10", head("Transfer-Encoding: chunked\r\n", "POST / HTTP/1.0") + "0\r\n\r\n" },
        Refusal { "BadChunkSize", head("Transfer-Encoding: chunked\r\n") + "zz\r\nabc\r\n0\r\n\r\n" },
        Refusal { "ChunkSizeWithSign", head("Transfer-Encoding: chunked\r\n") + "+3\r\nabc\r\n0\r\n\r\n" },
        Refusal { "ChunkSizeWith0x", head("Transfer-Encoding: chunked\r\n") + "0x3\r\nabc\r\n0\r\n\r\n" },
        Refusal { "ChunkSizeOverflow",
            head("Transfer-Encoding: chunked\r\n") + "10000000000000003\r\nabc\r\n0\r\n\r\n" },
        Refusal { "ChunkWithoutItsEnd", head("Transfer-Encoding: chunked\r\n") + "3\r\nabcd\r\n0\r\n\r\n" },
        Refusal { "ChunkLineEndingInLf", head("Transfer-Encoding: chunked\r\n") + "3\nabc\r\n0\r\n\r\n" }),
    [](const auto& one) { return std::string(one.param.name); });

INSTANTIATE_TEST_SUITE_P(Head, RequestParserRefuses,
    testing::Values(Refusal { "BareLineFeed", "GET / HTTP/1.1\nHost: localhost:4000\r\n\r\n" },
        Refusal { "BareLineFeedAfterField", "GET / HTTP/1.1\r\nHost: localhost:4000\nX: y\r\n\r\n" },
        Refusal { "BareCarriageReturn", "GET / HTTP/1.1\r\nHost: localhost:4000\rX: y\r\n\r\n" },
        Refusal { "NulInField", head(QByteArray("X: a\0b\r\n", 8)) },
        Refusal { "NulInTarget", head({}, QByteArray("GET /\0 HTTP/1.1", 15)) },
        Refusal { "FoldedLine", head("X: a\r\n b\r\n") },
        Refusal { "SpaceBeforeColon", head("Content-Length : 3\r\n") + "abc" },
        Refusal { "FieldWithoutColon", head("nonsense\r\n") }, Refusal { "EmptyFieldName", head(": x\r\n") },
        Refusal { "SpaceInFieldName", head("a b: x\r\n") },
        Refusal { "DeleteCharacter", head("X: a\x7f\r\n") }, Refusal { "NoHost", "GET / HTTP/1.1\r\n\r\n" },
        Refusal { "TwoHosts", head("Host: localhost:4000\r\n") },
        Refusal { "SpaceInTarget", head({}, "GET /a b HTTP/1.1") },
        Refusal { "RawUtf8InTarget", head({}, "GET /\xc3\xa9 HTTP/1.1") },
        Refusal { "FragmentInTarget", head({}, "GET /a#b HTTP/1.1") },
        Refusal { "TargetWithoutSlash", head({}, "GET v1/models HTTP/1.1") },
        Refusal { "StarForGet", head({}, "GET * HTTP/1.1") },
        Refusal { "ConnectAuthority", head({}, "CONNECT localhost:4000 HTTP/1.1") },
        Refusal { "HttpsTarget", head({}, "GET https://localhost:4000/ HTTP/1.1") },
        Refusal { "Version20", head({}, "GET / HTTP/2.0") }, Refusal { "Version09", "GET /\r\n\r\n" },
        Refusal { "LowerCaseProtocol", head({}, "GET / http/1.1") },
        Refusal { "NoMethod", head({}, " / HTTP/1.1") }, Refusal { "BadMethod", head({}, "G@T / HTTP/1.1") },
        Refusal { "TlsHello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) },
        Refusal { "OtherExpectation", head("Expect: the-best\r\nContent-Length: 3\r\n"), 417 }),
    [](const auto& one) { return std::string(one.param.name); });

TEST(RequestParserAccepts, BodiesInEveryCut)
{
    const QByteArray stream = head("Content-Length: 5\r\n") + "hello"
        + head("Transfer-Encoding: chunked\r\n", "POST /two HTTP/1.1")
        + "3;ext=1\r\nabc\r\n00a\r\n0123456789\r\n0\r\nX-Trailer: y\r\n\r\n"
        + head({}, "GET /three?x=%20 HTTP/1.1") + head("Content-Length: 0\r\n", "POST /four HTTP/1.1");
    for (qsizetype size = 1; size <= stream.size(); ++size) {
        const Parsed parsed = parse(stream, size);
        ASSERT_FALSE(parsed.failed) << size << ' ' << qPrintable(parsed.message);
        EXPECT_EQ(parsed.targets, (QVector<QByteArray> { "/v1/messages", "/two", "/three?x=%20", "/four" }))
            << size;
        EXPECT_EQ(parsed.bodies, (QVector<QByteArray> { "hello", "abc0123456789", {}, {} })) << size;
    }
}

TEST(RequestParserAccepts, TargetIsKeptRawAndSplit)
{
    const Parsed parsed = parse(head({}, "GET /v1/%6dodels/../a?key=%41&x=/?y HTTP/1.1"), 1000);
    ASSERT_FALSE(parsed.failed);
    EXPECT_EQ(parsed.lastHead.target, "/v1/%6dodels/../a?key=%41&x=/?y");
    EXPECT_EQ(parsed.lastHead.path, "/v1/%6dodels/../a");
    EXPECT_EQ(parsed.lastHead.query, "key=%41&x=/?y");
}

TEST(RequestParserAccepts, AbsoluteFormGivesItsPath)
{
    const Parsed parsed = parse(head({}, "GET http://localhost:4000/v1/models?a=b HTTP/1.1"), 1000);
    ASSERT_FALSE(parsed.failed);
    EXPECT_EQ(parsed.lastHead.path, "/v1/models");
    EXPECT_EQ(parsed.lastHead.query, "a=b");
}

TEST(RequestParserAccepts, FieldsKeepOrderCaseAndHighBytes)
{
    const Parsed parsed = parse(head("x-B: 1\r\nX-a:2  \r\nX-a: \xe4 tab\there\r\nEmpty:\r\n"), 1);
    ASSERT_FALSE(parsed.failed) << qPrintable(parsed.message);
    const HeaderList expected { { "Host", "localhost:4000" }, { "x-B", "1" }, { "X-a", "2" },
        { "X-a", "\xe4 tab\there" }, { "Empty", "" } };
    EXPECT_EQ(parsed.lastHead.headers, expected);
}

TEST(RequestParserAccepts, OneBlankLineBeforeARequest)
{
    const Parsed parsed = parse("\r\n" + head({}), 1);
    EXPECT_FALSE(parsed.failed) << qPrintable(parsed.message);
    EXPECT_EQ(parsed.targets.size(), 1);
}

TEST(RequestParserAccepts, KeepAliveByVersionAndToken)
{
    const auto keepsAlive = [](const QByteArray& bytes) {
        RequestParser parser;
        parser.begin({});
        EXPECT_EQ(parser.feed(bytes).step, ParseStep::HeadComplete);
        return parser.wantsKeepAlive();
    };
    EXPECT_TRUE(keepsAlive(head({})));
    EXPECT_FALSE(keepsAlive(head("Connection: close\r\n")));
    EXPECT_FALSE(keepsAlive(head("Connection: x, Close\r\n")));
    EXPECT_FALSE(keepsAlive(head({}, "GET / HTTP/1.0")));
    EXPECT_TRUE(keepsAlive(head("Connection: Keep-Alive\r\n", "GET / HTTP/1.0")));
}

TEST(RequestParserAccepts, ExpectOnlyCountsWithABody)
{
    const auto expects = [](const QByteArray& bytes) {
        RequestParser parser;
        parser.begin({});
        EXPECT_EQ(parser.feed(bytes).step, ParseStep::HeadComplete);
        return parser.expectsContinue();
    };
    EXPECT_TRUE(expects(head("Expect: 100-Continue\r\nContent-Length: 3\r\n")));
    EXPECT_TRUE(expects(head("Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n")));
    EXPECT_FALSE(expects(head("Expect: 100-continue\r\n")));
    EXPECT_FALSE(expects(head("Expect: 100-continue\r\nContent-Length: 3\r\n", "POST / HTTP/1.0")));
}

TEST(RequestParserLimits, HeadOfExactlyTheLimitPasses)
{
    const ParserLimits limits { .maxHeaderBytes = 1024, .maxBodyBytes = 100 };
    const auto headOfSize = [](qsizetype size) {
        const qsizetype fixed = head("X: \r\n").size();
        return head("X: " + QByteArray(size - fixed, 'x') + "\r\n");
    };
    for (const qsizetype piece : { qsizetype(1), qsizetype(7), qsizetype(4096) }) {
        EXPECT_FALSE(parse(headOfSize(1024), piece, limits).failed) << piece;
        EXPECT_EQ(parse(headOfSize(1025), piece, limits).status, 431) << piece;
    }
    // Without an end it is refused as soon as the limit is passed.
    EXPECT_EQ(parse("GET /" + QByteArray(2000, 'a'), 100, limits).status, 431);
}

TEST(RequestParserLimits, TooManyFields)
{
    QByteArray fields;
    for (int i = 0; i < 300; ++i)
        fields += "a:b\r\n";
    EXPECT_EQ(parse(head(fields), 4096).status, 431);
}

TEST(RequestParserLimits, BodyOverTheLimitIsRefusedByItsHead)
{
    const ParserLimits limits { .maxHeaderBytes = 1024, .maxBodyBytes = 100 };
    EXPECT_FALSE(parse(head("Content-Length: 100\r\n") + QByteArray(100, 'b'), 4096, limits).failed);
    const Parsed over = parse(head("Content-Length: 101\r\n"), 4096, limits); // no body byte sent
    EXPECT_EQ(over.status, 413);
    EXPECT_TRUE(over.message.contains(QStringLiteral("100")));
}

TEST(RequestParserLimits, ChunksAddUpToTheLimit)
{
    const ParserLimits limits { .maxHeaderBytes = 1024, .maxBodyBytes = 100 };
    const QByteArray start = head("Transfer-Encoding: chunked\r\n");
    const QByteArray half = "32\r\n" + QByteArray(50, 'x') + "\r\n";
    for (const qsizetype piece : { qsizetype(1), qsizetype(4096) }) {
        EXPECT_FALSE(parse(start + half + half + "0\r\n\r\n", piece, limits).failed);
        EXPECT_EQ(parse(start + half + half + "1\r\n", piece, limits).status, 413);
        EXPECT_EQ(parse(start + "65\r\n", piece, limits).status, 413);
    }
}

TEST(RequestParserLimits, ExtensionsAndTrailersAreBounded)
{
    const QByteArray start = head("Transfer-Encoding: chunked\r\n");
    EXPECT_EQ(parse(start + "1;" + QByteArray(9000, 'x'), 1, {}).status, 400);
    EXPECT_EQ(parse(start + "0\r\nX: " + QByteArray(100'000, 'x'), 4096, {}).status, 400);
    QByteArray many = start;
    for (int i = 0; i < 1000; ++i)
        many += "1;" + QByteArray(100, 'x') + "\r\na\r\n";
    EXPECT_EQ(parse(many, 4096, {}).status, 400);
}

TEST(RequestParserRefusal, KnowsTheTargetAsFarAsItCame)
{
    RequestParser parser;
    parser.begin({ .maxHeaderBytes = 64 });
    const QByteArray bytes = "POST /v1/messages?k=1 HTTP/1.1\r\nX: " + QByteArray(100, 'x');
    const FeedResult result = parser.feed(bytes);
    EXPECT_EQ(result.step, ParseStep::Failed);
    EXPECT_EQ(parser.headSoFar().method, "POST");
    EXPECT_EQ(parser.headSoFar().path, "/v1/messages");
}

} // namespace gateway::http
