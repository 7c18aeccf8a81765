// SPDX-License-Identifier: GPL-3.0-or-later
// What one request leaves behind for the next: rests, places, quotas, pins; and who may ask at all.
#include "pipeline_fixture.h"

#include <random>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kBody = R"({"model":"fast","messages":[{"role":"user","content":"Hi"}]})";
const QByteArray kReply =
    R"({"choices":[{"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}],)"
    R"("usage":{"prompt_tokens":100,"completion_tokens":20}})";

QByteArray limited(const QByteArray& fields)
{
    return plainResponse(R"({"error":{"message":"Rate limit reached","code":"rate_limit_exceeded"}})", 429,
        "Content-Type: application/json\r\n" + fields);
}

} // namespace

class TrafficPolicyTest : public PipelineTest {
protected:
    TrafficPolicyTest() { two.answerAll(plainResponse(kReply)); }

    ~TrafficPolicyTest() override
    {
        // Whatever happened, nothing is held any more.
        EXPECT_TRUE(waitFor([&] { return engine->runningExchanges() == 0; }));
        EXPECT_EQ(engine->policy().held(), 0);
    }

    void onlyOne() { config.aliases[0].groups[0].targets.removeLast(); }

    [[nodiscard]] static QByteArray field(const Answer& answer, const char* name)
    {
        return headerValue(answer.headers, name).toByteArray();
    }
};

// ---- rests ----

