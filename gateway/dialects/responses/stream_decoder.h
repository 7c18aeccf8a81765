// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's Responses stream as events (translation.md §3.7). StreamEnd comes with the terminal event; a
// stream without one was cut off.
// Thread: any; one per stream.
#pragma once

#include "dialects/responses/output_tracker.h"
#include "dialects/sse_stream_decoder.h"

namespace gateway::dialects::responses {

class ResponsesStreamDecoder final : public SseStreamDecoder {
protected:
    void takeJson(QByteArrayView name, const json::value& data, StreamEvents& out) override;

private:
    void takeEvent(std::string_view type, const json::object& event, StreamEvents& out);
    void takeItem(std::string_view type, const json::object& event, StreamEvents& out);
    void takeContent(std::string_view type, const json::object& event, StreamEvents& out);
    void takeThought(std::string_view type, const json::object& event, StreamEvents& out);
    void takeArguments(std::string_view type, const json::object& event, StreamEvents& out);
    void start(const json::object& response, StreamEvents& out);
    void end(const json::object& response, StreamEvents& out);
    void fail(const json::object& event, StreamEvents& out);

    OutputTracker m_output;
    bool m_hasStarted = false;
    bool m_isOver = false;
};

} // namespace gateway::dialects::responses
