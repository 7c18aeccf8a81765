// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/json_text.h"
#include "dialects/ollama/ollama_codec.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"

#include <gtest/gtest.h>

namespace gateway::dialects {

namespace {

constexpr const char* kStream =
    R"({"model":"llama","created_at":"2025-01-02T03:04:05Z","message":{"role":"assistant","content":"","thinking":"h"},"done":false}
{"model":"llama","created_at":"2025-01-02T03:04:05Z","message":{"role":"assistant","content":"","thinking":"m"},"done":false}
{"model":"llama","created_at":"2025-01-02T03:04:05Z","message":{"role":"assistant","content":"y\u00e9"},"done":false}
{"model":"llama","created_at":"2025-01-02T03:04:05Z","message":{"role":"assistant","content":"s"},"done":false}
{"model":"llama","created_at":"2025-01-02T03:04:05Z","message":{"role":"assistant","content":"","tool_calls":[{"function":{"name":"f","arguments":{"b":1}}},{"function":{"name":"f","arguments":{}}}]},"done":false}
{"model":"llama","created_at":"2025-01-02T03:04:06Z","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","total_duration":7,"prompt_eval_count":11,"eval_count":5}
)";

StreamEvents decoded(const QByteArray& bytes, qsizetype step)
{
    const std::unique_ptr<StreamDecoder> decoder = ollamaCodec().streamDecoder();
    StreamChecker checker;
    StreamEvents events;
    const auto keep = [&events](StreamEvents more) {
        std::move(more.begin(), more.end(), std::back_inserter(events));
    };
    for (qsizetype at = 0; at < bytes.size(); at += step)
        keep(checker.check(
            decoder->feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)))));
    keep(checker.check(decoder->finish()));
    keep(checker.close());
    return events;
}

StreamEvents decoded(const QByteArray& bytes)
{
    StreamEvents events = decoded(bytes, bytes.size());
    EXPECT_EQ(decoded(bytes, 1), events);
    return events;
}

Reply folded(const StreamEvents& events)
{
    ReplyFolder folder;
    for (const StreamEvent& event : events)
        folder.take(event);
    return folder.reply();
}

QByteArray encoded(const StreamEvents& events, const ReplyContext& context)
{
    const std::unique_ptr<StreamEncoder> encoder = ollamaCodec().streamEncoder(context);
    QByteArray bytes;
    for (const StreamEvent& event : events)
        encoder->encode(event, bytes);
    return bytes;
}

TEST(OllamaAnswer, LinesBecomeParts)
{
    const StreamEvents events = decoded(kStream);
    EXPECT_TRUE(std::holds_alternative<StreamEnd>(events.back()));
    const Reply reply = folded(events);
    const Choice& choice = reply.choices.at(0);
    ASSERT_EQ(choice.parts.size(), 4U);
    EXPECT_EQ(thinkingText(*choice.parts[0].get<ThinkingPart>()), "hm");
    EXPECT_EQ(choice.parts[1].get<TextPart>()->text, "yés");
    EXPECT_EQ(choice.parts[2].get<ToolCallPart>()->arguments, R"({"b":1})");
    EXPECT_NE(choice.parts[2].get<ToolCallPart>()->id, choice.parts[3].get<ToolCallPart>()->id);
    EXPECT_EQ(choice.stop.reason, StopReason::ToolCall);
    EXPECT_EQ(reply.usage.input, 11);
    EXPECT_EQ(reply.usage.output, 5);
    EXPECT_EQ(reply.created, 1735787045);
}

TEST(OllamaAnswer, StreamsWrittenAgainAreTheSameAnswer)
{
    const StreamEvents events = decoded(kStream);
    const QByteArray bytes = encoded(events, { .model = "llama" });
    EXPECT_EQ(folded(decoded(bytes)), folded(events)) << bytes.toStdString();
    const QList<QByteArray> lines = bytes.trimmed().split('\n');
    for (const QByteArray& line : lines) {
        const Result<json::object> object = parseJsonObject(line);
        ASSERT_TRUE(object);
        EXPECT_EQ(object->at("done").as_bool(), &line == &lines.back());
    }
}

