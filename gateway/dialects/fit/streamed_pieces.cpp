// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/streamed_pieces.h"

#include <utility>

namespace gateway::dialects {

namespace {

// The signature stands on an empty piece behind those of the thought.
bool joinsThought(Part& last, const Part& next)
{
    const auto* piece = next.get<ThinkingPart>();
    auto* open = last.get<ThinkingPart>();
    if (!piece || !open || open->proof || !next.extras.empty())
        return false;
    for (const std::string& section : piece->sections) {
        if (open->sections.empty())
            open->sections.emplace_back();
        open->sections.back() += section;
    }
    open->proof = piece->proof;
    return true;
}

// What is signed stays as it is.
bool joinsText(Part& last, const Part& next)
{
    const auto* piece = next.get<TextPart>();
    auto* open = last.get<TextPart>();
    if (!piece || !open || open->proof || piece->proof || !last.extras.empty() || !next.extras.empty())
        return false;
    open->text += piece->text;
    return true;
}

void addPieces(std::vector<Part>& parts, std::vector<Part> pieces)
{
    for (Part& piece : pieces) {
        if (parts.empty() || (!joinsThought(parts.back(), piece) && !joinsText(parts.back(), piece)))
            parts.push_back(std::move(piece));
    }
}

} // namespace

void joinStreamedPieces(ChatRequest& request, const TargetProfile& target)
{
    if (request.dialect != Dialect::Gemini || target.dialect == Dialect::Gemini)
        return;
    std::vector<Turn> joined;
    joined.reserve(request.turns.size());
    for (Turn& turn : request.turns) {
        const bool isModels = turn.role == Role::Assistant;
        const bool goesOn =
            isModels && turn.extras.empty() && !joined.empty() && joined.back().role == Role::Assistant;
        std::vector<Part> pieces = isModels ? std::exchange(turn.parts, {}) : std::vector<Part>();
        if (!goesOn)
            joined.push_back(std::move(turn));
        addPieces(joined.back().parts, std::move(pieces));
    }
    request.turns = std::move(joined);
}

} // namespace gateway::dialects
