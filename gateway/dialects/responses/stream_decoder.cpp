// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/stream_decoder.h"

#include "dialects/json/object_reader.h"
#include "dialects/responses/item_reader.h"
#include "dialects/responses/reply_decoder.h"

#include <utility>

namespace gateway::dialects::responses {

namespace {

constexpr std::string_view kPrefix = "response.";

ItemPlace placeOf(ObjectReader& event)
{
    return { .index = event.integer("output_index"), .id = event.stringOr("item_id", {}) };
}

// The response an event carries; the event itself where a server sends it bare.
const json::object& responseOf(const json::object& event)
{
    const json::value* response = event.if_contains("response");
    const json::object* object = response ? response->if_object() : nullptr;
    return object ? *object : event;
}

bool isBareResponse(const json::object& event)
{
    const json::value* object = event.if_contains("object");
    return object && *object == json::value("response") && event.contains("output");
}

} // namespace

void ResponsesStreamDecoder::takeJson(QByteArrayView name, const json::value& data, StreamEvents& out)
{
    const json::object* event = data.if_object();
    if (!event || m_isOver)
        return;
    std::string_view type = typeOf(*event);
    if (type.empty())
        type = { name.data(), static_cast<std::size_t>(name.size()) };
    const json::value* error = event->if_contains("error");
    if (type == "error" || (error && error->is_object() && !isBareResponse(*event)))
        fail(*event, out);
    else if (isBareResponse(*event))
        end(*event, out);
    else if (type == "ping" || type == "keepalive")
        out.emplace_back(StreamPing {});
    else if (type.starts_with(kPrefix))
        takeEvent(type.substr(kPrefix.size()), *event, out);
}

void ResponsesStreamDecoder::takeEvent(std::string_view type, const json::object& event, StreamEvents& out)
{
    if (type == "failed" || type == "cancelled") {
        fail(event, out);
        return;
    }
    if (type == "completed" || type == "done") {
        end(responseOf(event), out);
        return;
    }
    if (type == "incomplete") {
        json::object response = responseOf(event);
        response["status"] = "incomplete"; // some leave it to the event's name
        end(response, out);
        return;
    }
    if (type == "created" || type == "in_progress" || type == "queued") {
        start(responseOf(event), out);
        return;
    }
    start({}, out);
    if (type.starts_with("output_item."))
        takeItem(type.substr(12), event, out);
    else if (type.starts_with("reasoning"))
        takeThought(type, event, out);
    else if (type.starts_with("content_part.") || type.starts_with("output_text.")
        || type.starts_with("refusal."))
        takeContent(type, event, out);
    else if (type.starts_with("function_call_arguments.") || type.starts_with("custom_tool_call_input."))
        takeArguments(type, event, out);
    // How hosted tools run is not told on: their items come when they are done.
}

void ResponsesStreamDecoder::takeItem(std::string_view type, const json::object& event, StreamEvents& out)
{
    ObjectReader reader(event);
    const json::object* item = reader.object("item");
    if (!item)
        return;
    const ItemPlace place { .index = reader.integer("output_index"),
        .id = ObjectReader(*item).stringOr("id", {}) };
    if (type == "added")
        m_output.begin(place, *item, out);
    else if (type == "done")
        m_output.complete(place, *item, out);
}

void ResponsesStreamDecoder::takeContent(std::string_view type, const json::object& event, StreamEvents& out)
{
    ObjectReader reader(event);
    const ItemPlace place = placeOf(reader);
    const std::int64_t index = reader.integer("content_index").value_or(0);
    if (const json::array* logprobs = reader.array("logprobs"); logprobs && type == "output_text.delta")
        m_output.addLogprobs(place, index, *logprobs, out);
    const json::object* part = reader.object("part");
    const std::string_view partType = part ? typeOf(*part) : std::string_view();
    using Content = OutputTracker::Content;
    if (type == "output_text.delta") {
        m_output.appendContent(place, index, Content::Text, reader.stringOr("delta", {}), out);
    } else if (type == "output_text.done") {
        m_output.completeContent(place, index, Content::Text, reader.stringOr("text", {}), out);
    } else if (type == "refusal.delta") {
        m_output.appendContent(place, index, Content::Refusal, reader.stringOr("delta", {}), out);
    } else if (type == "refusal.done") {
        m_output.completeContent(place, index, Content::Refusal, reader.stringOr("refusal", {}), out);
    } else if (type == "output_text.annotation.added") {
        if (const json::object* annotation = reader.object("annotation"))
            m_output.addAnnotation(place, index, *annotation, out);
    } else if (partType == "output_text") {
        m_output.beginContent(place, index, Content::Text, out);
        m_output.completeContent(place, index, Content::Text, ObjectReader(*part).stringOr("text", {}), out);
    } else if (partType == "refusal") {
        m_output.beginContent(place, index, Content::Refusal, out);
        m_output.completeContent(
            place, index, Content::Refusal, ObjectReader(*part).stringOr("refusal", {}), out);
    }
}

void ResponsesStreamDecoder::takeThought(std::string_view type, const json::object& event, StreamEvents& out)
{
    ObjectReader reader(event);
    const ItemPlace place = placeOf(reader);
    using Thought = OutputTracker::Thought;
    if (type == "reasoning_summary_text.delta" || type == "reasoning_summary.delta") {
        m_output.appendThought(place, reader.integer("summary_index").value_or(0), Thought::Summary,
            reader.stringOr("delta", {}), out);
    } else if (type == "reasoning_summary_text.done") {
        m_output.completeThought(place, reader.integer("summary_index").value_or(0), Thought::Summary,
            reader.stringOr("text", {}), out);
    } else if (type == "reasoning_text.delta" || type == "reasoning.delta") {
        m_output.appendThought(place, reader.integer("content_index").value_or(0), Thought::Raw,
            reader.stringOr("delta", {}), out);
    } else if (type == "reasoning_text.done") {
        m_output.completeThought(place, reader.integer("content_index").value_or(0), Thought::Raw,
            reader.stringOr("text", {}), out);
    } else if (type == "reasoning_summary_part.done") {
        const json::object* part = reader.object("part");
        m_output.completeThought(place, reader.integer("summary_index").value_or(0), Thought::Summary,
            part ? ObjectReader(*part).stringOr("text", {}) : std::string(), out);
    }
}

void ResponsesStreamDecoder::takeArguments(
    std::string_view type, const json::object& event, StreamEvents& out)
{
    ObjectReader reader(event);
    const ItemPlace place = placeOf(reader);
    if (type.ends_with(".delta"))
        m_output.appendArguments(place, reader.stringOr("delta", {}), out);
    else if (type == "function_call_arguments.done")
        m_output.completeArguments(place, reader.stringOr("arguments", {}), out);
    else if (type == "custom_tool_call_input.done")
        m_output.completeArguments(place, reader.stringOr("input", {}), out);
}

void ResponsesStreamDecoder::start(const json::object& response, StreamEvents& out)
{
    if (!std::exchange(m_hasStarted, true))
        out.emplace_back(readHead(response));
}

void ResponsesStreamDecoder::end(const json::object& response, StreamEvents& out)
{
    start(response, out);
    ObjectReader reader(response);
    if (reader.stringOr("status", {}) == "failed" || reader.object("error")) {
        fail(response, out);
        return;
    }
    m_isOver = true;
    if (const json::array* output = reader.array("output"))
        m_output.completeAll(*output, out);
    if (const json::object* usage = reader.object("usage"))
        out.emplace_back(UsageUpdate { .usage = readUsage(*usage) });
    const Calls calls = m_output.sawCalls() ? Calls::Made : Calls::None;
    out.emplace_back(Finish { .stop = readStop(response, calls) });
    out.emplace_back(StreamEnd {});
}

void ResponsesStreamDecoder::fail(const json::object& event, StreamEvents& out)
{
    m_isOver = true;
    const json::object& response = responseOf(event);
    ObjectReader reader(response);
    if (const json::object* usage = reader.object("usage"); usage && m_hasStarted)
        out.emplace_back(UsageUpdate { .usage = readUsage(*usage) });
    const json::value* nested = reader.value("error");
    StreamFailure failure { .error = readError(nested ? *nested : json::value(response)) };
    if (failure.error.message.empty())
        failure.error.message = "The provider reports that it failed, without saying why.";
    if (failure.error.type == "error") // the event's own
        failure.error.type.clear();
    failure.status = statusOf(failure.error);
    out.emplace_back(std::move(failure));
}

} // namespace gateway::dialects::responses
