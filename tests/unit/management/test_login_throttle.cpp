// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/login_throttle.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

namespace gateway::management {

using namespace Qt::StringLiterals;

namespace {

class LoginThrottleTest : public ::testing::Test {
protected:
    void wrongTimes(int times, const QString& address = u"127.0.0.1"_s)
    {
        for (int i = 0; i < times; ++i)
            throttle.wrong(address);
    }

    test::FakeClock clock;
    LoginThrottle throttle { clock };
};

} // namespace

TEST_F(LoginThrottleTest, AFewMistakesCostNothing)
{
    wrongTimes(LoginThrottle::kFree);
    EXPECT_FALSE(throttle.waitMs(u"127.0.0.1"_s));
    wrongTimes(1);
    EXPECT_EQ(throttle.waitMs(u"127.0.0.1"_s), LoginThrottle::kFirstWaitMs);
}

TEST_F(LoginThrottleTest, TheWaitDoublesAndHasAnEnd)
{
    wrongTimes(LoginThrottle::kFree);
    qint64 expected = LoginThrottle::kFirstWaitMs;
    for (int i = 0; i < 40; ++i) {
        wrongTimes(1);
        EXPECT_EQ(throttle.waitMs(u"127.0.0.1"_s), expected);
        clock.advanceMs(expected);
        EXPECT_FALSE(throttle.waitMs(u"127.0.0.1"_s));
        expected = std::min(expected * 2, LoginThrottle::kLongestWaitMs);
    }
}

TEST_F(LoginThrottleTest, ARightOneForgetsTheWrongOnes)
{
    wrongTimes(LoginThrottle::kFree);
    throttle.right(u"127.0.0.1"_s);
    wrongTimes(LoginThrottle::kFree);
    EXPECT_FALSE(throttle.waitMs(u"127.0.0.1"_s));
}

TEST_F(LoginThrottleTest, OthersDoNotWaitAlong)
{
    wrongTimes(10);
    EXPECT_TRUE(throttle.waitMs(u"127.0.0.1"_s));
    EXPECT_FALSE(throttle.waitMs(u"::1"_s));
}

TEST_F(LoginThrottleTest, MistakesAreForgottenAfterAWhile)
{
    wrongTimes(LoginThrottle::kFree + 3);
    clock.advanceMs(LoginThrottle::kMemoryMs + 1);
    wrongTimes(1);
    EXPECT_FALSE(throttle.waitMs(u"127.0.0.1"_s));
}

TEST_F(LoginThrottleTest, RemembersABoundedNumberOfAddresses)
{
    wrongTimes(10, u"the first"_s);
    for (int i = 0; i < 2 * LoginThrottle::kMaxAddresses; ++i) {
        clock.advanceMs(1);
        throttle.wrong(QString::number(i));
    }
    EXPECT_EQ(throttle.size(), LoginThrottle::kMaxAddresses);
}

} // namespace gateway::management
