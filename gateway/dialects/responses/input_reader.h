// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the `input` of a Responses request into turns. Adjacent items the model wrote (reasoning, message,
// calls) are one assistant turn, adjacent outputs of tools one user turn: that is how the other dialects
// cut a conversation.
// Thread: any.
#pragma once

#include "dialects/responses/item_reader.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::responses {

class InputReader {
public:
    // `problems` must outlive the reader.
    explicit InputReader(Problems& problems)
        : m_manner(problems)
    {
    }

    void takeInstructions(std::string text);
    void takeInput(const json::value& input);

    [[nodiscard]] std::vector<Turn> takeTurns();
    // Of additional_tools items.
    [[nodiscard]] std::vector<Tool> takeTools();

private:
    void takeItem(const json::object& item, const std::string& path);
    void takeMessage(const json::object& item, const std::string& path);
    void takeCallOutput(const json::object& item, const std::string& path, ToolKind kind);
    // To the turn of this role that is being gathered; a new one where the last is another's.
    void gather(Role role, std::vector<Part> parts);

    Manner m_manner;
    std::vector<Turn> m_turns;
    std::vector<Tool> m_tools;
    bool m_canGather = false; // the last turn takes more items
};

} // namespace gateway::dialects::responses
