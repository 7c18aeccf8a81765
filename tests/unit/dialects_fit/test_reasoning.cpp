// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_fixture.h"

#include "dialects/codec.h"
#include "dialects/fit/reasoning.h"
#include "dialects/fit/sampling.h"

#include <gtest/gtest.h>

using namespace fit_test;
using Mode = Reasoning::Mode;

namespace {

struct Fitted {
    ChatRequest request;
    Notes notes;
};

Fitted fit(ChatRequest request, const TargetProfile& target)
{
    Fitted out { .request = std::move(request), .notes = {} };
    fitReasoning(out.request, target, out.notes);
    fitSampling(out.request, target, out.notes);
    return out;
}

ChatRequest asking(Reasoning reasoning, std::optional<std::int64_t> maxTokens = {})
{
    ChatRequest request = conversation({ user({ text("q") }) });
    request.reasoning = std::move(reasoning);
    request.sampling.maxTokens = maxTokens;
    return request;
}

Reasoning effort(Effort effort)
{
    return { .mode = Mode::On, .effort = effort };
}

Reasoning budget(std::int64_t tokens)
{
    return { .mode = Mode::On, .budget = tokens };
}

const Reasoning kOff { .mode = Mode::Off };
const Reasoning kAdaptive { .mode = Mode::Adaptive };

TargetProfile styled(ReasoningStyle style)
{
    TargetProfile target = plainChat();
    target.reasoning = style;
    return target;
}

} // namespace

TEST(ReasoningTable, ThereAndBackChangesNothing)
{
    for (const Effort e : { Effort::Minimal, Effort::Low, Effort::Medium, Effort::High, Effort::XHigh })
        EXPECT_EQ(effortFor(budgetFor(e, plainChat())), e);
    EXPECT_EQ(effortFor(0), Effort::None);
    EXPECT_EQ(effortFor(2049), Effort::Medium);
    EXPECT_EQ(budgetFor(Effort::Max, gemini("gemini-2.5-pro")), 32768);
}

TEST(ReasoningTable, TheNearestEffortIsTheNextHigherElseTheHighest)
{
    TargetProfile target;
    target.efforts = { Effort::None, Effort::Low, Effort::High, Effort::Max };
    EXPECT_EQ(nearestEffort(Effort::Minimal, target), Effort::Low);
    EXPECT_EQ(nearestEffort(Effort::Medium, target), Effort::High);
    EXPECT_EQ(nearestEffort(Effort::XHigh, target), Effort::Max);
    target.efforts = { Effort::Low, Effort::High };
    EXPECT_EQ(nearestEffort(Effort::Max, target), Effort::High);
    target.efforts.clear();
    EXPECT_EQ(nearestEffort(Effort::XHigh, target), Effort::XHigh);
}

TEST(Reasoning, ASilentClientGetsNothingInvented)
{
    for (const TargetProfile& target : { claude(), claude("claude-opus-4-7"), gemini(),
             gemini("gemini-3-pro"), openAi("gpt-5"), plainChat() }) {
        const Fitted out = fit(asking({}), target);
        EXPECT_EQ(out.request.reasoning, Reasoning {}) << target.model;
        EXPECT_EQ(out.request.sampling.maxTokens, std::nullopt) << target.model;
        EXPECT_TRUE(out.notes.empty()) << target.model;
    }
}

