// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_test.h"

using namespace gateway;
using namespace gateway::dialects;
using namespace gateway::dialects::testing;

namespace {

// Each line is a chunk's JSON, or what else stands after `data:`.
QByteArray sse(std::initializer_list<std::string_view> lines)
{
    QByteArray bytes;
    for (const std::string_view line : lines)
        bytes += "data: " + QByteArray(line.data(), qsizetype(line.size())).replace('\n', ' ') + "\n\n";
    return bytes;
}

// Chunks of the one choice with these deltas, a finish, and [DONE].
QByteArray deltas(std::initializer_list<std::string_view> list, std::string_view reason = "stop")
{
    QByteArray bytes;
    for (const std::string_view delta : list)
        bytes += R"(data: {"id":"c1","created":7,"model":"m","choices":[{"index":0,"delta":)"
            + QByteArray(delta.data(), qsizetype(delta.size())).replace('\n', ' ') + "}]}\n\n";
    bytes += R"(data: {"id":"c1","choices":[{"index":0,"delta":{},"finish_reason":")"
        + QByteArray(reason.data(), qsizetype(reason.size())) + "\"}]}\n\ndata: [DONE]\n\n";
    return bytes;
}

Choice choiceOf(const QByteArray& stream)
{
    const Folded result = folded(eventsOf(chatCodec(), stream));
    EXPECT_FALSE(result.failure) << result.failure->error.message;
    EXPECT_EQ(result.reply.choices.size(), 1u);
    return result.reply.choices.empty() ? Choice {} : result.reply.choices.front();
}

std::vector<Part> partsOf(const QByteArray& stream)
{
    return choiceOf(stream).parts;
}

} // namespace

TEST(ChatStreamDecoder, ReadsTextWithIdentityUsageAndFinish)
{
    const StreamEvents events = eventsOf(chatCodec(),
        sse({ R"({"id":"c1","created":7,"model":"m","service_tier":"default","system_fingerprint":"fp",
               "choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}],"usage":null})",
            R"({"id":"c1","choices":[{"index":0,"delta":{"content":"Hi"}}]})",
            R"({"id":"c1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})",
            R"({"id":"c1","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":2,"total_tokens":12,
               "prompt_tokens_details":{"cached_tokens":4}}})",
            "[DONE]" }));
    const StreamEvents wanted {
        StreamStart { .id = "c1",
            .model = "m",
            .created = 7,
            .serviceTier = "default",
            .extras = { { "system_fingerprint", "fp" } } },
        PartStart { .part = { .content = TextPart {} } },
        PartDelta { .text = "Hi" },
        PartEnd {},
        Finish { .stop = { .native = "stop" } },
        UsageUpdate { .usage = { .input = 6, .cacheRead = 4, .output = 2 } },
        StreamEnd {},
    };
    EXPECT_EQ(events, wanted);
}

TEST(ChatStreamDecoder, ToleratesEachMannerOfSendingOneToolCall)
{
    const std::vector<Part> wanted { callOf("a", "f", R"({"x": 1})") };
    const QByteArray streams[] = {
        // as OpenAI does
        deltas(
            { R"({"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":""}}]})",
                R"({"tool_calls":[{"index":0,"function":{"arguments":"{\"x\":"}}]})",
                R"({"tool_calls":[{"index":0,"function":{"arguments":" 1}"}}]})" }),
        // an empty id on continuations, the name empty
        deltas({ R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\":"}}]})",
            R"({"tool_calls":[{"index":0,"id":"","function":{"name":"","arguments":" 1}"}}]})" }),
        // id and name on each fragment
        deltas({ R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\":"}}]})",
            R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":" 1}"}}]})" }),
        // no index
        deltas({ R"({"tool_calls":[{"id":"a","function":{"name":"f","arguments":"{\"x\":"}}]})",
            R"({"tool_calls":[{"function":{"arguments":" 1}"}}]})" }),
        // growing snapshots, the last one twice
        deltas({ R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\""}}]})",
            R"({"tool_calls":[{"index":0,"function":{"name":"f","arguments":"{\"x\": 1}"}}]})",
            R"({"tool_calls":[{"index":0,"function":{"name":"f","arguments":"{\"x\": 1}"}}]})" }),
        // whole
        deltas(
            { R"({"tool_calls":[{"index":3,"id":"a","function":{"name":"f","arguments":"{\"x\": 1}"}}]})" }),
        // the name after the id
        deltas({ R"({"tool_calls":[{"index":0,"id":"a","function":{"arguments":""}}]})",
            R"({"tool_calls":[{"index":0,"function":{"name":"f","arguments":"{\"x\": 1}"}}]})" }),
    };
    for (const QByteArray& stream : streams)
        EXPECT_EQ(partsOf(stream), wanted) << stream.constData();
}

