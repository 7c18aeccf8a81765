// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/call_ledger.h"
#include "dialects/gemini/gemini_codec.h"
#include "dialects/json/json_text.h"

#include <gtest/gtest.h>

namespace gateway::dialects {

namespace {

Result<ChatRequest> decoded(const QByteArray& body)
{
    return geminiCodec().decodeRequest(
        { .body = body, .pathModel = "models/vendor/name:v2", .pathStream = true });
}

// A request with this generationConfig.
ChatRequest configured(const QByteArray& config)
{
    const auto request = decoded(R"({"contents":{"parts":{"text":"hi"}},"generationConfig":)" + config + "}");
    EXPECT_TRUE(request) << request.error().message.toStdString();
    return request ? *request : ChatRequest {};
}

ToolChoice chosen(const QByteArray& config)
{
    const auto request = decoded(R"({"contents":[],"toolConfig":{"functionCallingConfig":)" + config + "}}");
    EXPECT_TRUE(request);
    return request && request->toolChoice ? *request->toolChoice : ToolChoice {};
}

TEST(GeminiRequestDecoder, ModelAndStreamingComeFromThePath)
{
    const auto request = decoded(R"({"contents":[{"role":"user","parts":[{"text":"hi"}]}]})");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->model, "vendor/name:v2");
    EXPECT_TRUE(request->stream);
    EXPECT_EQ(request->dialect, Dialect::Gemini);
}

TEST(GeminiRequestDecoder, OneContentAndOnePartNeedNoArrays)
{
    const auto request = decoded(R"({"contents":{"parts":{"text":"hi"}},"systemInstruction":"be brief"})");
    ASSERT_TRUE(request);
    ASSERT_EQ(request->turns.size(), 2U);
    EXPECT_EQ(request->turns[0].role, Role::System);
    EXPECT_TRUE(request->turns[0].isTopLevel);
    EXPECT_EQ(joinedText(request->turns[0].parts), "be brief");
    EXPECT_EQ(request->turns[1].role, Role::User);
    EXPECT_EQ(joinedText(request->turns[1].parts), "hi");
}

TEST(GeminiRequestDecoder, SnakeCaseIsTheSame)
{
    const auto camel =
        decoded(R"({"contents":[{"parts":[{"inlineData":{"mimeType":"image/png","data":"aa"}}]}],
        "systemInstruction":{"parts":[{"text":"s"}]},
        "tools":[{"functionDeclarations":[{"name":"f","parametersJsonSchema":{"max_items":1}}]}],
        "toolConfig":{"functionCallingConfig":{"mode":"ANY","allowedFunctionNames":["f"]}},
        "generationConfig":{"maxOutputTokens":5,"thinkingConfig":{"thinkingBudget":7,"includeThoughts":true}},
        "safetySettings":[{"category":"A","threshold":"B"}],"cachedContent":"c","serviceTier":"flex"})");
    const auto snake =
        decoded(R"({"contents":[{"parts":[{"inline_data":{"mime_type":"image/png","data":"aa"}}]}],
        "system_instruction":{"parts":[{"text":"s"}]},
        "tools":[{"function_declarations":[{"name":"f","parameters_json_schema":{"max_items":1}}]}],
        "tool_config":{"function_calling_config":{"mode":"ANY","allowed_function_names":["f"]}},
        "generation_config":{"max_output_tokens":5,"thinking_config":{"thinking_budget":7,"include_thoughts":true}},
        "safety_settings":[{"category":"A","threshold":"B"}],"cached_content":"c","service_tier":"flex"})");
    ASSERT_TRUE(camel);
    ASSERT_TRUE(snake);
    EXPECT_EQ(*camel, *snake);
    EXPECT_EQ(camel->reasoning.budget, 7);
    EXPECT_EQ(camel->sampling.maxTokens, 5);
    EXPECT_EQ(camel->extras.at("cachedContent"), "c");
}

