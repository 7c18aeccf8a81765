// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_test.h"

using namespace gateway;
using namespace gateway::dialects;
using namespace gateway::dialects::testing;

namespace {

std::string request(std::string_view fields)
{
    return R"({"model":"m","messages":[],)" + std::string(fields) + "}";
}

std::vector<Turn> turnsOf(std::string_view messages)
{
    return decoded(R"({"model":"m","messages":)" + std::string(messages) + "}").turns;
}

ChatRequest withField(std::string_view fields)
{
    return decoded(request(fields));
}

} // namespace

TEST(ChatRequestDecoder, ReadsEveryRoleInItsOrder)
{
    const auto turns = turnsOf(R"([{"role":"system","content":"S"},{"role":"developer","content":"D"},
        {"role":"user","content":"U","name":"ann"},{"role":"assistant","content":"A"},
        {"role":"system","content":"S2"},{"role":"tool","tool_call_id":"t","content":"R"}])");
    ASSERT_EQ(turns.size(), 6u);
    EXPECT_EQ(turns[0], (Turn { .role = Role::System, .parts = { textOf("S") } }));
    EXPECT_EQ(turns[1], (Turn { .role = Role::Developer, .parts = { textOf("D") } }));
    EXPECT_EQ(turns[2], (Turn { .role = Role::User, .parts = { textOf("U") }, .name = "ann" }));
    EXPECT_EQ(turns[3], (Turn { .role = Role::Assistant, .parts = { textOf("A") } }));
    EXPECT_EQ(turns[4], (Turn { .role = Role::System, .parts = { textOf("S2") } }));
    const Part result { .content = ToolResultPart { .callId = "t", .parts = { textOf("R") } } };
    EXPECT_EQ(turns[5], (Turn { .role = Role::User, .parts = { result } }));
}

TEST(ChatRequestDecoder, ReadsEveryKindOfPart)
{
    const auto turns = turnsOf(R"([{"role":"user","content":[
        {"type":"text","text":"T","cache_control":{"type":"ephemeral","ttl":"1h"}},
        {"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgo=","detail":"low"}},
        {"type":"image_url","image_url":{"url":"https://a.example/x.png"}},
        {"type":"input_audio","input_audio":{"data":"AAAA","format":"mp3"}},
        {"type":"file","file":{"file_data":"data:application/pdf;base64,JVBERg==","filename":"a.pdf"}},
        {"type":"file","file":{"file_id":"file-1"}},
        {"type":"video_url","video_url":{"url":"https://a.example/x.mp4"}},
        {"type":"refusal","refusal":"no"},
        {"type":"hologram","hologram":{"x":1}}]}])");
    ASSERT_EQ(turns.size(), 1u);
    const std::vector<Part> wanted {
        { .content = TextPart { .text = "T", .cache = CacheMark { .ttl = "1h" } } },
        { .content = ImagePart { .source = { .kind = MediaSource::Kind::Base64,
                                     .data = "iVBORw0KGgo=",
                                     .mime = "image/png" },
              .detail = "low" } },
        { .content = ImagePart { .source = { .data = "https://a.example/x.png" } } },
        { .content =
                AudioPart {
                    .source = { .kind = MediaSource::Kind::Base64, .data = "AAAA", .mime = "audio/mpeg" } } },
        { .content = FilePart { .source = { .kind = MediaSource::Kind::Base64,
                                    .data = "JVBERg==",
                                    .mime = "application/pdf" },
              .name = "a.pdf" } },
        { .content = FilePart { .source = { .kind = MediaSource::Kind::FileId,
                                    .data = "file-1",
                                    .origin = Origin::OpenAi } } },
        { .content = VideoPart { .source = { .data = "https://a.example/x.mp4" } } },
        { .content = RefusalPart { .text = "no" } },
        { .content = NativePart { .value = parsed(R"({"type":"hologram","hologram":{"x":1}})") } },
    };
    EXPECT_EQ(turns[0].parts, wanted);
}

