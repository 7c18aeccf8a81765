// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as the vendor gets them.
#include "dialects/json/json_text.h"
#include "dialects/messages/messages_codec.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;

namespace {

json::value parsed(std::string_view text)
{
    auto value = parseJson({ text.data(), static_cast<qsizetype>(text.size()) });
    EXPECT_TRUE(value) << text;
    return value ? *value : json::value();
}

TargetProfile claude()
{
    return { .dialect = Dialect::Messages,
        .model = "claude",
        .origin = Origin::Anthropic,
        .maxOutputTokens = 64000,
        .reasoning = ReasoningStyle::AnthropicBudget,
        .midSystemTurns = true,
        .toolIds = ToolIdRule::WordOnly };
}

struct Encoded {
    json::object body;
    Notes notes;

    [[nodiscard]] const json::value& at(std::string_view pointer) const
    {
        static const json::value kNone;
        const json::value* found = find(pointer);
        return found ? *found : kNone;
    }

    [[nodiscard]] bool has(std::string_view key) const { return body.contains(key); }

    [[nodiscard]] bool isNoted(Note::Kind kind, std::string_view field) const
    {
        return std::any_of(notes.begin(), notes.end(),
            [&](const Note& note) { return note.kind == kind && note.field == field; });
    }

private:
    // "/messages/0/content/1"
    [[nodiscard]] const json::value* find(std::string_view pointer) const
    {
        const json::value* value = nullptr;
        const json::object* object = &body;
        while (!pointer.empty()) {
            pointer.remove_prefix(1);
            const std::string key(pointer.substr(0, pointer.find('/')));
            pointer.remove_prefix(key.size());
            if (object)
                value = object->if_contains(key);
            else if (const json::array* list = value->if_array())
                value = list->if_contains(std::stoul(key));
            else
                value = nullptr;
            if (!value)
                return nullptr;
            object = value->if_object();
        }
        return value;
    }
};

Encoded encoded(const ChatRequest& request, const TargetProfile& target = claude())
{
    Encoded encoded;
    auto body = messagesCodec().encodeRequest(request, target, encoded.notes);
    EXPECT_TRUE(body) << (body ? "" : body.error().message.toStdString());
    if (body)
        encoded.body = std::move(*body);
    return encoded;
}

Part text(std::string words)
{
    return { .content = TextPart { .text = std::move(words) } };
}

ChatRequest chat(std::vector<Part> parts = { text("Hi") })
{
    return { .dialect = Dialect::Chat, .model = "alias", .turns = { { .parts = std::move(parts) } } };
}

// What one part of a user turn becomes.
std::string blockOf(Part part)
{
    const Encoded result = encoded(chat({ std::move(part) }));
    return jsonText(result.at("/messages/0/content/0"));
}

ChatRequest withTools(std::vector<Tool> tools)
{
    ChatRequest request = chat();
    request.tools = std::move(tools);
    return request;
}

} // namespace

