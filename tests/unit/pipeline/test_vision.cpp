// SPDX-License-Identifier: GPL-3.0-or-later
// Images for a target that sees none: described once each by another model, under the client's key, before
// the target is asked. "one" is blind, "two" describes.
#include "pipeline_fixture.h"

#include <QPointer>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

QByteArray chatReply(const QByteArray& text, const QByteArray& fields = {})
{
    return plainResponse(
        R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,)"
        R"("message":{"role":"assistant","content":")"
            + text + R"("},"finish_reason":"stop"}],"usage":{"prompt_tokens":1000,"completion_tokens":100}})",
        200, "Content-Type: application/json\r\n" + fields);
}

QByteArray image(const QByteArray& bytes)
{
    return R"({"type":"image_url","image_url":{"url":"data:image/png;base64,)" + bytes.toBase64() + "\"}}";
}

QByteArray chatBody(const QByteArrayList& images, const QByteArray& more = {})
{
    return R"({"model":"fast",)" + more + R"("messages":[{"role":"user","content":[)" + images.join(',')
        + R"(,{"type":"text","text":"what is it?"}]}]})";
}

// In memory, and counted.
class MemoryShelf final : public conversations::DescriptionShelf {
public:
    void find(const std::vector<QByteArray>& digests, qint64 /*nowMs*/, QObject* context,
        std::function<void(Result<Texts>)> done) override
    {
        ++finds;
        Texts found;
        for (const QByteArray& digest : digests) {
            if (texts.contains(digest))
                found.insert(digest, texts.value(digest));
        }
        QMetaObject::invokeMethod(
            context, [found, done = std::move(done)] { done(found); }, Qt::QueuedConnection);
    }

    void put(const QByteArray& digest, const QByteArray& text, qint64 /*nowMs*/, qint64 maxBytes) override
    {
        texts.insert(digest, text);
        bound = maxBytes;
    }

    void clear(QObject* context, std::function<void(Result<qint64>)> done) override
    {
        const qint64 count = texts.size();
        texts.clear();
        QMetaObject::invokeMethod(
            context, [count, done = std::move(done)] { done(count); }, Qt::QueuedConnection);
    }

    Texts texts;
    int finds = 0;
    qint64 bound = 0;
};

} // namespace

class Vision : public PipelineTest {
protected:
    Vision()
    {
        for (config::Provider& provider : config.providers)
            provider.baseUrls.removeLast(); // chat only
        config.providers[1].models = { { .id = u"model-2"_s,
            .pricing = {
                .source = config::Pricing::Source::Simple, .rates = { .input = 1, .output = 10 } } } };
        config.aliases = { { .slug = u"fast"_s,
                               .groups = { { .name = u"default"_s,
                                   .targets = { { .provider = u"one"_s, .model = u"model-1"_s } } } },
                               .describesImages = true },
            { .slug = u"eyes"_s,
                .groups = { { .name = u"default"_s,
                    .targets = { { .provider = u"two"_s, .model = u"model-2"_s } } } } } };
        config.vision.descriptorModel = u"eyes"_s;
        one.answerAll(chatReply("fine"));
        two.answerAll(chatReply("a red cat"));
    }

    void startWithShelf()
    {
        EngineOptions options;
        options.descriptions = &shelf;
        start(std::move(options));
    }

    // Everything the blind target was told, last.
    [[nodiscard]] QByteArray told() const
    {
        return one.requests().empty() ? QByteArray() : one.requests().back().body;
    }

    [[nodiscard]] inspect::ExchangeRecord recordOf(inspect::ExchangeKind kind)
    {
        for (const auto& record : finished) {
            if (record->kind == kind)
                return *record;
        }
        return {};
    }

    MemoryShelf shelf;
};

