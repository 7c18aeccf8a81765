// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/stream_grammar.h"

#include <map>
#include <optional>
#include <set>

namespace gateway::contract {

namespace {

class Checker {
public:
    [[nodiscard]] Problems run(const std::vector<SseBlock>& blocks)
    {
        for (const SseBlock& block : blocks) {
            if (!block.data.empty())
                take(block);
        }
        expect(m_stage == Stage::Over, "message_stop is missing");
        return m_problems;
    }

private:
    enum class Stage { Before, Content, Delta, Over };

    void add(std::string problem) { m_problems.push_back("messages: " + std::move(problem)); }

    void expect(bool isTrue, const char* problem)
    {
        if (!isTrue)
            add(problem);
    }

    void take(const SseBlock& block)
    {
        boost::system::error_code error;
        const json::value value = json::parse(block.data, error);
        if (error || !value.is_object()) {
            add("not a JSON object: " + block.data);
            return;
        }
        const json::object& event = value.get_object();
        const std::string type = textAt(event, "type");
        expect(block.name == type, "the event's name is not its type");
        expect(m_stage != Stage::Over, "something follows message_stop");
        if (type == "ping")
            return;
        if (type == "message_start")
            start(objectAt(event, "message"));
        else if (type == "content_block_start")
            startBlock(event);
        else if (type == "content_block_delta")
            delta(event);
        else if (type == "content_block_stop")
            stopBlock(event);
        else if (type == "message_delta")
            messageDelta(event);
        else if (type == "message_stop")
            stop();
        else
            add("an unknown event: " + type);
    }

    void start(const json::object& message)
    {
        expect(m_stage == Stage::Before, "message_start is not first or not alone");
        m_stage = Stage::Content;
        expect(textAt(message, "type") == "message" && textAt(message, "role") == "assistant"
                && textAt(message, "id").starts_with("msg_") && !textAt(message, "model").empty(),
            "message_start lacks type, role, id or model");
        expect(message.contains("stop_reason") && message.contains("stop_sequence"),
            "message_start lacks stop_reason");
        expect(
            message.contains("content") && arrayAt(message, "content").empty(), "message_start has content");
        expect(numberAt(objectAt(message, "usage"), "input_tokens") >= 0
                && numberAt(objectAt(message, "usage"), "output_tokens") >= 0,
            "message_start lacks usage");
    }

    void startBlock(const json::object& event)
    {
        expect(m_stage == Stage::Content, "a block begins outside the content");
        expect(!m_open, "two blocks are open at once");
        expect(numberAt(event, "index") == m_next, "block indices are not 0, 1, 2 …");
        ++m_next;
        const json::object& block = objectAt(event, "content_block");
        m_open = textAt(block, "type");
        m_isSigned = false;
        if (*m_open == "tool_use")
            expect(!textAt(block, "id").empty() && !textAt(block, "name").empty() && block.contains("input"),
                "a tool_use begins without id, name or input");
        else if (*m_open == "thinking")
            expect(block.contains("thinking") && block.contains("signature"),
                "thinking begins without its fields");
        else if (*m_open == "text")
            expect(block.contains("text"), "text begins without text");
        else if (*m_open == "redacted_thinking")
            expect(!textAt(block, "data").empty(), "redacted_thinking begins without data");
        else
            expect(!m_open->empty(), "a block has no type");
    }

    void delta(const json::object& event)
    {
        static const std::map<std::string, std::set<std::string>> kBlocks { { "text_delta", { "text" } },
            { "citations_delta", { "text" } }, { "thinking_delta", { "thinking" } },
            { "signature_delta", { "thinking" } },
            { "input_json_delta", { "tool_use", "server_tool_use" } } };
        const std::string type = textAt(objectAt(event, "delta"), "type");
        expect(m_open.has_value() && numberAt(event, "index") == m_next - 1,
            "a delta of a block that is not open");
        const auto blocks = kBlocks.find(type);
        expect(blocks != kBlocks.end() && blocks->second.contains(m_open.value_or("")),
            "a delta that does not belong to its block");
        expect(!m_isSigned, "something follows the signature");
        m_isSigned = type == "signature_delta";
    }

    void stopBlock(const json::object& event)
    {
        expect(m_open.has_value() && numberAt(event, "index") == m_next - 1,
            "a block is closed that is not open");
        m_open.reset();
    }

    void messageDelta(const json::object& event)
    {
        static const std::set<std::string> kReasons { "end_turn", "max_tokens", "stop_sequence", "tool_use",
            "pause_turn", "refusal", "model_context_window_exceeded" };
        expect(m_stage == Stage::Content && !m_open, "message_delta is not once, after all blocks");
        m_stage = Stage::Delta;
        expect(kReasons.contains(textAt(objectAt(event, "delta"), "stop_reason")), "an invented stop_reason");
        expect(numberAt(objectAt(event, "usage"), "output_tokens") >= 0,
            "message_delta lacks usage.output_tokens");
    }

    void stop()
    {
        expect(m_stage == Stage::Delta, "message_stop without message_delta");
        m_stage = Stage::Over;
    }

    Problems m_problems;
    Stage m_stage = Stage::Before;
    std::int64_t m_next = 0;
    std::optional<std::string> m_open; // type of the open block
    bool m_isSigned = false;
};

} // namespace

Problems messagesProblems(const std::vector<SseBlock>& blocks)
{
    return Checker().run(blocks);
}

} // namespace gateway::contract