TEST(MessagesEncode, WhatAMessagesClientSaidComesBack)
{
    const char* bodies[] = {
        R"({"model":"claude","max_tokens":10,"messages":[{"role":"user","content":[{"type":"text","text":"Hi"}]}]})",
        R"({"model":"claude","max_tokens":5000,"stream":true,
            "system":[{"type":"text","text":"A","cache_control":{"type":"ephemeral","ttl":"1h"}},{"type":"text","text":"B"}],
            "messages":[
              {"role":"user","content":[
                {"type":"image","source":{"type":"base64","media_type":"image/png","data":"QQ=="}},
                {"type":"image","source":{"type":"file","file_id":"file_1"}},
                {"type":"document","source":{"type":"url","url":"https://a/b.pdf"},"title":"T","context":"C","citations":{"enabled":true}},
                {"type":"document","source":{"type":"text","media_type":"text/plain","data":"words"}},
                {"type":"document","source":{"type":"content","content":[{"type":"text","text":"one"},{"type":"text","text":"two"}]}},
                {"type":"search_result","source":"s","title":"t","content":[{"type":"text","text":"x"}]}]},
              {"role":"assistant","content":[
                {"type":"thinking","thinking":"hm","signature":"c2ln"},
                {"type":"redacted_thinking","data":"ZGF0YQ=="},
                {"type":"thinking","thinking":"","signature":"bW9yZQ=="},
                {"type":"text","text":"cited","citations":[{"type":"char_location","cited_text":"w","document_index":0}]},
                {"type":"server_tool_use","id":"srvtoolu_1","name":"web_search","input":{"query":"q"}},
                {"type":"web_search_tool_result","tool_use_id":"srvtoolu_1","content":[]},
                {"type":"tool_use","id":"toolu_1","name":"f","input":{"b":1,"a":2},"caller":{"type":"direct"}}]},
              {"role":"user","content":[
                {"type":"tool_result","tool_use_id":"toolu_1","is_error":true,"content":[
                  {"type":"text","text":"see"},{"type":"image","source":{"type":"url","url":"https://a"}}],
                 "cache_control":{"type":"ephemeral"}}]},
              {"role":"system","content":[{"type":"text","text":"mid"}]}],
            "tools":[{"name":"f","description":"d","input_schema":{"type":"object","properties":{"x":{"type":"string","minLength":2}},"oneOf":[]},"strict":true,"defer_loading":true},
                     {"type":"custom","name":"g","input_schema":{"type":"object"}},
                     {"type":"web_search_20250305","name":"web_search","max_uses":3},
                     {"type":"bash_20250124","name":"bash"}],
            "tool_choice":{"type":"auto","disable_parallel_tool_use":false},
            "thinking":{"type":"enabled","budget_tokens":2048,"display":"summarized","new":1},
            "output_config":{"format":{"type":"json_schema","schema":{"type":"object","minProperties":1}},"task_budget":{}},
            "temperature":1.0,"stop_sequences":["x"],
            "metadata":{"user_id":"u"},"service_tier":"standard_only","cache_control":{"type":"ephemeral"},
            "container":"c","mcp_servers":[],"context_management":{"edits":[]}})",
    };
    for (const char* body : bodies) {
        const auto request = messagesCodec().decodeRequest({ .body = body });
        ASSERT_TRUE(request) << request.error().message.toStdString();
        const Encoded result = encoded(*request);
        EXPECT_EQ(json::value(result.body), parsed(body)) << jsonText(result.body) << "\n" << body;
        EXPECT_TRUE(result.notes.empty());
    }
}

TEST(MessagesEncode, LeadingInstructionsAreSystemBlocks)
{
    ChatRequest request = chat();
    request.turns.insert(request.turns.begin(),
        { { .role = Role::System, .parts = { text("A"), text(" ") } },
            { .role = Role::Developer, .parts = { text("B") } } });
    request.turns.push_back({ .role = Role::Assistant, .parts = { text("So") } });
    request.turns.push_back({ .role = Role::Developer, .parts = { text("mid") } });
    const Encoded result = encoded(request);
    EXPECT_EQ(result.at("/system"), parsed(R"([{"type":"text","text":"A"},{"type":"text","text":"B"}])"));
    EXPECT_EQ(result.at("/messages/2/role"), "system");
    TargetProfile older = claude();
    older.midSystemTurns = false;
    EXPECT_EQ(encoded(request, older).at("/messages/2/role"), "user");
}

