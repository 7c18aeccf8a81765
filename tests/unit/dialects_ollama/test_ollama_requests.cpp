// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/json_text.h"
#include "dialects/ollama/ollama_codec.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gateway::dialects {

namespace {

Result<ChatRequest> decoded(const QByteArray& body)
{
    return ollamaCodec().decodeRequest({ .body = body });
}

TargetProfile target()
{
    return { .dialect = Dialect::Ollama, .model = "llama", .reasoning = ReasoningStyle::Think };
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

Encoded encoded(const ChatRequest& request, const TargetProfile& profile = target())
{
    Encoded encoded;
    const Result<json::object> body = ollamaCodec().encodeRequest(request, profile, encoded.notes);
    EXPECT_TRUE(body);
    if (body)
        encoded.body = *body;
    return encoded;
}

Part text(std::string words)
{
    return { .content = TextPart { .text = std::move(words) } };
}

ChatRequest asked(std::vector<Part> parts)
{
    return { .dialect = Dialect::Chat, .turns = { { .role = Role::User, .parts = std::move(parts) } } };
}

constexpr const char* kWhole = R"({"model":"llama","messages":[
    {"role":"system","content":"be brief"},
    {"role":"user","content":"look","images":["iVBORw0KGgoAAAANSUhEUg=="]},
    {"role":"assistant","content":"","thinking":"hm","tool_calls":[{"function":{"name":"f","arguments":{"b":1,"a":2}}},
        {"function":{"name":"f","arguments":{}}}]},
    {"role":"tool","content":"one","tool_name":"f"},{"role":"tool","content":"two","tool_name":"f"}],
    "stream":true,
    "tools":[{"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object","properties":{"b":{}}}}}],
    "format":{"type":"object"},"think":true,"keep_alive":"5m",
    "options":{"num_predict":9,"temperature":0.5,"top_p":0.9,"top_k":4,"seed":1,"stop":["x"],"num_ctx":4096}})";

TEST(OllamaRequest, IsReadWhole)
{
    const auto request = decoded(kWhole);
    ASSERT_TRUE(request) << request.error().message.toStdString();
    ASSERT_EQ(request->turns.size(), 5U);
    EXPECT_EQ(request->turns[1].parts[1].get<ImagePart>()->source.mime, "image/png");
    const std::vector<Part>& said = request->turns[2].parts;
    EXPECT_EQ(thinkingText(*said[0].get<ThinkingPart>()), "hm");
    EXPECT_EQ(said[1].get<ToolCallPart>()->arguments, R"({"b":1,"a":2})");
    EXPECT_EQ(request->turns[3].parts[0].get<ToolResultPart>()->callId, said[1].get<ToolCallPart>()->id);
    EXPECT_EQ(request->turns[4].parts[0].get<ToolResultPart>()->callId, said[2].get<ToolCallPart>()->id);
    EXPECT_NE(said[1].get<ToolCallPart>()->id, said[2].get<ToolCallPart>()->id);
    EXPECT_EQ(request->reasoning.mode, Reasoning::Mode::On);
    EXPECT_EQ(request->output.kind, OutputFormat::Kind::JsonSchema);
    EXPECT_EQ(request->sampling.maxTokens, 9);
    EXPECT_EQ(request->extras.at("options.num_ctx"), 4096);
}

TEST(OllamaRequest, ComesOutAsItWentIn)
{
    const Encoded again = encoded(*decoded(kWhole));
    EXPECT_EQ(json::value(again.body), *parseJson(kWhole)) << jsonText(again.body);
    EXPECT_TRUE(again.notes.empty());
}

TEST(OllamaRequest, StreamsUnlessToldOtherwise)
{
    EXPECT_TRUE(decoded(R"({"model":"m","messages":[]})")->stream);
    EXPECT_FALSE(decoded(R"({"model":"m","messages":[],"stream":false})")->stream);
}

TEST(OllamaRequest, NoEndOfTokensIsNoLimit)
{
    const auto request = decoded(R"({"model":"m","options":{"num_predict":-1,"stop":"x"}})");
    EXPECT_FALSE(request->sampling.maxTokens);
    EXPECT_EQ(request->sampling.stop, std::vector<std::string> { "x" });
    EXPECT_EQ(encoded(*request).at("/options/num_predict"), "-1");
}

