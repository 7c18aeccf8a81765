// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of what was said, and of which exchanges.
#include "pipeline_fixture.h"

namespace gateway::pipeline {

using namespace Qt::StringLiterals;
using config::CaptureMode;

class CaptureTest : public PipelineTest {
protected:
    // Starts with an observer of what is handed over.
    void begin(EngineOptions options = {})
    {
        options.onCaptured = [this](const inspect::ExchangeRecordPtr& kept, const RawCapturePtr& raw) {
            handedOver.push_back(captureOf(*raw, *kept));
        };
        start(std::move(options));
    }

    // Of the `count`th exchange, as it is in memory.
    [[nodiscard]] inspect::Capture capture(size_t count = 1)
    {
        const Engine::Held held = engine->held(record(count).id);
        EXPECT_TRUE(held.capture);
        return held.capture ? captureOf(*held.capture, *held.record) : inspect::Capture {};
    }

    static Script stream(const QByteArray& body)
    {
        return Script().expectRequest().write(chunkedHead() + chunk(body) + "0\r\n\r\n");
    }

    std::vector<inspect::Capture> handedOver;
};

TEST_F(CaptureTest, KeepsNothingUnlessAsked)
{
    one.answerAll(plainResponse("{\"answer\":1}"));
    begin();
    (void)ask(kChatPath, R"({"model":"fast"})");
    EXPECT_FALSE(engine->held(record().id).capture);
    EXPECT_TRUE(handedOver.empty());
}

TEST_F(CaptureTest, KeepsTheLatestInMemoryForAWindow)
{
    one.answerAll(plainResponse("{\"answer\":1}"));
    begin({ .capture = Capture::On, .capturedExchanges = 2 });
    for (int i = 0; i < 3; ++i)
        (void)ask(kChatPath, "{\"model\":\"fast\",\"n\":" + QByteArray::number(i) + "}");
    EXPECT_FALSE(engine->held(record(1).id).capture);
    const inspect::Capture kept = capture(3);
    EXPECT_EQ(kept.request.bytes, "{\"model\":\"fast\",\"n\":2}");
    EXPECT_FALSE(kept.request.isCut());
    ASSERT_EQ(kept.attempts.size(), 1);
    EXPECT_EQ(kept.attempts[0].request.bytes, "{\"model\":\"model-1\",\"n\":2}");
    EXPECT_EQ(kept.attempts[0].answer.bytes, "{\"answer\":1}");
    EXPECT_EQ(kept.answer.bytes, "{\"answer\":1}");
    EXPECT_EQ(kept.keyName, record(3).keyName);
    EXPECT_TRUE(handedOver.empty()) << "nobody asked for it to be kept";
}

TEST_F(CaptureTest, KeepsEachAttemptWithItsError)
{
    one.answerAll(plainResponse("{\"error\":\"overloaded\"}", 503));
    two.answerAll(plainResponse("{\"answer\":2}"));
    config.settings.capture.mode = CaptureMode::All;
    begin();
    (void)ask(kChatPath, R"({"model":"fast"})");
    ASSERT_EQ(handedOver.size(), 1U);
    const inspect::Capture& kept = handedOver[0];
    ASSERT_EQ(kept.attempts.size(), 2);
    EXPECT_EQ(kept.attempts[0].answer.bytes, "{\"error\":\"overloaded\"}");
    EXPECT_EQ(kept.attempts[1].index, 1);
    EXPECT_EQ(kept.attempts[1].request.bytes, "{\"model\":\"model-2\"}");
    EXPECT_EQ(kept.answer.bytes, "{\"answer\":2}");
}

TEST_F(CaptureTest, OfErrorsAloneKeepsWhatFailed)
{
    one.otherwise(Script().expectRequest().write(plainResponse("{\"answer\":1}")));
    two.answerAll(plainResponse("{}"));
    config.settings.capture.mode = CaptureMode::Errors;
    begin();
    (void)ask(kChatPath, R"({"model":"fast"})");
    (void)ask(kChatPath, R"({"model":"nothing"})");
    EXPECT_EQ(record(2).state, inspect::ExchangeState::Failed);
    ASSERT_EQ(handedOver.size(), 1U);
    EXPECT_EQ(handedOver[0].id, record(2).id);
    EXPECT_TRUE(handedOver[0].answer.bytes.contains("nothing")) << handedOver[0].answer.bytes.constData();
}

TEST_F(CaptureTest, OfAProviderKeepsWhatWentThere)
{
    one.answerAll(plainResponse("{}", 500));
    two.answerAll(plainResponse("{}"));
    begin();
    engine->setCaptureRules({ .providers = { u"two"_s } });
    (void)ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(handedOver.size(), 1U);
    engine->setCaptureRules({ .aliases = { u"other"_s } });
    (void)ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(record(2).alias, u"fast"_s);
    EXPECT_EQ(handedOver.size(), 1U);
}

TEST_F(CaptureTest, PausedKeepsNothingAndForgetsNoRule)
{
    one.answerAll(plainResponse("{}"));
    two.answerAll(plainResponse("{}"));
    config.settings.capture.mode = CaptureMode::All;
    begin();
    engine->setKeeping(Keeping::Paused);
    (void)ask(kChatPath, R"({"model":"fast"})");
    (void)record(1);
    EXPECT_TRUE(handedOver.empty());
    engine->setKeeping(Keeping::On);
    (void)ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(handedOver.size(), 1U);
}

TEST_F(CaptureTest, ListsTheEventsOfAStreamOnBothSides)
{
    const QByteArray body = "data: {\"choices\":[{\"delta\":{\"content\":\"abcd\"}}]}\n\n"
                            "data: {\"choices\":[{\"delta\":{\"content\":\"efgh\"}}]}\n\n"
                            "data: [DONE]\n\n";
    one.otherwise(stream(body));
    config.settings.capture.mode = CaptureMode::All;
    begin();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast","stream":true})").body, body);
    (void)record();
    ASSERT_EQ(handedOver.size(), 1U);
    const inspect::Capture& kept = handedOver[0];
    EXPECT_EQ(kept.attempts[0].answer.bytes, body);
    EXPECT_EQ(kept.answer.bytes, body);
    EXPECT_EQ(kept.answer.size, body.size());
    ASSERT_EQ(kept.events.size(), 6);
    EXPECT_EQ(kept.moreEvents, 0);
    qint64 before = 0;
    for (const inspect::StreamEvent& event : kept.events) {
        EXPECT_GE(event.atUs, before);
        before = event.atUs;
    }
    EXPECT_EQ(kept.events.first().side, inspect::StreamSide::Upstream);
    EXPECT_EQ(kept.bytesOf(kept.events.last()), "data: [DONE]\n\n");
    ASSERT_FALSE(kept.samples.isEmpty());
    EXPECT_EQ(kept.samples.last().bytes, body.size());
    EXPECT_EQ(kept.samples.last().tokens, 2) << "eight letters nobody counted";
}

