// SPDX-License-Identifier: GPL-3.0-or-later
#include "responses_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gateway::dialects {
namespace {

Result<ChatRequest> decoded(std::string_view body)
{
    const QByteArray bytes = bytesOf(body);
    return responsesCodec().decodeRequest({ .body = bytes });
}

TargetProfile openAi()
{
    TargetProfile target;
    target.dialect = Dialect::Responses;
    target.model = "gpt-5";
    target.origin = Origin::OpenAi;
    target.reasoning = ReasoningStyle::Effort;
    return target;
}

json::object encoded(const ChatRequest& request, Notes& notes, const TargetProfile& target = openAi())
{
    const Result<json::object> body = responsesCodec().encodeRequest(request, target, notes);
    return body ? *body : json::object { { "failed", body.error().message.toStdString() } };
}

json::object encoded(const ChatRequest& request)
{
    Notes notes;
    return encoded(request, notes);
}

bool hasNote(const Notes& notes, std::string_view field)
{
    return std::any_of(notes.begin(), notes.end(), [field](const Note& note) { return note.field == field; });
}

Turn textTurn(Role role, std::string text)
{
    Turn turn { .role = role };
    turn.parts.push_back({ .content = TextPart { .text = std::move(text) } });
    return turn;
}

ChatRequest chatRequest()
{
    ChatRequest request { .dialect = Dialect::Chat, .model = "alias" };
    request.turns.push_back(textTurn(Role::User, "Hi"));
    return request;
}

Turn assistantTurn(Part part)
{
    Turn turn { .role = Role::Assistant };
    turn.parts.push_back(std::move(part));
    return turn;
}

TEST(ResponsesRequest, ATextIsOneUserTurn)
{
    const auto request = decoded(R"({"model":"m","input":"Hi","instructions":"Be brief.","stream":true})");
    ASSERT_TRUE(request);
    ASSERT_EQ(request->turns.size(), 2U);
    EXPECT_EQ(request->turns[0].role, Role::System);
    EXPECT_TRUE(request->turns[0].isTopLevel);
    EXPECT_EQ(joinedText(request->turns[1].parts), "Hi");
    EXPECT_TRUE(request->stream);
    EXPECT_EQ(request->dialect, Dialect::Responses);
}

TEST(ResponsesRequest, AdjacentItemsOfTheModelAreOneTurn)
{
    const auto request = decoded(R"({"model":"m","input":[
        {"role":"user","content":"Go"},
        {"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"Hm"}],"encrypted_content":"E"},
        {"type":"message","role":"assistant","id":"msg_1","content":[{"type":"output_text","text":"Calling"}]},
        {"type":"function_call","id":"fc_1","call_id":"call_1","name":"f","arguments":"{}"},
        {"type":"custom_tool_call","call_id":"call_2","name":"g","input":"x y"},
        {"type":"function_call_output","call_id":"call_1","output":"1"},
        {"type":"custom_tool_call_output","call_id":"call_2","output":[{"type":"input_text","text":"2"},
            {"type":"input_image","image_url":"data:image/png;base64,iVBORw0KGgo="}]},
        {"role":"user","content":"And?"}]})");
    ASSERT_TRUE(request) << request.error().message.toStdString();
    ASSERT_EQ(request->turns.size(), 4U);
    const auto& made = request->turns[1].parts;
    ASSERT_EQ(made.size(), 4U);
    ASSERT_TRUE(made[0].is<ThinkingPart>());
    EXPECT_EQ(made[0].get<ThinkingPart>()->proof, (Proof { .bytes = "E", .origin = Origin::OpenAi }));
    EXPECT_EQ(made[0].get<ThinkingPart>()->itemId, "rs_1");
    EXPECT_TRUE(made[1].is<TextPart>());
    EXPECT_EQ(made[2].get<ToolCallPart>()->itemId, "fc_1");
    EXPECT_EQ(made[3].get<ToolCallPart>()->kind, ToolKind::Custom);
    EXPECT_EQ(made[3].get<ToolCallPart>()->arguments, "x y");
    const auto& results = request->turns[2].parts;
    EXPECT_EQ(request->turns[2].role, Role::User);
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(results[1].get<ToolResultPart>()->kind, ToolKind::Custom);
    ASSERT_EQ(results[1].get<ToolResultPart>()->parts.size(), 2U);
    EXPECT_EQ(results[1].get<ToolResultPart>()->parts[1].get<ImagePart>()->source.mime, "image/png");
}

