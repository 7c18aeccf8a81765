// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_test.h"

#include <algorithm>

using namespace gateway;
using namespace gateway::dialects;
using namespace gateway::dialects::testing;

namespace {

struct Encoded {
    json::object body;
    Notes notes;

    [[nodiscard]] std::string field(std::string_view key) const
    {
        const json::value* value = body.if_contains(key);
        return value ? jsonText(*value) : "-";
    }

    [[nodiscard]] std::string noted() const
    {
        std::string fields;
        for (const Note& note : notes)
            fields += note.field + ";";
        return fields;
    }
};

Encoded encoded(const ChatRequest& request, const TargetProfile& target = {})
{
    Encoded result;
    auto body = chatCodec().encodeRequest(request, target, result.notes);
    EXPECT_TRUE(body) << body.error().message.toStdString();
    if (body)
        result.body = *std::move(body);
    return result;
}

ChatRequest from(Dialect dialect, std::vector<Turn> turns = {})
{
    return { .dialect = dialect, .model = "m", .turns = std::move(turns) };
}

std::string messagesOf(std::vector<Turn> turns, const TargetProfile& target = {})
{
    return encoded(from(Dialect::Messages, std::move(turns)), target).field("messages");
}

Part resultOf(std::string id, std::vector<Part> parts, bool isError = false)
{
    return { .content =
                 ToolResultPart { .callId = std::move(id), .parts = std::move(parts), .isError = isError } };
}

Part imageOf(std::string data)
{
    return { .content = ImagePart {
                 .source = {
                     .kind = MediaSource::Kind::Base64, .data = std::move(data), .mime = "image/png" } } };
}

} // namespace

// What a chat client says reaches a chat target unchanged, known fields and unknown.
TEST(ChatRequestEncoder, GivesAChatClientsRequestBackWhole)
{
    const std::string_view bodies[] = {
        R"({"model":"m","messages":[{"role":"system","content":"S"},{"role":"user","content":[{"type":"text","text":"T"},{"type":"image_url","image_url":{"url":"https://a.example/x.png","detail":"low"}}],"name":"ann"},
            {"role":"assistant","content":"A","tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{\"x\": 1}"}}],"prefix":true},
            {"role":"tool","tool_call_id":"a","content":"R"}],
            "tools":[{"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object"},"strict":true,"odd":1},"even":2},
                {"type":"custom","custom":{"name":"sh","format":{"type":"grammar","grammar":{"definition":"x","syntax":"lark"}}}}],
            "tool_choice":{"type":"custom","custom":{"name":"sh"}},"parallel_tool_calls":false,"web_search_options":{},
            "max_tokens":5,"temperature":0.5,"top_p":0.9,"top_k":3,"n":2,"seed":3,"stop":["a"],"presence_penalty":0.1,"frequency_penalty":0.2,
            "logit_bias":{"1":2},"logprobs":true,"top_logprobs":4,"verbosity":"low","modalities":["text","audio"],"audio":{"voice":"alloy","format":"wav"},
            "metadata":{"k":"v"},"user":"u","safety_identifier":"s","service_tier":"flex","store":false,"prompt_cache_key":"p","prompt_cache_retention":"24h",
            "response_format":{"type":"json_schema","json_schema":{"name":"n","description":"d","schema":{"type":"object"},"strict":true}},
            "stream":true,"stream_options":{"include_usage":true},"min_p":0.1})",
        R"({"model":"m","messages":[{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}],"response_format":{"type":"regex","pattern":"x"}})",
    };
    for (const std::string_view body : bodies)
        EXPECT_EQ(json::value(encoded(decoded(body)).body), parsed(body))
            << jsonText(encoded(decoded(body)).body);
}

TEST(ChatRequestEncoder, WritesInstructionsInTheTargetsRole)
{
    const std::vector<Turn> turns { { .role = Role::System, .parts = { textOf("A"), textOf("B") } },
        { .role = Role::Developer, .parts = { textOf("C") } } };
    EXPECT_EQ(messagesOf(turns), R"([{"role":"system","content":"A\n\nB"},{"role":"system","content":"C"}])");
    EXPECT_EQ(messagesOf(turns, { .developerRole = true }),
        R"([{"role":"developer","content":"A\n\nB"},{"role":"developer","content":"C"}])");
}

