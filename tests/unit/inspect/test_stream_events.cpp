// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/stream_events.h"

#include <gtest/gtest.h>

namespace gateway::inspect {

namespace {

QByteArrayList typesOf(const EventList& list)
{
    QByteArrayList types;
    for (const StreamEvent& event : list.events)
        types.append(event.type);
    return types;
}

EventList listed(const QByteArray& body, const std::vector<Tape::Mark>& marks)
{
    return listEvents(body, marks, { .side = StreamSide::Upstream, .attempt = 2 });
}

EventList listed(const QByteArray& body)
{
    return listed(body, { { .atUs = 5, .end = body.size() } });
}

} // namespace

TEST(StreamEvents, AreNamedByTheirFieldElseByTheTypeTheirDataBeginsWith)
{
    const EventList list = listed(": hello\n\n"
                                  "event: message_start\ndata: {\"type\":\"other\"}\n\n"
                                  "data: {\"type\": \"response.created\",\"id\":\"a\"}\n\n"
                                  "data: {\"choices\":[{\"delta\":{\"type\":\"inner\"}}]}\n\n"
                                  "data: [DONE]\n\n");
    EXPECT_EQ(typesOf(list), (QByteArrayList { "message_start", "response.created", "", "[DONE]" }));
    EXPECT_EQ(list.events.first().attempt, 2);
    EXPECT_EQ(list.more, 0);
}

TEST(StreamEvents, HaveTheirPlaceInTheBodyWhateverEndsTheLines)
{
    const QByteArray body = "event: a\r\ndata: 1\r\n\r\ndata: 2\n\ndata: 3\r\rdata: cut";
    const EventList list = listed(body);
    ASSERT_EQ(list.events.size(), 3);
    const auto bytes = [&body](const StreamEvent& event) { return body.mid(event.offset, event.size); };
    EXPECT_EQ(bytes(list.events[0]), "event: a\r\ndata: 1\r\n\r\n");
    EXPECT_EQ(bytes(list.events[1]), "data: 2\n\n");
    EXPECT_EQ(bytes(list.events[2]), "data: 3\r\r");
}

TEST(StreamEvents, HappenWhenTheirLastByteCame)
{
    const QByteArray body = "data: 1\n\ndata: 2\n\ndata: 3\n\n";
    // The second event came in two pieces, the third has no moment.
    const EventList list =
        listed(body, { { .atUs = 10, .end = 12 }, { .atUs = 20, .end = 17 }, { .atUs = 30, .end = 20 } });
    ASSERT_EQ(list.events.size(), 2);
    EXPECT_EQ(list.events[0].atUs, 10);
    EXPECT_EQ(list.events[1].atUs, 30);
    EXPECT_EQ(list.more, 1);
}

TEST(StreamEvents, AreLinesOfJsonWhereADialectHasThem)
{
    const QByteArray body = "{\"message\":{\"content\":\"a\"}}\n{\"done\":true}\n{\"cut";
    EXPECT_EQ(streamForm(body), StreamForm::JsonLines);
    EXPECT_EQ(listed(body).events.size(), 2);
    EXPECT_EQ(streamForm("{\"id\":1}"), std::nullopt);
    EXPECT_EQ(streamForm("{\n \"id\":1\n}\n"), std::nullopt);
    EXPECT_EQ(streamForm("<html>"), std::nullopt);
    EXPECT_EQ(streamForm(""), std::nullopt);
}

TEST(StreamEvents, AreListedToABoundAndCountedBeyond)
{
    QByteArray body;
    for (qsizetype i = 0; i < kMaxStreamEvents + 25; ++i)
        body += "data: x\n\n";
    const EventList list = listed(body);
    EXPECT_EQ(list.events.size(), kMaxStreamEvents);
    EXPECT_EQ(list.more, 25);
}

TEST(StreamEvents, GiveTheirBytesFromTheBodyTheyBelongTo)
{
    Capture capture;
    capture.attempts = { { .index = 1, .answer = { .bytes = "upstream", .size = 8 } } };
    capture.answer = { .bytes = "client", .size = 6 };
    const StreamEvent up { .side = StreamSide::Upstream, .attempt = 1, .offset = 2, .size = 4 };
    EXPECT_EQ(capture.bytesOf(up), "stre");
    EXPECT_EQ(capture.bytesOf({ .side = StreamSide::Client, .offset = 0, .size = 6 }), "client");
    EXPECT_TRUE(capture.bytesOf({ .side = StreamSide::Client, .offset = 4, .size = 6 }).isEmpty());
    EXPECT_TRUE(capture.bytesOf({ .side = StreamSide::Upstream, .attempt = 0, .size = 1 }).isEmpty());
}

} // namespace gateway::inspect