TEST(MessagesEncode, MediaGoByTheirSource)
{
    const auto image = [](MediaSource source) {
        return blockOf({ .content = ImagePart { .source = std::move(source) } });
    };
    using enum MediaSource::Kind;
    EXPECT_EQ(image({ .kind = Url, .data = "https://a" }),
        R"({"type":"image","source":{"type":"url","url":"https://a"}})");
    EXPECT_EQ(image({ .kind = Base64, .data = "iVBORw0KGgo=" }),
        R"({"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVBORw0KGgo="}})");
    EXPECT_EQ(image({ .kind = Base64, .data = "QQ==", .mime = "image/jpg" }),
        R"({"type":"image","source":{"type":"base64","media_type":"image/jpeg","data":"QQ=="}})");
    EXPECT_EQ(image({ .kind = FileId, .data = "file-1", .origin = Origin::OpenAi }),
        R"({"type":"text","text":"[image file-1]"})");

    const auto file = [](MediaSource source, std::string name = {}) {
        return blockOf({ .content = FilePart { .source = std::move(source), .name = std::move(name) } });
    };
    EXPECT_EQ(file({ .kind = Base64, .data = "JVBERi0x" }, "a.pdf"),
        R"({"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0x"},"title":"a.pdf"})");
    EXPECT_EQ(file({ .kind = Base64, .data = "d29yZHM=", .mime = "text/markdown" }),
        R"({"type":"document","source":{"type":"text","media_type":"text/plain","data":"words"}})");
    EXPECT_EQ(file({ .kind = Base64, .data = "QQ==", .mime = "image/png" }),
        R"({"type":"image","source":{"type":"base64","media_type":"image/png","data":"QQ=="}})");
}

TEST(MessagesEncode, WhatWouldChangeTheQuestionIsRefusedByName)
{
    const auto refused = [](const ChatRequest& request) {
        Notes notes;
        const auto body = messagesCodec().encodeRequest(request, claude(), notes);
        EXPECT_FALSE(body);
        if (body)
            return std::string();
        EXPECT_EQ(body.error().code, ErrorCode::InvalidRequest);
        return body.error().field.toStdString();
    };
    EXPECT_EQ(refused(chat({ text("x"), { .content = AudioPart { .source = { .mime = "audio/wav" } } } })),
        "messages[0].content[1]");
    EXPECT_EQ(refused(chat({ { .content = VideoPart {} } })), "messages[0].content[0]");
    EXPECT_EQ(refused(chat({ { .content = FilePart { .source = { .mime = "audio/mpeg" } } } })),
        "messages[0].content[0]");
    ChatRequest several = chat();
    several.sampling.n = 2;
    EXPECT_EQ(refused(several), "n");
    ChatRequest spoken = chat();
    spoken.output.modalities = { "text", "audio" };
    EXPECT_EQ(refused(spoken), "modalities");
}

TEST(MessagesEncode, NothingEmptyIsSent)
{
    ChatRequest request = chat({ text(""), text(" \n"), text("x") });
    request.turns.push_back({ .role = Role::Assistant, .parts = { text("") } });
    const Encoded result = encoded(request);
    EXPECT_EQ(result.at("/messages"), parsed(R"([{"role":"user","content":[{"type":"text","text":"x"}]}])"));

    EXPECT_EQ(blockOf({ .content = ToolResultPart { .callId = "t", .parts = { text("") } } }),
        R"({"type":"tool_result","tool_use_id":"t"})");
    EXPECT_EQ(blockOf({ .content = ToolResultPart { .callId = "t", .isError = true } }),
        R"({"type":"tool_result","tool_use_id":"t","content":[{"type":"text","text":"error"}],"is_error":true})");
}

TEST(MessagesEncode, TurnsOfOneRoleAreOneMessage)
{
    ChatRequest request = chat();
    request.turns.push_back({ .parts = { { .content = ToolResultPart { .callId = "a" } } } });
    request.turns.push_back({ .parts = { { .content = ToolResultPart { .callId = "b" } } } });
    const Encoded result = encoded(request);
    EXPECT_EQ(result.at("/messages").as_array().size(), 1U);
    EXPECT_EQ(result.at("/messages/0/content").as_array().size(), 3U);
}

TEST(MessagesEncode, APrefillEndsWithoutWhiteSpace)
{
    ChatRequest request = chat();
    request.turns.push_back({ .role = Role::Assistant, .parts = { text("It is \n") } });
    EXPECT_EQ(encoded(request).at("/messages/1/content/0/text"), "It is");
}

TEST(MessagesEncode, ToolInputIsAlwaysAnObject)
{
    const std::pair<const char*, const char*> cases[] = {
        { "", "{}" },
        { R"({"b":1,"a":2})", R"({"b":1,"a":2})" },
        { "[1]", R"({"value":[1]})" },
        { R"({"a":"cut)", R"({"a":"cut"})" },
        { "no json", R"({"raw_arguments":"no json"})" },
    };
    for (const auto& [arguments, input] : cases) {
        EXPECT_EQ(blockOf({ .content = ToolCallPart { .id = "t", .name = "f", .arguments = arguments } }),
            std::string(R"({"type":"tool_use","id":"t","name":"f","input":)") + input + "}");
    }
    EXPECT_EQ(blockOf({ .content =
                            ToolCallPart {
                                .id = "t", .name = "f", .kind = ToolKind::Custom, .arguments = "{free" } }),
        R"({"type":"tool_use","id":"t","name":"f","input":{"input":"{free"}})");
}

TEST(MessagesEncode, OnlyTheVendorsOwnProofsGoBack)
{
    ChatRequest request = chat();
    const auto thinking = [](Origin origin) {
        return Part { .content =
                          ThinkingPart { .sections = { "a", "b" }, .proof = Proof { "sig", origin } } };
    };
    request.turns.push_back({ .role = Role::Assistant,
        .parts = { thinking(Origin::OpenAi), thinking(Origin::Anthropic),
            { .content = ThinkingPart { .sections = { "unsigned" } } },
            { .content = RedactedThinkingPart { .proof = { "r", Origin::Google } } }, text("x") } });
    const Encoded result = encoded(request);
    EXPECT_EQ(result.at("/messages/1/content"),
        parsed(R"([{"type":"thinking","thinking":"a\n\nb","signature":"sig"},{"type":"text","text":"x"}])"));
    EXPECT_EQ(result.notes.size(), 1U); // once, however long the conversation
}

TEST(MessagesEncode, CitationsWeMadeUpAreNotSentToTheVendor)
{
    const auto request = messagesCodec().decodeRequest({ .body = R"({"model":"m","max_tokens":1,"messages":[
        {"role":"user","content":"q"},{"role":"assistant","content":[{"type":"text","text":"a","citations":[
          {"type":"web_search_result_location","url":"https://a","title":"t","cited_text":"c","encrypted_index":""},
          {"type":"web_search_result_location","url":"https://b","title":"t","cited_text":"c","encrypted_index":"Eo8"}]}]}]})" });
    ASSERT_TRUE(request);
    const Encoded result = encoded(*request);
    ASSERT_EQ(result.at("/messages/1/content/0/citations").as_array().size(), 1U);
    EXPECT_EQ(result.at("/messages/1/content/0/citations/0/url"), "https://b");
}

TEST(MessagesEncode, ToolSchemasAreObjectsWithoutAlternatives)
{
    const auto schemaOf = [](std::optional<json::value> schema) {
        const Encoded result = encoded(withTools({ { .name = "f", .schema = std::move(schema) } }));
        return jsonText(result.at("/tools/0/input_schema"));
    };
    EXPECT_EQ(schemaOf(std::nullopt), R"({"type":"object","properties":{}})");
    EXPECT_EQ(schemaOf(parsed("{}")), R"({"type":"object","properties":{}})");
    EXPECT_EQ(schemaOf(parsed(R"({"type":["object","null"],"properties":{"z":{},"a":{}}})")),
        R"({"type":"object","properties":{"z":{},"a":{}}})");
    EXPECT_EQ(
        schemaOf(parsed(R"({"anyOf":[{"properties":{"a":{"type":"string"}}},{"properties":{"b":{}}}]})")),
        R"({"type":"object","properties":{"a":{"type":"string"},"b":{}}})");
}

TEST(MessagesEncode, StrictToolsAreHeldToWhatIsEnforced)
{
    const Tool tool { .name = "f",
        .schema = parsed(R"({"type":"object","properties":{"n":{"type":"integer","minimum":1}}})"),
        .strict = true };
    const Encoded result = encoded(withTools({ tool }));
    EXPECT_EQ(jsonText(result.at("/tools/0")),
        R"({"name":"f","input_schema":{"type":"object","properties":{"n":{"type":"integer","description":"Must also fit: {\"minimum\":1}"}},"additionalProperties":false},"strict":true})");
    TargetProfile older = claude();
    older.schemaOutput = false;
    const Encoded loose = encoded(withTools({ tool }), older);
    EXPECT_EQ(loose.at("/tools/0/strict"), json::value());
    EXPECT_TRUE(loose.isNoted(Note::Kind::Dropped, "tools[0].strict"));
}

