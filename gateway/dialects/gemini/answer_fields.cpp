// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/answer_fields.h"

#include "dialects/characters.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

constexpr std::array<std::string_view, 11> kFilters { "SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST",
    "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT", "IMAGE_RECITATION",
    "MODEL_ARMOR", "JAILBREAK" };
constexpr std::array<std::string_view, 9> kErrors { "OTHER", "MALFORMED_FUNCTION_CALL",
    "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS", "MISSING_THOUGHT_SIGNATURE", "MALFORMED_RESPONSE",
    "NO_IMAGE", "IMAGE_OTHER", "FINISH_REASON_UNSPECIFIED" };

template <std::size_t N> bool isOneOf(const std::array<std::string_view, N>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<std::int64_t> audioOf(const json::object& usage, std::string_view key)
{
    const json::array* details = ObjectReader(usage).array(key);
    if (!details)
        return std::nullopt;
    for (const json::value& detail : *details) {
        const json::object* object = detail.if_object();
        if (!object)
            continue;
        ObjectReader reader(*object);
        if (reader.string("modality") == "AUDIO")
            return reader.integer("tokenCount");
    }
    return std::nullopt;
}

std::int64_t codePointsBefore(std::string_view text, std::int64_t byte)
{
    return codePoints(text.substr(0, static_cast<std::size_t>(std::max<std::int64_t>(0, byte))));
}

std::size_t byteAt(std::string_view text, std::int64_t codePoint)
{
    std::size_t at = 0;
    for (std::int64_t left = codePoint; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U && left-- <= 0)
            break;
    }
    return at;
}

json::object entryOf(const json::object& candidate)
{
    ObjectReader reader(candidate);
    const std::string token = reader.stringOr("token", {});
    json::array bytes;
    for (const char c : token)
        bytes.emplace_back(static_cast<std::int64_t>(static_cast<unsigned char>(c)));
    return { { "token", token }, { "logprob", reader.number("logProbability").value_or(0) },
        { "bytes", std::move(bytes) } };
}

json::object candidateOf(const json::object& entry)
{
    ObjectReader reader(entry);
    return { { "token", reader.stringOr("token", {}) },
        { "logProbability", reader.number("logprob").value_or(0) } };
}

// Where a grounding chunk comes from: web pages, maps, retrieved documents.
Citation sourceOf(const json::object& chunk)
{
    Citation citation { .dialect = Dialect::Gemini };
    for (const auto& [kind, value] : chunk) {
        const json::object* source = value.if_object();
        if (!source)
            continue;
        ObjectReader reader(*source);
        citation.url = reader.stringOr("uri", {});
        citation.title = reader.stringOr("title", {});
        break;
    }
    citation.native = chunk;
    return citation;
}

void placeIn(Citation& citation, const json::object& segment, std::string_view text)
{
    ObjectReader reader(segment);
    citation.start =
        codePointsBefore(text, reader.integer("startIndex").value_or(0)); // proto JSON omits zeros
    if (const auto end = reader.integer("endIndex"))
        citation.end = codePointsBefore(text, *end);
    // The segment's own `text` is the answer's; what the source says is not told.
}

void addSupport(const json::object& support, const std::vector<Citation>& sources, std::string_view text,
    std::vector<Citation>& out)
{
    ObjectReader reader(support);
    const json::object* segment = reader.object("segment");
    const json::array* indices = reader.array("groundingChunkIndices");
    if (!segment || !indices)
        return;
    for (const json::value& index : *indices) {
        const std::int64_t* number = index.if_int64();
        if (!number || *number < 0 || static_cast<std::size_t>(*number) >= sources.size())
            continue;
        Citation citation = sources[static_cast<std::size_t>(*number)];
        placeIn(citation, *segment, text);
        out.push_back(std::move(citation));
    }
}

