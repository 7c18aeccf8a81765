// SPDX-License-Identifier: GPL-3.0-or-later
// The headers and bodies are the vendors' own, as documented or as reported with the issue or page named
// beside them; moments in them lie around kNow.
#include "routing/reset_times.h"

#include <QFile>

#include <gtest/gtest.h>

#include <random>

using namespace gateway;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'777'900'000'000; // 2026-05-04T13:06:40Z
constexpr qint64 kHour = 3'600'000;

struct Case {
    const char* name;
    HeaderList headers;
    QByteArray body;
    qint64 afterMs; // kNow
    QString source;
    ResetScope scope = ResetScope::Target;
};

void expectAll(const QVector<Case>& cases)
{
    for (const Case& one : cases) {
        const auto reset = resetTime(one.headers, one.body, kNow);
        ASSERT_TRUE(reset) << one.name;
        EXPECT_EQ(reset->atMs - kNow, one.afterMs) << one.name;
        EXPECT_EQ(reset->source.toStdString(), one.source.toStdString()) << one.name;
        EXPECT_EQ(reset->scope, one.scope) << one.name;
    }
}

void expectNone(const QVector<QPair<HeaderList, QByteArray>>& answers)
{
    for (const auto& [headers, body] : answers) {
        const auto reset = resetTime(headers, body, kNow);
        EXPECT_FALSE(reset) << (reset ? reset->source.toStdString() : "") << body.toStdString();
    }
}

} // namespace

