// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/event_log.h"

#include <gtest/gtest.h>

namespace gateway::mcp {

TEST(EventId, ReadsWhatItWroteAndNothingElse)
{
    const EventId id { .stream = 4, .number = 17 };
    EXPECT_EQ(id.text(), "4-17");
    EXPECT_EQ(EventId::fromText("4-17"), id);
    for (const char* wrong : { "", "4", "-17", "4-", "x-1", "4-x", "4--1", "99999999999999-1" })
        EXPECT_FALSE(EventId::fromText(wrong)) << wrong;
}

TEST(EventLog, GivesTheRestOfAStreamAndOfNoOther)
{
    EventLog log(10'000);
    log.add(0, "a");
    log.add(1, "b");
    log.add(0, "c");
    EXPECT_EQ(log.add(0, "d").bytes(), "id: 0-3\ndata: d\n\n");
    const auto rest = log.after({ .stream = 0, .number = 1 });
    ASSERT_TRUE(rest);
    ASSERT_EQ(rest->size(), 2U);
    EXPECT_EQ((*rest)[0].message, "c");
    EXPECT_EQ((*rest)[1].message, "d");
    EXPECT_TRUE(log.isKnown({ .stream = 1, .number = 1 }));
    EXPECT_FALSE(log.isKnown({ .stream = 1, .number = 2 }));
    EXPECT_FALSE(log.isKnown({ .stream = 7, .number = 1 }));
}

TEST(EventLog, DropsTheOldestAndSaysThatTheyAreGone)
{
    EventLog log(1000);
    for (int i = 0; i < 100; ++i)
        log.add(0, QByteArray(100, 'x'));
    EXPECT_LE(log.bytes(), 1000);
    EXPECT_FALSE(log.after({ .stream = 0, .number = 1 }));
    const auto newest = log.after({ .stream = 0, .number = 99 });
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->size(), 1U);
    EXPECT_GT(log.dropped(0), 90);
}

TEST(EventLog, ForgetsStreamsThatHaveEndedAndGivesNoIdTwice)
{
    EventLog log(1'000'000);
    log.add(0, "first");
    log.add(1, "of a call that takes long");
    for (int stream = 2; stream < 2000; ++stream) {
        log.add(stream, "x");
        log.ended(stream);
    }
    EXPECT_TRUE(log.isKnown({ .stream = 0, .number = 1 }));
    EXPECT_FALSE(log.isKnown({ .stream = 2, .number = 1 }));
    EXPECT_TRUE(log.isKnown({ .stream = 1999, .number = 1 }));
    EXPECT_EQ(log.add(0, "second").id.number, 2);
    EXPECT_EQ(log.add(1, "its answer").id.number, 2);
}

TEST(EventLog, WhatIsDroppedOfAForgottenStreamDoesNotBringItBack)
{
    EventLog log(60'000);
    for (int stream = 1; stream < 3000; ++stream) {
        log.add(stream, QByteArray(10, 'x'));
        log.ended(stream);
    }
    EXPECT_FALSE(log.isKnown({ .stream = 1, .number = 0 }));
    EXPECT_FALSE(log.after({ .stream = 1, .number = 0 }));
    EXPECT_TRUE(log.isKnown({ .stream = 2999, .number = 1 }));
}

} // namespace gateway::mcp
