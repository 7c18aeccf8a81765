// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/relay_usage.h"

#include "dialects/json/json_text.h"
#include "dialects/json_outline.h"
#include "dialects/reported_cost.h"

#include <QString>

#include <cmath>
#include <initializer_list>
#include <string_view>

namespace gateway::dialects {

namespace {

// Counts above this are nobody's.
constexpr double kMost = 1e15;

std::optional<qint64> countAt(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    if (!value || !value->is_number())
        return std::nullopt;
    const double number = value->to_number<double>();
    return number >= 0 && number < kMost ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

std::optional<qint64> firstCount(const json::object& object, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (const auto count = countAt(object, key))
            return count;
    }
    return std::nullopt;
}

qint64 charactersOf(const QByteArray& jsonText)
{
    const Result<json::value> value = parseJson(jsonText);
    if (!value || !value->is_string())
        return 0;
    const json::string& text = value->get_string();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4().size();
}

// A list of texts; of token numbers it is one input; a text alone is one as well.
qint64 inputsOf(const JsonOutline& outline, std::string_view list)
{
    if (const auto elements = outline.elements(list))
        return outline.holdsNumbers(list) ? 1 : *elements;
    return outline.member(list).isEmpty() ? 0 : 1;
}

} // namespace

RelayRequest readRelayRequest(Operation operation, const QByteArray& body)
{
    JsonOutline outline({ "input", "stream", "stream_format" }, { "input", "documents" });
    outline.feed(body);
    RelayRequest request { .streams = outline.member("stream") == "true"
            || outline.member("stream_format") == "\"sse\"" };
    switch (operation) {
    case Operation::Embeddings:
    case Operation::Moderation: request.media.inputs = inputsOf(outline, "input"); break;
    case Operation::Rerank: request.media.inputs = outline.elements("documents").value_or(0); break;
    case Operation::Speech: request.media.characters = charactersOf(outline.member("input")); break;
    case Operation::Generate:
    case Operation::CountTokens:
    case Operation::Transcription:
    case Operation::Translation:
    case Operation::ImageGeneration:
    case Operation::ImageEdit:
    case Operation::ImageVariation:
    case Operation::Raw: break;
    }
    return request;
}

void addUsage(const json::object& usage, inspect::Usage& into)
{
    for (const char* nested : { "billed_units", "tokens" }) { // Cohere's
        const json::value* inner = usage.if_contains(nested);
        if (inner && inner->is_object() && into.isEmpty())
            addUsage(inner->get_object(), into);
    }
    const auto output = firstCount(usage, { "output_tokens", "completion_tokens", "candidatesTokenCount" });
    auto input = firstCount(usage, { "input_tokens", "prompt_tokens", "promptTokenCount" });
    if (!input && !output)
        input = firstCount(usage, { "total_tokens", "totalTokenCount" });
    for (const char* details : { "input_tokens_details", "input_token_details", "prompt_tokens_details" }) {
        const json::value* inner = usage.if_contains(details);
        const auto cached =
            inner && inner->is_object() ? countAt(inner->get_object(), "cached_tokens") : std::nullopt;
        if (!cached || *cached == 0 || !input || *cached > *input)
            continue;
        into.cacheRead = cached;
        input = *input - *cached;
    }
    if (input)
        into.input = input;
    if (output)
        into.output = output;
    if (const auto cost = reportedCost(usage))
        into.reportedCost = cost;
}

qint64 heardMs(const json::object& usage)
{
    const json::value* seconds = usage.if_contains("seconds");
    if (!seconds || !seconds->is_number())
        return 0;
    const double count = seconds->to_number<double>();
    return count > 0 && count < kMost / 1000 ? std::llround(count * 1000) : 0;
}

} // namespace gateway::dialects
