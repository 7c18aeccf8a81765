// SPDX-License-Identifier: GPL-3.0-or-later
// An answer's events as the server-sent events of the Responses API (translation.md §3.6).
// Thread: any; one per stream.
#pragma once

#include "dialects/codec.h"
#include "dialects/part_sequencer.h"
#include "dialects/responses/output_writer.h"
#include "dialects/responses/response_object.h"

#include <set>

namespace gateway::dialects::responses {

class ResponsesStreamEncoder final : public StreamEncoder {
public:
    explicit ResponsesStreamEncoder(const ReplyContext& context);

    void encode(const StreamEvent& event, QByteArray& out) override;

private:
    void begin(const StreamStart& start);
    void takePart(const StreamEvent& event);
    void end();
    void fail(const StreamFailure& failure);
    void send(std::string_view type, json::object fields);

    ResponseObject m_response;
    PartSequencer m_sequencer;
    OutputWriter m_writer;
    std::set<int> m_others; // parts of choices the API has no place for
    Stop m_stop;
    std::int64_t m_sequence = 0;
    bool m_hasStarted = false;
    QByteArray* m_out = nullptr; // during encode()
};

} // namespace gateway::dialects::responses
