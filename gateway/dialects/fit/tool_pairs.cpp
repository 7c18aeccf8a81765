// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/tool_pairs.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <set>

namespace gateway::dialects {

namespace {

constexpr std::string_view kLostResult = "The result of this tool call was lost.";

struct Call {
    ToolCallPart* part = nullptr;
    std::string clientId = {}; // as the client wrote it; `part` may have been given another
    std::optional<Part> result = {};
};

// Which call a result belongs to: the first unanswered one of its id; without an id, of its name; without
// either, the first.
class OpenCalls {
public:
    explicit OpenCalls(std::vector<Call>& calls)
    {
        for (Call& call : calls) {
            m_byId[call.clientId].push_back(&call);
            m_byName[call.part->name].push_back(&call);
            m_all.push_back(&call);
        }
    }

    [[nodiscard]] Call* callOf(const ToolResultPart& result)
    {
        if (!result.callId.empty())
            return firstOf(m_byId, result.callId);
        return result.name.empty() ? first(m_all) : firstOf(m_byName, result.name);
    }

private:
    using Queue = std::deque<Call*>;
    using Queues = std::map<std::string, Queue>;

    static Call* first(Queue& queue)
    {
        while (!queue.empty() && queue.front()->result)
            queue.pop_front();
        return queue.empty() ? nullptr : queue.front();
    }

    static Call* firstOf(Queues& queues, const std::string& key)
    {
        const auto found = queues.find(key);
        return found == queues.end() ? nullptr : first(found->second);
    }

