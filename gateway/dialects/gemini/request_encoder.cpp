// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/request_encoder.h"

#include "dialects/gemini/content_encoder.h"
#include "dialects/gemini/settings_encoder.h"
#include "dialects/json/object_reader.h"
#include "dialects/part_losses.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

// Puts "generationConfig.speechConfig" back where it came from. Depth: what settings_decoder writes.
void putAt(json::object& body, std::string_view path, const json::value& value)
{
    json::object* place = &body;
    for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
        json::value& next = (*place)[path.substr(0, dot)];
        if (!next.is_object())
            next.emplace_object();
        place = &next.get_object();
        path.remove_prefix(dot + 1);
    }
    place->emplace(path, value);
}

bool isDottedExtra(std::string_view key)
{
    return key.starts_with("generationConfig.") || key.starts_with("toolConfig.");
}

void returnExtras(const ChatRequest& request, json::object& body, Notes& notes)
{
    for (const auto& [key, value] : request.extras) {
        if (request.dialect != Dialect::Gemini)
            notes.push_back({ .kind = Note::Kind::Dropped,
                .field = std::string(key),
                .reason = "the target's API has no such parameter" });
        else if (isDottedExtra(key))
            putAt(body, key, value);
        else
            body.emplace(key, value);
    }
}

bool erasePath(json::object& body, std::string_view path)
{
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos)
        return body.erase(path) > 0;
    json::value* next = body.if_contains(path.substr(0, dot));
    json::object* inner = next ? next->if_object() : nullptr;
    return inner && erasePath(*inner, path.substr(dot + 1));
}

void dropRefused(const TargetProfile& target, json::object& body, Notes& notes)
{
    for (const std::string& field : target.dropFields) {
        if (erasePath(body, field))
            notes.push_back(
                { .kind = Note::Kind::Dropped, .field = field, .reason = "the target refuses it" });
    }
}

// Things of the request that generateContent has no place for.
void noteMeta(const ChatRequest& request, Notes& notes)
{
    const auto dropIf = [&notes](std::string_view field, auto isSet) {
        if (isSet)
            notes.push_back({ .kind = Note::Kind::Dropped,
                .field = std::string(field),
                .reason = "the target's API has no such parameter" });
    };
    const RequestMeta& meta = request.meta;
    dropIf("user", !meta.user.empty());
    dropIf("safety_identifier", !meta.safetyId.empty());
    dropIf("metadata", request.dialect != Dialect::Gemini && !meta.metadata.empty());
    dropIf("prompt_cache_key", !meta.cacheKey.empty());
    dropIf("prompt_cache_retention", !meta.cacheRetention.empty());
    dropIf("store", meta.store.value_or(false));
    dropIf("previous_response_id", !request.previousResponseId.empty());
    dropIf("conversation", request.conversation.has_value());
    dropIf("parallel_tool_calls", request.parallelToolCalls == false);
    dropIf("logit_bias", request.sampling.logitBias.has_value());
    dropIf("verbosity", !request.output.verbosity.empty());
    dropIf("audio", request.output.audio.has_value());
    const bool isNamed = std::any_of(
        request.turns.begin(), request.turns.end(), [](const Turn& turn) { return !turn.name.empty(); });
    dropIf("name", isNamed);
    noteCacheMarks(request, notes);
    noteImageDetails(request, notes);
}

void writeTier(const ChatRequest& request, json::object& body, Notes& notes)
{
    const std::string& tier = request.meta.serviceTier;
    // Tiers both vendors have; "auto" and "default" mean what silence does.
    const bool isShared = tier == "flex" || tier == "priority";
    if (tier.empty() || tier == "auto" || tier == "default")
        return;
    if (request.dialect == Dialect::Gemini || isShared)
        body["serviceTier"] = tier;
    else
        notes.push_back({ .kind = Note::Kind::Dropped,
            .field = "service_tier",
            .reason = "the target's API has no such tier" });
}

} // namespace

Result<json::object> encodeRequest(const ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    json::object body;
    EncodedContents encoded = encodeContents(request, target, notes);
    if (encoded.system)
        body["systemInstruction"] = *std::move(encoded.system);
    body["contents"] = std::move(encoded.contents);
    writeSettings(request, target, body, notes);
    if (request.dialect == Dialect::Gemini && !request.meta.metadata.empty())
        body["labels"] = request.meta.metadata;
    writeTier(request, body, notes);
    returnExtras(request, body, notes);
    noteMeta(request, notes);
    dropRefused(target, body, notes);
    return body;
}

} // namespace gateway::dialects::gemini
