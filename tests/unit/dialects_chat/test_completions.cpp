// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_test.h"

#include "dialects/completions/completions_codec.h"
#include "dialects/completions/fence_stripper.h"

using namespace gateway;
using namespace gateway::dialects;
using namespace gateway::dialects::testing;

namespace {

Result<ChatRequest> tried(std::string_view text)
{
    return completionsCodec().decodeRequest({ .body = QByteArrayView(text.data(), qsizetype(text.size())) });
}

ChatRequest requestOf(std::string_view text)
{
    const auto request = tried(text);
    EXPECT_TRUE(request) << request.error().message.toStdString();
    return request ? *request : ChatRequest {};
}

std::string promptOf(const ChatRequest& request)
{
    return request.turns.size() == 2 ? joinedText(request.turns[1].parts) : std::string("?");
}

ReplyContext contextWith(CompletionExtras completion)
{
    ReplyContext context { .id = "x", .model = "alias", .created = 9 };
    context.request.completion = std::move(completion);
    return context;
}

Reply replyOf(std::string text)
{
    return { .dialect = Dialect::Messages,
        .choices = { { .parts = { thoughtOf("H"), textOf(std::move(text)) } } },
        .usage = { .input = 1, .output = 2 } };
}

std::string streamed(const Reply& reply, const ReplyContext& context)
{
    const auto encoder = completionsCodec().streamEncoder(context);
    QByteArray out;
    for (const StreamEvent& event : replyEvents(reply))
        encoder->encode(event, out);
    return out.toStdString();
}

} // namespace

TEST(CompletionsRequest, PutsThePromptToAChatModel)
{
    const ChatRequest request = requestOf(
        R"({"model":"m","prompt":"Once","max_tokens":5,"stop":["\n"],"stream":true,"stream_options":{"include_usage":true},"best_of":2,"logprobs":1})");
    EXPECT_EQ(request.dialect, Dialect::Completions);
    EXPECT_TRUE(request.stream && request.includeUsage);
    ASSERT_EQ(request.turns.size(), 2u);
    EXPECT_EQ(request.turns[0].role, Role::System);
    EXPECT_EQ(promptOf(request), "Once");
    EXPECT_EQ(request.sampling.maxTokens, 5);
    EXPECT_EQ(request.completion, (CompletionExtras {}));
    EXPECT_EQ(jsonText(request.extras), R"({"best_of":2,"logprobs":1})");
    EXPECT_EQ(promptOf(requestOf(R"({"model":"m","prompt":["a","b"]})")), "a\nb");
}

TEST(CompletionsRequest, AsksForTheMiddleWhenThereIsASuffix)
{
    const ChatRequest request = requestOf(R"({"model":"m","prompt":"a","suffix":"c","echo":true})");
    EXPECT_EQ(promptOf(request), "<|fim_prefix|>a<|fim_suffix|>c<|fim_middle|>");
    EXPECT_EQ(request.completion, (CompletionExtras { .suffix = "c", .echo = true, .prompt = "a" }));
}

TEST(CompletionsRequest, NamesThePathOfWhatIsWrong)
{
    const std::pair<std::string_view, std::string_view> cases[] = {
        { R"({"model":"m"})", "prompt" },
        { R"({"model":"m","prompt":[1,2]})", "prompt" },
        { R"({"model":"m","prompt":5})", "prompt" },
        { R"({"prompt":"x"})", "model" },
        { R"({"model":"m","prompt":"x","echo":"yes"})", "echo" },
    };
    for (const auto& [text, field] : cases) {
        const auto request = tried(text);
        ASSERT_FALSE(request) << text;
        EXPECT_EQ(request.error().field.toStdString(), field) << text;
    }
}

TEST(CompletionsRequest, HasNoTargets)
{
    Notes notes;
    const auto body = completionsCodec().encodeRequest({}, {}, notes);
    ASSERT_FALSE(body);
    EXPECT_EQ(body.error().code, ErrorCode::InvalidRequest);
}

TEST(CompletionsReply, IsTheTextAlone)
{
    Notes notes;
    EXPECT_EQ(jsonText(completionsCodec().encodeReply(
                  replyOf("```\nupon\n```"), contextWith({ .echo = true, .prompt = "Once " }), notes)),
        R"({"id":"cmpl-x","object":"text_completion","created":9,"model":"alias","choices":[{"text":"Once upon","index":0,"logprobs":null,"finish_reason":"stop"}],)"
        R"("usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"prompt_tokens_details":{"cached_tokens":0},"completion_tokens_details":{"reasoning_tokens":0}}})");
    EXPECT_TRUE(notes.empty());
}

TEST(CompletionsStream, IsTheTextAlone)
{
    const std::string head =
        R"(data: {"id":"cmpl-x","object":"text_completion","created":9,"model":"alias","choices":[{"text":)";
    EXPECT_EQ(streamed(replyOf("upon"), contextWith({ .echo = true, .prompt = "Once " })),
        head
            + R"("Once ","index":0,"logprobs":null,"finish_reason":null}]})"
              "\n\n"
            + head
            + R"("upon","index":0,"logprobs":null,"finish_reason":null}]})"
              "\n\n"
            + head
            + R"("","index":0,"logprobs":null,"finish_reason":"stop"}]})"
              "\n\ndata: [DONE]\n\n");
    ReplyContext context = contextWith({});
    context.includeUsage = true;
    const std::string stream = streamed(replyOf("upon"), context);
    EXPECT_NE(stream.find(R"("choices":[],"usage":{"prompt_tokens":1)"), std::string::npos) << stream;
    EXPECT_NE(stream.find(R"("finish_reason":"stop"}],"usage":null})"), std::string::npos) << stream;
}

TEST(CompletionsStream, EndsATroubledStreamWithoutDone)
{
    const auto encoder = completionsCodec().streamEncoder(contextWith({}));
    QByteArray out;
    encoder->encode(StreamFailure { .status = 429, .error = { .message = "Slow" } }, out);
    EXPECT_TRUE(out.startsWith("data: {\"error\":{\"message\":\"Slow\""));
    EXPECT_FALSE(out.contains("[DONE]"));
}

TEST(FenceStripper, TakesTheFenceOffHoweverTheTextIsCut)
{
    const std::pair<std::string_view, std::string_view> cases[] = {
        { "plain", "plain" },
        { "", "" },
        { "`x` y", "`x` y" },
        { "``", "``" },
        { "```", "" },
        { "```py\na = 1\n```", "a = 1" },
        { "```\na\n\n```\n\n", "a\n" },
        { "```\na\n", "a\n" },
        { "```\na\n```\nmore", "a\n```\nmore" },
        { "```\n`a`\n``b\n```", "`a`\n``b" },
        { "a\n```", "a\n```" },
    };
    for (const auto& [text, wanted] : cases) {
        for (const std::size_t piece : { std::size_t(1), std::size_t(3), text.size() + 1 }) {
            completions::FenceStripper stripper;
            std::string got;
            for (std::size_t at = 0; at < text.size(); at += piece)
                got += stripper.feed(text.substr(at, piece));
            got += stripper.finish();
            EXPECT_EQ(got, wanted) << text << " in pieces of " << piece;
        }
    }
}
