// SPDX-License-Identifier: GPL-3.0-or-later
// A provider that refuses a request says what it minds. Some of it can be taken out and the request sent to
// the same target again (translation.md §9.1), before another target is tried.
// Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <QByteArrayView>

#include <optional>
#include <string>

namespace gateway::dialects {

namespace json = boost::json;

struct Repair {
    enum class Kind {
        RemovePath,    // a parameter it does not know or take
        RenamePath,    // one it calls something else
        StripThinking, // signatures it did not write
        StripAdvisor,  // advisor_tool_result blocks
    };
    Kind kind = Kind::RemovePath;
    std::string path = {}; // RemovePath, RenamePath: as the provider wrote it
    std::string name = {}; // RenamePath: the last key's new name
    friend bool operator==(const Repair&, const Repair&) = default;
};

// How often one request is mended for one target.
inline constexpr int kMaxRepairs = 2;

// From an error answer's status and body, JSON or not. Never the conversation itself, the model, a whole turn
// or whether to stream.
[[nodiscard]] std::optional<Repair> repairFor(int status, QByteArrayView errorBody);
// On the body as it was sent, of any dialect. False when that changed nothing: sending it again is useless.
[[nodiscard]] bool applyRepair(json::object& body, const Repair& repair);

} // namespace gateway::dialects
