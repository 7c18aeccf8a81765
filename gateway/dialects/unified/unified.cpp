// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/reported_cost.h"
#include "dialects/unified/note.h"
#include "dialects/unified/reply.h"
#include "dialects/unified/request.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

template <typename T> void overwrite(std::optional<T>& into, const std::optional<T>& later)
{
    if (later)
        into = later;
}

std::optional<qint64> recorded(const std::optional<std::int64_t>& count)
{
    return count ? std::optional<qint64>(*count) : std::nullopt;
}

} // namespace

std::string joinedText(const std::vector<Part>& parts, std::string_view separator)
{
    std::string text;
    bool first = true;
    for (const Part& part : parts) {
        const auto* piece = part.get<TextPart>();
        if (!piece)
            continue;
        if (!std::exchange(first, false))
            text += separator;
        text += piece->text;
    }
    return text;
}

std::string thinkingText(const ThinkingPart& thinking)
{
    std::string text;
    bool first = true;
    for (const std::string& section : thinking.sections) {
        if (!std::exchange(first, false))
            text += "\n\n";
        text += section;
    }
    return text;
}

void mergeUsage(TokenUsage& into, const TokenUsage& later)
{
    overwrite(into.input, later.input);
    overwrite(into.cacheRead, later.cacheRead);
    overwrite(into.cacheWrite, later.cacheWrite);
    overwrite(into.cacheWrite1h, later.cacheWrite1h);
    overwrite(into.output, later.output);
    overwrite(into.reasoning, later.reasoning);
    overwrite(into.audioInput, later.audioInput);
    overwrite(into.audioOutput, later.audioOutput);
    for (const auto& [key, value] : later.extras)
        into.extras[key] = value;
}

std::int64_t uncachedInput(std::int64_t total, std::int64_t cacheRead, std::int64_t cacheWrite)
{
    if (cacheRead > total)
        return std::max<std::int64_t>(0, total);
    return std::max<std::int64_t>(0, total - cacheRead - cacheWrite);
}

inspect::Usage recordedUsage(const TokenUsage& usage)
{
    return { .input = recorded(usage.input),
        .output = recorded(usage.output),
        .cacheRead = recorded(usage.cacheRead),
        .cacheWrite = recorded(usage.cacheWrite),
        .cacheWriteHour = recorded(usage.cacheWrite1h),
        .reasoning = recorded(usage.reasoning),
        .reportedCost = reportedCost(usage.extras) };
}

inspect::FinishReason recordedFinish(StopReason reason)
{
    using inspect::FinishReason;
    switch (reason) {
    case StopReason::Stop: return FinishReason::Stop;
    case StopReason::StopSequence: return FinishReason::StopSequence;
    case StopReason::Length: return FinishReason::Length;
    case StopReason::ContextFull: return FinishReason::ContextFull;
    case StopReason::ToolCall: return FinishReason::ToolCalls;
    case StopReason::Filter: return FinishReason::ContentFilter;
    case StopReason::Pause: return FinishReason::Pause;
    case StopReason::Error: return FinishReason::Error;
    }
    return FinishReason::Unknown;
}

ChatRequest requestEcho(const ChatRequest& request)
{
    ChatRequest echo { .dialect = request.dialect,
        .model = request.model,
        .stream = request.stream,
        .tools = request.tools,
        .toolChoice = request.toolChoice,
        .parallelToolCalls = request.parallelToolCalls,
        .sampling = request.sampling,
        .reasoning = request.reasoning,
        .output = request.output,
        .meta = request.meta,
        .previousResponseId = request.previousResponseId,
        .conversation = request.conversation,
        .extras = request.extras };
    for (const Turn& turn : request.turns) {
        if (turn.isTopLevel)
            echo.turns.push_back(turn);
    }
    return echo;
}

std::string_view noteKindName(Note::Kind kind)
{
    switch (kind) {
    case Note::Kind::Dropped: return "dropped";
    case Note::Kind::Changed: return "changed";
    case Note::Kind::Emulated: return "emulated";
    case Note::Kind::Repaired: return "repaired";
    }
    return "dropped";
}

} // namespace gateway::dialects
