// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/model_profiles.h"
#include "dialects/fit/profile_table.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;

namespace {

constexpr const char* kOpenAi = "api.openai.com";
constexpr const char* kAnthropic = "api.anthropic.com";
constexpr const char* kGoogle = "generativelanguage.googleapis.com";

TargetProfile profile(Dialect dialect, std::string_view host, std::string_view model)
{
    return ProfileTable::builtIn().profileFor(dialect, "some-provider", host, model);
}

QString mistakesOf(QByteArrayView text)
{
    const auto table = ProfileTable::fromJson(text);
    return table ? QString() : table.error().message;
}

} // namespace

TEST(ModelProfiles, TheShippedRulesReadWithoutAMistake)
{
    const std::string_view text = modelProfilesJson();
    const auto table =
        ProfileTable::fromJson(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    ASSERT_TRUE(table) << table.error().message.toStdString();
}

TEST(ModelProfiles, EveryMistakeIsNamed)
{
    const QString text = mistakesOf(R"({"other":1,"rules":[
        {"why":"x","set":{"takesImages":"yes","nonsense":1}},
        {"set":{"efforts":["enormous"]}},
        {"why":"y","models":[],"dialects":["klingon"],"what":1},
        7]})");
    for (const char* part : { "other: is not known", "rules[0].set.takesImages", "rules[0].set.nonsense",
             "rules[1].why", "rules[1].set.efforts", "rules[2].models", "rules[2].dialects", "rules[2].what",
             "rules[2].set: is missing", "rules[3]: must be an object" })
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << " in " << text.toStdString();
    EXPECT_TRUE(mistakesOf("[]").contains(QLatin1String("object")));
    EXPECT_TRUE(mistakesOf("{}").contains(QLatin1String("rules")));
}

TEST(ModelProfiles, LaterRulesWinAndHostOrProviderIsEnough)
{
    const auto table = ProfileTable::fromJson(R"({"rules":[
        {"why":"all","set":{"takesImages":false,"maxOutputTokens":5}},
        {"why":"one","providers":["mine"],"hosts":["*.example.com"],"models":["GOOD-?"],
         "set":{"takesImages":true,"maxOutputTokens":null}}]})");
    ASSERT_TRUE(table);
    const auto takesImages = [&](std::string_view provider, std::string_view host, std::string_view model) {
        return table->profileFor(Dialect::Chat, provider, host, model).takesImages;
    };
    EXPECT_TRUE(takesImages("mine", "x", "good-1"));
    EXPECT_TRUE(takesImages("other", "api.example.com", "vendor/good-1"));
    EXPECT_FALSE(takesImages("other", "api.example.org", "good-1"));
    EXPECT_FALSE(takesImages("mine", "x", "good-12"));
    EXPECT_EQ(table->profileFor(Dialect::Chat, "mine", "", "good-1").maxOutputTokens, std::nullopt);
}

TEST(ModelProfiles, GlobsMatchWithoutRegardToCase)
{
    EXPECT_TRUE(matchesGlob("Claude-3-5", "*claude-3*"));
    EXPECT_TRUE(matchesGlob("", "*"));
    EXPECT_TRUE(matchesGlob("aXbXc", "a*b*c"));
    EXPECT_FALSE(matchesGlob("abc", "ab"));
    EXPECT_FALSE(matchesGlob("ab", "ab?"));
    EXPECT_FALSE(matchesGlob(std::string(50000, 'a'), "a*a*a*a*b"));
}