TEST(ChatStreamDecoder, TakesArgumentsThatCameAsAnObject)
{
    const QByteArray stream =
        deltas({ R"({"tool_calls":[{"id":"a","function":{"name":"f","arguments":{"b":1,"a":[2]}}}]})" });
    EXPECT_EQ(partsOf(stream), (std::vector<Part> { callOf("a", "f", R"({"b":1,"a":[2]})") }));
}

TEST(ChatStreamDecoder, KeepsParallelCallsApart)
{
    const std::vector<Part> wanted { callOf("a", "f", R"({"x":1})"), callOf("b", "f", R"({"y":2})") };
    const QByteArray streams[] = {
        // fragments that alternate
        deltas({ R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":""}},
                     {"index":1,"id":"b","function":{"name":"f","arguments":""}}]})",
            R"({"tool_calls":[{"index":0,"function":{"arguments":"{\"x\":"}}]})",
            R"({"tool_calls":[{"index":1,"function":{"arguments":"{\"y\":"}}]})",
            R"({"tool_calls":[{"index":0,"function":{"arguments":"1}"}}]})",
            R"({"tool_calls":[{"index":1,"function":{"arguments":"2}"}}]})" }),
        // the same index for both
        deltas({ R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\":1}"}}]})",
            R"({"tool_calls":[{"index":0,"id":"b","function":{"name":"f","arguments":"{\"y\":2}"}}]})" }),
        // no index
        deltas({ R"({"tool_calls":[{"id":"a","function":{"name":"f","arguments":"{\"x\":1}"}},
                     {"id":"b","function":{"name":"f","arguments":"{\"y\":2}"}}]})" }),
    };
    for (const QByteArray& stream : streams)
        EXPECT_EQ(partsOf(stream), wanted) << stream.constData();
}

TEST(ChatStreamDecoder, GivesCallsWithoutIdDistinctOnes)
{
    const auto parts = partsOf(deltas({ R"({"tool_calls":[{"function":{"name":"f","arguments":"{}"}}]})",
        R"({"tool_calls":[{"function":{"name":"f","arguments":"{}"}}]})" }));
    EXPECT_EQ(parts, (std::vector<Part> { callOf("call_c1_0", "f", "{}"), callOf("call_c1_1", "f", "{}") }));
}

TEST(ChatStreamDecoder, AppendsAFragmentThatIsItselfJson)
{
    const auto parts = partsOf(
        deltas({ R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\":"}}]})",
            R"({"tool_calls":[{"index":0,"function":{"arguments":"{}"}}]})",
            R"({"tool_calls":[{"index":0,"function":{"arguments":"}"}}]})" }));
    EXPECT_EQ(parts, (std::vector<Part> { callOf("a", "f", R"({"x":{}})") }));
}

TEST(ChatStreamDecoder, DropsACallWithoutName)
{
    EXPECT_TRUE(partsOf(deltas({ R"({"tool_calls":[{"index":0,"id":"a","function":{"arguments":"{}"}}]})" }))
                    .empty());
}

