// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/exchange_record.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::inspect {

TEST(ExchangeRecord, AFinishReasonIsFoundByItsName)
{
    for (const FinishReason reason : { FinishReason::Unknown, FinishReason::Stop, FinishReason::StopSequence,
             FinishReason::Length, FinishReason::ContextFull, FinishReason::ToolCalls,
             FinishReason::ContentFilter, FinishReason::Pause, FinishReason::Error })
        EXPECT_EQ(finishFromName(finishName(reason)), reason);
    EXPECT_EQ(finishName(FinishReason::ToolCalls), u"tool_calls"_s);
    EXPECT_EQ(finishFromName(u"end_turn"), std::nullopt); // a word of one dialect
}

TEST(ExchangeRecord, ASpeedIsThatOfAStreamAlone)
{
    ExchangeRecord record;
    record.streaming = true;
    record.usage.output = 200;
    record.firstTokenUs = 1'000'000;
    record.endUs = 5'000'000;
    EXPECT_EQ(tokensPerSecond(record), 50.0);
    for (const auto& spoil :
        { +[](ExchangeRecord& r) { r.streaming = false; }, +[](ExchangeRecord& r) { r.usage.output.reset(); },
            +[](ExchangeRecord& r) { r.endUs = kNever; }, +[](ExchangeRecord& r) { r.firstTokenUs = kNever; },
            +[](ExchangeRecord& r) { r.endUs = r.firstTokenUs + kLeastPaceUs - 1; } }) {
        ExchangeRecord spoilt = record;
        spoil(spoilt);
        EXPECT_EQ(tokensPerSecond(spoilt), std::nullopt);
    }
}

} // namespace gateway::inspect
