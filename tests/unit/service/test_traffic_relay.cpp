// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/traffic_relay.h"

#include "service_fixture.h"

#include "support/scripted_upstream.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace gateway::service {

using namespace Qt::StringLiterals;
using test::chunk;
using test::chunkedHead;
using test::Script;

class TrafficRelayTest : public testing::Test {
protected:
    TrafficRelayTest()
    {
        thread.start();
        config::Config config = smallConfig(upstream.url("/v1"));
        config.aliases.first().groups.first().targets.append({ .provider = u"one"_s, .model = u"model-2"_s });
        std::optional<quint16> opened;
        thread.post([&, snapshot = snapshotOf(config)](pipeline::Engine& engine) {
            engine.setSnapshot(snapshot);
            const auto result = engine.listen({ .port = 0 });
            QMetaObject::invokeMethod(
                &relay, [&opened, bound = result ? result->port : quint16(0)] { opened = bound; },
                Qt::QueuedConnection);
        });
        EXPECT_TRUE(waitFor([&] { return opened.has_value(); }));
        port = opened.value_or(0);
    }

    ~TrafficRelayTest() override { thread.stop(); }

    void openStore()
    {
        std::optional<Result<void>> opened;
        store.open(&relay, [&opened](const Result<void>& result) { opened.emplace(result); });
        ASSERT_TRUE(waitFor([&] { return opened.has_value(); }));
        ASSERT_TRUE(*opened);
        relay.storeOpened();
    }

    [[nodiscard]] TrafficFeed::Records lastUpdate() const
    {
        return updates.isEmpty() ? TrafficFeed::Records()
                                 : updates.last().first().value<TrafficFeed::Records>();
    }

    std::unique_ptr<HttpClient> startStream()
    {
        upstream.otherwise(Script().expectRequest().write(chunkedHead() + chunk("data: {\"a\":1}\n\n")));
        auto client = std::make_unique<HttpClient>(port);
        client->send(chatRequest(port, "{\"model\":\"fast\",\"stream\":true}"));
        EXPECT_TRUE(waitFor([&] { return client->received().endsWith("\n\n\r\n") && !updates.isEmpty(); }));
        return client;
    }

    SystemClock clock;
    test::ScriptedUpstream upstream;
    QTemporaryDir folder;
    store::Store store { folder.filePath(u"plexus.db"_s) };
    GatewayThread thread { clock,
        { .capture = pipeline::Capture::On,
            .onFinished = [this](const inspect::ExchangeRecordPtr& record) { store.writeExchange(record); },
            .liveUpdates = true } };
    TrafficRelay relay { thread, store, clock };
    QSignalSpy updates { &relay, &TrafficFeed::updated };
    quint16 port = 0;
};

TEST_F(TrafficRelayTest, UpdatesReachTheMainThreadAtMostTenTimesASecond)
{
    const auto client = startStream();
    QThread* seenOn = nullptr;
    QObject::connect(&relay, &TrafficFeed::updated, &relay, [&] { seenOn = QThread::currentThread(); });
    updates.clear();
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(waitFor([&] {
        upstream.sendNow(chunk("data: {\"b\":2}\n\n"));
        return updates.size() >= 4;
    }));
    // Four of them have three pauses between them, and before the first there may be none.
    EXPECT_GE(timer.elapsed(), 3 * 90) << "a coarse timer may be a little early";
    EXPECT_EQ(seenOn, QThread::currentThread());
    ASSERT_EQ(lastUpdate().size(), 1); // one entry, however much it changed
    EXPECT_EQ(lastUpdate().first()->state, inspect::ExchangeState::Running);
}

TEST_F(TrafficRelayTest, CancelEndsTheExchange)
{
    const auto client = startStream();
    relay.cancel(lastUpdate().first()->id);
    EXPECT_TRUE(client->waitClosed());
    ASSERT_TRUE(waitFor([&] { return lastUpdate().last()->isFinished(); }));
    EXPECT_EQ(lastUpdate().last()->state, inspect::ExchangeState::Cancelled);
}

