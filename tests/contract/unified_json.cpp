// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/unified_json.h"

#include "dialects/fit/proof_carrier.h"
#include "dialects/json/json_text.h"
#include "dialects/tool_arguments.h"
#include "dialects/unified/overloaded.h"

#include <algorithm>
#include <array>
#include <map>

namespace gateway::contract {

using namespace dialects;

namespace {

void put(json::object& into, std::string_view key, const std::string& value)
{
    if (!value.empty())
        into[key] = value;
}

template <typename T> void put(json::object& into, std::string_view key, const std::optional<T>& value)
{
    if (value)
        into[key] = *value;
}

void put(json::object& into, std::string_view key, const json::object& value)
{
    if (!value.empty())
        into[key] = value;
}

void put(json::object& into, std::string_view key, const std::vector<std::string>& value)
{
    if (!value.empty())
        into[key] = json::value_from(value);
}

void put(json::object& into, std::string_view key, const std::optional<CacheMark>& mark)
{
    if (mark)
        into[key] = mark->ttl.empty() ? "default" : mark->ttl;
}

// Key order counts, so it is compared as text.
void putOrdered(json::object& into, std::string_view key, const std::optional<json::value>& value)
{
    if (value)
        into[key] = jsonText(*value);
}

std::string roleName(Role role)
{
    switch (role) {
    case Role::System:
    case Role::Developer: return "instructions";
    case Role::User: return "user";
    case Role::Assistant: return "assistant";
    }
    return {};
}

std::string effortName(Effort effort)
{
    constexpr std::array kNames { "none", "minimal", "low", "medium", "high", "xhigh", "max" };
    return kNames.at(static_cast<std::size_t>(effort));
}

std::string stopName(StopReason reason)
{
    constexpr std::array kNames { "stop", "stop_sequence", "length", "context_full", "tool_call", "filter",
        "pause", "error" };
    return kNames.at(static_cast<std::size_t>(reason));
}

class PartWriter {
public:
    [[nodiscard]] json::array list(const std::vector<Part>& parts)
    {
        json::array out;
        for (const Part& part : parts)
            out.push_back(one(part));
        return out;
    }

private:
    json::object one(const Part& part)
    {
        json::object out = std::visit([this](const auto& content) { return write(content); }, part.content);
        json::object extras = part.extras;
        withoutItem(extras);
        put(out, "extras", extras);
        return out;
    }

    // Responses: the id and status of the item a part stood in follow from where it stands.
    static void withoutItem(json::object& extras)
    {
        json::value* item = extras.if_contains("item");
        if (!item || !item->is_object())
            return;
        item->get_object().erase("id");
        item->get_object().erase("status");
        if (item->get_object().empty())
            extras.erase("item");
    }

    std::string callName(const std::string& id)
    {
        return m_calls.try_emplace(id, "call " + std::to_string(m_calls.size() + 1)).first->second;
    }

    static void putProof(json::object& into, const std::optional<Proof>& proof)
    {
        if (!proof)
            return;
        const auto carried = unwrapProof(proof->bytes);
        into["proof"] = carried ? carried->proof.bytes : proof->bytes;
    }

    static json::object write(const MediaSource& source)
    {
        constexpr std::array kKinds { "url", "base64", "file", "text" };
        json::object out { { kKinds.at(static_cast<std::size_t>(source.kind)), source.data } };
        put(out, "mime", source.mime);
        return out;
    }

    static json::object write(const TextPart& text)
    {
        json::object out { { "kind", "text" }, { "text", text.text } };
        put(out, "cache", text.cache);
        putProof(out, text.proof);
        json::array citations;
        for (const Citation& citation : text.citations) {
            json::object cited;
            put(cited, "url", citation.url);
            put(cited, "title", citation.title);
            put(cited, "cited", citation.citedText);
            put(cited, "start", citation.start);
            put(cited, "end", citation.end);
            citations.push_back(cited);
        }
        if (!citations.empty())
            out["citations"] = citations;
        return out;
    }

    static json::object write(const ImagePart& image)
    {
        json::object out { { "kind", "image" }, { "source", write(image.source) } };
        if (image.detail != "auto")
            put(out, "detail", image.detail);
        put(out, "cache", image.cache);
        return out;
    }

    static json::object write(const AudioPart& audio)
    {
        json::object out { { "kind", "audio" }, { "source", write(audio.source) } };
        put(out, "transcript", audio.transcript);
        return out;
    }

    static json::object write(const VideoPart& video)
    {
        json::object out { { "kind", "video" }, { "source", write(video.source) } };
        put(out, "clip", video.clip);
        return out;
    }