TEST_F(TrafficPolicyTest, ATargetRestsExactlyAsLongAsItsProviderSaid)
{
    onlyOne();
    one.answerAll(limited("Retry-After: 7\r\n"));
    start();
    const Answer first = ask(kChatPath, kBody);
    EXPECT_EQ(first.status, 429);
    EXPECT_EQ(field(first, "retry-after"), "7");

    clock.advanceMs(2'000);
    const Answer second = ask(kChatPath, kBody);
    EXPECT_EQ(second.status, 503);
    const int left = field(second, "retry-after").toInt();
    EXPECT_TRUE(left == 5 || left == 4) << left;
    EXPECT_TRUE(second.body.contains("rest")) << second.body.constData();
    EXPECT_EQ(one.requests().size(), 1U);

    clock.advanceMs(5'100);
    std::ignore = ask(kChatPath, kBody);
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(TrafficPolicyTest, AFailedTargetIsPassedOverUntilItsRestEnds)
{
    one.answerAll(plainResponse(R"({"error":"broken"})", 500));
    start();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 1U);
    EXPECT_EQ(two.requests().size(), 3U);
    ASSERT_EQ(engine->policy().state().resting.size(), 1);
    EXPECT_EQ(engine->policy().state().resting.first().target, (TargetId { u"one"_s, u"model-1"_s }));

    clock.advanceMs(2 * 60'000 + 100);
    config.aliases[0].isSticky = false;
    publish();
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 2U) << "one probe";
    // Twice as long now.
    clock.advanceMs(2 * 60'000 + 100);
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(TrafficPolicyTest, SuccessEndsTheCount)
{
    onlyOne();
    one.next(Script().expectRequest().write(plainResponse(R"({"error":"broken"})", 500)).close());
    one.answerAll(plainResponse(kReply));
    start();
    EXPECT_EQ(ask(kChatPath, kBody).status, 500);
    clock.advanceMs(2 * 60'000 + 100);
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_TRUE(engine->policy().state().resting.isEmpty());
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
}

TEST_F(TrafficPolicyTest, NobodyRestsForTheCallersFault)
{
    onlyOne();
    one.answerAll(plainResponse(R"({"error":{"message":"messages is required"}})", 400));
    start();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(ask(kChatPath, kBody).status, 400);
    EXPECT_TRUE(engine->policy().state().resting.isEmpty());
}

TEST_F(TrafficPolicyTest, AProviderThatNeverRestsIsAskedEveryTime)
{
    onlyOne();
    config.providers[0].coolsDown = false;
    one.answerAll(plainResponse(R"({"error":"broken"})", 500));
    start();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(ask(kChatPath, kBody).status, 500);
}

TEST_F(TrafficPolicyTest, AQuotaWordInABadRequestMovesOnAndRests)
{
    one.answerAll(plainResponse(R"({"error":{"message":"Your credit balance is too low"}})", 400));
    start();
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 1U);
    EXPECT_EQ(engine->policy().state().resting.first().target, (TargetId { u"one"_s, {} })) << "the account";
}

TEST_F(TrafficPolicyTest, ARestIsEndedByHand)
{
    onlyOne();
    one.answerAll(plainResponse(R"({"error":"broken"})", 500));
    start();
    std::ignore = ask(kChatPath, kBody);
    EXPECT_EQ(ask(kChatPath, kBody).status, 503);
    engine->policy().clearAllCooldowns();
    EXPECT_EQ(ask(kChatPath, kBody).status, 500);
}

TEST_F(TrafficPolicyTest, RestsComeBackFromTheStore)
{
    QVector<inspect::RestingTarget> kept;
    EngineOptions options;
    options.policy.onCooldowns = [&kept](const QVector<inspect::RestingTarget>& resting, const QStringList&) {
        kept = resting;
    };
    onlyOne();
    one.answerAll(limited("Retry-After: 60\r\n"));
    start(options);
    std::ignore = ask(kChatPath, kBody);
    ASSERT_EQ(kept.size(), 1);
    start();
    engine->policy().restore(kept, {});
    EXPECT_EQ(ask(kChatPath, kBody).status, 503);
}

TEST_F(TrafficPolicyTest, WhatWasMeasuredOutlivesARestart)
{
    routing::MeasuredTraffic kept;
    EngineOptions options;
    options.policy.onMeasured = [&kept](const routing::MeasuredTraffic& measured) { kept = measured; };
    one.answerAll(plainResponse(kReply));
    start(options);
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    start();
    ASSERT_EQ(kept.targets.size(), 1) << "handed over at the end";
    const TargetId target = kept.targets.first().target;
    EXPECT_FALSE(engine->policy().stats().measurements(target));
    engine->policy().restore(kept);
    EXPECT_EQ(engine->policy().stats().exported(), kept.targets);
    EXPECT_TRUE(engine->policy().stats().measurements(target)->wholeAnswerMs);
    EXPECT_EQ(engine->policy().mixes().exported(), kept.mixes);
    EXPECT_EQ(kept.mixes.size(), 1);
}

TEST_F(TrafficPolicyTest, AProvidersOwnListOfStatusesMovesOnToo)
{
    config.providers[0].retryableStatusCodes = { 415 };
    one.answerAll(plainResponse(R"({"error":"not so"})", 415));
    start();
    EXPECT_EQ(field(ask(kChatPath, kBody), "x-plexus-provider"), "two");
    EXPECT_TRUE(engine->policy().state().resting.isEmpty()) << "the fault stays the caller's";
}

TEST_F(TrafficPolicyTest, AttemptsAreBounded)
{
    config.settings.failover.maxAttempts = 1;
    one.answerAll(plainResponse(R"({"error":"broken"})", 500));
    start();
    EXPECT_EQ(ask(kChatPath, kBody).status, 500);
    EXPECT_TRUE(two.requests().empty());
}

// ---- places ----

TEST_F(TrafficPolicyTest, ARequestWaitsForAPlaceAndTakesTheNextOne)
{
    onlyOne();
    config.providers[0].maxConcurrency = 1;
    const QByteArray says = "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n";
    one.next(Script().expectRequest().write(chunkedHead() + chunk(says)));
    one.answerAll(plainResponse(kReply));
    start();
    HttpClient first(port);
    first.send(post(kChatPath, R"({"model":"fast","stream":true,"messages":[]})"));
    ASSERT_TRUE(waitFor([&] { return first.received().contains("\"a\""); }));
    HttpClient second(port);
    second.send(post(kChatPath, kBody));
    ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == 2; }));
    EXPECT_EQ(one.requests().size(), 1U);
    first.socket.abort();
    EXPECT_EQ(second.read().status, 200);
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(TrafficPolicyTest, WhenAllAreFullARequestWaitsForThePreferredOne)
{
    config.providers[0].maxConcurrency = 1;
    config.providers[1].maxConcurrency = 1;
    config.aliases[0].isSticky = false;
    ScriptedUpstream silent;
    config.providers[1] = provider(u"two"_s, silent);
    config.providers[1].maxConcurrency = 1;
    silent.otherwise(Script().expectRequest());
    one.next(Script().expectRequest());
    one.answerAll(plainResponse(kReply));
    start();
    HttpClient first(port);
    first.send(post(kChatPath, kBody));
    ASSERT_TRUE(waitFor([&] { return one.requests().size() == 1; }));
    HttpClient second(port);
    second.send(post(kChatPath, kBody));
    ASSERT_TRUE(waitFor([&] { return silent.requests().size() == 1; }));
    HttpClient third(port);
    third.send(post(kChatPath, kBody));
    ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == 3; }));
    first.socket.abort();
    EXPECT_EQ(field(third.read(), "x-plexus-provider"), "one");
    second.socket.abort();
}

