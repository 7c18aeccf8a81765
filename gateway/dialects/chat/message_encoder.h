// SPDX-License-Identifier: GPL-3.0-or-later
// From turns to the `messages` of a chat request.
//
// Tool messages hold text only: images and files of results wait and go into a user message after the last
// tool message of the run, because nothing may come between a call and the answers to its batch.
// Thread: any. Holds references: lives no longer than the encoding of one request.
#pragma once

#include "dialects/chat/content_encoder.h"

namespace gateway::dialects::chat {

class MessageEncoder {
public:
    MessageEncoder(const ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_request(request)
        , m_target(target)
        , m_content(request, target, notes)
        , m_isChat(request.dialect == Dialect::Chat)
    {
    }

    [[nodiscard]] json::array encode();

private:
    void takeInstructions(const Turn& turn, const std::string& path);
    void takeUser(const Turn& turn, const std::string& path);
    void takeAssistant(const Turn& turn, const std::string& path);
    void takeResult(const ToolResultPart& result, const Part& part, const std::string& path);
    [[nodiscard]] json::value resultContent(const ToolResultPart& result, const std::string& text) const;
    void writeThoughts(const Turn& turn, const std::string& path, json::object& message);
    [[nodiscard]] json::object toolCall(const ToolCallPart& call, const Part& part) const;
    void noteCitations(const Part& part, const std::string& path);
    void add(json::object message, const Turn& turn);
    void flushMedia();

    const ChatRequest& m_request;
    const TargetProfile& m_target;
    ContentEncoder m_content;
    bool m_isChat;
    bool m_notedThoughts = false;
    json::array m_messages;
    json::array m_media; // of the results since the last other message
};

} // namespace gateway::dialects::chat
