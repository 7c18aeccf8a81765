// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/stop_reasons.h"

#include <array>

namespace gateway::dialects::messages {

namespace {

struct ReasonName {
    std::string_view name;
    StopReason reason;
};

// After Anthropic's own the words servers of the same API borrow from OpenAI.
constexpr std::array kReasons {
    ReasonName { "end_turn", StopReason::Stop },
    ReasonName { "max_tokens", StopReason::Length },
    ReasonName { "stop_sequence", StopReason::StopSequence },
    ReasonName { "tool_use", StopReason::ToolCall },
    ReasonName { "pause_turn", StopReason::Pause },
    ReasonName { "refusal", StopReason::Filter },
    ReasonName { "model_context_window_exceeded", StopReason::ContextFull },
    ReasonName { "length", StopReason::Length },
    ReasonName { "tool_calls", StopReason::ToolCall },
    ReasonName { "content_filter", StopReason::Filter },
};

std::string_view nameOf(StopReason reason)
{
    switch (reason) {
    case StopReason::Stop:
    case StopReason::Error: return "end_turn";
    case StopReason::StopSequence: return "stop_sequence";
    case StopReason::Length: return "max_tokens";
    case StopReason::ContextFull: return "model_context_window_exceeded";
    case StopReason::ToolCall: return "tool_use";
    case StopReason::Filter: return "refusal";
    case StopReason::Pause: return "pause_turn";
    }
    return "end_turn";
}

} // namespace

StopReason stopReasonOf(std::string_view word)
{
    for (const ReasonName& entry : kReasons) {
        if (entry.name == word)
            return entry.reason;
    }
    return StopReason::Stop; // a word of the future, such as "compaction": the turn is over
}

Stop decodeStop(ObjectReader& reader)
{
    Stop stop { .native = reader.stringOr("stop_reason", {}) };
    stop.reason = stopReasonOf(stop.native);
    stop.sequence = reader.stringOr("stop_sequence", {});
    if (const json::object* details = reader.object("stop_details"))
        stop.details = *details;
    return stop;
}

std::string encodeStopReason(const Stop& stop, Dialect provider)
{
    // The reason may have been corrected since (calls were made though the provider said "end_turn").
    if (provider == Dialect::Messages && !stop.native.empty() && stopReasonOf(stop.native) == stop.reason)
        return stop.native;
    return std::string(nameOf(stop.reason));
}

void addStop(const Stop& stop, Dialect provider, json::object& object)
{
    object["stop_reason"] = encodeStopReason(stop, provider);
    object["stop_sequence"] = stop.sequence.empty() ? json::value(nullptr) : json::value(stop.sequence);
    if (provider == Dialect::Messages && !stop.details.empty())
        object["stop_details"] = stop.details;
}

} // namespace gateway::dialects::messages
