// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/structured_output.h"

#include "dialects/json/json_text.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

constexpr std::string_view kToolName = "json_response";
constexpr const char* kField = "response_format";

void instruct(ChatRequest& request, std::string text)
{
    const auto place = std::find_if(request.turns.begin(), request.turns.end(),
        [](const Turn& turn) { return turn.role == Role::User || turn.role == Role::Assistant; });
    request.turns.insert(place,
        Turn { .role = Role::System,
            .parts = { { .content = TextPart { .text = std::move(text) } } },
            .isTopLevel = true });
}

std::string instruction(const OutputFormat& output)
{
    std::string text = "Answer with one JSON object and nothing else: no explanation, no code fence.";
    if (output.schema)
        text += "\nThe answer must be valid by this JSON Schema:\n" + jsonText(*output.schema);
    return text;
}

// Anthropic's tools take objects only.
bool isObjectSchema(const std::optional<json::value>& schema)
{
    const json::object* object = schema ? schema->if_object() : nullptr;
    const json::value* type = object ? object->if_contains("type") : nullptr;
    return type && type->is_string() && std::string_view(type->get_string()) == "object";
}

void forceTool(ChatRequest& request, ToolNames& names, ReplyRules& rules)
{
    OutputFormat& output = request.output;
    const bool mayCallOthers =
        !request.tools.empty() && !(request.toolChoice && request.toolChoice->mode == ToolChoice::Mode::None);
    rules.jsonTool = names.unused(kToolName);
    rules.onlyJsonTool = !mayCallOthers;
    Tool tool { .name = rules.jsonTool,
        .description =
            output.description.value_or("Gives the answer. Call it once, with the whole answer.") };
    tool.schema = std::move(output.schema);
    request.tools.push_back(std::move(tool));
    if (!mayCallOthers)
        request.toolChoice = ToolChoice { .mode = ToolChoice::Mode::Named, .names = { rules.jsonTool } };
    else if (!request.toolChoice || request.toolChoice->mode == ToolChoice::Mode::Auto)
        request.toolChoice = ToolChoice { .mode = ToolChoice::Mode::Required };
    else if (request.toolChoice->mode == ToolChoice::Mode::Allowed) {
        request.toolChoice->names.push_back(rules.jsonTool);
        request.toolChoice->mustCall = true;
    }
}

void toText(OutputFormat& output)
{
    output.kind = OutputFormat::Kind::Text;
    output.schema.reset();
    output.strict.reset();
    output.name.clear();
    output.description.reset();
    output.extras.clear();
}

} // namespace

void fitStructuredOutput(
    ChatRequest& request, const TargetProfile& target, ToolNames& names, ReplyRules& rules, Notes& notes)
{
    OutputFormat& output = request.output;
    const bool isMessages = target.dialect == Dialect::Messages;
    const auto emulated = [&notes](const char* how) {
        notes.push_back({ .kind = Note::Kind::Emulated, .field = kField, .reason = how });
    };
    if (output.kind == OutputFormat::Kind::Text)
        return;
    if (output.kind == OutputFormat::Kind::JsonObject) {
        if (!isMessages)
            return;
        instruct(request, instruction(output));
        emulated("the target has no JSON mode; it is instructed");
        toText(output);
        return;
    }
    if (target.schemaOutput)
        return;
    if (isMessages && isObjectSchema(output.schema)) {
        forceTool(request, names, rules);
        emulated("the target has no output by schema; the answer is the arguments of a tool");
        toText(output);
        return;
    }
    instruct(request, instruction(output));
    emulated("the target has no output by schema; it is instructed");
    toText(output);
    if (!isMessages)
        output.kind = OutputFormat::Kind::JsonObject;
}

} // namespace gateway::dialects