TEST(GeminiRequestDecoder, KeysOfTheCallerStayAsTheyAre)
{
    const auto request = decoded(R"({"contents":[
        {"role":"model","parts":[{"function_call":{"name":"f","args":{"user_id":{"sub_key":1}}}}]},
        {"role":"user","parts":[{"function_response":{"name":"f","response":{"row_count":2}}}]}],
        "tools":[{"function_declarations":[{"name":"f","parameters":{"type":"OBJECT","properties":{"user_id":{"type":"STRING"}}}}]}],
        "labels":{"cost_center":"x"}})");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->turns[0].parts[0].get<ToolCallPart>()->arguments, R"({"user_id":{"sub_key":1}})");
    EXPECT_EQ(joinedText(request->turns[1].parts[0].get<ToolResultPart>()->parts), R"({"row_count":2})");
    EXPECT_EQ(jsonText(*request->tools[0].schema),
        R"({"type":"object","properties":{"user_id":{"type":"string"}}})");
    EXPECT_EQ(jsonText(request->meta.metadata), R"({"cost_center":"x"})");
}

TEST(GeminiRequestDecoder, ParallelCallsWithoutIdsAreAnsweredInOrder)
{
    const auto request = decoded(R"({"contents":[
        {"role":"user","parts":[{"text":"go"}]},
        {"role":"model","parts":[{"functionCall":{"name":"f","args":{"n":1}}},{"functionCall":{"name":"g"}},
            {"functionCall":{"name":"f","args":{"n":2}}}]},
        {"role":"user","parts":[{"functionResponse":{"name":"f","response":{"output":"one"}}},
            {"functionResponse":{"name":"f","response":{"output":"two"}}},
            {"functionResponse":{"name":"g","response":{"error":"no"}}}]}]})");
    ASSERT_TRUE(request);
    const std::vector<Part>& calls = request->turns[1].parts;
    const std::vector<Part>& results = request->turns[2].parts;
    EXPECT_EQ(calls[0].get<ToolCallPart>()->id, "call_1_0");
    EXPECT_EQ(calls[1].get<ToolCallPart>()->id, "call_1_1");
    EXPECT_EQ(calls[1].get<ToolCallPart>()->arguments, "{}");
    EXPECT_EQ(calls[2].get<ToolCallPart>()->id, "call_1_2");
    EXPECT_EQ(results[0].get<ToolResultPart>()->callId, "call_1_0");
    EXPECT_EQ(results[1].get<ToolResultPart>()->callId, "call_1_2");
    EXPECT_EQ(results[2].get<ToolResultPart>()->callId, "call_1_1");
    EXPECT_TRUE(results[2].get<ToolResultPart>()->isError);
    EXPECT_EQ(joinedText(results[2].get<ToolResultPart>()->parts), "no");
}

TEST(GeminiRequestDecoder, IdsOfTheClientComeBeforeNames)
{
    const auto request = decoded(R"({"contents":[
        {"role":"model","parts":[{"functionCall":{"id":"a","name":"f"}},{"functionCall":{"id":"call_0_0","name":"f"}},
            {"functionCall":{"name":"f"}}]},
        {"role":"user","parts":[{"functionResponse":{"id":"call_0_0","name":"f","response":{}}},
            {"functionResponse":{"id":"a","name":"f","response":{}}},
            {"functionResponse":{"name":"f","response":{}}}]}]})");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->turns[0].parts[2].get<ToolCallPart>()->id, "call_0_1");
    EXPECT_EQ(request->turns[1].parts[0].get<ToolResultPart>()->callId, "call_0_0");
    EXPECT_EQ(request->turns[1].parts[1].get<ToolResultPart>()->callId, "a");
    EXPECT_EQ(request->turns[1].parts[2].get<ToolResultPart>()->callId, "call_0_1");
}

TEST(GeminiRequestDecoder, IdsWeMadeAreToldFromOthers)
{
    for (const char* made : { "call_1_0", "call_r1_12", "call_abc-D_z9_7" })
        EXPECT_TRUE(isMadeCallId(made)) << made;
    for (const char* other :
        { "call_custom_sql_001", "call_1_", "call_abc", "call_00_R7Ttx", "toolu_1_0", "call_1_00" })
        EXPECT_FALSE(isMadeCallId(other)) << other;
}

