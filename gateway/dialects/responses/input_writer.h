// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the turns of a conversation as the `input` items of a Responses request.
// Thread: any.
#pragma once

#include "dialects/responses/content_writer.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects::responses {

class InputWriter {
public:
    // All must outlive the writer.
    InputWriter(const ChatRequest& request, const TargetProfile& target, Notes& notes);

    void take(const Turn& turn, const std::string& path);
    [[nodiscard]] json::array items() &&;

private:
    void takeAssistant(const Turn& turn, const std::string& path);
    void takeOther(const Turn& turn, const std::string& path);
    void assistantText(const Part& part, json::object content);
    void reasoning(const Part& part, const ThinkingPart& thinking, const std::string& path);
    void call(const Part& part, const ToolCallPart& call);
    void result(const Part& part, const ToolResultPart& result, const std::string& path);
    void imageCall(const Part& part, const ImagePart& image, const std::string& path);
    void native(const NativePart& native, const std::string& path);
    void closeAssistantText();
    void drop(const std::string& path, std::string_view reason);
    // An id the target has not given is none it knows.
    void dropForeignId(json::object& fields) const;
    [[nodiscard]] bool keepsId(std::string_view id) const;

    const ChatRequest& m_request;
    const TargetProfile& m_target;
    Notes& m_notes;
    ContentWriter m_contentWriter;
    json::array m_items;
    // The assistant message being gathered: its fields and content.
    std::optional<json::object> m_fields;
    json::array m_content;
    bool m_isOwn = false;    // the client speaks this dialect
    bool m_isStored = false; // the target may have the items that ids name
};

} // namespace gateway::dialects::responses
