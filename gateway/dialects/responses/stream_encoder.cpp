// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/stream_encoder.h"

#include "dialects/json/json_text.h"
#include "dialects/unified/overloaded.h"

#include <utility>

namespace gateway::dialects::responses {

ResponsesStreamEncoder::ResponsesStreamEncoder(const ReplyContext& context)
    : m_response(context)
    , m_writer(
          context.id, [this](std::string_view type, json::object fields) { send(type, std::move(fields)); })
{
}

void ResponsesStreamEncoder::encode(const StreamEvent& event, QByteArray& out)
{
    m_out = &out;
    std::visit(Overloaded {
                   [this](const StreamStart& start) { begin(start); },
                   [this](const UsageUpdate& update) { m_response.takeUsage(update.usage); },
                   [this](const Finish& finish) {
                       if (finish.choice != 0)
                           return;
                       m_stop = finish.stop;
                       m_writer.finish(m_stop);
                   },
                   [this](const StreamFailure& failure) { fail(failure); },
                   [&out](const StreamPing&) { out += ": keep-alive\n\n"; },
                   [this](const StreamEnd&) { end(); },
                   [this, &event](const auto&) { takePart(event); },
               },
        event);
    m_out = nullptr;
}

void ResponsesStreamEncoder::begin(const StreamStart& start)
{
    m_hasStarted = true;
    m_response.takeStart(start);
    m_writer.setProvider(start.dialect);
    send("response.created", { { "response", m_response.inProgress() } });
    send("response.in_progress", { { "response", m_response.inProgress() } });
}

void ResponsesStreamEncoder::takePart(const StreamEvent& event)
{
    if (const auto* start = std::get_if<PartStart>(&event); start && start->choice != 0) {
        m_others.insert(start->number);
        return;
    }
    const bool isOther = std::visit(
        [this](const auto& piece) {
            if constexpr (requires { piece.number; })
                return m_others.contains(piece.number);
            else
                return false;
        },
        event);
    if (isOther)
        return;
    for (const StreamEvent& next : m_sequencer.take(event))
        m_writer.take(next);
}

void ResponsesStreamEncoder::end()
{
    const std::string type = "response." + std::string(statusWord(m_stop.reason));
    send(type, { { "response", m_response.finished(m_writer.output(), m_stop) } });
}

void ResponsesStreamEncoder::fail(const StreamFailure& failure)
{
    if (m_hasStarted) {
        // What was not finished stays unfinished: a client that runs tools as their items are done must not
        // run half a call.
        send("response.failed", { { "response", m_response.failed(m_writer.output(), failure) } });
        return;
    }
    send("error",
        { { "code", errorCode(failure) }, { "message", failure.error.message },
            { "param", failure.error.param.empty() ? json::value() : json::value(failure.error.param) } });
}

void ResponsesStreamEncoder::send(std::string_view type, json::object fields)
{
    json::object event { { "type", type }, { "sequence_number", m_sequence++ } };
    for (auto& [key, value] : fields)
        event.emplace(key, std::move(value));
    QByteArray& out = *m_out;
    out += "event: ";
    out.append(type.data(), static_cast<qsizetype>(type.size()));
    out += "\ndata: ";
    appendJson(event, out);
    out += "\n\n";
}

} // namespace gateway::dialects::responses