TEST(GeminiRequestDecoder, MediaGoByTheirKind)
{
    const auto request = decoded(R"({"contents":[{"parts":[
        {"inlineData":{"mimeType":"image/png","data":"aaaa"}},
        {"inlineData":{"mimeType":"audio/wav","data":"bbbb"}},
        {"inlineData":{"mimeType":"application/pdf","data":"cccc","displayName":"x.pdf"}},
        {"fileData":{"fileUri":"https://youtu.be/x"},"videoMetadata":{"startOffset":"1s"}},
        {"fileData":{"fileUri":"https://generativelanguage.googleapis.com/v1beta/files/a","mimeType":"image/png"}},
        {"executableCode":{"language":"PYTHON","code":"1"}},
        {"text":"hm","thought":true,"thoughtSignature":"c2ln"}]}]})");
    ASSERT_TRUE(request) << request.error().message.toStdString();
    const std::vector<Part>& parts = request->turns[0].parts;
    ASSERT_EQ(parts.size(), 7U);
    EXPECT_EQ(parts[0].get<ImagePart>()->source.data, "aaaa");
    EXPECT_EQ(parts[1].get<AudioPart>()->source.mime, "audio/wav");
    EXPECT_EQ(parts[2].get<FilePart>()->name, "x.pdf");
    EXPECT_EQ(jsonText(parts[3].get<VideoPart>()->clip), R"({"startOffset":"1s"})");
    EXPECT_EQ(parts[4].get<ImagePart>()->source.kind, MediaSource::Kind::FileId);
    EXPECT_EQ(parts[4].get<ImagePart>()->source.origin, Origin::Google);
    EXPECT_EQ(parts[5].get<NativePart>()->dialect, Dialect::Gemini);
    EXPECT_EQ(parts[6].get<ThinkingPart>()->proof->bytes, "c2ln");
}

TEST(GeminiRequestDecoder, ThinkingIsReadInAllItsForms)
{
    struct Row {
        const char* config;
        Reasoning expected;
    };

    const Row rows[] = {
        { R"({})", {} },
        { R"({"thinkingConfig":{"includeThoughts":true}})", { .show = true } },
        { R"({"thinkingConfig":{"thinkingBudget":0}})", { .mode = Reasoning::Mode::Off } },
        { R"({"thinkingConfig":{"thinkingBudget":-1}})", { .mode = Reasoning::Mode::Adaptive } },
        { R"({"thinkingConfig":{"thinkingBudget":512}})", { .mode = Reasoning::Mode::On, .budget = 512 } },
        { R"({"thinkingConfig":{"thinkingLevel":"low"}})",
            { .mode = Reasoning::Mode::On, .effort = Effort::Low } },
        { R"({"thinkingConfig":{"thinkingLevel":"HIGH","x":1}})",
            { .mode = Reasoning::Mode::On, .effort = Effort::High, .extras = { { "x", 1 } } } },
    };
    for (const Row& row : rows)
        EXPECT_EQ(configured(row.config).reasoning, row.expected) << row.config;
}

TEST(GeminiRequestDecoder, GenerationConfigIsReadWhole)
{
    const ChatRequest request =
        configured(R"({"temperature":0.5,"topP":0.9,"topK":40,"candidateCount":2,"seed":7,
        "maxOutputTokens":9,"stopSequences":["x"],"presencePenalty":0.1,"frequencyPenalty":0.2,
        "responseLogprobs":true,"logprobs":3,"responseModalities":["TEXT","IMAGE"],"speechConfig":{"a":1},
        "imageConfig":{"aspectRatio":"1:1"},"responseMimeType":"application/json",
        "responseSchema":{"type":"OBJECT","properties":{"a":{"type":"STRING","nullable":true,"minLength":"2"}},
            "propertyOrdering":["a"]}})");
    const Sampling expected { .maxTokens = 9,
        .temperature = 0.5,
        .topP = 0.9,
        .topK = 40,
        .n = 2,
        .seed = 7,
        .stop = { "x" },
        .presencePenalty = 0.1,
        .frequencyPenalty = 0.2,
        .logprobs = true,
        .topLogprobs = 3 };
    EXPECT_EQ(request.sampling, expected);
    EXPECT_EQ(request.output.kind, OutputFormat::Kind::JsonSchema);
    EXPECT_EQ(jsonText(*request.output.schema),
        R"({"type":"object","properties":{"a":{"type":["string","null"],"minLength":2}}})");
    EXPECT_EQ(request.output.modalities, (std::vector<std::string> { "text", "image" }));
    EXPECT_EQ(jsonText(request.extras.at("generationConfig.speechConfig")), R"({"a":1})");
    EXPECT_TRUE(request.extras.contains("generationConfig.imageConfig"));
}