TEST(ChatStreamDecoder, CallsAStopAfterCallsAToolCall)
{
    const QByteArray stream =
        deltas({ R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{}"}}]})" });
    EXPECT_EQ(choiceOf(stream).stop.reason, StopReason::ToolCall);
    EXPECT_EQ(choiceOf(deltas({ R"({"content":"x"})" }, "length")).stop.reason, StopReason::Length);
}

TEST(ChatStreamDecoder, ReadsTheLegacyFunctionCall)
{
    const Choice choice = choiceOf(deltas({ R"({"function_call":{"name":"f","arguments":""}})",
                                              R"({"function_call":{"arguments":"{\"x\":1}"}})" },
        "function_call"));
    EXPECT_EQ(choice.parts, (std::vector<Part> { callOf("call_c1_0", "f", R"({"x":1})") }));
    EXPECT_EQ(choice.stop.reason, StopReason::ToolCall);
}

TEST(ChatStreamDecoder, ReadsCustomCallsAsFreeText)
{
    const auto parts = partsOf(deltas(
        { R"({"tool_calls":[{"index":0,"id":"a","type":"custom","custom":{"name":"sh","input":"{"}}]})",
            R"({"tool_calls":[{"index":0,"custom":{"input":"{{"}}]})" }));
    ASSERT_EQ(parts.size(), 1u);
    const auto* call = parts[0].get<ToolCallPart>();
    ASSERT_TRUE(call);
    EXPECT_EQ(call->kind, ToolKind::Custom);
    EXPECT_EQ(call->arguments, "{{{");
}

TEST(ChatStreamDecoder, ReadsReasoningUnderEachName)
{
    const std::vector<Part> wanted { thoughtOf("Hm. So."), textOf("Four.") };
    const QByteArray streams[] = {
        deltas({ R"({"reasoning_content":"Hm."})", R"({"reasoning_content":" So.","content":null})",
            R"({"reasoning_content":null,"content":"Four."})" }),
        deltas({ R"({"reasoning":"Hm."})", R"({"reasoning":" So."})", R"({"content":"Four."})" }),
        // twice the same
        deltas({ R"({"reasoning":"Hm.","reasoning_content":"Hm."})",
            R"({"reasoning":" So.","reasoning_content":" So."})", R"({"content":"Four."})" }),
        deltas({ R"({"reasoning":"Hm.","reasoning_details":[{"type":"reasoning.text","text":"Hm.","index":0}]})",
            R"({"reasoning":" So.","reasoning_details":[{"type":"reasoning.text","text":" So.","index":0}]})",
            R"({"content":"Four."})" }),
        deltas({ R"({"reasoning_details":[{"type":"reasoning.text","text":"Hm.","index":0}]})",
            R"({"reasoning_details":[{"type":"reasoning.text","text":" So.","index":0}]})",
            R"({"content":"Four."})" }),
        deltas({ R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"Hm."}]}]})",
            R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":" So."}]}]})",
            R"({"content":[{"type":"text","text":"Four."}]})" }),
    };
    for (const QByteArray& stream : streams)
        EXPECT_EQ(partsOf(stream), wanted) << stream.constData();
}

TEST(ChatStreamDecoder, ReadsProofs)
{
    const auto parts = partsOf(deltas(
        { R"({"reasoning":"Hm.","reasoning_details":[{"type":"reasoning.text","text":"Hm.","format":"anthropic-claude-v1","index":0}]})",
            R"({"reasoning_details":[{"type":"reasoning.text","signature":"sig","format":"anthropic-claude-v1","index":0}]})",
            R"({"reasoning_details":[{"type":"reasoning.encrypted","data":"blob","format":"anthropic-claude-v1","index":1}]})",
            R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{}"},"extra_content":{"google":{"thought_signature":"gs"}}}]})" }));
    ThinkingPart thinking { .sections = { "Hm." },
        .proof = Proof { .bytes = "sig", .origin = Origin::Anthropic } };
    Part call = callOf("a", "f", "{}");
    call.get<ToolCallPart>()->proof = Proof { .bytes = "gs", .origin = Origin::Google };
    EXPECT_EQ(parts,
        (std::vector<Part> { { .content = thinking },
            { .content = RedactedThinkingPart { .proof = { .bytes = "blob", .origin = Origin::Anthropic } } },
            call }));
}