TEST_F(CaptureTest, KeepsOnceWhatIsPassedOnAsItCame)
{
    const QByteArray body = "data: " + QByteArray(400'000, 'x') + "\n\ndata: [DONE]\n\n";
    one.otherwise(stream(body));
    begin({ .capture = Capture::On });
    (void)ask(kChatPath, R"({"model":"fast","stream":true})");
    const Engine::Held held = engine->held(record().id);
    ASSERT_TRUE(held.capture);
    EXPECT_LT(held.capture->heldBytes(), body.size() + 10'000);
    EXPECT_EQ(capture().answer.bytes, body);
}

TEST_F(CaptureTest, CutsWhatIsTooLargeAndSaysSo)
{
    const QByteArray large(inspect::kMaxCapturedBody + 1000, 'y');
    one.answerAll(plainResponse("\"" + large + "\""));
    begin({ .capture = Capture::On });
    (void)ask(kChatPath, "{\"model\":\"fast\",\"x\":\"" + large + "\"}");
    const inspect::Capture kept = capture();
    EXPECT_EQ(kept.request.bytes.size(), inspect::kMaxCapturedBody);
    EXPECT_TRUE(kept.request.isCut());
    EXPECT_GT(kept.request.size, large.size());
    EXPECT_EQ(kept.attempts[0].request.bytes.size(), inspect::kMaxCapturedBody);
    EXPECT_EQ(kept.answer.bytes.size(), inspect::kMaxCapturedBody);
    EXPECT_TRUE(kept.answer.isCut());
    EXPECT_EQ(kept.answer.size, record().responseBytes);
}

TEST_F(CaptureTest, KeepsNoMoreThanItsMemoryAllows)
{
    one.answerAll(plainResponse("\"" + QByteArray(200'000, 'y') + "\""));
    begin({ .capture = Capture::On, .captureBytes = 100'000 });
    (void)ask(kChatPath, R"({"model":"fast"})");
    const inspect::Capture kept = capture();
    EXPECT_EQ(kept.request.bytes, R"({"model":"fast"})");
    EXPECT_TRUE(kept.answer.isCut());
    EXPECT_LE(kept.answer.bytes.size(), 100'000);
    EXPECT_EQ(kept.answer.size, 200'002);
}

TEST_F(CaptureTest, HoldsNoCredentialAProviderRepeats)
{
    one.answerAll(plainResponse("{\"your_key\":\"" + QByteArray(kKeyOne) + "\"}"));
    config.settings.capture.mode = CaptureMode::All;
    begin();
    (void)ask(kChatPath, R"({"model":"fast"})");
    (void)record();
    ASSERT_EQ(handedOver.size(), 1U);
    const inspect::Capture& kept = handedOver[0];
    EXPECT_FALSE(kept.attempts[0].answer.bytes.contains("canary"));
    EXPECT_FALSE(kept.answer.bytes.contains("canary"));
    EXPECT_EQ(kept.answer.bytes.size(), kept.answer.size) << "overwritten, length for length";
}

TEST_F(CaptureTest, ShowsWhatRunsAsFarAsItIs)
{
    const QByteArray event = "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n";
    one.otherwise(Script().expectRequest().write(chunkedHead() + chunk(event)));
    begin({ .capture = Capture::On, .liveUpdates = true });
    const auto running = std::make_shared<ExchangeId>(); // the engine tells of its end after this is over
    QObject::connect(engine.get(), &Engine::recordsUpdated, engine.get(),
        [running](const Records& records) { *running = records.last()->id; });
    HttpClient client(port);
    client.send(post(kChatPath, R"({"model":"fast","stream":true})"));
    ASSERT_TRUE(waitFor([&] { return client.received().contains("content") && !running->text.isEmpty(); }));
    const Engine::Held held = engine->held(*running);
    ASSERT_TRUE(held.capture);
    EXPECT_EQ(held.record->state, inspect::ExchangeState::Running);
    one.sendNow(chunk("data: [DONE]\n\n"));
    ASSERT_TRUE(waitFor([&] { return client.received().contains("DONE"); }));
    EXPECT_EQ(captureOf(*held.capture, *held.record).answer.bytes, event)
        << "as it was when it was looked at";
    EXPECT_TRUE(engine->captured({}).isEmpty()) << "those have ended";
}

TEST_F(CaptureTest, ForgetsWhatItIsTold)
{
    one.answerAll(plainResponse("{}"));
    begin({ .capture = Capture::On });
    (void)ask(kChatPath, R"({"model":"fast"})");
    (void)ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(engine->captured({}).size(), 2);
    EXPECT_EQ(engine->captured(u"nobody"_s).size(), 0);
    EXPECT_EQ(engine->forgetCaptured(record(1).id, u"nobody"_s).all, 0);
    EXPECT_EQ(engine->forgetCaptured(record(1).id, {}).all, 1);
    EXPECT_FALSE(engine->held(record(1).id).capture);
    EXPECT_EQ(engine->forgetCaptured({}, {}).all, 1);
}

} // namespace gateway::pipeline
