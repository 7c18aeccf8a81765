// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/stream_grammar.h"

namespace gateway::contract {

namespace {

void takeLine(std::string_view line, SseBlock& block)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return;
    std::string_view value = line.substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    if (line.substr(0, colon) == "event")
        block.name = value;
    else if (line.substr(0, colon) == "data")
        block.data += (block.data.empty() ? "" : "\n") + std::string(value);
}

SseBlock blockOf(std::string_view text)
{
    SseBlock block { .name = {}, .data = {}, .beginsWithData = text.starts_with("data:") };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        takeLine(text.substr(0, end), block);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return block;
}

} // namespace

std::vector<SseBlock> sseBlocks(QByteArrayView stream)
{
    std::vector<SseBlock> blocks;
    std::string_view rest(stream.data(), static_cast<std::size_t>(stream.size()));
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find("\n\n"), rest.size());
        if (end > 0 && !rest.starts_with(':'))
            blocks.push_back(blockOf(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    return blocks;
}

const json::object& objectAt(const json::object& object, std::string_view key)
{
    static const json::object kEmpty;
    const json::value* value = object.if_contains(key);
    return value && value->is_object() ? value->get_object() : kEmpty;
}

const json::array& arrayAt(const json::object& object, std::string_view key)
{
    static const json::array kEmpty;
    const json::value* value = object.if_contains(key);
    return value && value->is_array() ? value->get_array() : kEmpty;
}

std::string textAt(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_string() ? std::string(std::string_view(value->get_string())) : std::string();
}

std::int64_t numberAt(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_number() ? static_cast<std::int64_t>(value->to_number<double>()) : -1;
}

bool hasValue(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && !value->is_null();
}

Problems grammarProblems(Dialect dialect, QByteArrayView stream)
{
    const std::vector<SseBlock> blocks = sseBlocks(stream);
    if (dialect == Dialect::Messages)
        return messagesProblems(blocks);
    if (dialect == Dialect::Responses)
        return responsesProblems(blocks);
    return dialect == Dialect::Gemini ? geminiProblems(blocks) : chatProblems(blocks);
}

} // namespace gateway::contract
