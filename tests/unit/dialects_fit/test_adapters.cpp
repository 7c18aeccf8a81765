// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_fixture.h"

#include "dialects/fit/adapters.h"

#include <gtest/gtest.h>

using namespace fit_test;

namespace {

std::string adapted(std::string_view body, std::string_view adapters)
{
    const auto list = adaptersFrom(parsed(adapters));
    EXPECT_TRUE(list) << adapters;
    json::value value = parsed(body);
    applyAdapters(value.get_object(), *list);
    return jsonText(value);
}

std::string mistake(std::string_view adapters)
{
    const auto list = adaptersFrom(parsed(adapters));
    return list ? std::string() : list.error().field.toStdString();
}

} // namespace

TEST(Adapters, EachRewritesWhatItIsNamedFor)
{
    struct Case {
        const char* adapter;
        const char* body;
        const char* result;
    };

    for (const Case& c :
        {
            Case { R"("reasoning_content")",
                R"({"messages":[{"role":"assistant","reasoning":"t"},{"role":"user"}]})",
                R"({"messages":[{"role":"assistant","reasoning_content":"t"},{"role":"user"}]})" },
            Case { R"("suppress_developer_role")",
                R"({"messages":[{"role":"developer"}],"input":[{"role":"developer"},"x"]})",
                R"({"messages":[{"role":"system"}],"input":[{"role":"system"},"x"]})" },
            Case { R"("strip_unsupported_tool_search")",
                R"({"tools":[{"type":"tool_search"},{"type":"function"}],"input":[{"type":"tool_search_call"}]})",
                R"({"tools":[{"type":"function"}],"input":[]})" },
            Case { R"("suppress_unsupported_gpt5_options")",
                R"({"model":"openai/gpt-5-mini","temperature":1,"max_tokens":5})",
                R"({"model":"openai/gpt-5-mini","max_tokens":5})" },
            Case { R"("suppress_unsupported_gpt5_options")", R"({"model":"gpt-4o","temperature":1})",
                R"({"model":"gpt-4o","temperature":1})" },
            Case { R"("normalize_anthropic_tool_ids")",
                R"({"messages":[{"content":[{"type":"tool_use","id":"ok-1"}]},{"content":"x"}]})",
                R"({"messages":[{"content":[{"type":"tool_use","id":"ok-1"}]},{"content":"x"}]})" },
            Case { R"({"name":"web_search_coercion","options":{"target":"messages","max_uses":3}})",
                R"({"tools":[{"type":"function"},{"googleSearch":{}}]})",
                R"({"tools":[{"type":"function"},{"type":"web_search_20250305","name":"web_search","max_uses":3}]})" },
            Case { R"({"name":"web_search_coercion","options":{"target":"chat"}})",
                R"({"tools":[{"type":"web_search_preview"}]})", R"({"web_search_options":{}})" },
            Case { R"({"name":"web_search_coercion","options":{"target":"gemini"}})",
                R"({"web_search_options":{}})", R"({"tools":[{"googleSearch":{}}]})" },
            Case { R"({"name":"web_search_coercion","options":{"target":"gemini"}})", R"({"tools":[]})",
                R"({"tools":[]})" },
            Case { R"([{"name":"suppress_developer_role","enabled":false}])",
                R"({"messages":[{"role":"developer"}]})", R"({"messages":[{"role":"developer"}]})" },
        })
        EXPECT_EQ(adapted(c.body, c.adapter), c.result) << c.adapter;
}

TEST(Adapters, NormalisedIdsOfCallAndResultAgree)
{
    const json::value body = parsed(adapted(
        R"({"messages":[{"content":[{"type":"tool_use","id":"a:1"}]},{"content":[{"type":"tool_result","tool_use_id":"a:1"}]}]})",
        R"("normalize_anthropic_tool_ids")"));
    const auto& messages = body.get_object().at("messages").get_array();
    const auto id = [&messages](std::size_t i, const char* key) {
        return jsonText(messages[i].get_object().at("content").get_array()[0].get_object().at(key));
    };
    EXPECT_EQ(id(0, "id"), id(1, "tool_use_id"));
    EXPECT_EQ(id(0, "id").find(':'), std::string::npos);
}

TEST(Adapters, ModelOverrideTakesTheFirstRuleThatHolds)
{
    const char* adapter = R"({"name":"model_override","options":{"rules":[
        {"any":[{"source":"thinking.type","op":"eq","value":"enabled"},{"source":"budget","op":"gt","value":10}],"model":"m-thinking"},
        {"any":[{"source":"small","op":"present"}],"model":"m-small"}]}})";
    EXPECT_EQ(adapted(R"({"model":"m","thinking":{"type":"enabled"}})", adapter),
        R"({"model":"m-thinking","thinking":{"type":"enabled"}})");
    EXPECT_EQ(adapted(R"({"model":"m","budget":11,"small":1})", adapter),
        R"({"model":"m-thinking","budget":11,"small":1})");
    EXPECT_EQ(adapted(R"({"model":"m","budget":10,"small":1})", adapter),
        R"({"model":"m-small","budget":10,"small":1})");
    EXPECT_EQ(adapted(R"({"model":"m"})", adapter), R"({"model":"m"})");
}

