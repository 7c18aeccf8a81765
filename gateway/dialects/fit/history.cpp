// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/history.h"

#include "dialects/characters.h"
#include "dialects/fit/tool_pairs.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gateway::dialects {

namespace {

// What stands where a vendor insists on a user's turn and the client has none.
constexpr std::string_view kFiller = "Continue.";

bool alternates(const TargetProfile& target)
{
    return target.dialect == Dialect::Messages || target.dialect == Dialect::Gemini;
}

bool isConversation(const Turn& turn)
{
    return turn.role == Role::User || turn.role == Role::Assistant;
}

// Anthropic refuses text of nothing but space too. Text that carries a signature is kept for the signature.
bool isEmptyText(const Part& part, const TargetProfile& target)
{
    const auto* text = part.get<TextPart>();
    if (!text || text->proof)
        return false;
    return target.dialect == Dialect::Messages ? isBlank(text->text) : text->text.empty();
}

// Space between two texts keeps their words apart; it goes with the first of them.
void giveSpaceToText(std::vector<Part>& parts)
{
    TextPart* before = nullptr;
    std::string space;
    for (Part& part : parts) {
        auto* text = part.get<TextPart>();
        if (text && isBlank(text->text)) {
            space += std::exchange(text->text, {});
            continue;
        }
        if (text && before)
            before->text += space;
        space.clear();
        before = text;
    }
}

void dropEmpty(std::vector<Turn>& turns, const TargetProfile& target)
{
    for (Turn& turn : turns) {
        if (target.dialect == Dialect::Messages)
            giveSpaceToText(turn.parts);
        // Others take a message of no text; only beside other parts is it of no use.
        if (!alternates(target) && turn.parts.size() < 2)
            continue;
        std::erase_if(turn.parts, [&target](const Part& part) { return isEmptyText(part, target); });
    }
    // A request of nothing but empty turns is left for the provider to refuse.
    const auto isEmpty = [](const Turn& turn) { return turn.parts.empty(); };
    if (alternates(target) || !std::all_of(turns.begin(), turns.end(), isEmpty))
        std::erase_if(turns, isEmpty);
}

void mergeTurns(std::vector<Turn>& turns)
{
    std::vector<Turn> merged;
    merged.reserve(turns.size());
    for (Turn& turn : turns) {
        if (merged.empty() || !isConversation(turn) || merged.back().role != turn.role) {
            merged.push_back(std::move(turn));
            continue;
        }
        Turn& last = merged.back();
        std::move(turn.parts.begin(), turn.parts.end(), std::back_inserter(last.parts));
        giveBack(turn.extras, last.extras);
    }
    turns = std::move(merged);
}

void putResultsFirst(std::vector<Turn>& turns)
{
    for (Turn& turn : turns) {
        if (turn.role == Role::User) {
            std::stable_partition(turn.parts.begin(), turn.parts.end(),
                [](const Part& part) { return part.is<ToolResultPart>(); });
        }
    }
}

Turn fillerTurn()
{
    return { .role = Role::User, .parts = { { .content = TextPart { .text = std::string(kFiller) } } } };
}

void beginWithUser(std::vector<Turn>& turns, Notes& notes)
{
    const auto first = std::find_if(turns.begin(), turns.end(), isConversation);
    if (first != turns.end() && first->role == Role::User)
        return;
    turns.insert(first, fillerTurn());
    notes.push_back({ .kind = Note::Kind::Repaired,
        .field = "messages",
        .reason = "the target's conversations begin with the user" });
}

void trimEnd(std::string& text)
{
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
}

// A final assistant turn asks Claude to go on from it; others, and the newest, want the user's word last.
void endWell(std::vector<Turn>& turns, const TargetProfile& target, Notes& notes)
{
    if (turns.empty() || turns.back().role != Role::Assistant)
        return;
    if (target.dialect == Dialect::Messages && target.prefill) {
        if (auto* text = turns.back().parts.empty() ? nullptr : turns.back().parts.back().get<TextPart>())
            trimEnd(text->text);
        return;
    }
    turns.push_back(fillerTurn());
    notes.push_back({ .kind = Note::Kind::Repaired,
        .field = "messages",
        .reason = "the target does not continue an answer that was begun" });
}

} // namespace

void mendHistory(ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    std::vector<Turn>& turns = request.turns;
    dropEmpty(turns, target);
    if (alternates(target))
        mergeTurns(turns);
    pairToolCalls(request, target, notes);
    dropEmpty(turns, target);
    if (alternates(target)) {
        mergeTurns(turns);
        beginWithUser(turns, notes);
        endWell(turns, target, notes);
    }
    if (target.dialect != Dialect::Responses)
        putResultsFirst(turns);
}

} // namespace gateway::dialects