TEST(ResponsesRequest, IdsThatClientsGetWrongAreMended)
{
    const std::string longId = "call_" + std::string(30, 'x') + "|fc_" + std::string(40, 'y');
    const auto request = decoded(R"({"model":"m","input":[
        {"type":"function_call","id":"call_9","call_id":")"
        + longId + R"(","name":"f","arguments":"{}"},
        {"type":"function_call_output","call_id":")"
        + longId + R"(","output":"1"}]})");
    ASSERT_TRUE(request);
    const auto* call = request->turns[0].parts[0].get<ToolCallPart>();
    EXPECT_EQ(call->id, "call_" + std::string(30, 'x'));
    EXPECT_EQ(call->itemId, "");
    EXPECT_EQ(request->turns[1].parts[0].get<ToolResultPart>()->callId, call->id);
}

TEST(ResponsesRequest, ShortIdsWithABarStay)
{
    const auto request = decoded(
        R"({"model":"m","input":[{"type":"function_call","call_id":"call_a|fc_b","name":"f","arguments":""}]})");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->turns[0].parts[0].get<ToolCallPart>()->id, "call_a|fc_b");
}

TEST(ResponsesRequest, RawThoughtsAreNotSentBackButTheirProofIs)
{
    const auto request = decoded(R"({"model":"m","store":false,"input":[{"type":"reasoning","id":"rs_1",
        "summary":[],"content":[{"type":"reasoning_text","text":"secret"}],"encrypted_content":"E"}]})");
    ASSERT_TRUE(request);
    const json::object body = encoded(*request);
    EXPECT_EQ(body.at("input"), parsed(R"([{"type":"reasoning","summary":[],"encrypted_content":"E"}])"));
}

TEST(ResponsesRequest, ToolsOfEveryKind)
{
    constexpr std::string_view kTools = R"([
        {"type":"function","name":"f","description":"d","parameters":{"type":"object"},"strict":true},
        {"type":"function","name":"silent","parameters":{"type":"object"}},
        {"type":"custom","name":"c","format":{"type":"grammar","syntax":"lark","definition":"x"}},
        {"type":"namespace","name":"ns","description":"n","tools":[
            {"type":"function","name":"a","parameters":{"type":"object"}},
            {"type":"function","name":"b","parameters":{"type":"object"},"defer_loading":true}]},
        {"type":"web_search_preview","search_context_size":"low"},
        {"type":"code_interpreter","container":{"type":"auto"}},
        {"type":"mcp","server_label":"s"},
        {"type":"computer_use_preview"},{"type":"file_search"},{"type":"image_generation"},
        {"type":"local_shell"},{"type":"tool_search"}])";
    const auto request = decoded(R"({"model":"m","input":"x","tools":)" + std::string(kTools) + "}");
    ASSERT_TRUE(request) << request.error().message.toStdString();
    ASSERT_EQ(request->tools.size(), 13U);
    EXPECT_EQ(request->tools[0].strict, true);
    EXPECT_FALSE(request->tools[1].strict);
    EXPECT_EQ(request->tools[2].kind, ToolKind::Custom);
    EXPECT_EQ(request->tools[4].nameSpace, "ns");
    constexpr std::array kHosted { HostedTool::WebSearch, HostedTool::CodeExecution, HostedTool::Other,
        HostedTool::ComputerUse, HostedTool::FileSearch, HostedTool::ImageGeneration, HostedTool::Other,
        HostedTool::Other };
    for (std::size_t index = 0; index < kHosted.size(); ++index)
        EXPECT_EQ(request->tools[5 + index].hosted, kHosted[index]) << index;
    EXPECT_EQ(encoded(*request).at("tools"), parsed(kTools));
}

