// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_fixture.h"

#include "dialects/fit/body_repair.h"
#include "dialects/fit/json_path.h"

#include <gtest/gtest.h>

using namespace fit_test;

namespace {

std::string quoted(const Repair& repair)
{
    switch (repair.kind) {
    case Repair::Kind::RemovePath: return "remove " + repair.path;
    case Repair::Kind::RenamePath: return "rename " + repair.path + " to " + repair.name;
    case Repair::Kind::StripThinking: return "strip thinking";
    case Repair::Kind::StripAdvisor: return "strip advisor";
    }
    return {};
}

std::string decided(std::string_view body, int status = 400)
{
    const auto repair = repairFor(status, QByteArrayView(body.data(), static_cast<qsizetype>(body.size())));
    return repair ? quoted(*repair) : "none";
}

std::string messageBody(std::string_view message)
{
    return jsonText(json::object {
        { "error", json::object { { "message", message }, { "type", "invalid_request_error" } } } });
}

std::string applied(std::string_view body, const Repair& repair)
{
    json::value value = parsed(body);
    return applyRepair(value.get_object(), repair) ? jsonText(value) : "unchanged";
}

} // namespace

TEST(BodyRepair, FindsWhatEachVendorMinds)
{
    struct Case {
        const char* message;
        const char* repair;
    };

    for (const Case& c : {
             Case { "Unsupported parameter: 'reasoning.effort' is not supported with this model.",
                 "remove reasoning.effort" },
             Case { "Unknown parameter: 'tools[0].strict'.", "remove tools[0].strict" },
             Case { "Unrecognized request argument supplied: thinking", "remove thinking" },
             Case { "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default "
                    "(1) value is supported.",
                 "remove temperature" },
             Case { "Unsupported parameter: 'max_tokens' is not supported with this model. Use "
                    "'max_completion_tokens' instead.",
                 "rename max_tokens to max_completion_tokens" },
             Case { "context_management: Extra inputs are not permitted", "remove context_management" },
             Case { "tools.0.custom.defer_loading: Extra inputs are not permitted",
                 "remove tools.0.custom.defer_loading" },
             Case { "`temperature` and `top_p` cannot both be specified for this model. Please use only one.",
                 "remove top_p" },
             Case { "property 'store' is unsupported", "remove store" },
             Case { "Failed to deserialize the JSON body into the target type: unknown field `verbosity`, "
                    "expected one of `model`",
                 "remove verbosity" },
             Case { "Argument not supported on this model: presencePenalty", "remove presencePenalty" },
             Case { "Model grok-4 does not support parameter reasoningEffort.", "remove reasoningEffort" },
             Case { "Invalid JSON payload received. Unknown name \"thinkingLevel\" at "
                    "'generation_config.thinking_config': Cannot find field.",
                 "remove generation_config.thinking_config.thinkingLevel" },
             Case { "[{'type': 'extra_forbidden', 'loc': ('body', 'stream_options'), 'msg': 'Extra inputs "
                    "are not permitted'}]",
                 "remove 'stream_options'" },
             Case { "messages.1.content.0: Invalid `signature` in `thinking` block", "strip thinking" },
             Case { "messages.3.content.0: `thinking` or `redacted_thinking` blocks in the latest assistant "
                    "message cannot be modified.",
                 "strip thinking" },
             Case { "Thought signature is not valid.", "strip thinking" },
             Case { "messages.1.content.2: Input tag 'advisor_tool_result' found using 'type' does not match "
                    "any of the expected tags",
                 "strip advisor" },
             // What must never be touched, and what says nothing.
             Case { "Unknown parameter: 'messages'.", "none" },
             Case { "Unknown parameter: 'messages[3]'.", "none" },
             Case { "Unsupported parameter: 'input'", "none" },
             Case { "Unsupported parameter: 'model'", "none" },
             Case { "contents: Extra inputs are not permitted", "none" },
             Case { "Unknown parameter: '__proto__.x'.", "none" },
             Case { "prompt is too long: 210000 tokens > 200000 maximum", "none" },
             Case { "Your credit balance is too low", "none" },
         })
        EXPECT_EQ(decided(messageBody(c.message)), c.repair) << c.message;
}

TEST(BodyRepair, ReadsOtherBodiesAndOnlyRefusals)
{
    EXPECT_EQ(
        decided(
            R"({"detail":[{"type":"extra_forbidden","loc":["body","prompt_cache_key"],"msg":"Extra inputs are not permitted"}]})",
            422),
        "remove \"prompt_cache_key\"");
    EXPECT_EQ(decided("Unknown parameter: 'x'."), "remove x");
    EXPECT_EQ(decided(messageBody("Unknown parameter: 'x'."), 500), "none");
    EXPECT_EQ(decided(messageBody("Unknown parameter: 'x'."), 429), "none");
    EXPECT_EQ(decided(""), "none");
}

