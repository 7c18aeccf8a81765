// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/output_encoder.h"

#include "dialects/format_name.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <algorithm>

namespace gateway::dialects::chat {

namespace {

json::object schemaFormat(const OutputFormat& output, Dialect from)
{
    json::object inner { { "name", legalFormatName(output.name) } };
    if (output.description)
        inner["description"] = *output.description;
    if (output.schema)
        inner["schema"] = *output.schema;
    if (output.strict)
        inner["strict"] = *output.strict;
    if (from == Dialect::Chat)
        giveBack(output.extras, inner);
    return { { "type", "json_schema" }, { "json_schema", std::move(inner) } };
}

// To the system text that leads the conversation; some servers take one system message only.
void addInstruction(const std::string& text, const TargetProfile& target, json::object& body)
{
    json::array& messages = body["messages"].get_array();
    json::object* first = messages.empty() ? nullptr : messages.front().if_object();
    const std::string_view role = target.developerRole ? "developer" : "system";
    json::value* content =
        first && (*first)["role"] == json::value(role) ? first->if_contains("content") : nullptr;
    if (json::string* own = content ? content->if_string() : nullptr)
        own->append("\n\n").append(text);
    else
        messages.insert(messages.begin(), json::object { { "role", role }, { "content", text } });
}

void emulateSchema(const OutputFormat& output, const TargetProfile& target, json::object& body, Notes& notes)
{
    body["response_format"] = json::object { { "type", "json_object" } };
    if (output.schema)
        addInstruction("Answer with one JSON object that follows this JSON Schema, and nothing else:\n"
                + jsonText(*output.schema),
            target, body);
    notes.push_back({ .kind = Note::Kind::Emulated,
        .field = "response_format",
        .reason = "the target takes no schema; it is asked for JSON and told the schema" });
}

void writeModalities(const ChatRequest& request, json::object& body, Notes& notes)
{
    const OutputFormat& output = request.output;
    const bool isTextOnly = output.modalities.size() == 1 && output.modalities.front() == "text";
    if (!output.modalities.empty() && (request.dialect == Dialect::Chat || !isTextOnly))
        body["modalities"] = json::array(output.modalities.begin(), output.modalities.end());
    const bool wantsAudio =
        std::find(output.modalities.begin(), output.modalities.end(), "audio") != output.modalities.end();
    if (output.audio) {
        body["audio"] = *output.audio;
    } else if (wantsAudio && request.dialect != Dialect::Chat) {
        // The API insists on both; a stream takes raw samples only.
        body["audio"] = json::object { { "voice", "alloy" }, { "format", request.stream ? "pcm16" : "wav" } };
        notes.push_back({ .kind = Note::Kind::Changed,
            .field = "audio",
            .reason = "the target needs a voice and a format; defaults are sent" });
    }
}

} // namespace

void writeOutput(const ChatRequest& request, const TargetProfile& target, json::object& body, Notes& notes)
{
    const OutputFormat& output = request.output;
    switch (output.kind) {
    case OutputFormat::Kind::Text: break;
    case OutputFormat::Kind::JsonObject:
        body["response_format"] = json::object { { "type", "json_object" } };
        break;
    case OutputFormat::Kind::JsonSchema:
        if (target.schemaOutput)
            body["response_format"] = schemaFormat(output, request.dialect);
        else
            emulateSchema(output, target, body, notes);
        break;
    }
    if (!output.verbosity.empty())
        body["verbosity"] = output.verbosity;
    writeModalities(request, body, notes);
}

} // namespace gateway::dialects::chat
