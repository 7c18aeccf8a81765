// SPDX-License-Identifier: GPL-3.0-or-later
// What the vendors' own SDKs demand of a streamed answer (translation.md §3.1–3.8), as checks: each returns
// the rules that were broken. Written from the wire formats, not from our encoders. Thread: any. Pure.
#pragma once

#include "base/dialect.h"

#include <boost/json.hpp>

#include <QByteArrayView>

#include <string>
#include <vector>

namespace gateway::contract {

namespace json = boost::json;

using Problems = std::vector<std::string>;

struct SseBlock {
    std::string name; // of `event:`
    std::string data;
    bool beginsWithData = false;
};

// Blocks between blank lines, without those that are comments: every vendor's SDK passes over them.
[[nodiscard]] std::vector<SseBlock> sseBlocks(QByteArrayView stream);

// The object below `key`; empty when there is none.
[[nodiscard]] const json::object& objectAt(const json::object& object, std::string_view key);
[[nodiscard]] const json::array& arrayAt(const json::object& object, std::string_view key);
[[nodiscard]] std::string textAt(const json::object& object, std::string_view key);
[[nodiscard]] std::int64_t numberAt(const json::object& object, std::string_view key); // −1: absent
[[nodiscard]] bool hasValue(const json::object& object, std::string_view key);         // there and not null

[[nodiscard]] Problems chatProblems(const std::vector<SseBlock>& blocks);
[[nodiscard]] Problems responsesProblems(const std::vector<SseBlock>& blocks);
[[nodiscard]] Problems messagesProblems(const std::vector<SseBlock>& blocks);
[[nodiscard]] Problems geminiProblems(const std::vector<SseBlock>& blocks);

[[nodiscard]] Problems grammarProblems(Dialect dialect, QByteArrayView stream);

} // namespace gateway::contract