TEST(MessagesEncode, HostedSearchIsTheVendorsAndOthersAreNoted)
{
    const Encoded result = encoded(withTools({ { .hosted = HostedTool::WebSearch,
                                                   .maxUses = 2,
                                                   .native = parsed(R"({"type":"web_search",
            "filters":{"allowed_domains":["a.org"]},"user_location":{"type":"approximate","city":"B"}})")
                                                                 .as_object() },
        { .hosted = HostedTool::FileSearch }, { .name = "f" }, { .name = "f" } }));
    EXPECT_EQ(jsonText(result.at("/tools/0")),
        R"({"type":"web_search_20250305","name":"web_search","max_uses":2,"allowed_domains":["a.org"],"user_location":{"type":"approximate","city":"B"}})");
    EXPECT_EQ(result.at("/tools").as_array().size(), 2U);
    EXPECT_TRUE(result.isNoted(Note::Kind::Dropped, "tools[1]"));
    EXPECT_TRUE(result.isNoted(Note::Kind::Dropped, "tools[3]")); // the same name twice
}

TEST(MessagesEncode, ToolChoiceInEveryMode)
{
    using Mode = ToolChoice::Mode;
    const std::tuple<std::optional<ToolChoice>, std::optional<bool>, const char*> cases[] = {
        { std::nullopt, std::nullopt, "null" },
        { std::nullopt, true, "null" },
        { std::nullopt, false, R"({"type":"auto","disable_parallel_tool_use":true})" },
        { ToolChoice { .mode = Mode::Auto }, std::nullopt, R"({"type":"auto"})" },
        { ToolChoice { .mode = Mode::None }, false, R"({"type":"none"})" },
        { ToolChoice { .mode = Mode::Required }, false,
            R"({"type":"any","disable_parallel_tool_use":true})" },
        { ToolChoice { .mode = Mode::Named, .names = { "g" } }, true, R"({"type":"tool","name":"g"})" },
        { ToolChoice { .mode = Mode::Allowed, .names = { "g" } }, std::nullopt, R"({"type":"auto"})" },
        { ToolChoice { .mode = Mode::Allowed, .names = { "g" }, .mustCall = true }, std::nullopt,
            R"({"type":"any"})" },
    };
    for (const auto& [choice, parallel, expected] : cases) {
        ChatRequest request = withTools({ { .name = "f" }, { .name = "g" } });
        request.toolChoice = choice;
        request.parallelToolCalls = parallel;
        const Encoded result = encoded(request);
        EXPECT_EQ(jsonText(result.at("/tool_choice")), expected);
        EXPECT_EQ(result.at("/tools").as_array().size(), choice && choice->mode == Mode::Allowed ? 1U : 2U);
    }
    ChatRequest none = chat();
    none.toolChoice = ToolChoice { .mode = Mode::Required };
    EXPECT_FALSE(encoded(none).has("tool_choice"));
}

