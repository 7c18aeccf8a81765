// SPDX-License-Identifier: GPL-3.0-or-later
// Two dialects in one exchange: what the provider is sent, what the client gets, and that failover, errors
// and broken streams stay what they are in one dialect.
#include "pipeline_fixture.h"

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kGeminiPath = "/v1beta/models/fast:generateContent";
const QByteArray kAskMessages =
    R"({"model":"fast","max_tokens":50,"messages":[{"role":"user","content":"Hi"}]})";
const QByteArray kChatReply =
    R"({"id":"c1","object":"chat.completion","created":1,"model":"model-1","choices":[{"index":0,"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":3,"total_tokens":13,"prompt_tokens_details":{"cached_tokens":4}}})";

QByteArray chatDelta(const QByteArray& text)
{
    return R"(data: {"id":"c1","choices":[{"index":0,"delta":{"content":")" + text
        + "\"},\"finish_reason\":null}]}\n\n";
}

const QByteArray kChatEnd =
    "data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    "data: {\"id\":\"c1\",\"choices\":[],\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":3}}\n\n"
    "data: [DONE]\n\n";

QByteArray streamed(const QByteArray& events)
{
    return chunkedHead() + chunk(events) + "0\r\n\r\n";
}

} // namespace

class Translation : public PipelineTest {
protected:
    Translation()
    {
        for (config::Provider& provider : config.providers)
            provider.baseUrls.removeLast(); // chat only
    }

    static std::string text(const boost::json::value& value, std::string_view pointer)
    {
        boost::system::error_code error;
        const boost::json::value* found = value.find_pointer(pointer, error);
        if (!found)
            return "(absent)";
        return found->is_string() ? std::string(found->get_string()) : boost::json::serialize(*found);
    }
};

TEST_F(Translation, AProviderIsAskedInItsOwnDialectAndTheClientAnsweredInIts)
{
    one.answerAll(plainResponse(kChatReply, 200, "Content-Type: application/json\r\n"));
    start();
    const Answer answer = ask(kMessagesPath, kAskMessages);
    ASSERT_EQ(answer.status, 200);
    const auto reply = json(answer.body);
    EXPECT_EQ(text(reply, "/type"), "message");
    EXPECT_EQ(text(reply, "/model"), "fast");
    EXPECT_EQ(text(reply, "/content/0/text"), "Hello");
    EXPECT_EQ(text(reply, "/stop_reason"), "end_turn");
    EXPECT_EQ(text(reply, "/usage/input_tokens"), "6");
    EXPECT_EQ(text(reply, "/usage/cache_read_input_tokens"), "4");
    EXPECT_EQ(headerValue(answer.headers, "x-plexus-provider"), "one");
    ASSERT_EQ(one.requests().size(), 1U);
    EXPECT_EQ(one.requests().front().target, "/v1/chat/completions");
    const auto sent = json(one.requests().front().body);
    EXPECT_EQ(text(sent, "/model"), "model-1");
    EXPECT_EQ(text(sent, "/messages/0/content"), "Hi");
    const auto kept = record();
    EXPECT_EQ(kept.attempts.first().dialect, Dialect::Chat);
    EXPECT_EQ(kept.usage, (inspect::Usage { .input = 6, .output = 3, .cacheRead = 4 }));
}

TEST_F(Translation, AStreamComesAsTheClientsEventsHoweverItWasCut)
{
    one.next(Script()
                 .expectRequest()
                 .write(chunkedHead())
                 .writePieces(chunk(chatDelta("Hel") + chatDelta("lo") + kChatEnd) + "0\r\n\r\n", 7));
    start();
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(headerValue(answer.headers, "content-type").toByteArray().startsWith("text/event-stream"));
    EXPECT_TRUE(answer.body.contains("event: message_start"));
    EXPECT_TRUE(answer.body.contains("\"text\":\"Hel\""));
    EXPECT_TRUE(answer.body.contains("\"text\":\"lo\""));
    EXPECT_TRUE(answer.body.endsWith("event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n"));
    const auto kept = record();
    EXPECT_EQ(kept.state, inspect::ExchangeState::Completed);
    EXPECT_EQ(kept.usage.output, 3);
    EXPECT_GE(kept.firstTokenUs, 0);
    EXPECT_GE(kept.firstTextUs, kept.firstTokenUs);
    EXPECT_EQ(kept.answer, (inspect::AnswerFacts { inspect::FinishReason::Stop, 0 }));
    EXPECT_EQ(kept.contentBytes, 5); // Hello
    EXPECT_EQ(kept.messages, 1);
}

