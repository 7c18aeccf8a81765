// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/stream_decoder.h"

#include "dialects/gemini/answer_reader.h"
#include "dialects/gemini/json_pieces.h"
#include "dialects/json/json_text.h"
#include "dialects/sse_decoder.h"
#include "dialects/stream_failure.h"

#include <iterator>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

// One event may hold a whole picture.
constexpr qsizetype kMaxEventBytes = 64 * 1024 * 1024;

class GeminiStreamDecoder final : public StreamDecoder {
public:
    [[nodiscard]] StreamEvents feed(QByteArrayView bytes) override;

    [[nodiscard]] StreamEvents finish() override;

private:
    enum class Form { Unknown, Events, Array };

    void recognise(QByteArrayView bytes);
    void take(QByteArrayView text, StreamEvents& out);

    Form m_form = Form::Unknown;
    SseDecoder m_events { kMaxEventBytes };
    JsonPieces m_pieces { kMaxEventBytes };
    AnswerReader m_reader { Pieces::Streamed };
    qint64 m_droppedSeen = 0;
    bool m_isClosing = false;
};

// Blanks before the body's first byte tell nothing, and neither reader minds that they are gone.
void GeminiStreamDecoder::recognise(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        m_form = c == '[' || c == '{' ? Form::Array : Form::Events;
        return;
    }
}

StreamEvents GeminiStreamDecoder::feed(QByteArrayView bytes)
{
    StreamEvents out;
    if (m_form == Form::Unknown)
        recognise(bytes);
    switch (m_form) {
    case Form::Unknown: return out;
    case Form::Array:
        if (!m_pieces.feed(bytes, [this, &out](QByteArrayView element) { take(element, out); }))
            out.emplace_back(unreadableStream("The provider sent a stream element that is too long."));
        return out;
    case Form::Events: break;
    }
    m_events.feed(bytes, [this, &out](const SseEvent& event) {
        if (event.data != "[DONE]" && !event.data.isEmpty())
            take(event.data, out);
    });
    if (m_events.droppedEvents() != m_droppedSeen) {
        m_droppedSeen = m_events.droppedEvents();
        out.emplace_back(unreadableStream("The provider sent a stream event that is too long."));
    }
    return out;
}

StreamEvents GeminiStreamDecoder::finish()
{
    // A last event may lack its blank line; one cut short is no more than a stream cut short.
    m_isClosing = true;
    StreamEvents out = m_form == Form::Events ? feed("\n\n") : StreamEvents();
    StreamEvents last = m_reader.finish();
    std::move(last.begin(), last.end(), std::back_inserter(out));
    return out;
}

void GeminiStreamDecoder::take(QByteArrayView text, StreamEvents& out)
{
    const Result<json::value> value = parseJson(text);
    if (!value) {
        if (!m_isClosing)
            out.emplace_back(unreadableStream("The provider sent a stream event that is not JSON."));
        return;
    }
    const auto takeOne = [this, &out](const json::value& response) {
        const json::object* object = response.if_object();
        if (!object)
            return;
        StreamEvents events = m_reader.take(*object);
        std::move(events.begin(), events.end(), std::back_inserter(out));
    };
    if (const json::array* list = value->if_array()) {
        for (const json::value& response : *list)
            takeOne(response);
    } else {
        takeOne(*value);
    }
}

} // namespace

std::unique_ptr<StreamDecoder> makeStreamDecoder()
{
    return std::make_unique<GeminiStreamDecoder>();
}

} // namespace gateway::dialects::gemini
