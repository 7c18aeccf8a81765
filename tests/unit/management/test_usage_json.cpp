// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/usage_json.h"

#include <boost/json/serialize.hpp>

#include <gtest/gtest.h>

namespace gateway::management {

namespace json = boost::json;

TEST(UsageJson, ARowTellsWhatWasHeldAndWhatTheAnswerCameTo)
{
    inspect::ExchangeRecord record;
    record.messages = 41;
    record.tools = 17;
    record.answer = { .finish = inspect::FinishReason::ToolCalls, .toolCalls = 2 };
    const json::object row = usageRow(record);
    EXPECT_EQ(row.at("messageCount"), json::value(41));
    EXPECT_EQ(row.at("toolsDefined"), json::value(17));
    EXPECT_EQ(row.at("toolCallsCount"), json::value(2));
    EXPECT_EQ(row.at("finishReason"), json::value("tool_calls"));
    EXPECT_TRUE(usageRow({}).at("finishReason").is_null()); // not said
}

TEST(UsageJson, ATraceTellsWhenThinkingEnded)
{
    inspect::ExchangeRecord record;
    record.firstTokenUs = 2'000;
    EXPECT_FALSE(traceBody(record).at("phases").as_object().contains("firstText"));
    record.firstTextUs = 9'500;
    EXPECT_EQ(traceBody(record).at("phases").at("firstText"), json::value(9.5));
}

} // namespace gateway::management
