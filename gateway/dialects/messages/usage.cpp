// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/usage.h"

#include "dialects/json/object_reader.h"

#include <algorithm>

namespace gateway::dialects::messages {

namespace {

using Count = std::optional<std::int64_t>;

struct CacheCreation {
    Count fiveMinutes = {};
    Count oneHour = {};
};

CacheCreation cacheCreationOf(ObjectReader& reader)
{
    const json::object* object = reader.object("cache_creation");
    if (!object)
        return {};
    ObjectReader inner(*object);
    return { .fiveMinutes = inner.integer("ephemeral_5m_input_tokens"),
        .oneHour = inner.integer("ephemeral_1h_input_tokens") };
}

// The counts one entry of `usage`, or the whole, holds.
TokenUsage countsOf(ObjectReader& reader)
{
    TokenUsage usage;
    usage.input = reader.integer("input_tokens");
    usage.output = reader.integer("output_tokens");
    usage.cacheRead = reader.integer("cache_read_input_tokens");
    usage.cacheWrite = reader.integer("cache_creation_input_tokens");
    const CacheCreation creation = cacheCreationOf(reader);
    usage.cacheWrite1h = creation.oneHour;
    if (!usage.cacheWrite && (creation.fiveMinutes || creation.oneHour))
        usage.cacheWrite = creation.fiveMinutes.value_or(0) + creation.oneHour.value_or(0);
    return usage;
}

enum class Sign { Add, Subtract };

void apply(Count& count, const Count& other, Sign sign)
{
    if (!count || !other)
        return;
    *count = sign == Sign::Add ? *count + *other : std::max<std::int64_t>(0, *count - *other);
}

// The passes that compact the conversation are billed, but the vendor leaves them out of the sums beside
// `iterations`. Ours hold them; what goes back to a client of the same dialect does not.
void applyCompaction(TokenUsage& usage, Sign sign)
{
    const json::value* iterations = usage.extras.if_contains("iterations");
    const json::array* list = iterations ? iterations->if_array() : nullptr;
    if (!list)
        return;
    for (const json::value& entry : *list) {
        const json::object* object = entry.if_object();
        if (!object)
            continue;
        ObjectReader reader(*object);
        if (reader.stringOr("type", {}) != "compaction")
            continue;
        const TokenUsage pass = countsOf(reader);
        apply(usage.input, pass.input, sign);
        apply(usage.output, pass.output, sign);
        apply(usage.cacheRead, pass.cacheRead, sign);
        apply(usage.cacheWrite, pass.cacheWrite, sign);
        apply(usage.cacheWrite1h, pass.cacheWrite1h, sign);
    }
}

void put(json::object& object, std::string_view key, const Count& count)
{
    if (count)
        object[key] = *count;
}

} // namespace

DecodedUsage decodeUsage(const json::object& object)
{
    ObjectReader reader(object);
    DecodedUsage decoded { .usage = countsOf(reader) };
    TokenUsage& usage = decoded.usage;
    if (const json::object* details = reader.object("output_tokens_details"))
        usage.reasoning = ObjectReader(*details).integer("thinking_tokens");
    decoded.serviceTier = reader.stringOr("service_tier", {});
    usage.extras = reader.rest();
    applyCompaction(usage, Sign::Add);
    return decoded;
}

json::object encodeUsage(const TokenUsage& usage, Dialect provider)
{
    TokenUsage counts = usage;
    if (provider == Dialect::Messages)
        applyCompaction(counts, Sign::Subtract);
    json::object object;
    put(object, "input_tokens", counts.input);
    put(object, "cache_creation_input_tokens", counts.cacheWrite);
    put(object, "cache_read_input_tokens", counts.cacheRead);
    if (counts.cacheWrite1h) {
        const std::int64_t rest = counts.cacheWrite.value_or(0) - *counts.cacheWrite1h;
        object["cache_creation"] =
            json::object { { "ephemeral_5m_input_tokens", std::max<std::int64_t>(0, rest) },
                { "ephemeral_1h_input_tokens", *counts.cacheWrite1h } };
    }
    put(object, "output_tokens", counts.output);
    if (counts.reasoning)
        object["output_tokens_details"] = json::object { { "thinking_tokens", *counts.reasoning } };
    if (provider == Dialect::Messages)
        giveBack(counts.extras, object);
    return object;
}

} // namespace gateway::dialects::messages
