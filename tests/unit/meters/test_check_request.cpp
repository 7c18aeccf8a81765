// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/check_request.h"

#include "unit/meters/meter_line.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

config::CheckerDefinition asking(const QByteArray& step)
{
    return test::checker(
        R"({"id":"t","title":"T","steps":)" + step + R"(,"meters":[{"key":"k","label":"L","used":"/u"}]})");
}

Result<CheckRequest> request(
    const QByteArray& step, const CheckInputs& inputs = { .credential = Secret("sk-1") })
{
    const config::CheckerDefinition definition = asking(step);
    return checkRequest(definition, definition.steps.first(), inputs, { { u"user"_s, u"a/b"_s } });
}

QByteArray headerOf(const Result<CheckRequest>& made, QByteArrayView name)
{
    return made ? headerValue(made->headers, name).toByteArray() : QByteArray();
}

} // namespace

TEST(CheckRequest, PutsTheCredentialWhereTheDefinitionSays)
{
    const std::tuple<QByteArray, QByteArray, QByteArray> cases[] = {
        { R"({"url":"https://a.example/"})", "authorization", "Bearer sk-1" },
        { R"({"url":"https://a.example/","auth":"token"})", "authorization", "token sk-1" },
        { R"({"url":"https://a.example/","auth":"header:x-api-key"})", "x-api-key", "sk-1" },
        { R"({"url":"https://a.example/","auth":"cookie:session"})", "cookie", "session=sk-1" },
        { R"({"url":"https://a.example/","auth":"none"})", "authorization", "" },
    };
    for (const auto& [step, name, value] : cases)
        EXPECT_EQ(headerOf(request(step), name), value) << step.toStdString();
    const auto both = request(R"({"url":"https://a.example/","auth":["bearer","header:x-api-key"]})");
    EXPECT_EQ(headerOf(both, "authorization"), "Bearer sk-1");
    EXPECT_EQ(headerOf(both, "x-api-key"), "sk-1");
}

TEST(CheckRequest, TakesWhatPeoplePaste)
{
    const QByteArray cookie = R"({"url":"https://a.example/","auth":"cookie:auth"})";
    EXPECT_EQ(headerOf(request(cookie, { .credential = Secret("Cookie: a=1; auth=xyz==; b=2") }), "cookie"),
        "auth=xyz==");
    EXPECT_EQ(headerOf(request(cookie, { .credential = Secret(" xyz ") }), "cookie"), "auth=xyz");
    EXPECT_EQ(request(cookie, { .credential = Secret("a=1; b=2") }).error().message,
        u"What was entered holds no cookie \u201cauth\u201d."_s);
    EXPECT_EQ(headerOf(request(R"({"url":"https://a.example/"})", { .credential = Secret("Bearer sk-2\n") }),
                  "authorization"),
        "Bearer sk-2");
}

TEST(CheckRequest, NeverSendsACredentialThatIsNoneOrInTheClear)
{
    EXPECT_FALSE(request(R"({"url":"https://a.example/"})", {}).has_value());
    const auto broken = request(R"({"url":"https://a.example/"})", { .credential = Secret("sk\r\nx: y") });
    ASSERT_FALSE(broken.has_value());
    EXPECT_FALSE(broken.error().message.contains(u"sk"));
    EXPECT_EQ(request(R"({"url":"http://a.example/"})").error().message,
        u"The checker would send a credential unencrypted to a.example; use https."_s);
    EXPECT_TRUE(request(R"({"url":"http://127.0.0.1:4711/x"})").has_value());
    EXPECT_FALSE(request(R"({"url":"https://user:pw@a.example/"})").has_value());
}

TEST(CheckRequest, FillsPlaceholdersAsTheirPlaceDemands)
{
    const CheckInputs inputs { .credential = Secret("sk-1"),
        .accountId = u"acc"_s,
        .options = { { u"space"_s, Secret("ws/1 2") }, { u"text"_s, Secret("a\"b") } } };
    const auto made = request(
        R"({"method":"POST","url":"https://a.example/${option.space}/${step.user}?q=${option.space}",
            "headers":{"x-account":"${account.id}","x-none":"${account.project}","x-fix":"1"},
            "body":"{\"t\":\"${option.text}\"}"})",
        inputs);
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->url, "https://a.example/ws%2F1%202/a%2Fb?q=ws%2F1%202");
    EXPECT_EQ(headerOf(made, "x-account"), "acc");
    EXPECT_FALSE(hasHeader(made->headers, "x-none"));
    EXPECT_EQ(headerOf(made, "x-fix"), "1");
    EXPECT_EQ(made->body, R"({"t":"a\"b"})");
    EXPECT_EQ(headerOf(made, "content-type"), "application/json");
    EXPECT_EQ(headerOf(made, "accept"), "application/json");
    EXPECT_EQ(request(R"({"url":"https://a.example/${option.space}"})").error().message,
        u"The checker needs: space."_s);
}

TEST(CheckRequest, AnEndpointOfTheUsersOwnTakesItsPlace)
{
    const CheckInputs inputs { .credential = Secret("sk-1"),
        .options = { { u"endpoint"_s, Secret("http://localhost:81/other?x=1") } } };
    EXPECT_EQ(request(R"({"url":"https://a.example/usage"})", inputs)->url, "http://localhost:81/other?x=1");
    EXPECT_EQ(
        request(
            R"([{"id":"a","url":"https://a.example/usage"},{"id":"b","url":"https://a.example/b"}])", inputs)
            ->url,
        "http://localhost:81/usage");
}

TEST(CheckRequest, SaysWhichOptionsAreMissing)
{
    const auto definition = test::checker(
        R"({"id":"t","title":"T","options":{"space":{"required":true,"help":"the workspace"},"more":{}},
            "steps":{"url":"https://a.example/"},"meters":[{"key":"k","label":"L","used":"/u"}]})");
    EXPECT_EQ(missingOptions(definition, {}), u"The checker needs these options: space (the workspace)."_s);
    EXPECT_EQ(missingOptions(definition, { .options = { { u"space"_s, Secret("x") } } }), QString());
}

} // namespace gateway::meters
