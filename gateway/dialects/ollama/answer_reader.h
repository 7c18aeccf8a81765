// SPDX-License-Identifier: GPL-3.0-or-later
// Ollama's response objects, one or a stream of them, as events.
// Thread: any; one per answer.
#pragma once

#include "dialects/unified/stream_event.h"

namespace gateway::dialects::ollama {

class AnswerReader {
public:
    [[nodiscard]] StreamEvents take(const json::object& response);
    // StreamEnd when `done` was seen.
    [[nodiscard]] StreamEvents finish();

private:
    enum class Open { Nothing, Text, Thinking };

    void start(const json::object& response, StreamEvents& out);
    void takeText(Open kind, std::string text, StreamEvents& out);
    void takeCall(const json::object& call, StreamEvents& out);
    void takeImages(const json::array& images, StreamEvents& out);
    void takeEnd(const json::object& response, StreamEvents& out);
    void close(StreamEvents& out);

    Open m_open = Open::Nothing;
    int m_part = 0; // number of the open part
    int m_nextPart = 0;
    std::size_t m_calls = 0;
    std::string m_scope; // of made call ids
    bool m_hasStarted = false;
    bool m_isDone = false;
};

} // namespace gateway::dialects::ollama
