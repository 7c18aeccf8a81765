// SPDX-License-Identifier: GPL-3.0-or-later
// The whole answer, from what the client is sent.
#include "conversations/answer_collector.h"

#include "conversations/stored_response.h"

#include <gtest/gtest.h>

namespace gateway::conversations {

namespace {

const QByteArray kCreated =
    "event: response.created\ndata: "
    "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"output\":[]}}\n\n";
const QByteArray kLast =
    R"({"type":"response.completed","response":{"id":"resp_1","status":"completed","output":[]}})";

} // namespace

TEST(AnswerCollector, AStreamsLastEventIsTheAnswerHoweverItIsCut)
{
    const QByteArray stream = kCreated + "event: response.completed\ndata: " + kLast + "\n\n";
    for (const qsizetype size : { stream.size(), qsizetype(1), qsizetype(7) }) {
        AnswerCollector collector(AnswerCollector::Form::Stream);
        for (qsizetype at = 0; at < stream.size(); at += size) {
            EXPECT_FALSE(collector.isWhole());
            collector.feed(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)));
        }
        ASSERT_TRUE(collector.isWhole());
        EXPECT_EQ(collector.responseId(), "resp_1");
        EXPECT_EQ(collector.takeAnswer().text, kLast);
    }
}

TEST(AnswerCollector, EventsWithoutANameAreKnownByTheirType)
{
    AnswerCollector collector(AnswerCollector::Form::Stream);
    collector.feed(R"(data: {"type":"response.output_text.delta","delta":"say \"response.completed\" now"})"
                   "\n\n");
    EXPECT_FALSE(collector.isWhole());
    collector.feed(QByteArray("data: " + kLast + "\n\n"));
    EXPECT_TRUE(collector.isWhole());
}

TEST(AnswerCollector, FinishedItemsAreKeptForServersThatRepeatNone)
{
    AnswerCollector collector(AnswerCollector::Form::Stream);
    const QByteArray item = R"({"type":"response.output_item.done","item":{"id":"msg_1"}})";
    collector.feed(QByteArray("event: response.output_item.done\ndata: " + item
        + "\n\nevent: response.failed\ndata: " + kLast + "\n\n"));
    ASSERT_TRUE(collector.isWhole());
    EXPECT_EQ(collector.takeAnswer().itemEvents, std::vector<QByteArray> { item });
}

TEST(AnswerCollector, AStreamThatBreaksIsNoAnswer)
{
    AnswerCollector collector(AnswerCollector::Form::Stream);
    collector.feed(kCreated);
    collector.finish();
    EXPECT_FALSE(collector.isWhole());
}

TEST(AnswerCollector, AWholeAnswerIsCompleteWithItsAnnouncedLength)
{
    const QByteArray body = R"({"id":"resp_7","output":[]})";
    AnswerCollector announced(AnswerCollector::Form::Whole, body.size());
    announced.feed(QByteArrayView(body).first(5));
    EXPECT_FALSE(announced.isWhole());
    announced.feed(QByteArrayView(body).sliced(5));
    EXPECT_TRUE(announced.isWhole());
    EXPECT_EQ(announced.responseId(), "resp_7");

    AnswerCollector open(AnswerCollector::Form::Whole);
    open.feed(body);
    EXPECT_FALSE(open.isWhole());
    open.finish();
    EXPECT_EQ(open.takeAnswer().text, body);
}

TEST(AnswerCollector, WhatIsTooLargeIsLetGo)
{
    AnswerCollector collector(AnswerCollector::Form::Whole);
    const QByteArray piece(1024 * 1024, 'x');
    for (qsizetype sent = 0; sent <= kMaxStoredAnswer; sent += piece.size())
        collector.feed(piece);
    collector.finish();
    EXPECT_FALSE(collector.isWhole());
    EXPECT_TRUE(collector.takeAnswer().text.isEmpty());
}

} // namespace gateway::conversations