TEST(MessagesEncode, TheAnswersLengthIsAlwaysSaid)
{
    ChatRequest request = chat();
    EXPECT_EQ(encoded(request).at("/max_tokens"), 64000);
    TargetProfile unknown = claude();
    unknown.maxOutputTokens.reset();
    EXPECT_EQ(encoded(request, unknown).at("/max_tokens"), 4096);
    request.sampling.maxTokens = 7;
    EXPECT_EQ(encoded(request).at("/max_tokens"), 7);
}

TEST(MessagesEncode, ReasoningInTheTargetsStyle)
{
    using Mode = Reasoning::Mode;
    using Style = ReasoningStyle;

    struct Case {
        Style style;
        Reasoning reasoning;
        const char* thinking;
        const char* effort;
    };

    const Case cases[] = {
        { Style::AnthropicBudget, {}, "null", "null" },
        { Style::AnthropicBudget, { .mode = Mode::On, .budget = 3000 },
            R"({"type":"enabled","budget_tokens":3000})", "null" },
        { Style::AnthropicBudget, { .mode = Mode::On, .effort = Effort::High },
            R"({"type":"enabled","budget_tokens":16384})", "null" },
        { Style::AnthropicBudget, { .mode = Mode::Adaptive }, R"({"type":"enabled","budget_tokens":8192})",
            "null" },
        { Style::AnthropicBudget, { .mode = Mode::On, .budget = 900000 },
            R"({"type":"enabled","budget_tokens":63999})", "null" },
        { Style::AnthropicBudget, { .mode = Mode::On, .budget = 100 }, "null", "null" },
        { Style::AnthropicBudget, { .mode = Mode::Off }, R"({"type":"disabled"})", "null" },
        { Style::AnthropicAdaptive, {}, "null", "null" },
        { Style::AnthropicAdaptive, { .mode = Mode::On, .effort = Effort::Minimal }, R"({"type":"adaptive"})",
            "\"low\"" },
        { Style::AnthropicAdaptive, { .mode = Mode::On, .effort = Effort::XHigh, .show = true },
            R"({"type":"adaptive","display":"summarized"})", "\"xhigh\"" },
        { Style::AnthropicAdaptive, { .mode = Mode::On, .budget = 8192, .show = false },
            R"({"type":"adaptive","display":"omitted"})", "\"medium\"" },
        { Style::AnthropicAdaptive, { .effort = Effort::Max }, "null", "\"max\"" },
        { Style::AnthropicAdaptive, { .mode = Mode::Off }, R"({"type":"disabled"})", "null" },
        { Style::ThinkingType, { .mode = Mode::On }, R"({"type":"enabled"})", "null" },
        { Style::None, { .mode = Mode::On, .effort = Effort::High }, "null", "null" },
    };
    for (const Case& entry : cases) {
        TargetProfile target = claude();
        target.reasoning = entry.style;
        ChatRequest request = chat();
        request.reasoning = entry.reasoning;
        const Encoded result = encoded(request, target);
        EXPECT_EQ(jsonText(result.at("/thinking")), entry.thinking);
        EXPECT_EQ(jsonText(result.at("/output_config/effort")), entry.effort);
    }
}