TEST(ResponsesRequest, AdditionalToolsJoinTheOthersOnce)
{
    const auto request = decoded(R"({"model":"m","tools":[{"type":"function","name":"f"}],"input":[
        {"type":"additional_tools","tools":[{"type":"function","name":"f"},{"type":"custom","name":"p"}]},
        {"role":"user","content":"x"}]})");
    ASSERT_TRUE(request);
    ASSERT_EQ(request->tools.size(), 2U);
    EXPECT_EQ(request->tools[1].name, "p");
    EXPECT_EQ(request->turns.size(), 1U);
}

TEST(ResponsesRequest, ToolChoiceGoesThereAndBack)
{
    struct Case {
        std::string_view json;
        ToolChoice::Mode mode;
    };

    const Case cases[] = { { R"("auto")", ToolChoice::Mode::Auto }, { R"("none")", ToolChoice::Mode::None },
        { R"("required")", ToolChoice::Mode::Required },
        { R"({"type":"function","name":"f"})", ToolChoice::Mode::Named },
        { R"({"type":"custom","name":"c"})", ToolChoice::Mode::Named },
        { R"({"type":"web_search_preview"})", ToolChoice::Mode::Required },
        { R"({"type":"mcp","server_label":"s","name":"n"})", ToolChoice::Mode::Required },
        { R"({"type":"allowed_tools","mode":"required","tools":[{"type":"function","name":"f"}]})",
            ToolChoice::Mode::Allowed },
        { R"({"type":"allowed_tools","mode":"auto","tools":[{"type":"custom","name":"c"},{"type":"mcp","server_label":"s"}]})",
            ToolChoice::Mode::Allowed } };
    for (const Case& entry : cases) {
        SCOPED_TRACE(entry.json);
        const auto request = decoded(
            R"({"model":"m","input":"x","tools":[{"type":"function","name":"f"},{"type":"custom","name":"c"}],"tool_choice":)"
            + std::string(entry.json) + "}");
        ASSERT_TRUE(request);
        ASSERT_TRUE(request->toolChoice);
        EXPECT_EQ(request->toolChoice->mode, entry.mode);
        EXPECT_EQ(encoded(*request).at("tool_choice"), parsed(entry.json));
    }
}

TEST(ResponsesRequest, EveryFieldHasItsPlace)
{
    const auto request = decoded(R"({"model":"m","input":"x","parallel_tool_calls":false,
        "reasoning":{"effort":"xhigh","summary":"detailed","context":"c"},
        "text":{"format":{"type":"json_schema","name":"n","schema":{"type":"object"},"strict":true},"verbosity":"low"},
        "max_output_tokens":100,"temperature":0.5,"top_p":0.9,"top_logprobs":3,
        "include":["message.output_text.logprobs"],"metadata":{"a":"b"},"service_tier":"flex","store":false,
        "prompt_cache_key":"k","prompt_cache_retention":"24h","safety_identifier":"s","user":"u",
        "previous_response_id":"resp_1","conversation":"conv_1","truncation":"auto","background":true})");
    ASSERT_TRUE(request) << request.error().message.toStdString();
    EXPECT_EQ(request->parallelToolCalls, false);
    EXPECT_EQ(request->reasoning.effort, Effort::XHigh);
    EXPECT_EQ(request->reasoning.mode, Reasoning::Mode::On);
    EXPECT_EQ(request->reasoning.show, true);
    EXPECT_EQ(request->output.kind, OutputFormat::Kind::JsonSchema);
    EXPECT_EQ(request->output.verbosity, "low");
    EXPECT_EQ(request->sampling.maxTokens, 100);
    EXPECT_EQ(request->sampling.logprobs, true);
    EXPECT_EQ(request->sampling.topLogprobs, 3);
    EXPECT_EQ(request->meta.store, false);
    EXPECT_EQ(request->meta.cacheRetention, "24h");
    EXPECT_EQ(request->previousResponseId, "resp_1");
    EXPECT_EQ(request->extras, parsed(R"({"truncation":"auto","background":true})").as_object());
    Notes notes;
    const json::object body = encoded(*request, notes);
    EXPECT_TRUE(notes.empty());
    EXPECT_EQ(body, parsed(R"({"model":"gpt-5",
        "input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"x"}]}],
        "parallel_tool_calls":false,"reasoning":{"effort":"xhigh","summary":"detailed","context":"c"},
        "text":{"format":{"type":"json_schema","name":"n","schema":{"type":"object"},"strict":true},"verbosity":"low"},
        "max_output_tokens":100,"temperature":0.5,"top_p":0.9,"top_logprobs":3,
        "include":["message.output_text.logprobs"],"metadata":{"a":"b"},"service_tier":"flex","store":false,
        "prompt_cache_key":"k","prompt_cache_retention":"24h","safety_identifier":"s","user":"u",
        "previous_response_id":"resp_1","conversation":"conv_1","truncation":"auto","background":true})"));
}