TEST_F(TrafficPolicyTest, WhoFindsNoPlaceInTimeIsToldWhenToComeBack)
{
    onlyOne();
    config.providers[0].maxConcurrency = 1;
    one.otherwise(Script().expectRequest());
    start();
    HttpClient first(port);
    first.send(post(kChatPath, kBody));
    ASSERT_TRUE(waitFor([&] { return one.requests().size() == 1; }));
    // As many as the queue takes wait; the next one is told at once.
    std::vector<std::unique_ptr<HttpClient>> waiting;
    for (qsizetype i = 0; i < routing::Slots::kMostWaiters; ++i) {
        waiting.push_back(std::make_unique<HttpClient>(port));
        waiting.back()->send(post(kChatPath, kBody));
    }
    ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == routing::Slots::kMostWaiters + 1; }));
    const Answer answer = ask(kChatPath, kBody);
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(field(answer, "retry-after"), "1");
    first.socket.abort();
    for (const auto& client : waiting)
        client->socket.abort();
}

TEST_F(TrafficPolicyTest, AFullTargetIsPassedOverWhileAnotherIsFree)
{
    config.providers[0].maxConcurrency = 1;
    config.aliases[0].isSticky = false;
    one.next(Script().expectRequest());
    start();
    HttpClient first(port);
    first.send(post(kChatPath, kBody));
    ASSERT_TRUE(waitFor([&] { return one.requests().size() == 1; }));
    EXPECT_EQ(field(ask(kChatPath, kBody), "x-plexus-provider"), "two");
    first.socket.abort();
}

// ---- quotas and prices ----

TEST_F(TrafficPolicyTest, AQuotaStopsHardAndSaysSoInTheClientsDialect)
{
    config.quotas = { { .name = u"few"_s, .unit = QuotaUnit::Requests, .limit = 2 } };
    config.keys[0].quotas = { u"few"_s };
    one.answerAll(plainResponse(kReply));
    start();
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    const Answer last = ask(kChatPath, kBody);
    EXPECT_EQ(last.status, 200);
    EXPECT_EQ(field(last, "x-plexus-quota"), "few");
    EXPECT_EQ(field(last, "x-plexus-quota-limit"), "2");
    const Answer chat = ask(kChatPath, kBody);
    EXPECT_EQ(chat.status, 429);
    EXPECT_EQ(field(chat, "x-plexus-quota"), "few");
    EXPECT_EQ(field(chat, "x-plexus-quota-remaining"), "0");
    EXPECT_FALSE(field(chat, "retry-after").isEmpty());
    const auto body = json(chat.body);
    EXPECT_EQ(body.at("error").at("code"), "quota_exceeded");
    EXPECT_EQ(body.at("error").at("quota_name"), "few");
    const Answer messages =
        ask(kMessagesPath, R"({"model":"fast","max_tokens":5,"messages":[{"role":"user","content":"Hi"}]})");
    EXPECT_EQ(messages.status, 429);
    EXPECT_EQ(json(messages.body).at("type"), "error");
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(TrafficPolicyTest, AQuotaOnOneProviderLeavesTheOther)
{
    config.quotas = {
        { .name = u"one-only"_s, .unit = QuotaUnit::Requests, .limit = 1, .allowedProviders = { u"one"_s } }
    };
    config.keys[0].quotas = { u"one-only"_s };
    config.aliases[0].isSticky = false;
    one.answerAll(plainResponse(kReply));
    start();
    EXPECT_EQ(field(ask(kChatPath, kBody), "x-plexus-provider"), "one");
    EXPECT_EQ(field(ask(kChatPath, kBody), "x-plexus-provider"), "two");
    EXPECT_EQ(field(ask(kChatPath, kBody), "x-plexus-provider"), "two");
}

TEST_F(TrafficPolicyTest, ManyAtOnceDoNotOverrunAQuota)
{
    config.quotas = { { .name = u"few"_s, .unit = QuotaUnit::Requests, .limit = 5 } };
    config.keys[0].quotas = { u"few"_s };
    one.answerAll(plainResponse(kReply));
    start();
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<HttpClient>(port));
        clients.back()->send(post(kChatPath, kBody));
    }
    int answered = 0;
    for (const auto& client : clients)
        answered += client->read().status == 200 ? 1 : 0;
    EXPECT_EQ(answered, 5);
    EXPECT_EQ(one.requests().size(), 5U);
}

