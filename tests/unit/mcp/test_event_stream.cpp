// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/event_stream.h"

#include <gtest/gtest.h>

#include <vector>

namespace gateway::mcp {

namespace {

std::vector<StreamEvent> read(const QByteArray& text, qsizetype pieceSize, qint64 limit = 1000)
{
    std::vector<StreamEvent> events;
    EventStream stream(limit);
    for (qsizetype at = 0; at < text.size(); at += pieceSize) {
        EXPECT_TRUE(stream.feed(
            text.mid(at, pieceSize), [&events](const StreamEvent& event) { events.push_back(event); }));
    }
    return events;
}

} // namespace

TEST(EventStream, PassesOnWholeEventsWhereverTheBytesAreCut)
{
    const QByteArray text = "\xEF\xBB\xBF"
                            "id: 1\r\nevent: message\r\ndata: {\"a\":\r\ndata:1}\r\n\r\n: alive\n\n"
                            "retry: 5\ndata\n\ndata: x\rid\r\rdata: unfinished\n";
    for (qsizetype size = 1; size <= text.size(); ++size) {
        const auto events = read(text, size);
        ASSERT_EQ(events.size(), 5U) << size;
        EXPECT_EQ(events[0].text, "id: 1\nevent: message\ndata: {\"a\":\ndata:1}\n\n");
        EXPECT_EQ(events[0].data, "{\"a\":\n1}");
        EXPECT_TRUE(events[0].hasId);
        EXPECT_EQ(events[0].id, "1");
        EXPECT_EQ(events[1].text, ": alive\n"); // at once, not with the next event
        EXPECT_EQ(events[2].text, "\n");
        EXPECT_EQ(events[3].text, "retry: 5\ndata\n\n");
        EXPECT_EQ(events[3].data, "");
        EXPECT_FALSE(events[3].hasId);
        EXPECT_EQ(events[3].retryMs, 5);
        EXPECT_EQ(events[4].text, "data: x\nid\n\n");
        EXPECT_TRUE(events[4].hasId);
        EXPECT_EQ(events[4].id, "");
        EXPECT_FALSE(events[4].retryMs);
    }
}

TEST(EventStream, StopsAtAnEventThatIsTooLarge)
{
    int seen = 0;
    EventStream stream(20);
    EXPECT_TRUE(stream.feed("data: 0123456789\n\n", [&seen](const StreamEvent&) { ++seen; }));
    EXPECT_TRUE(stream.feed("data: 0123456789", [&seen](const StreamEvent&) { ++seen; }));
    EXPECT_FALSE(stream.feed("0123456789", [&seen](const StreamEvent&) { ++seen; }));
    EXPECT_EQ(seen, 1);
    // Many short lines are one event as well.
    EventStream lines(20);
    EXPECT_FALSE(lines.feed("data: 1\ndata: 2\ndata: 3\n", [](const StreamEvent&) { FAIL(); }));
}

TEST(EventStream, OtherDataKeepsIdAndName)
{
    EXPECT_EQ(
        withData("id: 7\nevent: message\ndata: {\ndata: }\n\n", "{}"), "id: 7\nevent: message\ndata: {}\n\n");
    EXPECT_EQ(eventWith("{}"), "event: message\ndata: {}\n\n");
}

} // namespace gateway::mcp
