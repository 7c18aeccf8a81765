// SPDX-License-Identifier: GPL-3.0-or-later
// GenerateContentResponse objects, one or a stream of them, as events. What an answer that came whole and one
// that was streamed have in common, so that they cannot differ.
// Thread: any; one per answer.
#pragma once

#include "dialects/gemini/call_assembler.h"
#include "dialects/unified/stream_event.h"

#include <map>

namespace gateway::dialects::gemini {

// Whether parts of one kind that follow one another are pieces of one part.
enum class Pieces { Streamed, Whole };

class AnswerReader {
public:
    explicit AnswerReader(Pieces pieces)
        : m_pieces(pieces)
    {
    }

    [[nodiscard]] StreamEvents take(const json::object& response);
    // The provider closed. Finish is held back until here: Google says STOP more than once when its server
    // runs tools, and some proxies say it in every chunk.
    [[nodiscard]] StreamEvents finish();

private:
    enum class Open { Nothing, Text, Thinking };

    // A call waits for what follows it: a result in the same answer says that Google's server ran it.
    struct WaitingCall {
        FunctionCall call;
        json::value native;
    };

    struct Candidate {
        Open open = Open::Nothing;
        int part = 0;     // number of the open part
        std::string text; // of the open text part, for citations' positions
        CallAssembler assembler;
        std::vector<WaitingCall> waiting;
        std::size_t calls = 0;
        std::optional<std::string> finishReason;
        json::object details;
    };

    void start(const json::object& response, StreamEvents& out);
    void takeCandidate(const json::object& object, std::size_t position, StreamEvents& out);
    void takeDetails(Candidate& candidate, const json::object& rest, StreamEvents& out);
    void takePart(int choice, const json::object& part, StreamEvents& out);
    void takeText(int choice, Open kind, const json::object& part, StreamEvents& out);
    void takeSignature(int choice, const json::object& part, StreamEvents& out);
    void takeCall(Candidate& candidate, const json::object& part);
    void takeResult(int choice, const json::object& part, StreamEvents& out);
    void takeWhole(int choice, Part part, StreamEvents& out);
    void openPart(int choice, Open kind, Part part, StreamEvents& out);
    void closePart(Candidate& candidate, StreamEvents& out);
    void releaseCalls(int choice, StreamEvents& out);
    void emitCall(int choice, const FunctionCall& call, StreamEvents& out);

    Pieces m_pieces;
    bool m_hasStarted = false;
    bool m_hasFailed = false;
    std::string m_responseId;
    int m_nextPart = 0;
    std::map<int, Candidate> m_candidates;
};

// What an error object says; also of a whole error body.
[[nodiscard]] UpstreamError upstreamErrorOf(const json::object& error);

} // namespace gateway::dialects::gemini
