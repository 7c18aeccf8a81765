// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/reply_decoder.h"

#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/responses/item_reader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace gateway::dialects::responses {

namespace {

// What an answer repeats of the request. The client is told what it asked us for, not what we asked the
// provider for, so these are not kept.
constexpr std::array<std::string_view, 30> kEchoes { "background", "conversation", "error",
    "frequency_penalty", "incomplete_details", "include", "input", "instructions", "max_output_tokens",
    "max_tool_calls", "metadata", "object", "output", "output_text", "parallel_tool_calls",
    "presence_penalty", "previous_response_id", "prompt_cache_key", "prompt_cache_retention", "reasoning",
    "safety_identifier", "status", "store", "temperature", "text", "tool_choice", "tools", "top_logprobs",
    "top_p", "truncation" };

struct CodeStatus {
    std::string_view code;
    int status;
};

constexpr std::array kStatuses { CodeStatus { "rate_limit_exceeded", 429 },
    CodeStatus { "rate_limit_error", 429 }, CodeStatus { "insufficient_quota", 429 },
    CodeStatus { "too_many_requests", 429 }, CodeStatus { "context_length_exceeded", 400 },
    CodeStatus { "invalid_request_error", 400 }, CodeStatus { "invalid_prompt", 400 },
    CodeStatus { "authentication_error", 401 }, CodeStatus { "invalid_api_key", 401 },
    CodeStatus { "permission_error", 403 }, CodeStatus { "model_not_found", 404 },
    CodeStatus { "not_found_error", 404 }, CodeStatus { "server_error", 500 },
    CodeStatus { "overloaded_error", 503 }, CodeStatus { "server_is_overloaded", 503 },
    CodeStatus { "slow_down", 503 }, CodeStatus { "vector_store_timeout", 504 } };

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Error failedAnswer(const UpstreamError& error)
{
    const int status = statusOf(error);
    return { .code = ErrorCode::UpstreamStatus,
        .message = error.message.empty()
            ? QStringLiteral("The provider reports that it failed, without saying why.")
            : text(error.message),
        .detail = text(error.code),
        .upstreamStatus = status,
        .failureClass = status == 400 ? FailureClass::Caller : FailureClass::Target };
}

void readItems(const json::array& output, Choice& choice)
{
    for (const json::value& entry : output) {
        const json::object* item = entry.if_object();
        if (!item)
            continue;
        std::vector<Part> parts = readOutputItem(*item, {}, Manner());
        for (std::size_t index = 0; index < parts.size(); ++index) {
            const json::array logprobs = logprobsOf(*item, index);
            choice.logprobs.insert(choice.logprobs.end(), logprobs.begin(), logprobs.end());
        }
        std::move(parts.begin(), parts.end(), std::back_inserter(choice.parts));
    }
}

// The response itself; some backends answer with the event that would have carried it.
const json::object& responseIn(const json::object& body)
{
    const json::value* inner = body.if_contains("response");
    const json::object* response = inner ? inner->if_object() : nullptr;
    return response && !body.contains("output") ? *response : body;
}

// From an object that has them: `total` minus nothing.
std::optional<std::int64_t> count(const json::object* details, std::string_view key)
{
    return details ? ObjectReader(*details).integer(key) : std::nullopt;
}

// The details the unified form has no place for.
void keepRest(const json::object* details, std::string_view key,
    std::initializer_list<std::string_view> known, json::object& extras)
{
    if (!details)
        return;
    json::object rest;
    for (const auto& [name, value] : *details) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            rest.emplace(name, value);
    }
    if (!rest.empty())
        extras[key] = std::move(rest);
}

} // namespace

int statusOf(const UpstreamError& error)
{
    for (const std::string& word : { error.code, error.type }) {
        const auto* found = std::find_if(kStatuses.begin(), kStatuses.end(),
            [&word](const CodeStatus& entry) { return entry.code == word; });
        if (found != kStatuses.end())
            return found->status;
        if (word.size() == 3 && word.find_first_not_of("0123456789") == std::string::npos && word[0] >= '4')
            return std::stoi(word);
    }
    // Images and files the provider could not read are the caller's.
    if (error.code.starts_with("invalid_") || error.code.find("image") != std::string::npos)
        return 400;
    return 502;
}

UpstreamError readError(const json::value& error)
{
    UpstreamError result;
    if (const json::string* message = error.if_string()) {
        result.message = std::string_view(*message);
        return result;
    }
    const json::object* object = error.if_object();
    if (!object)
        return result;
    ObjectReader reader(*object);
    result.message = reader.stringOr("message", {});
    result.type = reader.stringOr("type", {});
    result.param = reader.stringOr("param", {});
    result.code = reader.stringOr("code", {});
    if (const std::optional<std::int64_t> number = reader.integer("code"))
        result.code = std::to_string(*number);
    return result;
}