// Joining adds characters nobody wrote: done only for servers that take strings alone.
TEST(ChatRequestEncoder, JoinsTextsOfAUserOnlyWhereItMust)
{
    const std::vector<Turn> turns { { .parts = { textOf("A"), textOf("B") } }, { .parts = { textOf("C") } } };
    EXPECT_EQ(messagesOf(turns),
        R"([{"role":"user","content":[{"type":"text","text":"A"},{"type":"text","text":"B"}]},{"role":"user","content":"C"}])");
    EXPECT_EQ(messagesOf(turns, { .textArrays = false }),
        R"([{"role":"user","content":"A\n\nB"},{"role":"user","content":"C"}])");
    const ChatRequest own = decoded(
        R"({"model":"m","messages":[{"role":"system","content":[{"type":"text","text":"A"},{"type":"text","text":"B"}]}]})");
    EXPECT_EQ(
        encoded(own, { .textArrays = false }).field("messages"), R"([{"role":"system","content":"A\n\nB"}])");
}

TEST(ChatRequestEncoder, NotesLossesOfManyPartsOnce)
{
    const Part marked { .content = TextPart { .text = "A", .cache = CacheMark {} } };
    ChatRequest request = from(Dialect::Messages,
        { { .role = Role::System, .parts = { marked }, .isTopLevel = true }, { .parts = { marked, marked } },
            { .parts = { marked } } });
    request.tools = { { .name = "f", .cache = CacheMark {} } };
    request.meta.automaticCache = CacheMark {};
    EXPECT_EQ(encoded(request).noted(),
        "cache_control;system[*].cache_control;messages[*].content[*].cache_control;tools[*].cache_control;");
    EXPECT_EQ(encoded(request, { .cacheControl = true }).noted(), "");
}

TEST(ChatRequestEncoder, KeepsTheTiersVendorsShare)
{
    const std::array<std::string_view, 3> cases[] = { { "flex", R"("flex")", "" },
        { "priority", R"("priority")", "" }, { "standard", R"("default")", "" }, { "auto", "-", "" },
        { "standard_only", "-", "service_tier;" } };
    for (const auto& [tier, sent, noted] : cases) {
        ChatRequest request = from(Dialect::Gemini);
        request.meta.serviceTier = tier;
        EXPECT_EQ(encoded(request).field("service_tier"), sent) << tier;
        EXPECT_EQ(encoded(request).noted(), noted) << tier;
    }
}

TEST(ChatRequestEncoder, SendsCacheMarksOnlyWhereUnderstood)
{
    const std::vector<Turn> turns { { .role = Role::System,
        .parts = { { .content = TextPart { .text = "A", .cache = CacheMark { .ttl = "1h" } } } } } };
    EXPECT_EQ(messagesOf(turns), R"([{"role":"system","content":"A"}])");
    EXPECT_EQ(messagesOf(turns, { .cacheControl = true }),
        R"([{"role":"system","content":[{"type":"text","text":"A","cache_control":{"type":"ephemeral","ttl":"1h"}}]}])");
}

TEST(ChatRequestEncoder, MarksToolMessagesWhereUnderstood)
{
    Part result = resultOf("a", { textOf("R") });
    result.get<ToolResultPart>()->cache = CacheMark {};
    const std::vector<Turn> turns { { .parts = { result } } };
    EXPECT_EQ(messagesOf(turns), R"([{"role":"tool","tool_call_id":"a","content":"R"}])");
    EXPECT_EQ(messagesOf(turns, { .cacheControl = true }),
        R"([{"role":"tool","tool_call_id":"a","content":[{"type":"text","text":"R","cache_control":{"type":"ephemeral"}}]}])");
}

