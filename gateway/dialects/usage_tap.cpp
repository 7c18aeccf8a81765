// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/usage_tap.h"

#include "dialects/chat/usage.h"
#include "dialects/chat/words.h"
#include "dialects/messages/stop_reasons.h"
#include "dialects/reported_cost.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace gateway::dialects {

namespace {

namespace ondemand = simdjson::ondemand;

// Answers longer than this are rare (images in base64); of those only the tail is searched.
constexpr qsizetype kWholeBodyLimit = 8 * 1024 * 1024;
constexpr qsizetype kTailLimit = 256 * 1024;
// Longer answers are not looked through for being empty, or an error.
constexpr qsizetype kEmptyLimit = 8 * 1024;
constexpr qsizetype kMostCalls = 1000; // more are not told apart
constexpr qint64 kEmptyTokens = 16;    // a stop token counts with some

bool contains(QByteArrayView text, std::string_view part)
{
    return std::string_view(text.data(), static_cast<size_t>(text.size())).find(part)
        != std::string_view::npos;
}

// The text of a member that every chunk carries, told from the bytes; empty for null.
std::string_view memberText(QByteArrayView text, std::string_view key)
{
    const std::string_view bytes(text.data(), static_cast<size_t>(text.size()));
    const size_t at = bytes.find(key);
    if (at == std::string_view::npos)
        return {};
    const size_t value = bytes.find_first_not_of(" \t:", at + key.size());
    if (value == std::string_view::npos || bytes[value] != '"')
        return {};
    const std::string_view rest = bytes.substr(value + 1);
    return rest.substr(0, rest.find('"'));
}

// The model had nothing more to say; every other reason is a limit, a filter, a call.
bool isNaturalStop(std::string_view reason)
{
    return reason == "stop" || reason == "end_turn" || reason == "eos";
}

std::optional<qint64> readCount(ondemand::object& object, std::string_view key)
{
    int64_t number = 0;
    if (object[key].get_int64().get(number) || number < 0)
        return std::nullopt;
    return number;
}

std::optional<qint64> readNestedCount(
    ondemand::object& object, std::string_view outer, std::string_view inner)
{
    ondemand::object nested;
    if (object[outer].get_object().get(nested))
        return std::nullopt;
    return readCount(nested, inner);
}

// Overwrites what is present: counts in streams are cumulative and fields optional.
void keep(std::optional<qint64>& into, std::optional<qint64> value)
{
    if (value)
        into = value;
}

std::optional<double> readNumber(ondemand::object& object, std::string_view key)
{
    double number = 0;
    if (object[key].get_double().get(number))
        return std::nullopt;
    return number;
}

void keepCost(ondemand::object& usage, inspect::Usage& into)
{
    CostFields fields { .cost = readNumber(usage, "cost"),
        .estimatedCost = readNumber(usage, "estimated_cost"),
        .ticks = readNumber(usage, "cost_in_usd_ticks") };
    ondemand::object details;
    if (!usage["cost_details"].get_object().get(details)) {
        fields.detailsTotal = readNumber(details, "total_cost");
        fields.upstream = readNumber(details, "upstream_inference_cost");
    }
    bool isByok = false;
    fields.isByok = !usage["is_byok"].get_bool().get(isByok) && isByok;
    if (const auto cost = costOf(fields))
        into.reportedCost = cost;
}

// OpenAI counts cache reads and writes inside prompt_tokens; the normal form keeps them apart. A provider
// that reports more reads than input counts them outside (seen with some proxies).
void readChatUsage(ondemand::object usage, inspect::Usage& into)
{
    const auto prompt = readCount(usage, "prompt_tokens");
    const auto completion = readCount(usage, "completion_tokens");
    const auto total = readCount(usage, "total_tokens");
    auto cached = readNestedCount(usage, "prompt_tokens_details", "cached_tokens");
    const auto written = readNestedCount(usage, "prompt_tokens_details", "cache_write_tokens");
    if (!cached)
        cached = readCount(usage, "prompt_cache_hit_tokens"); // DeepSeek
    if (!cached)
        cached = readCount(usage, "cached_tokens"); // Moonshot
    if (!cached)
        cached = readCount(usage, "num_cached_tokens"); // Mistral
    keep(into.cacheRead, cached);
    keep(into.cacheWrite, written);
    const auto reasoning = readNestedCount(usage, "completion_tokens_details", "reasoning_tokens");
    keep(into.reasoning, reasoning);
    if (completion)
        into.output = chat::outputWithReasoning(*completion, reasoning.value_or(0), prompt, total);
    keepCost(usage, into);
    if (prompt) {
        const qint64 inside = cached.value_or(0) + written.value_or(0);
        into.input = inside > *prompt ? *prompt : *prompt - inside;
    }
}

void readMessagesUsage(ondemand::object usage, inspect::Usage& into)
{
    keep(into.input, readCount(usage, "input_tokens"));
    keep(into.output, readCount(usage, "output_tokens"));
    keep(into.cacheRead, readCount(usage, "cache_read_input_tokens"));
    keep(into.cacheWrite, readCount(usage, "cache_creation_input_tokens"));
    keep(into.cacheWriteHour, readNestedCount(usage, "cache_creation", "ephemeral_1h_input_tokens"));
    keep(into.reasoning, readNestedCount(usage, "output_tokens_details", "thinking_tokens"));
    keepCost(usage, into);
}

// Runs `read` on the parsed text; whatever does not parse is none of the tap's business.
template <typename Read> void withJson(QByteArrayView text, Read read)
{
    thread_local ondemand::parser parser;
    thread_local QByteArray padded;
    padded.truncate(0);
    padded.reserve(text.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    padded.append(text);
    ondemand::document document;
    ondemand::object object;
    if (parser
            .iterate(padded.constData(), static_cast<size_t>(padded.size()),
                static_cast<size_t>(padded.capacity()))
            .get(document)
        || document.get_object().get(object))
        return;
    read(object);
}

QString errorText(ondemand::object& object)
{
    std::string_view text;
    ondemand::object error;
    if (!object["error"].get_object().get(error)) {
        if (!error["message"].get_string().get(text))
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        return QStringLiteral("The provider reported an error without a message.");
    }
    return {};
}

bool hasText(ondemand::object& object, std::string_view key)
{
    std::string_view text;
    return !object[key].get_string().get(text) && !text.empty();
}

bool isFilledArray(ondemand::object& object, std::string_view key)
{
    ondemand::array array;
    bool empty = true;
    return !object[key].get_array().get(array) && !array.is_empty().get(empty) && !empty;
}

bool isObject(ondemand::object& object, std::string_view key)
{
    ondemand::object member;
    return !object[key].get_object().get(member);
}

// A delta, or a whole message.
bool hasContent(ondemand::object& message)
{
    return hasText(message, "content") || hasText(message, "reasoning_content")
        || hasText(message, "reasoning") || hasText(message, "refusal")
        || isFilledArray(message, "tool_calls") || isFilledArray(message, "content")
        || isFilledArray(message, "reasoning_details") || isFilledArray(message, "images")
        || isFilledArray(message, "annotations") || isObject(message, "function_call")
        || isObject(message, "audio");
}

// Hands each choice's `member` ("delta", "message") of an answer over.
template <typename Take> void eachChoice(ondemand::object& object, std::string_view member, Take take)
{
    ondemand::array choices;
    if (object["choices"].get_array().get(choices))
        return;
    for (auto entry : choices) {
        ondemand::object choice;
        ondemand::object message;
        if (!entry.get_object().get(choice) && !choice[member].get_object().get(message))
            take(message);
    }
}

// Whether some choice of a whole answer, or of a chunk, has content.
bool anyChoiceHasContent(ondemand::object& object, std::string_view member)
{
    bool hasSome = false;
    eachChoice(
        object, member, [&hasSome](ondemand::object& message) { hasSome = hasSome || hasContent(message); });
    return hasSome;
}

qint64 elementsOf(ondemand::object& object, std::string_view key)
{
    ondemand::array array;
    size_t count = 0;
    return object[key].get_array().get(array) || array.count_elements().get(count)
        ? 0
        : static_cast<qint64>(count);
}

// What tells one call of a stream from the next: its id, or where there is none its place.
QByteArray markOf(ondemand::object& call)
{
    std::string_view id;
    if (!call["id"].get_string().get(id) && !id.empty())
        return QByteArray(id.data(), static_cast<qsizetype>(id.size()));
    int64_t index = 0;
    return call["index"].get_int64().get(index) ? QByteArray() : QByteArray::number(qint64 { index });
}

// A block that is more than the beginning of a text.
bool blockHasContent(ondemand::object& block)
{
    std::string_view type;
    if (block["type"].get_string().get(type))
        return false;
    return (type != "text" && type != "thinking") || hasText(block, type);
}

// Events of a messages stream that may come before, and without, any content.
bool isOpening(std::string_view type)
{
    constexpr std::array kOpenings { "message_start", "content_block_start", "content_block_stop", "ping",
        "message_delta", "message_stop", "error" };
    return std::find(kOpenings.begin(), kOpenings.end(), type) != kOpenings.end();
}

bool anyBlockHasContent(ondemand::object& object)
{
    ondemand::array blocks;
    if (object["content"].get_array().get(blocks))
        return false;
    for (auto entry : blocks) {
        ondemand::object block;
        if (!entry.get_object().get(block) && blockHasContent(block))
            return true;
    }
    return false;
}

} // namespace

UsageTap::UsageTap(Dialect dialect, AnswerForm form)
    : m_dialect(dialect)
    , m_form(form)
    , m_onEvent([this](const SseEvent& event) { takeEvent(event); })
{
    m_decoder.setCommentHandler([this](QByteArrayView comment) {
        if (const auto cost = costOfComment(comment))
            m_usage.reportedCost = cost;
    });
}

void UsageTap::feed(QByteArrayView bytes)
{
    if (m_form == AnswerForm::EventStream) {
        m_decoder.feed(bytes, m_onEvent);
        return;
    }
    m_sawContent = m_sawContent || !bytes.isEmpty();
    m_body.append(bytes);
    if (m_body.size() > (m_bodyCut ? 2 * kTailLimit : kWholeBodyLimit)) {
        m_bodyCut = true;
        m_body = m_body.last(kTailLimit);
    }
}

void UsageTap::finish()
{
    if (m_form == AnswerForm::EventStream) {
        m_isEmpty = !m_sawContent && !m_wasCut && isComplete() && m_answerError.isEmpty();
        return;
    }
    if (m_body.isEmpty())
        return;
    QByteArrayView text = m_body;
    if (m_bodyCut) {
        // The usage object stands near the end in every dialect: read it as if it were the whole.
        const qsizetype at = m_body.lastIndexOf("\"usage\"");
        if (at < 0)
            return;
        m_body = '{' + m_body.sliced(at);
        text = m_body;
    }
    withJson(text, [this, text](ondemand::object& object) {
        const bool isMessages = m_dialect == Dialect::Messages;
        ondemand::object usage;
        if (!object["usage"].get_object().get(usage)) {
            if (isMessages)
                readMessagesUsage(usage, m_usage);
            else
                readChatUsage(usage, m_usage);
        }
        takeStopReason(text);
        if (!m_bodyCut)
            countCalls(object, text);
        // An answer that holds nothing is short, and says so.
        if (!m_bodyCut && text.size() <= kEmptyLimit && m_usage.output.value_or(0) <= kEmptyTokens)
            judgeShort(object, text);
    });
    m_body.clear();
}

template <typename Object> void UsageTap::judgeShort(Object& object, QByteArrayView text)
{
    if (contains(text, "\"error\""))
        m_answerError = errorText(object);
    const bool isMessages = m_dialect == Dialect::Messages;
    if (!m_answerError.isEmpty() || m_wasCut)
        return;
    // What is no answer of this dialect is not an empty one.
    ondemand::array places;
    if (object[isMessages ? "content" : "choices"].get_array().get(places))
        return;
    m_isEmpty = !(isMessages ? anyBlockHasContent(object) : anyChoiceHasContent(object, "message"));
}

template <typename Object> void UsageTap::countCalls(Object& object, QByteArrayView text)
{
    if (m_dialect == Dialect::Messages) {
        ondemand::array blocks;
        if (!contains(text, "\"tool_use\"") || object["content"].get_array().get(blocks))
            return;
        for (auto entry : blocks) {
            ondemand::object block;
            std::string_view type;
            if (!entry.get_object().get(block) && !block["type"].get_string().get(type) && type == "tool_use")
                ++m_calls;
        }
        return;
    }
    if (!contains(text, "\"tool_calls\"") && !contains(text, "\"function_call\""))
        return;
    eachChoice(object, "message", [this](ondemand::object& message) {
        m_calls += elementsOf(message, "tool_calls");
        m_calls += isObject(message, "function_call") ? 1 : 0;
    });
}

inspect::AnswerFacts UsageTap::facts() const
{
    if (!m_stop)
        return { .toolCalls = m_calls };
    // Some servers finish a turn of calls with "stop".
    const bool waits = *m_stop == StopReason::Stop && m_calls > 0;
    return { .finish = recordedFinish(waits ? StopReason::ToolCall : *m_stop), .toolCalls = m_calls };
}

void UsageTap::takeEvent(const SseEvent& event)
{
    ++m_events;
    if (m_dialect == Dialect::Messages)
        takeMessagesEvent(event.data);
    else
        takeChatEvent(event.data);
}

void UsageTap::takeDelta(const DeltaScan& delta)
{
    m_contentBytes += delta.text + delta.thinking;
    m_sawText = m_sawText || delta.saysSomething();
}

// The calls that begin in an event of a chat stream.
void UsageTap::takeCalls(QByteArrayView data)
{
    const auto begin = [this](const QByteArray& mark) {
        if (m_callMarks.size() >= kMostCalls || m_callMarks.contains(mark))
            return;
        m_callMarks.insert(mark);
        ++m_calls;
    };
    withJson(data, [&begin](ondemand::object& object) {
        eachChoice(object, "delta", [&begin](ondemand::object& delta) {
            ondemand::array calls;
            if (delta["tool_calls"].get_array().get(calls)) {
                if (isObject(delta, "function_call"))
                    begin("function_call");
                return;
            }
            for (auto entry : calls) {
                ondemand::object call;
                if (!entry.get_object().get(call))
                    begin(markOf(call));
            }
        });
    });
}

void UsageTap::takeChatEvent(QByteArrayView data)
{
    if (data.trimmed() == "[DONE]") {
        m_sawTerminal = true;
        return;
    }
    takeStopReason(data);
    const DeltaScan delta = scanDelta(data);
    takeDelta(delta);
    if (delta.beginsCall)
        takeCalls(data);
    // Most events are deltas after the first token: passed over without a parse.
    const bool hasUsage = contains(data, "\"usage\"");
    const bool hasError = contains(data, "\"error\"");
    if (m_sawContent && !hasUsage && !hasError)
        return;
    withJson(data, [this, hasUsage, hasError, &delta](ondemand::object& object) {
        if (hasError && m_answerError.isEmpty())
            m_answerError = errorText(object);
        ondemand::object usage;
        if (hasUsage && !object["usage"].get_object().get(usage))
            readChatUsage(usage, m_usage);
        // An event of another form than an opening's: who knows what it is to the client.
        ondemand::array choices;
        const bool isForeign = !hasError && object["choices"].get_array().get(choices);
        if (m_sawContent || (!isForeign && !anyChoiceHasContent(object, "delta")))
            return;
        m_sawContent = true;
        m_sawText = m_sawText || delta.thinking == 0;
    });
}

void UsageTap::takeStopReason(QByteArrayView data)
{
    const bool isMessages = m_dialect == Dialect::Messages;
    const std::string_view reason = memberText(data, isMessages ? "\"stop_reason\"" : "\"finish_reason\"");
    if (reason.empty())
        return;
    m_sawStop = true;
    m_wasCut = m_wasCut || !isNaturalStop(reason);
    m_stop = isMessages ? messages::stopReasonOf(reason) : chat::stopFromFinishReason(reason).reason;
}

// The beginning of a block of a messages stream.
template <typename Object> void UsageTap::takeBlock(Object& block)
{
    std::string_view type;
    std::ignore = block["type"].get_string().get(type);
    const bool isThinking = type == "thinking" || type == "redacted_thinking";
    m_calls += type == "tool_use" ? 1 : 0;
    if (!blockHasContent(block))
        return;
    m_sawContent = true;
    m_sawText = m_sawText || !isThinking;
}

void UsageTap::takeMessagesEvent(QByteArrayView data)
{
    const bool hasUsage = contains(data, "\"usage\"");
    const bool isError = contains(data, "\"error\"");
    const bool isStop = contains(data, "\"message_stop\"");
    if (hasUsage)
        takeStopReason(data);
    const bool isBlock = contains(data, "content_block_start");
    if (!isBlock)
        takeDelta(scanDelta(data));
    if (m_sawContent && !hasUsage && !isError && !isStop && !isBlock)
        return;
    withJson(data, [this, hasUsage](ondemand::object& object) {
        std::string_view type;
        std::ignore = object["type"].get_string().get(type);
        ondemand::object block;
        if (!isOpening(type)) {
            // Of a delta, whether it is thinking has been seen.
            m_sawText = m_sawText || type != "content_block_delta";
            m_sawContent = true;
        } else if (type == "content_block_start" && !object["content_block"].get_object().get(block)) {
            takeBlock(block);
        } else if (type == "message_stop") {
            m_sawTerminal = true;
        } else if (type == "error") {
            m_answerError = errorText(object);
        }
        if (!hasUsage)
            return;
        ondemand::object usage;
        ondemand::object message;
        if (type == "message_start") {
            if (!object["message"].get_object().get(message) && !message["usage"].get_object().get(usage))
                readMessagesUsage(usage, m_usage);
        } else if (type == "message_delta" && !object["usage"].get_object().get(usage)) {
            readMessagesUsage(usage, m_usage);
        }
    });
}

} // namespace gateway::dialects
