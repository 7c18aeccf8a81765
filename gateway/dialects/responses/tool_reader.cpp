// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/tool_reader.h"

#include <utility>

namespace gateway::dialects::responses {

namespace {

HostedTool hostedKind(std::string_view type)
{
    if (type.starts_with("web_search"))
        return HostedTool::WebSearch;
    if (type == "code_interpreter")
        return HostedTool::CodeExecution;
    if (type == "file_search")
        return HostedTool::FileSearch;
    if (type == "image_generation")
        return HostedTool::ImageGeneration;
    if (type.starts_with("computer"))
        return HostedTool::ComputerUse;
    return HostedTool::Other;
}

// Tools the client runs: function and custom.
Tool readClientTool(ObjectReader& reader, ToolKind kind)
{
    Tool tool;
    tool.kind = kind;
    tool.name = reader.requiredString("name");
    tool.description = reader.string("description");
    if (kind == ToolKind::Custom) {
        if (const json::value* format = reader.value("format"))
            tool.format = *format;
    } else {
        if (const json::object* schema = reader.object("parameters"))
            tool.schema = *schema;
        tool.strict = reader.boolean("strict");
    }
    tool.extras = reader.rest();
    return tool;
}

class ToolReader {
public:
    ToolReader(const Manner& manner)
        : m_manner(manner)
    {
    }

    void take(const json::array& list, const std::string& path, const std::string& nameSpace)
    {
        for (std::size_t index = 0; index < list.size(); ++index) {
            const std::string place = indexPath(path, index);
            if (const json::object* object = list[index].if_object())
                takeTool(*object, place, nameSpace);
            else
                m_manner.problem(
                    place, "must be an object, not " + std::string(jsonKindName(list[index])) + ".");
        }
    }

    [[nodiscard]] std::vector<Tool> tools() && { return std::move(m_tools); }

private:
    void takeTool(const json::object& object, const std::string& path, const std::string& nameSpace)
    {
        ObjectReader reader = m_manner.reader(object, path);
        const std::string type = reader.requiredString("type");
        if (type == "function" || type == "custom") {
            Tool tool = readClientTool(reader, type == "custom" ? ToolKind::Custom : ToolKind::Function);
            tool.nameSpace = nameSpace;
            m_tools.push_back(std::move(tool));
        } else if (type == "namespace" && nameSpace.empty()) {
            takeNamespace(reader, path);
        } else {
            m_tools.push_back({ .hosted = hostedKind(type), .native = object });
        }
    }

    void takeNamespace(ObjectReader& reader, const std::string& path)
    {
        const std::string name = reader.requiredString("name");
        const json::array* inner = reader.array("tools");
        if (!inner || name.empty())
            return;
        const std::size_t first = m_tools.size();
        take(*inner, memberPath(path, "tools"), name);
        json::object fields = reader.rest();
        if (m_tools.size() > first && !fields.empty())
            m_tools[first].extras[kNamespaceKey] = std::move(fields);
    }

    const Manner& m_manner;
    std::vector<Tool> m_tools;
};

std::optional<ToolChoice> readMode(std::string_view word)
{
    if (word == "auto")
        return ToolChoice { .mode = ToolChoice::Mode::Auto };
    if (word == "none")
        return ToolChoice { .mode = ToolChoice::Mode::None };
    // "any" is Anthropic's word; some clients mix them up.
    if (word == "required" || word == "any")
        return ToolChoice { .mode = ToolChoice::Mode::Required };
    return std::nullopt;
}

ToolChoice readNamed(ObjectReader& reader)
{
    ToolChoice choice { .mode = ToolChoice::Mode::Named };
    std::string name;
    // Chat nests the name; clients that were ported send that here too.
    if (const json::object* nested = reader.object("function"))
        name = ObjectReader(*nested).stringOr("name", {});
    else
        name = reader.requiredString("name");
    if (name.empty())
        reader.problem("name", "must name a tool.");
    choice.names.push_back(std::move(name));
    choice.extras = reader.rest();
    return choice;
}

ToolChoice readAllowed(ObjectReader& reader)
{
    ToolChoice choice { .mode = ToolChoice::Mode::Allowed };
    choice.mustCall = reader.stringOr("mode", "auto") == "required";
    const json::array* tools = reader.array("tools");
    bool hasOthers = false;
    if (!tools) {
        reader.problem("tools", "is missing; it must be an array.");
        return choice;
    }
    for (const json::value& entry : *tools) {
        const json::object* tool = entry.if_object();
        const std::string_view type = tool ? typeOf(*tool) : std::string_view();
        std::string name = tool ? ObjectReader(*tool).stringOr("name", {}) : std::string();
        if ((type == "function" || type == "custom") && !name.empty())
            choice.names.push_back(std::move(name));
        else
            hasOthers = true;
    }
    choice.extras = reader.rest();
    if (hasOthers) // hosted tools have no names
        choice.extras["tools"] = *tools;
    return choice;
}

} // namespace

std::vector<Tool> readTools(const json::array& list, const std::string& path, const Manner& manner)
{
    ToolReader reader(manner);
    reader.take(list, path, {});
    return std::move(reader).tools();
}

std::optional<ToolChoice> readToolChoice(
    const json::value& choice, const std::string& path, const Manner& manner)
{
    if (const json::string* word = choice.if_string()) {
        std::optional<ToolChoice> mode = readMode(*word);
        if (!mode)
            manner.problem(path, "must be auto, none, required or an object.");
        return mode;
    }
    const json::object* object = choice.if_object();
    if (!object) {
        manner.problem(path, "must be a string or an object, not " + std::string(jsonKindName(choice)) + ".");
        return std::nullopt;
    }
    ObjectReader reader = manner.reader(*object, path);
    const std::string type = reader.requiredString("type");
    if (type == "function" || type == "custom")
        return readNamed(reader);
    if (type == "allowed_tools")
        return readAllowed(reader);
    if (std::optional<ToolChoice> mode = readMode(type))
        return mode;
    // A hosted tool has to be used: other vendors only know that some tool must.
    return ToolChoice { .mode = ToolChoice::Mode::Required, .extras = *object };
}

} // namespace gateway::dialects::responses
