// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/replay.h"

#include "pipeline_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

inspect::ReplayOrder order(const inspect::ExchangeRecord& record, const QByteArray& body)
{
    return { .original = record.id,
        .keyName = record.keyName,
        .attribution = record.attribution,
        .method = record.method,
        .target = record.target,
        .headers = record.requestHeaders,
        .body = body };
}

const QByteArray kBody = R"({"model":"fast","messages":[{"role":"user","content":"hi"}]})";
const QByteArray kAnswer = R"({"choices":[{"message":{"content":"hello"}}]})";

class Replay : public PipelineTest { };

} // namespace

TEST(ReplayRequest, LeavesOutWhoAsksAndWhatWasMasked)
{
    test::FakeClock clock;
    const inspect::ReplayOrder sent { .original = { "01" },
        .target = "/v1beta/models/m:generateContent?key=\xE2\x80\xA2\xE2\x80\xA2&alt=sse",
        .headers = { { "Authorization", "Bearer x" }, { "Host", "h" }, { "x-session-id", "s-1" },
            { "x-odd",
                "\xE2\x80\xA2\xE2\x80\xA2"
                "1a2b" },
            { "User-Agent", "claude-cli/2.1" } },
        .body = "{}" };
    const auto request = replayRequest(sent, clock);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->head.path, "/v1beta/models/m:generateContent");
    EXPECT_EQ(request->head.query, "alt=sse");
    EXPECT_EQ(request->head.headers,
        (HeaderList { { "x-session-id", "s-1" }, { "User-Agent", "claude-cli/2.1" },
            { "content-type", "application/json" } }));
}

TEST(ReplayRequest, RefusesWhatIsNoRequestLine)
{
    test::FakeClock clock;
    for (const QByteArray& target :
        { QByteArray(), QByteArray("no-slash"), QByteArray("/a b"), QByteArray("/a\r\nb") })
        EXPECT_FALSE(replayRequest({ .target = target }, clock)) << target.constData();
    EXPECT_FALSE(replayRequest({ .method = "PO ST", .target = "/v1" }, clock));
}

TEST_F(Replay, GoesTheWayOfTheClientsRequestAndNamesIt)
{
    one.answerAll(plainResponse(kAnswer));
    start();
    (void)ask(kChatPath, kBody);
    const inspect::ExchangeRecord original = record();
    const auto id = engine->replay(order(original, kBody));
    ASSERT_TRUE(id);
    const inspect::ExchangeRecord again = record(2);
    EXPECT_EQ(again.id, *id);
    EXPECT_EQ(again.kind, inspect::ExchangeKind::Replay);
    EXPECT_EQ(again.parent, original.id);
    EXPECT_EQ(again.keyName, original.keyName);
    EXPECT_EQ(again.provider, u"one"_s);
    EXPECT_EQ(again.status, 200);
}

TEST_F(Replay, IsRefusedWithAReason)
{
    start();
    const auto unknown = engine->replay({ .keyName = u"gone"_s, .target = kChatPath, .body = kBody });
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(unknown.error().message.contains(u"gone"));
    const QString key = config.keys.first().name;
    EXPECT_FALSE(engine->replay({ .keyName = key, .method = "GET", .target = "/v1/models" }));
    EXPECT_EQ(engine->runningExchanges(), 0);
}

} // namespace gateway::pipeline
