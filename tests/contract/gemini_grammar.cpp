// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/stream_grammar.h"

#include <map>
#include <set>

namespace gateway::contract {

namespace {

class Checker {
public:
    [[nodiscard]] Problems run(const std::vector<SseBlock>& blocks)
    {
        for (const SseBlock& block : blocks) {
            expect(block.beginsWithData && block.name.empty(), "a block is not `data:` alone");
            take(block.data);
        }
        expect(!m_finished.empty() || m_isBlocked, "there is no candidate");
        for (const auto& [index, isFinished] : m_finished)
            expect(isFinished, "a candidate has no finishReason");
        expect(m_lastHasUsage, "the last chunk has no usageMetadata");
        return m_problems;
    }

private:
    void add(std::string problem) { m_problems.push_back("gemini: " + std::move(problem)); }

    void expect(bool isTrue, const char* problem)
    {
        if (!isTrue)
            add(problem);
    }

    void take(const std::string& data)
    {
        boost::system::error_code error;
        const json::value value = json::parse(data, error);
        if (error || !value.is_object()) {
            add("not a JSON object: " + data);
            return;
        }
        const json::object& chunk = value.get_object();
        expect(!chunk.contains("error"), "an error");
        const std::string identity = textAt(chunk, "responseId") + "/" + textAt(chunk, "modelVersion");
        expect(m_identity.empty() || m_identity == identity, "responseId or modelVersion change");
        m_identity = identity;
        m_lastHasUsage = numberAt(objectAt(chunk, "usageMetadata"), "totalTokenCount") >= 0;
        m_isBlocked = m_isBlocked || !textAt(objectAt(chunk, "promptFeedback"), "blockReason").empty();
        for (const json::value& candidate : arrayAt(chunk, "candidates")) {
            if (candidate.is_object())
                takeCandidate(candidate.get_object());
        }
    }

    void takeCandidate(const json::object& candidate)
    {
        static const std::set<std::string> kReasons { "STOP", "MAX_TOKENS", "SAFETY", "RECITATION",
            "LANGUAGE", "OTHER", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "MALFORMED_FUNCTION_CALL",
            "IMAGE_SAFETY", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS" };
        const std::int64_t index = candidate.contains("index") ? numberAt(candidate, "index") : 0;
        expect(index >= 0, "a candidate's index is no number");
        bool& isFinished = m_finished[index];
        expect(!isFinished, "something follows a candidate's finishReason");
        const json::object& content = objectAt(candidate, "content");
        expect(content.empty() || textAt(content, "role") == "model", "the content's role is not model");
        for (const json::value& part : arrayAt(content, "parts"))
            takePart(part.is_object() ? part.get_object() : json::object());
        if (hasValue(candidate, "finishReason")) {
            expect(kReasons.contains(textAt(candidate, "finishReason")), "an invented finishReason");
            isFinished = true;
        }
    }

    void takePart(const json::object& part)
    {
        expect(!part.empty(), "an empty part");
        if (!part.contains("functionCall"))
            return;
        const json::object& call = objectAt(part, "functionCall");
        const json::value* args = call.if_contains("args");
        expect(
            !textAt(call, "name").empty() && args && args->is_object(), "a functionCall lacks name or args");
    }

    Problems m_problems;
    std::map<std::int64_t, bool> m_finished;
    std::string m_identity;
    bool m_lastHasUsage = false;
    bool m_isBlocked = false;
};

} // namespace

Problems geminiProblems(const std::vector<SseBlock>& blocks)
{
    return Checker().run(blocks);
}

} // namespace gateway::contract