TEST(ModelProfiles, OpenAiReasoningModelsKnowWhatOthersDoNot)
{
    using enum Effort;

    struct Case {
        const char* model;
        std::vector<Effort> efforts;
        bool canDisable;
    };

    for (const Case& c :
        { Case { "o3-mini", { Low, Medium, High }, false }, Case { "o1", { Low, Medium, High }, false },
            Case { "gpt-5", { Minimal, Low, Medium, High }, false },
            Case { "gpt-5-mini-2025-08-07", { Minimal, Low, Medium, High }, false },
            Case { "gpt-5.1", { None, Low, Medium, High }, true },
            Case { "gpt-5.4", { None, Low, Medium, High, XHigh }, true },
            Case { "gpt-5-pro", { High }, false }, Case { "gpt-5-codex", { Low, Medium, High }, false } }) {
        const TargetProfile target = profile(Dialect::Chat, kOpenAi, c.model);
        EXPECT_EQ(target.reasoning, ReasoningStyle::Effort) << c.model;
        EXPECT_EQ(target.efforts, c.efforts) << c.model;
        EXPECT_EQ(target.canDisableReasoning, c.canDisable) << c.model;
        EXPECT_TRUE(target.developerRole && target.maxCompletionTokens && !target.takesSampling) << c.model;
        EXPECT_EQ(target.origin, Origin::OpenAi) << c.model;
    }
    const TargetProfile plain = profile(Dialect::Chat, kOpenAi, "gpt-4o-mini");
    EXPECT_EQ(plain.reasoning, ReasoningStyle::None);
    EXPECT_TRUE(plain.takesSampling && !plain.developerRole);
    EXPECT_EQ(plain.maxOutputTokens, 16384);
    EXPECT_EQ(profile(Dialect::Chat, kOpenAi, "gpt-5-chat-latest").reasoning, ReasoningStyle::None);
    EXPECT_TRUE(profile(Dialect::Chat, kOpenAi, "gpt-4o-audio-preview").takesAudio);
    EXPECT_FALSE(profile(Dialect::Chat, kOpenAi, "gpt-4o").takesAudio);
    EXPECT_TRUE(profile(Dialect::Responses, kOpenAi, "gpt-5.4").namespaceTools);
    EXPECT_TRUE(profile(Dialect::Chat, kOpenAi, "gpt-5").customTools);
}

TEST(ModelProfiles, CompatibleServersGetPlainDefaults)
{
    const TargetProfile target = profile(Dialect::Chat, "llm.example.com", "gpt-5");
    EXPECT_FALSE(target.developerRole);
    EXPECT_FALSE(target.maxCompletionTokens);
    EXPECT_FALSE(target.customTools);
    const TargetProfile unknown = profile(Dialect::Chat, "127.0.0.1", "my-model");
    TargetProfile defaults;
    defaults.provider = "some-provider";
    defaults.family = "some-provider";
    defaults.model = "my-model";
    EXPECT_EQ(unknown, defaults);
}

TEST(ModelProfiles, ClaudeByGeneration)
{
    using Style = ReasoningStyle;

    struct Case {
        const char* model;
        ReasoningStyle style;
        std::int64_t maxOutput;
        bool sampling;
        bool both;
        bool prefill;
        bool schema;
    };

    for (const Case& c : {
             Case { "claude-3-haiku-20240307", Style::None, 4096, true, true, true, false },
             Case { "claude-3-5-sonnet-20241022", Style::None, 8192, true, true, true, false },
             Case { "claude-3-7-sonnet-latest", Style::AnthropicBudget, 64000, true, true, true, false },
             Case { "claude-opus-4-20250514", Style::AnthropicBudget, 32000, true, true, true, false },
             Case { "claude-sonnet-4-20250514", Style::AnthropicBudget, 64000, true, true, true, false },
             Case { "claude-opus-4-1", Style::AnthropicBudget, 32000, true, false, true, true },
             Case { "claude-sonnet-4-5-20250929", Style::AnthropicBudget, 64000, true, false, true, true },
             Case { "anthropic/claude-haiku-4.5", Style::AnthropicBudget, 64000, true, false, true, true },
             Case { "claude-opus-4-6", Style::AnthropicAdaptive, 128000, true, false, false, true },
             Case { "claude-opus-4-7", Style::AnthropicAdaptive, 128000, false, false, false, true },
             Case { "claude-sonnet-5", Style::AnthropicAdaptive, 128000, false, false, false, true },
         }) {
        const TargetProfile target = profile(Dialect::Messages, kAnthropic, c.model);
        EXPECT_EQ(target.reasoning, c.style) << c.model;
        EXPECT_EQ(target.maxOutputTokens, c.maxOutput) << c.model;
        EXPECT_EQ(target.takesSampling, c.sampling) << c.model;
        EXPECT_EQ(target.takesTemperatureWithTopP, c.both) << c.model;
        EXPECT_EQ(target.prefill, c.prefill) << c.model;
        EXPECT_EQ(target.schemaOutput, c.schema) << c.model;
        EXPECT_EQ(target.origin, Origin::Anthropic) << c.model;
        EXPECT_EQ(target.toolIds, ToolIdRule::WordOnly) << c.model;
    }
    using enum Effort;
    EXPECT_EQ(profile(Dialect::Messages, kAnthropic, "claude-opus-4-6").efforts,
        (std::vector { Low, Medium, High, Max }));
}

