// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/call_ledger.h"

#include "dialects/characters.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

constexpr std::string_view kPrefix = "call_";
constexpr std::size_t kMaxScope = 40; // ids stay within the 64 characters everyone takes

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::string madeCallId(std::string_view scope, std::size_t number)
{
    std::string id(kPrefix);
    for (const char c : scope.substr(0, kMaxScope))
        id += isNameCharacter(c) ? c : '-';
    return id + '_' + std::to_string(number);
}

bool isMadeCallId(std::string_view id)
{
    if (!id.starts_with(kPrefix))
        return false;
    const std::string_view rest = id.substr(kPrefix.size());
    const std::size_t mark = rest.rfind('_');
    if (mark == std::string_view::npos || mark + 1 == rest.size())
        return false;
    const std::string_view number = rest.substr(mark + 1);
    const bool isCounted = number.size() == 1 || number.front() != '0'; // "001" is another's
    return isCounted && number.size() <= 6 && std::all_of(number.begin(), number.end(), isDigit)
        && std::all_of(rest.begin(), rest.end(), isNameCharacter);
}

std::string CallLedger::call(std::string_view id, std::string_view name, std::size_t turn)
{
    std::string known = id.empty() ? unusedId(turn) : std::string(id);
    m_used.insert(known);
    m_open.push_back({ .id = known, .name = std::string(name) });
    return known;
}

std::string CallLedger::answer(std::string_view id, std::string_view name, std::size_t turn)
{
    auto found = m_open.end();
    if (!id.empty())
        found = std::find_if(m_open.begin(), m_open.end(), [id](const Open& open) { return open.id == id; });
    if (found == m_open.end()) {
        found = std::find_if(
            m_open.begin(), m_open.end(), [name](const Open& open) { return open.name == name; });
    }
    if (found == m_open.end())
        return id.empty() ? unusedId(turn) : std::string(id);
    std::string known = std::move(found->id);
    m_open.erase(found);
    return known;
}

std::string CallLedger::unusedId(std::size_t turn)
{
    if (turn != m_turn) {
        m_turn = turn;
        m_number = 0;
    }
    std::string id = madeCallId(std::to_string(turn), m_number++);
    while (m_used.contains(id))
        id = madeCallId(std::to_string(turn), m_number++);
    m_used.insert(id);
    return id;
}

} // namespace gateway::dialects
