// SPDX-License-Identifier: GPL-3.0-or-later
// Several accounts that serve one provider: who is asked, who takes over, and what of them rests.
#include "accounts_fixture.h"

namespace gateway::pipeline {

class AccountPool : public Accounts {
protected:
    void startPool()
    {
        signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
        config.providers[0].accountName.clear();
        config.providers[0].accountNames = { u"work"_s, u"home"_s };
        startSignedIn();
    }

    // One question; the tokens it was sent with so far.
    [[nodiscard]] QStringList askedWith(const QByteArray& more = {})
    {
        const Answer answer =
            ask("/v1/responses", R"({"model":"fast","stream":true,"input":"hi")" + more + "}");
        EXPECT_EQ(answer.status, 200) << answer.body.constData();
        QStringList tokens;
        for (const test::SeenRequest& seen : one.requests())
            tokens.append(
                QString::fromLatin1(headerValue(seen.headers, "authorization").toByteArray().mid(7)));
        return tokens;
    }

    // Anew; those before are forgotten.
    void answerOnce(const QByteArray& response)
    {
        one.next(Script().expectRequest().write(response).close());
    }

    [[nodiscard]] QStringList resting() const
    {
        QStringList names;
        for (const inspect::RestingTarget& each : engine->policy().state().resting)
            names.append(each.target.provider + u'|' + each.target.model);
        return names;
    }
};

TEST_F(AccountPool, TheFirstIsAskedAndTheRecordSaysWhich)
{
    one.answerAll(streamed(kResponsesStream));
    startPool();
    EXPECT_EQ(askedWith(), QStringList { u"tok-1"_s });
    EXPECT_EQ(asked, QStringList { u"openai-codex/work"_s });
    EXPECT_EQ(record().attempts[0].reason, u"first in order (account \u201cwork\u201d)"_s);
    EXPECT_EQ(record().attempts[0].provider, u"one"_s);
}

TEST_F(AccountPool, TheNextTakesOverFromOneThatIsUsedUpAndOnlyThatOneRests)
{
    answerOnce(plainResponse(R"({"error":{"type":"usage_limit_reached","message":"used up"}})", 429,
        "Content-Type: application/json\r\nRetry-After: 3600\r\n"));
    one.otherwise(Script().expectRequest().write(streamed(kResponsesStream)).close());
    startPool();
    EXPECT_EQ(askedWith(), (QStringList { u"tok-1"_s, u"tok-home"_s }));
    EXPECT_TRUE(two.requests().empty());
    EXPECT_EQ(record().attempts.size(), 2);
    ASSERT_EQ(resting().size(), 1);
    EXPECT_TRUE(resting().first().startsWith(u"one work|"_s)) << qPrintable(resting().first());
    EXPECT_EQ(askedWith().mid(2), QStringList { u"tok-home"_s }) << "at once, without asking the first";
    clock.advanceMs(3'601'000);
    EXPECT_EQ(askedWith(R"(,"prompt_cache_key":"new")").last(), u"tok-1"_s) << "it is well again";
}

TEST_F(AccountPool, TheNextTakesOverFromOneThatIsRefusedEvenWithAFreshToken)
{
    for (int i = 0; i < 2; ++i)
        answerOnce(plainResponse("{}", 401));
    one.otherwise(Script().expectRequest().write(streamed(kResponsesStream)).close());
    startPool();
    EXPECT_EQ(askedWith(), (QStringList { u"tok-1"_s, u"tok-1"_s, u"tok-home"_s }));
    EXPECT_EQ(refused, QStringList { u"work tok-1"_s });
    EXPECT_EQ(resting(), QStringList { u"one work|"_s });
}

TEST_F(AccountPool, WhatIsTheProvidersFaultIsNotTriedWithTheNext)
{
    one.answerAll(plainResponse(R"({"error":"broken"})", 500));
    two.answerAll(plainResponse(R"({"choices":[{"message":{"role":"assistant","content":"two"}}]})"));
    startPool();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast","messages":[]})").status, 200);
    EXPECT_EQ(one.requests().size(), 1U);
    EXPECT_EQ(two.requests().size(), 1U);
    EXPECT_EQ(resting(), QStringList { u"one|gpt-5.4"_s });
}