UpstreamError decodeError(QByteArrayView body)
{
    const Result<json::value> value = parseJson(body);
    const json::object* object = value ? value->if_object() : nullptr;
    if (!object) {
        const QByteArrayView words = body.trimmed().first(std::min<qsizetype>(body.trimmed().size(), 2000));
        return { .message = std::string(words.data(), static_cast<std::size_t>(words.size())) };
    }
    if (const json::value* error = object->if_contains("error"); error && !error->is_null()) {
        UpstreamError result = readError(*error);
        if (result.message.empty())
            result.message = ObjectReader(*object).stringOr("message", {});
        return result;
    }
    UpstreamError result = readError(*object);
    if (result.message.empty()) {
        if (const json::value* detail = object->if_contains("detail")) // FastAPI servers
            result.message =
                detail->is_string() ? std::string(std::string_view(detail->get_string())) : jsonText(*detail);
    }
    return result;
}

StreamStart readHead(const json::object& response)
{
    ObjectReader reader(response);
    StreamStart start { .dialect = Dialect::Responses };
    start.id = reader.stringOr("id", {});
    start.model = reader.stringOr("model", {});
    start.created = static_cast<std::int64_t>(reader.number("created_at").value_or(0));
    start.serviceTier = reader.stringOr("service_tier", {});
    for (const auto& [key, value] : response) {
        static constexpr std::array<std::string_view, 6> kRead { "id", "model", "created_at", "service_tier",
            "usage", "user" };
        const bool isKnown = std::find(kRead.begin(), kRead.end(), key) != kRead.end()
            || std::find(kEchoes.begin(), kEchoes.end(), key) != kEchoes.end();
        if (!isKnown && !value.is_null())
            start.extras.emplace(key, value);
    }
    return start;
}

Stop readStop(const json::object& response, Calls calls)
{
    ObjectReader reader(response);
    const std::string status = reader.stringOr("status", "completed");
    Stop stop { .native = status };
    if (status == "incomplete") {
        stop.reason = StopReason::Length;
        if (const json::object* details = reader.object("incomplete_details")) {
            stop.native = ObjectReader(*details).stringOr("reason", status);
            stop.details = *details;
            if (stop.native == "content_filter")
                stop.reason = StopReason::Filter;
        }
    } else if (calls == Calls::Made) {
        stop.reason = StopReason::ToolCall;
    }
    return stop;
}

TokenUsage readUsage(const json::object& object)
{
    ObjectReader reader(object);
    TokenUsage usage;
    const std::optional<std::int64_t> input = reader.integer("input_tokens");
    usage.output = reader.integer("output_tokens");
    const json::object* in = reader.object("input_tokens_details");
    const json::object* out = reader.object("output_tokens_details");
    static_cast<void>(reader.value("total_tokens"));
    usage.cacheRead = count(in, "cached_tokens");
    usage.cacheWrite = count(in, "cache_write_tokens");
    usage.audioInput = count(in, "audio_tokens");
    usage.reasoning = count(out, "reasoning_tokens");
    usage.audioOutput = count(out, "audio_tokens");
    if (input)
        usage.input = uncachedInput(*input, usage.cacheRead.value_or(0), usage.cacheWrite.value_or(0));
    usage.extras = reader.rest();
    keepRest(
        in, "input_tokens_details", { "cached_tokens", "cache_write_tokens", "audio_tokens" }, usage.extras);
    keepRest(out, "output_tokens_details", { "reasoning_tokens", "audio_tokens" }, usage.extras);
    return usage;
}

Result<Reply> decodeReply(const json::value& body)
{
    static const json::object kNothing;
    const json::object* whole = body.if_object();
    const json::object& response = whole ? responseIn(*whole) : kNothing;
    ObjectReader reader(response);
    const json::array* output = reader.array("output");
    const json::value* error = reader.value("error");
    const std::string status = reader.stringOr("status", {});
    if (error || status == "failed" || status == "cancelled")
        return failedAnswer(error ? readError(*error) : UpstreamError {});
    const std::optional<std::string> plain = reader.string("output_text");
    if (!output && !plain) {
        return Error { .code = ErrorCode::UpstreamProtocol,
            .message = QStringLiteral("The provider's answer is not one of the Responses API."),
            .failureClass = FailureClass::Target };
    }
    StreamStart head = readHead(response);
    Reply reply { .dialect = Dialect::Responses,
        .id = std::move(head.id),
        .model = std::move(head.model),
        .created = head.created,
        .serviceTier = std::move(head.serviceTier),
        .extras = std::move(head.extras) };
    Choice& choice = reply.choices.emplace_back();
    if (output)
        readItems(*output, choice);
    else
        choice.parts.push_back({ .content = TextPart { .text = *plain } });
    const bool called = std::any_of(
        choice.parts.begin(), choice.parts.end(), [](const Part& part) { return part.is<ToolCallPart>(); });
    choice.stop = readStop(response, called ? Calls::Made : Calls::None);
    if (const json::object* usage = reader.object("usage"))
        reply.usage = readUsage(*usage);
    return reply;
}

} // namespace gateway::dialects::responses
