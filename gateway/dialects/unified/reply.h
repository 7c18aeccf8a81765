// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's answer in the form all dialects are translated through. Plain values.
#pragma once

#include "dialects/unified/part.h"
#include "inspect/exchange_record.h"

namespace gateway::dialects {

// Each token counted once (translation.md §2.13). Empty: not reported.
struct TokenUsage {
    std::optional<std::int64_t> input = {}; // uncached: neither read from nor written to a cache
    std::optional<std::int64_t> cacheRead = {};
    std::optional<std::int64_t> cacheWrite = {};   // all of it
    std::optional<std::int64_t> cacheWrite1h = {}; // of cacheWrite, with an hour to live
    std::optional<std::int64_t> output = {};       // reasoning included
    std::optional<std::int64_t> reasoning = {};
    std::optional<std::int64_t> audioInput = {};  // of input
    std::optional<std::int64_t> audioOutput = {}; // of output
    json::object extras = {}; // same-dialect details (prediction tokens, server_tool_use …)

    [[nodiscard]] bool isEmpty() const
    {
        return !input && !output && !cacheRead && !cacheWrite && !reasoning;
    }

    // input + cacheRead + cacheWrite.
    [[nodiscard]] std::int64_t totalInput() const
    {
        return input.value_or(0) + cacheRead.value_or(0) + cacheWrite.value_or(0);
    }

    friend bool operator==(const TokenUsage&, const TokenUsage&) = default;
};

// Later counts are cumulative: a field that is present overwrites, one that is absent stands.
void mergeUsage(TokenUsage& into, const TokenUsage& later);
// From a total that holds cache reads and writes to the normal form; a read larger than the total counts as
// outside it, as some proxies report.
[[nodiscard]] std::int64_t uncachedInput(std::int64_t total, std::int64_t cacheRead, std::int64_t cacheWrite);
[[nodiscard]] inspect::Usage recordedUsage(const TokenUsage& usage);

enum class StopReason {
    Stop,
    StopSequence,
    Length,
    ContextFull,
    ToolCall,
    Filter,
    Pause, // Anthropic pause_turn
    Error, // the model failed (Gemini MALFORMED_FUNCTION_CALL)
};

[[nodiscard]] inspect::FinishReason recordedFinish(StopReason reason);

struct Stop {
    StopReason reason = StopReason::Stop;
    std::string sequence = {}; // StopSequence
    std::string native = {};   // the vendor's word
    json::object details = {}; // Anthropic stop_details, Gemini safety ratings …
    friend bool operator==(const Stop&, const Stop&) = default;
};

struct Choice {
    std::vector<Part> parts = {};
    Stop stop = {};
    json::array logprobs = {}; // of the text, entries in chat's shape {token, logprob, bytes, top_logprobs}
    json::object extras = {};
    friend bool operator==(const Choice&, const Choice&) = default;
};

struct Reply {
    Dialect dialect = Dialect::Chat; // the provider's
    std::string id = {};
    std::string model = {};
    std::int64_t created = 0;         // seconds; 0: not said
    std::vector<Choice> choices = {}; // index = position
    TokenUsage usage = {};
    std::string serviceTier = {};
    json::object extras = {};
    friend bool operator==(const Reply&, const Reply&) = default;
};

// A provider's error body, read. Empty strings: not said.
struct UpstreamError {
    std::string message = {};
    std::string type = {};
    std::string code = {};
    std::string param = {};
    friend bool operator==(const UpstreamError&, const UpstreamError&) = default;
};

} // namespace gateway::dialects