TEST_F(AccountPool, AConversationStaysWithTheAccountThatAnsweredIt)
{
    answerOnce(plainResponse(R"({"error":{"code":"rate_limit_exceeded","message":"slow down"}})", 429,
        "Content-Type: application/json\r\nRetry-After: 5\r\n"));
    one.otherwise(Script().expectRequest().write(streamed(kResponsesStream)).close());
    startPool();
    const QByteArray talk = R"(,"prompt_cache_key":"talk")";
    EXPECT_EQ(askedWith(talk).last(), u"tok-home"_s);
    clock.advanceMs(6'000);
    EXPECT_EQ(askedWith(talk).last(), u"tok-home"_s) << "though the first is well again";
    EXPECT_EQ(askedWith(R"(,"prompt_cache_key":"another")").last(), u"tok-1"_s);
}

TEST_F(AccountPool, APauseTakesEffectWithTheNextRequestAndEndsLikewise)
{
    one.answerAll(streamed(kResponsesStream));
    startPool();
    config.accounts = { { .vendor = u"openai-codex"_s, .name = u"work"_s, .isPaused = true } };
    publish();
    EXPECT_EQ(askedWith(), QStringList { u"tok-home"_s });
    config.accounts[0].isPaused = false;
    publish();
    EXPECT_EQ(askedWith(R"(,"prompt_cache_key":"new")").last(), u"tok-1"_s);
}

TEST_F(AccountPool, TheOnlyAccountOfAProviderThatNamesNoneIsPausedAllTheSame)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    config.providers[0].accountName.clear();
    config.accounts = { { .vendor = u"openai-codex"_s, .name = u"work"_s, .isPaused = true } };
    two.answerAll(plainResponse(R"({"choices":[{"message":{"role":"assistant","content":"two"}}]})"));
    startSignedIn();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast","messages":[]})").status, 200);
    EXPECT_TRUE(one.requests().empty());
    EXPECT_TRUE(record().attempts[0].errorMessage.contains(u"is paused"_s));
    EXPECT_TRUE(resting().isEmpty()) << "nobody is at fault";
}

TEST_F(AccountPool, AMeterThatIsUsedUpRestsItsAccountAlone)
{
    one.answerAll(streamed(kResponsesStream));
    startPool();
    config.providers[0].quotaChecker.type = u"openai-codex"_s;
    publish();
    engine->policy().setMeters({ .provider = u"one work"_s,
        .atMs = clock.epochMs(),
        .freshUntilMs = clock.epochMs() + 3'600'000,
        .meters = { { .key = u"w"_s,
            .label = u"Week"_s,
            .percent = 100,
            .resetsAtMs = clock.epochMs() + 60'000,
            .status = inspect::MeterStatus::Exhausted } } });
    EXPECT_EQ(askedWith(), QStringList { u"tok-home"_s });
    engine->policy().clearCooldown({ u"one"_s, u"gpt-5.4"_s });
    EXPECT_EQ(askedWith(R"(,"prompt_cache_key":"new")").last(), u"tok-1"_s) << "a person said so";
}

TEST_F(AccountPool, RestsOfAnAccountThatServesNoMoreAreForgotten)
{
    answerOnce(plainResponse("{}", 403));
    one.otherwise(Script().expectRequest().write(streamed(kResponsesStream)).close());
    startPool();
    std::ignore = askedWith();
    ASSERT_EQ(resting().size(), 1);
    config.providers[0].accountNames = { u"home"_s };
    publish();
    EXPECT_TRUE(resting().isEmpty());
    EXPECT_EQ(engine->policy().held(), 0);
}

} // namespace gateway::pipeline
