// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the output items of a streamed answer, however a server tells of them: bit by bit, only as they are
// done, or only in the final response. Every telling is compared with what has gone out, and the rest is
// sent.
// Thread: any; one per stream.
#pragma once

#include "dialects/unified/stream_event.h"

#include <map>

namespace gateway::dialects::responses {

// What an event says about the item it belongs to. Servers leave out the one or the other, and some give an
// item another id in each event.
struct ItemPlace {
    std::optional<std::int64_t> index = {};
    std::string id = {};
};

class OutputTracker {
public:
    // An item has begun.
    void begin(const ItemPlace& place, const json::object& item, StreamEvents& out);
    // An item is done: here it is whole.
    void complete(const ItemPlace& place, const json::object& item, StreamEvents& out);
    // The final response's items, of which some may never have been told of.
    void completeAll(const json::array& output, StreamEvents& out);

    // The next bit of a text or refusal.
    enum class Content { Text, Refusal };
    void beginContent(const ItemPlace& place, std::int64_t index, Content kind, StreamEvents& out);
    void appendContent(
        const ItemPlace& place, std::int64_t index, Content kind, std::string_view text, StreamEvents& out);
    void completeContent(
        const ItemPlace& place, std::int64_t index, Content kind, std::string_view whole, StreamEvents& out);
    void addLogprobs(
        const ItemPlace& place, std::int64_t index, const json::array& entries, StreamEvents& out);
    void addAnnotation(
        const ItemPlace& place, std::int64_t index, const json::object& annotation, StreamEvents& out);

    // Reasoning: section by section, of a summary or of the raw thoughts.
    enum class Thought { Summary, Raw };
    void appendThought(
        const ItemPlace& place, std::int64_t section, Thought kind, std::string_view text, StreamEvents& out);
    void completeThought(const ItemPlace& place, std::int64_t section, Thought kind, std::string_view whole,
        StreamEvents& out);

    void appendArguments(const ItemPlace& place, std::string_view text, StreamEvents& out);
    void completeArguments(const ItemPlace& place, std::string_view whole, StreamEvents& out);

    [[nodiscard]] bool sawCalls() const { return m_sawCalls; }

private:
    struct Sent {
        int number = -1; // of the part; −1: none yet
        Part start;
        std::vector<std::string> sections = {}; // of thoughts; else the one text
        std::size_t citations = 0;
        bool hasLogprobs = false;
        bool isOver = false;
    };

    struct Item {
        std::string id;
        std::string type;
        json::object fields = {}; // of a message
        std::map<std::int64_t, Sent> parts = {};
        bool isDone = false;
    };

    [[nodiscard]] Item& itemAt(const ItemPlace& place, std::string_view type);
    void name(Item& item, std::int64_t index, std::string_view type, const std::string& id);
    [[nodiscard]] std::int64_t nextIndex() const;
    [[nodiscard]] Item* known(std::int64_t index, const json::object& item);
    [[nodiscard]] Sent& contentAt(Item& item, std::int64_t index, Content kind, StreamEvents& out);
    [[nodiscard]] Sent* thoughtAt(Item& item, Thought kind, StreamEvents& out);
    void start(Sent& sent, Part part, StreamEvents& out);
    void append(Sent& sent, std::size_t section, std::string_view text, StreamEvents& out);
    // What of `whole` has not gone out.
    void complete(Sent& sent, std::size_t section, std::string_view whole, StreamEvents& out);
    void finish(Item& item, const json::object& whole, StreamEvents& out);
    void finishPart(Sent& sent, const Part& whole, json::array logprobs, StreamEvents& out);
    void end(Sent& sent, json::object extras, StreamEvents& out);

    std::map<std::int64_t, Item> m_items;          // by output index
    std::map<std::string, std::int64_t> m_indexes; // by item id
    int m_nextNumber = 0;
    bool m_sawCalls = false;
};

} // namespace gateway::dialects::responses