TEST(GeminiRequestDecoder, ToolChoicesAreRead)
{
    using Mode = ToolChoice::Mode;
    EXPECT_EQ(chosen(R"({"mode":"AUTO"})").mode, Mode::Auto);
    EXPECT_EQ(chosen(R"({"mode":"NONE"})").mode, Mode::None);
    EXPECT_EQ(chosen(R"({"mode":"ANY"})").mode, Mode::Required);
    EXPECT_EQ(chosen(R"({"mode":"ANY","allowedFunctionNames":["f"]})").mode, Mode::Named);
    const ToolChoice some = chosen(R"({"mode":"ANY","allowedFunctionNames":["f","g"]})");
    EXPECT_EQ(some.mode, Mode::Allowed);
    EXPECT_TRUE(some.mustCall);
    const ToolChoice validated = chosen(R"({"mode":"VALIDATED","allowedFunctionNames":["f"]})");
    EXPECT_EQ(validated.mode, Mode::Allowed);
    EXPECT_FALSE(validated.mustCall);
}

TEST(GeminiRequestDecoder, ToolsOfGooglesAreHosted)
{
    const auto request =
        decoded(R"({"contents":[],"tools":[{"googleSearch":{},"codeExecution":{}},{"urlContext":{}},
        {"googleSearchRetrieval":{}},{"fileSearch":{}},{"googleMaps":{}}]})");
    ASSERT_TRUE(request);
    ASSERT_EQ(request->tools.size(), 6U);
    EXPECT_EQ(request->tools[0].hosted, HostedTool::WebSearch);
    EXPECT_EQ(request->tools[1].hosted, HostedTool::CodeExecution);
    EXPECT_EQ(request->tools[2].hosted, HostedTool::UrlFetch);
    EXPECT_EQ(request->tools[3].hosted, HostedTool::WebSearch);
    EXPECT_EQ(request->tools[4].hosted, HostedTool::FileSearch);
    EXPECT_EQ(request->tools[5].hosted, HostedTool::Other);
}

TEST(GeminiRequestDecoder, MistakesAreNamedByPath)
{
    struct Row {
        const char* body;
        const char* field;
    };

    const Row rows[] = {
        { R"({})", "contents" },
        { R"({"contents":"hi"})", "contents" },
        { R"({"contents":[7]})", "contents[0]" },
        { R"({"contents":[{"role":"robot","parts":[]}]})", "contents[0].role" },
        { R"({"contents":[{"parts":[{"text":7}]}]})", "contents[0].parts[0].text" },
        { R"({"contents":[{"parts":[{}]}]})", "contents[0].parts[0]" },
        { R"({"contents":[{"parts":[{"inlineData":{"mimeType":"image/png"}}]}]})",
            "contents[0].parts[0].inlineData.data" },
        { R"({"contents":[{"parts":[{"functionCall":{"name":"f","args":"x"}}]}]})",
            "contents[0].parts[0].functionCall.args" },
        { R"({"contents":[],"generationConfig":{"temperature":"hot"}})", "generationConfig.temperature" },
        { R"({"contents":[],"generationConfig":{"thinkingConfig":{"thinkingLevel":"SOME"}}})",
            "generationConfig.thinkingConfig.thinkingLevel" },
        { R"({"contents":[],"tools":[{"functionDeclarations":[{}]}]})",
            "tools[0].functionDeclarations[0].name" },
        { R"({"contents":[],"toolConfig":{"functionCallingConfig":{"mode":"SOME"}}})",
            "toolConfig.functionCallingConfig.mode" },
    };
    for (const Row& row : rows) {
        const auto request = decoded(row.body);
        ASSERT_FALSE(request) << row.body;
        EXPECT_EQ(request.error().field.toStdString(), row.field);
        EXPECT_EQ(request.error().code, ErrorCode::InvalidRequest);
    }
}

} // namespace

} // namespace gateway::dialects
