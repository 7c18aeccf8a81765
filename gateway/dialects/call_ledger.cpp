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

void CallLedger::beginTurn()
{
    m_open.clear();
    m_byId.clear();
    m_byName.clear();
}

std::string CallLedger::call(std::string_view id, std::string_view name, std::size_t turn)
{
    std::string known = id.empty() ? unusedId(turn) : std::string(id);
    m_used.insert(known);
    const std::size_t order = m_nextOrder++;
    m_byId[known].insert(order);
    m_byName[std::string(name)].insert(order);
    m_open.emplace(order, Open { .id = known, .name = std::string(name) });
    return known;
}

std::string CallLedger::answer(std::string_view id, std::string_view name, std::size_t turn)
{
    const auto sameId = m_byId.find(id); // none is empty
    const auto sameName = m_byName.find(name);
    if (sameId == m_byId.end() && sameName == m_byName.end())
        return id.empty() ? unusedId(turn) : std::string(id);
    const std::set<std::size_t>& orders = sameId == m_byId.end() ? sameName->second : sameId->second;
    auto found = m_open.extract(*orders.begin());
    Open& open = found.mapped();
    forget(m_byId, open.id, found.key());
    forget(m_byName, open.name, found.key());
    return std::move(open.id);
}

void CallLedger::forget(Orders& orders, const std::string& key, std::size_t order)
{
    const auto place = orders.find(key);
    place->second.erase(order);
    if (place->second.empty())
        orders.erase(place);
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
