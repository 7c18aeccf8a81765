// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/acknowledgements.h"
#include "mcp_host/management_tools.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

class Acknowledged : public testing::Test {
protected:
    test::FakeClock clock;
    Acknowledgements acknowledgements { clock };
    const json::object arguments { { "provider", "up" }, { "enabled", false } };
};

} // namespace

TEST_F(Acknowledged, ATokenIsGoodOnceAndForExactlyWhatItWasGivenFor)
{
    const QByteArray token = acknowledgements.issue(u"set"_s, arguments);
    EXPECT_GE(token.size(), 32);
    EXPECT_FALSE(acknowledgements.redeem("nothing", u"set"_s, arguments));
    EXPECT_TRUE(acknowledgements.redeem(
        token, u"set"_s, json::object { { "enabled", false }, { "provider", "up" } }));
    EXPECT_FALSE(acknowledgements.redeem(token, u"set"_s, arguments));
}

TEST_F(Acknowledged, AnotherToolOrOtherArgumentsUseItUp)
{
    QByteArray token = acknowledgements.issue(u"set"_s, arguments);
    EXPECT_FALSE(acknowledgements.redeem(token, u"clear"_s, arguments));
    EXPECT_FALSE(acknowledgements.redeem(token, u"set"_s, arguments));
    token = acknowledgements.issue(u"set"_s, arguments);
    EXPECT_FALSE(
        acknowledgements.redeem(token, u"set"_s, json::object { { "provider", "up" }, { "enabled", true } }));
}

TEST_F(Acknowledged, ItIsGoodForFiveMinutesAndTheOldestMakeRoom)
{
    const QByteArray old = acknowledgements.issue(u"set"_s, arguments);
    clock.advanceMs(Acknowledgements::kGoodForMs - 1);
    const QByteArray young = acknowledgements.issue(u"set"_s, arguments);
    clock.advanceMs(1);
    EXPECT_FALSE(acknowledgements.redeem(old, u"set"_s, arguments));
    for (qsizetype i = 0; i < Acknowledgements::kMaxOpen; ++i) {
        clock.advanceMs(1);
        static_cast<void>(acknowledgements.issue(u"set"_s, arguments));
    }
    EXPECT_FALSE(acknowledgements.redeem(young, u"set"_s, arguments));
}

TEST(ManagementTools, AChangeTakesAnAcknowledgementAndNothingElseDoes)
{
    for (const ManagementTool& tool : managementTools()) {
        const json::object object = toolObject(tool);
        const bool hasToken = object.at("inputSchema").at("properties").as_object().contains("acknowledge");
        EXPECT_EQ(hasToken, tool.isChange) << tool.name;
        EXPECT_EQ(object.at("annotations").at("readOnlyHint").as_bool(), !tool.isChange);
    }
}

TEST(ManagementTools, ArgumentsAreCheckedBeforeAnythingElse)
{
    const ManagementTool* tool = findManagementTool(u"set_provider_enabled"_s);
    ASSERT_TRUE(tool);
    EXPECT_TRUE(argumentProblem(*tool, { { "provider", "up" }, { "enabled", true } }).isEmpty());
    EXPECT_TRUE(argumentProblem(*tool, { { "provider", "up" } }).contains(u"needs the argument enabled"_s));
    EXPECT_TRUE(
        argumentProblem(*tool, { { "provider", 7 }, { "enabled", true } }).contains(u"type string"_s));
    EXPECT_TRUE(argumentProblem(*tool, { { "provider", "up" }, { "enabled", true }, { "x", 1 } })
                    .contains(u"takes no argument x"_s));
    EXPECT_FALSE(findManagementTool(u"put_mcp_server"_s));
}

} // namespace gateway::mcp_host