TEST_F(TrafficPolicyTest, TheStoreIsToldOfManyRequestsAtOnce)
{
    config.quotas = { { .name = u"many"_s, .unit = QuotaUnit::Requests, .limit = 1000 } };
    config.keys[0].quotas = { u"many"_s };
    one.answerAll(plainResponse(kReply));
    int told = 0;
    QVector<quota::QuotaRow> kept;
    EngineOptions options;
    options.policy.onQuotaUse = [&](const QVector<quota::QuotaRow>& rows) {
        ++told;
        kept = rows;
    };
    start(options);
    const auto usedIn = [](const QVector<quota::QuotaRow>& rows) {
        return rows.isEmpty() || rows.first().buckets.isEmpty() ? 0 : rows.first().buckets.first().amount;
    };
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_TRUE(waitFor([&] { return usedIn(kept) == 50; }));
    EXPECT_LT(told, 50) << "once in a while, not twice a request";
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    start();
    EXPECT_EQ(usedIn(kept), 51) << "the rest is handed over at the end";
}

TEST_F(TrafficPolicyTest, TokensAreBookedAsTheyWereUsed)
{
    config.quotas = { { .name = u"tokens"_s, .unit = QuotaUnit::Tokens, .limit = 1'000'000 } };
    config.keys[0].quotas = { u"tokens"_s };
    one.answerAll(plainResponse(kReply));
    start();
    std::ignore = ask(kChatPath, kBody);
    std::ignore = record();
    const auto quotas = engine->policy().state().quotas;
    ASSERT_EQ(quotas.size(), 1);
    EXPECT_EQ(quotas.first().used, 120);
    EXPECT_EQ(quotas.first().reserved, 0);
}

TEST_F(TrafficPolicyTest, WhatARunningRequestMayUseIsKeptFromTheNext)
{
    config.quotas = { { .name = u"tokens"_s, .unit = QuotaUnit::Tokens, .limit = 1000 } };
    config.keys[0].quotas = { u"tokens"_s };
    one.otherwise(Script().expectRequest());
    start();
    const QByteArray body =
        R"({"model":"fast","max_tokens":900,"messages":[{"role":"user","content":"hi"}]})";
    HttpClient first(port);
    first.send(post(kChatPath, body));
    ASSERT_TRUE(waitFor([&] { return one.requests().size() == 1; }));
    EXPECT_EQ(ask(kChatPath, body).status, 429);
    EXPECT_EQ(one.requests().size(), 1U);
}

TEST_F(TrafficPolicyTest, WhatARequestCostIsOnTheRecord)
{
    config.providers[0].discount = 0.5;
    config.providers[0].models = { { .id = u"model-1"_s,
        .pricing = { .source = config::Pricing::Source::Simple, .rates = { .input = 10, .output = 100 } } } };
    one.answerAll(plainResponse(kReply));
    start();
    std::ignore = ask(kChatPath, kBody);
    // (100 × $10 + 20 × $100) / 1 000 000 / 2
    EXPECT_EQ(record().cost, Money::parse(u"0.0015"));
    EXPECT_EQ(record().costSource, u"simple"_s);
}