TEST_F(TrafficRelayTest, BodiesOfARunningExchange)
{
    const auto client = startStream();
    Result<inspect::CapturePtr> capture = inspect::CapturePtr();
    bool isAnswered = false;
    const auto take = [&](const Result<inspect::CapturePtr>& found) {
        isAnswered = true;
        capture = found;
    };
    relay.loadCapture(lastUpdate().first()->id, take);
    EXPECT_FALSE(isAnswered); // never from inside the call
    ASSERT_TRUE(waitFor([&] { return isAnswered; }));
    ASSERT_TRUE(capture && *capture);
    ASSERT_FALSE((*capture)->attempts.isEmpty());
    EXPECT_EQ((*capture)->attempts.last().request.bytes, "{\"model\":\"model-1\",\"stream\":true}");
    EXPECT_EQ((*capture)->answer.bytes, "data: {\"a\":1}\n\n");
    openStore();
    isAnswered = false;
    relay.loadCapture({ "unknown" }, take);
    ASSERT_TRUE(waitFor([&] { return isAnswered; }));
    ASSERT_TRUE(capture) << capture.error().message.toStdString();
    EXPECT_EQ(*capture, nullptr);
}

TEST_F(TrafficRelayTest, QuestionsBeforeTheStoreIsOpenAreAnsweredAfterwards)
{
    int answers = 0;
    relay.loadHistory({}, [&](const Result<TrafficFeed::Records>& records) {
        ++answers;
        EXPECT_TRUE(records);
    });
    relay.loadFigures(0, [&](const Result<store::TrafficFigures>& figures) {
        ++answers;
        EXPECT_TRUE(figures);
    });
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    EXPECT_EQ(answers, 0);
    openStore();
    ASSERT_TRUE(waitFor([&] { return answers == 2; }));
}

TEST_F(TrafficRelayTest, CountsAndDeletesHoweverManyThereAre)
{
    openStore();
    constexpr int kRecords = 2 * store::HistoryStep::kMostIds + 7;
    QVector<ExchangeId> ids;
    for (int i = 0; i < kRecords; ++i) {
        auto record = std::make_shared<inspect::ExchangeRecord>();
        record->id = { "R" + QByteArray::number(i) };
        record->startedAtMs = 1'000 + i / 3;
        record->state = inspect::ExchangeState::Completed;
        record->model = i % 2 == 0 ? u"even"_s : u"odd"_s;
        ids.append(record->id);
        store.writeExchange(record);
    }
    const auto ask = [&](auto method, const store::HistoryScope& scope) {
        std::optional<qint64> count;
        (relay.*method)(scope, [&count](const Result<qint64>& answer) { count = answer ? *answer : -1; });
        EXPECT_TRUE(waitFor([&] { return count.has_value(); }));
        return count.value_or(-2);
    };
    const store::HistoryScope odd {
        .query = { .allOf = { { { .field = inspect::ExchangeTerm::Field::Model, .text = u"odd"_s } } } }
    };
    EXPECT_EQ(ask(&TrafficRelay::countExchanges, {}), kRecords);
    EXPECT_EQ(ask(&TrafficRelay::countExchanges, odd), kRecords / 2);
    EXPECT_EQ(ask(&TrafficRelay::removeExchanges, odd), kRecords / 2);
    EXPECT_EQ(ask(&TrafficRelay::countExchanges, {}), kRecords - kRecords / 2);
    EXPECT_EQ(ask(&TrafficRelay::removeExchanges, { .ids = ids }), kRecords - kRecords / 2);
    EXPECT_EQ(ask(&TrafficRelay::countExchanges, {}), 0);
}

TEST_F(TrafficRelayTest, FinishedExchangesAreInHistoryAndFigures)
{
    openStore();
    upstream.answerAll(test::plainResponse("{\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":2}}"));
    for (int i = 0; i < 3; ++i) {
        HttpClient client(port);
        client.send(chatRequest(port, "{\"model\":\"fast\"}"));
        EXPECT_EQ(client.read().status, 200);
    }
    TrafficFeed::Records history;
    const auto ask = [&] {
        bool isAnswered = false;
        relay.loadHistory({}, [&](const Result<TrafficFeed::Records>& records) {
            isAnswered = true;
            if (records)
                history = *records;
        });
        return waitFor([&] { return isAnswered; }) && history.size() == 3;
    };
    ASSERT_TRUE(waitFor(ask));
    EXPECT_GE(history.first()->startedAtMs, history.last()->startedAtMs); // newest first
    std::optional<store::TrafficFigures> figures;
    relay.loadFigures(0, [&](const Result<store::TrafficFigures>& found) {
        ASSERT_TRUE(found);
        figures = *found;
    });
    ASSERT_TRUE(waitFor([&] { return figures.has_value(); }));
    EXPECT_EQ(figures->requests, 3);
    EXPECT_EQ(figures->inputTokens, 21);
    EXPECT_EQ(figures->outputTokens, 6);
}

} // namespace gateway::service