TEST_F(Translation, WhatAStreamSaysItCostInACommentIsOnTheRecord)
{
    one.answerAll(streamed(chatDelta("Hello") + ": cost {\"request_cost_usd\": 0.0012}\n\n" + kChatEnd));
    start();
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_FALSE(answer.body.contains("request_cost_usd"));
    const auto kept = record();
    EXPECT_EQ(kept.usage.reportedCost, Money { 1'200'000 });
    EXPECT_EQ(kept.cost, Money { 1'200'000 });
}

TEST_F(Translation, AStreamThatFailsBeforeItsFirstContentMovesToTheNextTargetUnseen)
{
    one.answerAll(
        streamed("data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\"}}]}\n\n"
                 "data: {\"error\":{\"message\":\"overloaded\",\"code\":503}}\n\n"));
    two.answerAll(streamed(chatDelta("Hello") + kChatEnd));
    start();
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(headerValue(answer.headers, "x-plexus-provider"), "two");
    EXPECT_EQ(answer.body.count("message_start"), 2); // the event's name and its type
    EXPECT_FALSE(answer.body.contains("overloaded"));
    EXPECT_EQ(record().attempts.size(), 2);
}

TEST_F(Translation, AStreamThatStopsShortEndsAsAnErrorNeverAsSuccess)
{
    one.answerAll(streamed(chatDelta("Hel")));
    start();
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_TRUE(answer.body.contains("\"text\":\"Hel\""));
    EXPECT_TRUE(answer.body.contains("event: error"));
    EXPECT_FALSE(answer.body.contains("message_stop"));
    EXPECT_EQ(record().state, inspect::ExchangeState::Failed);
}

TEST_F(Translation, AClientOfASilentProviderIsKeptAwakeAndCanStillBeServedByAnother)
{
    one.next(Script().expectRequest().write(chunkedHead()));
    two.answerAll(streamed(chatDelta("Hello") + kChatEnd));
    start({ .keepAlivePause = std::chrono::milliseconds(20) });
    HttpClient client(port);
    client.send(post(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})"));
    ASSERT_TRUE(waitFor([&] { return client.received().contains(": keep-alive\n\n"); }));
    one.closeAll();
    const Answer answer = client.read();
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.body.startsWith(": keep-alive\n\n")) << answer.body.constData();
    EXPECT_TRUE(answer.body.contains("\"text\":\"Hello\""));
    EXPECT_TRUE(answer.body.contains("message_stop"));
    EXPECT_EQ(record().attempts.size(), 2);
}

TEST_F(Translation, AFailureAfterAnEarlyHeadIsTheStreamsLastEvent)
{
    config.aliases[0].groups[0].targets.removeLast();
    one.next(Script().expectRequest());
    start({ .keepAlivePause = std::chrono::milliseconds(20) });
    HttpClient client(port);
    client.send(post(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})"));
    ASSERT_TRUE(waitFor([&] { return client.received().contains(": keep-alive\n\n"); }));
    one.closeAll();
    const Answer answer = client.read();
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.body.contains("event: error")) << answer.body.constData();
    EXPECT_EQ(record().state, inspect::ExchangeState::Failed);
}

TEST_F(Translation, WhatATargetRefusedOnceIsLeftOutOfTheNextRequest)
{
    one.next(
        Script()
            .expectRequest()
            .write(plainResponse(
                R"({"error":{"message":"Unsupported parameter: 'top_p'","param":"top_p","code":"unsupported_parameter"}})",
                400, "Connection: close\r\n"))
            .close());
    one.otherwise(Script().expectRequest().write(plainResponse(kChatReply)).repeat());
    start();
    const QByteArray body =
        R"({"model":"fast","max_tokens":50,"top_p":0.5,"messages":[{"role":"user","content":"Hi"}]})";
    EXPECT_EQ(ask(kMessagesPath, body).status, 200);
    EXPECT_EQ(ask(kMessagesPath, body).status, 200);
    ASSERT_EQ(one.requests().size(), 3U);
    EXPECT_FALSE(one.requests()[2].body.contains("top_p"));
}

