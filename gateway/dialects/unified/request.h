// SPDX-License-Identifier: GPL-3.0-or-later
// A client's request in the form all dialects are translated through (translation.md §2.0): everything the
// client said, in its order, nothing it did not say. Plain values; see part.h for `extras`.
#pragma once

#include "dialects/unified/part.h"

namespace gateway::dialects {

enum class Role { System, Developer, User, Assistant };

struct Turn {
    Role role = Role::User;
    std::vector<Part> parts = {};
    // Came from the dialect's own place for instructions (Anthropic `system`, Responses `instructions`,
    // Gemini `systemInstruction`) rather than from a turn of the conversation.
    bool isTopLevel = false;
    std::string name = {}; // OpenAI's participant name
    json::object extras = {};
    friend bool operator==(const Turn&, const Turn&) = default;
};

// Tools that run on the vendor's side; `Tool::native` holds the definition.
enum class HostedTool {
    None,
    WebSearch,
    CodeExecution,
    UrlFetch,
    FileSearch,
    ImageGeneration,
    ComputerUse,
    Other
};

struct Tool {
    HostedTool hosted = HostedTool::None;
    ToolKind kind = ToolKind::Function; // of tools the client runs
    std::string name = {};
    std::string nameSpace = {}; // Responses {type: namespace}
    std::optional<std::string> description = {};
    std::optional<json::value> schema = {}; // JSON Schema of the arguments, key order kept
    std::optional<bool> strict = {};
    std::optional<json::value> format = {}; // Custom: {type: text} or {type: grammar, …}, Responses' shape
    std::optional<CacheMark> cache = {};
    std::optional<std::int64_t> maxUses = {}; // WebSearch
    json::object native = {};                 // hosted: the definition as it came
    json::object extras = {};
    friend bool operator==(const Tool&, const Tool&) = default;
};

struct ToolChoice {
    enum class Mode {
        Auto,
        None,
        Required,
        Named,   // names[0]
        Allowed, // only names; `mustCall` says whether one has to be called
    };
    Mode mode = Mode::Auto;
    std::vector<std::string> names = {};
    bool mustCall = false;
    json::object extras = {};
    friend bool operator==(const ToolChoice&, const ToolChoice&) = default;
};

struct Sampling {
    std::optional<std::int64_t> maxTokens = {};
    std::optional<double> temperature = {};
    std::optional<double> topP = {};
    std::optional<std::int64_t> topK = {};
    std::optional<std::int64_t> n = {};
    std::optional<std::int64_t> seed = {};
    std::vector<std::string> stop = {};
    std::optional<double> presencePenalty = {};
    std::optional<double> frequencyPenalty = {};
    std::optional<json::object> logitBias = {};
    std::optional<bool> logprobs = {};
    std::optional<std::int64_t> topLogprobs = {};
    friend bool operator==(const Sampling&, const Sampling&) = default;
};

enum class Effort { None, Minimal, Low, Medium, High, XHigh, Max };

struct Reasoning {
    enum class Mode {
        Unset, // the client said nothing about it
        Off,
        On,       // with `effort` or `budget`, or at the model's default
        Adaptive, // the model decides (Anthropic adaptive, Gemini budget −1)
    };
    Mode mode = Mode::Unset;
    std::optional<Effort> effort = {};
    std::optional<std::int64_t> budget = {}; // tokens
    std::string summary = {};                // Responses: "auto", "concise", "detailed"
    std::optional<bool> show = {}; // the client wants to see the thoughts (includeThoughts, display)
    json::object extras = {};
    friend bool operator==(const Reasoning&, const Reasoning&) = default;
};

struct OutputFormat {
    enum class Kind { Text, JsonObject, JsonSchema };
    Kind kind = Kind::Text;
    std::string name = {};
    std::optional<std::string> description = {};
    std::optional<json::value> schema = {};
    std::optional<bool> strict = {};
    std::string verbosity = {};               // "low", "medium", "high"
    std::vector<std::string> modalities = {}; // lower case: "text", "audio", "image"; empty: not said
    std::optional<json::object> audio = {};   // chat `audio`
    json::object extras = {};
    friend bool operator==(const OutputFormat&, const OutputFormat&) = default;
};

struct RequestMeta {
    std::string user = {};
    std::string safetyId = {};
    json::object metadata = {};   // string values
    std::string serviceTier = {}; // as the client wrote it
    std::string cacheKey = {};
    std::string cacheRetention = {};
    std::optional<CacheMark> automaticCache = {}; // Anthropic's top-level cache_control
    std::optional<bool> store = {};
    std::vector<std::string> include = {}; // Responses
    friend bool operator==(const RequestMeta&, const RequestMeta&) = default;
};

// What belongs to the legacy /v1/completions alone.
struct CompletionExtras {
    std::string suffix = {};
    bool echo = false;
    std::string prompt = {}; // to be repeated in front of the answer; only with `echo`
    friend bool operator==(const CompletionExtras&, const CompletionExtras&) = default;
};

struct ChatRequest {
    Dialect dialect = Dialect::Chat; // the client's
    std::string model = {};
    bool stream = false;
    bool includeUsage = false;    // chat: stream_options.include_usage
    bool legacyFunctions = false; // chat: tools came as `functions`; a call is answered as `function_call`
    std::vector<Turn> turns = {}; // system text included, where it stood; top-level text first
    std::vector<Tool> tools = {};
    std::optional<ToolChoice> toolChoice = {};
    std::optional<bool> parallelToolCalls = {};
    Sampling sampling = {};
    Reasoning reasoning = {};
    OutputFormat output = {};
    RequestMeta meta = {};
    std::string previousResponseId = {};
    std::optional<json::value> conversation = {};
    std::optional<CompletionExtras> completion = {};
    json::object extras = {};
    friend bool operator==(const ChatRequest&, const ChatRequest&) = default;
};

// What an answer repeats of its request (Responses): everything but the conversation and its media, with the
// top-level system text, which is echoed as `instructions`.
[[nodiscard]] ChatRequest requestEcho(const ChatRequest& request);

} // namespace gateway::dialects
