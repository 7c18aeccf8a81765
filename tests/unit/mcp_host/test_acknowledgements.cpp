// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/acknowledgements.h"
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

} // namespace gateway::mcp_host
