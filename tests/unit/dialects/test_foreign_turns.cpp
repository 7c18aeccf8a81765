// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/foreign_turns.h"

#include "dialects/fit/proof_carrier.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;

TEST(ForeignTurns, AreToldFromWhatTheirAnswersLeftInTheConversation)
{
    EXPECT_TRUE(
        mayHoldForeignTurns(Dialect::Messages, R"({"type":"thinking","signature":"gx1.openai.gpt.QUJD"})"));
    EXPECT_TRUE(mayHoldForeignTurns(Dialect::Messages, R"({"type":"tool_use","id":"call_1","name":"f"})"));
    EXPECT_TRUE(mayHoldForeignTurns(Dialect::Messages, R"({"type":"thinking","signature":""})"));
    EXPECT_TRUE(
        mayHoldForeignTurns(Dialect::Responses, R"({"type":"reasoning","id":"rs_px01_0","summary":[]})"));
    EXPECT_TRUE(mayHoldForeignTurns(Dialect::Gemini, R"({"functionCall":{"id":"toolu_1","name":"f"}})"));
}

TEST(ForeignTurns, AGeminiClientCarriesOursInBase64)
{
    const QByteArray carrier = QByteArray("gx1.anthropic.claude.QUJD").toBase64();
    const QByteArray body = R"({"thoughtSignature":")" + carrier + "\"}";
    EXPECT_TRUE(mayHoldForeignTurns(Dialect::Gemini, body));
}

TEST(ForeignTurns, AVendorsOwnConversationHasNone)
{
    EXPECT_FALSE(mayHoldForeignTurns(Dialect::Messages,
        R"({"type":"thinking","thinking":"…","signature":"EqoBCkgIARABGAIiQ"},{"id":"toolu_1"})"));
    EXPECT_FALSE(mayHoldForeignTurns(
        Dialect::Responses, R"({"type":"reasoning","id":"rs_68a","encrypted_content":"gAAA"})"));
    EXPECT_FALSE(mayHoldForeignTurns(Dialect::Chat, R"({"tool_calls":[{"id":"call_1"}]})"));
    EXPECT_FALSE(
        mayHoldForeignTurns(Dialect::Gemini, R"({"functionCall":{"name":"f"},"thoughtSignature":"CiQB"})"));
}