TEST(OllamaAnswer, WholeAnswersComeOutAsTheyWentIn)
{
    const QByteArray body =
        R"({"model":"llama","created_at":"2025-01-02T03:04:05Z","message":{"role":"assistant","content":"a","thinking":"t","tool_calls":[{"function":{"name":"f","arguments":{"x":1}}}]},
            "done":true,"done_reason":"stop","total_duration":1,"load_duration":2,"prompt_eval_count":3,"prompt_eval_duration":4,"eval_count":5,"eval_duration":6})";
    const auto reply = ollamaCodec().decodeReply(*parseJson(body));
    ASSERT_TRUE(reply);
    Notes notes;
    const json::object written = ollamaCodec().encodeReply(*reply, { .model = "llama" }, notes);
    EXPECT_EQ(json::value(written), *parseJson(body)) << jsonText(written);
    EXPECT_TRUE(notes.empty());
}

TEST(OllamaAnswer, SectionsAndLogprobsOfOthersStandWhereTheyBelong)
{
    const QByteArray bytes =
        encoded({ StreamStart {}, PartStart { .number = 0, .part = { .content = ThinkingPart {} } },
                    PartDelta { .number = 0, .text = "a", .newSection = true },
                    PartDelta { .number = 0, .text = "b", .newSection = true }, PartEnd { .number = 0 },
                    PartStart { .number = 1, .part = { .content = TextPart {} } },
                    PartLogprobs { .number = 1, .entries = { { { "token", "x" } } } },
                    PartDelta { .number = 1, .text = "x" }, PartEnd { .number = 1 } },
            { .model = "m" });
    const QList<QByteArray> written = bytes.trimmed().split('\n');
    ASSERT_EQ(written.size(), 3);
    EXPECT_TRUE(written[0].contains(R"("thinking":"a")"));
    EXPECT_TRUE(written[1].contains(R"("thinking":"\n\nb")"));
    EXPECT_TRUE(written[2].contains(R"("content":"x")"));
    EXPECT_TRUE(written[2].contains(R"("logprobs":[{"token":"x"}])"));
}

TEST(OllamaAnswer, NumbersAndReasonsOfOthersAreTranslated)
{
    const Reply reply { .dialect = Dialect::Messages,
        .choices = { { .parts = { { .content = TextPart { .text = "a" } } },
            .stop = { .reason = StopReason::Length, .native = "max_tokens" } } },
        .usage = { .input = 1, .cacheRead = 2, .cacheWrite = 3, .output = 4 } };
    Notes notes;
    const json::object written =
        ollamaCodec().encodeReply(reply, { .model = "alias", .created = 1735787045 }, notes);
    EXPECT_EQ(jsonText(written),
        R"({"model":"alias","created_at":"2025-01-02T03:04:05Z","message":{"role":"assistant","content":"a"},"done_reason":"length","done":true,"prompt_eval_count":6,"eval_count":4})");
}

TEST(OllamaAnswer, ErrorsAndTornStreamsAreFailures)
{
    const StreamEvents reported = decoded("{\"error\":\"no such model\"}\n");
    ASSERT_TRUE(std::holds_alternative<StreamFailure>(reported.back()));
    EXPECT_EQ(std::get<StreamFailure>(reported.back()).error.message, "no such model");
    EXPECT_TRUE(std::holds_alternative<StreamFailure>(
        decoded("{\"message\":{\"content\":\"a\"},\"done\":false}\n").back()));
    EXPECT_TRUE(std::holds_alternative<StreamFailure>(decoded("{\"mess").back()));
    EXPECT_FALSE(ollamaCodec().decodeReply(*parseJson(R"({"error":"no"})")));
    EXPECT_EQ(encoded({ StreamStart {}, StreamPing {}, StreamFailure { .error = { .message = "no" } } }, {}),
        QByteArray("{\"error\":\"no\"}\n"));
}

TEST(OllamaAnswer, ErrorBodiesAreReadInEveryForm)
{
    EXPECT_EQ(ollamaCodec().decodeError(404, R"({"error":"no such model"})").message, "no such model");
    EXPECT_EQ(ollamaCodec().decodeError(400, R"({"error":{"message":"m","type":"t"}})").type, "t");
    EXPECT_EQ(ollamaCodec().decodeError(502, "bad gateway\n").message, "bad gateway");
}

} // namespace

} // namespace gateway::dialects
