// SPDX-License-Identifier: GPL-3.0-or-later
// Summaries that stand for a conversation, and ids no target knows.
#include "dialects/codec.h"
#include "dialects/foreign_turns.h"
#include "dialects/responses/compaction_item.h"

#include <gtest/gtest.h>

namespace gateway::dialects::responses {

namespace {

QByteArray requestWith(const json::value& item)
{
    return serializeJson(json::object { { "model", "m" }, { "input", json::array { item } } });
}

} // namespace

TEST(CompactionItem, GivesBackWhatWasPackedIntoIt)
{
    const std::string summary = "They spoke of žluťoučký 🐎.";
    EXPECT_EQ(compactedSummary(compactionItem("cmp_1", summary)), summary);
}

TEST(CompactionItem, OthersAreNotReadable)
{
    EXPECT_FALSE(compactedSummary({ { "type", "compaction" }, { "encrypted_content", "gAAAAB" } }));
    EXPECT_FALSE(compactedSummary({ { "type", "reasoning" }, { "encrypted_content", "pxc1.YQ" } }));
    EXPECT_FALSE(compactedSummary({ { "type", "compaction" }, { "encrypted_content", "pxc1.?" } }));
}

TEST(CompactionItem, IsTheUsersWordInAnyConversation)
{
    const QByteArray body = requestWith(compactionItem("cmp_1", "Seven."));
    EXPECT_TRUE(mayHoldForeignTurns(Dialect::Responses, body));
    const Result<ChatRequest> request = codecFor(Dialect::Responses)->decodeRequest({ .body = body });
    ASSERT_TRUE(request);
    ASSERT_EQ(request->turns.size(), 1U);
    EXPECT_EQ(request->turns[0].role, Role::User);
    EXPECT_EQ(
        request->turns[0].parts[0].get<TextPart>()->text, "Summary of the conversation so far:\n\nSeven.");
}

TEST(CompactionItem, AnIdWeMadeGoesToNoTarget)
{
    const QByteArray body = requestWith(json::object {
        { "type", "message" }, { "role", "user" }, { "id", "msg_pxabc_0" }, { "content", "Hi" } });
    const Result<ChatRequest> request = codecFor(Dialect::Responses)->decodeRequest({ .body = body });
    ASSERT_TRUE(request);
    Notes notes;
    const Result<json::object> sent =
        codecFor(Dialect::Responses)
            ->encodeRequest(*request, { .dialect = Dialect::Responses, .origin = Origin::OpenAi }, notes);
    ASSERT_TRUE(sent);
    EXPECT_FALSE(sent->at("input").get_array()[0].get_object().contains("id"));
}

} // namespace gateway::dialects::responses
