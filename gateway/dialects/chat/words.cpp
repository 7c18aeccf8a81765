// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/words.h"

#include <array>
#include <utility>

namespace gateway::dialects::chat {

namespace {

constexpr std::array kStops {
    std::pair { std::string_view("stop"), StopReason::Stop },
    std::pair { std::string_view("length"), StopReason::Length },
    std::pair { std::string_view("max_tokens"), StopReason::Length },
    std::pair { std::string_view("model_length"), StopReason::ContextFull },
    std::pair { std::string_view("tool_calls"), StopReason::ToolCall },
    std::pair { std::string_view("tool_use"), StopReason::ToolCall },
    std::pair { std::string_view("function_call"), StopReason::ToolCall },
    std::pair { std::string_view("content_filter"), StopReason::Filter },
    std::pair { std::string_view("sensitive"), StopReason::Filter },
    std::pair { std::string_view("safety"), StopReason::Filter },
    std::pair { std::string_view("refusal"), StopReason::Filter },
    std::pair { std::string_view("error"), StopReason::Error },
    std::pair { std::string_view("network_error"), StopReason::Error },
    std::pair { std::string_view("insufficient_system_resource"), StopReason::Error },
};

} // namespace

std::string_view finishReason(StopReason reason)
{
    switch (reason) {
    case StopReason::Stop:
    case StopReason::StopSequence:
    case StopReason::Pause:
    case StopReason::Error: return "stop";
    case StopReason::Length:
    case StopReason::ContextFull: return "length";
    case StopReason::ToolCall: return "tool_calls";
    case StopReason::Filter: return "content_filter";
    }
    return "stop";
}

Stop stopFromFinishReason(std::string_view word)
{
    Stop stop { .reason = StopReason::Stop, .sequence = {}, .native = std::string(word), .details = {} };
    for (const auto& [known, reason] : kStops) {
        if (known == word)
            stop.reason = reason;
    }
    return stop;
}

std::string_view detailFormat(Origin origin)
{
    switch (origin) {
    case Origin::Anthropic: return "anthropic-claude-v1";
    case Origin::OpenAi: return "openai-responses-v1";
    case Origin::Google: return "google-gemini-v1";
    case Origin::Unknown:
    case Origin::Other: return {};
    }
    return {};
}

Origin originFromFormat(std::string_view format)
{
    if (format.starts_with("anthropic"))
        return Origin::Anthropic;
    if (format.starts_with("openai") || format.starts_with("azure"))
        return Origin::OpenAi;
    if (format.starts_with("google"))
        return Origin::Google;
    return format.empty() || format == "unknown" ? Origin::Unknown : Origin::Other;
}

} // namespace gateway::dialects::chat
