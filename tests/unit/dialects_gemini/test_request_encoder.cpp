// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/gemini_codec.h"
#include "dialects/json/json_text.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gateway::dialects {

namespace {

Part text(std::string words)
{
    return { .content = TextPart { .text = std::move(words) } };
}

Part call(std::string id, std::string name, std::string arguments = {}, std::optional<Proof> proof = {})
{
    return { .content = ToolCallPart { .id = std::move(id),
                 .name = std::move(name),
                 .arguments = std::move(arguments),
                 .proof = std::move(proof) } };
}

Part result(std::string id, std::vector<Part> parts)
{
    return { .content = ToolResultPart { .callId = std::move(id), .parts = std::move(parts) } };
}

Proof proof(Origin origin)
{
    return { .bytes = "c2ln", .origin = origin };
}

ChatRequest said(std::vector<Turn> turns)
{
    return { .dialect = Dialect::Chat, .model = "m", .turns = std::move(turns) };
}

ChatRequest asked()
{
    return said({ { .role = Role::User, .parts = { text("hi") } } });
}

struct Encoded {
    json::object body;
    Notes notes;

    [[nodiscard]] std::string at(std::string_view pointer) const
    {
        boost::system::error_code error;
        const json::value whole = body;
        const json::value* found = whole.find_pointer(pointer, error);
        return found ? jsonText(*found) : "absent";
    }