TEST_F(Translation, ABrokenConnectionBecomesTheClientsInBandError)
{
    one.next(Script().expectRequest().write(chunkedHead() + chunk(chatDelta("Hel"))).reset());
    start();
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_TRUE(answer.body.contains("event: error"));
    EXPECT_FALSE(answer.body.contains("message_stop"));
}

TEST_F(Translation, AWholeAnswerServesAClientThatStreams)
{
    one.answerAll(plainResponse(kChatReply, 200, "Content-Type: application/json\r\n"));
    start();
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_TRUE(answer.body.contains("\"text\":\"Hello\""));
    EXPECT_TRUE(answer.body.contains("message_stop"));
}

TEST_F(Translation, AStreamUnderAWrongContentTypeServesAClientThatDoesNot)
{
    one.answerAll(plainResponse(chatDelta("Hello") + kChatEnd, 200, "Content-Type: application/json\r\n"));
    start();
    const Answer answer = ask(kMessagesPath, kAskMessages);
    EXPECT_EQ(text(json(answer.body), "/content/0/text"), "Hello");
}

TEST_F(Translation, AnErrorArrivesInTheClientsShapeWithItsStatusAndRetryAfter)
{
    config.aliases[0].groups[0].targets.removeLast();
    one.answerAll(plainResponse(
        R"({"error":{"message":"slow down","type":"rate_limit_error","code":"rate_limit_exceeded"}})", 429,
        "Content-Type: application/json\r\nRetry-After: 7\r\n"));
    start();
    const Answer answer = ask(kMessagesPath, kAskMessages);
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(headerValue(answer.headers, "retry-after"), "7");
    EXPECT_EQ(text(json(answer.body), "/error/type"), "rate_limit_error");
    EXPECT_EQ(text(json(answer.body), "/error/message"), "slow down");
    EXPECT_FALSE(hasHeader(answer.headers, "x-should-retry"));
}

TEST_F(Translation, AnErrorInPlainJsonUnderAStreamsTypeIsThatError)
{
    const QByteArray error =
        R"({"error":{"message":"the credits are used up","type":"insufficient_quota","code":"insufficient_quota"}})";
    one.answerAll(streamed(error));
    two.answerAll(streamed(error));
    start();
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_GE(answer.status, 400);
    EXPECT_TRUE(answer.body.contains("the credits are used up")) << answer.body.constData();
}

TEST_F(Translation, AContextOverflowIsSaidInTheWordsTheClientCompactsOn)
{
    config.aliases[0].groups[0].targets.removeLast(); // another might take so much
    one.answerAll(plainResponse(
        R"({"error":{"message":"This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens.","code":"context_length_exceeded"}})",
        400, "Content-Type: application/json\r\n"));
    start();
    const Answer answer = ask(kMessagesPath, kAskMessages);
    EXPECT_EQ(answer.status, 400);
    EXPECT_TRUE(answer.body.contains("prompt is too long: 9000 tokens > 8192 maximum"))
        << answer.body.constData();
}

TEST_F(Translation, WhatATargetRefusesByNameIsTakenOutAndTheSameTargetAskedAgain)
{
    one.next(
        Script()
            .expectRequest()
            .write(plainResponse(
                R"({"error":{"message":"Unsupported parameter: 'top_p' is not supported with this model.","type":"invalid_request_error","param":"top_p","code":"unsupported_parameter"}})",
                400, "Content-Type: application/json\r\nConnection: close\r\n"))
            .close());
    one.next(Script().expectRequest().write(plainResponse(kChatReply)));
    start();
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"top_p":0.5,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(answer.status, 200);
    ASSERT_EQ(one.requests().size(), 2U);
    EXPECT_TRUE(one.requests()[0].body.contains("top_p"));
    EXPECT_FALSE(one.requests()[1].body.contains("top_p"));
    EXPECT_TRUE(two.requests().empty());
    EXPECT_EQ(record().attempts.size(), 2);
}