TEST(ChatStreamDecoder, GivesASummaryItsSectionsAndItsProof)
{
    const auto parts = partsOf(deltas(
        { R"({"reasoning_details":[{"type":"reasoning.summary","summary":"P1","id":"rs_1","format":"openai-responses-v1","index":0}]})",
            R"({"reasoning_details":[{"type":"reasoning.summary","summary":"P2","id":"rs_1","format":"openai-responses-v1","index":1}]})",
            R"({"reasoning_details":[{"type":"reasoning.encrypted","data":"enc","id":"rs_1","format":"openai-responses-v1","index":2}]})",
            R"({"content":"A"})" }));
    const ThinkingPart thinking { .sections = { "P1", "P2" },
        .proof = Proof { .bytes = "enc", .origin = Origin::OpenAi },
        .itemId = "rs_1" };
    EXPECT_EQ(parts, (std::vector<Part> { { .content = thinking }, textOf("A") }));
}

TEST(ChatStreamDecoder, KeepsTheOrderOfThoughtsAndText)
{
    EXPECT_EQ(partsOf(deltas({ R"({"content":"A"})", R"({"reasoning":"B"})", R"({"content":"C"})" })),
        (std::vector<Part> { textOf("A"), thoughtOf("B"), textOf("C") }));
}

TEST(ChatStreamDecoder, ReadsRefusalImagesAudioLogprobsAndCitations)
{
    EXPECT_EQ(partsOf(deltas({ R"({"refusal":"No"})", R"({"refusal":"."})" })),
        (std::vector<Part> { { .content = RefusalPart { .text = "No." } } }));
    EXPECT_EQ(
        partsOf(deltas(
            { R"({"images":[{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBO"}}]})" })),
        (std::vector<Part> { { .content = ImagePart { .source = { .kind = MediaSource::Kind::Base64,
                                                          .data = "iVBO",
                                                          .mime = "image/png" } } } }));

    const auto audio = partsOf(deltas({ R"({"audio":{"id":"au"}})",
        R"({"audio":{"data":"AAAA","transcript":"He"}})", R"({"audio":{"data":"BBBB","transcript":"y"}})" }));
    ASSERT_EQ(audio.size(), 1u);
    EXPECT_EQ(audio[0].get<AudioPart>()->source.data, "AAAABBBB");
    EXPECT_EQ(audio[0].get<AudioPart>()->id, "au");
    EXPECT_EQ(audio[0].extras, (json::object { { "transcript", "Hey" } }));

    const Choice choice = choiceOf(sse(
        { R"({"id":"c","choices":[{"index":0,"delta":{"content":"Hi"},"logprobs":{"content":[{"token":"Hi","logprob":-0.5}]}}]})",
            R"({"id":"c","choices":[{"index":0,"delta":{"annotations":[{"type":"url_citation","url_citation":{"url":"https://a.example","title":"A","start_index":0,"end_index":2}}]},"finish_reason":"stop"}]})" }));
    EXPECT_EQ(jsonText(choice.logprobs), R"([{"token":"Hi","logprob":-0.5}])");
    ASSERT_EQ(choice.parts.size(), 1u);
    const auto& citations = choice.parts[0].get<TextPart>()->citations;
    ASSERT_EQ(citations.size(), 1u);
    EXPECT_EQ(citations[0].url, "https://a.example");
    EXPECT_EQ(citations[0].end, 2);
}

// They come before their text, so that an encoder can write both at once.
TEST(ChatStreamDecoder, TellsLogprobsBeforeTheirTextHoweverTheyCame)
{
    const char* const cases[] = {
        R"({"id":"c","choices":[{"index":0,"delta":{"content":"Hi"},"logprobs":{"content":[{"token":"Hi"}]}}]})",
        R"({"id":"c","choices":[{"index":0,"delta":{},"logprobs":{"content":[{"token":"Hi"}]}}]})",
    };
    for (const char* chunk : cases) {
        const StreamEvents events = eventsOf(chatCodec(),
            sse({ chunk,
                R"({"id":"c","choices":[{"index":0,"delta":{"content":"!"},"finish_reason":"stop"}]})",
                "[DONE]" }));
        ASSERT_GE(events.size(), 4u);
        EXPECT_EQ(events[2], StreamEvent(PartLogprobs { .entries = { { { "token", "Hi" } } } })) << chunk;
        EXPECT_TRUE(std::holds_alternative<PartDelta>(events[3])) << chunk;
    }
}

TEST(ChatStreamDecoder, ReadsSourcesListedBesideTheAnswer)
{
    const Choice choice = choiceOf(sse(
        { R"({"id":"c","citations":["https://a.example"],"choices":[{"index":0,"delta":{"content":"x"}}]})",
            R"({"id":"c","citations":["https://a.example","https://b.example"],"choices":[{"index":0,"delta":{"content":"y"},"finish_reason":"stop"}]})",
            "[DONE]" }));
    ASSERT_EQ(choice.parts.size(), 1u);
    EXPECT_EQ(choice.parts[0].get<TextPart>()->citations,
        (std::vector<Citation> { { .url = "https://a.example" }, { .url = "https://b.example" } }));
}

TEST(ChatStreamDecoder, KeepsWhatADetailSaysBesideAsTheWholeAnswerDoes)
{
    const std::string_view details =
        R"("reasoning_details":[{"type":"reasoning.text","text":"Hm.","format":"xai-responses-v1","id":"d1","index":0}])";
    const auto parts = partsOf(deltas({ "{" + std::string(details) + "}" }));
    ASSERT_EQ(parts.size(), 1u);
    EXPECT_EQ(jsonText(parts[0].extras), R"({"format":"xai-responses-v1","id":"d1"})");
    const auto whole = chatCodec().decodeReply(
        parsed(R"({"id":"c","choices":[{"message":{)" + std::string(details) + "}}]}"));
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->choices[0].parts, parts);
}

TEST(ChatStreamDecoder, KeepsChoicesApart)
{
    const Reply reply = folded(
        eventsOf(chatCodec(),
            sse({ R"({"id":"c","choices":[{"index":1,"delta":{"content":"B"}},{"index":0,"delta":{"content":"A"}}]})",
                R"({"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})",
                R"({"id":"c","choices":[{"index":1,"delta":{},"finish_reason":"length"}]})", "[DONE]" })))
                            .reply;
    ASSERT_EQ(reply.choices.size(), 2u);
    EXPECT_EQ(reply.choices[0].parts, (std::vector<Part> { textOf("A") }));
    EXPECT_EQ(reply.choices[1].parts, (std::vector<Part> { textOf("B") }));
    EXPECT_EQ(reply.choices[1].stop.reason, StopReason::Length);
}