TEST_F(Vision, AnImageIsDescribedBeforeTheBlindTargetIsAsked)
{
    startWithShelf();
    const Answer answer = ask(kChatPath, chatBody({ image("cat") }));
    ASSERT_EQ(answer.status, 200) << answer.body.constData();
    ASSERT_EQ(two.requests().size(), 1U);
    EXPECT_TRUE(two.requests()[0].body.contains(QByteArray("cat").toBase64()));
    EXPECT_TRUE(two.requests()[0].body.contains("Describe this image")) << "our own words";
    ASSERT_EQ(one.requests().size(), 1U);
    EXPECT_FALSE(told().contains("image_url"));
    EXPECT_TRUE(told().contains("a red cat"));
    EXPECT_TRUE(told().contains("[Description of image 1."));
    EXPECT_TRUE(told().contains("what is it?"));
    ASSERT_TRUE(waitFor([&] { return finished.size() == 2; }));
    const auto child = recordOf(inspect::ExchangeKind::Descriptor);
    const auto parent = recordOf(inspect::ExchangeKind::Client);
    EXPECT_EQ(child.parent, parent.id);
    EXPECT_EQ(child.keyName, u"laptop"_s);
    EXPECT_EQ(child.alias, u"eyes"_s);
    EXPECT_EQ(child.cost, Money::fromDollars(0.002));
    ASSERT_EQ(parent.notes.size(), 1);
    EXPECT_EQ(parent.notes[0].kind, u"emulated"_s);
    EXPECT_EQ(parent.notes[0].field, u"messages[0].content[0]"_s);
    EXPECT_TRUE(parent.notes[0].reason.startsWith(u"described by \u201ceyes\u201d in "))
        << qPrintable(parent.notes[0].reason);
    EXPECT_TRUE(parent.notes[0].reason.endsWith(u"$0.002"));
    EXPECT_GE(parent.describeUs, parent.routeUs);
    EXPECT_GE(parent.describedUs, parent.describeUs);
    EXPECT_LE(parent.describedUs, parent.attempts[0].startUs);
    EXPECT_EQ(shelf.texts.size(), 1);
    EXPECT_EQ(shelf.bound, 32 * 1024 * 1024);
}

TEST_F(Vision, TheNextTurnFindsItsImagesDescribedAndMemoryNeedsNoShelf)
{
    startWithShelf();
    ASSERT_EQ(ask(kChatPath, chatBody({ image("cat") })).status, 200);
    const int finds = shelf.finds;
    ASSERT_EQ(ask(kChatPath, chatBody({ image("cat"), image("cat") })).status, 200);
    EXPECT_EQ(two.requests().size(), 1U);
    EXPECT_EQ(shelf.finds, finds) << "memory knew it";
    EXPECT_TRUE(record(3).notes[0].reason.endsWith(u"kept from before"));
    // A fresh gateway has the shelf alone.
    engine.reset();
    startWithShelf();
    ASSERT_EQ(ask(kChatPath, chatBody({ image("cat") })).status, 200);
    EXPECT_EQ(two.requests().size(), 1U);
    EXPECT_TRUE(told().contains("a red cat"));
}

TEST_F(Vision, OtherWordsOrAnotherModelAskAgain)
{
    startWithShelf();
    ASSERT_EQ(ask(kChatPath, chatBody({ image("cat") })).status, 200);
    config.vision.prompt = u"Name the animal."_s;
    publish();
    ASSERT_EQ(ask(kChatPath, chatBody({ image("cat") })).status, 200);
    ASSERT_EQ(two.requests().size(), 2U);
    EXPECT_TRUE(two.requests()[1].body.contains("Name the animal."));
}

TEST_F(Vision, ToolResultsAndHistoryAreSeenAndAnotherDialectAnsweredInIts)
{
    start();
    const QByteArray body = R"({"model":"fast","max_tokens":9,"messages":[
        {"role":"user","content":[{"type":"image","source":{"type":"base64","media_type":"image/png","data":"QUJD"}}]},
        {"role":"assistant","content":[{"type":"tool_use","id":"t1","name":"shot","input":{}}]},
        {"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":[
          {"type":"image","source":{"type":"url","url":"https://example.org/a.png"}}]}]}]})";
    const Answer answer = ask(kMessagesPath, body);
    ASSERT_EQ(answer.status, 200) << answer.body.constData();
    EXPECT_EQ(json(answer.body).at("type").as_string(), "message");
    ASSERT_EQ(two.requests().size(), 2U);
    EXPECT_EQ(told().count("a red cat"), 2);
    EXPECT_TRUE(two.requests()[0].body.contains("https://example.org/a.png")
        || two.requests()[1].body.contains("https://example.org/a.png"))
        << "an address is passed on as it is";
}

