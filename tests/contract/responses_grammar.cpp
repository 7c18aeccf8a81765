// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/stream_grammar.h"

#include <map>
#include <set>

namespace gateway::contract {

namespace {

struct Piece {
    std::string text; // what the deltas amount to
    bool isDone = false;
};

struct Item {
    json::object added;
    std::map<std::string, Piece> pieces; // by kind and index: "text 0", "summary 1", "arguments"
    bool isDone = false;
    json::object done;
};

class Checker {
public:
    [[nodiscard]] Problems run(const std::vector<SseBlock>& blocks)
    {
        for (const SseBlock& block : blocks) {
            if (!block.data.empty())
                take(block);
        }
        expect(m_isOver, "the terminal event is missing");
        return m_problems;
    }

private:
    void add(std::string problem) { m_problems.push_back("responses: " + std::move(problem)); }

    void expect(bool isTrue, const std::string& problem)
    {
        if (!isTrue)
            add(problem);
    }

    void take(const SseBlock& block)
    {
        boost::system::error_code error;
        const json::value value = json::parse(block.data, error);
        if (error || !value.is_object()) {
            add("not a JSON object: " + block.data);
            return;
        }
        const json::object& event = value.get_object();
        const std::string type = textAt(event, "type");
        expect(block.name == type, "the event's name is not its type");
        expect(!m_isOver, "something follows the terminal event");
        expect(numberAt(event, "sequence_number") == m_events, "sequence_number is not 0, 1, 2 …");
        takeTyped(type, event);
        ++m_events;
    }

    void takeTyped(const std::string& type, const json::object& event)
    {
        if (m_events < 2) {
            expect(type == (m_events == 0 ? "response.created" : "response.in_progress"),
                "it does not begin with created and in_progress");
            checkResponse(objectAt(event, "response"), "in_progress");
        } else if (type == "response.output_item.added") {
            itemAdded(event);
        } else if (type == "response.output_item.done") {
            itemDone(event);
        } else if (type == "response.completed" || type == "response.incomplete"
            || type == "response.failed") {
            end(type.substr(type.find('.') + 1), objectAt(event, "response"));
        } else {
            takeOfItem(type, event);
        }
    }

    void checkResponse(const json::object& response, const std::string& status)
    {
        expect(textAt(response, "object") == "response" && textAt(response, "id").starts_with("resp_")
                && numberAt(response, "created_at") >= 0 && !textAt(response, "model").empty(),
            "the response lacks object, id, created_at or model");
        expect(textAt(response, "status") == status, "the response's status is not " + status);
        expect(response.contains("output") && response.contains("error")
                && response.contains("incomplete_details") && response.contains("tools")
                && response.contains("tool_choice") && response.contains("parallel_tool_calls")
                && response.contains("instructions") && response.contains("metadata")
                && response.contains("temperature") && response.contains("top_p"),
            "the response lacks fields the SDK's type has");
        expect(m_id.empty() || m_id == textAt(response, "id"), "the response's id changes");
        m_id = textAt(response, "id");
    }

    void itemAdded(const json::object& event)
    {
        const std::int64_t index = numberAt(event, "output_index");
        const json::object& item = objectAt(event, "item");
        expect(index == static_cast<std::int64_t>(m_items.size()), "output_index is not 0, 1, 2 …");
        expect(!textAt(item, "id").empty() && m_ids.insert(textAt(item, "id")).second,
            "an item id is missing or twice");
        if (textAt(item, "type").ends_with("tool_call") || textAt(item, "type") == "function_call")
            expect(!textAt(item, "call_id").empty() && !textAt(item, "name").empty(),
                "a call lacks call_id or name");
        m_items[index].added = item;
    }

    void itemDone(const json::object& event)
    {
        const auto found = m_items.find(numberAt(event, "output_index"));
        if (found == m_items.end()) {
            add("an item is done that was not added");
            return;
        }
        Item& item = found->second;
        const json::object& done = objectAt(event, "item");
        expect(!item.isDone, "an item is done twice");
        for (const char* key : { "id", "type", "call_id", "name" })
            expect(textAt(done, key) == textAt(item.added, key),
                "a done item has another id, type, call_id or name");
        for (const auto& [kind, piece] : item.pieces)
            expect(piece.isDone, "an item is done before its " + kind);
        const std::string type = textAt(done, "type");
        if (type == "function_call")
            expect(item.pieces["arguments"].text == textAt(done, "arguments"),
                "the arguments are not their deltas");
        if (type == "custom_tool_call")
            expect(item.pieces["input"].text == textAt(done, "input"), "the input is not its deltas");
        item.isDone = true;
        item.done = done;
    }

