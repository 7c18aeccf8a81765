// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/call_signatures.h"

#include <algorithm>
#include <string_view>

namespace gateway::dialects::gemini {

namespace {

// Takes the place of a signature a conversation begun elsewhere cannot have; Google documents it for that.
constexpr std::string_view kNoSignature = "skip_thought_signature_validator";

} // namespace

// The first call of each of the model's contents since the user last spoke must be signed (Gemini 3).
void signCalls(json::array& contents)
{
    const auto partsOf = [](json::value& content) -> json::array& {
        return content.get_object()["parts"].get_array();
    };
    const auto has = [](const json::value& part, std::string_view key) {
        return part.get_object().contains(key);
    };
    const auto isModel = [](json::value& content) { return content.get_object()["role"] == "model"; };
    std::size_t first = contents.size();
    while (first > 0) {
        json::value& content = contents[first - 1];
        const json::array& parts = partsOf(content);
        const bool isSpoken = !isModel(content)
            && std::any_of(parts.begin(), parts.end(),
                [&has](const json::value& part) { return !has(part, "functionResponse"); });
        if (isSpoken)
            break;
        --first;
    }
    bool isSigned = false; // the run of model contents at hand
    for (std::size_t at = first; at < contents.size(); ++at) {
        if (!isModel(contents[at])) {
            isSigned = false;
            continue;
        }
        for (json::value& part : partsOf(contents[at])) {
            if (isSigned || !has(part, "functionCall"))
                continue;
            part.get_object().emplace("thoughtSignature", kNoSignature);
            isSigned = true;
        }
    }
}

} // namespace gateway::dialects::gemini
