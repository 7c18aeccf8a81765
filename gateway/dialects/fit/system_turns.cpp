// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/system_turns.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

// Claude's own client puts a line of accounting before its instructions. It differs on every request, so at
// other vendors it would only spoil the prompt cache.
constexpr std::string_view kBillingLine = "x-anthropic-billing-header";

bool isInstruction(const Turn& turn)
{
    return turn.role == Role::System || turn.role == Role::Developer;
}

// Without leading lines of accounting.
void dropBillingLines(std::string& text)
{
    while (text.starts_with(kBillingLine)) {
        const std::size_t end = text.find('\n');
        text.erase(0, end == std::string::npos ? end : end + 1);
    }
}

void dropBilling(ChatRequest& request, Notes& notes)
{
    bool found = false;
    for (Turn& turn : request.turns) {
        if (!isInstruction(turn))
            continue;
        std::erase_if(turn.parts, [&found](Part& part) {
            auto* text = part.get<TextPart>();
            if (!text || !text->text.starts_with(kBillingLine))
                return false;
            found = true;
            dropBillingLines(text->text);
            return text->text.empty();
        });
    }
    if (!found)
        return;
    std::erase_if(request.turns, [](const Turn& turn) { return isInstruction(turn) && turn.parts.empty(); });
    notes.push_back({ .field = "system", .reason = "an accounting line of Anthropic's means nothing here" });
}

bool hasOnePlace(const TargetProfile& target)
{
    return (target.dialect == Dialect::Messages && !target.midSystemTurns)
        || target.dialect == Dialect::Gemini;
}

} // namespace

void placeSystemTurns(ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    if (target.origin != Origin::Anthropic)
        dropBilling(request, notes);
    if (!hasOnePlace(target))
        return;
    const auto first = std::find_if_not(request.turns.begin(), request.turns.end(), isInstruction);
    bool moved = false;
    for (auto turn = first; turn != request.turns.end(); ++turn) {
        if (!isInstruction(*turn))
            continue;
        turn->role = Role::User;
        turn->isTopLevel = false;
        for (Part& part : turn->parts) {
            if (auto* text = part.get<TextPart>(); text && !text->text.empty())
                text->text = "<system>\n" + text->text + "\n</system>";
        }
        moved = true;
    }
    if (moved) {
        notes.push_back({ .kind = Note::Kind::Changed,
            .field = "messages",
            .reason = "instructions inside the conversation are sent as the user's, in a <system> tag" });
    }
}

} // namespace gateway::dialects