TEST(OllamaRequest, MistakesAreNamedByPath)
{
    struct Row {
        const char* body;
        const char* field;
    };

    const Row rows[] = {
        { R"({"messages":[]})", "model" },
        { R"({"model":"m","messages":"hi"})", "messages" },
        { R"({"model":"m","messages":[{"role":"robot"}]})", "messages[0].role" },
        { R"({"model":"m","messages":[{"role":"user","content":[]}]})", "messages[0].content" },
        { R"({"model":"m","messages":[{"role":"assistant","tool_calls":[{}]}]})",
            "messages[0].tool_calls[0]" },
        { R"({"model":"m","tools":[1]})", "tools[0]" },
        { R"({"model":"m","think":"much"})", "think" },
        { R"({"model":"m","format":"xml"})", "format" },
        { R"({"model":"m","options":{"seed":"x"}})", "options.seed" },
    };
    for (const Row& row : rows) {
        const auto request = decoded(row.body);
        ASSERT_FALSE(request) << row.body;
        EXPECT_EQ(request.error().field.toStdString(), row.field);
    }
}

TEST(OllamaRequest, PicturesAreInlineOnly)
{
    const Encoded request = encoded(asked({ text("see"),
        { .content =
                ImagePart {
                    .source = { .kind = MediaSource::Kind::Base64, .data = "aa", .mime = "image/png" } } },
        { .content = ImagePart { .source = { .data = "https://example.com/a.png" } } } }));
    EXPECT_EQ(request.at("/messages/0"), R"({"role":"user","content":"see","images":["aa"]})");
    EXPECT_TRUE(request.hasNote("messages[0].content"));
}

TEST(OllamaRequest, ResultsNameTheirToolAndPicturesFollow)
{
    ChatRequest chat = asked({ text("go") });
    chat.turns.push_back({ .role = Role::Assistant,
        .parts = { { .content = ToolCallPart { .id = "a", .name = "f", .arguments = "" } } } });
    ToolResultPart result { .callId = "a", .isError = true };
    result.parts = { text("no"),
        { .content = ImagePart { .source = { .kind = MediaSource::Kind::Base64, .data = "aa" } } } };
    chat.turns.push_back({ .parts = { { .content = std::move(result) }, text("why?") } });
    const Encoded request = encoded(chat);
    EXPECT_EQ(request.at("/messages/1/tool_calls"), R"([{"id":"a","function":{"name":"f","arguments":{}}}])");
    EXPECT_EQ(request.at("/messages/2"),
        R"({"role":"tool","content":"Error: no","tool_name":"f","tool_call_id":"a"})");
    EXPECT_EQ(request.at("/messages/3/images"), R"(["aa"])");
}

TEST(OllamaRequest, ForbiddenToolsAreLeftOut)
{
    ChatRequest chat = asked({ text("go") });
    chat.tools = { { .name = "f" } };
    chat.toolChoice = ToolChoice { .mode = ToolChoice::Mode::None };
    EXPECT_EQ(encoded(chat).at("/tools"), "absent");
    chat.toolChoice = ToolChoice { .mode = ToolChoice::Mode::Required };
    const Encoded forced = encoded(chat);
    EXPECT_EQ(forced.at("/tools/0/function/name"), R"("f")");
    EXPECT_TRUE(forced.hasNote("tool_choice"));
}

TEST(OllamaRequest, ThinkingIsAWordOnlyWhereWordsAreUnderstood)
{
    ChatRequest chat = asked({ text("go") });
    chat.reasoning = { .mode = Reasoning::Mode::On, .effort = Effort::Low };
    EXPECT_EQ(encoded(chat).at("/think"), "true");
    TargetProfile words = target();
    words.efforts = { Effort::Low, Effort::Medium, Effort::High };
    EXPECT_EQ(encoded(chat, words).at("/think"), R"("low")");
    chat.reasoning = { .mode = Reasoning::Mode::Off };
    EXPECT_EQ(encoded(chat, words).at("/think"), "false");
    chat.reasoning = {};
    EXPECT_EQ(encoded(chat).at("/think"), "absent");
}

TEST(OllamaRequest, WhatWouldChangeTheMeaningIsRefused)
{
    ChatRequest several = asked({ text("go") });
    several.sampling.n = 2;
    ChatRequest spoken = asked({ text("go") });
    spoken.output.modalities = { "text", "audio" };
    Notes notes;
    const auto many = ollamaCodec().encodeRequest(several, target(), notes);
    const auto audio = ollamaCodec().encodeRequest(spoken, target(), notes);
    ASSERT_FALSE(many);
    ASSERT_FALSE(audio);
    EXPECT_EQ(many.error().field.toStdString(), "n");
    EXPECT_EQ(audio.error().field.toStdString(), "modalities");
}

} // namespace

} // namespace gateway::dialects
