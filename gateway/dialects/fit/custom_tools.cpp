// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/custom_tools.h"

#include "dialects/json/json_text.h"

namespace gateway::dialects {

namespace {

bool takesCustomTools(const TargetProfile& target)
{
    return target.customTools && (target.dialect == Dialect::Chat || target.dialect == Dialect::Responses);
}

json::value inputSchema()
{
    return json::object { { "type", "object" },
        { "properties",
            json::object { { "input",
                json::object { { "type", "string" },
                    { "description", "The whole input of the tool, as plain text." } } } } },
        { "required", json::array { "input" } }, { "additionalProperties", false } };
}

// A grammar cannot be enforced elsewhere, but it can be read.
std::string grammarText(const json::value& format)
{
    const json::object* object = format.if_object();
    const json::value* definition = object ? object->if_contains("definition") : nullptr;
    if (const json::value* grammar = object ? object->if_contains("grammar") : nullptr) {
        if (const json::object* inner = grammar->if_object()) // chat's shape
            definition = inner->if_contains("definition");
    }
    if (!definition || !definition->is_string())
        return {};
    return "The input must match this grammar:\n" + std::string(std::string_view(definition->get_string()));
}

void makeFunction(Tool& tool)
{
    const std::string grammar = tool.format ? grammarText(*tool.format) : std::string();
    if (!grammar.empty()) {
        std::string description = tool.description.value_or("");
        description += description.empty() ? "" : "\n\n";
        tool.description = description + grammar;
    }
    tool.kind = ToolKind::Function;
    tool.schema = inputSchema();
    tool.strict.reset();
    tool.format.reset();
}

void remember(ReplyRules& rules, const std::string& sent)
{
    ClientTool& tool = rules.tools.try_emplace(sent, ClientTool { .name = sent }).first->second;
    tool.kind = ToolKind::Custom;
}

} // namespace

void fitCustomTools(ChatRequest& request, const TargetProfile& target, ReplyRules& rules, Notes& notes)
{
    if (takesCustomTools(target))
        return;
    for (Tool& tool : request.tools) {
        if (tool.hosted != HostedTool::None || tool.kind != ToolKind::Custom)
            continue;
        makeFunction(tool);
        remember(rules, tool.name);
        notes.push_back({ .kind = Note::Kind::Emulated,
            .field = "tools",
            .reason = "the free-text tool \"" + tool.name + "\" is sent as a function" });
    }
    for (Turn& turn : request.turns) {
        for (Part& part : turn.parts) {
            if (auto* call = part.get<ToolCallPart>(); call && call->kind == ToolKind::Custom) {
                call->arguments = jsonText(json::object { { "input", call->arguments } });
                call->kind = ToolKind::Function;
            } else if (auto* result = part.get<ToolResultPart>()) {
                result->kind = ToolKind::Function;
            }
        }
    }
}

std::string customToolText(std::string_view arguments)
{
    const auto value = parseJson(QByteArrayView(arguments.data(), static_cast<qsizetype>(arguments.size())));
    if (!value)
        return std::string(arguments);
    if (const json::string* text = value->if_string())
        return std::string(std::string_view(*text));
    const json::object* object = value->if_object();
    if (!object)
        return std::string(arguments);
    if (const json::value* input = object->if_contains("input"); input && input->is_string())
        return std::string(std::string_view(input->get_string()));
    // ["apply_patch", "*** Begin Patch …"]: how shells are called.
    if (const json::value* command = object->if_contains("command")) {
        const json::array* words = command->if_array();
        if (words && !words->empty() && words->back().is_string())
            return std::string(std::string_view(words->back().get_string()));
    }
    for (const auto& [key, item] : *object) {
        if (item.is_string())
            return std::string(std::string_view(item.get_string()));
    }
    return object->empty() ? std::string() : std::string(arguments);
}

} // namespace gateway::dialects