TEST_F(Vision, ARequestWithoutImagesTravelsAsItCame)
{
    start();
    const QByteArray body =
        R"({"model":"fast","unknown_field":1,  "messages":[{"role":"user","content":"hi"}]})";
    ASSERT_EQ(ask(kChatPath, body).status, 200);
    EXPECT_TRUE(told().contains(R"("unknown_field":1,  "messages")"));
    EXPECT_TRUE(two.requests().empty());
    EXPECT_EQ(record().describeUs, inspect::kNever);
}

TEST_F(Vision, OnlySoManyAreAskedForAtATime)
{
    config.vision.maxParallel = 2;
    two.otherwise(Script().expectRequest()); // silent until told
    start();
    HttpClient client(port);
    client.send(post(kChatPath, chatBody({ image("1"), image("2"), image("3"), image("4"), image("5") })));
    for (size_t asked = 2; asked <= 5; ++asked) {
        ASSERT_TRUE(waitFor([&] { return two.requests().size() == asked; })) << asked;
        // The client's, and two that describe.
        ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == 3; })) << asked;
        const QByteArray answer = chatReply("seen", "Connection: close\r\n");
        if (asked < 5)
            two.sendNow(answer);
        else
            two.sendToAll(answer);
    }
    EXPECT_EQ(client.read().status, 200);
    EXPECT_EQ(told().count("seen"), 5);
}

TEST_F(Vision, AClientThatLeavesTakesItsDescriptionsAlong)
{
    two.otherwise(Script().expectRequest());
    start();
    HttpClient client(port);
    client.send(post(kChatPath, chatBody({ image("1"), image("2") })));
    ASSERT_TRUE(waitFor([&] { return two.requests().size() == 2; }));
    client.socket.abort();
    ASSERT_TRUE(waitFor([&] { return finished.size() == 3; }));
    for (const auto& record : finished)
        EXPECT_EQ(record->state, inspect::ExchangeState::Cancelled);
    ASSERT_TRUE(waitFor([&] { return two.openConnections() == 0; }));
    EXPECT_TRUE(one.requests().empty());
}

TEST_F(Vision, TheSameImageAskedTwiceAtOnceIsDescribedOnce)
{
    two.otherwise(Script().expectRequest());
    start();
    HttpClient first(port);
    HttpClient second(port);
    first.send(post(kChatPath, chatBody({ image("cat") })));
    second.send(post(kChatPath, chatBody({ image("cat") })));
    ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == 3 && two.requests().size() == 1; }));
    two.sendToAll(chatReply("a red cat"));
    EXPECT_EQ(first.read().status, 200);
    EXPECT_EQ(second.read().status, 200);
    EXPECT_EQ(two.requests().size(), 1U);
}

TEST_F(Vision, WhoeverWaitsGoesOnWhenTheOneWhoAskedLeaves)
{
    two.next(Script().expectRequest());
    start();
    HttpClient first(port);
    first.send(post(kChatPath, chatBody({ image("cat") })));
    ASSERT_TRUE(waitFor([&] { return two.requests().size() == 1; }));
    HttpClient second(port);
    second.send(post(kChatPath, chatBody({ image("cat") })));
    ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == 3; }));
    first.socket.abort();
    EXPECT_EQ(second.read().status, 200);
    EXPECT_EQ(two.requests().size(), 2U);
    EXPECT_TRUE(told().contains("a red cat"));
}