TEST(ResponsesRequest, WhatIsWrongIsNamed)
{
    struct Case {
        std::string_view body;
        const char* field;
    };

    const Case cases[] = {
        { R"({"input":"x"})", "model" },
        { R"({"model":"m"})", "input" },
        { R"({"model":"m","input":5})", "input" },
        { R"({"model":"m","input":["x"]})", "input[0]" },
        { R"({"model":"m","input":[{"content":"x"}]})", "input[0].type" },
        { R"({"model":"m","input":[{"role":"critic","content":"x"}]})", "input[0].role" },
        { R"({"model":"m","input":[{"role":"user"}]})", "input[0].content" },
        { R"({"model":"m","input":[{"role":"user","content":[{"type":"nonsense"}]}]})",
            "input[0].content[0].type" },
        { R"({"model":"m","input":[{"role":"user","content":[{"type":"input_image"}]}]})",
            "input[0].content[0].image_url" },
        { R"({"model":"m","input":[{"type":"function_call","name":"f"}]})", "input[0].call_id" },
        { R"({"model":"m","input":[{"type":"function_call_output","call_id":"c"}]})", "input[0].output" },
        { R"({"model":"m","input":"x","tools":[{"type":"function"}]})", "tools[0].name" },
        { R"({"model":"m","input":"x","tools":{}})", "tools" },
        { R"({"model":"m","input":"x","tool_choice":"perhaps"})", "tool_choice" },
        { R"({"model":"m","input":"x","reasoning":{"effort":"much"}})", "reasoning.effort" },
        { R"({"model":"m","input":"x","text":{"format":{"type":"xml"}}})", "text.format.type" },
        { R"({"model":"m","input":"x","temperature":"hot"})", "temperature" },
    };
    for (const Case& entry : cases) {
        SCOPED_TRACE(entry.body);
        const auto request = decoded(entry.body);
        ASSERT_FALSE(request);
        EXPECT_EQ(request.error().code, ErrorCode::InvalidRequest);
        EXPECT_EQ(request.error().field, QString::fromLatin1(entry.field));
    }
    EXPECT_FALSE(decoded("[]"));
    EXPECT_FALSE(decoded("{"));
}

TEST(ResponsesRequest, MediaOfEveryKindComesBackAsItWas)
{
    constexpr std::string_view kInput = R"([{"type":"message","role":"user","content":[
        {"type":"input_text","text":"Look"},
        {"type":"input_image","image_url":"https://e.org/a.png","detail":"low"},
        {"type":"input_image","file_id":"file-1","detail":"auto"},
        {"type":"input_file","filename":"a.pdf","file_data":"data:application/pdf;base64,JVBERi0="},
        {"type":"input_file","file_url":"https://e.org/a.pdf"},
        {"type":"input_file","file_id":"file-2"},
        {"type":"input_audio","input_audio":{"data":"AAAA","format":"mp3"}}]},
        {"type":"message","role":"developer","content":[{"type":"input_text","text":"Later"}]},
        {"type":"computer_call_output","call_id":"c","output":{"type":"computer_screenshot","file_id":"f"}},
        {"type":"item_reference","id":"rs_5"}])";
    const auto request = decoded(R"({"model":"m","input":)" + std::string(kInput) + "}");
    ASSERT_TRUE(request) << request.error().message.toStdString();
    Notes notes;
    EXPECT_EQ(encoded(*request, notes).at("input"), parsed(kInput));
    EXPECT_TRUE(notes.empty());
}