TEST(Reasoning, EachStyleGetsWhatItTakes)
{
    struct Case {
        const char* what;
        TargetProfile target;
        Reasoning asked;
        Mode mode;
        std::optional<Effort> effort;
        std::optional<std::int64_t> budget;
    };

    const std::vector<Case> cases {
        { "effort from budget", openAi("gpt-5"), budget(8192), Mode::On, Effort::Medium, {} },
        { "on alone is medium", openAi("gpt-5"), { .mode = Mode::On }, Mode::On, Effort::Medium, {} },
        { "xhigh where there is none", openAi("gpt-5"), effort(Effort::XHigh), Mode::On, Effort::High, {} },
        { "adaptive leaves it to OpenAI", openAi("gpt-5"), kAdaptive, Mode::Adaptive, {}, {} },
        { "adaptive leaves it to Gemini 3", gemini("gemini-3-pro-preview"), kAdaptive, Mode::Adaptive, {},
            {} },
        { "off where there is no none", openAi("gpt-5"), kOff, Mode::On, Effort::Minimal, {} },
        { "off at o3", openAi("o3"), kOff, Mode::On, Effort::Low, {} },
        { "off at 5.1", openAi("gpt-5.1"), effort(Effort::None), Mode::Off, Effort::None, {} },
        { "no reasoning at all", openAi("gpt-4o"), effort(Effort::High), Mode::Unset, {}, {} },
        { "off where nothing thinks", openAi("gpt-4o"), kOff, Mode::Unset, {}, {} },
        { "claude adaptive", claude("claude-opus-4-7"), effort(Effort::High), Mode::Adaptive, Effort::High,
            {} },
        { "claude adaptive alone", claude("claude-opus-4-7"), kAdaptive, Mode::Adaptive, {}, {} },
        { "claude adaptive by budget", claude("claude-opus-4-6"), budget(40000), Mode::Adaptive, Effort::Max,
            {} },
        { "claude off", claude("claude-opus-4-7"), kOff, Mode::Off, {}, {} },
        { "claude budget", claude(), effort(Effort::Medium), Mode::On, {}, 8192 },
        { "claude 3.5 has none", claude("claude-3-5-haiku-latest"), budget(2000), Mode::Unset, {}, {} },
        { "gemini budget", gemini(), effort(Effort::High), Mode::On, {}, 16384 },
        { "gemini dynamic", gemini(), budget(-1), Mode::Adaptive, {}, {} },
        { "gemini off", gemini(), kOff, Mode::Off, {}, 0 },
        { "gemini pro off", gemini("gemini-2.5-pro"), kOff, Mode::On, {}, 128 },
        { "gemini clamped", gemini(), budget(100000), Mode::On, {}, 24576 },
        { "gemini level", gemini("gemini-3-pro-preview"), effort(Effort::Medium), Mode::On, Effort::High,
            {} },
        { "gemini level off", gemini("gemini-3-pro-preview"), kOff, Mode::On, Effort::Low, {} },
        { "router takes budgets", styled(ReasoningStyle::OpenRouter), budget(3000), Mode::On, {}, 3000 },
        { "a switch", styled(ReasoningStyle::ThinkingType), effort(Effort::High), Mode::On, {}, {} },
        { "a switch off", styled(ReasoningStyle::TemplateArgument), kOff, Mode::Off, {}, {} },
        { "think off", styled(ReasoningStyle::Think), kOff, Mode::Off, {}, {} },
        { "qwen budget", styled(ReasoningStyle::EnableThinking), effort(Effort::Low), Mode::On, {}, 2048 },
    };
    for (const Case& c : cases) {
        const Reasoning fitted = fit(asking(c.asked), c.target).request.reasoning;
        EXPECT_EQ(fitted.mode, c.mode) << c.what;
        EXPECT_EQ(fitted.effort, c.effort) << c.what;
        EXPECT_EQ(fitted.budget, c.budget) << c.what;
    }
}

// How much is the model's affair; that the thoughts are shown is not.
TEST(Reasoning, AdaptiveClientsSeeTheThoughts)
{
    struct Case {
        TargetProfile target;
        const char* place;
        const char* written;
    };

    TargetProfile router = plainChat();
    router.reasoning = ReasoningStyle::OpenRouter;
    for (const Case& c : {
             Case { openAi("gpt-5", Dialect::Responses), "reasoning", R"({"summary":"auto"})" },
             Case { gemini("gemini-3-pro-preview"), "generationConfig",
                 R"({"thinkingConfig":{"includeThoughts":true}})" },
             Case { router, "reasoning", R"({"enabled":true})" },
             Case { openAi("gpt-5"), "reasoning_effort", "null" },
         }) {
        ChatRequest request = asking(kAdaptive);
        request.dialect = Dialect::Messages;
        Fitted out = fit(request, c.target);
        const auto body = codecFor(c.target.dialect)->encodeRequest(out.request, c.target, out.notes);
        ASSERT_TRUE(body);
        const json::value* written = body->if_contains(c.place);
        EXPECT_EQ(jsonText(written ? *written : json::value()), c.written) << c.target.model;
        EXPECT_TRUE(out.notes.empty()) << c.target.model;
    }
}

TEST(Reasoning, ABudgetOfClaudeFitsBelowMaxTokens)
{
    struct Case {
        Dialect client;
        std::int64_t budget;
        std::optional<std::int64_t> limit;
        std::optional<std::int64_t> fittedBudget;
        std::optional<std::int64_t> fittedLimit;
    };

    for (const Case& c : {
             Case { Dialect::Messages, 2000, 4000, 2000, 4000 }, // as the API demands
             Case { Dialect::Messages, 2000, 2500, 2000, 2500 }, // its own client knows what it does
             Case { Dialect::Chat, 8192, 16384, 8192, 16384 },   // room for both
             Case { Dialect::Chat, 8192, 200, 8192, 9216 },      // room for an answer
             Case { Dialect::Chat, 8192, {}, 8192, 64000 },      // all the model can
             Case { Dialect::Chat, 100000, 1000, 62976, 64000 }, // more than the model can
             Case { Dialect::Chat, 8192, 64000, 8192, 64000 },   // at the limit already
         }) {
        ChatRequest request = asking(budget(c.budget), c.limit);
        request.dialect = c.client;
        const Fitted out = fit(request, claude());
        EXPECT_EQ(out.request.reasoning.budget, c.fittedBudget) << c.budget;
        EXPECT_EQ(out.request.sampling.maxTokens, c.fittedLimit) << c.budget;
        const bool isNoted = std::any_of(
            out.notes.begin(), out.notes.end(), [](const Note& note) { return note.field == "max_tokens"; });
        EXPECT_EQ(isNoted, c.limit && c.limit != c.fittedLimit) << c.budget;
    }
    TargetProfile small = claude();
    small.maxOutputTokens = 1500;
    EXPECT_EQ(fit(asking(budget(4000)), small).request.reasoning.mode, Mode::Off);
}