TEST_F(Translation, TheSameRepairHelpsARequestThatIsPassedThrough)
{
    one.next(
        Script()
            .expectRequest()
            .write(plainResponse(
                R"({"error":{"message":"Unknown parameter: 'surprise'.","param":"surprise","code":"unknown_parameter"}})",
                400, "Connection: close\r\n"))
            .close());
    one.next(Script().expectRequest().write(plainResponse("whatever")));
    start();
    const Answer answer =
        ask(kChatPath, R"({"model":"fast","surprise":1,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(answer.body, "whatever");
    ASSERT_EQ(one.requests().size(), 2U);
    EXPECT_EQ(one.requests()[1].body, R"({"model":"model-1","messages":[{"role":"user","content":"Hi"}]})");
}

TEST_F(Translation, A400NobodyCanRepairIsPassedOnAsItIs)
{
    const QByteArray body = R"({"error":{"message":"Invalid 'messages'","param":"messages"}})";
    one.answerAll(plainResponse(body, 400));
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast","messages":7})");
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.body, body);
    EXPECT_EQ(one.requests().size(), 1U);
}

TEST_F(Translation, WhatCannotBeCarriedIsOnTheRecord)
{
    one.answerAll(plainResponse(kChatReply));
    start();
    std::ignore = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"top_k":40,"messages":[{"role":"user","content":"Hi"}]})");
    const auto kept = record();
    ASSERT_EQ(kept.notes.size(), 1);
    EXPECT_EQ(kept.notes.first().field, u"top_k"_s);
    EXPECT_EQ(kept.notes.first().kind, u"dropped"_s);
    EXPECT_FALSE(kept.notes.first().reason.isEmpty());
}

TEST_F(Translation, ARequestThatCannotBeReadNamesTheFieldAndReachesNobody)
{
    start();
    const Answer answer =
        ask(kMessagesPath, R"({"model":"fast","max_tokens":50,"messages":[{"role":"user","content":5}]})");
    EXPECT_EQ(answer.status, 400);
    EXPECT_TRUE(answer.body.contains("messages")) << answer.body.constData();
    EXPECT_EQ(text(json(answer.body), "/error/type"), "invalid_request_error");
    EXPECT_TRUE(one.requests().empty());
    EXPECT_TRUE(two.requests().empty());
}

TEST_F(Translation, ALargeConversationIsTranslatedBesideTheGatewayThread)
{
    one.answerAll(plainResponse(kChatReply));
    start();
    const QByteArray large = QByteArray(300'000, 'a');
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":50,"messages":[{"role":"user","content":")" + large + "\"}]}");
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(one.requests().front().body.contains(large));
}

TEST_F(Translation, AClientThatLeavesDuringALargeTranslationIsCancelled)
{
    one.answerAll(plainResponse(kChatReply));
    start();
    {
        HttpClient client(port);
        client.send(post(kMessagesPath,
            R"({"model":"fast","max_tokens":50,"messages":[{"role":"user","content":")"
                + QByteArray(8'000'000, 'a') + "\"}]}"));
        ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == 1; }));
    }
    EXPECT_EQ(record().state, inspect::ExchangeState::Cancelled);
    EXPECT_TRUE(waitFor([&] { return engine->runningExchanges() == 0; }));
}