TEST(ChatStreamDecoder, FindsUsageWhereverItIsAndTakesTheLast)
{
    const TokenUsage wanted { .input = 6, .cacheRead = 4, .output = 2 };
    const std::string_view usages[] = {
        R"({"id":"c","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":2,"prompt_cache_hit_tokens":4,"prompt_cache_miss_tokens":6}})",
        R"({"id":"c","usage":{"prompt_tokens":10,"completion_tokens":2,"cached_tokens":4}})",
        R"({"id":"c","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":2,"num_cached_tokens":4}})",
        R"({"id":"c","choices":[],"x_groq":{"usage":{"prompt_tokens":10,"completion_tokens":2,"cached_tokens":4}}})",
        R"({"id":"c","choices":[{"index":0,"delta":{},"usage":{"prompt_tokens":10,"completion_tokens":2,"cached_tokens":4}}]})",
    };
    for (const std::string_view usage : usages) {
        for (const bool before : { true, false }) {
            const std::string_view finish =
                R"({"id":"c","choices":[{"index":0,"delta":{"content":"x"},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":1,"cached_tokens":4}})";
            const QByteArray stream = before ? sse({ usage, finish, usage }) : sse({ finish, usage });
            const Folded result = folded(eventsOf(chatCodec(), stream));
            EXPECT_FALSE(result.failure);
            EXPECT_EQ(result.reply.usage, wanted) << usage;
        }
    }
}

