// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/body_text.h"

#include <gtest/gtest.h>

namespace gateway::inspect {

TEST(BodyText, TakesTheEscapesOfJsonOut)
{
    EXPECT_EQ(unescaped(R"(a\nb\t\"c\" \/ \\d)"), "a\nb\t\"c\" / \\d");
    EXPECT_EQ(unescaped(R"(\u00fcber)"),
        "\xC3\xBC"
        "ber");
    EXPECT_EQ(unescaped(R"(\ud83d\ude00!)"), "\xF0\x9F\x98\x80!");
    EXPECT_EQ(unescaped(R"(\u12)"), R"(\u12)") << "a broken one stays";
    EXPECT_EQ(unescaped("ends\\"), "ends\\");
}

TEST(BodyText, SaysTheStringsOfADocumentThatIsCutAnywhere)
{
    EXPECT_EQ(readableText(R"({"model":"m","messages":[{"content":"say \"hi\""}],"t":0.7,"x":"cut of)"),
        "m\nsay \"hi\"\ncut of\n");
    EXPECT_EQ(readableText("no json"), "");
}

TEST(BodyText, JoinsAnAnswerThatCameInPieces)
{
    EXPECT_EQ(readableText(R"(data: {"id":"c1","choices":[{"delta":{"role":"assistant","content":"Hel"}}]}

data: {"id":"c1","choices":[{"delta":{"content":"lo wor"}}]}

data: {"id":"c1","choices":[{"delta":{"content":"ld"}}]}

data: [DONE]

)"),
        "Hello world");
    EXPECT_EQ(readableText(R"(event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Good "}}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"day"}}

)"),
        "Good day");
    EXPECT_EQ(readableText("{\"message\":{\"role\":\"assistant\",\"content\":\"Hi \"},\"done\":false}\n"
                           "{\"message\":{\"role\":\"assistant\",\"content\":\"there\"},\"done\":false}\n"),
        "Hi there");
}

TEST(BodyText, SaysOnceWhatAStreamSaysTwice)
{
    EXPECT_EQ(readableText(R"(event: response.output_text.delta
data: {"type":"response.output_text.delta","delta":"Good "}

event: response.output_text.delta
data: {"type":"response.output_text.delta","delta":"day"}

event: response.output_text.done
data: {"type":"response.output_text.done","text":"Good day"}

)"),
        "Good day");
}

} // namespace gateway::inspect
