// SPDX-License-Identifier: GPL-3.0-or-later
// Running exchanges as a whole: live updates, cancelling, stopping.
#include "pipeline_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

class EngineTest : public PipelineTest {
protected:
    // A stream under way that has sent one event.
    std::unique_ptr<HttpClient> startStream()
    {
        auto client = std::make_unique<HttpClient>(port);
        client->send(post(kChatPath, R"({"model":"fast","stream":true})"));
        EXPECT_TRUE(waitFor([&] { return client->received().endsWith("\n\n\r\n"); }));
        return client;
    }

    void answerWithAnOpenStream()
    {
        one.otherwise(Script().expectRequest().write(chunkedHead() + chunk("data: {\"a\":1}\n\n")));
    }
};

TEST_F(EngineTest, UpdatesComeAtMostTenTimesASecond)
{
    answerWithAnOpenStream();
    start({ .liveUpdates = true });
    QSignalSpy updates(engine.get(), &Engine::recordsUpdated);
    const auto client = startStream();
    ASSERT_TRUE(waitFor([&] { return !updates.isEmpty(); }));
    updates.clear();
    QElapsedTimer timer;
    timer.start();
    int events = 0;
    while (timer.elapsed() < 500) {
        one.sendNow(chunk("data: {\"b\":2}\n\n"));
        ++events;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    EXPECT_GT(events, 20);
    EXPECT_GE(updates.size(), 2);
    EXPECT_LE(updates.size(), 6);
    const auto records = updates.last().first().value<Records>();
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records.first()->state, inspect::ExchangeState::Running);
    EXPECT_GT(records.first()->streamEvents, 1);
}

TEST_F(EngineTest, EndIsInTheUpdateAndComesOnce)
{
    answerWithAnOpenStream();
    start({ .liveUpdates = true });
    QSignalSpy updates(engine.get(), &Engine::recordsUpdated);
    const auto client = startStream();
    one.sendNow(chunk("data: [DONE]\n\n") + "0\r\n\r\n");
    ASSERT_TRUE(client->read().complete);
    ASSERT_TRUE(waitFor(
        [&] { return !updates.isEmpty() && updates.last().first().value<Records>().last()->isFinished(); }));
    EXPECT_EQ(updates.last().first().value<Records>().size(), 1);
    EXPECT_EQ(finished.size(), 1U);
    ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == 0; }));
}

TEST_F(EngineTest, WithoutAWindowNothingIsPublished)
{
    one.answerAll(plainResponse("{}"));
    start();
    QSignalSpy updates(engine.get(), &Engine::recordsUpdated);
    (void)ask(kChatPath, R"({"model":"fast"})");
    (void)record();
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    EXPECT_TRUE(updates.isEmpty());
}

TEST_F(EngineTest, CancelByIdCutsTheClientAndTheProvider)
{
    answerWithAnOpenStream();
    start({ .liveUpdates = true });
    QSignalSpy updates(engine.get(), &Engine::recordsUpdated);
    const auto client = startStream();
    ASSERT_TRUE(waitFor([&] { return !updates.isEmpty(); }));
    engine->cancel({ "no such id" });
    EXPECT_EQ(engine->runningExchanges(), 1);
    engine->cancel(updates.first().first().value<Records>().first()->id);
    EXPECT_TRUE(client->waitClosed());
    ASSERT_TRUE(waitFor([&] { return one.openConnections() == 0; }));
    const auto kept = record();
    EXPECT_EQ(kept.state, inspect::ExchangeState::Cancelled);
    EXPECT_TRUE(kept.errorMessage.contains(u"Plexus window"_s));
}

TEST_F(EngineTest, StopCancelsWhatRunsWithTheReason)
{
    answerWithAnOpenStream();
    start();
    const auto first = startStream();
    const auto second = startStream();
    engine->stop(u"Plexus was stopped."_s);
    ASSERT_EQ(finished.size(), 2U);
    for (const auto& kept : finished) {
        EXPECT_EQ(kept->state, inspect::ExchangeState::Cancelled);
        EXPECT_EQ(kept->errorMessage, u"Plexus was stopped."_s);
    }
    EXPECT_EQ(engine->runningExchanges(), 0);
    EXPECT_TRUE(first->waitClosed());
    EXPECT_TRUE(second->waitClosed());
    ASSERT_TRUE(waitFor([&] { return one.openConnections() == 0; }));
    engine->stop(u"again"_s); // and nothing more
    EXPECT_EQ(finished.size(), 2U);
}

TEST_F(EngineTest, StartsAgainAfterAStop)
{
    one.answerAll(plainResponse("again"));
    start();
    engine->stop({});
    const auto result = engine->listen({ .port = port });
    ASSERT_TRUE(result);
    port = result->port;
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast"})").body, "again");
}

TEST_F(EngineTest, ManyAtOnceEndOnceEach)
{
    constexpr size_t kClients = 100;
    one.otherwise(Script().expectRequest());
    start({ .liveUpdates = true });
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (size_t i = 0; i < kClients; ++i) {
        clients.push_back(std::make_unique<HttpClient>(port));
        clients.back()->send(post(kChatPath, R"({"model":"fast"})"));
    }
    ASSERT_TRUE(waitFor([&] { return one.requests().size() == kClients; }));
    EXPECT_EQ(engine->runningExchanges(), static_cast<qsizetype>(kClients));
    for (size_t i = 0; i < kClients; i += 2)
        clients[i]->socket.abort();
    one.sendToAll(plainResponse("ok"));
    for (size_t i = 1; i < kClients; i += 2)
        EXPECT_EQ(clients[i]->read().body, "ok");
    ASSERT_TRUE(waitFor([&] { return finished.size() == kClients; }));
    ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == 0; }));
    QSet<QByteArray> ids;
    for (const auto& kept : finished)
        ids.insert(kept->id.text);
    EXPECT_EQ(ids.size(), static_cast<qsizetype>(kClients));
}

} // namespace gateway::pipeline
