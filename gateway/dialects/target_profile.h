// SPDX-License-Identifier: GPL-3.0-or-later
// What a target can take: data about a provider and model that the request is fitted to before it is encoded.
// Filled from resources/model-profiles.json by ProfileTable; encoders only read it.
#pragma once

#include "dialects/unified/request.h"

namespace gateway::dialects {

// How the target is told how much to think.
enum class ReasoningStyle {
    None,              // it cannot be told
    Effort,            // chat reasoning_effort, Responses reasoning.effort
    OpenRouter,        // reasoning {effort | max_tokens, exclude}
    AnthropicBudget,   // thinking {enabled, budget_tokens}
    AnthropicAdaptive, // thinking {adaptive} + output_config.effort
    GeminiBudget,      // thinkingConfig.thinkingBudget
    GeminiLevel,       // thinkingConfig.thinkingLevel
    ThinkingType,      // thinking {type: enabled|disabled} (DeepSeek, GLM, Kimi)
    EnableThinking,    // enable_thinking, thinking_budget (Qwen)
    TemplateArgument,  // chat_template_kwargs.enable_thinking (vLLM, SGLang)
    Think,             // Ollama's think
};

enum class ToolIdRule {
    Any,              // up to 64 characters
    WordOnly,         // ^[a-zA-Z0-9_-]{1,64}$ (Anthropic)
    NineAlphanumeric, // Mistral
};

struct TargetProfile {
    Dialect dialect = Dialect::Chat;
    std::string provider = {};     // slug
    std::string model = {};        // what is sent
    Origin origin = Origin::Other; // whose proofs it understands
    std::string family = {};       // "claude", "gemini", "gpt"; with origin decides about replaying proofs

    std::optional<std::int64_t> maxOutputTokens = {};
    ReasoningStyle reasoning = ReasoningStyle::None;
    std::vector<Effort> efforts = {}; // what it takes; empty: all
    std::int64_t minBudget = 0;
    std::optional<std::int64_t> maxBudget = {};
    bool canDisableReasoning = true;
    bool reasoningByDefault = false; // thinks when told nothing

    bool takesSampling = true; // temperature, top_p, top_k, penalties, logprobs
    bool takesTemperatureWithTopP = true;
    double maxTemperature = 2.0;
    std::vector<std::string> dropFields = {}; // top-level fields of the encoded body it refuses

    bool developerRole = false;       // chat: `developer` instead of `system`
    bool maxCompletionTokens = false; // chat: max_completion_tokens instead of max_tokens
    bool streamUsageOption = true;    // chat: stream_options.include_usage is understood
    bool echoReasoning = false;       // chat: reasoning_content of earlier turns must be sent back
    std::string reasoningField = "reasoning_content"; // chat: where thoughts are written
    bool cacheControl = false; // chat: Anthropic's cache_control on parts is understood
    bool textArrays = true;    // chat: several texts of a message may be an array; else they are joined
    bool allowedTools = false; // chat, responses: tool_choice can be a list of tools

    bool schemaOutput = true;    // structured output by schema; messages: output_config.format
    bool jsonSchemaField = true; // gemini: parametersJsonSchema / responseJsonSchema instead of the subset
    bool imagesInToolResults = true; // gemini: functionResponse.parts (3 and newer)
    bool fetchesUrls = true;         // images and files by public URL
    bool midSystemTurns = false;     // messages: role system inside the conversation
    bool prefill = true;             // messages: a final assistant turn is continued
    bool takesImages = true;
    bool takesAudio = true;
    bool takesFiles = true;
    bool parallelToolCalls = true; // the switch is understood
    bool customTools = false;      // free-text tools (OpenAI's grammar tools)
    bool namespaceTools = false;   // responses: {type: namespace} tools

    ToolIdRule toolIds = ToolIdRule::Any;
    friend bool operator==(const TargetProfile&, const TargetProfile&) = default;
};

} // namespace gateway::dialects