TEST_F(TrafficPolicyTest, TokensAreCountedForAProviderThatReportsNone)
{
    const QByteArray words = "the quick brown fox jumps over the lazy dog and runs away ";
    const QByteArray whole = R"({"choices":[{"message":{"role":"assistant","content":")" + words
        + R"("},"finish_reason":"stop"}]})";
    const QByteArray stream = chunkedHead()
        + chunk("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + words
            + "\"}}]}\n\n"
              "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: "
              "[DONE]\n\n")
        + "0\r\n\r\n";
    const QByteArray body =
        R"({"model":"fast","stream":%,"messages":[{"role":"user","content":")" + words + R"("}]})";
    const QByteArray asMessages =
        R"({"model":"fast","max_tokens":50,"messages":[{"role":"user","content":")" + words + R"("}]})";
    config.providers[0].estimatesTokens = true;
    config.providers[0].baseUrls.removeLast(); // chat alone: messages are translated
    config.providers[0].models = { { .id = u"model-1"_s,
        .pricing = { .source = config::Pricing::Source::Simple, .rates = { .input = 1, .output = 1 } } } };
    one.next(Script().expectRequest().write(plainResponse(whole)).close());
    one.next(Script().expectRequest().write(stream).close());
    one.answerAll(plainResponse(whole));
    start();
    std::ignore = ask(kChatPath, QByteArray(body).replace("%", "false"));
    std::ignore = ask(kChatPath, QByteArray(body).replace("%", "true"));
    std::ignore = ask(kMessagesPath, asMessages);
    for (const size_t count : { 1, 2, 3 }) {
        const inspect::ExchangeRecord kept = record(count);
        EXPECT_TRUE(kept.isUsageEstimated) << count;
        EXPECT_NEAR(static_cast<double>(kept.usage.output.value_or(0)), 12, 3) << count;
        EXPECT_NEAR(static_cast<double>(kept.usage.input.value_or(0)), 16, 5) << count;
        EXPECT_TRUE(kept.cost) << count;
    }
}

TEST_F(TrafficPolicyTest, WhatAProviderReportsIsNotCountedAgain)
{
    config.providers[0].estimatesTokens = true;
    one.answerAll(plainResponse(kReply));
    start();
    std::ignore = ask(kChatPath, kBody);
    EXPECT_FALSE(record().isUsageEstimated);
    EXPECT_EQ(record().usage.input, 100);
}

// ---- conversations ----

