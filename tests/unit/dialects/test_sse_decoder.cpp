// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/codec.h"
#include "dialects/sse_decoder.h"
#include "dialects/stream_checker.h"

#include <QVector>

#include <gtest/gtest.h>

#include <array>
#include <iterator>

using namespace gateway::dialects;
using gateway::Dialect;

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

struct Ending {
    Dialect dialect;
    QByteArray bytes; // of a whole answer, but for the last blank line
};

const std::array kEndings {
    Ending { Dialect::Chat,
        R"(data: {"choices":[{"delta":{"content":"a"},"finish_reason":"stop"}]})"
        "\n\ndata: [DONE]" },
    Ending { Dialect::Completions, R"(data: {"choices":[{"text":"a","finish_reason":"stop"}]})" },
    Ending { Dialect::Responses,
        R"(data: {"type":"response.completed","response":{"status":"completed","output":[]}})" },
    Ending { Dialect::Messages,
        R"(data: {"type":"message_start","message":{"id":"m"}})"
        "\n\n"
        R"(data: {"type":"message_stop"})" },
    Ending { Dialect::Gemini,
        R"(data: {"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":"STOP"}]})" },
};

// The checked events of a stream, after the provider closed.
StreamEvents closedStream(Dialect dialect, const QByteArray& bytes)
{
    const auto decoder = codecFor(dialect)->streamDecoder();
    StreamChecker checker;
    StreamEvents events = checker.check(decoder->feed(bytes));
    for (StreamEvents more : { checker.check(decoder->finish()), checker.close() })
        std::move(more.begin(), more.end(), std::back_inserter(events));
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

TEST(SseStreams, ALastEventMayLackItsBlankLine)
{
    for (const Ending& ending : kEndings) {
        for (const char* tail : { "", "\n", "\r", "\r\n" }) {
            const StreamEvents events = closedStream(ending.dialect, ending.bytes + tail);
            ASSERT_FALSE(events.empty());
            EXPECT_TRUE(std::holds_alternative<StreamEnd>(events.back()))
                << qPrintable(gateway::dialectName(ending.dialect));
        }
    }
}

TEST(SseStreams, ALastEventCutShortIsAStreamCutShort)
{
    for (const Ending& ending : kEndings) {
        if (ending.bytes.endsWith("[DONE]"))
            continue; // the answer is whole without it
        const StreamEvents events = closedStream(ending.dialect, ending.bytes.chopped(3));
        ASSERT_FALSE(events.empty());
        const auto* failure = std::get_if<StreamFailure>(&events.back());
        ASSERT_TRUE(failure) << qPrintable(gateway::dialectName(ending.dialect));
        EXPECT_EQ(*failure, incompleteStream()) << qPrintable(gateway::dialectName(ending.dialect));
    }
}