TEST(ChatRequestDecoder, ReadsCallsAndTheirResults)
{
    const auto turns = turnsOf(R"([{"role":"assistant","content":"","tool_calls":[
        {"id":"a","type":"function","function":{"name":"f","arguments":"{\"x\": 1}"},"extra_content":{"google":{"thought_signature":"gs"}}},
        {"id":"b","type":"custom","custom":{"name":"sh","input":"ls"}},
        {"id":"c","type":"function","function":{"name":"f","arguments":{"z":1,"a":2}}}]},
        {"role":"tool","tool_call_id":"b","content":[{"type":"text","text":"out"}]}])");
    ASSERT_EQ(turns.size(), 2u);
    Part first = callOf("a", "f", R"({"x": 1})");
    first.get<ToolCallPart>()->proof = Proof { .bytes = "gs", .origin = Origin::Google };
    Part second = callOf("b", "sh", "ls");
    second.get<ToolCallPart>()->kind = ToolKind::Custom;
    EXPECT_EQ(turns[0].parts, (std::vector<Part> { first, second, callOf("c", "f", R"({"z":1,"a":2})") }));
    const Part result { .content = ToolResultPart {
                            .callId = "b", .kind = ToolKind::Custom, .parts = { textOf("out") } } };
    EXPECT_EQ(turns[1].parts, (std::vector<Part> { result }));
}

TEST(ChatRequestDecoder, ReadsLegacyFunctions)
{
    const ChatRequest request =
        decoded(R"({"model":"m","functions":[{"name":"f","description":"d","parameters":{"type":"object"}}],
        "function_call":{"name":"f"},"messages":[{"role":"assistant","content":null,"function_call":{"name":"f","arguments":"{}"}},
        {"role":"function","name":"f","content":"R"}]})");
    EXPECT_TRUE(request.legacyFunctions);
    ASSERT_EQ(request.tools.size(), 1u);
    EXPECT_EQ(request.tools[0].name, "f");
    EXPECT_EQ(request.toolChoice, (ToolChoice { .mode = ToolChoice::Mode::Named, .names = { "f" } }));
    ASSERT_EQ(request.turns.size(), 2u);
    const auto* call = request.turns[0].parts.at(0).get<ToolCallPart>();
    const auto* result = request.turns[1].parts.at(0).get<ToolResultPart>();
    ASSERT_TRUE(call && result);
    EXPECT_FALSE(call->id.empty());
    EXPECT_EQ(result->callId, call->id);
    EXPECT_EQ(result->name, "f");
}

TEST(ChatRequestDecoder, ReadsThoughtsOfEarlierTurns)
{
    const std::vector<Part> plain { thoughtOf("Hm"), textOf("A") };
    for (const std::string_view key : { "reasoning_content", "reasoning" })
        EXPECT_EQ(
            turnsOf(R"([{"role":"assistant","content":"A",")" + std::string(key) + R"(":"Hm"}])")[0].parts,
            plain)
            << key;
    EXPECT_EQ(
        turnsOf(
            R"([{"role":"assistant","content":[{"type":"thinking","thinking":[{"type":"text","text":"Hm"}]},{"type":"text","text":"A"}]}])")
            [0]
                .parts,
        plain);

    const auto parts =
        turnsOf(R"([{"role":"assistant","content":"A","reasoning_content":"Hm","reasoning_details":[
        {"type":"reasoning.text","text":"Hm","signature":"s","format":"anthropic-claude-v1","index":0},
        {"type":"reasoning.encrypted","data":"blob","format":"anthropic-claude-v1","index":1},
        {"type":"reasoning.summary","summary":"P1","id":"rs_1","format":"openai-responses-v1"},
        {"type":"reasoning.summary","summary":"P2","id":"rs_1","format":"openai-responses-v1"},
        {"type":"reasoning.encrypted","data":"enc","id":"rs_1","format":"openai-responses-v1"}]}])")[0]
            .parts;
    const std::vector<Part> wanted {
        { .content = ThinkingPart { .sections = { "Hm" },
              .proof = Proof { .bytes = "s", .origin = Origin::Anthropic } } },
        { .content = RedactedThinkingPart { .proof = { .bytes = "blob", .origin = Origin::Anthropic } } },
        { .content = ThinkingPart { .sections = { "P1", "P2" },
              .proof = Proof { .bytes = "enc", .origin = Origin::OpenAi },
              .itemId = "rs_1" } },
        textOf("A"),
    };
    EXPECT_EQ(parts, wanted);
    // A proof whose text is in the plain field.
    const auto split = turnsOf(
        R"([{"role":"assistant","reasoning_content":"Hm","reasoning_details":[{"type":"reasoning.text","signature":"s"}]}])")
                           [0]
                               .parts;
    EXPECT_EQ(split,
        (std::vector<Part> {
            { .content = ThinkingPart { .sections = { "Hm" }, .proof = Proof { .bytes = "s" } } } }));
}