    // A document has one label: OpenAI's file name, Anthropic's title, Google's display name.
    static json::object write(const FilePart& file)
    {
        json::object out { { "kind", "file" }, { "source", write(file.source) } };
        put(out, "label", file.title.empty() ? file.name : file.title);
        put(out, "context", file.context);
        put(out, "citations", file.citations);
        put(out, "cache", file.cache);
        return out;
    }

    static json::object write(const ThinkingPart& thinking)
    {
        json::object out { { "kind", "thinking" }, { "text", thinkingText(thinking) } };
        if (thinking.isRaw)
            out["raw"] = true;
        putProof(out, thinking.proof);
        return out;
    }

    static json::object write(const RedactedThinkingPart& redacted)
    {
        json::object out { { "kind", "redacted" } };
        putProof(out, redacted.proof);
        return out;
    }

    json::object write(const ToolCallPart& call)
    {
        json::object out { { "kind", call.kind == ToolKind::Custom ? "custom call" : "call" },
            { "id", callName(call.id) }, { "name", call.name } };
        put(out, "namespace", call.nameSpace);
        out["arguments"] =
            call.kind == ToolKind::Custom ? call.arguments : jsonText(argumentsObject(call.arguments));
        putProof(out, call.proof);
        put(out, "cache", call.cache);
        return out;
    }

    json::object write(const ToolResultPart& result)
    {
        json::object out { { "kind", result.kind == ToolKind::Custom ? "custom result" : "result" },
            { "of", callName(result.callId) }, { "parts", list(result.parts) } };
        if (result.isError)
            out["error"] = true;
        put(out, "cache", result.cache);
        return out;
    }

    static json::object write(const RefusalPart& refusal)
    {
        return { { "kind", "refusal" }, { "text", refusal.text } };
    }

    static json::object write(const NativePart& native)
    {
        return { { "kind", "native" }, { "value", native.value } };
    }

