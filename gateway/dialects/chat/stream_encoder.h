// SPDX-License-Identifier: GPL-3.0-or-later
// From events to chat.completion.chunk events for a client, such as OpenAI's own SDKs gather: the role
// first, a call's id and name once, one finish for each choice, usage only when asked for, [DONE] only after
// success.
// Thread: any; one per stream. Keeps the text of thoughts that may yet be signed.
#pragma once

#include "dialects/codec.h"

#include <map>
#include <set>

namespace gateway::dialects::chat {

class ChatStreamEncoder final : public StreamEncoder {
public:
    explicit ChatStreamEncoder(ReplyContext context)
        : m_context(std::move(context))
    {
    }

    void encode(const StreamEvent& event, QByteArray& out) override;

private:
    enum class Kind { Text, Thinking, Refusal, Call, Custom, Audio, Other };

    struct PartState {
        int choice = 0;
        Kind kind = Kind::Other;
        std::int64_t call = 0;    // index among the choice's tool calls
        std::string thought = {}; // so far
        std::string itemId = {};
        json::object extras = {};
        json::array logprobs = {};            // of the text that comes next
        std::vector<Citation> citations = {}; // of the whole part, whose end is not known yet
    };

    struct ChoiceState {
        std::int64_t calls = 0;
        std::int64_t details = 0;
        std::int64_t textLength = 0; // code points, for citations
        std::int64_t partStart = 0;  // of them, before the text part now open
        bool hasThoughts = false;
    };

    void start(const StreamStart& start, QByteArray& out);
    void startPart(const PartStart& start, QByteArray& out);
    void startCall(const ToolCallPart& call, PartState& state, QByteArray& out);
    void takeDelta(const PartDelta& delta, QByteArray& out);
    void takeProof(const PartProof& proof, QByteArray& out);
    void takeCitation(const PartCitation& cited, QByteArray& out);
    void takeLogprobs(const PartLogprobs& logprobs);
    void endPart(const PartEnd& end, QByteArray& out);
    void finishChoice(const Finish& finish, QByteArray& out);
    void end(QByteArray& out);
    void fail(const StreamFailure& failure, QByteArray& out);

    ChoiceState& choice(int index, QByteArray& out);
    [[nodiscard]] json::object argumentsDelta(const PartState& part, const std::string& text) const;
    void writeCallProof(const PartState& part, const Proof& proof, QByteArray& out);
    void writeDetail(const Part& part, int choice, QByteArray& out);
    void write(int choice, const json::object& delta, QByteArray& out);
    // With the logprobs that were waiting for it.
    void writeText(PartState& part, const json::object& delta, QByteArray& out);
    void writeCitation(const PartState& part, const Citation& citation, QByteArray& out);
    void writeChoice(const json::object& choice, QByteArray& out);

    ReplyContext m_context;
    Dialect m_from = Dialect::Chat;
    bool m_listsSources = false; // the first chunk does
    QByteArray m_head;           // what every chunk begins with
    QByteArray m_firstOnly;      // fields of the first chunk
    std::map<int, PartState> m_parts;
    std::map<int, ChoiceState> m_choices;
    TokenUsage m_usage;
    bool m_isOver = false;
};

} // namespace gateway::dialects::chat