TEST(MessagesEncode, ThinkingIsOffWhileACallIsForced)
{
    ChatRequest request = withTools({ { .name = "f" } });
    request.reasoning = { .mode = Reasoning::Mode::On, .budget = 2048 };
    request.toolChoice = ToolChoice { .mode = ToolChoice::Mode::Required };
    request.sampling.topK = 4;
    const Encoded result = encoded(request);
    EXPECT_FALSE(result.has("thinking"));
    EXPECT_TRUE(result.isNoted(Note::Kind::Dropped, "thinking"));
    EXPECT_EQ(result.at("/top_k"), 4);
}

TEST(MessagesEncode, SamplingTheModelRefusesWhileThinkingIsLeftOut)
{
    ChatRequest request = chat();
    request.reasoning = { .mode = Reasoning::Mode::On, .budget = 2048 };
    request.sampling.temperature = 0.2;
    request.sampling.topP = 0.5;
    request.sampling.topK = 4;
    const Encoded result = encoded(request);
    for (const char* field : { "temperature", "top_p", "top_k" }) {
        EXPECT_FALSE(result.has(field));
        EXPECT_TRUE(result.isNoted(Note::Kind::Dropped, field));
    }
}

TEST(MessagesEncode, SamplingIsKeptWithinTheVendorsBounds)
{
    ChatRequest request = chat();
    request.sampling = { .temperature = 1.7, .topP = 0.9, .topK = 5, .seed = 1, .stop = { "a", " \n" } };
    request.sampling.presencePenalty = 0.5;
    const Encoded result = encoded(request);
    EXPECT_EQ(result.at("/temperature"), 1.0);
    EXPECT_EQ(result.at("/top_p"), 0.9);
    EXPECT_EQ(jsonText(result.at("/stop_sequences")), R"(["a"])");
    EXPECT_TRUE(result.isNoted(Note::Kind::Changed, "temperature"));
    EXPECT_TRUE(result.isNoted(Note::Kind::Dropped, "stop"));
    EXPECT_TRUE(result.isNoted(Note::Kind::Dropped, "seed"));
    EXPECT_TRUE(result.isNoted(Note::Kind::Dropped, "presence_penalty"));
}

TEST(MessagesEncode, ASchemaIsClosedAndItsLimitsAreTold)
{
    ChatRequest request = chat();
    request.output.kind = OutputFormat::Kind::JsonSchema;
    request.output.schema = parsed(R"({"$schema":"x","type":"object","properties":{
        "pattern":{"type":"string","pattern":"^a","description":"A."},
        "list":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","properties":{}}},
        "mail":{"type":"string","format":"email"},"odd":{"type":"string","format":"iban"},
        "one":{"oneOf":[{"type":"object"},{"type":"null"}]}},
        "$defs":{"d":{"type":"object"}},"required":["pattern"]})");
    const Encoded result = encoded(request);
    EXPECT_EQ(jsonText(result.at("/output_config/format/schema")),
        jsonText(parsed(R"({"type":"object","properties":{
        "pattern":{"type":"string","description":"A.\nMust also fit: {\"pattern\":\"^a\"}"},
        "list":{"type":"array","minItems":1,"items":{"type":"object","properties":{},"additionalProperties":false},"description":"Must also fit: {\"maxItems\":3}"},
        "mail":{"type":"string","format":"email"},"odd":{"type":"string","description":"Must also fit: {\"format\":\"iban\"}"},
        "one":{"anyOf":[{"type":"object","additionalProperties":false},{"type":"null"}]}},
        "$defs":{"d":{"type":"object","additionalProperties":false}},"required":["pattern"],"additionalProperties":false})")));
    EXPECT_TRUE(result.isNoted(Note::Kind::Changed, "response_format"));
}