TEST(ChatRequestEncoder, PutsMediaOfResultsAfterTheLastToolMessage)
{
    const std::vector<Turn> turns {
        { .role = Role::Assistant, .parts = { callOf("a", "f", ""), callOf("b", "f", "{}") } },
        { .parts = { textOf("And?"), resultOf("a", { textOf("one"), imageOf("AA") }) } },
        { .parts = { resultOf("b", { imageOf("BB") }, true) } },
        { .role = Role::Assistant, .parts = { textOf("ok") } },
    };
    // Results come before the text of their turn.
    EXPECT_EQ(messagesOf({ turns[0], turns[2], turns[1], turns[3] }),
        R"([{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}"}},{"id":"b","type":"function","function":{"name":"f","arguments":"{}"}}]},)"
        R"({"role":"tool","tool_call_id":"b","content":"Error: The result follows in the next user message."},)"
        R"({"role":"tool","tool_call_id":"a","content":"one"},)"
        R"({"role":"user","content":[{"type":"text","text":"Result of the tool call b:"},{"type":"image_url","image_url":{"url":"data:image/png;base64,BB"}},)"
        R"({"type":"text","text":"Result of the tool call a:"},{"type":"image_url","image_url":{"url":"data:image/png;base64,AA"}},{"type":"text","text":"And?"}]},)"
        R"({"role":"assistant","content":"ok"}])");
    // No user text follows: the media get a message of their own, before the assistant speaks.
    EXPECT_EQ(messagesOf({ turns[2], turns[3] }),
        R"([{"role":"tool","tool_call_id":"b","content":"Error: The result follows in the next user message."},)"
        R"({"role":"user","content":[{"type":"text","text":"Result of the tool call b:"},{"type":"image_url","image_url":{"url":"data:image/png;base64,BB"}}]},)"
        R"({"role":"assistant","content":"ok"}])");
}

TEST(ChatRequestEncoder, EchoesThoughtsOnlyWhereAsked)
{
    Part thought = thoughtOf("Hm");
    thought.get<ThinkingPart>()->proof = Proof { .bytes = "s", .origin = Origin::Anthropic };
    const std::vector<Turn> turns { { .role = Role::Assistant, .parts = { thought, textOf("A") } },
        { .role = Role::Assistant, .parts = { thought } } };
    const Encoded silent = encoded(from(Dialect::Messages, turns));
    EXPECT_EQ(silent.field("messages"), R"([{"role":"assistant","content":"A"}])");
    EXPECT_EQ(silent.noted(), "messages[0];");
    EXPECT_EQ(messagesOf({ turns[0] }, { .echoReasoning = true }),
        R"([{"role":"assistant","content":"A","reasoning_content":"Hm"}])");
    EXPECT_EQ(messagesOf({ turns[0] }, { .echoReasoning = true, .reasoningField = "reasoning" }),
        R"([{"role":"assistant","content":"A","reasoning":"Hm"}])");
    EXPECT_EQ(messagesOf({ turns[0] }, { .echoReasoning = true, .reasoningField = "reasoning_details" }),
        R"([{"role":"assistant","content":"A","reasoning_details":[{"type":"reasoning.text","text":"Hm","signature":"s","format":"anthropic-claude-v1","index":0}]}])");
}

TEST(ChatRequestEncoder, WritesCallsWithGooglesProof)
{
    Part call = callOf("a", "f", "{}");
    call.get<ToolCallPart>()->proof = Proof { .bytes = "gs", .origin = Origin::Google };
    EXPECT_EQ(messagesOf({ { .role = Role::Assistant, .parts = { call } } }),
        R"([{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}"},"extra_content":{"google":{"thought_signature":"gs"}}}]}])");
}

TEST(ChatRequestEncoder, ReplacesWhatTheTargetCannotSee)
{
    const TargetProfile blind { .takesImages = false, .takesAudio = false, .takesFiles = false };
    const std::vector<Part> parts { imageOf("AA"),
        { .content =
                AudioPart {
                    .source = { .kind = MediaSource::Kind::Base64, .data = "A", .mime = "audio/wav" } } },
        { .content = FilePart { .source = { .kind = MediaSource::Kind::Base64,
                                    .data = "A",
                                    .mime = "application/pdf" } } },
        { .content = FilePart {
              .source = { .kind = MediaSource::Kind::Text, .data = "body" }, .title = "Title" } } };
    const Encoded result = encoded(from(Dialect::Messages, { { .parts = parts } }), blind);
    EXPECT_EQ(result.noted(), "messages[0].content[0];messages[0].content[1];messages[0].content[2];");
    EXPECT_EQ(result.field("messages"),
        R"([{"role":"user","content":[{"type":"text","text":"[image left out: it cannot be sent to this model]"},{"type":"text","text":"[audio left out: it cannot be sent to this model]"},{"type":"text","text":"[file left out: it cannot be sent to this model]"},{"type":"text","text":"Title\n\nbody"}]}])");
}