TEST(ResponsesRequest, IdsOfItemsNobodyStoredAreStripped)
{
    constexpr std::string_view kItems = R"([
        {"type":"reasoning","id":"rs_1","summary":[],"encrypted_content":"E"},
        {"type":"message","role":"assistant","id":"msg_1","status":"completed","phase":"final_answer",
            "content":[{"type":"output_text","text":"T","annotations":[]}]},
        {"type":"function_call","id":"fc_1","call_id":"call_1","name":"f","arguments":"{}"},
        {"type":"item_reference","id":"rs_2"}])";
    const auto kept = decoded(R"({"model":"m","input":)" + std::string(kItems) + "}");
    ASSERT_TRUE(kept);
    EXPECT_EQ(encoded(*kept).at("input"), parsed(kItems));

    const auto stripped = decoded(R"({"model":"m","store":false,"input":)" + std::string(kItems) + "}");
    ASSERT_TRUE(stripped);
    constexpr std::string_view kWithout = R"([
        {"type":"reasoning","summary":[],"encrypted_content":"E"},
        {"type":"message","role":"assistant","phase":"final_answer","content":"T"},
        {"type":"function_call","call_id":"call_1","name":"f","arguments":"{}"}])";
    Notes notes;
    EXPECT_EQ(encoded(*stripped, notes).at("input"), parsed(kWithout));
    EXPECT_EQ(notes.size(), 1U); // the reference

    TargetProfile other = openAi();
    other.origin = Origin::Other;
    Notes more;
    EXPECT_EQ(encoded(*kept, more, other).at("input"), parsed(kWithout));
}

TEST(ResponsesRequest, IdsWeMadeAreNeverSentOn)
{
    const auto request = decoded(R"({"model":"m","input":[{"type":"message","role":"assistant",
        "id":"msg_pxabc_0","status":"completed","content":[{"type":"output_text","text":"T"}]}]})");
    ASSERT_TRUE(request);
    EXPECT_EQ(jsonText(encoded(*request).at("input")).find("msg_px"), std::string::npos);
}

TEST(ResponsesRequest, PartsOfOneMessageFindTogetherAgain)
{
    constexpr std::string_view kItems = R"([
        {"type":"message","role":"assistant","id":"msg_1","status":"completed","content":[
            {"type":"output_text","text":"A","annotations":[]},{"type":"refusal","refusal":"No"}]},
        {"type":"message","role":"assistant","id":"msg_2","status":"completed","content":[
            {"type":"output_text","text":"B","annotations":[{"type":"url_citation","url":"u","title":"t",
                "start_index":0,"end_index":1}]}]}])";
    const auto request = decoded(R"({"model":"m","input":)" + std::string(kItems) + "}");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->turns.size(), 1U);
    EXPECT_EQ(encoded(*request).at("input"), parsed(kItems));
}

TEST(ResponsesRequest, FromOtherDialectsNothingIsStoredAndReasoningComesAlong)
{
    const json::object body = encoded(chatRequest());
    EXPECT_EQ(body.at("store"), json::value(false));
    EXPECT_EQ(body.at("include"), parsed(R"(["reasoning.encrypted_content"])"));
    ChatRequest storing = chatRequest();
    storing.meta.store = true;
    EXPECT_EQ(encoded(storing).at("store"), json::value(true));
    EXPECT_FALSE(encoded(storing).contains("include"));
    TargetProfile plain = openAi();
    plain.reasoning = ReasoningStyle::None;
    Notes notes;
    EXPECT_FALSE(encoded(chatRequest(), notes, plain).contains("include"));
}

