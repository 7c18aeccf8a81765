// SPDX-License-Identifier: GPL-3.0-or-later
// Reasoning in chat completions: text in `reasoning_content` or `reasoning`, proofs in `reasoning_details`
// (OpenRouter's form) and, for tool calls, in `extra_content.google.thought_signature`.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/part.h"

namespace gateway::dialects::chat {

// One entry of `reasoning_details`.
struct Detail {
    enum class Kind { Text, Summary, Encrypted };
    Kind kind = Kind::Text;
    std::string text = {};
    std::optional<Proof> proof = {};
    std::string id = {};
    std::optional<std::int64_t> index = {};
    json::object extras = {};
};

// None for what is not a detail.
[[nodiscard]] std::optional<Detail> readDetail(const json::value& value);
// Responses' id of the item; empty when it is some other id.
[[nodiscard]] std::string itemIdOf(const std::string& detailId);
// What a part cannot say of the detail it is made of.
[[nodiscard]] json::object partExtras(const Detail& detail);
// The thinking of a whole message. `plain` repeats the details' text where both are there, and is read only
// when they have none.
[[nodiscard]] std::vector<Part> thinkingParts(std::string plain, const json::array* details);
// What a part is as a detail; none for other parts. `from`: whose extras the part has.
[[nodiscard]] std::optional<json::object> detailOf(const Part& part, Dialect from);
// Of all parts, when one of them has a proof; otherwise empty: text alone travels in the plain field.
[[nodiscard]] json::array detailsOf(const std::vector<Part>& parts, Dialect from);
// The text of all thinking parts, a blank line between them.
[[nodiscard]] std::string thinkingTextOf(const std::vector<Part>& parts);

// `holder`: a tool call, message or delta.
[[nodiscard]] std::optional<Proof> googleProof(const json::object& holder);
[[nodiscard]] json::object googleExtraContent(const Proof& proof);

} // namespace gateway::dialects::chat