    [[nodiscard]] bool hasNote(std::string_view field) const
    {
        return std::any_of(
            notes.begin(), notes.end(), [field](const Note& note) { return note.field == field; });
    }
};

TargetProfile target(ReasoningStyle style = ReasoningStyle::GeminiBudget)
{
    return { .dialect = Dialect::Gemini, .origin = Origin::Google, .reasoning = style };
}

Encoded encoded(const ChatRequest& request, const TargetProfile& profile = target())
{
    Encoded encoded;
    const Result<json::object> body = geminiCodec().encodeRequest(request, profile, encoded.notes);
    EXPECT_TRUE(body);
    if (body)
        encoded.body = *body;
    return encoded;
}

TEST(GeminiRequestEncoder, SystemTextsLeadTheWay)
{
    const Encoded request = encoded(said({ { .role = Role::System, .parts = { text("a") } },
        { .role = Role::Developer, .parts = { text("b") } },
        { .role = Role::User, .parts = { text("hi") } } }));
    EXPECT_EQ(request.at("/systemInstruction"), R"({"parts":[{"text":"a"},{"text":"b"}]})");
    EXPECT_EQ(request.at("/contents"), R"([{"role":"user","parts":[{"text":"hi"}]}])");
}

TEST(GeminiRequestEncoder, TheFirstTurnIsTheUsers)
{
    const Encoded request = encoded(said({ { .role = Role::Assistant, .parts = { text("hello") } } }));
    EXPECT_EQ(request.at("/contents/0/role"), R"("user")");
    EXPECT_EQ(request.at("/contents/1/parts/0/text"), R"("hello")");
    EXPECT_TRUE(request.hasNote("contents"));
    EXPECT_EQ(encoded(said({})).at("/contents/0/role"), R"("user")");
}

TEST(GeminiRequestEncoder, ResultsOfOneTurnStandTogetherInTheOrderOfTheirCalls)
{
    const Encoded request = encoded(said({ { .role = Role::User, .parts = { text("go") } },
        { .role = Role::Assistant, .parts = { call("a", "f", R"({"z":1,"b":2})"), call("b", "g") } },
        { .role = Role::User, .parts = { result("b", { text("[1]") }) } },
        { .role = Role::User, .parts = { result("a", { text(R"({"rows":2})") }) } },
        { .role = Role::User, .parts = { text("and?") } } }));
    EXPECT_EQ(request.at("/contents/1/parts"),
        R"([{"functionCall":{"id":"a","name":"f","args":{"z":1,"b":2}}},{"functionCall":{"id":"b","name":"g","args":{}}}])");
    EXPECT_EQ(request.at("/contents/2/parts"),
        R"([{"functionResponse":{"id":"a","name":"f","response":{"rows":2}}},{"functionResponse":{"id":"b","name":"g","response":{"output":[1]}}}])");
    EXPECT_EQ(request.at("/contents/3/parts"), R"([{"text":"and?"}])");
}

TEST(GeminiRequestEncoder, ResultsAreObjects)
{
    struct Row {
        const char* text;
        bool isError;
        const char* expected;
    };

    const Row rows[] = {
        { "", false, R"({"output":""})" },
        { "12", false, R"({"output":"12"})" },
        { R"({"a":1})", false, R"({"a":1})" },
        { R"({"a":)", false, R"({"output":"{\"a\":"})" },
        { "boom", true, R"({"error":"boom"})" },
    };
    for (const Row& row : rows) {
        Part part = result("a", { text(row.text) });
        part.get<ToolResultPart>()->isError = row.isError;
        const Encoded request = encoded(said({ { .role = Role::User, .parts = { text("go") } },
            { .role = Role::Assistant, .parts = { call("a", "f") } }, { .parts = { std::move(part) } } }));
        EXPECT_EQ(request.at("/contents/2/parts/0/functionResponse/response"), row.expected);
    }
}

TEST(GeminiRequestEncoder, BadArgumentsNeverFail)
{
    const Encoded request = encoded(said({ { .role = Role::User, .parts = { text("go") } },
        { .role = Role::Assistant, .parts = { call("a", "f", "nonsense"), call("b", "f", "[1]") } } }));
    EXPECT_EQ(request.at("/contents/1/parts/0/functionCall/args"), R"({"raw_arguments":"nonsense"})");
    EXPECT_EQ(request.at("/contents/1/parts/1/functionCall/args"), R"({"value":[1]})");
}

TEST(GeminiRequestEncoder, PicturesOfResultsGoWhereTheTargetReadsThem)
{
    const Part picture {
        .content =
            ImagePart { .source = { .kind = MediaSource::Kind::Base64, .data = "aa", .mime = "image/png" } }
    };
    const ChatRequest chat = said({ { .role = Role::User, .parts = { text("go") } },
        { .role = Role::Assistant, .parts = { call("a", "f") } },
        { .parts = { result("a", { text("see"), picture }), text("now?") } } });
    TargetProfile older = target();
    older.imagesInToolResults = false;
    EXPECT_EQ(encoded(chat).at("/contents/2/parts/0/functionResponse/parts"),
        R"([{"inlineData":{"mimeType":"image/png","data":"aa"}}])");
    const Encoded beside = encoded(chat, older);
    EXPECT_EQ(beside.at("/contents/2/parts/0/functionResponse/parts"), "absent");
    EXPECT_EQ(beside.at("/contents/2/parts/2/inlineData/data"), R"("aa")");
    EXPECT_EQ(beside.at("/contents/2/parts/3/text"), R"("now?")");
}

TEST(GeminiRequestEncoder, OnlyGooglesSignaturesAreSent)
{
    const auto withProof = [](Proof signature) {
        return encoded(
            said({ { .role = Role::User, .parts = { text("go") } },
                { .role = Role::Assistant, .parts = { call("a", "f", {}, std::move(signature)) } } }))
            .at("/contents/1/parts/0/thoughtSignature");
    };
    EXPECT_EQ(withProof(proof(Origin::Google)), R"("c2ln")");
    EXPECT_EQ(withProof(proof(Origin::Anthropic)), "absent");
    EXPECT_EQ(withProof({ .bytes = "not base64!", .origin = Origin::Google }), "absent");
}

TEST(GeminiRequestEncoder, ThoughtsAreNotReplayedButTheirSignaturesAre)
{
    const Encoded request = encoded(said({ { .role = Role::User, .parts = { text("go") } },
        { .role = Role::Assistant,
            .parts = { { .content = ThinkingPart { .sections = { "hm" }, .proof = proof(Origin::Google) } },
                { .content = ThinkingPart { .sections = { "ha" } } }, text("done") } } }));
    EXPECT_EQ(request.at("/contents/1/parts"), R"([{"text":"","thoughtSignature":"c2ln"},{"text":"done"}])");
}

TEST(GeminiRequestEncoder, UnsignedCallsOfTheCurrentTurnGetTheSentinelOnGemini3)
{
    const ChatRequest chat = said({ { .role = Role::User, .parts = { text("go") } },
        { .role = Role::Assistant, .parts = { call("z", "f") } }, { .parts = { result("z", { text("0") }) } },
        { .role = Role::User, .parts = { text("again") } },
        { .role = Role::Assistant, .parts = { call("a", "f"), call("b", "f") } },
        { .parts = { result("a", { text("1") }), result("b", { text("2") }) } },
        { .role = Role::Assistant, .parts = { call("c", "f", {}, proof(Origin::Google)), call("d", "f") } },
        { .parts = { result("c", { text("3") }), result("d", { text("4") }) } } });
    const Encoded request = encoded(chat, target(ReasoningStyle::GeminiLevel));
    EXPECT_EQ(request.at("/contents/1/parts/0/thoughtSignature"), "absent");
    EXPECT_EQ(request.at("/contents/4/parts/0/thoughtSignature"), R"("skip_thought_signature_validator")");
    EXPECT_EQ(request.at("/contents/4/parts/1/thoughtSignature"), "absent");
    EXPECT_EQ(request.at("/contents/6/parts/0/thoughtSignature"), R"("c2ln")");
    EXPECT_EQ(request.at("/contents/6/parts/1/thoughtSignature"), "absent");
    EXPECT_EQ(encoded(chat).at("/contents/4/parts/0/thoughtSignature"), "absent");
}

TEST(GeminiRequestEncoder, SchemasGoInTheFieldTheTargetHas)
{
    ChatRequest chat = asked();
    chat.tools = { { .name = "f",
                       .description = "d",
                       .schema = json::object { { "type", "object" },
                           { "properties", json::object { { "a", json::object {} } } } } },
        { .name = "g", .schema = json::object { { "type", "object" }, { "properties", json::object {} } } } };
    chat.output = { .kind = OutputFormat::Kind::JsonSchema, .schema = json::object { { "type", "array" } } };
    const Encoded newer = encoded(chat);
    EXPECT_EQ(newer.at("/tools/0/functionDeclarations/0"),
        R"({"name":"f","description":"d","parametersJsonSchema":{"type":"object","properties":{"a":{}}}})");
    EXPECT_EQ(newer.at("/generationConfig"),
        R"({"responseMimeType":"application/json","responseJsonSchema":{"type":"array"}})");
    TargetProfile profile = target();
    profile.jsonSchemaField = false;
    const Encoded older = encoded(chat, profile);
    EXPECT_EQ(older.at("/tools/0/functionDeclarations/0/parameters/type"), R"("object")");
    EXPECT_EQ(older.at("/tools/0/functionDeclarations/1"), R"({"name":"g"})");
    EXPECT_EQ(older.at("/generationConfig/responseSchema"), R"({"type":"array"})");
}

TEST(GeminiRequestEncoder, HostedToolsAreGooglesOwn)
{
    ChatRequest chat = asked();
    chat.tools = { { .hosted = HostedTool::WebSearch, .name = "web_search" },
        { .hosted = HostedTool::ImageGeneration, .name = "image_generation" } };
    const Encoded alone = encoded(chat);
    EXPECT_EQ(alone.at("/tools"), R"([{"googleSearch":{}}])");
    EXPECT_TRUE(alone.hasNote("tools.image_generation"));
    chat.tools.push_back({ .name = "f" });
    EXPECT_EQ(encoded(chat).at("/tools"), R"([{"functionDeclarations":[{"name":"f"}]}])");
    EXPECT_EQ(encoded(chat, target(ReasoningStyle::GeminiLevel)).at("/tools/1"), R"({"googleSearch":{}})");
}

TEST(GeminiRequestEncoder, ToolChoicesAreWritten)
{
    using Mode = ToolChoice::Mode;
    const auto config = [](ToolChoice choice) {
        ChatRequest chat = asked();
        chat.toolChoice = std::move(choice);
        return encoded(chat).at("/toolConfig/functionCallingConfig");
    };
    EXPECT_EQ(config({ .mode = Mode::Auto }), R"({"mode":"AUTO"})");
    EXPECT_EQ(config({ .mode = Mode::None }), R"({"mode":"NONE"})");
    EXPECT_EQ(config({ .mode = Mode::Required }), R"({"mode":"ANY"})");
    EXPECT_EQ(
        config({ .mode = Mode::Named, .names = { "f" } }), R"({"mode":"ANY","allowedFunctionNames":["f"]})");
    EXPECT_EQ(config({ .mode = Mode::Allowed, .names = { "f", "g" } }),
        R"({"mode":"VALIDATED","allowedFunctionNames":["f","g"]})");
}

TEST(GeminiRequestEncoder, ThinkingIsWrittenInTheTargetsStyle)
{
    using Mode = Reasoning::Mode;

    struct Row {
        Reasoning reasoning;
        ReasoningStyle style;
        const char* expected;
    };

    const Row rows[] = {
        { {}, ReasoningStyle::GeminiBudget, "absent" },
        { { .mode = Mode::Off }, ReasoningStyle::GeminiBudget, R"({"thinkingBudget":0})" },
        { { .mode = Mode::Adaptive }, ReasoningStyle::GeminiBudget,
            R"({"thinkingBudget":-1,"includeThoughts":true})" },
        { { .mode = Mode::On, .budget = 99, .show = false }, ReasoningStyle::GeminiBudget,
            R"({"thinkingBudget":99,"includeThoughts":false})" },
        { { .mode = Mode::On, .effort = Effort::Low }, ReasoningStyle::GeminiLevel,
            R"({"thinkingLevel":"LOW","includeThoughts":true})" },
        { { .mode = Mode::Off }, ReasoningStyle::GeminiLevel, R"({"thinkingLevel":"LOW"})" },
        { { .mode = Mode::On, .effort = Effort::Low }, ReasoningStyle::None, "absent" },
    };
    for (const Row& row : rows) {
        ChatRequest chat = asked();
        chat.reasoning = row.reasoning;
        EXPECT_EQ(encoded(chat, target(row.style)).at("/generationConfig/thinkingConfig"), row.expected);
    }
}

TEST(GeminiRequestEncoder, WhatHasNoPlaceIsNoted)
{
    ChatRequest chat = asked();
    chat.parallelToolCalls = false;
    chat.sampling.logitBias = json::object { { "1", 1 } };
    chat.sampling.stop = { "1", "2", "3", "4", "5", "6" };
    chat.sampling.n = 2;
    chat.meta.user = "u";
    chat.meta.metadata = { { "k", "v" } };
    chat.extras = { { "prediction", json::object {} } };
    const Encoded request = encoded(chat);
    for (const char* field :
        { "parallel_tool_calls", "logit_bias", "stop", "user", "metadata", "prediction" })
        EXPECT_TRUE(request.hasNote(field)) << field;
    EXPECT_EQ(
        request.at("/generationConfig"), R"({"candidateCount":2,"stopSequences":["1","2","3","4","5"]})");
    EXPECT_EQ(request.at("/prediction"), "absent");
}

TEST(GeminiRequestEncoder, UrlsAreSentOnlyToTargetsThatFetch)
{
    const Part picture { .content = ImagePart { .source = { .data = "https://example.com/a.png?x" } } };
    const ChatRequest chat = said({ { .role = Role::User, .parts = { text("see"), picture } } });
    EXPECT_EQ(encoded(chat).at("/contents/0/parts/1"),
        R"({"fileData":{"mimeType":"image/png","fileUri":"https://example.com/a.png?x"}})");
    TargetProfile older = target();
    older.fetchesUrls = false;
    const Encoded request = encoded(chat, older);
    EXPECT_EQ(request.at("/contents/0/parts/1"),
        R"({"text":"[Media at https://example.com/a.png?x, which this model cannot open]"})");
    EXPECT_EQ(request.notes.size(), 1U);
}

TEST(GeminiRequestEncoder, RefusedFieldsAreTakenOut)
{
    ChatRequest chat = asked();
    chat.sampling.seed = 1;
    chat.sampling.topP = 0.5;
    TargetProfile profile = target();
    profile.dropFields = { "generationConfig.seed" };
    const Encoded request = encoded(chat, profile);
    EXPECT_EQ(request.at("/generationConfig"), R"({"topP":0.5})");
    EXPECT_TRUE(request.hasNote("generationConfig.seed"));
}

} // namespace

} // namespace gateway::dialects