TEST(MessagesEncode, AFormatTheModelLacksIsAskedForInWords)
{
    ChatRequest request = chat();
    request.output.kind = OutputFormat::Kind::JsonObject;
    const Encoded object = encoded(request);
    EXPECT_EQ(object.at("/system").as_array().size(), 1U);
    EXPECT_TRUE(object.isNoted(Note::Kind::Emulated, "response_format"));
    EXPECT_FALSE(object.has("output_config"));

    request.output.kind = OutputFormat::Kind::JsonSchema;
    request.output.schema = parsed(R"({"type":"object","title":"Unmistakable"})");
    TargetProfile older = claude();
    older.schemaOutput = false;
    const Encoded schema = encoded(request, older);
    EXPECT_NE(jsonText(schema.at("/system/0/text")).find("Unmistakable"), std::string::npos);
    EXPECT_FALSE(schema.has("output_config"));
}

TEST(MessagesEncode, AtMostFourCacheMarksAndTheLastOnes)
{
    const auto marked = [](std::string words, std::string ttl = {}) {
        return Part { .content = TextPart {
                          .text = std::move(words), .cache = CacheMark { .ttl = std::move(ttl) } } };
    };
    ChatRequest request = chat({ marked("a"), marked("b"), marked("c"), marked("d") });
    request.turns.insert(request.turns.begin(), { .role = Role::System, .parts = { marked("s") } });
    request.tools = { { .name = "f", .cache = CacheMark {} } };
    const Encoded result = encoded(request);
    EXPECT_EQ(result.at("/tools/0/cache_control"), json::value());
    EXPECT_EQ(result.at("/system/0/cache_control"), json::value());
    EXPECT_TRUE(result.at("/messages/0/content/0/cache_control").is_object());
    EXPECT_TRUE(result.isNoted(Note::Kind::Dropped, "cache_control"));

    const Encoded ordered = encoded(chat({ marked("a", "1h"), marked("b", "5m"), marked("c", "1h") }));
    EXPECT_EQ(ordered.at("/messages/0/content/0/cache_control/ttl"), "1h");
    EXPECT_EQ(jsonText(ordered.at("/messages/0/content/2/cache_control")), R"({"type":"ephemeral"})");
}

TEST(MessagesEncode, MetadataTierAndWhatHasNoPlace)
{
    ChatRequest request = chat();
    request.meta = { .safetyId = "safe",
        .metadata = { { "a", "b" } },
        .serviceTier = "default",
        .cacheKey = "k",
        .store = false };
    request.extras = { { "prediction", 1 }, { "web_search_options", 2 } };
    const Encoded result = encoded(request);
    EXPECT_EQ(jsonText(result.at("/metadata")), R"({"user_id":"safe"})");
    EXPECT_EQ(result.at("/service_tier"), "standard_only");
    for (const char* field : { "metadata", "prompt_cache_key", "prediction", "web_search_options" })
        EXPECT_TRUE(result.isNoted(Note::Kind::Dropped, field)) << field;
    EXPECT_FALSE(result.isNoted(Note::Kind::Dropped, "store"));
    EXPECT_FALSE(result.has("prediction"));
    request.meta.serviceTier = "flex";
    EXPECT_TRUE(encoded(request).isNoted(Note::Kind::Dropped, "service_tier"));
}

TEST(MessagesEncode, FieldsTheTargetRefusesAreLeftOut)
{
    TargetProfile target = claude();
    target.dropFields = { "metadata", "never_there" };
    ChatRequest request = chat();
    request.meta.user = "u";
    const Encoded result = encoded(request, target);
    EXPECT_FALSE(result.has("metadata"));
    EXPECT_EQ(result.notes.size(), 1U);
}
