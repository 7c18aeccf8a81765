// SPDX-License-Identifier: GPL-3.0-or-later
// The row that is kept of an answer, and what a client is shown of it.
#include "conversations/stored_answer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::conversations {

namespace {

AnswerFacts facts()
{
    return { .owner = u"laptop"_s,
        .state = { .previousResponseId = "resp_0" },
        .target = { .provider = u"one"_s, .model = u"gpt"_s },
        .createdMs = 5'000,
        .ttlMs = 1'000,
        .request = R"({"model":"m","input":[{"role":"user","content":"hi","id":"msg_u"}]})" };
}

const QByteArray kObject =
    R"({"id":"resp_1","object":"response","status":"completed","store":true,"previous_response_id":null,)"
    R"("output":[{"type":"reasoning","id":"rs_1","encrypted_content":"gAAA","summary":[]},)"
    R"({"type":"message","id":"msg_1","role":"assistant","content":[]}]})";

} // namespace

TEST(StoredAnswer, IsTheSameOfAStreamAndOfAWholeAnswer)
{
    const auto whole = storedResponse(facts(), { .text = kObject });
    const auto streamed =
        storedResponse(facts(), { .text = R"({"type":"response.completed","response":)" + kObject + '}' });
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole, streamed);
    EXPECT_EQ(whole->id, "resp_1");
    EXPECT_EQ(whole->parentId, "resp_0");
    EXPECT_EQ(whole->status, AnswerStatus::Completed);
    EXPECT_EQ(whole->expiresMs, 6'000);
    EXPECT_EQ(whole->input,
        R"([{"role":"user","content":[{"type":"input_text","text":"hi"}],"id":"msg_u","type":"message"}])");
    EXPECT_TRUE(whole->output.contains("gAAA"));
    EXPECT_TRUE(whole->object.contains(R"("previous_response_id":"resp_0")"));
    EXPECT_FALSE(whole->object.contains("output"));
    EXPECT_TRUE(whole->upstreamId.isEmpty());
}

TEST(StoredAnswer, KnowsWhetherItsProviderHasItToo)
{
    AnswerFacts known = facts();
    known.isUpstreams = true;
    EXPECT_EQ(storedResponse(known, { .text = kObject })->upstreamId, "resp_1");
    QByteArray refused = kObject;
    refused.replace(R"("store":true)", R"("store":false)");
    EXPECT_TRUE(storedResponse(known, { .text = refused })->upstreamId.isEmpty());
    known.id = "resp_ours";
    EXPECT_TRUE(storedResponse(known, { .text = kObject })->upstreamId.isEmpty());
}

TEST(StoredAnswer, TakesItemsFromTheirEventsWhereTheLastHasNone)
{
    const auto row = storedResponse(facts(),
        { .text = R"({"type":"response.completed","response":{"id":"resp_1","output":[]}})",
            .itemEvents = { R"({"item":{"type":"message","id":"msg_1"}})" } });
    ASSERT_TRUE(row);
    EXPECT_EQ(row->output, R"([{"type":"message","id":"msg_1"}])");
}

TEST(StoredAnswer, AnErrorOrNonsenseIsNoAnswer)
{
    EXPECT_FALSE(storedResponse(facts(), { .text = R"({"error":{"message":"no"}})" }));
    EXPECT_FALSE(storedResponse(facts(), { .text = "<html>" }));
}

TEST(StoredAnswer, IsShownWithItsStatusAndWithoutEncryptedReasoning)
{
    StoredResponse row = *storedResponse(facts(), { .text = kObject });
    EXPECT_FALSE(shownResponse(row, {}).contains("encrypted_content"));
    EXPECT_TRUE(shownResponse(row, { "reasoning.encrypted_content" }).contains("gAAA"));
    row.status = AnswerStatus::Failed;
    const QByteArray shown = shownResponse(row, {});
    EXPECT_TRUE(shown.contains(R"("status":"failed")"));
    EXPECT_TRUE(shown.contains("Plexus was stopped"));
}

TEST(StoredAnswer, ABackgroundResponseBeginsWithoutOutputAndMayEndInAnError)
{
    AnswerFacts background = facts();
    background.id = "resp_b";
    background.state.isBackground = true;
    const StoredResponse pending = pendingResponse(background, AnswerStatus::Queued,
        { { "id", "resp_x" }, { "status", "in_progress" }, { "output", 1 } });
    EXPECT_EQ(pending.id, "resp_b");
    EXPECT_TRUE(pending.isBackground);
    EXPECT_EQ(pending.output, "[]");
    EXPECT_TRUE(shownResponse(pending, {}).contains(R"("status":"queued")"));
    const StoredResponse failed =
        endedResponse(pending, AnswerStatus::Failed, u"rate_limit_exceeded"_s, u"slow"_s);
    EXPECT_TRUE(
        shownResponse(failed, {}).contains(R"("error":{"code":"rate_limit_exceeded","message":"slow"})"));
}

} // namespace gateway::conversations