    std::map<std::string, std::string> m_calls;
};

json::array turnsJson(const ChatRequest& request)
{
    PartWriter parts;
    json::array out;
    for (const Turn& turn : request.turns) {
        json::object object { { "role", roleName(turn.role) }, { "parts", parts.list(turn.parts) } };
        put(object, "name", turn.name);
        put(object, "extras", turn.extras);
        out.push_back(object);
    }
    return out;
}

bool isStrict(const Tool& tool, Dialect dialect)
{
    return tool.strict.value_or(dialect == Dialect::Responses && tool.kind == ToolKind::Function);
}

json::array toolsJson(const ChatRequest& request)
{
    constexpr std::array kHosted { "", "web_search", "code_execution", "url_fetch", "file_search",
        "image_generation", "computer_use", "other" };
    json::array out;
    for (const Tool& tool : request.tools) {
        json::object object;
        if (tool.hosted != HostedTool::None) {
            object["hosted"] = kHosted.at(static_cast<std::size_t>(tool.hosted));
            put(object, "max_uses", tool.maxUses);
            put(object, "native", tool.native);
        } else {
            object["kind"] = tool.kind == ToolKind::Custom ? "custom" : "function";
            put(object, "name", tool.name);
            put(object, "namespace", tool.nameSpace);
            put(object, "description", tool.description);
            const bool isEmpty = tool.schema && tool.schema->is_object()
                && jsonText(*tool.schema) == R"({"type":"object","properties":{}})";
            if (!isEmpty)
                putOrdered(object, "schema", tool.schema);
            if (isStrict(tool, request.dialect))
                object["strict"] = true;
            if (tool.format)
                object["format"] = *tool.format;
        }
        put(object, "cache", tool.cache);
        put(object, "extras", tool.extras);
        out.push_back(object);
    }
    return out;
}

json::object choiceJson(const ToolChoice& choice)
{
    constexpr std::array kModes { "auto", "none", "required", "named", "allowed" };
    json::object out { { "mode", kModes.at(static_cast<std::size_t>(choice.mode)) } };
    put(out, "names", choice.names);
    if (choice.mustCall)
        out["must_call"] = true;
    put(out, "extras", choice.extras);
    return out;
}

json::object samplingJson(const Sampling& sampling)
{
    json::object out;
    put(out, "max_tokens", sampling.maxTokens);
    put(out, "temperature", sampling.temperature);
    put(out, "top_p", sampling.topP);
    put(out, "top_k", sampling.topK);
    put(out, "n", sampling.n);
    put(out, "seed", sampling.seed);
    put(out, "stop", sampling.stop);
    put(out, "presence_penalty", sampling.presencePenalty);
    put(out, "frequency_penalty", sampling.frequencyPenalty);
    put(out, "logit_bias", sampling.logitBias);
    put(out, "logprobs", sampling.logprobs);
    put(out, "top_logprobs", sampling.topLogprobs);
    return out;
}

json::object reasoningJson(const Reasoning& reasoning)
{
    constexpr std::array kModes { "", "off", "on", "adaptive" };
    json::object out;
    put(out, "mode", std::string(kModes.at(static_cast<std::size_t>(reasoning.mode))));
    if (reasoning.effort)
        out["effort"] = effortName(*reasoning.effort);
    put(out, "budget", reasoning.budget);
    put(out, "summary", reasoning.summary);
    put(out, "show", reasoning.show);
    put(out, "extras", reasoning.extras);
    return out;
}

json::object outputJson(const OutputFormat& output)
{
    constexpr std::array kKinds { "", "json_object", "json_schema" };
    json::object out;
    put(out, "kind", std::string(kKinds.at(static_cast<std::size_t>(output.kind))));
    put(out, "name", output.name);
    put(out, "description", output.description);
    putOrdered(out, "schema", output.schema);
    if (output.strict.value_or(false))
        out["strict"] = true;
    put(out, "verbosity", output.verbosity);
    put(out, "modalities", output.modalities);
    put(out, "audio", output.audio);
    put(out, "extras", output.extras);
    return out;
}

json::object metaJson(const RequestMeta& meta)
{
    json::object out;
    put(out, "user", meta.user);
    put(out, "safety_id", meta.safetyId);
    put(out, "metadata", meta.metadata);
    put(out, "service_tier", meta.serviceTier);
    put(out, "cache_key", meta.cacheKey);
    put(out, "cache_retention", meta.cacheRetention);
    put(out, "automatic_cache", meta.automaticCache);
    if (meta.store.value_or(false))
        out["store"] = true;
    std::vector<std::string> include = meta.include;
    std::erase(include, "reasoning.encrypted_content");
    put(out, "include", include);
    return out;
}

void putCount(json::object& into, std::string_view key, const std::optional<std::int64_t>& count)
{
    if (count.value_or(0) != 0)
        into[key] = *count;
}

json::object usageJson(const TokenUsage& usage)
{
    json::object out;
    putCount(out, "input", usage.input);
    putCount(out, "cache_read", usage.cacheRead);
    putCount(out, "cache_write", usage.cacheWrite);
    putCount(out, "cache_write_1h", usage.cacheWrite1h);
    putCount(out, "output", usage.output);
    putCount(out, "reasoning", usage.reasoning);
    putCount(out, "audio_input", usage.audioInput);
    putCount(out, "audio_output", usage.audioOutput);
    put(out, "extras", usage.extras);
    return out;
}

json::object withoutEcho(const Reply& reply)
{
    constexpr std::array<std::string_view, 26> kEcho { "background", "instructions", "max_output_tokens",
        "max_tool_calls", "metadata", "parallel_tool_calls", "previous_response_id", "prompt",
        "prompt_cache_key", "prompt_cache_retention", "reasoning", "safety_identifier", "store",
        "temperature", "text", "tool_choice", "tools", "top_logprobs", "top_p", "truncation", "user",
        "conversation", "error", "incomplete_details", "completed_at", "object" };
    json::object out;
    for (const auto& [key, value] : reply.extras) {
        if (std::find(kEcho.begin(), kEcho.end(), std::string_view(key)) == kEcho.end())
            out[key] = value;
    }
    return out;
}

} // namespace

json::object requestJson(const ChatRequest& request)
{
    json::object out { { "turns", turnsJson(request) } };
    if (!request.tools.empty())
        out["tools"] = toolsJson(request);
    if (request.stream)
        out["stream"] = true;
    if (request.toolChoice)
        out["tool_choice"] = choiceJson(*request.toolChoice);
    put(out, "parallel", request.parallelToolCalls);
    put(out, "sampling", samplingJson(request.sampling));
    put(out, "reasoning", reasoningJson(request.reasoning));
    put(out, "output", outputJson(request.output));
    put(out, "meta", metaJson(request.meta));
    put(out, "previous_response", request.previousResponseId);
    put(out, "conversation", request.conversation);
    put(out, "extras", request.extras);
    return out;
}

json::object replyJson(const Reply& reply)
{
    json::array choices;
    for (const Choice& choice : reply.choices) {
        PartWriter parts;
        json::object stop { { "reason", stopName(choice.stop.reason) } };
        put(stop, "sequence", choice.stop.sequence);
        put(stop, "word", choice.stop.native);
        put(stop, "details", choice.stop.details);
        json::object object { { "parts", parts.list(choice.parts) }, { "stop", stop } };
        if (!choice.logprobs.empty())
            object["logprobs"] = choice.logprobs;
        put(object, "extras", choice.extras);
        choices.push_back(object);
    }
    json::object out { { "choices", choices } };
    put(out, "usage", usageJson(reply.usage));
    if (reply.serviceTier != "default")
        put(out, "service_tier", reply.serviceTier);
    put(out, "extras", withoutEcho(reply));
    return out;
}

} // namespace gateway::contract
