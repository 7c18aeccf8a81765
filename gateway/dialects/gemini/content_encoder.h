// SPDX-License-Identifier: GPL-3.0-or-later
// The unified turns as Gemini's `contents` and `systemInstruction`.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::gemini {

// Gemini's results are objects, everyone else's text.
struct ResultText {
    std::string text;
    bool isError = false;
    bool isLossy = false; // resultObject() would not give the object back
};

[[nodiscard]] ResultText resultTextOf(const json::object& response);

enum class Outcome { Success, Error };

// {error: text}; text that is a JSON object as it is; {output: text or list}.
[[nodiscard]] json::object resultObject(std::string_view text, Outcome outcome);

struct EncodedContents {
    json::array contents;
    std::optional<json::object> system;
};

[[nodiscard]] EncodedContents encodeContents(
    const ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects::gemini