TEST_F(TrafficPolicyTest, AConversationStaysWhereItsFirstTurnWent)
{
    one.next(Script().expectRequest().write(plainResponse(R"({"error":"broken"})", 500)).close());
    one.answerAll(plainResponse(kReply));
    start();
    EXPECT_EQ(field(ask(kChatPath, kBody), "x-plexus-provider"), "two");
    clock.advanceMs(10 * 60'000); // one is well again
    const QByteArray turn2 = R"({"model":"fast","messages":[{"role":"user","content":"Hi"},)"
                             R"({"role":"assistant","content":"Hello"},{"role":"user","content":"More"}]})";
    EXPECT_EQ(field(ask(kChatPath, turn2), "x-plexus-provider"), "two");
    const QByteArray other = R"({"model":"fast","messages":[{"role":"user","content":"Another"}]})";
    EXPECT_EQ(field(ask(kChatPath, other), "x-plexus-provider"), "one");
}

// ---- keys ----

TEST_F(TrafficPolicyTest, AKeyThatHasExpiredIsRefused)
{
    one.answerAll(plainResponse(kReply));
    config.keys[0].expiresAtMs = clock.epochMs() + 60'000;
    start();
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    clock.advanceMs(60'000);
    const Answer answer = ask(kChatPath, kBody);
    EXPECT_EQ(answer.status, 401);
    EXPECT_TRUE(answer.body.contains("expired"));
}

TEST_F(TrafficPolicyTest, AKeyIsUsedFromItsAddressesOnly)
{
    one.answerAll(plainResponse(kReply));
    config.keys[0].allowedIps = { u"10.0.0.0/8"_s };
    start();
    EXPECT_EQ(ask(kChatPath, kBody).status, 403);
    const QByteArray forwarded = request("POST", kChatPath, kBody,
        bearer() + "Content-Type: application/json\r\nX-Forwarded-For: 10.1.2.3\r\n");
    EXPECT_EQ(ask(forwarded).status, 403) << "nobody's word counts by default";
    config.settings.trustedProxies = { u"127.0.0.1"_s };
    publish();
    EXPECT_EQ(ask(forwarded).status, 200);
}

// ---- explaining ----

TEST_F(TrafficPolicyTest, ADryRunSaysWhereARequestWouldGoAndWhy)
{
    one.answerAll(plainResponse(R"({"error":"broken"})", 500));
    start();
    std::ignore = ask(kChatPath, kBody);
    const auto lines = engine->explain(u"fast"_s, Dialect::Chat, u"laptop"_s);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 2);
    EXPECT_EQ(lines->at(0).provider, u"two"_s);
    EXPECT_EQ(lines->at(0).place, 1);
    EXPECT_EQ(lines->at(1).provider, u"one"_s);
    EXPECT_EQ(lines->at(1).place, 0);
    EXPECT_TRUE(lines->at(1).reason.contains(u"rest"_s)) << qPrintable(lines->at(1).reason);
    EXPECT_EQ(
        engine->explain(u"nothing"_s, Dialect::Chat, u"laptop"_s).error().code, ErrorCode::UnknownModel);
    EXPECT_EQ(record().considered.size(), 2);
}

TEST_F(TrafficPolicyTest, TargetsThatNobodyAsksAreProbedBesideTheTraffic)
{
    config.settings.exploration = { .isBackground = true, .stalenessSeconds = 60 };
    config.aliases[0].groups[0].selector = config::Selector::Latency;
    config.aliases[0].isSticky = false;
    one.answerAll(plainResponse(kReply));
    start();
    std::ignore = ask(kChatPath, kBody);
    EXPECT_EQ(record().keyName, u"laptop"_s);
    EXPECT_TRUE(two.requests().empty()) << "fresh at the start";
    clock.advanceMs(61'000);
    std::ignore = ask(kChatPath, kBody);
    ASSERT_TRUE(waitFor([&] { return finished.size() >= 3; }));
    ASSERT_FALSE(two.requests().empty());
    EXPECT_TRUE(two.requests().front().body.contains("hash table"));
    const auto probe = std::find_if(finished.begin(), finished.end(),
        [](const inspect::ExchangeRecordPtr& each) { return each->keyName == u"probe"_s; });
    ASSERT_NE(probe, finished.end());
    EXPECT_EQ((*probe)->attribution, u"background"_s);
    // Off by default: they cost money.
    EXPECT_FALSE(config::Settings {}.exploration.isBackground);
}

// ---- everything together ----

TEST_F(TrafficPolicyTest, RandomRequestsLeaveNothingHeld)
{
    config.providers[0].maxConcurrency = 3;
    config.quotas = { { .name = u"tokens"_s, .unit = QuotaUnit::Tokens, .limit = 1'000'000'000 },
        { .name = u"requests"_s, .unit = QuotaUnit::Requests, .limit = 1'000'000'000 } };
    config.keys[0].quotas = { u"tokens"_s, u"requests"_s };
    config.providers[0].coolsDown = false;
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same every time
    for (int i = 0; i < 20'000; ++i) {
        switch (random() % 5) {
        case 0: one.next(Script().expectRequest().write(plainResponse(kReply)).close()); break;
        case 1: one.next(Script().expectRequest().reset()); break;
        case 2: one.next(Script().expectRequest().write(limited({})).close()); break;
        case 3: one.next(Script().expectHead().close()); break;
        default:
            one.next(Script().expectRequest().write(chunkedHead() + chunk("data: {\"x\":1}\n\n")).reset());
        }
    }
    one.answerAll(plainResponse(kReply));
    start();
    constexpr size_t kRounds = 1250;
    constexpr size_t kAtOnce = 8;
    for (size_t round = 0; round < kRounds; ++round) {
        std::vector<std::unique_ptr<HttpClient>> clients;
        for (size_t i = 0; i < kAtOnce; ++i) {
            clients.push_back(std::make_unique<HttpClient>(port));
            clients.back()->send(post(kChatPath, kBody));
            if (random() % 4 == 0)
                clients.back()->socket.abort();
        }
        ASSERT_TRUE(waitFor([&] { return finished.size() >= 1 && engine->runningExchanges() == 0; }));
    }
    EXPECT_EQ(engine->policy().held(), 0);
    for (const inspect::QuotaStanding& quota : engine->policy().state().quotas)
        EXPECT_EQ(quota.reserved, 0);
}

} // namespace gateway::pipeline
