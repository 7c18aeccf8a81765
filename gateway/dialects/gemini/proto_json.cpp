// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/proto_json.h"

#include "dialects/json/object_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

// Members that hold further messages of the API. What is not listed is not entered: its keys may be the
// caller's.
constexpr std::array<std::string_view, 51> kMessages { "contents", "content", "parts", "systemInstruction",
    "tools", "functionDeclarations", "toolConfig", "functionCallingConfig", "retrievalConfig", "latLng",
    "generationConfig", "thinkingConfig", "speechConfig", "voiceConfig", "prebuiltVoiceConfig",
    "multiSpeakerVoiceConfig", "speakerVoiceConfigs", "imageConfig", "safetySettings", "inlineData",
    "fileData", "videoMetadata", "functionCall", "functionResponse", "executableCode", "codeExecutionResult",
    "partialArgs", "googleSearch", "timeRangeFilter", "googleSearchRetrieval", "dynamicRetrievalConfig",
    "urlContext", "codeExecution", "fileSearch", "computerUse", "enterpriseWebSearch", "googleMaps",
    "retrieval", "vertexAiSearch", "vertexRagStore", "mcpServers", "streamableHttpTransport",
    "mediaResolution", "routingConfig", "autoMode", "manualMode", "modelSelectionConfig", "modelArmorConfig",
    "replicatedVoiceConfig", "imageOutputOptions", "searchTypes" };

bool isMessage(std::string_view key)
{
    return std::find(kMessages.begin(), kMessages.end(), key) != kMessages.end();
}

bool isSnakeCase(std::string_view key)
{
    return key.find('_') != std::string_view::npos && key.front() != '_'
        && std::all_of(key.begin(), key.end(),
            [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

void renameMembers(json::object& object)
{
    const bool isFine = std::none_of(object.begin(), object.end(),
        [](const json::key_value_pair& member) { return isSnakeCase(member.key()); });
    if (isFine)
        return;
    json::object renamed;
    renamed.reserve(object.size());
    for (json::key_value_pair& member : object) {
        const std::string_view key = member.key();
        renamed.emplace(isSnakeCase(key) ? camelCase(key) : std::string(key), std::move(member.value()));
    }
    object = std::move(renamed);
}

// Not deeper than the JSON itself, whose depth the parser bounds.
void enter(json::value& value)
{
    if (json::object* object = value.if_object()) {
        useCamelCase(*object);
    } else if (json::array* list = value.if_array()) {
        for (json::value& item : *list)
            enter(item);
    }
}

} // namespace

std::string camelCase(std::string_view key)
{
    std::string name;
    name.reserve(key.size());
    bool atWord = false;
    for (const char c : key) {
        if (c == '_') {
            atWord = true;
            continue;
        }
        const bool isLower = c >= 'a' && c <= 'z';
        name += std::exchange(atWord, false) && isLower ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return name;
}

void useCamelCase(json::object& message)
{
    renameMembers(message);
    for (json::key_value_pair& member : message) {
        if (isMessage(member.key()))
            enter(member.value());
    }
}

void giveBackNested(const json::object& extras, json::object& object)
{
    for (const auto& [key, value] : extras) {
        const auto found = object.find(key);
        if (found == object.end()) {
            object.emplace(key, value);
            continue;
        }
        json::object* inner = found->value().if_object();
        const json::object* more = value.if_object();
        if (inner && more)
            giveBack(*more, *inner);
    }
}

} // namespace gateway::dialects::gemini