TEST_F(Translation, AGeminiClientGetsEventsOrAnArrayAsItAsks)
{
    one.otherwise(Script().expectRequest().write(streamed(chatDelta("Hello") + kChatEnd)).repeat());
    start();
    const QByteArray body = R"({"contents":[{"role":"user","parts":[{"text":"Hi"}]}]})";
    const Answer events = ask("/v1beta/models/fast:streamGenerateContent?alt=sse", body);
    EXPECT_TRUE(events.body.startsWith("data: {")) << events.body.constData();
    const Answer array = ask("/v1beta/models/fast:streamGenerateContent", body);
    EXPECT_TRUE(json(array.body).is_array());
    EXPECT_EQ(headerValue(array.headers, "content-type"), "application/json");
    const Answer unknown = ask("/v1beta/models/fast:predict", body);
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(Translation, TokensAreCountedByTheVendorWhereItCanAndEstimatedElsewhere)
{
    start();
    const QByteArray body =
        R"({"model":"fast","messages":[{"role":"user","content":"How many tokens is this?"}]})";
    const Answer estimate = ask("/v1/messages/count_tokens", body);
    EXPECT_EQ(estimate.status, 200);
    EXPECT_GT(json(estimate.body).as_object().at("input_tokens").to_number<int>(), 3);
    EXPECT_TRUE(one.requests().empty());
    const Answer gemini =
        ask("/v1beta/models/fast:countTokens", R"({"contents":[{"parts":[{"text":"Hi there"}]}]})");
    EXPECT_GT(json(gemini.body).as_object().at("totalTokens").to_number<int>(), 0);
    EXPECT_TRUE(one.requests().empty());

    config.providers[0].baseUrls = { { .dialect = Dialect::Messages,
        .url = QString::fromLatin1(one.url("/v1")) } };
    publish();
    one.next(Script().expectRequest().write(plainResponse(R"({"input_tokens":42})")));
    EXPECT_EQ(ask("/v1/messages/count_tokens", body).body, R"({"input_tokens":42})");
    EXPECT_EQ(one.requests().front().target, "/v1/messages/count_tokens");
    one.closeAll();
    one.otherwise(Script().expectRequest().write(plainResponse("{}", 404)).repeat());
    EXPECT_EQ(ask("/v1/messages/count_tokens", body).status, 200);
}

TEST_F(Translation, WhatTheConfigurationAddsReachesTheProviderInEitherLane)
{
    config::Node extra = config::Node::map();
    extra.set(u"top_k"_s, config::Node::scalar(u"40"_s));
    config.providers[0].extraBody = extra;
    config.aliases[0].extraBody.set(u"user"_s, config::Node::quotedText(u"team"_s));
    one.otherwise(Script().expectRequest().write(plainResponse(kChatReply)).repeat());
    start();
    std::ignore = ask(kChatPath, R"({"model":"fast","messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(one.requests().back().body,
        R"({"model":"model-1","messages":[{"role":"user","content":"Hi"}],"top_k":40,"user":"team"})");
    std::ignore = ask(kMessagesPath, kAskMessages);
    const auto sent = json(one.requests().back().body);
    EXPECT_EQ(text(sent, "/top_k"), "40");
    EXPECT_EQ(text(sent, "/user"), "team");
}

TEST_F(Translation, AnAdapterRewritesWhatIsSent)
{
    config.providers[0].adapters = { { .name = u"suppress_developer_role"_s } };
    one.answerAll(plainResponse(kChatReply));
    start();
    std::ignore =
        ask(kChatPath, R"({"model":"fast","messages":[{"role":"developer","content":"Be kind."}]})");
    EXPECT_EQ(one.requests().front().body,
        R"({"model":"model-1","messages":[{"role":"system","content":"Be kind."}]})");
}

TEST_F(Translation, AConversationAnotherVendorAnsweredIsFittedForTheClientsOwn)
{
    one.answerAll(plainResponse(kChatReply));
    start();
    std::ignore = ask(kChatPath,
        R"({"model":"fast","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"f","arguments":"{}"},"extra_content":{"google":{"thought_signature":"gx1.google.gemini.QUJD"}}}]},{"role":"tool","tool_call_id":"call_1","content":"1"}]})");
    ASSERT_EQ(one.requests().size(), 1U);
    EXPECT_FALSE(one.requests().front().body.contains("gx1."));
    EXPECT_TRUE(one.requests().front().body.contains("call_1"));
}

