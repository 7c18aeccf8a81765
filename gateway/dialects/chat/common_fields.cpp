// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/common_fields.h"

#include "dialects/cache_marks.h"

namespace gateway::dialects::chat {

namespace {

std::vector<std::string> readStop(ObjectReader& reader)
{
    const json::value* stop = reader.value("stop");
    if (!stop)
        return {};
    if (const json::string* one = stop->if_string())
        return { std::string(std::string_view(*one)) };
    if (stop->is_array())
        return reader.strings("stop");
    reader.problem("stop", "must be a string or an array of strings.");
    return {};
}

} // namespace

void readStreaming(ObjectReader& reader, Problems& problems, ChatRequest& request)
{
    request.stream = reader.boolean("stream").value_or(false);
    const json::object* options = reader.object("stream_options");
    if (!options)
        return;
    ObjectReader inner(*options, "stream_options", problems);
    request.includeUsage = inner.boolean("include_usage").value_or(false);
}

Sampling readSampling(ObjectReader& reader)
{
    Sampling sampling;
    sampling.maxTokens = reader.integer("max_completion_tokens");
    if (const auto older = reader.integer("max_tokens"); !sampling.maxTokens)
        sampling.maxTokens = older;
    sampling.temperature = reader.number("temperature");
    sampling.topP = reader.number("top_p");
    sampling.topK = reader.integer("top_k");
    sampling.n = reader.integer("n");
    sampling.seed = reader.integer("seed");
    sampling.stop = readStop(reader);
    sampling.presencePenalty = reader.number("presence_penalty");
    sampling.frequencyPenalty = reader.number("frequency_penalty");
    if (const json::object* bias = reader.object("logit_bias"))
        sampling.logitBias = *bias;
    return sampling;
}

RequestMeta readMeta(ObjectReader& reader)
{
    RequestMeta meta;
    meta.user = reader.stringOr("user", {});
    meta.safetyId = reader.stringOr("safety_identifier", {});
    if (const json::object* metadata = reader.object("metadata"))
        meta.metadata = *metadata;
    meta.serviceTier = reader.stringOr("service_tier", {});
    meta.cacheKey = reader.stringOr("prompt_cache_key", {});
    meta.cacheRetention = reader.stringOr("prompt_cache_retention", {});
    meta.automaticCache = readCacheMark(reader);
    meta.store = reader.boolean("store");
    return meta;
}

} // namespace gateway::dialects::chat
