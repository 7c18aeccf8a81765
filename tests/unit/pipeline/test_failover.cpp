// SPDX-License-Identifier: GPL-3.0-or-later
// Which failures move on to the next target, and that none does after the first byte.
#include "pipeline_fixture.h"

#include <QTcpServer>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

class Failover : public PipelineTest {
protected:
    Failover() { two.answerAll(plainResponse("from two")); }

    void expectTakenOver(const QByteArray& body = R"({"model":"fast"})")
    {
        const Answer answer = ask(kChatPath, body);
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "from two");
        EXPECT_EQ(headerValue(answer.headers, "x-plexus-provider"), "two");
        EXPECT_EQ(headerValue(answer.headers, "x-plexus-attempts"), "2");
        ASSERT_EQ(two.requests().size(), 1U);
        EXPECT_EQ(headerValue(two.requests().front().headers, "authorization"),
            QByteArray("Bearer ").append(kKeyTwo));
        EXPECT_TRUE(two.requests().front().body.contains("model-2"));
    }

    // The first of the two attempts.
    inspect::AttemptRecord firstAttempt()
    {
        const auto kept = record();
        EXPECT_EQ(kept.state, inspect::ExchangeState::Completed);
        EXPECT_EQ(kept.provider, u"two"_s);
        EXPECT_TRUE(kept.errorCode.isEmpty());
        if (kept.attempts.size() != 2) {
            ADD_FAILURE() << kept.attempts.size() << " attempts";
            return {};
        }
        EXPECT_EQ(kept.attempts[0].outcome, inspect::AttemptOutcome::Failed);
        EXPECT_EQ(kept.attempts[1].outcome, inspect::AttemptOutcome::Succeeded);
        return kept.attempts[0];
    }
};

class FailoverOnStatus : public Failover, public testing::WithParamInterface<int> { };

TEST_P(FailoverOnStatus, NextTargetAnswers)
{
    one.answerAll(plainResponse("{\"error\":\"no\"}", GetParam()));
    start();
    expectTakenOver();
    const auto attempt = firstAttempt();
    EXPECT_EQ(attempt.status, GetParam());
    EXPECT_EQ(attempt.errorCode, errorCodeName(ErrorCode::UpstreamStatus));
}

INSTANTIATE_TEST_SUITE_P(TargetsFault, FailoverOnStatus,
    testing::Values(401, 402, 403, 404, 408, 409, 425, 429, 500, 502, 503, 504, 529, 301, 307));

class NoFailoverOnStatus : public Failover, public testing::WithParamInterface<int> { };

TEST_P(NoFailoverOnStatus, CallersFaultIsPassedOn)
{
    one.answerAll(plainResponse("{\"error\":\"yours\"}", GetParam()));
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(answer.status, GetParam());
    EXPECT_EQ(answer.body, "{\"error\":\"yours\"}");
    EXPECT_TRUE(two.requests().empty());
    EXPECT_EQ(record().attempts.size(), 1);
}

INSTANTIATE_TEST_SUITE_P(CallersFault, NoFailoverOnStatus, testing::Values(400, 405, 413, 415, 422));

TEST_F(Failover, ConnectionRefused)
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost, 0);
    config.providers[0].baseUrls = { { .dialect = Dialect::Chat,
        .url = u"http://127.0.0.1:%1/v1"_s.arg(closed.serverPort()) } };
    closed.close();
    start();
    expectTakenOver();
    EXPECT_EQ(firstAttempt().errorCode, errorCodeName(ErrorCode::UpstreamConnect));
}

TEST_F(Failover, NameThatDoesNotResolve)
{
    config.providers[0].baseUrls = { { .dialect = Dialect::Chat, .url = u"http://nowhere.invalid/v1"_s } };
    config.providers[0].proxy = u"direct"_s;
    start();
    expectTakenOver();
    EXPECT_EQ(firstAttempt().errorCode, errorCodeName(ErrorCode::UpstreamConnect));
}

TEST_F(Failover, ConnectionClosedWithoutAnAnswer)
{
    one.otherwise(Script().expectRequest().close());
    start();
    expectTakenOver();
    EXPECT_EQ(firstAttempt().errorCode, errorCodeName(ErrorCode::UpstreamReset));
    EXPECT_EQ(one.requests().size(), 1U); // never sent twice
}

