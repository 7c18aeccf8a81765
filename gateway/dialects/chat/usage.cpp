// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/usage.h"

#include "dialects/json/object_reader.h"

namespace gateway::dialects::chat {

namespace {

constexpr std::string_view kInputDetails = "prompt_tokens_details";
constexpr std::string_view kOutputDetails = "completion_tokens_details";

const json::object* objectIn(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value ? value->if_object() : nullptr;
}

std::optional<std::int64_t> firstCount(ObjectReader& reader, std::initializer_list<std::string_view> keys)
{
    std::optional<std::int64_t> count;
    for (const std::string_view key : keys) {
        const std::optional<std::int64_t> found = reader.integer(key);
        if (!count && found && *found >= 0)
            count = found;
    }
    return count;
}

void keepRest(const ObjectReader& reader, std::string_view key, json::object& extras)
{
    json::object rest = reader.rest();
    if (!rest.empty())
        extras[key] = std::move(rest);
}

} // namespace

std::int64_t outputWithReasoning(std::int64_t output, std::int64_t reasoning,
    const std::optional<std::int64_t>& input, const std::optional<std::int64_t>& total)
{
    const bool isBeside = reasoning > 0 && input && total && *total == *input + output + reasoning;
    return isBeside ? output + reasoning : output;
}

TokenUsage readUsage(const json::object& usage)
{
    TokenUsage read;
    ObjectReader reader(usage);
    static const json::object kNothing;
    const json::object* inputDetails = reader.object(kInputDetails);
    const json::object* outputDetails = reader.object(kOutputDetails);
    ObjectReader input(inputDetails ? *inputDetails : kNothing);
    ObjectReader output(outputDetails ? *outputDetails : kNothing);

    const auto prompt = firstCount(reader, { "prompt_tokens", "input_tokens" });
    const auto completion = firstCount(reader, { "completion_tokens", "output_tokens" });
    const auto total = firstCount(reader, { "total_tokens" });

    read.cacheRead = input.integer("cached_tokens");
    const auto otherRead = firstCount(reader,
        { "prompt_cache_hit_tokens", "cached_tokens", "num_cached_tokens", "cache_read_input_tokens" });
    if (!read.cacheRead)
        read.cacheRead = otherRead;
    (void)reader.integer("prompt_cache_miss_tokens");
    read.cacheWrite = firstCount(input, { "cache_write_tokens", "cache_creation_tokens" });
    if (const auto written = firstCount(reader, { "cache_creation_input_tokens" }); !read.cacheWrite)
        read.cacheWrite = written;
    if (prompt)
        read.input = uncachedInput(*prompt, read.cacheRead.value_or(0), read.cacheWrite.value_or(0));

    read.reasoning = output.integer("reasoning_tokens");
    if (const auto beside = firstCount(reader, { "reasoning_tokens" }); !read.reasoning)
        read.reasoning = beside;
    if (completion)
        read.output = outputWithReasoning(*completion, read.reasoning.value_or(0), prompt, total);
    read.audioInput = input.integer("audio_tokens");
    read.audioOutput = output.integer("audio_tokens");

    read.extras = reader.rest();
    keepRest(input, kInputDetails, read.extras);
    keepRest(output, kOutputDetails, read.extras);
    return read;
}

const json::object* findUsage(const json::object& answer)
{
    if (const json::object* usage = objectIn(answer, "usage"))
        return usage;
    const json::value* choices = answer.if_contains("choices");
    const json::array* list = choices ? choices->if_array() : nullptr;
    if (list && !list->empty()) {
        const json::object* choice = list->front().if_object();
        if (const json::object* usage = choice ? objectIn(*choice, "usage") : nullptr)
            return usage;
    }
    const json::object* groq = objectIn(answer, "x_groq");
    return groq ? objectIn(*groq, "usage") : nullptr;
}

json::object usageObject(const TokenUsage& usage, Dialect from)
{
    const std::int64_t input = usage.totalInput();
    const std::int64_t output = usage.output.value_or(0);
    json::object inputDetails { { "cached_tokens", usage.cacheRead.value_or(0) } };
    if (usage.cacheWrite)
        inputDetails["cache_write_tokens"] = *usage.cacheWrite;
    if (usage.audioInput)
        inputDetails["audio_tokens"] = *usage.audioInput;
    json::object outputDetails { { "reasoning_tokens", usage.reasoning.value_or(0) } };
    if (usage.audioOutput)
        outputDetails["audio_tokens"] = *usage.audioOutput;
    json::object written { { "prompt_tokens", input }, { "completion_tokens", output },
        { "total_tokens", input + output } };
    if (from == Dialect::Chat) {
        if (const json::object* rest = objectIn(usage.extras, kInputDetails))
            giveBack(*rest, inputDetails);
        if (const json::object* rest = objectIn(usage.extras, kOutputDetails))
            giveBack(*rest, outputDetails);
    }
    written[kInputDetails] = std::move(inputDetails);
    written[kOutputDetails] = std::move(outputDetails);
    if (from == Dialect::Chat)
        giveBack(usage.extras, written);
    return written;
}

} // namespace gateway::dialects::chat
