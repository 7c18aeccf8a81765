// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/tool_writer.h"

#include "dialects/json/object_reader.h"
#include "dialects/responses/tool_reader.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::responses {

namespace {

bool isOwn(const ChatRequest& request)
{
    return request.dialect == Dialect::Responses;
}

json::object writeFunction(const Tool& tool, const ChatRequest& request)
{
    json::object object { { "type", "function" }, { "name", tool.name } };
    if (tool.description)
        object["description"] = *tool.description;
    object["parameters"] = tool.schema
        ? *tool.schema
        : json::value(json::object { { "type", "object" }, { "properties", json::object() } });
    // Unlike everywhere else, silence means strict here, and strict refuses ordinary schemas.
    if (tool.strict)
        object["strict"] = *tool.strict;
    else if (!isOwn(request))
        object["strict"] = false;
    return object;
}

json::object writeCustom(const Tool& tool)
{
    json::object object { { "type", "custom" }, { "name", tool.name } };
    if (tool.description)
        object["description"] = *tool.description;
    if (tool.format)
        object["format"] = *tool.format;
    return object;
}

json::object writeClientTool(const Tool& tool, const ChatRequest& request)
{
    json::object object = tool.kind == ToolKind::Custom ? writeCustom(tool) : writeFunction(tool, request);
    if (isOwn(request)) {
        json::object extras = tool.extras;
        extras.erase(kNamespaceKey);
        giveBack(extras, object);
    }
    return object;
}

// Another vendor's web search: where it may look and from where, as far as both know it.
json::object writeWebSearch(const Tool& tool)
{
    json::object object { { "type", "web_search" } };
    ObjectReader reader(tool.native);
    if (const json::array* domains = reader.array("allowed_domains"))
        object["filters"] = json::object { { "allowed_domains", *domains } };
    if (const std::optional<std::string> size = reader.string("search_context_size"))
        object["search_context_size"] = *size;
    if (const json::object* location = reader.object("user_location")) {
        json::object flat { { "type", "approximate" } };
        const json::value* nested = location->if_contains("approximate"); // chat
        const json::object* fields = nested ? nested->if_object() : nullptr;
        giveBack(fields ? *fields : *location, flat);
        object["user_location"] = std::move(flat);
    }
    return object;
}

// Empty where the API has no such tool.
json::object writeForeignHosted(const Tool& tool)
{
    switch (tool.hosted) {
    case HostedTool::WebSearch: return writeWebSearch(tool);
    case HostedTool::CodeExecution:
        return { { "type", "code_interpreter" }, { "container", json::object { { "type", "auto" } } } };
    case HostedTool::ImageGeneration: return { { "type", "image_generation" } };
    case HostedTool::None:
    case HostedTool::UrlFetch:
    case HostedTool::FileSearch:
    case HostedTool::ComputerUse:
    case HostedTool::Other: return {};
    }
    return {};
}

json::object nameSpaceObject(const Tool& first, const ChatRequest& request)
{
    json::object object { { "type", "namespace" }, { "name", first.nameSpace } };
    const json::value* fields = first.extras.if_contains(kNamespaceKey);
    if (const json::object* own = fields && isOwn(request) ? fields->if_object() : nullptr)
        giveBack(*own, object);
    object.emplace("description", first.nameSpace); // the API wants one
    object["tools"] = json::array();
    return object;
}

class ToolWriter {
public:
    ToolWriter(const ChatRequest& request, Notes& notes)
        : m_request(request)
        , m_notes(notes)
    {
    }

    json::array write()
    {
        for (std::size_t index = 0; index < m_request.tools.size(); ++index)
            take(m_request.tools[index], indexPath("tools", index));
        return std::move(m_list);
    }

private:
    void take(const Tool& tool, const std::string& path)
    {
        if (tool.hosted != HostedTool::None) {
            m_nameSpace.clear();
            takeHosted(tool, path);
        } else if (tool.nameSpace.empty()) {
            m_nameSpace.clear();
            m_list.emplace_back(writeClientTool(tool, m_request));
        } else {
            if (m_nameSpace != tool.nameSpace)
                m_list.emplace_back(nameSpaceObject(tool, m_request));
            m_nameSpace = tool.nameSpace;
            json::value& tools = m_list.back().get_object()["tools"];
            tools.get_array().emplace_back(writeClientTool(tool, m_request));
        }
    }

    void takeHosted(const Tool& tool, const std::string& path)
    {
        if (isOwn(m_request)) {
            m_list.emplace_back(tool.native);
            return;
        }
        json::object object = writeForeignHosted(tool);
        if (object.empty())
            m_notes.push_back({ Note::Kind::Dropped, path, "the target's API has no such built-in tool" });
        else
            m_list.emplace_back(std::move(object));
        if (tool.maxUses)
            m_notes.push_back({ Note::Kind::Dropped, memberPath(path, "max_uses"),
                "the target's web search cannot be limited" });
    }

    const ChatRequest& m_request;
    Notes& m_notes;
    json::array m_list;
    std::string m_nameSpace; // of the namespace at the end of the list
};

json::object toolReference(const ChatRequest& request, const std::string& name)
{
    const auto found = std::find_if(request.tools.begin(), request.tools.end(),
        [&name](const Tool& tool) { return tool.hosted == HostedTool::None && tool.name == name; });
    const bool isCustom = found != request.tools.end() && found->kind == ToolKind::Custom;
    return { { "type", isCustom ? "custom" : "function" }, { "name", name } };
}

json::object writeAllowed(const ChatRequest& request, const ToolChoice& choice)
{
    json::array tools;
    for (const std::string& name : choice.names)
        tools.emplace_back(toolReference(request, name));
    json::object object { { "type", "allowed_tools" }, { "mode", choice.mustCall ? "required" : "auto" },
        { "tools", std::move(tools) } };
    if (isOwn(request)) {
        for (const auto& [key, value] : choice.extras)
            object[key] = value;
    }
    return object;
}

} // namespace

json::array writeTools(const ChatRequest& request, Notes& notes)
{
    return ToolWriter(request, notes).write();
}

json::value writeToolChoice(const ChatRequest& request)
{
    if (!request.toolChoice)
        return nullptr;
    const ToolChoice& choice = *request.toolChoice;
    switch (choice.mode) {
    case ToolChoice::Mode::Auto: return "auto";
    case ToolChoice::Mode::None: return "none";
    case ToolChoice::Mode::Required:
        if (isOwn(request) && !choice.extras.empty()) // a hosted tool
            return choice.extras;
        return "required";
    case ToolChoice::Mode::Named: {
        if (choice.names.empty())
            return "required";
        json::object object = toolReference(request, choice.names.front());
        if (isOwn(request))
            giveBack(choice.extras, object);
        return object;
    }
    case ToolChoice::Mode::Allowed: return writeAllowed(request, choice);
    }
    return nullptr;
}

} // namespace gateway::dialects::responses