TEST_F(Failover, ConnectionResetWithoutAnAnswer)
{
    one.otherwise(Script().expectRequest().reset());
    start();
    expectTakenOver();
    EXPECT_EQ(firstAttempt().errorCode, errorCodeName(ErrorCode::UpstreamReset));
}

TEST_F(Failover, AnswerThatIsNotHttp)
{
    one.otherwise(Script().expectRequest().write("SSH-2.0-whatever\r\n\r\n").close());
    start();
    expectTakenOver();
    EXPECT_EQ(firstAttempt().errorCode, errorCodeName(ErrorCode::UpstreamProtocol));
}

TEST_F(Failover, FirstByteTimeOut)
{
    one.otherwise(Script().expectRequest());
    config.settings.timeouts.firstByteMs = 50;
    start();
    expectTakenOver();
    EXPECT_EQ(firstAttempt().errorCode, errorCodeName(ErrorCode::UpstreamTimeout));
}

TEST_F(Failover, HeadOfSuccessWithoutABody)
{
    one.otherwise(Script().expectRequest().write(chunkedHead()).close());
    start();
    expectTakenOver(R"({"model":"fast","stream":true})");
    EXPECT_EQ(firstAttempt().errorCode, errorCodeName(ErrorCode::UpstreamReset));
}

TEST_F(Failover, StreamThatEndsWithoutAByte)
{
    one.otherwise(Script().expectRequest().write(chunkedHead() + "0\r\n\r\n"));
    start();
    expectTakenOver(R"({"model":"fast","stream":true})");
    EXPECT_EQ(firstAttempt().errorCode, errorCodeName(ErrorCode::UpstreamReset));
}

TEST_F(Failover, OurOwnListener)
{
    start();
    config.providers[0].baseUrls = { { .dialect = Dialect::Chat,
        .url = u"http://127.0.0.1:%1/v1"_s.arg(port) } };
    publish();
    expectTakenOver();
    EXPECT_EQ(firstAttempt().errorCode, errorCodeName(ErrorCode::UpstreamLoop));
}

TEST_F(Failover, CredentialThatCannotBeRead)
{
    credentials.remove(u"one"_s);
    problems.insert(u"one"_s, u"The keychain is locked."_s);
    start();
    expectTakenOver();
    const auto attempt = firstAttempt();
    EXPECT_EQ(attempt.errorCode, errorCodeName(ErrorCode::SecretUnavailable));
    EXPECT_EQ(attempt.errorMessage, u"The keychain is locked."_s);
    EXPECT_EQ(one.connections(), 0);
}

TEST_F(Failover, ErrorBodyThatDawdlesHoldsNobodyUp)
{
    // Its head decides; what is still to come of its body is waited for a short while only.
    one.otherwise(Script().expectRequest().write("HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\nhalf"));
    start();
    expectTakenOver();
    EXPECT_EQ(firstAttempt().status, 500);
    ASSERT_TRUE(waitFor([&] { return one.openConnections() == 0; }));
}

