// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/request_watch.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

class Watch : public testing::Test {
protected:
    test::FakeClock clock;
    QByteArrayList late;
    RequestWatch watch { clock, u"files"_s, { .startMs = 30'000, .answerMs = 10'000 },
        [this](const QByteArray& id, const Error& error) {
            EXPECT_EQ(error.code, ErrorCode::UpstreamTimeout);
            late.append(id);
        } };

    void wait(qint64 ms)
    {
        clock.advanceMs(ms);
        watch.check();
    }
};

} // namespace

TEST_F(Watch, TheStartHasItsOwnTime)
{
    watch.asked("1", u"initialize"_s);
    wait(29'999);
    EXPECT_TRUE(late.isEmpty());
    wait(1);
    EXPECT_EQ(late, QByteArrayList { "1" });
    wait(60'000);
    EXPECT_EQ(late.size(), 1);
}

TEST_F(Watch, AnyWordOfTheServerIsASignOfLife)
{
    watch.asked("1", u"tools/call"_s);
    watch.asked("2", u"tools/call"_s);
    wait(9'000);
    watch.heard({ .kind = mcp::MessageKind::Notification, .method = u"notifications/progress"_s });
    wait(9'999);
    EXPECT_TRUE(late.isEmpty());
    watch.heard({ .kind = mcp::MessageKind::Response, .id = "2" });
    wait(10'000);
    EXPECT_EQ(late, QByteArrayList { "1" });
}

TEST_F(Watch, NoTimeRunsWhileTheClientDoesNotRead)
{
    watch.asked("1", u"tools/call"_s);
    watch.setHeld(true);
    wait(100'000);
    EXPECT_TRUE(late.isEmpty());
    watch.setHeld(false);
    wait(10'000);
    EXPECT_EQ(late, QByteArrayList { "1" });
}

} // namespace gateway::mcp_host
