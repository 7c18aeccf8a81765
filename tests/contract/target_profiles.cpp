// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/target_profiles.h"

namespace gateway::contract {

using namespace dialects;

namespace {

TargetProfile openAi(Dialect dialect)
{
    TargetProfile profile { .dialect = dialect, .provider = "openai", .model = "gpt-5.1" };
    profile.origin = Origin::OpenAi;
    profile.family = "gpt";
    profile.maxOutputTokens = 128000;
    profile.reasoning = ReasoningStyle::Effort;
    profile.efforts = { Effort::None, Effort::Low, Effort::Medium, Effort::High };
    profile.developerRole = true;
    profile.maxCompletionTokens = true;
    profile.customTools = true;
    profile.allowedTools = true;
    profile.namespaceTools = dialect == Dialect::Responses;
    return profile;
}

TargetProfile anthropic()
{
    TargetProfile profile {
        .dialect = Dialect::Messages, .provider = "anthropic", .model = "claude-sonnet-4-5"
    };
    profile.origin = Origin::Anthropic;
    profile.family = "claude";
    profile.maxOutputTokens = 64000;
    profile.reasoning = ReasoningStyle::AnthropicBudget;
    profile.minBudget = 1024;
    profile.takesTemperatureWithTopP = false;
    profile.maxTemperature = 1;
    profile.takesAudio = false;
    profile.toolIds = ToolIdRule::WordOnly;
    return profile;
}

TargetProfile google()
{
    TargetProfile profile { .dialect = Dialect::Gemini, .provider = "google", .model = "gemini-3-flash" };
    profile.origin = Origin::Google;
    profile.family = "gemini";
    profile.maxOutputTokens = 65536;
    profile.reasoning = ReasoningStyle::GeminiLevel;
    profile.efforts = { Effort::Minimal, Effort::Low, Effort::Medium, Effort::High };
    profile.canDisableReasoning = false;
    profile.reasoningByDefault = true;
    profile.parallelToolCalls = false;
    return profile;
}

} // namespace

TargetProfile targetProfile(Dialect dialect)
{
    if (dialect == Dialect::Messages)
        return anthropic();
    if (dialect == Dialect::Gemini)
        return google();
    return openAi(dialect);
}

} // namespace gateway::contract