TEST(ChatStreamDecoder, ReportsErrorsInsideTheStream)
{
    struct Case {
        QByteArray stream;
        int status;
        std::string message;
    };

    const Case cases[] = {
        { sse({ R"({"error":{"message":"Slow down","type":"rate_limit_error","code":429}})" }), 429,
            "Slow down" },
        { sse({ R"({"id":"c","choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}],"error":{"code":502,"message":"Provider returned error","metadata":{"raw":"{\"error\":{\"message\":\"boom\"}}"}}})" }),
            502, "Provider returned error: boom" },
        { sse({ R"({"error":"plain"})" }), 502, "plain" },
        { "event: error\ndata: {\"object\":\"error\",\"message\":\"m\",\"type\":\"overloaded_error\"}\n\n",
            503, "m" },
    };
    for (const Case& row : cases) {
        const Folded result = folded(eventsOf(chatCodec(), row.stream));
        ASSERT_TRUE(result.failure) << row.stream.constData();
        EXPECT_EQ(result.failure->status, row.status);
        EXPECT_EQ(result.failure->error.message, row.message);
    }
}

TEST(ChatStreamDecoder, EndsWithoutDoneAfterAFinishOnly)
{
    const std::string_view hello = R"({"id":"c","choices":[{"index":0,"delta":{"content":"Hi"}}]})";
    const std::string_view finish = R"({"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})";
    EXPECT_FALSE(folded(eventsOf(chatCodec(), sse({ hello, finish }))).failure);
    EXPECT_TRUE(folded(eventsOf(chatCodec(), sse({ hello }))).failure);
    // The server says itself that it is complete.
    EXPECT_FALSE(folded(eventsOf(chatCodec(), sse({ hello, "[DONE]" }))).failure);
    EXPECT_TRUE(folded(eventsOf(chatCodec(), sse({ "[DONE]" }))).failure);
    // No blank line after the last event.
    QByteArray noBlank = sse({ hello, finish });
    noBlank.chop(2);
    EXPECT_FALSE(folded(eventsOf(chatCodec(), noBlank)).failure);
    // Cut in the middle of one.
    noBlank.chop(5);
    const Folded cut = folded(eventsOf(chatCodec(), noBlank));
    ASSERT_TRUE(cut.failure);
    EXPECT_EQ(cut.failure->error.code, "upstream_incomplete");
}

TEST(ChatStreamDecoder, TakesWholeMessagesWhereNothingWasStreamed)
{
    EXPECT_EQ(
        partsOf(sse(
            { R"({"id":"c","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]})" })),
        (std::vector<Part> { textOf("Hi") }));
    EXPECT_EQ(
        partsOf(sse({ R"({"id":"c","choices":[{"index":0,"delta":{"content":"Hi"}}]})",
            R"({"id":"c","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]})" })),
        (std::vector<Part> { textOf("Hi") }));
}

TEST(ChatStreamDecoder, SurvivesShapesThatAreWrong)
{
    const std::string_view lines[] = { R"({"id":1,"choices":{"a":1}})",
        R"({"id":"c","choices":[1,null,{"index":-5,"delta":[]}]})",
        R"({"id":"c","choices":[{"index":99999999999,"delta":{"content":7,"tool_calls":[1,{"function":3}],"images":[{}],"audio":1}}]})",
        R"([])", R"({"id":"c","choices":[{"delta":{"reasoning_details":[{"type":"x"},3]}}],"usage":[]})" };
    QByteArray stream;
    for (const std::string_view line : lines)
        stream += sse({ line });
    stream += deltas({ R"({"content":"ok"})" });
    EXPECT_EQ(partsOf(stream), (std::vector<Part> { textOf("ok") }));
}