TEST(Reasoning, WhatClaudeRefusesWhileThinkingTurnsItOff)
{
    ChatRequest forced = asking(budget(2048));
    forced.tools = { function("a") };
    forced.toolChoice = ToolChoice { .mode = ToolChoice::Mode::Required };
    ChatRequest begun = asking(budget(2048));
    begun.turns.push_back(assistant({ text("{") }));
    ChatRequest thoughtless = asking(budget(2048));
    thoughtless.turns.push_back(assistant({ call("1") }));
    thoughtless.turns.push_back(user({ result("1") }));
    for (const ChatRequest& request : { forced, begun, thoughtless }) {
        const Fitted out = fit(request, claude());
        EXPECT_EQ(out.request.reasoning, kOff);
        EXPECT_TRUE(hasNote(out.notes, "reasoning", Note::Kind::Changed));
    }
    EXPECT_EQ(fit(forced, openAi("gpt-5")).request.reasoning.mode, Mode::On);
    ChatRequest thought = thoughtless;
    thought.turns[1].parts.insert(thought.turns[1].parts.begin(), thinking("t", Proof { .bytes = "s" }));
    EXPECT_EQ(fit(thought, claude()).request.reasoning.mode, Mode::On);
    forced.toolChoice->mode = ToolChoice::Mode::Auto;
    EXPECT_EQ(fit(forced, claude()).request.reasoning.mode, Mode::On);
}

TEST(Sampling, ThinkingClaudeTakesNoTemperatureButOne)
{
    ChatRequest request = asking(budget(2048));
    request.sampling.temperature = 0.2;
    request.sampling.topK = 5;
    request.sampling.topP = 0.9;
    const Fitted out = fit(request, claude());
    EXPECT_EQ(out.request.sampling.temperature, std::nullopt);
    EXPECT_EQ(out.request.sampling.topK, std::nullopt);
    EXPECT_EQ(out.request.sampling.topP, std::nullopt);
    for (const char* field : { "temperature", "top_k", "top_p" })
        EXPECT_TRUE(hasNote(out.notes, field, Note::Kind::Dropped)) << field;
    request.sampling = { .temperature = 1.0 };
    EXPECT_EQ(fit(request, claude()).request.sampling.temperature, 1.0);
}

TEST(Sampling, WhatTheTargetRefusesGoesWithANote)
{
    ChatRequest request = asking({}, 500000);
    request.sampling.temperature = 1.7;
    request.sampling.topP = 0.5;
    request.sampling.presencePenalty = 0.1;
    request.sampling.logprobs = false;
    const Fitted none = fit(request, openAi("o3"));
    EXPECT_EQ(none.request.sampling, (Sampling { .maxTokens = 100000 }));
    EXPECT_EQ(none.notes.size(), 4U);
    const Fitted one = fit(request, claude());
    EXPECT_EQ(one.request.sampling.temperature, 1.0);
    EXPECT_EQ(one.request.sampling.topP, std::nullopt);
    EXPECT_EQ(one.request.sampling.maxTokens, 64000);
    const Fitted both = fit(request, claude("claude-sonnet-4-20250514"));
    EXPECT_EQ(both.request.sampling.topP, 0.5);
    EXPECT_EQ(fit(request, plainChat()).request.sampling, request.sampling);
}

TEST(Sampling, StopSequencesWithinTheTargetsBounds)
{
    ChatRequest request = asking({});
    request.sampling.stop = { "a", " \n", "c", "d", "e", "f", "g" };
    EXPECT_EQ(fit(request, openAi()).request.sampling.stop.size(), 4U);
    EXPECT_EQ(fit(request, gemini()).request.sampling.stop.size(), 5U);
    EXPECT_EQ(fit(request, claude()).request.sampling.stop,
        (std::vector<std::string> { "a", "c", "d", "e", "f", "g" }));
}

TEST(Sampling, TheParallelSwitchOnlyWhereItIsKnown)
{
    ChatRequest request = asking({});
    request.parallelToolCalls = false;
    const Fitted out = fit(request, gemini());
    EXPECT_EQ(out.request.parallelToolCalls, std::nullopt);
    EXPECT_TRUE(hasNote(out.notes, "parallel_tool_calls", Note::Kind::Dropped));
    EXPECT_EQ(fit(request, openAi()).request.parallelToolCalls, false);
}
