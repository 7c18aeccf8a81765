// SPDX-License-Identifier: GPL-3.0-or-later
// A link over visits: what becomes of streams that end before they have said everything.
#include "mcp_host/visit_link.h"
#include "support/fake_clock.h"
#include "support/wait_for.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

const HeaderList kStream { { "content-type", "text/event-stream" } };
const QByteArray kCall = R"({"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"slow"}})";
const QByteArray kResult = R"({"jsonrpc":"2.0","id":5,"result":{}})";
const QByteArray kPriming = "id: e1\nretry: 0\ndata:\n\n";

struct Heard final : LinkListener {
    void linkReceived(const QByteArray& message, const mcp::Message& read) override
    {
        messages.append(message);
        reads.push_back(read);
    }

    void linkEnded(const Error& error) override { endings.append(error.message); }

    QByteArrayList messages;
    std::vector<mcp::Message> reads;
    QStringList endings;
};

class Visits : public testing::Test {
protected:
    Visits()
    {
        config::Config config;
        config.keys = { { .name = u"app"_s, .secretDigest = "digest" } };
        config.mcp.servers = { { .name = u"files"_s, .url = u"http://127.0.0.1:9/mcp"_s } };
        snapshot = std::make_shared<const pipeline::Snapshot>(std::make_shared<const config::Config>(config),
            QHash<QString, Secret> {}, QHash<QString, QString> {});
        link = std::make_unique<VisitLink>(
            clock, u"files"_s, [this](pipeline::McpVisit visit) { visits.push_back(std::move(visit)); },
            [this] {
                return std::pair { snapshot, snapshot->config().findKey(u"app"_s) };
            },
            heard);
    }

    void send(const QByteArray& message)
    {
        link->send(message, mcp::readMessages(message).value().list.front());
    }

    // The latest visit is answered by a stream that says so much and ends.
    void streamAndEnd(const QByteArray& events)
    {
        pipeline::McpVisit visit = std::move(visits.back());
        visit.sink->begin(200, kStream, http::BodyFraming::Chunked);
        if (!events.isEmpty())
            visit.sink->write(events);
        visit.sink->end();
    }

    void answer(const QByteArray& body)
    {
        pipeline::McpVisit visit = std::move(visits.back());
        visit.sink->send({ .headers = { { "content-type", "application/json" } }, .body = body });
    }

    void refuse(int status)
    {
        pipeline::McpVisit visit = std::move(visits.back());
        visit.sink->send({ .status = status });
    }

    [[nodiscard]] bool waitForVisits(std::size_t count)
    {
        return test::waitFor([this, count] { return visits.size() >= count; });
    }

    // Of the latest visit.
    [[nodiscard]] QByteArray lastEventId() const
    {
        return headerValue(visits.back().request.head.headers, "last-event-id").toByteArray();
    }

    test::FakeClock clock;
    pipeline::SnapshotPtr snapshot;
    std::vector<pipeline::McpVisit> visits;
    Heard heard;
    std::unique_ptr<VisitLink> link;
};

} // namespace

TEST_F(Visits, AStreamThatEndsBeforeItsAnswerIsResumedUntilItComes)
{
    send(kCall);
    ASSERT_EQ(visits.size(), 1U);
    streamAndEnd(kPriming);
    ASSERT_TRUE(waitForVisits(2));
    EXPECT_EQ(visits.back().request.head.method, "GET");
    EXPECT_EQ(lastEventId(), "e1");
    streamAndEnd({}); // not yet
    ASSERT_TRUE(waitForVisits(3));
    EXPECT_EQ(lastEventId(), "e1");
    streamAndEnd("id: e2\ndata: " + kResult + "\n\n");
    ASSERT_TRUE(test::waitFor([this] { return !heard.messages.isEmpty(); }));
    EXPECT_EQ(heard.messages, QByteArrayList { kResult });
    EXPECT_EQ(visits.size(), 3U);
}

TEST_F(Visits, WithoutAnIdOrAServerThatResumesThereIsNoAnswer)
{
    send(kCall);
    streamAndEnd(": only a comment\n\n");
    ASSERT_TRUE(test::waitFor([this] { return heard.reads.size() == 1; }));
    EXPECT_EQ(heard.reads[0].kind, mcp::MessageKind::ErrorReply);
    EXPECT_EQ(heard.reads[0].id, "5");
    EXPECT_EQ(visits.size(), 1U);
    send(kCall);
    streamAndEnd(kPriming);
    ASSERT_TRUE(waitForVisits(3));
    refuse(405);
    ASSERT_TRUE(test::waitFor([this] { return heard.reads.size() == 2; }));
    EXPECT_EQ(heard.reads[1].kind, mcp::MessageKind::ErrorReply);
}

TEST_F(Visits, NothingIsResumedForWhatTookTooLong)
{
    send(kCall);
    clock.advanceMs(snapshot->config().mcp.servers[0].timeoutMs);
    streamAndEnd(kPriming);
    ASSERT_TRUE(test::waitFor([this] { return heard.reads.size() == 1; }));
    EXPECT_EQ(visits.size(), 1U);
}

TEST_F(Visits, WhatIsCancelledIsNotResumed)
{
    send(kCall);
    streamAndEnd(kPriming);
    ASSERT_TRUE(waitForVisits(2));
    int gone = 0;
    QObject::connect(visits.back().sink.get(), &http::ResponseSink::clientGone, link.get(), [&] { ++gone; });
    send(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}})");
    EXPECT_EQ(gone, 1);
    ASSERT_EQ(visits.size(), 3U); // the notification's own
    visits.erase(visits.begin(), visits.begin() + 2);
    refuse(202);
    send(R"({"jsonrpc":"2.0","id":6,"method":"ping"})");
    answer(R"({"jsonrpc":"2.0","id":6,"result":{}})");
    ASSERT_TRUE(test::waitFor([this] { return !heard.reads.empty(); }));
    EXPECT_EQ(heard.reads.size(), 1U);
    EXPECT_EQ(heard.reads[0].id, "6");
}

TEST_F(Visits, TheStandingStreamGoesOnBehindItsLastEvent)
{
    send(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    ASSERT_EQ(visits.size(), 2U);
    EXPECT_EQ(visits.back().request.head.method, "GET");
    EXPECT_TRUE(lastEventId().isEmpty());
    streamAndEnd(kPriming);
    ASSERT_TRUE(waitForVisits(3));
    EXPECT_EQ(lastEventId(), "e1");
    refuse(400); // it has forgotten: anew
    ASSERT_TRUE(waitForVisits(4));
    EXPECT_TRUE(lastEventId().isEmpty());
}

} // namespace gateway::mcp_host
