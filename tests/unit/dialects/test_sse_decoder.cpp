// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sse_decoder.h"

#include <QVector>

#include <gtest/gtest.h>

using namespace gateway::dialects;

namespace {

using Events = QVector<std::pair<QByteArray, QByteArray>>;

Events decode(QByteArrayView text, qsizetype pieceSize)
{
    SseDecoder decoder;
    Events events;
    for (qsizetype at = 0; at < text.size(); at += pieceSize) {
        decoder.feed(
            text.sliced(at, std::min(pieceSize, text.size() - at)), [&events](const SseEvent& event) {
                events.append({ event.name.toByteArray(), event.data.toByteArray() });
            });
    }
    return events;
}

} // namespace

TEST(SseDecoder, AnyLineEndAndAnyCutGiveTheSameEvents)
{
    const Events expected { { "a", "one" }, { "", "two\nlines" }, { "", "[DONE]" }, { "", "" } };
    for (const QByteArray& eol : { QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r") }) {
        QByteArray text =
            "event: a\ndata: one\n\n: comment\nid: 7\ndata:two\ndata: lines\n\n\ndata: [DONE]\n\ndata\n\n";
        text.replace("\n", eol);
        for (const qsizetype piece : { 1, 2, 3, 7, 1000 })
            EXPECT_EQ(decode(text, piece), expected)
                << "piece " << piece << " eol " << eol.toHex().constData();
    }
}

TEST(SseDecoder, AnEventWithoutDataOrWithoutItsBlankLineIsNotDelivered)
{
    EXPECT_TRUE(decode("event: ping\n\n: only a comment\n\ndata: cut", 100).isEmpty());
}

TEST(SseDecoder, KnowsWhetherItStandsBetweenEvents)
{
    SseDecoder decoder;
    const auto ignore = [](const SseEvent&) {};
    EXPECT_TRUE(decoder.atBoundary());
    decoder.feed("data: x\n", ignore);
    EXPECT_FALSE(decoder.atBoundary());
    decoder.feed("\n", ignore);
    EXPECT_TRUE(decoder.atBoundary());
    decoder.feed("da", ignore);
    EXPECT_FALSE(decoder.atBoundary());
}

TEST(SseDecoder, AnEndlessLineIsDroppedAndTheNextEventStillArrives)
{
    SseDecoder decoder(1000);
    QByteArray last;
    const auto keep = [&last](const SseEvent& event) { last = event.data.toByteArray(); };
    decoder.feed("data: ", keep);
    for (int i = 0; i < 100; ++i)
        decoder.feed(QByteArray(100, 'x'), keep);
    decoder.feed("\n\ndata: small\n\n", keep);
    EXPECT_EQ(last, "small");
    EXPECT_EQ(decoder.droppedEvents(), 1);
}
