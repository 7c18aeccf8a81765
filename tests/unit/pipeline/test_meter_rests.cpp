// SPDX-License-Identifier: GPL-3.0-or-later
// What rests because a provider's meter is used up: told by a checker, or by the answers themselves.
#include "pipeline_fixture.h"

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kBody = R"({"model":"fast","messages":[{"role":"user","content":"Hi"}]})";
const QByteArray kReply =
    R"({"choices":[{"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}],)"
    R"("usage":{"prompt_tokens":100,"completion_tokens":20}})";

inspect::MeterReading usedUp(qint64 nowMs, qint64 forMs)
{
    return { .provider = u"one"_s,
        .atMs = nowMs,
        .freshUntilMs = nowMs + 3'600'000,
        .meters = { { .key = u"w"_s,
            .label = u"Week"_s,
            .percent = 100,
            .resetsAtMs = nowMs + forMs,
            .status = inspect::MeterStatus::Exhausted } } };
}

} // namespace

class MeterRestTest : public PipelineTest {
protected:
    MeterRestTest()
    {
        one.answerAll(plainResponse(kReply));
        two.answerAll(plainResponse(kReply));
    }
};

TEST_F(MeterRestTest, AUsedUpMeterLetsItsTargetsRestUntilItsReset)
{
    config.providers[0].quotaChecker.type = u"zai"_s;
    start();
    engine->policy().setMeters(usedUp(clock.epochMs(), 60'000));
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_TRUE(one.requests().empty());
    const auto lines = engine->explain(u"fast"_s, Dialect::Chat, u"laptop"_s);
    ASSERT_TRUE(lines.has_value());
    EXPECT_TRUE(lines->last().reason.contains(u"\u201cWeek\u201d is used up (100 %)"_s))
        << qPrintable(lines->last().reason);
    ASSERT_EQ(engine->policy().state().usedUp.size(), 1);
    // Named directly it is asked all the same.
    EXPECT_EQ(ask(kChatPath, QByteArray(kBody).replace("fast", "direct/one/model-1")).status, 200);
    EXPECT_EQ(one.requests().size(), 1U);

    clock.advanceMs(60'000);
    config.aliases[0].isSticky = false;
    publish();
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(MeterRestTest, WithdrawnAndReleasedMetersKeepNothingBack)
{
    config.providers[0].quotaChecker.type = u"zai"_s;
    config.aliases[0].isSticky = false;
    start();
    engine->policy().setMeters(usedUp(clock.epochMs(), 60'000));
    engine->policy().withdrawMeters(u"one"_s);
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 1U);
    engine->policy().setMeters(usedUp(clock.epochMs(), 60'000));
    engine->policy().clearCooldown({ u"one"_s, {} });
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(MeterRestTest, AnswersSayForFreeWhenAPlanIsUsedUp)
{
    config.aliases[0].isSticky = false;
    one.answerAll(plainResponse(kReply, 200,
        "Content-Type: application/json\r\nx-codex-primary-used-percent: 100\r\n"
        "x-codex-primary-reset-after-seconds: 60\r\n"));
    start();
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 1U);
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 1U);
    EXPECT_EQ(two.requests().size(), 1U);
    clock.advanceMs(61'000);
    EXPECT_EQ(ask(kChatPath, kBody).status, 200);
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(MeterRestTest, TheQuotaSelectorBurnsFirstWhatWouldBeLostSoonest)
{
    config.providers[0].quotaChecker.type = u"zai"_s;
    config.providers[1].quotaChecker.type = u"zai"_s;
    config.aliases[0].isSticky = false;
    config.aliases[0].groups[0].selector = config::Selector::Quota;
    start();
    const auto tell = [this](const QString& provider, qint64 resetsInMs) {
        inspect::MeterReading reading = usedUp(clock.epochMs(), resetsInMs);
        reading.provider = provider;
        reading.meters[0].percent = 50;
        reading.meters[0].status = inspect::MeterStatus::Ok;
        engine->policy().setMeters(reading);
    };
    tell(u"one"_s, 7 * 24 * 3'600'000LL);
    tell(u"two"_s, 3'600'000);
    const auto lines = engine->explain(u"fast"_s, Dialect::Chat, u"laptop"_s);
    ASSERT_TRUE(lines.has_value());
    EXPECT_EQ(lines->first().provider, u"two"_s);
    EXPECT_TRUE(lines->first().reason.startsWith(u"50 % of its allowance left"_s))
        << qPrintable(lines->first().reason);
}

} // namespace gateway::pipeline
