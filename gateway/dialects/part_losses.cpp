// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/part_losses.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects {

namespace {

enum class TurnPlace { TopLevel, Conversation };

template <typename Test> bool anyPart(const std::vector<Part>& parts, const Test& test)
{
    return std::any_of(parts.begin(), parts.end(), [&test](const Part& part) {
        const auto* result = part.get<ToolResultPart>();
        return test(part) || (result && std::any_of(result->parts.begin(), result->parts.end(), test));
    });
}

template <typename Test> bool anyTurn(const ChatRequest& request, TurnPlace place, const Test& test)
{
    return std::any_of(request.turns.begin(), request.turns.end(), [&](const Turn& turn) {
        return turn.isTopLevel == (place == TurnPlace::TopLevel) && anyPart(turn.parts, test);
    });
}

bool isMarked(const Part& part)
{
    return std::visit(
        [](const auto& content) {
            if constexpr (requires { content.cache.has_value(); })
                return content.cache.has_value();
            else
                return false;
        },
        part.content);
}

bool hasDetail(const Part& part)
{
    const auto* image = part.get<ImagePart>();
    return image && !image->detail.empty() && image->detail != "auto";
}

} // namespace

void noteCacheMarks(const ChatRequest& request, Notes& notes)
{
    const auto noteIf = [&notes](bool isLost, const char* field) {
        if (isLost)
            notes.push_back({ .kind = Note::Kind::Dropped,
                .field = field,
                .reason = "the target has no such mark; what it caches, it decides itself" });
    };
    noteIf(request.meta.automaticCache.has_value(), "cache_control");
    noteIf(anyTurn(request, TurnPlace::TopLevel, isMarked), "system[*].cache_control");
    noteIf(anyTurn(request, TurnPlace::Conversation, isMarked), "messages[*].content[*].cache_control");
    noteIf(std::any_of(request.tools.begin(), request.tools.end(),
               [](const Tool& tool) { return tool.cache.has_value(); }),
        "tools[*].cache_control");
}

void noteImageDetails(const ChatRequest& request, Notes& notes)
{
    if (anyTurn(request, TurnPlace::Conversation, hasDetail))
        notes.push_back({ .kind = Note::Kind::Dropped,
            .field = "messages[*].content[*].detail",
            .reason = "the target's API cannot be told how closely to look" });
}

} // namespace gateway::dialects