void addGrounding(const json::object& grounding, std::string_view text, std::vector<Citation>& out)
{
    ObjectReader reader(grounding);
    std::vector<Citation> sources;
    if (const json::array* chunks = reader.array("groundingChunks")) {
        for (const json::value& chunk : *chunks)
            sources.push_back(chunk.is_object() ? sourceOf(chunk.get_object()) : Citation {});
    }
    const json::array* supports = reader.array("groundingSupports");
    if (!supports) {
        std::move(sources.begin(), sources.end(), std::back_inserter(out));
        return;
    }
    for (const json::value& support : *supports) {
        if (const json::object* object = support.if_object())
            addSupport(*object, sources, text, out);
    }
}

void addSources(const json::object& metadata, std::string_view text, std::vector<Citation>& out)
{
    ObjectReader reader(metadata);
    const json::array* sources = reader.array("citationSources");
    if (!sources)
        sources = reader.array("citations"); // Vertex
    if (!sources)
        return;
    for (const json::value& source : *sources) {
        const json::object* object = source.if_object();
        if (!object)
            continue;
        ObjectReader members(*object);
        Citation citation { .url = members.stringOr("uri", {}),
            .title = members.stringOr("title", {}),
            .native = *object,
            .dialect = Dialect::Gemini };
        placeIn(citation, *object, text);
        out.push_back(std::move(citation));
    }
}

} // namespace

StopReason stopReasonOf(std::string_view finishReason)
{
    if (finishReason == "MAX_TOKENS")
        return StopReason::Length;
    if (isOneOf(kFilters, finishReason))
        return StopReason::Filter;
    if (isOneOf(kErrors, finishReason))
        return StopReason::Error;
    return StopReason::Stop;
}

std::string finishReasonOf(const Stop& stop, Dialect provider)
{
    // A blocked prompt's word is a block reason, which is not one of these.
    if (provider == Dialect::Gemini && !stop.native.empty() && !stop.details.contains("promptFeedback"))
        return stop.native;
    switch (stop.reason) {
    case StopReason::Stop:
    case StopReason::StopSequence:
    case StopReason::ToolCall:
    case StopReason::Pause: return "STOP";
    case StopReason::Length:
    case StopReason::ContextFull: return "MAX_TOKENS";
    case StopReason::Filter: return "SAFETY";
    case StopReason::Error: return "OTHER";
    }
    return "STOP";
}

TokenUsage usageOf(const json::object& usageMetadata)
{
    ObjectReader reader(usageMetadata);
    const std::optional<std::int64_t> prompt = reader.integer("promptTokenCount");
    const std::optional<std::int64_t> cached = reader.integer("cachedContentTokenCount");
    const std::optional<std::int64_t> toolUse = reader.integer("toolUsePromptTokenCount");
    const std::optional<std::int64_t> visible = reader.integer("candidatesTokenCount");
    const std::optional<std::int64_t> thoughts = reader.integer("thoughtsTokenCount");
    static_cast<void>(reader.integer("totalTokenCount"));
    TokenUsage usage { .cacheRead = cached, .reasoning = thoughts };
    if (prompt || toolUse)
        usage.input = uncachedInput(prompt.value_or(0), cached.value_or(0), 0) + toolUse.value_or(0);
    if (visible || thoughts)
        usage.output = visible.value_or(0) + thoughts.value_or(0);
    usage.audioInput = audioOf(usageMetadata, "promptTokensDetails");
    usage.audioOutput = audioOf(usageMetadata, "candidatesTokensDetails");
    usage.extras = reader.rest();
    if (toolUse)
        usage.extras["toolUsePromptTokenCount"] = *toolUse;
    return usage;
}

