// SPDX-License-Identifier: GPL-3.0-or-later
#include "quota/quota_report.h"

#include "unit/quota/quota_fixture.h"

using namespace gateway;
using namespace gateway::quota;
using namespace gateway::test;

namespace {

QuotaStatus status(const QString& name, qint64 limit, qint64 used)
{
    return { .name = name,
        .unit = config::QuotaUnit::Tokens,
        .limit = limit,
        .used = used,
        .remaining = limit - used,
        .resetsAtMs = utc("2026-11-27T00:00:00") };
}

QuotaStatus costStatus()
{
    return { .name = u"budget"_s,
        .unit = config::QuotaUnit::Cost,
        .limit = 12'500'000'000,
        .used = 12'600'000'001,
        .reserved = 5'000'000,
        .resetsAtMs = utc("2026-12-01T00:00:00") };
}

} // namespace

TEST(QuotaReport, HeadersAreThoseOfTheQuotaNearestItsLimit)
{
    QuotaStatus near = status(u"near"_s, 100, 60);
    near.reserved = 25;
    near.remaining = 15;
    EXPECT_EQ(quotaHeaders({ status(u"far"_s, 1'000'000, 700'000), near }),
        (HeaderList { { "x-plexus-quota", "near" }, { "x-plexus-quota-limit", "100" },
            { "x-plexus-quota-remaining", "15" }, { "x-plexus-quota-reset", "2026-11-27T00:00:00.000Z" } }));
    EXPECT_TRUE(quotaHeaders({}).isEmpty());
}

TEST(QuotaReport, ResetsAreToldToTheMillisecondInUtc)
{
    for (const auto& [ms, text] : { std::pair(utc("2026-02-09T03:04:05") + 67, "2026-02-09T03:04:05.067Z"),
             std::pair(utc("2028-02-29T23:59:59") + 999, "2028-02-29T23:59:59.999Z"),
             std::pair(qint64 { 0 }, "1970-01-01T00:00:00.000Z"),
             std::pair(utc("9999-12-31T23:59:59"), "9999-12-31T23:59:59.000Z") }) {
        QuotaStatus each = status(u"each"_s, 100, 60);
        each.resetsAtMs = ms;
        EXPECT_EQ(headerValue(quotaHeaders({ each }), "x-plexus-quota-reset"), text);
    }
}

TEST(QuotaReport, HeadersSayWarningsAndDecimals)
{
    QuotaStatus budget = costStatus();
    budget.name = u"Bud\u017eet"_s;
    budget.used = 10'400'000'000;
    budget.remaining = 2'100'000'000;
    budget.isWarning = true;
    const HeaderList headers = quotaHeaders({ budget });
    EXPECT_EQ(headerValue(headers, "x-plexus-quota"), "Bud%C5%BEet");
    EXPECT_EQ(headerValue(headers, "x-plexus-quota-limit"), "12.5");
    EXPECT_EQ(headerValue(headers, "x-plexus-quota-remaining"), "2.1");
    EXPECT_EQ(headerValue(headers, "x-plexus-quota-warning"), "83% used");
    for (const Header& header : headers) {
        EXPECT_TRUE(isHeaderName(header.name));
        EXPECT_TRUE(isHeaderValue(header.value));
    }
}

TEST(QuotaReport, ARefusalHasTheFieldsClientsKnow)
{
    const Refusal refusal { .blocking = { costStatus(), status(u"tokens"_s, 10, 10) },
        .retryAtMs = utc("2026-12-01T00:00:00") };
    EXPECT_EQ(refusalMessage(refusal), u"Quota exceeded: budget limit of 12.5 reached"_s);
    const boost::json::value expected =
        boost::json::parse(R"({"quota_name":"budget","current_usage":12.600000001,
        "limit":12.5,"resets_at":"2026-12-01T00:00:00.000Z","blocking_quotas":[
        {"quotaName":"budget","limitType":"cost","limit":12.5,"currentUsage":12.600000001,"reserved":0.005,
         "remaining":0.0,"resetsAt":"2026-12-01T00:00:00.000Z"},
        {"quotaName":"tokens","limitType":"tokens","limit":10,"currentUsage":10,"reserved":0,"remaining":0,
         "resetsAt":"2026-11-27T00:00:00.000Z"}]})");
    EXPECT_EQ(boost::json::value(refusalFields(refusal)), expected)
        << boost::json::serialize(refusalFields(refusal));
    EXPECT_TRUE(refusalFields({}).empty());
}

TEST(QuotaReport, SaysWhenOnlyRequestsInProgressAreInTheWay)
{
    QuotaStatus held = status(u"t"_s, 100, 40);
    held.reserved = 60;
    EXPECT_EQ(refusalMessage({ .blocking = { held } }),
        u"Quota exceeded: requests in progress hold what is left of t (limit of 100)"_s);
}

TEST(QuotaReport, RetryAfterIsWholeSecondsAndNeverZero)
{
    EXPECT_EQ(retryAfterSeconds({ .retryAtMs = 10'001 }, 10'000), 1);
    EXPECT_EQ(retryAfterSeconds({ .retryAtMs = 12'001 }, 10'000), 3);
    EXPECT_EQ(retryAfterSeconds({ .retryAtMs = 5 }, 10'000), 1);
}

TEST(QuotaReport, NamesUnitsAndWindows)
{
    for (const auto window : { config::QuotaWindow::Rolling, config::QuotaWindow::Daily,
             config::QuotaWindow::Weekly, config::QuotaWindow::Monthly })
        EXPECT_EQ(windowFromName(windowName(window)), window);
    for (const auto unit :
        { config::QuotaUnit::Requests, config::QuotaUnit::Tokens, config::QuotaUnit::Cost })
        EXPECT_EQ(unitFromName(unitName(unit)), unit);
    EXPECT_EQ(unitFromName(u"dollars"), std::nullopt);
}