TEST(ChatRequestEncoder, WritesFiles)
{
    const std::vector<Part> parts {
        { .content = FilePart { .source = { .kind = MediaSource::Kind::Base64,
                                    .data = "JVBERg==",
                                    .mime = "application/pdf" } } },
        { .content = FilePart { .source = { .kind = MediaSource::Kind::FileId,
                                    .data = "file-1",
                                    .origin = Origin::OpenAi },
              .name = "n" } },
        { .content =
                FilePart { .source = { .kind = MediaSource::Kind::Url, .data = "https://a.example/a.pdf" },
                    .name = "a" } },
    };
    const Encoded result = encoded(from(Dialect::Messages, { { .parts = parts } }));
    EXPECT_EQ(result.field("messages"),
        R"([{"role":"user","content":[{"type":"file","file":{"filename":"document.pdf","file_data":"data:application/pdf;base64,JVBERg=="}},)"
        R"({"type":"file","file":{"file_id":"file-1","filename":"n"}},{"type":"text","text":"[File a: https://a.example/a.pdf]"}]}])");
    EXPECT_EQ(result.noted(), "messages[0].content[2];");
}

TEST(ChatRequestEncoder, WritesReasoningInEachStyle)
{
    using Style = ReasoningStyle;
    const Reasoning high { .mode = Reasoning::Mode::On, .effort = Effort::High };
    const Reasoning budget { .mode = Reasoning::Mode::On, .budget = 100 };
    const Reasoning off { .mode = Reasoning::Mode::Off };

    struct Case {
        Style style;
        Reasoning reasoning;
        std::string_view field;
        std::string_view value;
    };

    const Case cases[] = {
        { Style::None, high, "reasoning_effort", "-" },
        { Style::Effort, {}, "reasoning_effort", "-" },
        { Style::Effort, high, "reasoning_effort", R"("high")" },
        { Style::Effort, off, "reasoning_effort", R"("none")" },
        { Style::OpenRouter, {}, "reasoning", "-" },
        { Style::OpenRouter, high, "reasoning", R"({"effort":"high"})" },
        { Style::OpenRouter, budget, "reasoning", R"({"max_tokens":100})" },
        { Style::OpenRouter, off, "reasoning", R"({"enabled":false})" },
        { Style::OpenRouter, { .show = false }, "reasoning", R"({"exclude":true})" },
        { Style::ThinkingType, high, "thinking", R"({"type":"enabled"})" },
        { Style::ThinkingType, off, "thinking", R"({"type":"disabled"})" },
        { Style::EnableThinking, off, "enable_thinking", "false" },
        { Style::EnableThinking, budget, "thinking_budget", "100" },
        { Style::TemplateArgument, high, "chat_template_kwargs", R"({"enable_thinking":true})" },
        { Style::AnthropicBudget, budget, "thinking", R"({"type":"enabled","budget_tokens":100})" },
        { Style::GeminiBudget, budget, "extra_body",
            R"({"google":{"thinking_config":{"thinking_budget":100}}})" },
    };
    for (const Case& row : cases) {
        ChatRequest request = from(Dialect::Messages);
        request.reasoning = row.reasoning;
        EXPECT_EQ(encoded(request, { .reasoning = row.style }).field(row.field), row.value) << int(row.style);
    }
}

TEST(ChatRequestEncoder, WritesLimitsStreamingAndRefusedFields)
{
    ChatRequest request = from(Dialect::Gemini);
    request.stream = true;
    request.sampling = { .maxTokens = 5, .topK = 3, .seed = 1 };
    const Encoded plain = encoded(request);
    EXPECT_EQ(plain.field("max_tokens"), "5");
    EXPECT_EQ(plain.field("stream_options"), R"({"include_usage":true})");
    EXPECT_EQ(plain.field("top_k"), "-");
    EXPECT_EQ(plain.noted(), "top_k;");
    const Encoded other = encoded(request,
        { .model = "real",
            .dropFields = { "seed" },
            .maxCompletionTokens = true,
            .streamUsageOption = false });
    EXPECT_EQ(other.field("model"), R"("real")");
    EXPECT_EQ(other.field("max_completion_tokens"), "5");
    EXPECT_EQ(other.field("max_tokens"), "-");
    EXPECT_EQ(other.field("stream_options"), "-");
    EXPECT_EQ(other.field("seed"), "-");
    EXPECT_EQ(other.noted(), "top_k;seed;");
}

TEST(ChatRequestEncoder, FailsWhereDroppingWouldChangeTheMeaning)
{
    Notes notes;
    ChatRequest several = from(Dialect::Chat);
    several.sampling.n = 2;
    const auto first = chatCodec().encodeRequest(several, { .dropFields = { "n" } }, notes);
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().field, QStringLiteral("n"));
    ChatRequest spoken = from(Dialect::Chat);
    spoken.output.modalities = { "text", "audio" };
    const auto second = chatCodec().encodeRequest(spoken, { .dropFields = { "modalities" } }, notes);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::InvalidRequest);
    several.sampling.n = 1;
    EXPECT_TRUE(chatCodec().encodeRequest(several, { .dropFields = { "n" } }, notes));
}