TEST(ResetTimes, RetryAfterInSecondsAsDateAndInMilliseconds)
{
    expectAll({
        { "seconds", { { "Retry-After", "7" } }, {}, 7000, u"retry-after"_s },
        { "date", { { "retry-after", "Mon, 04 May 2026 13:06:50 GMT" } }, {}, 10'000, u"retry-after"_s },
        { "milliseconds", { { "retry-after-ms", "1500" }, { "retry-after", "2" } }, {}, 1500,
            u"retry-after-ms"_s },
        { "what cannot be read is passed over", { { "retry-after-ms", "x" }, { "retry-after", "2" } }, {},
            2000, u"retry-after"_s },
    });
}

TEST(ResetTimes, NegativeAndAbsurdValuesAreClamped)
{
    expectAll({
        { "zero", { { "retry-after", "0" } }, {}, 1000, u"retry-after"_s },
        { "negative", { { "retry-after", "-30" } }, {}, 1000, u"retry-after"_s },
        { "past", { { "retry-after", "Sun, 06 Nov 1994 08:49:37 GMT" } }, {}, 1000, u"retry-after"_s },
        { "a month", { { "retry-after", "2592000" } }, {}, 24 * kHour, u"retry-after"_s },
        { "no number of bits holds it", { { "retry-after", "99999999999999999999999999" } }, {}, 24 * kHour,
            u"retry-after"_s },
        { "far date", { { "retry-after", "Fri, 31 Dec 9999 23:59:59 GMT" } }, {}, 24 * kHour,
            u"retry-after"_s },
        { "a plan's week", {}, R"({"error":{"type":"usage_limit_reached","resets_in_seconds":602705}})",
            602'705'000, u"error.resets_in_seconds"_s, ResetScope::Provider },
        { "a plan's year", {}, R"({"error":{"type":"usage_limit_reached","resets_in_seconds":31536000}})",
            192 * kHour, u"error.resets_in_seconds"_s, ResetScope::Provider },
    });
}

// https://github.com/earendil-works/pi/issues/4172 and https://github.com/icebear0828/codex-proxy/issues/65
TEST(ResetTimes, Codex)
{
    const QByteArray body =
        R"({"error":{"type":"usage_limit_reached","message":"The usage limit has been reached",)"
        R"("plan_type":"plus","resets_at":1777936568,"eligible_promo":null,"resets_in_seconds":13872}})";
    expectAll({
        { "body", {}, body, 36'568'000, u"error.resets_at"_s, ResetScope::Provider },
        { "body before Retry-After, which may not be days away", { { "retry-after", "30" } }, body,
            36'568'000, u"error.resets_at"_s, ResetScope::Provider },
        { "the exhausted window only",
            { { "x-codex-primary-used-percent", "100" }, { "x-codex-secondary-used-percent", "80" },
                { "x-codex-primary-reset-after-seconds", "13873" },
                { "x-codex-secondary-reset-after-seconds", "316705" } },
            {}, 13'873'000, u"x-codex-primary-reset-after-seconds"_s, ResetScope::Provider },
        { "both exhausted: the later",
            { { "x-codex-primary-used-percent", "100.0" }, { "x-codex-secondary-used-percent", "103" },
                { "x-codex-primary-reset-after-seconds", "13873" },
                { "x-codex-secondary-reset-after-seconds", "316705" } },
            {}, 316'705'000, u"x-codex-secondary-reset-after-seconds"_s, ResetScope::Provider },
        { "as a moment, the other window empty",
            { { "x-codex-primary-used-percent", "100" }, { "x-codex-primary-reset-at", "1777936568" },
                { "x-codex-secondary-used-percent", "0" }, { "x-codex-secondary-reset-at", "" } },
            {}, 36'568'000, u"x-codex-primary-reset-at"_s, ResetScope::Provider },
    });
    expectNone(
        { { { { "x-codex-primary-used-percent", "99" }, { "x-codex-primary-reset-after-seconds", "13873" } },
              {} },
            { { { "x-codex-primary-reset-after-seconds", "13873" } }, {} } });
}

// https://docs.anthropic.com/en/api/rate-limits; of subscriptions
// https://github.com/anthropics/claude-code/issues/12829,
// https://github.com/router-for-me/CLIProxyAPI/pull/5033
TEST(ResetTimes, AnthropicPlans)
{
    expectAll({
        { "five hours",
            { { "anthropic-ratelimit-unified-status", "rejected" },
                { "anthropic-ratelimit-unified-reset", "1777907200" },
                { "anthropic-ratelimit-unified-5h-status", "rejected" },
                { "anthropic-ratelimit-unified-5h-reset", "1777907200" },
                { "anthropic-ratelimit-unified-7d-status", "allowed_warning" },
                { "anthropic-ratelimit-unified-7d-reset", "1778300000" }, { "retry-after", "7200" } },
            {}, 7'200'000, u"anthropic-ratelimit-unified-5h-reset"_s, ResetScope::Provider },
        { "the week, days away",
            { { "anthropic-ratelimit-unified-5h-status", "rejected" },
                { "anthropic-ratelimit-unified-5h-reset", "1777907200" },
                { "anthropic-ratelimit-unified-7d-status", "rejected" },
                { "anthropic-ratelimit-unified-7d-reset", "2026-05-09T13:06:40Z" } },
            {}, 120 * kHour, u"anthropic-ratelimit-unified-7d-reset"_s, ResetScope::Provider },
        { "one model's week is not the account's",
            { { "anthropic-ratelimit-unified-status", "rejected" },
                { "anthropic-ratelimit-unified-reset", "1778300000" },
                { "anthropic-ratelimit-unified-5h-status", "allowed" },
                { "anthropic-ratelimit-unified-7d-status", "allowed" },
                { "anthropic-ratelimit-unified-7d_oi-status", "rejected" },
                { "anthropic-ratelimit-unified-7d_oi-reset", "1778300000" } },
            {}, 400'000'000, u"anthropic-ratelimit-unified-7d_oi-reset"_s, ResetScope::Target },
        { "only the whole", { { "anthropic-ratelimit-unified-reset", "1777900060" } }, {}, 60'000,
            u"anthropic-ratelimit-unified-reset"_s, ResetScope::Provider },
    });
    // A burst while the plan has room.
    expectNone({ { { { "anthropic-ratelimit-unified-status", "allowed" },
                       { "anthropic-ratelimit-unified-reset", "1777907200" },
                       { "anthropic-ratelimit-unified-5h-status", "allowed" },
                       { "anthropic-ratelimit-unified-5h-reset", "1777907200" } },
        R"({"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed"}})" } });
}

TEST(ResetTimes, AnthropicCountersWithNothingLeft)
{
    expectAll({
        { "the empty one, not the later",
            { { "anthropic-ratelimit-requests-remaining", "0" },
                { "anthropic-ratelimit-requests-reset", "2026-05-04T13:07:00Z" },
                { "anthropic-ratelimit-tokens-remaining", "12000" },
                { "anthropic-ratelimit-tokens-reset", "2026-05-04T13:09:00Z" } },
            {}, 20'000, u"anthropic-ratelimit-requests-reset"_s },
        { "several: the later",
            { { "anthropic-ratelimit-input-tokens-remaining", "0" },
                { "anthropic-ratelimit-input-tokens-reset", "2026-05-04T13:07:00Z" },
                { "anthropic-ratelimit-output-tokens-remaining", "0" },
                { "anthropic-ratelimit-output-tokens-reset", "2026-05-04T13:07:40Z" } },
            {}, 60'000, u"anthropic-ratelimit-output-tokens-reset"_s },
        { "Retry-After is the verdict",
            { { "retry-after", "7" }, { "anthropic-ratelimit-requests-remaining", "0" },
                { "anthropic-ratelimit-requests-reset", "2026-05-04T13:07:00Z" } },
            {}, 7000, u"retry-after"_s },
    });
}

// https://platform.openai.com/docs/guides/rate-limits
TEST(ResetTimes, OpenAi)
{
    expectAll({
        { "tokens",
            { { "x-ratelimit-remaining-requests", "4999" }, { "x-ratelimit-reset-requests", "12ms" },
                { "x-ratelimit-remaining-tokens", "0" }, { "x-ratelimit-reset-tokens", "6m0s" } },
            {}, 360'000, u"x-ratelimit-reset-tokens"_s },
        { "milliseconds are a second",
            { { "x-ratelimit-remaining-requests", "0" }, { "x-ratelimit-reset-requests", "20ms" } }, {}, 1000,
            u"x-ratelimit-reset-requests"_s },
        { "text", {},
            R"({"error":{"message":"Rate limit reached for gpt-4o in organization org-x on tokens per min (TPM): )"
            R"(Limit 30000, Used 29000, Requested 5000. Please try again in 8.5s.","type":"tokens",)"
            R"("code":"rate_limit_exceeded"}})",
            8500, u"text"_s },
    });
    expectNone({ { { { "x-ratelimit-remaining-requests", "3" }, { "x-ratelimit-reset-requests", "1s" } },
                     {} },
        { { { "x-ratelimit-reset-requests", "1s" } }, {} },
        { { { "x-ratelimit-remaining-requests", "none" }, { "x-ratelimit-reset-requests", "1s" } }, {} } });
}

// https://github.com/diegosouzapw/OmniRoute/issues/9504
TEST(ResetTimes, Google)
{
    const auto failure = [](const QByteArray& quota, const QByteArray& more) -> QByteArray {
        return QByteArray(R"({"error":{"code":429,"message":"You exceeded your current quota.",)"
                          R"("status":"RESOURCE_EXHAUSTED","details":[{"@type":)"
                          R"("type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":")")
            + quota + R"("}]})" + more + "]}}";
    };
    const QByteArray day = "GenerateRequestsPerDayPerProjectPerModel-FreeTier";
    const QByteArray retry = R"(,{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.07s"})";
    expectAll({
        { "RetryInfo", {}, failure(day, retry), 34'070, u"RetryInfo.retryDelay"_s },
        { "in an array, as the chat endpoint has it", {}, '[' + failure(day, retry) + ']', 34'070,
            u"RetryInfo.retryDelay"_s },
        { "a day's quota ends at midnight Pacific", {}, failure(day, {}), 17 * kHour + 53 * 60'000 + 20'000,
            u"QuotaFailure"_s },
        { "a minute's in a minute", {}, failure("GenerateRequestsPerMinutePerProjectPerModel", {}), 60'000,
            u"QuotaFailure"_s },
        { "text", {},
            R"({"error":{"code":429,"message":"Quota exceeded.\nPlease retry in 36.429760048s.","status":"RESOURCE_EXHAUSTED"}})",
            36'430, u"text"_s },
    });
}

TEST(ResetTimes, GoogleAsRecorded)
{
    QFile file(QStringLiteral(PLEXUS_SOURCE_DIR "/../shared/fixtures/recordings-vercel-ai/packages/google/"
                                                "src/__fixtures__/google-429-retry-info.json"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "the folder ../shared/fixtures is not there";
    expectAll({ { "recorded", {}, file.readAll(), 34'400, u"RetryInfo.retryDelay"_s } });
}

// https://openrouter.ai/docs/api/reference/limits; bodies as in
// https://github.com/Gitlawb/openclaude/issues/936
TEST(ResetTimes, OpenRouter)
{
    expectAll({
        { "milliseconds since 1970", {},
            R"({"error":{"message":"Rate limit exceeded: free-models-per-day. Add 10 credits","code":429,)"
            R"("metadata":{"headers":{"X-RateLimit-Limit":"50","X-RateLimit-Remaining":"0",)"
            R"("X-RateLimit-Reset":"1777939200000"},"provider_name":null}}})",
            39'200'000, u"error.metadata.headers.X-RateLimit-Reset"_s },
        { "seconds", {},
            R"({"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"x is temporarily )"
            R"(rate-limited upstream","retry_after_seconds":12,"retry_after_seconds_raw":11.4,"is_byok":false}}})",
            11'400, u"error.metadata.retry_after_seconds_raw"_s },
        { "Retry-After inside", {}, R"({"error":{"code":429,"metadata":{"headers":{"retry-after":"9"}}}})",
            9000, u"error.metadata.headers.Retry-After"_s },
        { "text", {}, R"({"error":{"message":"Rate limited. Try again in ~5 min","code":429}})", 300'000,
            u"text"_s },
        { "text that is no JSON", {}, "busy, please try again in 90 seconds", 90'000, u"text"_s },
    });
}

TEST(ResetTimes, WhereNoLimitWasHitTheWindowsDoNotCount)
{
    const HeaderList windows { { "x-ratelimit-remaining-requests", "0" },
        { "x-ratelimit-reset-requests", "6m0s" } };
    EXPECT_FALSE(resetTime(windows, "try again in 5 min", kNow, ResetSources::RetryAfterOnly));
    const auto reset = resetTime({ { "retry-after", "3" } }, {}, kNow, ResetSources::RetryAfterOnly);
    ASSERT_TRUE(reset);
    EXPECT_EQ(reset->atMs, kNow + 3000);
}

TEST(ResetTimes, OddShapesSayNothing)
{
    expectNone({ { {}, {} }, { {}, "{" }, { {}, "[]" }, { {}, "[1]" }, { {}, "null" },
        { {}, R"({"error":"x"})" },
        { {}, R"({"error":{"details":{"a":1},"metadata":[],"resets_at":null,"resets_in_seconds":{}}})" },
        { {},
            R"({"error":{"details":[1,null,{"@type":7},{"@type":"google.rpc.RetryInfo","retryDelay":{}}]}})" },
        { {},
            R"({"error":{"details":[{"@type":"google.rpc.QuotaFailure","violations":[3,{"quotaId":""}]}]}})" },
        { { { "retry-after", "soon" }, { "retry-after-ms", "" } }, "<html>429</html>" } });
}

TEST(ResetTimes, WhateverIsSentTheRestIsBetweenASecondAndEightDays)
{
    std::mt19937 random(11);
    const char* names[] = { "retry-after", "retry-after-ms", "x-codex-primary-reset-at",
        "anthropic-ratelimit-unified-reset", "x-ratelimit-reset" };
    const QByteArrayList values { "-1", "0", "1e5", "1777936568", "9999999999999", "5d", "300000000h",
        "\xff\xfe", "2026-05-04T23:16:08Z", "0001-01-01T00:00:00Z", QByteArray(5000, '9') };
    const auto value = [&] { return values[static_cast<qsizetype>(random() % 11U)]; };
    for (int round = 0; round < 5000; ++round) {
        HeaderList headers { { "x-codex-primary-used-percent", "100" }, { "x-ratelimit-remaining", "0" } };
        headers.append({ names[random() % 5U], value() });
        QByteArray body = R"({"error":{"resets_at":")" + value() + R"(","metadata":{"retry_after_seconds":")"
            + value() + "\"}}}";
        if (random() % 3U == 0)
            body[static_cast<qsizetype>(random() % static_cast<std::size_t>(body.size()))] = '\0';
        const auto reset = resetTime(headers, body, kNow);
        if (!reset)
            continue;
        EXPECT_GE(reset->atMs, kNow + kShortestRestMs);
        EXPECT_LE(reset->atMs, kNow + kLongestPlanRestMs);
    }
}
