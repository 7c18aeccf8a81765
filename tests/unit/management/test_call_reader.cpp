// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/call_reader.h"
#include "management/page.h"
#include "management/refusals.h"

#include <gtest/gtest.h>

namespace gateway::management {

using namespace Qt::StringLiterals;

namespace {

Call callOf(std::string_view id)
{
    return { .operation = findOperation(id), .caller = {} };
}

std::optional<Refusal> queryProblem(std::string_view id, const QByteArray& query)
{
    Call call = callOf(id);
    // As the path would have told them.
    for (const Parameter& parameter : call.operation->parameters) {
        if (parameter.in == Parameter::In::Path)
            call.parameters.insert(QString::fromLatin1(parameter.name.data()), u"x"_s);
    }
    return readQuery(call, query);
}

std::optional<Refusal> bodyProblem(std::string_view id, const QByteArray& body)
{
    Call call = callOf(id);
    return readBody(call, body);
}

} // namespace

TEST(CallReader, TakesWhatTheRowSays)
{
    Call call = callOf("listUsage");
    EXPECT_FALSE(readQuery(
        call, "limit=5&sortBy=costTotal&sortDir=asc&startDate=2026-11-01T00:00:00Z&apiKey=a+b%26c"));
    EXPECT_EQ(call.number(u"limit"_s), 5);
    EXPECT_EQ(call.parameter(u"apiKey"_s), u"a b&c"_s);
    EXPECT_FALSE(queryProblem("listUsage", ""));
}

TEST(CallReader, RefusalsNameTheParameter)
{
    const std::tuple<const char*, const char*, int, QString> rows[] = {
        { "listUsage", "limits=5", 400, u"limits"_s },
        { "listUsage", "limit=five", 422, u"limit"_s },
        { "listUsage", "sortBy=moon", 422, u"sortBy"_s },
        { "listUsage", "startDate=yesterday", 422, u"startDate"_s },
        { "listUsage", "limit=1&limit=2", 400, u"limit"_s },
        { "deleteUsage", "", 400, u"olderThanDays"_s },
        { "deleteProvider", "cascade=perhaps", 422, u"cascade"_s },
        { "getStatus", "x=1", 400, u"x"_s },
    };
    for (const auto& [id, query, status, param] : rows) {
        const auto problem = queryProblem(id, query);
        ASSERT_TRUE(problem) << query;
        EXPECT_EQ(problem->status, status) << query;
        EXPECT_EQ(problem->param, param) << query;
    }
}

TEST(CallReader, BodiesAreCheckedAgainstTheirShape)
{
    EXPECT_FALSE(bodyProblem("createKey", R"({"name":"a","quotas":["q"]})"));
    const std::tuple<const char*, const char*, int, QString> rows[] = {
        { "createKey", R"({"nam":"a"})", 422, u"nam"_s },
        { "createKey", R"({})", 422, u"name"_s },
        { "createKey", R"({"name":5})", 422, u"name"_s },
        { "createKey", R"({"name":"a","quotas":[5]})", 422, u"quotas"_s },
        { "createKey", R"({"name":)", 400, QString() },
        { "createKey", R"([])", 400, QString() },
        { "validateConfig", "  ", 400, QString() },
    };
    for (const auto& [id, body, status, param] : rows) {
        const auto problem = bodyProblem(id, body);
        ASSERT_TRUE(problem) << body;
        EXPECT_EQ(problem->status, status) << body;
        EXPECT_EQ(problem->param, param) << body;
    }
}

TEST(CallReader, PartsOfTheConfigurationAreTheFieldTablesBusiness)
{
    EXPECT_FALSE(bodyProblem("putProvider", R"({"anything":{"goes":1}})"));
}

TEST(CallReader, Moments)
{
    EXPECT_EQ(momentMs(u"1000"_s), 1000);
    EXPECT_EQ(momentMs(u"1970-01-01T00:00:01Z"_s), 1000);
    EXPECT_EQ(momentMs(u"1970-01-01T00:00:01"_s), 1000);
    EXPECT_EQ(momentMs(u"1970-01-01T01:00:01+01:00"_s), 1000);
    EXPECT_FALSE(momentMs(u"soon"_s));
}

TEST(Page, BoundsAreKept)
{
    Call call = callOf("listUsage");
    EXPECT_EQ(std::get<Page>(pageOf(call)).limit, Page::kUsual);
    for (const auto& [limit, offset] : { std::pair { u"0"_s, u"0"_s }, std::pair { u"1001"_s, u"0"_s },
             std::pair { u"1"_s, u"-1"_s }, std::pair { u"1"_s, u"99999999999999"_s } }) {
        call.parameters = { { u"limit"_s, limit }, { u"offset"_s, offset } };
        EXPECT_TRUE(std::holds_alternative<Refusal>(pageOf(call))) << qPrintable(limit);
    }
    call.parameters = { { u"limit"_s, u"1000"_s }, { u"offset"_s, u"7"_s } };
    EXPECT_EQ(std::get<Page>(pageOf(call)).offset, 7);
}

TEST(Refusals, HaveOneForm)
{
    const auto body = refusalBody(conflict(u"No."_s));
    EXPECT_EQ(body.at("error").at("type"), "conflict_error");
    EXPECT_EQ(body.at("error").at("code"), "conflict");
    EXPECT_TRUE(body.at("error").at("param").is_null());
    EXPECT_EQ(refusalBody(invalid(u"No."_s, u"limit"_s)).at("error").at("param"), "limit");
    EXPECT_EQ(refusalOf({ .code = ErrorCode::NotFound }).status, 404);
    EXPECT_EQ(refusalOf({ .code = ErrorCode::StoreFailed }).status, 503);
}

} // namespace gateway::management
