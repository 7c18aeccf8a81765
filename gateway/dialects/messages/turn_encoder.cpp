// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/turn_encoder.h"

#include "dialects/json/object_reader.h"
#include "dialects/messages/block_encoder.h"

namespace gateway::dialects::messages {

namespace {

bool isInstruction(Role role)
{
    return role == Role::System || role == Role::Developer;
}

std::string_view roleName(Role role, const TargetProfile& target)
{
    switch (role) {
    case Role::Assistant: return "assistant";
    case Role::System:
    case Role::Developer: return target.midSystemTurns ? "system" : "user";
    case Role::User: return "user";
    }
    return "user";
}

class TurnEncoder {
public:
    explicit TurnEncoder(EncodeContext& context)
        : m_context(context)
        , m_blocks(context)
    {
    }

    [[nodiscard]] Conversation encode();

private:
    [[nodiscard]] json::array blocks(const Turn& turn, const std::string& path);
    void addMessage(const Turn& turn, json::array content);
    void trimPrefill();

    EncodeContext& m_context;
    BlockEncoder m_blocks;
    Conversation m_conversation;
};

json::array TurnEncoder::blocks(const Turn& turn, const std::string& path)
{
    json::array content;
    for (std::size_t index = 0; index < turn.parts.size(); ++index) {
        if (auto block = m_blocks.encode(turn.parts[index], indexPath(path, index), turn.role))
            content.push_back(std::move(*block));
    }
    return content;
}

// The vendor joins consecutive turns of one role itself, but wants all results of a turn's calls in the very
// next one.
void TurnEncoder::addMessage(const Turn& turn, json::array content)
{
    const std::string_view role = roleName(turn.role, m_context.target);
    json::array& messages = m_conversation.messages;
    json::object* last = messages.empty() ? nullptr : messages.back().if_object();
    const json::value* lastRole = last ? last->if_contains("role") : nullptr;
    if (lastRole && lastRole->is_string() && std::string_view(lastRole->get_string()) == role
        && turn.extras.empty()) {
        json::array& list = (*last)["content"].get_array();
        for (json::value& block : content)
            list.push_back(std::move(block));
        return;
    }
    json::object message { { "role", role }, { "content", std::move(content) } };
    if (m_context.isSameDialect())
        giveBack(turn.extras, message);
    messages.push_back(std::move(message));
}

// The answer is begun by the last turn; the vendor refuses white space at its end.
void TurnEncoder::trimPrefill()
{
    json::array& messages = m_conversation.messages;
    json::object* last = messages.empty() ? nullptr : messages.back().if_object();
    if (!last || std::string_view((*last)["role"].get_string()) != "assistant")
        return;
    json::array& content = (*last)["content"].get_array();
    json::object* block = content.empty() ? nullptr : content.back().if_object();
    json::value* text = block ? block->if_contains("text") : nullptr;
    if (!text || !text->is_string())
        return;
    const std::string_view whole(text->get_string());
    const std::size_t end = whole.find_last_not_of(" \t\r\n") + 1; // never all of it: no block is blank
    if (end < whole.size())
        *text = std::string(whole.substr(0, end));
}

Conversation TurnEncoder::encode()
{
    bool isLeading = true;
    std::size_t position = 0; // in the client's list of messages
    for (const Turn& turn : m_context.request.turns) {
        isLeading = isLeading && isInstruction(turn.role);
        const std::string path = turn.isTopLevel ? std::string("system")
                                                 : memberPath(indexPath("messages", position++), "content");
        if (!turn.name.empty())
            m_context.droppedOnce(path, "the Messages API has no names of participants");
        json::array content = blocks(turn, path);
        if (content.empty())
            continue;
        if (!isLeading) {
            addMessage(turn, std::move(content));
            continue;
        }
        for (json::value& block : content)
            m_conversation.system.push_back(std::move(block));
    }
    trimPrefill();
    return std::move(m_conversation);
}

} // namespace

Conversation encodeTurns(EncodeContext& context)
{
    return TurnEncoder(context).encode();
}

} // namespace gateway::dialects::messages
