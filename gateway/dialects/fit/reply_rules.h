// SPDX-License-Identifier: GPL-3.0-or-later
// What fitting a request means for the answer: the other half of each change, undone by ReplyRestorer. Made
// by fitRequest(), not changed afterwards. Plain values.
#pragma once

#include "dialects/unified/request.h"

#include <map>

namespace gateway::dialects {

// What the client calls a tool that was sent by another name or kind.
struct ClientTool {
    std::string name;
    std::string nameSpace = {};
    ToolKind kind = ToolKind::Function;
    friend bool operator==(const ClientTool&, const ClientTool&) = default;
};

struct ReplyRules {
    Dialect client = Dialect::Chat;
    Dialect target = Dialect::Chat;
    Origin origin = Origin::Unknown; // of the proofs in the answer
    std::string family = {};
    std::map<std::string, ClientTool, std::less<>> tools = {}; // by the name sent; only those that changed
    std::string jsonTool = {}; // the tool that stands for structured output; empty: none
    bool onlyJsonTool = false; // the model has to call it: text beside it is not the answer
    friend bool operator==(const ReplyRules&, const ReplyRules&) = default;
};

} // namespace gateway::dialects