TEST(BodyRepair, RemovesThePathAndWhatItLeavesEmpty)
{
    const auto removing = [](std::string path) { return Repair { .path = std::move(path) }; };
    EXPECT_EQ(applied(R"({"model":"m","reasoning":{"effort":"low"}})", removing("reasoning.effort")),
        R"({"model":"m"})");
    EXPECT_EQ(applied(R"({"tools":[{"name":"a","strict":true}]})", removing("tools[0].strict")),
        R"({"tools":[{"name":"a"}]})");
    EXPECT_EQ(
        applied(R"({"tools":[{"name":"a","defer_loading":true}]})", removing("tools.0.custom.defer_loading")),
        R"({"tools":[{"name":"a"}]})");
    EXPECT_EQ(
        applied(R"({"generationConfig":{"thinkingConfig":{"thinkingLevel":"LOW","includeThoughts":true}}})",
            removing("generation_config.thinking_config.thinkingLevel")),
        R"({"generationConfig":{"thinkingConfig":{"includeThoughts":true}}})");
    EXPECT_EQ(applied(R"({"presence_penalty":1})", removing("presencePenalty")), "{}");
    EXPECT_EQ(applied(R"({"stream_options":{}})", removing("'stream_options'")), "{}");
    EXPECT_EQ(applied(R"({"messages":[{"role":"user","name":"n"}]})", removing("messages[0].name")),
        R"({"messages":[{"role":"user"}]})");
    for (const char* path :
        { "x", "model", "messages", "messages[0]", "messages.0", "", "model.x", "tools[7].a" })
        EXPECT_EQ(applied(R"({"model":"m","messages":[{}],"tools":[]})", removing(path)), "unchanged")
            << path;
}

TEST(BodyRepair, Renames)
{
    const Repair repair {
        .kind = Repair::Kind::RenamePath, .path = "max_tokens", .name = "max_completion_tokens"
    };
    EXPECT_EQ(applied(R"({"max_tokens":5})", repair), R"({"max_completion_tokens":5})");
    EXPECT_EQ(applied(R"({"a":5})", repair), "unchanged");
}

TEST(BodyRepair, StripsThinkingOfEveryDialect)
{
    const Repair repair { .kind = Repair::Kind::StripThinking };
    EXPECT_EQ(
        applied(
            R"({"thinking":{"type":"enabled"},"messages":[{"role":"assistant","content":[{"type":"thinking"}]},{"role":"assistant","content":[{"type":"redacted_thinking"},{"type":"tool_use"}]},{"role":"user","content":[{"type":"tool_result"}]}]})",
            repair),
        R"({"messages":[{"role":"assistant","content":[{"type":"tool_use"}]},{"role":"user","content":[{"type":"tool_result"}]}]})");
    EXPECT_EQ(
        applied(
            R"({"thinking":{"type":"enabled"},"messages":[{"role":"assistant","content":[{"type":"thinking"},{"type":"text"}]},{"role":"user","content":"q"}]})",
            repair),
        R"({"thinking":{"type":"enabled"},"messages":[{"role":"assistant","content":[{"type":"text"}]},{"role":"user","content":"q"}]})");
    EXPECT_EQ(applied(R"({"input":[{"type":"reasoning"},{"type":"message"}]})", repair),
        R"({"input":[{"type":"message"}]})");
    EXPECT_EQ(
        applied(
            R"({"contents":[{"parts":[{"text":"a","thoughtSignature":"x"},{"functionCall":{},"thoughtSignature":"x"}]}]})",
            repair),
        R"({"contents":[{"parts":[{"text":"a"},{"functionCall":{},"thoughtSignature":"skip_thought_signature_validator"}]}]})");
    EXPECT_EQ(applied(R"({"messages":[{"role":"user","content":"q"}]})", repair), "unchanged");
}

TEST(BodyRepair, StripsAdvisorResultsWithTheirCalls)
{
    EXPECT_EQ(
        applied(
            R"({"messages":[{"content":[{"type":"server_tool_use","id":"s1"},{"type":"advisor_tool_result","tool_use_id":"s1"},{"type":"server_tool_use","id":"s2"}]}]})",
            { .kind = Repair::Kind::StripAdvisor }),
        R"({"messages":[{"content":[{"type":"server_tool_use","id":"s2"}]}]})");
    EXPECT_EQ(applied(R"({"messages":[]})", { .kind = Repair::Kind::StripAdvisor }), "unchanged");
}

TEST(JsonPath, ReadsDotsAndBrackets)
{
    EXPECT_EQ(parsePath("a.b[0].c"), (JsonPath { "a", "b", "0", "c" }));
    EXPECT_EQ(parsePath("'response_format'. 'x'"), (JsonPath { "response_format", "x" }));
    EXPECT_TRUE(parsePath("..").empty());
}