TEST(ResponsesRequest, LeadingSystemTextsAreInstructionsLaterOnesDeveloperMessages)
{
    ChatRequest request { .dialect = Dialect::Chat, .model = "m" };
    request.turns = { textTurn(Role::System, "One"), textTurn(Role::Developer, "Two"),
        textTurn(Role::User, "Hi"), textTurn(Role::System, "Three") };
    const json::object body = encoded(request);
    EXPECT_EQ(body.at("instructions"), json::value("One\n\nTwo"));
    EXPECT_EQ(body.at("input"), parsed(R"([
        {"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]},
        {"type":"message","role":"developer","content":[{"type":"input_text","text":"Three"}]}])"));
}

TEST(ResponsesRequest, SilenceAboutStrictnessIsNotStrictForOthers)
{
    ChatRequest request = chatRequest();
    request.tools = { { .name = "silent" }, { .name = "strict", .strict = true } };
    const json::array tools = encoded(request).at("tools").as_array();
    EXPECT_EQ(tools[0],
        parsed(
            R"({"type":"function","name":"silent","parameters":{"type":"object","properties":{}},"strict":false})"));
    EXPECT_EQ(tools[1].as_object().at("strict"), json::value(true));
}

TEST(ResponsesRequest, OthersHostedToolsAreTranslatedWhereTheyCanBe)
{
    ChatRequest request { .dialect = Dialect::Messages, .model = "m" };
    request.turns.push_back(textTurn(Role::User, "Hi"));
    request.tools = { { .hosted = HostedTool::WebSearch,
                          .maxUses = 3,
                          .native = parsed(R"({"type":"web_search_20250305","allowed_domains":["e.org"],
                              "user_location":{"type":"approximate","city":"Bern"}})")
                                        .as_object() },
        { .hosted = HostedTool::CodeExecution }, { .hosted = HostedTool::UrlFetch } };
    Notes notes;
    EXPECT_EQ(encoded(request, notes).at("tools"), parsed(R"([
        {"type":"web_search","filters":{"allowed_domains":["e.org"]},
            "user_location":{"type":"approximate","city":"Bern"}},
        {"type":"code_interpreter","container":{"type":"auto"}}])"));
    EXPECT_TRUE(hasNote(notes, "tools[0].max_uses"));
    EXPECT_TRUE(hasNote(notes, "tools[2]"));
}

TEST(ResponsesRequest, OnlyReasoningTheTargetCanVerifyIsReplayed)
{
    ChatRequest request { .dialect = Dialect::Messages, .model = "m" };
    request.turns.push_back(textTurn(Role::User, "Hi"));
    request.turns.push_back(
        assistantTurn({ .content = ThinkingPart { .sections = { "A", "B" },
                            .proof = Proof { .bytes = "E", .origin = Origin::OpenAi } } }));
    request.turns.push_back(assistantTurn({ .content = ThinkingPart { .sections = { "C" } } }));
    Notes notes;
    const json::array input = encoded(request, notes).at("input").as_array();
    ASSERT_EQ(input.size(), 2U);
    EXPECT_EQ(input[1], parsed(R"({"type":"reasoning","summary":[{"type":"summary_text","text":"A"},
        {"type":"summary_text","text":"B"}],"encrypted_content":"E"})"));
    EXPECT_TRUE(hasNote(notes, "messages[2].content[0]"));
}

TEST(ResponsesRequest, ResultsKeepTheirImagesAndSayWhenTheyFailed)
{
    ChatRequest request { .dialect = Dialect::Messages, .model = "m" };
    Turn calls { .role = Role::Assistant };
    calls.parts.push_back({ .content = ToolCallPart { .id = "c1", .name = "f" } });
    Turn results { .role = Role::User };
    results.parts.push_back({ .content = ToolResultPart { .callId = "c1",
                                  .parts = { { .content = TextPart { .text = "see" } },
                                      { .content = ImagePart { .source = { .kind = MediaSource::Kind::Base64,
                                                                   .data = "iVBO",
                                                                   .mime = "image/png" } } } } } });
    results.parts.push_back({ .content = ToolResultPart { .callId = "c2",
                                  .parts = { { .content = TextPart { .text = "no such file" } } },
                                  .isError = true } });
    results.parts.push_back({ .content = TextPart { .text = "go on" } });
    request.turns = { calls, results };
    Notes notes;
    EXPECT_EQ(encoded(request, notes).at("input"), parsed(R"([
        {"type":"function_call","call_id":"c1","name":"f","arguments":"{}"},
        {"type":"function_call_output","call_id":"c1","output":[{"type":"input_text","text":"see"},
            {"type":"input_image","image_url":"data:image/png;base64,iVBO","detail":"auto"}]},
        {"type":"function_call_output","call_id":"c2","output":"Error: no such file"},
        {"type":"message","role":"user","content":[{"type":"input_text","text":"go on"}]}])"));
    EXPECT_EQ(notes.size(), 1U);
}