json::object usageMetadataOf(const TokenUsage& usage, Dialect provider)
{
    json::object metadata;
    const bool isOurs = provider == Dialect::Gemini;
    const std::int64_t toolUse =
        isOurs ? ObjectReader(usage.extras).integer("toolUsePromptTokenCount").value_or(0) : 0;
    const std::int64_t prompt = std::max<std::int64_t>(0, usage.totalInput() - toolUse);
    const std::int64_t thoughts = usage.reasoning.value_or(0);
    const std::int64_t visible = std::max<std::int64_t>(0, usage.output.value_or(0) - thoughts);
    if (usage.input || usage.cacheRead)
        metadata["promptTokenCount"] = prompt;
    if (usage.cacheRead)
        metadata["cachedContentTokenCount"] = *usage.cacheRead;
    if (usage.output)
        metadata["candidatesTokenCount"] = visible;
    if (usage.reasoning)
        metadata["thoughtsTokenCount"] = thoughts;
    if (!usage.isEmpty())
        metadata["totalTokenCount"] = prompt + toolUse + visible + thoughts;
    if (isOurs)
        giveBack(usage.extras, metadata);
    return metadata;
}

json::array logprobsOf(const json::object& logprobsResult)
{
    ObjectReader reader(logprobsResult);
    const json::array* chosen = reader.array("chosenCandidates");
    const json::array* top = reader.array("topCandidates");
    json::array entries;
    for (std::size_t at = 0; chosen && at < chosen->size(); ++at) {
        const json::object* token = (*chosen)[at].if_object();
        if (!token)
            continue;
        json::object entry = entryOf(*token);
        json::array alternatives;
        const json::object* step = top && at < top->size() ? (*top)[at].if_object() : nullptr;
        const json::array* candidates = step ? ObjectReader(*step).array("candidates") : nullptr;
        for (std::size_t other = 0; candidates && other < candidates->size(); ++other) {
            if (const json::object* candidate = (*candidates)[other].if_object())
                alternatives.emplace_back(entryOf(*candidate));
        }
        entry["top_logprobs"] = std::move(alternatives);
        entries.emplace_back(std::move(entry));
    }
    return entries;
}

json::object logprobsResultOf(const json::array& logprobs)
{
    json::array chosen;
    json::array top;
    for (const json::value& value : logprobs) {
        const json::object* entry = value.if_object();
        if (!entry)
            continue;
        chosen.emplace_back(candidateOf(*entry));
        json::array candidates;
        if (const json::array* alternatives = ObjectReader(*entry).array("top_logprobs")) {
            for (const json::value& alternative : *alternatives) {
                if (const json::object* object = alternative.if_object())
                    candidates.emplace_back(candidateOf(*object));
            }
        }
        top.emplace_back(json::object { { "candidates", std::move(candidates) } });
    }
    return { { "topCandidates", std::move(top) }, { "chosenCandidates", std::move(chosen) } };
}

std::vector<Citation> citationsOf(const json::object& candidate, std::string_view text)
{
    std::vector<Citation> citations;
    ObjectReader reader(candidate);
    if (const json::object* grounding = reader.object("groundingMetadata"))
        addGrounding(*grounding, text, citations);
    if (const json::object* metadata = reader.object("citationMetadata"))
        addSources(*metadata, text, citations);
    return citations;
}

json::object groundingOf(const std::vector<Citation>& citations, std::string_view text)
{
    json::array chunks;
    json::array supports;
    for (const Citation& citation : citations) {
        const auto index = static_cast<std::int64_t>(chunks.size());
        chunks.emplace_back(json::object {
            { "web", json::object { { "uri", citation.url }, { "title", citation.title } } } });
        if (!citation.start || !citation.end)
            continue;
        const std::size_t start = byteAt(text, *citation.start);
        const std::size_t end = std::max(start, byteAt(text, *citation.end));
        supports.emplace_back(
            json::object { { "segment",
                               json::object { { "startIndex", static_cast<std::int64_t>(start) },
                                   { "endIndex", static_cast<std::int64_t>(end) },
                                   { "text", text.substr(start, end - start) } } },
                { "groundingChunkIndices", json::array { index } } });
    }
    json::object grounding { { "groundingChunks", std::move(chunks) } };
    if (!supports.empty())
        grounding["groundingSupports"] = std::move(supports);
    return grounding;
}

} // namespace gateway::dialects::gemini
