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
    for (const QString& hit : { u""_s, u"model:son"_s, u"MODEL:QWEN3:8B"_s, u"provider:anthropic"_s,
             u"provider:openrouter"_s, u"client:claude"_s, u"key:laptop"_s, u"key:\"ci run\""_s,
             u"status:ok"_s, u"status:200"_s, u"status:529"_s, u"attempt:>1"_s, u"attempt:2"_s, u"ttft:>2s"_s,
             u"ttft:2s"_s, u"ttft:<2500ms"_s, u"since:1h"_s, u"since:45"_s, u"claude laptop"_s, u"ab12"_s,
             u"model:other model:qwen"_s, u"status:error status:ok"_s, u"model: provider:"_s }) {
        EXPECT_TRUE(passes(hit)) << hit.toStdString();
        EXPECT_EQ(ExchangeFilter::parse(hit).hint(), QString());
    }
    for (const QString& miss :
        { u"model:gpt"_s, u"provider:openai"_s, u"client:codex"_s, u"key:phone"_s, u"status:error"_s,
            u"status:running"_s, u"status:cancelled"_s, u"status:404"_s, u"attempt:>2"_s, u"attempt:1"_s,
            u"ttft:>3s"_s, u"ttft:>2s ttft:<2.2s"_s, u"since:10m"_s, u"nowhere"_s, u"claude nowhere"_s }) {
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
             u"ttft:2parsec"_s, u"since:yesterday"_s, u"since:99999999999d"_s }) {
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

} // namespace