TEST(ResponsesRequest, WhatTheApiLacksIsNotedOrRefused)
{
    ChatRequest request = chatRequest();
    request.sampling.topK = 5;
    request.sampling.seed = 1;
    request.sampling.stop = { "x" };
    request.sampling.presencePenalty = 1.0;
    request.sampling.frequencyPenalty = 1.0;
    request.sampling.logitBias = json::object { { "1", 2 } };
    request.sampling.maxTokens = 3;
    request.extras = { { "modalities_x", 1 } };
    Notes notes;
    const json::object body = encoded(request, notes);
    for (const std::string_view field : { "top_k", "seed", "stop", "presence_penalty", "frequency_penalty",
             "logit_bias", "max_tokens", "modalities_x" })
        EXPECT_TRUE(hasNote(notes, field)) << field;
    EXPECT_EQ(body.at("max_output_tokens"), json::value(16));
    EXPECT_FALSE(body.contains("modalities_x"));

    ChatRequest several = chatRequest();
    several.sampling.n = 2;
    Notes ignored;
    const auto refused = responsesCodec().encodeRequest(several, openAi(), ignored);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("n"));
    ChatRequest audio = chatRequest();
    audio.output.modalities = { "text", "audio" };
    EXPECT_FALSE(responsesCodec().encodeRequest(audio, openAi(), ignored));
}

TEST(ResponsesRequest, AFormatAlwaysHasALegalName)
{
    ChatRequest request = chatRequest();
    request.output.kind = OutputFormat::Kind::JsonSchema;
    request.output.schema = parsed(R"({"type":"object"})");
    EXPECT_EQ(encoded(request).at("text"),
        parsed(R"({"format":{"type":"json_schema","name":"response","schema":{"type":"object"}}})"));
    request.output.name = "my form\xc3\xa9";
    EXPECT_EQ(encoded(request).at("text").at("format").at("name"), json::value("my_form__"));
}

TEST(ResponsesRequest, EffortsAsTheTargetTakesThem)
{
    ChatRequest request = chatRequest();
    request.reasoning = { .mode = Reasoning::Mode::Off };
    EXPECT_EQ(encoded(request).at("reasoning"), parsed(R"({"effort":"none"})"));
    request.reasoning = { .mode = Reasoning::Mode::On, .effort = Effort::High, .show = true };
    EXPECT_EQ(encoded(request).at("reasoning"), parsed(R"({"effort":"high","summary":"auto"})"));
    request.reasoning = { .mode = Reasoning::Mode::On, .budget = 4000 };
    EXPECT_EQ(encoded(request).at("reasoning"), parsed(R"({"effort":"medium"})"));
    request.reasoning = {};
    EXPECT_FALSE(encoded(request).contains("reasoning"));
}

TEST(ResponsesRequest, ThoughtsAreAskedForWhereAnthropicShowsThem)
{
    ChatRequest request = chatRequest();
    request.dialect = Dialect::Messages;
    request.reasoning = { .mode = Reasoning::Mode::On, .budget = 4000 };
    EXPECT_EQ(encoded(request).at("reasoning"), parsed(R"({"effort":"medium","summary":"auto"})"));
    request.reasoning.show = false;
    EXPECT_EQ(encoded(request).at("reasoning"), parsed(R"({"effort":"medium"})"));
}

TEST(ResponsesRequest, FieldsTheTargetRefusesAreLeftOut)
{
    ChatRequest request = chatRequest();
    request.meta.user = "u";
    TargetProfile target = openAi();
    target.dropFields = { "user", "absent" };
    Notes notes;
    EXPECT_FALSE(encoded(request, notes, target).contains("user"));
    EXPECT_TRUE(hasNote(notes, "user"));
    EXPECT_FALSE(hasNote(notes, "absent"));
}

} // namespace
} // namespace gateway::dialects