TEST_F(Translation, APassedThroughStreamThatStopsShortIsNoSuccessEither)
{
    one.answerAll(streamed(chatDelta("Hel")));
    start();
    const Answer answer =
        ask(kChatPath, R"({"model":"fast","stream":true,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_TRUE(answer.body.startsWith(chatDelta("Hel")));
    EXPECT_TRUE(answer.body.contains("\"error\""));
    EXPECT_FALSE(answer.body.contains("[DONE]"));
    EXPECT_EQ(record().state, inspect::ExchangeState::Failed);
}

TEST_F(Translation, APassedThroughStreamWithoutItsLastMarkIsWholeOnceTheModelStopped)
{
    const QByteArray events = chatDelta("Hello")
        + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
    one.answerAll(streamed(events));
    start();
    const Answer answer =
        ask(kChatPath, R"({"model":"fast","stream":true,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(answer.body, events);
    EXPECT_EQ(record().state, inspect::ExchangeState::Completed);
}

TEST_F(Translation, ATargetThatCannotDoWhatIsAskedGivesWayToOneThatCan)
{
    config.providers[0].baseUrls = { { .dialect = Dialect::Messages,
        .url = QString::fromLatin1(one.url("/v1")) } };
    two.answerAll(plainResponse("two choices"));
    start();
    const Answer answer =
        ask(kChatPath, R"({"model":"fast","n":2,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(answer.body, "two choices");
    EXPECT_TRUE(one.requests().empty());
}

TEST_F(Translation, WhatNoTargetCanDoIsTheCallersErrorAndNamesTheField)
{
    config.aliases[0].groups[0].targets.removeLast();
    config.providers[0].baseUrls = { { .dialect = Dialect::Messages,
        .url = QString::fromLatin1(one.url("/v1")) } };
    start();
    const Answer answer =
        ask(kChatPath, R"({"model":"fast","n":2,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(text(json(answer.body), "/error/param"), "n");
}

TEST_F(Translation, AConnectionIsUsedAgainAfterATranslatedStream)
{
    one.otherwise(Script().expectRequest().write(streamed(chatDelta("Hello") + kChatEnd)).repeat());
    start();
    const QByteArray body =
        R"({"model":"fast","max_tokens":50,"stream":true,"messages":[{"role":"user","content":"Hi"}]})";
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(ask(kMessagesPath, body).body.contains("message_stop"));
    EXPECT_EQ(one.requests().size(), 3U);
    EXPECT_EQ(one.connections(), 1);
}

TEST_F(Translation, ALongRefusalIsPassedOnWhole)
{
    const QByteArray body = QByteArray(R"({"error":{"message":")") + QByteArray(200'000, 'x') + "\"}}";
    one.next(Script().expectRequest().writePieces(plainResponse(body, 400), 10'000));
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast","messages":[]})");
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.body, body);
}

TEST_F(Translation, ALargeAnswerIsTranslatedBesideTheGatewayThread)
{
    const QByteArray large(300'000, 'a');
    QByteArray reply = kChatReply;
    one.answerAll(plainResponse(reply.replace("Hello", large)));
    start();
    const Answer answer = ask(kMessagesPath, kAskMessages);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(text(json(answer.body), "/content/0/text"), large.toStdString());
    EXPECT_EQ(record().usage.output, 3);
}

TEST_F(Translation, LegacyCompletionsAndOllamaClientsAreServedToo)
{
    one.otherwise(Script().expectRequest().write(plainResponse(kChatReply)).repeat());
    start();
    const Answer completion = ask("/v1/completions", R"({"model":"fast","prompt":"Say hello"})");
    EXPECT_EQ(text(json(completion.body), "/object"), "text_completion");
    EXPECT_EQ(text(json(completion.body), "/choices/0/text"), "Hello");
    const Answer ollama =
        ask("/api/chat", R"({"model":"fast","stream":false,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(text(json(ollama.body), "/message/content"), "Hello");
    EXPECT_EQ(text(json(ollama.body), "/done"), "true");
    const Answer lines = ask("/api/chat", R"({"model":"fast","messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(headerValue(lines.headers, "content-type"), "application/x-ndjson");
    EXPECT_TRUE(lines.body.trimmed().split('\n').last().contains("\"done\":true"));
    const Answer tags = ask(request("GET", "/api/tags", {}, bearer()));
    EXPECT_EQ(text(json(tags.body), "/models/0/name"), "fast");
    const Answer shown = ask("/api/show", R"({"model":"fast"})");
    EXPECT_EQ(text(json(shown.body), "/capabilities/0"), "completion");
    EXPECT_EQ(text(json(shown.body), "/model_info/general.architecture"), "plexus");
    EXPECT_EQ(ask("/api/show", R"({"name":"other"})").status, 404);
    EXPECT_EQ(ask("/api/show", R"({"verbose":true})").status, 400);
    EXPECT_EQ(text(json(ask(request("GET", "/api/version", {}, {})).body), "/version"), "0.12.6");
}

} // namespace gateway::pipeline