TEST(ModelProfiles, GeminiByGeneration)
{
    using enum Effort;
    const TargetProfile pro = profile(Dialect::Gemini, kGoogle, "gemini-2.5-pro");
    EXPECT_EQ(pro.reasoning, ReasoningStyle::GeminiBudget);
    EXPECT_FALSE(pro.canDisableReasoning);
    EXPECT_EQ(pro.minBudget, 128);
    EXPECT_EQ(pro.maxBudget, 32768);
    EXPECT_TRUE(pro.jsonSchemaField);
    const TargetProfile flash = profile(Dialect::Gemini, kGoogle, "gemini-2.5-flash");
    EXPECT_TRUE(flash.canDisableReasoning);
    EXPECT_EQ(flash.maxBudget, 24576);
    EXPECT_EQ(profile(Dialect::Gemini, kGoogle, "gemini-2.5-flash-lite").minBudget, 512);
    const TargetProfile three = profile(Dialect::Gemini, "proxy.example.com", "gemini-3-pro-preview");
    EXPECT_EQ(three.reasoning, ReasoningStyle::GeminiLevel);
    EXPECT_EQ(three.efforts, (std::vector { Low, High }));
    EXPECT_TRUE(three.imagesInToolResults);
    EXPECT_FALSE(three.jsonSchemaField);
    EXPECT_EQ(profile(Dialect::Gemini, kGoogle, "gemini-3-flash-preview").efforts.front(), Minimal);
    EXPECT_EQ(profile(Dialect::Gemini, kGoogle, "gemini-2.0-flash").reasoning, ReasoningStyle::None);
    EXPECT_EQ(profile(Dialect::Gemini, kGoogle, "gemma-3-27b-it").reasoning, ReasoningStyle::None);
}

TEST(ModelProfiles, OtherHostsHaveTheirQuirks)
{
    const TargetProfile deepSeek = profile(Dialect::Chat, "api.deepseek.com", "deepseek-chat");
    EXPECT_EQ(deepSeek.reasoning, ReasoningStyle::ThinkingType);
    EXPECT_TRUE(deepSeek.echoReasoning && !deepSeek.takesImages && !deepSeek.schemaOutput);
    EXPECT_EQ(deepSeek.family, "some-provider");
    const TargetProfile router = profile(Dialect::Chat, "openrouter.ai", "anthropic/claude-sonnet-4.5");
    EXPECT_EQ(router.reasoning, ReasoningStyle::OpenRouter);
    EXPECT_TRUE(router.cacheControl);
    EXPECT_EQ(router.origin, Origin::Anthropic);
    EXPECT_FALSE(profile(Dialect::Chat, "openrouter.ai", "openai/gpt-5").cacheControl);
    const TargetProfile mistral = profile(Dialect::Chat, "api.mistral.ai", "mistral-large-latest");
    EXPECT_EQ(mistral.toolIds, ToolIdRule::NineAlphanumeric);
    EXPECT_FALSE(mistral.streamUsageOption);
    EXPECT_FALSE(mistral.dropFields.empty());
    EXPECT_EQ(profile(Dialect::Chat, "api.moonshot.ai", "kimi-k2.5").reasoning, ReasoningStyle::ThinkingType);
    EXPECT_TRUE(profile(Dialect::Chat, "api.moonshot.ai", "kimi-k2-thinking").echoReasoning);
    EXPECT_EQ(profile(Dialect::Chat, "api.z.ai", "glm-4.6").reasoning, ReasoningStyle::ThinkingType);
    EXPECT_EQ(profile(Dialect::Chat, "dashscope-intl.aliyuncs.com", "qwen3-max").reasoning,
        ReasoningStyle::EnableThinking);
    EXPECT_FALSE(profile(Dialect::Chat, "api.groq.com", "llama-3.3-70b-versatile").dropFields.empty());
    EXPECT_FALSE(profile(Dialect::Chat, "api.cerebras.ai", "llama3.1-8b").takesImages);
    EXPECT_EQ(profile(Dialect::Chat, "api.x.ai", "grok-3-mini").reasoning, ReasoningStyle::Effort);
    EXPECT_EQ(profile(Dialect::Ollama, "127.0.0.1", "qwen3").reasoning, ReasoningStyle::Think);
    EXPECT_EQ(profile(Dialect::Chat, "10.0.0.2", "openai/gpt-oss-120b").origin, Origin::Other);
}
