// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/tool_encoder.h"

#include "dialects/cache_marks.h"

#include <algorithm>

namespace gateway::dialects::chat {

namespace {

json::object nestedFormat(const json::object& format)
{
    const json::value* type = format.if_contains("type");
    const json::string* word = type ? type->if_string() : nullptr;
    if (!word || *word != "grammar")
        return format;
    json::object grammar = format;
    grammar.erase("type");
    return { { "type", "grammar" }, { "grammar", std::move(grammar) } };
}

json::object customTool(const Tool& tool)
{
    json::object custom { { "name", tool.name } };
    if (tool.description)
        custom["description"] = *tool.description;
    if (const json::object* format = tool.format ? tool.format->if_object() : nullptr)
        custom["format"] = nestedFormat(*format);
    return { { "type", "custom" }, { "custom", std::move(custom) } };
}

json::object functionTool(const Tool& tool)
{
    json::object function { { "name", tool.name } };
    if (tool.description)
        function["description"] = *tool.description;
    if (tool.schema)
        function["parameters"] = *tool.schema;
    if (tool.strict)
        function["strict"] = *tool.strict;
    return { { "type", "function" }, { "function", std::move(function) } };
}

json::object toolObject(const Tool& tool, const TargetProfile& target, Dialect from)
{
    json::object object = tool.kind == ToolKind::Custom ? customTool(tool) : functionTool(tool);
    if (target.cacheControl)
        addCacheMark(tool.cache, object);
    if (from != Dialect::Chat)
        return object;
    json::object extras = tool.extras;
    const json::value* inner = extras.if_contains("function");
    json::value* function = object.if_contains("function");
    if (inner && inner->is_object() && function && function->is_object())
        giveBack(inner->get_object(), function->get_object());
    giveBack(extras, object);
    return object;
}

// {type: function, function: {name}}, by what kind of tool has the name.
json::object namedTool(const std::string& name, const std::vector<Tool>& tools)
{
    const bool isCustom = std::any_of(tools.begin(), tools.end(),
        [&name](const Tool& tool) { return tool.name == name && tool.kind == ToolKind::Custom; });
    const std::string_view kind = isCustom ? "custom" : "function";
    return { { "type", kind }, { kind, json::object { { "name", name } } } };
}

json::value choiceValue(const ToolChoice& choice, const std::vector<Tool>& tools)
{
    switch (choice.mode) {
    case ToolChoice::Mode::Auto: return "auto";
    case ToolChoice::Mode::None: return "none";
    case ToolChoice::Mode::Required: return "required";
    case ToolChoice::Mode::Named:
        return choice.names.empty() ? json::value("required")
                                    : json::value(namedTool(choice.names.front(), tools));
    case ToolChoice::Mode::Allowed: {
        json::array names;
        for (const std::string& name : choice.names)
            names.emplace_back(namedTool(name, tools));
        return json::object { { "type", "allowed_tools" },
            { "allowed_tools",
                json::object {
                    { "mode", choice.mustCall ? "required" : "auto" }, { "tools", std::move(names) } } } };
    }
    }
    return "auto";
}

// A hosted tool is another vendor's unless the client speaks chat: there it came as a tool of the server's
// own, or as `web_search_options`.
void writeHosted(const Tool& tool, Dialect from, json::object& body, json::array& list, Notes& notes)
{
    if (from != Dialect::Chat) {
        notes.push_back({ .kind = Note::Kind::Dropped,
            .field = "tools." + tool.name,
            .reason = "the target's API does not run this tool" });
        return;
    }
    if (tool.native.contains("type"))
        list.emplace_back(tool.native);
    else
        body["web_search_options"] = tool.native;
}

} // namespace

void writeTools(const ChatRequest& request, const TargetProfile& target, json::object& body, Notes& notes)
{
    json::array list;
    for (const Tool& tool : request.tools) {
        if (tool.hosted == HostedTool::None)
            list.emplace_back(toolObject(tool, target, request.dialect));
        else
            writeHosted(tool, request.dialect, body, list, notes);
    }
    if (list.empty())
        return;
    body["tools"] = std::move(list);
    if (request.toolChoice)
        body["tool_choice"] = choiceValue(*request.toolChoice, request.tools);
    if (!request.parallelToolCalls)
        return;
    if (target.parallelToolCalls)
        body["parallel_tool_calls"] = *request.parallelToolCalls;
    else
        notes.push_back({ .kind = Note::Kind::Dropped,
            .field = "parallel_tool_calls",
            .reason = "the target has no such switch" });
}

} // namespace gateway::dialects::chat
