// SPDX-License-Identifier: GPL-3.0-or-later
// Answers taken out of their envelope, wherever they were cut.
#include "accounts/envelope.h"

#include <gtest/gtest.h>

namespace gateway::accounts {
namespace {

QByteArray throughIt(EnvelopeReader::Form form, const QByteArray& text, qsizetype piece)
{
    EnvelopeReader reader("response", form);
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); at += piece)
        out += reader.feed(QByteArrayView(text).sliced(at, std::min(piece, text.size() - at)));
    return out + reader.finish();
}

TEST(Envelope, IsTakenOffEveryEventOfAStream)
{
    const QByteArray text = "data: {\"response\":{\"a\":1},\"x\":0}\r\n\r\ndata: {\"response\":{\"a\":2}}\n\n"
                            "data: {\"error\":{\"code\":429}}\n\ndata: {\"response\":{\"a\":3}}";
    const QByteArray inside = "data: {\"a\":1}\n\ndata: {\"a\":2}\n\ndata: {\"error\":{\"code\":429}}\n\n"
                              "data: {\"a\":3}\n\n";
    for (const qsizetype piece : { 1, 7, 1000 })
        EXPECT_EQ(throughIt(EnvelopeReader::Form::Stream, text, piece), inside) << piece;
}

TEST(Envelope, IsTakenOffAWholeAnswer)
{
    EXPECT_EQ(throughIt(EnvelopeReader::Form::Whole, R"({"response":{"a":1}})", 3), R"({"a":1})");
    EXPECT_EQ(throughIt(EnvelopeReader::Form::Whole, R"({"error":1})", 3), R"({"error":1})");
    EXPECT_EQ(throughIt(EnvelopeReader::Form::Whole, "<html>", 3), "<html>");
}

} // namespace
} // namespace gateway::accounts
