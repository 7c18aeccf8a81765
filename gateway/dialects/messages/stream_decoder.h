// SPDX-License-Identifier: GPL-3.0-or-later
// An Anthropic stream to events. Lenient where servers of the same API deviate (translation.md §3.5): event
// names may be missing, blocks may begin with their content or not be announced at all, a message may be
// announced twice. A message that is spliced into another one is a failure: half a tool call would look
// whole. Thread: any; one per stream. Holds the blocks that have no deltas in the unified form (server tools)
// until they end; the provider's token limit bounds them.
#pragma once

#include "dialects/messages/block_decoder.h"
#include "dialects/sse_stream_decoder.h"

#include <map>

namespace gateway::dialects::messages {

class MessagesStreamDecoder final : public SseStreamDecoder {
protected:
    void takeJson(QByteArrayView name, const json::value& data, StreamEvents& out) override;
    void takeText(QByteArrayView name, QByteArrayView data, StreamEvents& out) override;

private:
    struct Block {
        int number = 0;
        std::string signature = {};    // thinking: the last one said
        json::object native = {};      // whole, but for what deltas add; empty: not such a block
        std::string nativeInput = {};  // its input as it comes in
        std::string initialInput = {}; // a tool call's arguments where they stood at its start
        bool isCall = false;
        bool hasArguments = false; // a fragment that was not empty came
    };

    void startMessage(const json::object& event, StreamEvents& out);
    void takeContent(const json::array& content, StreamEvents& out);
    void takeEnd(ObjectReader& reader);
    void startBlock(int index, const json::object& block, StreamEvents& out);
    void startPart(int index, Part part, StreamEvents& out);
    [[nodiscard]] Block* blockFor(int index, std::string_view deltaType, StreamEvents& out);
    void takeDelta(int index, const json::object& delta, StreamEvents& out);
    static void addToNative(Block& block, std::string_view type, ObjectReader& delta);
    void endBlock(int index, StreamEvents& out);
    void endNative(Block& block, StreamEvents& out);
    void takeMessageDelta(const json::object& event);
    void endMessage(StreamEvents& out);
    void fail(StreamFailure failure, StreamEvents& out);

    std::map<int, Block> m_open; // by Anthropic's block index
    std::string m_messageId;
    Finish m_finish;
    int m_nextNumber = 0;
    bool m_hasStarted = false;
    bool m_isOver = false;
};

} // namespace gateway::dialects::messages
