// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/delta_scan.h"

#include <QByteArray>

#include <gtest/gtest.h>

using namespace gateway::dialects;

namespace {

struct Case {
    const char* name;
    QByteArray event;
    DeltaScan expected;
};

QByteArray chunk(const QByteArray& delta)
{
    return R"({"id":"x","object":"chat.completion.chunk","choices":[{"index":0,"delta":)" + delta
        + R"(,"finish_reason":null}],"content":"not of the delta"})";
}

} // namespace

TEST(DeltaScan, TellsTextFromThinking)
{
    const Case cases[] = {
        { "text", chunk(R"({"content":"Hello"})"), { .text = 5 } },
        { "a role says nothing", chunk(R"({"role":"assistant","content":""})"), {} },
        { "null", chunk(R"({"content":null,"refusal":null})"), {} },
        { "white space", chunk(R"({ "content" : "Hello" })"), { .text = 5 } },
        { "escapes", chunk(R"({"content":"a\"b\\"})"), { .text = 6 } },
        { "braces in a text", chunk(R"({"content":"}]{\"delta\":","refusal":"no"})"), { .text = 15 } },
        { "thinking", chunk(R"({"content":null,"reasoning_content":"Hm"})"), { .thinking = 2 } },
        { "the same thinking under three names", chunk(R"({"reasoning":"Hm","reasoning_content":"Hm",
            "reasoning_details":[{"type":"reasoning.text","text":"Hm","format":"x","signature":"long"}]})"),
            { .thinking = 2 } },
        { "only details, then text",
            chunk(R"({"reasoning_details":[{"type":"reasoning.summary","summary":"Hmm"}],"content":"A"})"),
            { .text = 1, .thinking = 3 } },
        { "thinking among parts",
            chunk(R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"Hm"}]},
            {"type":"text","text":"Yes"}]})"),
            { .text = 3, .thinking = 2 } },
        { "a call", chunk(R"({"tool_calls":[{"index":0,"id":"c","function":{"name":"f","arguments":""}}]})"),
            { .beginsCall = true } },
        { "more of a call",
            chunk(R"({"tool_calls":[{"index":0,"function":{"name":"","arguments":"{\"a"}}]})"),
            { .text = 4 } },
        { "a name of the message's", chunk(R"({"name":"helper"})"), {} },
        { "a picture", chunk(R"({"images":[{"image_url":{"url":"data:image/png;base64,AAAA"}}]})"),
            { .hasMedia = true } },
    };
    for (const Case& test : cases)
        EXPECT_EQ(scanDelta(test.event), test.expected) << test.name;
}

TEST(DeltaScan, ReadsTheDeltasOfMessages)
{
    const Case cases[] = {
        { "text", R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hi"}})",
            { .text = 2 } },
        { "thinking", R"({"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"Hm"}})",
            { .thinking = 2 } },
        { "arguments",
            R"({"type":"content_block_delta","delta":{"type":"input_json_delta","partial_json":"{\"a\""}})",
            { .text = 6 } },
        { "a proof", R"({"type":"content_block_delta","delta":{"type":"signature_delta","signature":"xyz"}})",
            {} },
    };
    for (const Case& test : cases)
        EXPECT_EQ(scanDelta(test.event), test.expected) << test.name;
}

TEST(DeltaScan, NothingIsReadBehindTheEnd)
{
    for (const QByteArray& text : { QByteArray(), QByteArray("\"delta\""), QByteArray("\"delta\":"),
             QByteArray("\"delta\":null,\"content\":\"x\""), QByteArray("\"delta\":7"),
             QByteArray("\"delta\":\"x\""), QByteArray("\"delta\":{"),
             QByteArray("\"delta\":{\"content\":\"x"), QByteArray("\"delta\":{\"content\":\"x\\\""),
             QByteArray("\"delta\":}}]]"), QByteArray("{\"content\":\"x\"}") })
        EXPECT_EQ(scanDelta(text), DeltaScan()) << text.constData();
    // Wherever it is cut.
    const QByteArray whole = chunk(R"({"content":"a\"b","tool_calls":[{"function":{"name":"f"}}]})");
    for (qsizetype cut = 0; cut < whole.size(); ++cut)
        EXPECT_LE(scanDelta(whole.first(cut)).text, 4) << cut;
}
