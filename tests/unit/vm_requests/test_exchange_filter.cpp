// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/exchange_filter.h"

#include "print_qt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::inspect::AttemptOutcome;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;

namespace {

constexpr qint64 kNowMs = 1'764'000'000'000;

ExchangeRecord failover()
{
    return { .id = { "01J0000000000000000000AB12" },
        .startedAtMs = kNowMs - 30 * 60'000,
        .state = ExchangeState::Completed,
        .keyName = u"laptop"_s,
        .attribution = u"ci run"_s,
        .client = u"claude-cli/2.1"_s,
        .model = u"Sonnet"_s,
        .alias = u"sonnet"_s,
        .provider = u"openrouter"_s,
        .targetModel = u"qwen3:8b"_s,
        .status = 200,
        .firstTokenUs = 2'400'000,
        .attempts = { { .provider = u"anthropic"_s,
                          .model = u"claude-sonnet-4-5"_s,
                          .outcome = AttemptOutcome::Failed,
                          .status = 529 },
            { .provider = u"openrouter"_s, .model = u"qwen3:8b"_s, .status = 200 } } };
}

bool passes(const QString& filter, const ExchangeRecord& record = failover())
{
    return ExchangeFilter::parse(filter).matches(record, kNowMs);
}

TEST(ExchangeFilter, EveryTokenLooksAtItsOwnField)
{
    for (const QString& hit :
        { u""_s, u"model:son"_s, u"MODEL:QWEN3:8B"_s, u"provider:anthropic"_s, u"provider:openrouter"_s,
            u"client:claude"_s, u"key:laptop"_s, u"key:\"ci run\""_s, u"status:ok"_s, u"status:200"_s,
            u"status:529"_s, u"attempt:>1"_s, u"attempt:2"_s, u"ttft:>2s"_s, u"ttft:2s"_s, u"ttft:<2500ms"_s,
            u"since:1h"_s, u"since:45"_s, u"until:10m"_s, u"since:1h until:5m"_s, u"claude laptop"_s,
            u"ab12"_s, u"model:other model:qwen"_s, u"status:error status:ok"_s, u"model: provider:"_s }) {
        EXPECT_TRUE(passes(hit)) << hit.toStdString();
        EXPECT_EQ(ExchangeFilter::parse(hit).hint(), QString());
    }
    for (const QString& miss : { u"model:gpt"_s, u"provider:openai"_s, u"client:codex"_s, u"key:phone"_s,
             u"status:error"_s, u"status:running"_s, u"status:cancelled"_s, u"status:404"_s, u"attempt:>2"_s,
             u"attempt:1"_s, u"ttft:>3s"_s, u"ttft:>2s ttft:<2.2s"_s, u"since:10m"_s, u"until:1h"_s,
             u"since:1h until:45m"_s, u"nowhere"_s, u"claude nowhere"_s }) {
        EXPECT_FALSE(passes(miss)) << miss.toStdString();
        EXPECT_EQ(ExchangeFilter::parse(miss).hint(), QString());
    }
}

TEST(ExchangeFilter, AnUnknownTokenIsNamedAndStillSearchedAsText)
{
    const ExchangeFilter misspelt = ExchangeFilter::parse(u"modle:sonnet"_s);
    EXPECT_TRUE(misspelt.hint().contains(u"“model:”"_s)) << misspelt.hint().toStdString();
    EXPECT_FALSE(misspelt.matches(failover(), kNowMs));

    const ExchangeFilter strange = ExchangeFilter::parse(u"temperature:1"_s);
    EXPECT_TRUE(strange.hint().contains(u"since:"_s)) << strange.hint().toStdString();

    // A model name with a colon is text: digits are no token name.
    const ExchangeFilter name = ExchangeFilter::parse(u"qwen3:8b"_s);
    EXPECT_EQ(name.hint(), QString());
    EXPECT_TRUE(name.matches(failover(), kNowMs));
}

TEST(ExchangeFilter, AWrongValueIsExplainedAndIgnored)
{
    for (const QString& text : { u"status:teapot"_s, u"status:42"_s, u"attempt:many"_s, u"ttft:>soon"_s,
             u"ttft:2parsec"_s, u"since:yesterday"_s, u"since:99999999999d"_s, u"until:then"_s }) {
        const ExchangeFilter filter = ExchangeFilter::parse(text);
        EXPECT_FALSE(filter.hint().isEmpty()) << text.toStdString();
        EXPECT_TRUE(filter.isEmpty());
        EXPECT_TRUE(filter.matches(failover(), kNowMs));
    }
}

TEST(ExchangeFilter, ARequestWithoutAFirstTokenMatchesNoTimeToIt)
{
    ExchangeRecord silent = failover();
    silent.firstTokenUs = gateway::inspect::kNever;
    EXPECT_FALSE(passes(u"ttft:<9h"_s, silent));
    EXPECT_TRUE(passes(u"attempt:<=2"_s, silent));
}

TEST(ExchangeFilter, QuotesKeepSpacesAndColons)
{
    EXPECT_TRUE(passes(u"\"ci run\""_s));
    EXPECT_FALSE(passes(u"\"run ci\""_s));
    EXPECT_EQ(ExchangeFilter::parse(u"\"foo: bar\""_s).hint(), QString());
    EXPECT_TRUE(ExchangeFilter::parse(u"  \"\" "_s).isEmpty());
}

TEST(ExchangeFilter, LooksAtErrorsDialectsTimesAndMoney)
{
    ExchangeRecord record = failover();
    record.dialect = gateway::Dialect::Messages;
    record.endUs = 8'800'000;
    record.cost = gateway::Money::fromDollars(0.25);
    record.attempts[0].errorCode = u"upstream_status"_s;
    for (const QString& hit :
        { u"code:upstream"_s, u"code:529"_s, u"dialect:mess"_s, u"duration:>8s"_s, u"duration:8s"_s,
            u"cost:>0.1"_s, u"cost:$0.25"_s, u"cost:<1 cost:>0.2"_s, u"dialect:chat dialect:messages"_s }) {
        EXPECT_TRUE(passes(hit, record)) << hit.toStdString();
        EXPECT_EQ(ExchangeFilter::parse(hit).hint(), QString());
    }
    for (const QString& miss : { u"code:timeout"_s, u"code:404"_s, u"dialect:chat"_s, u"duration:>9s"_s,
             u"cost:>0.25"_s, u"cost:<0.1"_s })
        EXPECT_FALSE(passes(miss, record)) << miss.toStdString();
    record.cost.reset();
    EXPECT_FALSE(passes(u"cost:<1"_s, record)); // what is not known compares with nothing
    EXPECT_NE(ExchangeFilter::parse(u"cost:much"_s).hint(), QString());
}

TEST(ExchangeFilter, LooksAtWhatWasHeldMadeAndHowItEnded)
{
    ExchangeRecord record = failover();
    record.messages = 41;
    record.tools = 17;
    record.answer = { .finish = gateway::inspect::FinishReason::ToolCalls, .toolCalls = 2 };
    record.streaming = true;
    record.usage.output = 300;
    record.endUs = record.firstTokenUs + 10'000'000; // 30 a second
    for (const QString& hit : { u"finish:tool_calls"_s, u"finish:tool"_s, u"finish:stop finish:tool"_s,
             u"calls:>0"_s, u"calls:=2"_s, u"calls:2"_s, u"tools:>10"_s, u"messages:<=41"_s, u"speed:<31"_s,
             u"speed:>29.9"_s, u"speed:30"_s }) {
        EXPECT_TRUE(passes(hit, record)) << hit.toStdString();
        EXPECT_EQ(ExchangeFilter::parse(hit).hint(), QString());
    }
    for (const QString& miss : { u"finish:length"_s, u"finish:stop"_s, u"calls:>2"_s, u"tools:<17"_s,
             u"messages:>41"_s, u"speed:<30"_s })
        EXPECT_FALSE(passes(miss, record)) << miss.toStdString();
    // "stop" is a word of its own, not a part of this one.
    record.answer.finish = gateway::inspect::FinishReason::StopSequence;
    EXPECT_FALSE(passes(u"finish:stop"_s, record));
    EXPECT_TRUE(passes(u"finish:stop_"_s, record));
    record.streaming = false;
    EXPECT_FALSE(passes(u"speed:<99"_s, record)); // it came at once
    for (const QString& wrong : { u"calls:many"_s, u"tools:-1"_s, u"messages:>x"_s, u"speed:fast"_s }) {
        EXPECT_NE(ExchangeFilter::parse(wrong).hint(), QString()) << wrong.toStdString();
        EXPECT_TRUE(ExchangeFilter::parse(wrong).isEmpty());
    }
}

TEST(ExchangeFilter, LeavesBodiesAndToolsToWhoKnowsThem)
{
    ExchangeFilter filter = ExchangeFilter::parse(u"body:\"stack trace\" tool:read_file"_s);
    EXPECT_TRUE(filter.asksForContent());
    EXPECT_FALSE(filter.matches(failover(), kNowMs));
    filter.setContentMatches({ failover().id });
    EXPECT_TRUE(filter.matches(failover(), kNowMs));
    using Term = gateway::inspect::ExchangeTerm;
    const auto query = filter.query(kNowMs);
    ASSERT_EQ(query.allOf.size(), 2);
    EXPECT_EQ(query.allOf[0], (QVector<Term> { { .field = Term::Field::Body, .text = u"stack trace"_s } }));
}

TEST(ExchangeFilter, KnowsWhatThePersonMarked)
{
    ExchangeFilter filter = ExchangeFilter::parse(u"is:pinned"_s);
    EXPECT_FALSE(filter.matches(failover(), kNowMs));
    filter.setMarks([](const gateway::ExchangeId&) { return RowMarks { .isPinned = true }; });
    EXPECT_TRUE(filter.matches(failover(), kNowMs));
    EXPECT_NE(ExchangeFilter::parse(u"is:lost"_s).hint(), QString());
}

TEST(ExchangeFilter, AsksTheStoreTheSameQuestion)
{
    using Term = gateway::inspect::ExchangeTerm;
    const auto query =
        ExchangeFilter::parse(u"status:429 status:error ttft:>2s since:1h until:30m lost"_s).query(kNowMs);
    ASSERT_EQ(query.allOf.size(), 5);
    EXPECT_EQ(query.allOf[0],
        (QVector<Term> { { .field = Term::Field::StartedAtMs,
            .test = Term::Test::GreaterOrEqual,
            .number = kNowMs - 3'600'000 } }));
    EXPECT_EQ(query.allOf[1],
        (QVector<Term> { { .field = Term::Field::StartedAtMs,
            .test = Term::Test::LessOrEqual,
            .number = kNowMs - 1'800'000 } }));
    EXPECT_EQ(query.allOf[2],
        (QVector<Term> { { .field = Term::Field::Status, .test = Term::Test::Equal, .number = 429 },
            { .field = Term::Field::State, .test = Term::Test::Equal, .text = u"failed"_s } }));
    EXPECT_EQ(query.allOf[3],
        (QVector<Term> {
            { .field = Term::Field::FirstTokenUs, .test = Term::Test::Greater, .number = 2'000'000 } }));
    EXPECT_EQ(query.allOf[4], (QVector<Term> { { .field = Term::Field::Anything, .text = u"lost"_s } }));
}

} // namespace