TEST_F(Vision, TheClientsQuotaCountsDescriptions)
{
    config.quotas = { { .name = u"few"_s, .unit = QuotaUnit::Requests, .limit = 2 } };
    config.keys[0].quotas = { u"few"_s };
    start();
    const Answer answer = ask(kChatPath, chatBody({ image("1"), image("2") }));
    EXPECT_EQ(answer.status, 429) << answer.body.constData();
    EXPECT_TRUE(answer.body.contains("could not be described")) << answer.body.constData();
    EXPECT_TRUE(one.requests().empty());
}

TEST_F(Vision, AKeyThatMayNotUseTheDescribingModelIsTold)
{
    config.keys[0].allowedModels = { u"fast"_s };
    start();
    const Answer answer = ask(kChatPath, chatBody({ image("1") }));
    EXPECT_EQ(answer.status, 403) << answer.body.constData();
    EXPECT_TRUE(answer.body.contains("eyes"));
    EXPECT_TRUE(two.requests().empty());
}

TEST_F(Vision, AFailureIsToldInTheClientsDialectAndNamesTheImage)
{
    two.answerAll(plainResponse(R"({"error":{"message":"overloaded"}})", 500));
    start();
    const QByteArray body = R"({"model":"fast","max_tokens":9,"messages":[{"role":"user","content":[
        {"type":"text","text":"x"},
        {"type":"image","source":{"type":"base64","media_type":"image/png","data":"QUJD"}}]}]})";
    const Answer answer = ask(kMessagesPath, body);
    EXPECT_EQ(answer.status, 502);
    const auto error = json(answer.body);
    EXPECT_EQ(error.at("type").as_string(), "error");
    const std::string message(error.at_pointer("/error/message").as_string());
    EXPECT_NE(message.find("Image 1 (messages[0].content[1])"), std::string::npos) << message;
    EXPECT_NE(message.find("eyes"), std::string::npos) << message;
    EXPECT_NE(message.find("overloaded"), std::string::npos) << message;
    EXPECT_TRUE(one.requests().empty());
    ASSERT_TRUE(waitFor([&] { return finished.size() == 2; }));
    EXPECT_EQ(recordOf(inspect::ExchangeKind::Client).state, inspect::ExchangeState::Failed);
}

TEST_F(Vision, AFailureMayLeaveALineOrTheImage)
{
    two.answerAll(plainResponse(R"({"error":{"message":"overloaded"}})", 500));
    config.vision.onFailure = config::VisionFailure::Without;
    start();
    ASSERT_EQ(ask(kChatPath, chatBody({ image("cat") })).status, 200);
    EXPECT_FALSE(told().contains("image_url"));
    EXPECT_TRUE(told().contains("could not be described"));
    const auto parent = recordOf(inspect::ExchangeKind::Client);
    ASSERT_EQ(parent.notes.size(), 1);
    EXPECT_EQ(parent.notes[0].kind, u"dropped"_s);
    EXPECT_TRUE(parent.notes[0].reason.contains(u"overloaded")) << qPrintable(parent.notes[0].reason);
    config.vision.onFailure = config::VisionFailure::Anyway;
    publish();
    ASSERT_EQ(ask(kChatPath, chatBody({ image("cat") })).status, 200);
    EXPECT_TRUE(told().contains(QByteArray("cat").toBase64()));
}

TEST_F(Vision, AnAnswerThatSaysNothingIsAFailure)
{
    two.answerAll(chatReply(" \\n "));
    start();
    const Answer answer = ask(kChatPath, chatBody({ image("cat") }));
    EXPECT_EQ(answer.status, 502) << answer.body.constData();
}

TEST_F(Vision, ADescriptionHasItsTime)
{
    config.vision.timeoutMs = 50;
    two.otherwise(Script().expectRequest());
    start();
    const Answer answer = ask(kChatPath, chatBody({ image("cat") }));
    EXPECT_EQ(answer.status, 504) << answer.body.constData();
    ASSERT_TRUE(waitFor([&] { return two.openConnections() == 0; }));
}

