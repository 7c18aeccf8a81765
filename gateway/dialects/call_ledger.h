// SPDX-License-Identifier: GPL-3.0-or-later
// Gemini's and Ollama's tool calls often have no ids, and results refer to them by name and order; everyone
// else refers by id. The ledger gives calls ids and finds the call a result belongs to.
// Thread: any; one per request.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace gateway::dialects {

// "call_<scope>_<number>"; the same for the same conversation, so that prompt caches hold.
[[nodiscard]] std::string madeCallId(std::string_view scope, std::size_t number);
// Whether an id has that form: the vendor never saw it, and need not.
[[nodiscard]] bool isMadeCallId(std::string_view id);

class CallLedger {
public:
    // Ids the client uses somewhere, so that none of ours equals one.
    void reserve(std::string_view id) { m_used.emplace(id); }

    // A model's turn after a user's: calls that have no result yet will get none.
    void beginTurn();

    // The id of a call; made when `id` is empty.
    [[nodiscard]] std::string call(std::string_view id, std::string_view name, std::size_t turn);
    // The id of the call a result belongs to: the one of that id, else the first unanswered of that name,
    // else (no such call) the id itself or a made one.
    [[nodiscard]] std::string answer(std::string_view id, std::string_view name, std::size_t turn);

private:
    struct Open {
        std::string id;
        std::string name;
    };

    using Orders = std::map<std::string, std::set<std::size_t>, std::less<>>;

    static void forget(Orders& orders, const std::string& key, std::size_t order);
    [[nodiscard]] std::string unusedId(std::size_t turn);

    std::map<std::size_t, Open> m_open; // the calls without a result, in their order
    Orders m_byId;                      // of those calls
    Orders m_byName;
    std::size_t m_nextOrder = 0;
    std::set<std::string, std::less<>> m_used;
    std::size_t m_turn = 0;
    std::size_t m_number = 0;
};

} // namespace gateway::dialects
