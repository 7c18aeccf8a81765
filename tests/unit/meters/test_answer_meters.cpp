// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/answer_meters.h"

#include "unit/meters/meter_line.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

QString lines(const HeaderList& headers)
{
    return test::meterLines(metersOfAnswer(headers, u"Some-Model"_s, test::kNowMs)).join(u'\n');
}

} // namespace

TEST(AnswerMeters, ReadsCodexWindowsAndCredits)
{
    EXPECT_EQ(
        lines({ { "X-Codex-Primary-Used-Percent", "34" }, { "x-codex-primary-window-minutes", "300" },
            { "x-codex-primary-reset-after-seconds", "3600" }, { "x-codex-secondary-used-percent", "100" },
            { "x-codex-secondary-window-minutes", "10080" }, { "x-codex-secondary-reset-at", "1781740800" },
            { "x-codex-credits-has-credits", "True" }, { "x-codex-credits-balance", "12.5" } }),
        u"primary; Primary window; allowance percent; percent=34; 5 hour rolling; resets "
        u"2026-06-15T13:00:00.000Z; ok; account; covered by credits\n"
        "secondary; Secondary window; allowance percent; percent=100; 1 week rolling; resets "
        "2026-06-18T00:00:00.000Z; exhausted; account; covered by credits\n"
        "credits; Credits; balance credits; remaining=12.5; ok; nothing");
}

TEST(AnswerMeters, ReadsTheWindowsOfAnAnthropicPlan)
{
    EXPECT_EQ(lines({ { "anthropic-ratelimit-unified-5h-utilization", "0.42" },
                  { "anthropic-ratelimit-unified-5h-reset", "1781535600" },
                  { "anthropic-ratelimit-unified-5h-status", "allowed" },
                  { "anthropic-ratelimit-unified-7d-utilization", "1.02" },
                  { "anthropic-ratelimit-unified-7d-status", "allowed" },
                  { "anthropic-ratelimit-unified-7d_opus-utilization", "1" },
                  { "anthropic-ratelimit-unified-7d_opus-status", "rejected" },
                  { "anthropic-ratelimit-unified-7d_opus-reset", "1781740800" },
                  { "anthropic-ratelimit-unified-7d_oi-utilization", "0.1" },
                  { "anthropic-ratelimit-unified-overage-utilization", "0.5" } }),
        u"5h; 5 hours; allowance percent; percent=42; 5 hour rolling; resets 2026-06-15T15:00:00.000Z; ok; "
        u"account\n"
        "7d; Week; allowance percent; percent=100; 1 week rolling; critical; account\n"
        "7d_opus; Week, Opus; allowance percent; percent=100; 1 week rolling; resets "
        "2026-06-18T00:00:00.000Z; exhausted; *opus*\n"
        "7d_oi; 7d_oi; allowance percent; percent=10; ok; some-model\n"
        "overage; overage; allowance percent; percent=50; ok; nothing");
}

TEST(AnswerMeters, CountersAreShownAndKeepNobodyBack)
{
    EXPECT_EQ(
        lines({ { "x-ratelimit-limit-requests", "60" }, { "x-ratelimit-remaining-requests", "0" },
            { "x-ratelimit-reset-requests", "1m30s" }, { "anthropic-ratelimit-input-tokens-limit", "1000" },
            { "anthropic-ratelimit-input-tokens-remaining", "750" },
            { "anthropic-ratelimit-input-tokens-reset", "2026-06-15T12:01:00Z" } }),
        u"input tokens:Some-Model; input tokens, Some-Model; allowance tokens; used=250; limit=1000; "
        u"remaining=750; percent=25; resets 2026-06-15T12:01:00.000Z; ok; nothing\n"
        "requests:Some-Model; requests, Some-Model; allowance requests; used=60; limit=60; remaining=0; "
        "percent=100; resets 2026-06-15T12:01:30.000Z; critical; nothing");
}

TEST(AnswerMeters, PassesOverWhatCannotBeRead)
{
    EXPECT_EQ(lines({ { "x-codex-primary-used-percent", "lots" },
                  { "anthropic-ratelimit-unified--utilization", "1" },
                  { "anthropic-ratelimit-unified-5h-utilization", "-1" }, { "x-ratelimit-limit", "0" },
                  { "x-ratelimit-remaining", "0" }, { "anthropic-ratelimit-unified-utilization", "1" } }),
        QString());
}

TEST(AnswerMeters, LooksAtNothingElse)
{
    EXPECT_FALSE(hasMeters(
        { { "content-type", "application/json" }, { "x-request-id", "1" }, { "x-ratelimit-", "1" } }));
    EXPECT_TRUE(hasMeters({ { "content-type", "application/json" }, { "X-RateLimit-Limit", "1" } }));
}

} // namespace gateway::meters
