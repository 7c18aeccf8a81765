// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/response_object.h"

#include "dialects/efforts.h"
#include "dialects/json/object_reader.h"
#include "dialects/responses/request_encoder.h"
#include "dialects/responses/tool_writer.h"

#include <array>
#include <utility>

namespace gateway::dialects::responses {

namespace {

json::value textOrNull(const std::string& text)
{
    return text.empty() ? json::value() : json::value(text);
}

template <typename T> json::value valueOr(const std::optional<T>& value, json::value fallback)
{
    return value ? json::value(*value) : std::move(fallback);
}

json::value echoedInstructions(const ChatRequest& request)
{
    for (const Turn& turn : request.turns) {
        if (turn.isTopLevel)
            return textOrNull(joinedText(turn.parts, "\n\n"));
    }
    return nullptr;
}

json::object echoedReasoning(const ChatRequest& request)
{
    const Reasoning& reasoning = request.reasoning;
    json::object object { { "effort", nullptr }, { "summary", textOrNull(reasoning.summary) } };
    if (reasoning.effort)
        object["effort"] = effortName(*reasoning.effort);
    return object;
}

json::object echoedText(const ChatRequest& request)
{
    json::object text = writeOutputFormat(request);
    text.emplace("format", json::object { { "type", "text" } });
    return text;
}

json::value echoedToolChoice(const ChatRequest& request)
{
    json::value choice = writeToolChoice(request);
    return choice.is_null() ? json::value("auto") : choice;
}

// Everything clients' SDKs expect that follows from the request alone.
json::object echoOf(const ChatRequest& request)
{
    Notes ignored;
    const RequestMeta& meta = request.meta;
    json::object echo {
        { "background", false },
        { "instructions", echoedInstructions(request) },
        { "max_output_tokens", valueOr(request.sampling.maxTokens, nullptr) },
        { "max_tool_calls", nullptr },
        { "parallel_tool_calls", valueOr(request.parallelToolCalls, true) },
        { "previous_response_id", textOrNull(request.previousResponseId) },
        { "prompt_cache_key", textOrNull(meta.cacheKey) },
        { "prompt_cache_retention", textOrNull(meta.cacheRetention) },
        { "reasoning", echoedReasoning(request) },
        { "safety_identifier", textOrNull(meta.safetyId) },
        { "service_tier", meta.serviceTier.empty() ? "default" : meta.serviceTier },
        { "store", valueOr(meta.store, true) },
        { "temperature", valueOr(request.sampling.temperature, 1.0) },
        { "text", echoedText(request) },
        { "tool_choice", echoedToolChoice(request) },
        { "tools", writeTools(request, ignored) },
        { "top_logprobs", valueOr(request.sampling.topLogprobs, 0) },
        { "top_p", valueOr(request.sampling.topP, 1.0) },
        { "truncation", "disabled" },
    };
    for (const std::string_view key : { "background", "max_tool_calls", "truncation" }) {
        if (const json::value* value = request.extras.if_contains(key))
            echo[key] = *value;
    }
    if (request.conversation)
        echo["conversation"] = request.conversation->is_string()
            ? json::value(json::object { { "id", *request.conversation } })
            : *request.conversation;
    return echo;
}

// Tiers are the same words in OpenAI's two dialects only.
bool sharesTiers(Dialect dialect)
{
    return dialect == Dialect::Responses || dialect == Dialect::Chat;
}

} // namespace

std::string_view statusWord(StopReason reason)
{
    switch (reason) {
    case StopReason::Stop:
    case StopReason::StopSequence:
    case StopReason::ToolCall:
    case StopReason::Pause: return "completed";
    case StopReason::Length:
    case StopReason::ContextFull:
    case StopReason::Filter: return "incomplete";
    case StopReason::Error: return "failed";
    }
    return "completed";
}

std::string errorCode(const StreamFailure& failure)
{
    if (!failure.error.code.empty())
        return failure.error.code;
    if (failure.status == 429)
        return "rate_limit_exceeded";
    return failure.status >= 400 && failure.status < 500 ? "invalid_request_error" : "server_error";
}

ResponseObject::ResponseObject(const ReplyContext& context)
    : m_echo(echoOf(context.request))
    , m_id(context.id.empty() ? std::string() : "resp_" + context.id)
    , m_model(context.model)
    , m_created(context.created)
    , m_estimatedInput(context.estimatedInput)
{
    m_echo["user"] = textOrNull(context.request.meta.user);
    m_echo["metadata"] = context.request.meta.metadata;
}

void ResponseObject::takeStart(const StreamStart& start)
{
    m_start = start;
    mergeUsage(m_usage, start.usage);
}

void ResponseObject::takeUsage(const TokenUsage& usage)
{
    mergeUsage(m_usage, usage);
}

json::object ResponseObject::inProgress() const
{
    return build("in_progress");
}

json::object ResponseObject::finished(json::array output, const Stop& stop) const
{
    json::object response = build(statusWord(stop.reason));
    if (m_start.dialect == Dialect::Responses && (stop.native == "queued" || stop.native == "in_progress"))
        response["status"] = stop.native; // of a background response
    response["output"] = std::move(output);
    response["usage"] = usageObject();
    switch (stop.reason) {
    case StopReason::Length:
    case StopReason::ContextFull:
        response["incomplete_details"] = json::object { { "reason", "max_output_tokens" } };
        break;
    case StopReason::Filter:
        response["incomplete_details"] = json::object { { "reason", "content_filter" } };
        break;
    case StopReason::Error:
        response["error"] = json::object { { "code", "server_error" },
            { "message",
                stop.native.empty() ? std::string("The model failed.")
                                    : "The model failed: " + stop.native } };
        break;
    case StopReason::Stop:
    case StopReason::StopSequence:
    case StopReason::ToolCall:
    case StopReason::Pause: break;
    }
    return response;
}

json::object ResponseObject::failed(json::array output, const StreamFailure& failure) const
{
    json::object response = build("failed");
    response["output"] = std::move(output);
    response["error"] = json::object { { "code", errorCode(failure) }, { "message", failure.error.message } };
    if (!m_usage.isEmpty())
        response["usage"] = usageObject();
    return response;
}

json::object ResponseObject::build(std::string_view status) const
{
    json::object response {
        { "id", m_id.empty() ? m_start.id : m_id },
        { "object", "response" },
        { "created_at", m_created == 0 ? m_start.created : m_created },
        { "status", status },
        { "error", nullptr },
        { "incomplete_details", nullptr },
        { "model", m_model.empty() ? m_start.model : m_model },
        { "output", json::array() },
    };
    giveBack(m_echo, response);
    if (sharesTiers(m_start.dialect) && !m_start.serviceTier.empty())
        response["service_tier"] = m_start.serviceTier;
    response["usage"] = nullptr;
    if (m_start.dialect == Dialect::Responses)
        giveBack(m_start.extras, response);
    return response;
}

json::object ResponseObject::usageObject() const
{
    // Clients read the numbers unasked; where the provider gave none, our estimate has to do.
    const std::int64_t input = m_usage.isEmpty() ? m_estimatedInput : m_usage.totalInput();
    const std::int64_t output = m_usage.output.value_or(0);
    json::object in { { "cached_tokens", m_usage.cacheRead.value_or(0) } };
    json::object out { { "reasoning_tokens", m_usage.reasoning.value_or(0) } };
    if (m_usage.cacheWrite)
        in["cache_write_tokens"] = *m_usage.cacheWrite;
    if (m_usage.audioInput)
        in["audio_tokens"] = *m_usage.audioInput;
    if (m_usage.audioOutput)
        out["audio_tokens"] = *m_usage.audioOutput;
    json::object extras = m_start.dialect == Dialect::Responses ? m_usage.extras : json::object();
    for (auto& [key, into] : { std::pair<std::string_view, json::object*>("input_tokens_details", &in),
             std::pair<std::string_view, json::object*>("output_tokens_details", &out) }) {
        if (const json::value* rest = extras.if_contains(key); rest && rest->is_object())
            giveBack(rest->get_object(), *into);
        extras.erase(key);
    }
    json::object usage { { "input_tokens", input }, { "input_tokens_details", std::move(in) },
        { "output_tokens", output }, { "output_tokens_details", std::move(out) },
        { "total_tokens", input + output } };
    giveBack(extras, usage);
    return usage;
}

} // namespace gateway::dialects::responses