TEST(ChatRequestDecoder, ReadsTools)
{
    const ChatRequest request = withField(R"("tools":[
        {"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object","properties":{"z":{},"a":{}}},"strict":true},"cache_control":{"type":"ephemeral"}},
        {"type":"custom","custom":{"name":"sh","format":{"type":"grammar","grammar":{"definition":"x","syntax":"lark"}}}},
        {"type":"web_search","web_search":{"enable":true}}],
        "web_search_options":{"search_context_size":"low"},"parallel_tool_calls":false)");
    const std::vector<Tool> wanted {
        { .name = "f",
            .description = "d",
            .schema = parsed(R"({"type":"object","properties":{"z":{},"a":{}}})"),
            .strict = true,
            .cache = CacheMark {} },
        { .kind = ToolKind::Custom,
            .name = "sh",
            .format = parsed(R"({"type":"grammar","definition":"x","syntax":"lark"})") },
        { .hosted = HostedTool::WebSearch,
            .name = "web_search",
            .native = parsed(R"({"type":"web_search","web_search":{"enable":true}})").get_object() },
        { .hosted = HostedTool::WebSearch,
            .name = "web_search",
            .native = { { "search_context_size", "low" } } },
    };
    EXPECT_EQ(request.tools, wanted);
    EXPECT_EQ(request.parallelToolCalls, false);
    EXPECT_EQ(jsonText(*request.tools[0].schema), R"({"type":"object","properties":{"z":{},"a":{}}})");
}

TEST(ChatRequestDecoder, ReadsEveryToolChoice)
{
    using Mode = ToolChoice::Mode;
    const std::pair<std::string_view, ToolChoice> cases[] = {
        { R"("auto")", { .mode = Mode::Auto } },
        { R"("none")", { .mode = Mode::None } },
        { R"("required")", { .mode = Mode::Required } },
        { R"("any")", { .mode = Mode::Required } },
        { R"({"type":"function","function":{"name":"f"}})", { .mode = Mode::Named, .names = { "f" } } },
        { R"({"type":"custom","custom":{"name":"sh"}})", { .mode = Mode::Named, .names = { "sh" } } },
        { R"({"type":"allowed_tools","allowed_tools":{"mode":"required","tools":[{"type":"function","function":{"name":"f"}},{"type":"custom","custom":{"name":"sh"}}]}})",
            { .mode = Mode::Allowed, .names = { "f", "sh" }, .mustCall = true } },
    };
    for (const auto& [text, choice] : cases)
        EXPECT_EQ(withField(R"("tool_choice":)" + std::string(text)).toolChoice, choice) << text;
}

TEST(ChatRequestDecoder, ReadsEachWayToAskForThought)
{
    using Mode = Reasoning::Mode;
    const std::pair<std::string_view, Reasoning> cases[] = {
        { R"("x":1)", {} },
        { R"("reasoning_effort":"high")", { .mode = Mode::On, .effort = Effort::High } },
        { R"("reasoning_effort":"none")", { .mode = Mode::Off, .effort = Effort::None } },
        { R"("reasoning":{"effort":"xhigh","exclude":true})",
            { .mode = Mode::On, .effort = Effort::XHigh, .show = false } },
        { R"("reasoning":{"max_tokens":2000})", { .mode = Mode::On, .budget = 2000 } },
        { R"("reasoning":{"enabled":false})", { .mode = Mode::Off } },
        { R"("reasoning":{"enabled":true,"foo":1})", { .mode = Mode::On, .extras = { { "foo", 1 } } } },
        { R"("thinking":{"type":"disabled"})", { .mode = Mode::Off } },
        { R"("thinking":{"type":"enabled","budget_tokens":5})", { .mode = Mode::On, .budget = 5 } },
        { R"("enable_thinking":true,"thinking_budget":9)", { .mode = Mode::On, .budget = 9 } },
    };
    for (const auto& [text, reasoning] : cases)
        EXPECT_EQ(withField(text).reasoning, reasoning) << text;
}

