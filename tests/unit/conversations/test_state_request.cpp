// SPDX-License-Identifier: GPL-3.0-or-later
// What a request says of state, and the one full request it becomes.
#include "conversations/state_request.h"

#include "dialects/json/json_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::conversations {

namespace {

Result<StateRequest> stateOf(const QByteArray& body)
{
    const Result<dialects::RequestScan> scan = dialects::scanRequest(body);
    EXPECT_TRUE(scan);
    return scan ? readState(scan->state) : Result<StateRequest>(scan.error());
}

QByteArray joined(const QByteArray& body, const History& history)
{
    const Result<QByteArray> result = joinRequest(body, history);
    EXPECT_TRUE(result) << qPrintable(result ? QString() : result.error().message);
    return result ? *result : QByteArray();
}

} // namespace

TEST(StateRequest, IsReadWhereverItStands)
{
    const auto state = stateOf(
        R"({"input":[{"store":false}],"previous_response_id":"resp_1","store":null,"model":"m","background":true})");
    ASSERT_TRUE(state);
    EXPECT_EQ(*state, (StateRequest { .previousResponseId = "resp_1", .isBackground = true }));
    EXPECT_TRUE(state->hasHistory());
}

TEST(StateRequest, AConversationIsNamedByATextOrAnObject)
{
    for (const QByteArray& form : { QByteArray(R"("conv_1")"), QByteArray(R"({"x":1,"id":"conv_1"})") }) {
        const auto state = stateOf(R"({"model":"m","conversation":)" + form + '}');
        ASSERT_TRUE(state);
        EXPECT_EQ(state->conversationId, "conv_1");
    }
}

TEST(StateRequest, NothingSaidIsKeptAndGoesOnFromNothing)
{
    const auto state = stateOf(R"({"model":"m","previous_response_id":null,"conversation":null})");
    ASSERT_TRUE(state);
    EXPECT_EQ(*state, StateRequest {});
}

struct WrongState {
    QByteArray body;
    QString field;
};

class WrongStates : public testing::TestWithParam<WrongState> { };

TEST_P(WrongStates, AreRefusedByName)
{
    const auto state = stateOf(GetParam().body);
    ASSERT_FALSE(state);
    EXPECT_EQ(state.error().code, ErrorCode::InvalidRequest);
    EXPECT_EQ(state.error().field, GetParam().field);
}

INSTANTIATE_TEST_SUITE_P(All, WrongStates,
    testing::Values(
        WrongState { R"({"model":"m","previous_response_id":"r","conversation":"c"})", u"conversation"_s },
        WrongState { R"({"model":"m","background":true,"store":false})", u"store"_s },
        WrongState { R"({"model":"m","previous_response_id":7})", u"previous_response_id"_s },
        WrongState { R"({"model":"m","conversation":{"name":"x"}})", u"conversation"_s },
        WrongState { R"({"model":"m","store":"no"})", u"store"_s }));

TEST(JoinRequest, PutsTheTurnsBeforeInFrontOfTheNewInput)
{
    const QByteArray body =
        R"({"model":"m","previous_response_id":"resp_2","input":"and now?","instructions":"b"})";
    const History history { .arrays = { R"([{"role":"user","content":"hi"}])", "[]",
                                R"([{"type":"message","role":"assistant","content":"hello"}])" } };
    EXPECT_EQ(joined(body, history),
        R"({"model":"m","instructions":"b","store":false,"input":[{"role":"user","content":"hi"},)"
        R"({"type":"message","role":"assistant","content":"hello"},)"
        R"({"type":"message","role":"user","content":[{"type":"input_text","text":"and now?"}]}]})");
}

TEST(JoinRequest, LeavesNothingOfStateToTheTarget)
{
    const QByteArray request = joined(
        R"({"model":"m","conversation":"c","background":true,"store":true,"input":[{"role":"user","content":"x"}]})",
        {});
    EXPECT_EQ(request, R"({"model":"m","store":false,"input":[{"role":"user","content":"x"}]})");
}

TEST(JoinRequest, ATurnMayAddNothing)
{
    EXPECT_EQ(joined(R"({"model":"m","previous_response_id":"r"})", { .arrays = { R"([{"a":1}])" } }),
        R"({"model":"m","store":false,"input":[{"a":1}]})");
}

TEST(JoinRequest, WhatIsReferredToIsThereOnce)
{
    const History history { .arrays = { R"([{"type":"function_call","id":"fc_1","call_id":"c"}])" } };
    EXPECT_EQ(joined(R"({"model":"m","input":[{"type":"item_reference","id":"fc_1"}]})", history),
        R"({"model":"m","store":false,"input":[{"type":"function_call","id":"fc_1","call_id":"c"}]})");
}

TEST(JoinRequest, AReferenceToNothingIsRefusedByPlace)
{
    const auto request =
        joinRequest(R"({"model":"m","input":["x",{"type":"item_reference","id":"fc_9"}]})", {});
    ASSERT_FALSE(request);
    EXPECT_EQ(request.error().field, u"input[1]");
}

TEST(JoinRequest, InputOfAnotherKindIsRefused)
{
    const auto request = joinRequest(R"({"model":"m","input":7})", {});
    ASSERT_FALSE(request);
    EXPECT_EQ(request.error().field, u"input");
}

TEST(ShortenRequest, DropsTheOlderHalfInFrontOfTheUsersWord)
{
    const QByteArray body =
        R"({"model":"m","truncation":"auto","input":[{"role":"developer","content":"d"},)"
        R"({"role":"user","content":"1"},{"role":"assistant","content":"2"},)"
        R"({"type":"function_call","call_id":"c"},{"type":"function_call_output","call_id":"c"},)"
        R"({"role":"user","content":"3"}]})";
    EXPECT_EQ(shortenRequest(body),
        R"({"model":"m","truncation":"auto","input":[{"role":"developer","content":"d"},)"
        R"({"role":"user","content":"3"}]})");
}

TEST(ShortenRequest, NeedsLeaveAndSomethingToDrop)
{
    EXPECT_FALSE(shortenRequest(
        R"({"model":"m","input":[{"role":"user","content":"1"},{"role":"user","content":"2"}]})"));
    EXPECT_FALSE(
        shortenRequest(R"({"model":"m","truncation":"auto","input":[{"role":"user","content":"1"}]})"));
    EXPECT_FALSE(shortenRequest(R"({"model":"m","truncation":"auto","input":"long"})"));
}

} // namespace gateway::conversations
