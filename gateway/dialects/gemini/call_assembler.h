// SPDX-License-Identifier: GPL-3.0-or-later
// A functionCall part holds a whole call, or a piece of one: Vertex streams arguments as values at JSON paths
// (streamFunctionCallArguments). This makes whole calls of both.
// Thread: any; one per model turn.
#pragma once

#include <boost/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gateway::dialects::gemini {

namespace json = boost::json;

struct FunctionCall {
    std::string id = {};
    std::string name = {};
    std::string arguments = {}; // JSON; "{}" when the call had none
    std::string signature = {};
    json::object extras = {}; // unknown members of the part
    friend bool operator==(const FunctionCall&, const FunctionCall&) = default;
};

class CallAssembler {
public:
    // Calls that are whole now. `signature` is that of the part.
    [[nodiscard]] std::vector<FunctionCall> take(
        const json::object& functionCall, std::string signature, json::object extras);
    // What is whole for want of more: a last piece some models never send.
    [[nodiscard]] std::optional<FunctionCall> flush();

private:
    void add(const json::object& functionCall);
    void addPiece(const json::object& piece);

    std::optional<FunctionCall> m_open;
    json::object m_arguments;
    bool m_hasArguments = false;
};

} // namespace gateway::dialects::gemini