    // "response.output_text.delta" → the piece it is about and what it does with it.
    void takeOfItem(const std::string& type, const json::object& event)
    {
        const auto found = m_items.find(numberAt(event, "output_index"));
        if (found == m_items.end() || textAt(event, "item_id") != textAt(found->second.added, "id")) {
            add(type + " of an item that was not added");
            return;
        }
        Item& item = found->second;
        expect(!item.isDone, type + " of an item that is done");
        const std::string content = " " + std::to_string(numberAt(event, "content_index"));
        const std::string summary = " " + std::to_string(numberAt(event, "summary_index"));
        if (type == "response.content_part.added")
            addPiece(item, "part" + content);
        else if (type == "response.content_part.done")
            endPiece(item, "part" + content, item.pieces["part" + content].text, type);
        else if (type == "response.reasoning_summary_part.added")
            addPiece(item, "summary" + summary);
        else if (type == "response.reasoning_summary_part.done")
            endPiece(item, "summary" + summary, item.pieces["summary" + summary].text, type);
        else
            takeText(type, event, item, content, summary);
    }

    void takeText(const std::string& type, const json::object& event, Item& item, const std::string& content,
        const std::string& summary)
    {
        struct Kind {
            std::string event;
            std::string piece;
            std::string field;
        };

        const std::vector<Kind> kinds { { "response.output_text", "part" + content, "text" },
            { "response.refusal", "part" + content, "refusal" },
            { "response.reasoning_text", "part" + content, "text" },
            { "response.reasoning_summary_text", "summary" + summary, "text" },
            { "response.function_call_arguments", "arguments", "arguments" },
            { "response.custom_tool_call_input", "input", "input" } };
        for (const Kind& kind : kinds) {
            if (!type.starts_with(kind.event + "."))
                continue;
            const bool isCall = kind.piece == "arguments" || kind.piece == "input";
            expect(isCall || item.pieces.contains(kind.piece), type + " before its part was added");
            if (type.ends_with(".delta"))
                item.pieces[kind.piece].text += textAt(event, "delta");
            else if (type.ends_with(".done") && isCall)
                endPiece(item, kind.piece, textAt(event, kind.field), type);
            else if (type.ends_with(".done"))
                expect(
                    item.pieces[kind.piece].text == textAt(event, kind.field), type + " is not its deltas");
            return;
        }
        static const std::set<std::string> kOthers { "response.output_text.annotation.added",
            "response.web_search_call.in_progress", "response.web_search_call.searching",
            "response.web_search_call.completed" };
        expect(kOthers.contains(type), "an unknown event: " + type);
    }

    void addPiece(Item& item, const std::string& piece)
    {
        expect(item.pieces.try_emplace(piece).second, "a part is added twice");
    }

    void endPiece(Item& item, const std::string& name, const std::string& text, const std::string& type)
    {
        Piece& piece = item.pieces[name];
        expect(!piece.isDone, type + " twice");
        expect(piece.text == text, type + " is not its deltas");
        piece.isDone = true;
    }

    void end(const std::string& status, const json::object& response)
    {
        m_isOver = true;
        checkResponse(response, status);
        expect(status == "failed" || hasValue(response, "usage"), "the terminal event lacks usage");
        const json::array& output = arrayAt(response, "output");
        expect(output.size() == m_items.size(), "the terminal event's output is not what was added");
        for (const auto& [index, item] : m_items) {
            expect(item.isDone, "an item is never done");
            const auto place = static_cast<std::size_t>(index);
            expect(place < output.size() && output[place] == json::value(item.done),
                "an item of the terminal event is not as it was done");
        }
    }

    Problems m_problems;
    std::map<std::int64_t, Item> m_items;
    std::set<std::string> m_ids;
    std::string m_id;
    std::int64_t m_events = 0;
    bool m_isOver = false;
};

} // namespace

Problems responsesProblems(const std::vector<SseBlock>& blocks)
{
    return Checker().run(blocks);
}

} // namespace gateway::contract
