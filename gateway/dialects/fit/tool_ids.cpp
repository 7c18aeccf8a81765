// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/tool_ids.h"

#include "dialects/characters.h"
#include "dialects/fit/short_hash.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

constexpr std::size_t kMaxLength = 64;
constexpr std::size_t kKept = 55; // with "_" and eight digits of hash: 64
constexpr std::size_t kMistralLength = 9;

bool isLegal(std::string_view id, ToolIdRule rule)
{
    if (id.empty() || id.size() > kMaxLength)
        return false;
    switch (rule) {
    case ToolIdRule::Any: return true;
    case ToolIdRule::WordOnly: return std::all_of(id.begin(), id.end(), isNameCharacter);
    case ToolIdRule::NineAlphanumeric:
        return id.size() == kMistralLength && std::all_of(id.begin(), id.end(), isAlphanumeric);
    }
    return true;
}

} // namespace

std::string legalToolId(const std::string& id, ToolIdRule rule)
{
    if (isLegal(id, rule))
        return id;
    if (rule == ToolIdRule::NineAlphanumeric)
        return alphanumericHash(id, kMistralLength);
    // Word characters whatever the rule: a cut in the middle of a UTF-8 character would be worse.
    std::string legal = id.substr(0, kKept);
    std::replace_if(
        legal.begin(), legal.end(), [](char c) { return !isNameCharacter(c); }, '_');
    return legal + '_' + shortHash(id, 8);
}

void fitToolIds(ChatRequest& request, ToolIdRule rule)
{
    for (Turn& turn : request.turns) {
        for (Part& part : turn.parts) {
            if (auto* call = part.get<ToolCallPart>())
                call->id = legalToolId(call->id, rule);
            else if (auto* result = part.get<ToolResultPart>())
                result->callId = legalToolId(result->callId, rule);
        }
    }
}

} // namespace gateway::dialects
