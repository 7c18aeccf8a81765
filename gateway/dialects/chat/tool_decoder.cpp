// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/tool_decoder.h"

#include "dialects/cache_marks.h"

namespace gateway::dialects::chat {

namespace {

void readDefinition(const json::object& object, const std::string& path, Problems& problems, Tool& tool)
{
    ObjectReader reader(object, path, problems);
    tool.name = reader.requiredString("name");
    tool.description = reader.string("description");
    if (const json::object* schema = reader.object("parameters"))
        tool.schema = *schema;
    tool.strict = reader.boolean("strict");
    if (const auto mark = readCacheMark(reader); mark && !tool.cache)
        tool.cache = mark;
    if (json::object rest = reader.rest(); !rest.empty())
        tool.extras["function"] = std::move(rest);
}

// Chat nests the grammar; the unified form has it flat, as Responses does.
std::optional<json::value> flatFormat(const json::object* format)
{
    if (!format)
        return std::nullopt;
    const json::value* nested = format->if_contains("grammar");
    const json::object* grammar = nested ? nested->if_object() : nullptr;
    if (!grammar)
        return *format;
    json::object flat { { "type", "grammar" } };
    giveBack(*grammar, flat);
    return flat;
}

HostedTool hostedKind(std::string_view type)
{
    if (type.find("web_search") != std::string_view::npos || type == "live_search")
        return HostedTool::WebSearch;
    if (type.starts_with("code_interpreter") || type.starts_with("code_execution"))
        return HostedTool::CodeExecution;
    if (type.starts_with("web_fetch"))
        return HostedTool::UrlFetch;
    if (type == "file_search")
        return HostedTool::FileSearch;
    if (type == "image_generation")
        return HostedTool::ImageGeneration;
    if (type.starts_with("computer"))
        return HostedTool::ComputerUse;
    return HostedTool::Other;
}

Tool readTool(const json::object& object, const std::string& path, Problems& problems)
{
    Tool tool;
    ObjectReader reader(object, path, problems);
    const std::string type = reader.stringOr("type", "function");
    if (type == "function") {
        tool.cache = readCacheMark(reader);
        const json::object* function = reader.object("function");
        tool.extras = reader.rest();
        if (function)
            readDefinition(*function, reader.path("function"), problems, tool);
        else
            reader.problem("function", "is missing; it must be an object.");
        return tool;
    }
    const json::object* custom = type == "custom" ? reader.object("custom") : nullptr;
    if (custom) {
        ObjectReader inner(*custom, reader.path("custom"), problems);
        tool.kind = ToolKind::Custom;
        tool.name = inner.requiredString("name");
        tool.description = inner.string("description");
        tool.format = flatFormat(inner.object("format"));
        tool.extras = reader.rest();
        return tool;
    }
    tool.hosted = hostedKind(type);
    tool.name = type;
    tool.native = object;
    return tool;
}

// The name in {type: function, function: {name}} or {type: custom, custom: {name}}.
std::string chosenName(const json::object& choice, const std::string& path, Problems& problems)
{
    ObjectReader reader(choice, path, problems);
    const std::string key = choice.contains("custom") ? "custom" : "function";
    const json::object* holder = reader.object(key);
    if (!holder) {
        reader.problem(key, "is missing; it must be an object.");
        return {};
    }
    return ObjectReader(*holder, reader.path(key), problems).requiredString("name");
}

ToolChoice allowedTools(const json::object& choice, const std::string& path, Problems& problems)
{
    ToolChoice allowed { .mode = ToolChoice::Mode::Allowed };
    ObjectReader outer(choice, path, problems);
    const json::object* holder = outer.object("allowed_tools");
    const std::string inside = holder ? outer.path("allowed_tools") : path;
    ObjectReader reader(holder ? *holder : choice, inside, problems);
    allowed.mustCall = reader.stringOr("mode", "auto") == "required";
    const json::array* tools = reader.array("tools");
    for (std::size_t i = 0; tools && i < tools->size(); ++i) {
        const std::string place = indexPath(reader.path("tools"), i);
        if (const json::object* tool = (*tools)[i].if_object())
            allowed.names.push_back(chosenName(*tool, place, problems));
        else
            problems.add(place, "must be an object.");
    }
    return allowed;
}

std::optional<ToolChoice> choiceFromWord(std::string_view word)
{
    if (word == "auto")
        return ToolChoice { .mode = ToolChoice::Mode::Auto };
    if (word == "none")
        return ToolChoice { .mode = ToolChoice::Mode::None };
    if (word == "required" || word == "any") // Mistral's word
        return ToolChoice { .mode = ToolChoice::Mode::Required };
    return std::nullopt;
}

std::optional<ToolChoice> readChoice(ObjectReader& reader, std::string_view key, Problems& problems)
{
    const json::value* value = reader.value(key);
    if (!value)
        return std::nullopt;
    std::optional<ToolChoice> choice;
    if (const json::string* word = value->if_string()) {
        choice = choiceFromWord(*word);
    } else if (const json::object* object = value->if_object()) {
        const std::string path = reader.path(key);
        const std::string type = ObjectReader(*object, path, problems).stringOr("type", "function");
        if (type == "allowed_tools")
            choice = allowedTools(*object, path, problems);
        else if (type == "function" || type == "custom")
            choice = ToolChoice { .mode = ToolChoice::Mode::Named,
                .names = { chosenName(*object, path, problems) } };
        else
            choice = choiceFromWord(type);
    }
    if (!choice)
        reader.problem(key, "must be auto, none, required, or an object that names a tool.");
    return choice;
}

void readLegacy(ObjectReader& reader, Problems& problems, ChatRequest& request)
{
    const json::array* functions = reader.array("functions");
    for (std::size_t i = 0; functions && i < functions->size(); ++i) {
        const std::string path = indexPath("functions", i);
        const json::object* function = (*functions)[i].if_object();
        if (!function) {
            problems.add(path, "must be an object.");
            continue;
        }
        Tool tool;
        readDefinition(*function, path, problems, tool);
        request.tools.push_back(std::move(tool));
        request.legacyFunctions = true;
    }
    const json::value* call = reader.value("function_call");
    if (const json::object* named = call ? call->if_object() : nullptr) {
        request.toolChoice = ToolChoice { .mode = ToolChoice::Mode::Named,
            .names = { ObjectReader(*named, "function_call", problems).requiredString("name") } };
    } else if (call) {
        request.toolChoice = readChoice(reader, "function_call", problems);
    }
}

} // namespace

void readTools(ObjectReader& reader, Problems& problems, ChatRequest& request)
{
    const json::array* tools = reader.array("tools");
    for (std::size_t i = 0; tools && i < tools->size(); ++i) {
        const std::string path = indexPath("tools", i);
        if (const json::object* tool = (*tools)[i].if_object())
            request.tools.push_back(readTool(*tool, path, problems));
        else
            problems.add(path, "must be an object.");
    }
    readLegacy(reader, problems, request);
    if (std::optional<ToolChoice> choice = readChoice(reader, "tool_choice", problems))
        request.toolChoice = std::move(choice);
    if (const json::object* search = reader.object("web_search_options"))
        request.tools.push_back({ .hosted = HostedTool::WebSearch, .name = "web_search", .native = *search });
    request.parallelToolCalls = reader.boolean("parallel_tool_calls");
}

} // namespace gateway::dialects::chat
