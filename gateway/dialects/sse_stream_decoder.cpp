// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sse_stream_decoder.h"

#include "dialects/json/json_text.h"
#include "dialects/reported_cost.h"
#include "dialects/stream_failure.h"

namespace gateway::dialects {

SseStreamDecoder::SseStreamDecoder()
{
    m_decoder.setCommentHandler([this](QByteArrayView comment) {
        if (const auto cost = costOfComment(comment))
            m_reportedCost = cost;
    });
}

StreamEvents SseStreamDecoder::feed(QByteArrayView bytes)
{
    StreamEvents out;
    m_decoder.feed(bytes, [this, &out](const SseEvent& event) {
        // Nothing but JSON begins with these; the rest ([DONE]) is cheap to tell.
        const QByteArrayView data = event.data.trimmed();
        if (!data.startsWith('{') && (!data.startsWith('[') || data == "[DONE]")) {
            takeText(event.name, data, out);
            return;
        }
        const Result<json::value> value = parseJson(data);
        if (value)
            takeJson(event.name, *value, out);
        else
            takeText(event.name, data, out);
    });
    if (m_decoder.droppedEvents() != m_droppedSeen) {
        m_droppedSeen = m_decoder.droppedEvents();
        out.emplace_back(unreadableStream("The provider sent a stream event that is too long."));
    }
    return out;
}

StreamEvents SseStreamDecoder::finish()
{
    m_isClosing = true;
    StreamEvents out = feed("\n\n");
    takeClose(out);
    return out;
}

void SseStreamDecoder::takeText(QByteArrayView /*name*/, QByteArrayView data, StreamEvents& out)
{
    if (!m_isClosing && !data.isEmpty() && data != "[DONE]")
        out.emplace_back(unreadableStream("The provider sent a stream event that is not JSON."));
}

void SseStreamDecoder::takeClose(StreamEvents& /*out*/) { }

} // namespace gateway::dialects
