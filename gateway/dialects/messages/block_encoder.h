// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a request to Anthropic's content blocks. Never an empty text block and never an empty tool result:
// the vendor refuses both.
// Thread: any; one per request.
#pragma once

#include "dialects/messages/encode_context.h"

namespace gateway::dialects::messages {

class BlockEncoder {
public:
    explicit BlockEncoder(EncodeContext& context)
        : m_context(context)
    {
    }

    // `path`: of the part in the client's request. None: there is nothing to send (a note says what).
    [[nodiscard]] std::optional<json::object> encode(const Part& part, const std::string& path, Role role);

private:
    using Block = std::optional<json::object>;

    [[nodiscard]] Block content(const Part& part, const std::string& path, Role role);
    [[nodiscard]] Block text(const TextPart& part);
    [[nodiscard]] Block image(const ImagePart& part, const std::string& path, Role role);
    [[nodiscard]] Block file(const FilePart& part, const std::string& path, Role role);
    [[nodiscard]] Block document(const FilePart& part, json::object source);
    [[nodiscard]] Block thinking(const ThinkingPart& part, const std::string& path);
    [[nodiscard]] Block redacted(const RedactedThinkingPart& part, const std::string& path);
    [[nodiscard]] static Block toolUse(const ToolCallPart& part);
    [[nodiscard]] Block toolResult(const ToolResultPart& part, const std::string& path);
    [[nodiscard]] Block native(const NativePart& part, const std::string& path);
    [[nodiscard]] Block replaced(std::string_view text, const std::string& path, std::string_view reason);
    [[nodiscard]] Block refuse(const std::string& path, std::string_view what);

    EncodeContext& m_context;
};

[[nodiscard]] json::object textBlock(std::string_view text);

} // namespace gateway::dialects::messages