TEST_F(Failover, ErrorBodyWithoutEndIsGivenUp)
{
    one.otherwise(Script().expectRequest().write(
        "HTTP/1.1 500 X\r\nContent-Length: 100000000\r\n\r\n" + QByteArray(200'000, 'x')));
    start();
    expectTakenOver();
    EXPECT_LT(firstAttempt().errorMessage.size(), 1000);
}

TEST_F(Failover, AllFailedNamesEveryTarget)
{
    one.answerAll(plainResponse("{}", 503));
    two.otherwise(Script().expectRequest().close());
    start();
    const Answer answer = ask(kMessagesPath, R"({"model":"quick"})");
    EXPECT_EQ(answer.status, 502);
    EXPECT_TRUE(answer.body.contains("All 2 targets"));
    EXPECT_TRUE(answer.body.contains("one/model-1 (503)"));
    EXPECT_TRUE(QString::fromUtf8(answer.body)
                    .contains(u"two/model-2 (%1)"_s.arg(errorCodeName(ErrorCode::UpstreamReset))));
    const auto kept = record();
    EXPECT_EQ(kept.attempts.size(), 2);
    EXPECT_EQ(kept.status, 502);
    EXPECT_EQ(kept.alias, u"fast"_s);
}

TEST_F(Failover, LastAnswerIsPassedOnWhenItIsOne)
{
    one.answerAll(plainResponse("{}", 503));
    two.answerAll(plainResponse("{\"error\":\"busy\"}", 429));
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(answer.body, "{\"error\":\"busy\"}");
    EXPECT_EQ(headerValue(answer.headers, "x-plexus-attempts"), "2");
}

TEST_F(Failover, WhatARefusalSaysIsNoToken)
{
    one.answerAll(plainResponse("{}", 503));
    two.answerAll(plainResponse("{\"error\":\"busy\"}", 429));
    start();
    (void)ask(kChatPath, R"({"model":"fast"})");
    const auto kept = record();
    EXPECT_GE(kept.firstByteUs, 0);
    EXPECT_EQ(kept.firstTokenUs, inspect::kNever);
    EXPECT_EQ(kept.attempts.last().firstTokenUs, inspect::kNever);
}

TEST_F(Failover, SwitchedOff)
{
    config.settings.failover.enabled = false;
    one.answerAll(plainResponse("{}", 503));
    start();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast"})").status, 503);
    EXPECT_TRUE(two.requests().empty());
}

TEST_F(Failover, ListedStatusesDecide)
{
    config.settings.failover.retryableStatusCodes = { 400 };
    one.answerAll(plainResponse("{}", 500));
    start();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast"})").status, 500);
    EXPECT_TRUE(two.requests().empty());
    one.closeAll();
    one.answerAll(plainResponse("{}", 400));
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast"})").body, "from two");
}

// ---- a success status that is none ----

namespace {

// An event that says something, and one that does not.
const QByteArray kSays = "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n";
const QByteArray kOpens = "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}]}\n\n";
const QByteArray kStreamBody = R"({"model":"fast","stream":true})";

QByteArray wholeStream(const QByteArray& events)
{
    return chunkedHead() + chunk(events) + "0\r\n\r\n";
}

} // namespace

class FailoverOnNoAnswer : public Failover,
                           public testing::WithParamInterface<std::pair<QByteArray, QByteArray>> { };

TEST_P(FailoverOnNoAnswer, NextTargetAnswers)
{
    const auto& [body, answer] = GetParam();
    one.otherwise(Script().expectRequest().write(answer).close());
    start();
    expectTakenOver(body);
    std::ignore = firstAttempt();
}

INSTANTIATE_TEST_SUITE_P(BeforeItSaidAnything, FailoverOnNoAnswer,
    testing::Values(
        std::pair { kStreamBody, wholeStream(kOpens + "data: {\"error\":{\"message\":\"busy\"}}\n\n") },
        std::pair { kStreamBody, wholeStream("data: {\"error\":{\"message\":\"busy\"}}\n\n") },
        std::pair { kStreamBody, chunkedHead() + chunk(kOpens) },            // it broke
        std::pair { kStreamBody, wholeStream(kOpens) },                      // it stopped short
        std::pair { kStreamBody, wholeStream(kOpens + "data: [DONE]\n\n") }, // it is empty
        std::pair {
            QByteArray(R"({"model":"fast"})"), plainResponse(R"({"error":{"message":"no credit"}})") },
        std::pair { QByteArray(R"({"model":"fast"})"),
            plainResponse(R"({"choices":[{"message":{"content":""},"finish_reason":"stop"}]})") },
        std::pair { QByteArray(R"({"model":"fast"})"),
            QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>") },
        std::pair { QByteArray(R"({"model":"fast"})"),
            QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":") },
        std::pair { QByteArray(R"({"model":"fast"})"),
            QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"half\":") }));

TEST_F(Failover, AnErrorUnderASuccessStatusReachesTheClientWhenNobodyElseCanBeAsked)
{
    config.aliases[0].groups[0].targets.removeLast();
    const QByteArray body = R"({"error":{"message":"no credit"}})";
    one.answerAll(plainResponse(body));
    start();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast"})").body, body);
    EXPECT_EQ(record().state, inspect::ExchangeState::Failed);
}

TEST_F(Failover, AWebPageInsteadOfAnAnswerIsNeverPassedOn)
{
    config.aliases[0].groups[0].targets.removeLast();
    one.answerAll("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(answer.status, 502);
    EXPECT_TRUE(answer.body.contains("web page"));
}

TEST_F(Failover, AnEmptyAnswerReachesTheClientWhenNobodyElseCanBeAsked)
{
    config.aliases[0].groups[0].targets.removeLast();
    const QByteArray body = R"({"choices":[{"message":{"content":""},"finish_reason":"stop"}]})";
    one.answerAll(plainResponse(body));
    start();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast"})").body, body);
    EXPECT_EQ(record().state, inspect::ExchangeState::Completed);
}