    Queues m_byId;
    Queues m_byName;
    Queue m_all;
};

class Pairer {
public:
    Pairer(ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_turns(request.turns)
        , m_endsWithUser(target.dialect == Dialect::Messages || target.dialect == Dialect::Gemini)
        // The provider knows the earlier turns, and with them the calls.
        , m_keepsOrphans(!request.previousResponseId.empty() || request.conversation)
        , m_notes(notes)
    {
        for (const Turn& turn : m_turns) {
            for (const Part& part : turn.parts) {
                if (const auto* result = part.get<ToolResultPart>())
                    ++m_results[result->callId];
            }
        }
    }

    void run()
    {
        std::size_t at = 0;
        while (at < m_turns.size()) {
            std::vector<Call> calls = callsOf(at);
            const std::size_t begin = m_turns[at].role == Role::Assistant ? at + 1 : at;
            std::size_t end = windowEnd(begin);
            claimWindow(calls, begin, end);
            for (Call& call : calls) {
                if (!call.result)
                    call.result = takeLater(call.clientId, end);
            }
            if (!calls.empty())
                end += place(calls, at, end);
            at = std::max(end, at + 1);
        }
    }

private:
    // The calls of the turn, each with an id no earlier turn has.
    std::vector<Call> callsOf(std::size_t turn)
    {
        std::vector<Call> calls;
        if (m_turns[turn].role != Role::Assistant)
            return calls;
        for (Part& part : m_turns[turn].parts) {
            auto* call = part.get<ToolCallPart>();
            if (!call)
                continue;
            calls.push_back({ .part = call, .clientId = call->id });
            if (!call->id.empty() && m_ids.insert(call->id).second)
                continue;
            // By place, which stays the same as the conversation grows.
            const std::string base = (call->id.empty() ? "call" : call->id) + '_' + std::to_string(turn);
            int& n = m_lastNumbers.try_emplace(base, 1).first->second;
            call->id = base;
            while (!m_ids.insert(call->id).second)
                call->id = base + '_' + std::to_string(++n);
        }
        return calls;
    }

    [[nodiscard]] std::size_t windowEnd(std::size_t begin) const
    {
        const auto first = m_turns.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto next =
            std::find_if(first, m_turns.end(), [](const Turn& turn) { return turn.role == Role::Assistant; });
        return static_cast<std::size_t>(std::distance(m_turns.begin(), next));
    }

    // Takes the results of `calls` out of turns [begin, end); others become text.
    void claimWindow(std::vector<Call>& calls, std::size_t begin, std::size_t end)
    {
        OpenCalls open(calls);
        for (std::size_t i = begin; i < end; ++i) {
            std::vector<Part> kept;
            kept.reserve(m_turns[i].parts.size());
            for (Part& part : m_turns[i].parts) {
                const auto* result = part.get<ToolResultPart>();
                if (result)
                    --m_results[result->callId];
                Call* call = result ? open.callOf(*result) : nullptr;
                if (call)
                    call->result = std::move(part);
                else if (result && !m_keepsOrphans)
                    demote(std::move(part), kept);
                else
                    kept.push_back(std::move(part));
            }
            m_turns[i].parts = std::move(kept);
        }
    }

    void demote(Part orphan, std::vector<Part>& into)
    {
        auto& result = *orphan.get<ToolResultPart>();
        const std::string what = result.name.empty() ? result.callId : result.name;
        into.push_back({ .content = TextPart { .text = "[Result of the tool call " + what + "]" } });
        std::move(result.parts.begin(), result.parts.end(), std::back_inserter(into));
        m_notes.push_back({ .kind = Note::Kind::Repaired,
            .field = "messages",
            .reason = "the result " + what + " has no call before it; it is sent as text" });
    }

    // A result that comes only after later turns, unless another call has its id by then.
    std::optional<Part> takeLater(const std::string& id, std::size_t from)
    {
        const auto waiting = m_results.find(id);
        if (id.empty() || waiting == m_results.end() || waiting->second == 0)
            return std::nullopt;
        for (std::size_t i = from; i < m_turns.size(); ++i) {
            std::vector<Part>& parts = m_turns[i].parts;
            for (auto part = parts.begin(); part != parts.end(); ++part) {
                const auto* call = part->get<ToolCallPart>();
                if (call && call->id == id)
                    return std::nullopt;
                const auto* result = part->get<ToolResultPart>();
                if (!result || result->callId != id)
                    continue;
                --waiting->second;
                Part found = std::move(*part);
                parts.erase(part);
                return found;
            }
        }
        return std::nullopt;
    }

    Part lostResult(const ToolCallPart& call)
    {
        m_notes.push_back({ .kind = Note::Kind::Repaired,
            .field = "messages",
            .reason = "the call " + call.id + " has no result; it is sent with an error for one" });
        return { .content = ToolResultPart { .callId = call.id,
                     .parts = { { .content = TextPart { .text = std::string(kLostResult) } } },
                     .isError = true } };
    }

    // Puts the results first in the turn after `assistant`. How many turns that added.
    std::size_t place(std::vector<Call>& calls, std::size_t assistant, std::size_t end)
    {
        // Calls that end the conversation are the client's to answer; a vendor that cannot take them so gets
        // an answer.
        const bool isLast = end == m_turns.size() && end == assistant + 1;
        std::vector<Part> results;
        for (Call& call : calls) {
            if (!call.result && isLast && !m_endsWithUser)
                continue;
            Part part = call.result ? std::move(*call.result) : lostResult(*call.part);
            auto& result = *part.get<ToolResultPart>();
            result.callId = call.part->id;
            result.name = call.part->name;
            result.kind = call.part->kind;
            results.push_back(std::move(part));
        }
        if (results.empty())
            return 0;
        const std::size_t next = assistant + 1;
        const bool needsTurn = next == m_turns.size() || m_turns[next].role != Role::User;
        if (needsTurn)
            m_turns.insert(m_turns.begin() + static_cast<std::ptrdiff_t>(next), Turn {});
        std::vector<Part>& parts = m_turns[next].parts;
        parts.insert(
            parts.begin(), std::make_move_iterator(results.begin()), std::make_move_iterator(results.end()));
        return needsTurn ? 1 : 0;
    }

    std::vector<Turn>& m_turns;
    bool m_endsWithUser;
    bool m_keepsOrphans;
    Notes& m_notes;
    std::set<std::string> m_ids;
    std::map<std::string, int> m_lastNumbers; // given to ids that were taken
    std::map<std::string, int> m_results;     // how many of each id wait for their call
};

} // namespace

void pairToolCalls(ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    Pairer(request, target, notes).run();
}

} // namespace gateway::dialects