TEST(ChatRequestDecoder, ReadsTheRest)
{
    const ChatRequest request = withField(
        R"("stream":true,"stream_options":{"include_usage":true},"max_tokens":5,"max_completion_tokens":7,
        "temperature":0.5,"top_p":1,"n":2,"seed":3,"stop":"x","presence_penalty":0.1,"frequency_penalty":0.2,"logit_bias":{"1":2},
        "logprobs":true,"top_logprobs":4,"verbosity":"low","modalities":["Text","audio"],"audio":{"voice":"alloy","format":"wav"},
        "metadata":{"k":"v"},"user":"u","safety_identifier":"s","service_tier":"flex","store":true,"prompt_cache_key":"p",
        "prompt_cache_retention":"24h","response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object"},"strict":true}},
        "min_p":0.1,"nothing":null)");
    EXPECT_TRUE(request.stream);
    EXPECT_TRUE(request.includeUsage);
    EXPECT_EQ(request.sampling,
        (Sampling { .maxTokens = 7,
            .temperature = 0.5,
            .topP = 1,
            .n = 2,
            .seed = 3,
            .stop = { "x" },
            .presencePenalty = 0.1,
            .frequencyPenalty = 0.2,
            .logitBias = json::object { { "1", 2 } },
            .logprobs = true,
            .topLogprobs = 4 }));
    EXPECT_EQ(request.meta,
        (RequestMeta { .user = "u",
            .safetyId = "s",
            .metadata = { { "k", "v" } },
            .serviceTier = "flex",
            .cacheKey = "p",
            .cacheRetention = "24h",
            .store = true }));
    EXPECT_EQ(request.output,
        (OutputFormat { .kind = OutputFormat::Kind::JsonSchema,
            .name = "n",
            .schema = parsed(R"({"type":"object"})"),
            .strict = true,
            .verbosity = "low",
            .modalities = { "text", "audio" },
            .audio = json::object { { "voice", "alloy" }, { "format", "wav" } } }));
    EXPECT_EQ(jsonText(request.extras), R"({"min_p":0.1,"nothing":null})");
    EXPECT_EQ(withField(R"("stop":["a","b"])").sampling.stop, (std::vector<std::string> { "a", "b" }));
    EXPECT_EQ(
        withField(R"("response_format":{"type":"json_object"})").output.kind, OutputFormat::Kind::JsonObject);
}

TEST(ChatRequestDecoder, NamesThePathOfWhatIsWrong)
{
    const std::pair<std::string_view, std::string_view> cases[] = {
        { R"({"messages":[]})", "model" },
        { R"({"model":1,"messages":[]})", "model" },
        { R"({"model":"m"})", "messages" },
        { R"({"model":"m","messages":"hi"})", "messages" },
        { R"({"model":"m","messages":[1]})", "messages[0]" },
        { R"({"model":"m","messages":[{"content":"x"}]})", "messages[0].role" },
        { R"({"model":"m","messages":[{"role":"robot"}]})", "messages[0].role" },
        { R"({"model":"m","messages":[{"role":"user","content":5}]})", "messages[0].content" },
        { R"({"model":"m","messages":[{"role":"user","content":[{"text":"x"}]}]})",
            "messages[0].content[0].type" },
        { R"({"model":"m","messages":[{"role":"user","content":[{"type":"image_url"}]}]})",
            "messages[0].content[0].image_url" },
        { R"({"model":"m","messages":[{"role":"user","content":[{"type":"text","text":3}]}]})",
            "messages[0].content[0].text" },
        { R"({"model":"m","messages":[{"role":"tool","content":"x"}]})", "messages[0].tool_call_id" },
        { R"({"model":"m","messages":[{"role":"assistant","tool_calls":[{"id":"a","function":{"arguments":"{}"}}]}]})",
            "messages[0].tool_calls[0].function.name" },
        { R"({"model":"m","messages":[],"tools":[{"type":"function"}]})", "tools[0].function" },
        { R"({"model":"m","messages":[],"tool_choice":"maybe"})", "tool_choice" },
        { R"({"model":"m","messages":[],"temperature":"hot"})", "temperature" },
        { R"({"model":"m","messages":[],"stop":5})", "stop" },
        { R"({"model":"m","messages":[],"reasoning_effort":"lots"})", "reasoning_effort" },
        { R"({"model":"m","messages":[],"stream_options":{"include_usage":"yes"}})",
            "stream_options.include_usage" },
        { R"({"model":"m","messages":[],"response_format":{"type":"json_schema"}})",
            "response_format.json_schema" },
    };
    for (const auto& [text, field] : cases) {
        const auto request =
            chatCodec().decodeRequest({ .body = QByteArrayView(text.data(), qsizetype(text.size())) });
        ASSERT_FALSE(request) << text;
        EXPECT_EQ(request.error().code, ErrorCode::InvalidRequest);
        EXPECT_EQ(request.error().field.toStdString(), field) << text;
    }
    EXPECT_FALSE(chatCodec().decodeRequest({ .body = "{" }));
    EXPECT_FALSE(chatCodec().decodeRequest({ .body = "[]" }));
}
