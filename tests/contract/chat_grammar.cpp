// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/stream_grammar.h"

#include <map>
#include <set>

namespace gateway::contract {

namespace {

struct ChoiceState {
    bool hasRole = false;
    bool isFinished = false;
    std::map<std::int64_t, std::string> calls; // id by index
};

class Checker {
public:
    [[nodiscard]] Problems run(const std::vector<SseBlock>& blocks)
    {
        for (const SseBlock& block : blocks) {
            expect(block.name.empty(), "a chunk has an event name");
            if (m_isDone)
                add("something follows [DONE]");
            if (block.data == "[DONE]")
                m_isDone = true;
            else
                takeChunk(block.data);
        }
        expect(m_isDone, "[DONE] is missing");
        expect(m_usages == 1, "the usage the client asked for is not there exactly once");
        expect(!m_choices.empty(), "there is no choice");
        for (const auto& [index, choice] : m_choices)
            expect(choice.isFinished, "a choice has no finish_reason");
        return m_problems;
    }

private:
    void add(std::string problem) { m_problems.push_back("chat: " + std::move(problem)); }

    void expect(bool isTrue, const char* problem)
    {
        if (!isTrue)
            add(problem);
    }

    void takeChunk(const std::string& data)
    {
        boost::system::error_code error;
        const json::value value = json::parse(data, error);
        if (error || !value.is_object()) {
            add("not a JSON object: " + data);
            return;
        }
        const json::object& chunk = value.get_object();
        expect(!chunk.contains("error"), "an error");
        expect(textAt(chunk, "object") == "chat.completion.chunk", "object is not chat.completion.chunk");
        const std::string identity = textAt(chunk, "id") + "/" + textAt(chunk, "model") + "/"
            + std::to_string(numberAt(chunk, "created"));
        expect(m_identity.empty() || m_identity == identity, "id, model or created change");
        expect(!textAt(chunk, "id").empty() && numberAt(chunk, "created") >= 0, "id or created is missing");
        m_identity = identity;
        const json::array& choices = arrayAt(chunk, "choices");
        const json::value* list = chunk.if_contains("choices");
        expect(list && list->is_array(), "choices is missing");
        if (hasValue(chunk, "usage")) {
            ++m_usages;
            expect(choices.empty(), "the usage chunk has choices");
        }
        for (const json::value& choice : choices) {
            expect(m_usages == 0, "a choice follows the usage chunk");
            if (choice.is_object())
                takeChoice(choice.get_object());
        }
    }

    void takeChoice(const json::object& choice)
    {
        ChoiceState& state = m_choices[numberAt(choice, "index")];
        expect(numberAt(choice, "index") >= 0, "a choice has no index");
        expect(!state.isFinished, "something follows a choice's finish_reason");
        const json::object& delta = objectAt(choice, "delta");
        if (!state.hasRole)
            expect(textAt(delta, "role") == "assistant", "a choice does not begin with its role");
        else
            expect(!delta.contains("role"), "a role is repeated");
        state.hasRole = true;
        for (const json::value& call : arrayAt(delta, "tool_calls"))
            takeCall(call.is_object() ? call.get_object() : json::object(), state);
        expect(choice.contains("finish_reason"), "finish_reason is missing");
        if (hasValue(choice, "finish_reason"))
            finish(textAt(choice, "finish_reason"), state);
    }

    void finish(const std::string& reason, ChoiceState& state)
    {
        static const std::set<std::string> kReasons { "stop", "length", "tool_calls", "content_filter" };
        expect(kReasons.contains(reason), "an invented finish_reason");
        expect(reason != "stop" || state.calls.empty(), "calls were made and it says stop");
        state.isFinished = true;
    }

    void takeCall(const json::object& call, ChoiceState& state)
    {
        const std::int64_t index = numberAt(call, "index");
        const bool isCustom = call.contains("custom");
        const json::object& function = objectAt(call, isCustom ? "custom" : "function");
        if (state.calls.contains(index)) {
            expect(!call.contains("id") || textAt(call, "id") == state.calls[index], "a call changes its id");
            expect(!function.contains("name"), "a call repeats its name");
            return;
        }
        expect(index == static_cast<std::int64_t>(state.calls.size()), "call indices are not 0, 1, 2 …");
        expect(!textAt(call, "id").empty() && !textAt(function, "name").empty(),
            "a call begins without id or name");
        expect(textAt(call, "type") == (isCustom ? "custom" : "function"), "a call begins without its type");
        expect(function.contains(isCustom ? "input" : "arguments"), "a call begins without arguments");
        state.calls[index] = textAt(call, "id");
    }

    Problems m_problems;
    std::map<std::int64_t, ChoiceState> m_choices;
    std::string m_identity;
    int m_usages = 0;
    bool m_isDone = false;
};

} // namespace

Problems chatProblems(const std::vector<SseBlock>& blocks)
{
    return Checker().run(blocks);
}

} // namespace gateway::contract
