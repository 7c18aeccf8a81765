// SPDX-License-Identifier: GPL-3.0-or-later
// From a provider's chat.completion.chunk stream to events. Tolerates what compatible servers do
// (translation.md §3.3).
// Thread: any; one per stream.
#pragma once

#include "dialects/chat/call_assembler.h"
#include "dialects/chat/thoughts.h"
#include "dialects/sse_stream_decoder.h"

#include <map>

namespace gateway::dialects::chat {

class ChatStreamDecoder final : public SseStreamDecoder {
private:
    // The parts of one choice that text goes to; a part is open while it has a number.
    struct ChoiceState {
        std::optional<int> text = {};
        std::optional<int> thinking = {};
        std::optional<int> refusal = {};
        std::optional<int> audio = {};
        std::string transcript = {};
        std::string thought = {}; // of the thinking part, for telling a repetition
        std::string detailId = {};
        std::optional<std::int64_t> detailIndex = {};
        bool hasThoughts = false;
        CallAssembler calls = {};
        json::object detailExtras = {};       // of the detail now read
        std::vector<Citation> citations = {}; // before there is text they belong to
        json::array logprobs = {};            // likewise
        bool isAnnotated = false;
        bool hasContent = false;
        bool isFinished = false;

        // What the detail says of the thought it begins.
        void describe(const Detail& detail);
    };

    void takeJson(QByteArrayView name, const json::value& data, StreamEvents& out) override;
    void takeText(QByteArrayView name, QByteArrayView data, StreamEvents& out) override;
    void takeClose(StreamEvents& out) override;

    void start(const json::object& chunk, StreamEvents& out);
    void takeChoice(const json::object& choice, StreamEvents& out);
    void takeDelta(int index, const json::object& delta, StreamEvents& out);
    void takeLogprobs(ChoiceState& state, const json::array& entries, StreamEvents& out);
    void endChoice(int index, Stop stop, StreamEvents& out);
    void takeReasoning(int index, const json::object& delta, StreamEvents& out);
    void takeDetail(int index, Detail detail, StreamEvents& out);
    void takeProof(int index, Detail detail, StreamEvents& out);
    void takeContent(int index, const json::value& content, StreamEvents& out);
    void takeAnnotations(ChoiceState& state, const json::array& annotations, StreamEvents& out);
    void takeAudio(int index, const json::object& audio, StreamEvents& out);
    void takeCalls(int index, const json::object& delta, StreamEvents& out);
    void addText(int index, std::string text, StreamEvents& out);
    void addThinking(int index, std::string text, StreamEvents& out);
    void openThinking(int index, StreamEvents& out);
    void addWhole(int index, Part part, StreamEvents& out);
    int openPart(int index, Part part, StreamEvents& out);
    static void close(std::optional<int>& part, StreamEvents& out);
    static void closeParts(ChoiceState& state, StreamEvents& out);
    void end(StreamEvents& out);

    StreamNumbers m_numbers;
    std::map<int, ChoiceState> m_choices;
    json::object m_extras;           // of chunks before the first with content
    std::vector<Citation> m_sources; // of the whole answer, as the last chunk that has them says
    bool m_hasStarted = false;
    bool m_isOver = false;
};

} // namespace gateway::dialects::chat