// ---- after the first word ----

TEST_F(Failover, StreamThatBreaksBetweenEventsEndsWithAnErrorEvent)
{
    one.otherwise(Script().expectRequest().write(chunkedHead() + chunk(kSays)).reset());
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast","stream":true})");
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.complete); // its own framing is whole: an SDK reads the event
    EXPECT_TRUE(answer.body.startsWith(QByteArray(kSays + "data: {\"error\":")));
    EXPECT_FALSE(answer.body.contains("[DONE]"));
    EXPECT_TRUE(two.requests().empty());
    const auto kept = record();
    EXPECT_EQ(kept.state, inspect::ExchangeState::Failed);
    EXPECT_EQ(kept.status, 200);
    EXPECT_EQ(kept.errorCode, errorCodeName(ErrorCode::UpstreamReset));
    EXPECT_EQ(kept.attempts.size(), 1);
}

TEST_F(Failover, MessagesStreamEndsWithItsOwnErrorEvent)
{
    one.otherwise(Script()
                      .expectRequest()
                      .write(chunkedHead()
                          + chunk("event: content_block_delta\ndata: {\"type\":\"content_block_delta\"}\n\n"))
                      .reset());
    start();
    const Answer answer = ask(kMessagesPath, R"({"model":"fast","stream":true})");
    EXPECT_TRUE(answer.complete);
    EXPECT_TRUE(answer.body.contains("\n\nevent: error\ndata: {\"type\":\"error\""));
}

TEST_F(Failover, StreamThatBreaksInsideAnEventIsCut)
{
    one.otherwise(Script().expectRequest().write(chunkedHead() + chunk(kSays + "data: {\"b")).reset());
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast","stream":true})");
    EXPECT_FALSE(answer.complete);
    EXPECT_TRUE(two.requests().empty());
    EXPECT_EQ(record().state, inspect::ExchangeState::Failed);
}

TEST_F(Failover, StreamThatBreaksBehindItsLastEventGetsNoSecondEnd)
{
    one.otherwise(Script().expectRequest().write(chunkedHead() + chunk(kSays + "data: [DONE]\n\n")).reset());
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast","stream":true})");
    EXPECT_FALSE(answer.body.contains("error"));
}

TEST_F(Failover, LongAnswerThatBreaksIsCut)
{
    one.otherwise(
        Script()
            .expectRequest()
            .write("HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n{\"half\":" + QByteArray(100'000, 'x'))
            .close());
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast"})");
    EXPECT_FALSE(answer.complete);
    EXPECT_TRUE(two.requests().empty());
    const auto kept = record();
    EXPECT_EQ(kept.state, inspect::ExchangeState::Failed);
    EXPECT_EQ(kept.attempts.first().errorCode, errorCodeName(ErrorCode::UpstreamReset));
}

TEST_F(Failover, StreamThatFallsSilentIsToldSo)
{
    config.settings.timeouts.idleMs = 50;
    one.otherwise(Script().expectRequest().write(chunkedHead() + chunk(kSays)));
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast","stream":true})");
    EXPECT_TRUE(answer.body.contains("\"error\""));
    EXPECT_EQ(record().errorCode, errorCodeName(ErrorCode::UpstreamTimeout));
    EXPECT_TRUE(two.requests().empty());
}

TEST_F(Failover, ErrorEventOfTheProviderIsPassedOnAndRecorded)
{
    config.aliases[0].groups[0].targets.removeLast();
    const QByteArray events =
        "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\","
        "\"message\":\"Overloaded\"}}\n\n";
    one.otherwise(Script().expectRequest().write(chunkedHead() + chunk(events) + "0\r\n\r\n"));
    start();
    const Answer answer = ask(kMessagesPath, R"({"model":"fast","stream":true})");
    EXPECT_EQ(answer.body, events);
    const auto kept = record();
    EXPECT_EQ(kept.state, inspect::ExchangeState::Failed);
    EXPECT_TRUE(kept.errorMessage.contains(u"Overloaded"_s));
}

} // namespace gateway::pipeline