TEST_F(Vision, AStreamIsKeptAliveWhileImagesAreDescribed)
{
    two.otherwise(Script().expectRequest());
    one.answerAll(chunkedHead()
        + chunk(
            "data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"fine\"},"
            "\"finish_reason\":null}]}\n\n"
            "data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
            "data: [DONE]\n\n")
        + "0\r\n\r\n");
    EngineOptions options;
    options.keepAlivePause = std::chrono::milliseconds(30);
    start(std::move(options));
    HttpClient client(port);
    client.send(post(kChatPath, chatBody({ image("cat") }, R"("stream":true,)")));
    ASSERT_TRUE(
        waitFor([&] { return two.requests().size() == 1 && client.received().contains(": keep-alive"); }));
    EXPECT_TRUE(client.received().startsWith("HTTP/1.1 200"));
    two.sendToAll(chatReply("a red cat"));
    const Answer answer = client.read();
    EXPECT_TRUE(answer.complete);
    EXPECT_TRUE(answer.body.contains("fine")) << answer.body.constData();
    EXPECT_TRUE(told().contains("a red cat"));
}

TEST_F(Vision, AStreamThatHasBegunIsToldTheFailureInIt)
{
    two.otherwise(Script().expectRequest());
    EngineOptions options;
    options.keepAlivePause = std::chrono::milliseconds(30);
    start(std::move(options));
    HttpClient client(port);
    client.send(post(kChatPath, chatBody({ image("cat") }, R"("stream":true,)")));
    ASSERT_TRUE(
        waitFor([&] { return two.requests().size() == 1 && client.received().contains(": keep-alive"); }));
    two.sendToAll(plainResponse(R"({"error":{"message":"overloaded"}})", 500));
    const Answer answer = client.read();
    EXPECT_TRUE(answer.complete);
    EXPECT_TRUE(answer.body.contains("could not be described")) << answer.body.constData();
}

TEST_F(Vision, WhoDescribesIsNeverDescribedFor)
{
    // What the configuration's checks refuse, got in all the same.
    config.aliases[1].describesImages = true;
    start();
    ASSERT_EQ(ask(kChatPath, chatBody({ image("cat") })).status, 200);
    EXPECT_EQ(two.requests().size(), 1U);
    EXPECT_TRUE(two.requests()[0].body.contains(QByteArray("cat").toBase64()));
}

TEST_F(Vision, AnAliasNestedInAnotherHasItsImagesDescribed)
{
    config.aliases.append({ .slug = u"outer"_s,
        .groups = { { .name = u"default"_s, .targets = { { .alias = u"fast"_s } } } } });
    start();
    QByteArray body = chatBody({ image("cat") });
    ASSERT_EQ(ask(kChatPath, body.replace("\"fast\"", "\"outer\"")).status, 200);
    EXPECT_TRUE(told().contains("a red cat"));
}

TEST_F(Vision, AFullTargetIsNotHeldWhileItsOwnProviderDescribes)
{
    config.providers[0].maxConcurrency = 1;
    config.aliases[1].groups[0].targets[0] = { .provider = u"one"_s, .model = u"model-9"_s };
    start();
    ASSERT_EQ(ask(kChatPath, chatBody({ image("cat") })).status, 200);
    ASSERT_EQ(one.requests().size(), 2U);
    EXPECT_TRUE(one.requests()[0].body.contains("model-9"));
    EXPECT_TRUE(told().contains("model-1"));
}

TEST_F(Vision, ALargeBodyIsReadBesideTheGatewaysThread)
{
    start();
    ASSERT_EQ(ask(kChatPath, chatBody({ image(QByteArray(200'000, 'x')), image("cat") })).status, 200);
    EXPECT_EQ(told().count("a red cat"), 2);
    EXPECT_LT(told().size(), 5'000);
}

TEST_F(Vision, CountingTokensDescribesNothing)
{
    start();
    const QByteArray body = R"({"model":"fast","messages":[{"role":"user","content":[
        {"type":"image","source":{"type":"base64","media_type":"image/png","data":"QUJD"}}]}]})";
    EXPECT_EQ(ask("/v1/messages/count_tokens", body).status, 200);
    EXPECT_TRUE(two.requests().empty());
}

} // namespace gateway::pipeline