TEST(Adapters, ReasoningRewriteWritesAndStrips)
{
    const char* adapter = R"({"name":"reasoning_rewrite","options":{"rules":[
        {"when":{"source":"reasoning_effort","op":"in","value":["low","high"]},
         "write":[{"path":"thinking.type","literal":"enabled"},{"path":"thinking.level","source":"reasoning_effort","map":{"low":1,"high":9}}],
         "strip":["reasoning_effort"]},
        {"when":{"source":"reasoning_effort","op":"eq","value":"none"},"write":[{"path":"enable_thinking","literal":false}],"strip":["reasoning_effort"]}]}})";
    EXPECT_EQ(
        adapted(R"({"reasoning_effort":"high"})", adapter), R"({"thinking":{"type":"enabled","level":9}})");
    EXPECT_EQ(adapted(R"({"reasoning_effort":"none"})", adapter), R"({"enable_thinking":false})");
    EXPECT_EQ(adapted(R"({"reasoning_effort":"medium"})", adapter), R"({"reasoning_effort":"medium"})");
}

TEST(Adapters, ConditionsCompare)
{
    const auto holds = [](std::string_view op, std::string_view value) {
        const std::string adapter =
            R"({"name":"model_override","options":{"rules":[{"when":{"source":"n","op":")" + std::string(op)
            + R"(","value":)" + std::string(value) + R"(},"model":"yes"}]}})";
        return adapted(R"({"model":"no","n":5})", adapter).find("yes") != std::string::npos;
    };
    EXPECT_TRUE(holds("eq", "5.0") && !holds("eq", "6") && holds("neq", "6") && !holds("neq", "5"));
    EXPECT_TRUE(holds("gt", "4") && !holds("gt", "5") && holds("gte", "5") && !holds("gte", "6"));
    EXPECT_TRUE(holds("lt", "6") && !holds("lt", "5") && holds("lte", "5") && !holds("lte", "4"));
    EXPECT_TRUE(holds("in", "[1,5]") && !holds("in", "[1]") && !holds("in", "5"));
    EXPECT_TRUE(
        holds("present", "0") && !holds("absent", "0") && !holds("gt", "\"4\"") && !holds("strange", "5"));
}

TEST(Adapters, MistakesAreNamed)
{
    EXPECT_EQ(mistake(R"("nothing_such")"), "adapter");
    EXPECT_EQ(mistake(R"(["reasoning_content",7])"), "adapter[1]");
    EXPECT_EQ(mistake(R"([{"name":"reasoning_content","options":1}])"), "adapter[0].options");
    EXPECT_EQ(mistake(R"([{"name":"reasoning_content","enabled":1}])"), "adapter[0].enabled");
}

TEST(Adapters, TheModelsListGoesOverTheProviders)
{
    const Adapter developer { .kind = AdapterKind::SuppressDeveloperRole };
    const Adapter override { .kind = AdapterKind::ModelOverride, .options = { { "a", 1 } } };
    Adapter off = developer;
    off.isEnabled = false;
    const Adapter other { .kind = AdapterKind::ModelOverride, .options = { { "a", 2 } } };
    EXPECT_EQ(mergeAdapters({ developer, override }, { other, off }), (std::vector { other }));
}

TEST(ExtraBody, MergesDeepAndNullRemoves)
{
    json::value body = parsed(R"({"a":{"b":1,"c":2},"d":[1],"e":1})");
    mergeExtraBody(
        body.get_object(), parsed(R"({"a":{"c":3,"x":{"y":1}},"d":[2],"e":null,"f":{"g":1}})").get_object());
    EXPECT_EQ(body, parsed(R"({"a":{"b":1,"c":3,"x":{"y":1}},"d":[2],"f":{"g":1}})"));
}

TEST(RefusedFields, GoWithANote)
{
    json::object body { { "stop", "x" }, { "model", "m" } };
    TargetProfile target;
    target.dropFields = { "stop", "seed" };
    Notes notes;
    dropRefusedFields(body, target, notes);
    EXPECT_EQ(body, (json::object { { "model", "m" } }));
    EXPECT_EQ(notes.size(), 1U);
    EXPECT_TRUE(hasNote(notes, "stop", Note::Kind::Dropped));
}
