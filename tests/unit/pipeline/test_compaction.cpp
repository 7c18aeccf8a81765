// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a conversation that is compacted, and of answers that are no summary of it.
#include "pipeline/compaction.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

namespace json = dialects::json;

struct Client final : http::ResponseSink {
    explicit Client(http::Reply& reply)
        : got(reply)
    {
    }

    void send(http::Reply reply) override { got = std::move(reply); }

    void begin(int, HeaderList, http::BodyFraming) override { }

    void write(QByteArrayView) override { }

    void end() override { }

    void abort() override { got.status = 0; }

    [[nodiscard]] bool isOpen() const override { return true; }

    [[nodiscard]] qint64 pendingBytes() const override { return 0; }

    http::Reply& got;
};

// The answer of the endpoint where the model's is `body`.
http::Reply compacted(const QByteArray& body)
{
    http::Reply got { .status = 0 };
    CompactionSink sink(std::make_shared<Client>(got), {}, 1);
    sink.begin(200, { Header { "content-type", "application/json" }, Header { "x-request-id", "req-1" } },
        http::BodyFraming::Length);
    sink.write(body);
    sink.end();
    return got;
}

QByteArray answerWith(const QByteArray& status, const QByteArray& part)
{
    return R"({"id":"resp_1","status":")" + status
        + R"(","output":[{"type":"reasoning","summary":[]},{"type":"message","content":[)" + part + "]}]}";
}

const QByteArray kText = R"({"type":"output_text","text":"All of it."})";

} // namespace

TEST(Compaction, AWholeSummaryTakesTheConversationsPlace)
{
    const http::Reply reply = compacted(answerWith("completed", kText));
    EXPECT_EQ(reply.status, 200);
    const json::object body = dialects::parseJsonObject(reply.body).value();
    EXPECT_EQ(body.at("object"), "response.compaction");
    EXPECT_EQ(body.at("output").as_array().size(), 1U);
}

TEST(Compaction, WhatIsNoWholeSummaryTakesNothingsPlace)
{
    for (const QByteArray& answer : { answerWith("incomplete", kText), answerWith("failed", kText),
             answerWith("completed", {}), answerWith("completed", R"({"type":"refusal","refusal":"No."})"),
             answerWith("completed", R"({"type":"output_text","text":" \n"})"), QByteArray("<html>") }) {
        const http::Reply reply = compacted(answer);
        EXPECT_EQ(reply.status, 502) << answer.constData();
        const json::object body = dialects::parseJsonObject(reply.body).value();
        EXPECT_TRUE(QByteArray(body.at("error").at("message").as_string().c_str()).contains("not compacted"));
        EXPECT_EQ(headerValue(reply.headers, "x-request-id"), "req-1");
    }
}

TEST(Compaction, AnEndlessAnswerIsNotGathered)
{
    http::Reply got { .status = 0 };
    CompactionSink sink(std::make_shared<Client>(got), {}, 1);
    sink.begin(200, {}, http::BodyFraming::Length);
    const QByteArray piece(1024 * 1024, 'a');
    for (int i = 0; i < 32; ++i)
        sink.write(piece);
    EXPECT_EQ(got.status, 0);
    EXPECT_TRUE(sink.isOpen());
    sink.write(piece);
    EXPECT_EQ(got.status, 502);
    EXPECT_FALSE(sink.isOpen());
    sink.end();
    EXPECT_EQ(got.status, 502);
}

TEST(Compaction, NothingTheClientSetsCutsTheSummary)
{
    const auto request = compactionRequest(
        R"({"model":"m","input":"Hi","max_output_tokens":16,"stream":true,"temperature":0})");
    ASSERT_TRUE(request);
    const json::object body = dialects::parseJsonObject(request->body).value();
    EXPECT_FALSE(body.contains("max_output_tokens"));
    EXPECT_FALSE(body.contains("stream"));
    EXPECT_TRUE(body.contains("temperature"));
}

} // namespace gateway::pipeline
