// SPDX-License-Identifier: GPL-3.0-or-later
// From a text_completion stream to events.
// Thread: any; one per stream.
#pragma once

#include "dialects/sse_stream_decoder.h"

#include <map>

namespace gateway::dialects::completions {

class CompletionsStreamDecoder final : public SseStreamDecoder {
private:
    struct ChoiceState {
        int part = -1; // none yet
        bool isFinished = false;
    };

    void takeJson(QByteArrayView name, const json::value& data, StreamEvents& out) override;
    void takeText(QByteArrayView name, QByteArrayView data, StreamEvents& out) override;
    void takeClose(StreamEvents& out) override;
    void takeChoice(const json::object& choice, StreamEvents& out);

    std::map<int, ChoiceState> m_choices;
    int m_nextPart = 0;
    bool m_hasStarted = false;
    bool m_isOver = false;
};

} // namespace gateway::dialects::completions
