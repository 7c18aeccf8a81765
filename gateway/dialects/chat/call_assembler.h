// SPDX-License-Identifier: GPL-3.0-or-later
// Tool calls of one choice of a chat stream, from fragments that servers send in many manners: with and
// without index, with an id on the first fragment, on each or on none, with arguments in pieces, whole,
// repeated as growing snapshots, or as an object.
// Thread: any; one per choice. Keeps the arguments read so far, which the provider's token limit bounds.
#pragma once

#include "dialects/unified/stream_event.h"

#include <map>

namespace gateway::dialects::chat {

// Part numbers of a stream, and the id it goes by.
struct StreamNumbers {
    int nextPart = 0;
    std::size_t nextCall = 0;
    std::string replyId = {};
};

class CallAssembler {
public:
    // One entry of `tool_calls`.
    void take(const json::object& entry, int choice, StreamNumbers& numbers, StreamEvents& out);
    // `function_call` of the old API: one call.
    void takeLegacy(const json::object& function, int choice, StreamNumbers& numbers, StreamEvents& out);
    // Sends what was held back and ends the calls.
    void end(StreamEvents& out);

    [[nodiscard]] bool isEmpty() const { return m_calls.empty(); }

private:
    struct Call {
        ToolCallPart part = {}; // arguments: what was read so far
        int number = -1;        // none until the name is known
        std::string whole = {}; // arguments that came as an object: a later one replaces it
        std::optional<Proof> proof = {};
    };

    struct Fragment;

    [[nodiscard]] std::size_t callFor(const Fragment& fragment);
    [[nodiscard]] std::optional<std::size_t> knownCall(const Fragment& fragment) const;
    [[nodiscard]] static bool continues(const Call& call, const Fragment& fragment);
    static void begin(Call& call, int choice, StreamNumbers& numbers, StreamEvents& out);
    static void addArguments(Call& call, const json::value& arguments, StreamEvents& out);
    void takeFragment(const Fragment& fragment, int choice, StreamNumbers& numbers, StreamEvents& out);

    std::vector<Call> m_calls;
    std::map<std::int64_t, std::size_t> m_byIndex; // the latest call of each index
    std::map<std::string, std::size_t> m_byId;
};

} // namespace gateway::dialects::chat
