// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/ollama/answer_reader.h"

#include "dialects/call_ledger.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/media.h"

#include <QDateTime>

#include <utility>

namespace gateway::dialects::ollama {

namespace {

// "2025-01-02T03:04:05.678901234Z" or with an offset; 0 when it is something else.
std::int64_t secondsOf(const std::string& time)
{
    constexpr std::size_t kToSeconds = 19;
    if (time.size() < kToSeconds)
        return 0;
    const std::size_t zone = time.find_first_of("Z+-", kToSeconds);
    const std::string whole =
        time.substr(0, kToSeconds) + (zone == std::string::npos ? std::string("Z") : time.substr(zone));
    const QDateTime parsed = QDateTime::fromString(QString::fromStdString(whole), Qt::ISODate);
    return parsed.isValid() ? parsed.toSecsSinceEpoch() : 0;
}

// Calls have no ids; the time of the answer makes them differ from turn to turn.
std::string scopeOf(const std::string& createdAt)
{
    std::string scope;
    for (const char c : createdAt) {
        if (c >= '0' && c <= '9')
            scope += c;
    }
    return scope.empty() ? "0" : scope;
}

} // namespace

StreamEvents AnswerReader::take(const json::object& response)
{
    StreamEvents out;
    ObjectReader reader(response);
    if (const json::value* error = reader.value("error")) {
        const json::string* text = error->if_string();
        out.emplace_back(StreamFailure { .status = 502,
            .error = { .message = text ? std::string(std::string_view(*text)) : jsonText(*error) } });
        return out;
    }
    start(response, out);
    const json::object* message = reader.object("message");
    ObjectReader members(message ? *message : response);
    // /api/generate has its text beside, not in a message.
    takeText(Open::Thinking, members.stringOr("thinking", {}), out);
    takeText(Open::Text, members.stringOr(message ? "content" : "response", {}), out);
    if (const json::array* images = message ? members.array("images") : nullptr)
        takeImages(*images, out);
    const json::array* calls = members.array("tool_calls");
    for (std::size_t at = 0; calls && at < calls->size(); ++at) {
        if (const json::object* call = (*calls)[at].if_object())
            takeCall(*call, out);
    }
    const json::array* logprobs = reader.array("logprobs");
    if (logprobs && m_open == Open::Text)
        out.emplace_back(PartLogprobs { .number = m_part, .entries = *logprobs });
    if (reader.boolean("done").value_or(false))
        takeEnd(response, out);
    return out;
}

void AnswerReader::start(const json::object& response, StreamEvents& out)
{
    if (std::exchange(m_hasStarted, true))
        return;
    ObjectReader reader(response);
    const std::string createdAt = reader.stringOr("created_at", {});
    m_scope = scopeOf(createdAt);
    out.emplace_back(StreamStart {
        .dialect = Dialect::Ollama, .model = reader.stringOr("model", {}), .created = secondsOf(createdAt) });
}

void AnswerReader::takeText(Open kind, std::string text, StreamEvents& out)
{
    if (text.empty())
        return;
    if (m_open != kind) {
        close(out);
        m_open = kind;
        m_part = m_nextPart++;
        Part part;
        if (kind == Open::Thinking)
            part.content = ThinkingPart {};
        out.emplace_back(PartStart { .number = m_part, .part = std::move(part) });
    }
    out.emplace_back(PartDelta { .number = m_part, .text = std::move(text) });
}

void AnswerReader::takeCall(const json::object& call, StreamEvents& out)
{
    ObjectReader reader(call);
    const json::object* function = reader.object("function");
    if (!function)
        return;
    ObjectReader members(*function);
    const json::value* arguments = members.value("arguments");
    const json::string* text = arguments ? arguments->if_string() : nullptr;
    std::string json = text ? std::string(std::string_view(*text)) : arguments ? jsonText(*arguments) : "{}";
    std::string id = reader.stringOr("id", {});
    if (id.empty())
        id = madeCallId(m_scope, m_calls);
    ++m_calls;
    close(out);
    const int number = m_nextPart++;
    out.emplace_back(PartStart { .number = number,
        .part = { .content = ToolCallPart { .id = std::move(id), .name = members.stringOr("name", {}) } } });
    out.emplace_back(PartDelta { .number = number, .text = std::move(json) });
    out.emplace_back(PartEnd { .number = number });
}

void AnswerReader::takeImages(const json::array& images, StreamEvents& out)
{
    for (const json::value& image : images) {
        const json::string* data = image.if_string();
        if (!data)
            continue;
        close(out);
        const int number = m_nextPart++;
        MediaSource source { .kind = MediaSource::Kind::Base64,
            .data = std::string(std::string_view(*data)),
            .mime = sniffMime(*data) };
        out.emplace_back(
            PartStart { .number = number, .part = { .content = ImagePart { .source = std::move(source) } } });
        out.emplace_back(PartEnd { .number = number });
    }
}

void AnswerReader::takeEnd(const json::object& response, StreamEvents& out)
{
    if (std::exchange(m_isDone, true))
        return;
    close(out);
    ObjectReader reader(response);
    TokenUsage usage { .input = reader.integer("prompt_eval_count"), .output = reader.integer("eval_count") };
    for (const std::string_view duration :
        { "total_duration", "load_duration", "prompt_eval_duration", "eval_duration" }) {
        if (const auto nanoseconds = reader.integer(duration))
            usage.extras[duration] = *nanoseconds;
    }
    const std::string word = reader.stringOr("done_reason", {});
    Stop stop { .native = word };
    if (word == "length")
        stop.reason = StopReason::Length;
    else if (m_calls > 0)
        stop.reason = StopReason::ToolCall;
    out.emplace_back(UsageUpdate { .usage = std::move(usage) });
    out.emplace_back(Finish { .stop = std::move(stop) });
}

void AnswerReader::close(StreamEvents& out)
{
    if (std::exchange(m_open, Open::Nothing) != Open::Nothing)
        out.emplace_back(PartEnd { .number = m_part });
}

StreamEvents AnswerReader::finish()
{
    StreamEvents out;
    if (m_isDone)
        out.emplace_back(StreamEnd {});
    return out;
}

} // namespace gateway::dialects::ollama