TEST(ChatRequestEncoder, WritesToolsAndChoices)
{
    using Mode = ToolChoice::Mode;
    ChatRequest request = from(Dialect::Messages);
    request.tools = { { .name = "f", .schema = parsed(R"({"type":"object"})"), .cache = CacheMark {} },
        { .kind = ToolKind::Custom, .name = "sh" },
        { .hosted = HostedTool::WebSearch, .name = "web_search" } };
    const std::pair<ToolChoice, std::string_view> cases[] = {
        { { .mode = Mode::Auto }, R"("auto")" },
        { { .mode = Mode::None }, R"("none")" },
        { { .mode = Mode::Required }, R"("required")" },
        { { .mode = Mode::Named, .names = { "f" } }, R"({"type":"function","function":{"name":"f"}})" },
        { { .mode = Mode::Named, .names = { "sh" } }, R"({"type":"custom","custom":{"name":"sh"}})" },
        { { .mode = Mode::Allowed, .names = { "f" } },
            R"({"type":"allowed_tools","allowed_tools":{"mode":"auto","tools":[{"type":"function","function":{"name":"f"}}]}})" },
    };
    for (const auto& [choice, text] : cases) {
        request.toolChoice = choice;
        EXPECT_EQ(encoded(request).field("tool_choice"), text);
    }
    const Encoded result = encoded(request, { .cacheControl = true });
    EXPECT_EQ(result.field("tools"),
        R"([{"type":"function","function":{"name":"f","parameters":{"type":"object"}},"cache_control":{"type":"ephemeral"}},{"type":"custom","custom":{"name":"sh"}}])");
    EXPECT_EQ(result.noted(), "tools.web_search;");
    request.tools.clear();
    EXPECT_EQ(encoded(request).field("tool_choice"), "-");
}

TEST(ChatRequestEncoder, TellsTheSchemaWhereItCannotBeSent)
{
    ChatRequest request = from(Dialect::Gemini, { { .role = Role::System, .parts = { textOf("S") } } });
    request.output = { .kind = OutputFormat::Kind::JsonSchema, .schema = parsed(R"({"type":"object"})") };
    EXPECT_EQ(encoded(request).field("response_format"),
        R"({"type":"json_schema","json_schema":{"name":"response","schema":{"type":"object"}}})");
    const Encoded emulated = encoded(request, { .schemaOutput = false });
    EXPECT_EQ(emulated.field("response_format"), R"({"type":"json_object"})");
    EXPECT_NE(emulated.field("messages").find(R"({\"type\":\"object\"})"), std::string::npos);
    EXPECT_EQ(emulated.body.at("messages").get_array().size(), 1u);
    EXPECT_EQ(emulated.notes.at(0).kind, Note::Kind::Emulated);
}

TEST(ChatRequestEncoder, NotesWhatOtherClientsSaidInVain)
{
    ChatRequest request = from(Dialect::Responses);
    request.meta = { .user = std::string(100, 'u'), .metadata = { { "k", "v" } }, .store = false };
    request.extras = { { "truncation", "auto" } };
    request.previousResponseId = "resp_1";
    const Encoded result = encoded(request);
    EXPECT_EQ(result.noted(), "user;metadata;truncation;previous_response_id;");
    EXPECT_EQ(result.body.at("user").get_string().size(), 64u);
    EXPECT_EQ(result.field("store"), "-");
    EXPECT_EQ(result.field("truncation"), "-");
}
