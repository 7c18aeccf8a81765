// SPDX-License-Identifier: GPL-3.0-or-later
// Events to the stream a Messages client reads, as the official SDK's accumulator demands it (translation.md
// §3.1, §3.4): one block open at a time, indices without gaps, a signature whole and last in its block, the
// end withheld until every count is in.
// Thread: any; one per stream. Holds parts that wait their turn, and tool arguments that are not an object.
#pragma once

#include "dialects/codec.h"
#include "dialects/part_sequencer.h"

#include <set>

namespace gateway::dialects::messages {

class MessagesStreamEncoder final : public StreamEncoder {
public:
    explicit MessagesStreamEncoder(const ReplyContext& context);

    void encode(const StreamEvent& event, QByteArray& out) override;

private:
    enum class Kind { Text, Thinking, Call, CustomCall, Whole };

    // The block that is open, or will be with its first content.
    struct Block {
        Kind kind = Kind::Whole;
        json::object start = {};
        bool isOpen = false;
        bool isStreaming = false;   // a call whose arguments have begun as an object
        std::string arguments = {}; // of a call that is not
        std::string signature = {};
    };

    void writeStart(const StreamStart& start, QByteArray& out);
    void writePart(const StreamEvent& event, QByteArray& out);
    void beginPart(const PartStart& start, QByteArray& out);
    [[nodiscard]] Block blockOf(const Part& part);
    void beginNative(const json::object& native, QByteArray& out);
    void writeText(const PartDelta& delta, QByteArray& out);
    void writeArguments(const std::string& fragment, QByteArray& out);
    void writeWholeText(std::string_view text, QByteArray& out);
    void endPart(QByteArray& out);
    void openBlock(QByteArray& out);
    void writeDelta(json::object delta, QByteArray& out);
    void writeEnd(QByteArray& out);
    void writeFailure(int status, const std::string& message, QByteArray& out);

    [[nodiscard]] bool isOwn() const { return m_provider == Dialect::Messages; }

    PartSequencer m_sequencer;
    Dialect m_provider = Dialect::Chat;
    std::string m_contextId;
    std::string m_model;
    std::int64_t m_estimatedInput = 0;
    std::string m_id;
    TokenUsage m_usage;
    Finish m_finish;
    Block m_block;
    std::set<int> m_otherChoices; // parts of answers beyond the first, which has no place here
    std::int64_t m_index = 0;
    std::size_t m_calls = 0;
    bool m_refused = false;
    bool m_isOver = false;
};

} // namespace gateway::dialects::messages
