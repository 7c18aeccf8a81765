// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/input_reader.h"

#include "dialects/responses/compaction_item.h"
#include "dialects/responses/tool_reader.h"

#include <iterator>
#include <utility>

namespace gateway::dialects::responses {

namespace {

constexpr std::size_t kMaxCallId = 64;
const std::string kSummaryOpening = "Summary of the conversation so far:\n\n";

// "call_x|fc_y" is what some clients make of the two ids of a call; longer than an id may be.
std::string mendedCallId(std::string id)
{
    const std::size_t bar = id.find('|');
    if (id.size() > kMaxCallId && bar != std::string::npos && bar > 0)
        id.resize(bar);
    return id;
}

void mendCall(ToolCallPart& call)
{
    call.id = mendedCallId(std::move(call.id));
    if (call.itemId.starts_with("call_")) // the call's id in the item's place, which the API refuses
        call.itemId.clear();
}

std::optional<Role> roleFromWord(std::string_view word)
{
    if (word == "user")
        return Role::User;
    if (word == "assistant")
        return Role::Assistant;
    if (word == "system")
        return Role::System;
    if (word == "developer")
        return Role::Developer;
    return std::nullopt;
}

} // namespace

void InputReader::takeInstructions(std::string text)
{
    Turn turn { .role = Role::System, .isTopLevel = true };
    turn.parts.push_back({ .content = TextPart { .text = std::move(text) } });
    m_turns.push_back(std::move(turn));
    m_canGather = false;
}

void InputReader::takeInput(const json::value& input)
{
    if (const json::string* text = input.if_string()) {
        Turn turn { .role = Role::User };
        turn.parts.push_back({ .content = TextPart { .text = std::string(std::string_view(*text)) } });
        m_turns.push_back(std::move(turn));
        return;
    }
    const json::array* items = input.if_array();
    if (!items) {
        m_manner.problem(
            "input", "must be a string or an array, not " + std::string(jsonKindName(input)) + ".");
        return;
    }
    for (std::size_t index = 0; index < items->size(); ++index) {
        const std::string path = indexPath("input", index);
        if (const json::object* item = (*items)[index].if_object())
            takeItem(*item, path);
        else
            m_manner.problem(
                path, "must be an object, not " + std::string(jsonKindName((*items)[index])) + ".");
    }
}

std::vector<Turn> InputReader::takeTurns()
{
    return std::exchange(m_turns, {});
}

std::vector<Tool> InputReader::takeTools()
{
    return std::exchange(m_tools, {});
}

void InputReader::takeItem(const json::object& item, const std::string& path)
{
    const std::string_view type = typeOf(item);
    if (type == "message" || (type.empty() && item.contains("role"))) {
        takeMessage(item, path);
    } else if (type.empty()) {
        m_manner.problem(memberPath(path, "type"), "is missing; it must be a string.");
    } else if (type == "function_call_output") {
        takeCallOutput(item, path, ToolKind::Function);
    } else if (type == "custom_tool_call_output") {
        takeCallOutput(item, path, ToolKind::Custom);
    } else if (type == "additional_tools") {
        ObjectReader reader = m_manner.reader(item, path);
        if (const json::array* tools = reader.array("tools")) {
            std::vector<Tool> more = readTools(*tools, memberPath(path, "tools"), m_manner);
            std::move(more.begin(), more.end(), std::back_inserter(m_tools));
        }
    } else if (const std::optional<std::string> summary = compactedSummary(item)) {
        Turn turn { .role = Role::User };
        turn.parts.push_back({ .content = TextPart { .text = kSummaryOpening + *summary } });
        m_turns.push_back(std::move(turn));
        m_canGather = false;
    } else {
        std::vector<Part> parts = readOutputItem(item, path, m_manner);
        for (Part& part : parts) {
            if (auto* call = part.get<ToolCallPart>())
                mendCall(*call);
        }
        // Whose turn a hosted tool's item is in matters to nobody; it must not cut one in two.
        const bool isNative = !parts.empty() && parts.front().is<NativePart>();
        gather(isNative && m_canGather ? m_turns.back().role : Role::Assistant, std::move(parts));
    }
}

void InputReader::takeMessage(const json::object& item, const std::string& path)
{
    ObjectReader reader = m_manner.reader(item, path);
    const std::string word = reader.requiredString("role");
    const std::optional<Role> role = roleFromWord(word);
    if (!role) {
        reader.problem("role", "must be user, assistant, system or developer.");
        return;
    }
    if (*role == Role::Assistant) {
        json::object whole = item;
        whole["type"] = "message";
        gather(Role::Assistant, readOutputItem(whole, path, m_manner));
        return;
    }
    Turn turn { .role = *role };
    if (const json::value* content = reader.value("content"))
        turn.parts = readContent(*content, reader.path("content"), m_manner);
    else
        reader.problem("content", "is missing; it must be a string or an array.");
    turn.extras = messageFields(item);
    m_turns.push_back(std::move(turn));
    m_canGather = false;
}

void InputReader::takeCallOutput(const json::object& item, const std::string& path, ToolKind kind)
{
    ObjectReader reader = m_manner.reader(item, path);
    static_cast<void>(reader.value("type"));
    ToolResultPart result { .callId = mendedCallId(reader.requiredString("call_id")) };
    result.kind = kind;
    if (const json::value* output = reader.value("output"))
        result.parts = readContent(*output, reader.path("output"), m_manner);
    else
        reader.problem("output", "is missing; it must be a string or an array.");
    std::vector<Part> parts;
    parts.push_back({ .content = std::move(result), .extras = reader.rest() });
    gather(Role::User, std::move(parts));
}

void InputReader::gather(Role role, std::vector<Part> parts)
{
    if (!m_canGather || m_turns.empty() || m_turns.back().role != role)
        m_turns.push_back({ .role = role });
    m_canGather = true;
    std::vector<Part>& into = m_turns.back().parts;
    std::move(parts.begin(), parts.end(), std::back_inserter(into));
}

} // namespace gateway::dialects::responses
