// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/tool_encoder.h"

#include "dialects/cache_marks.h"
#include "dialects/json/object_reader.h"
#include "dialects/messages/output_schema.h"

#include <array>
#include <set>

namespace gateway::dialects::messages {

namespace {

constexpr std::array<std::string_view, 3> kCombinators { "anyOf", "oneOf", "allOf" };

json::object emptySchema()
{
    return { { "type", "object" }, { "properties", json::object() } };
}

std::string nameOf(const json::object& tool)
{
    return ObjectReader(tool).stringOr("name", {});
}

// The properties of every branch, on top of the schema's own; none of them required.
json::object mergedProperties(const json::object& schema)
{
    json::object merged;
    if (const json::object* own = ObjectReader(schema).object("properties"))
        merged = *own;
    for (const std::string_view key : kCombinators) {
        const json::array* branches = ObjectReader(schema).array(key);
        if (!branches)
            continue;
        for (const json::value& branch : *branches) {
            const json::object* object = branch.if_object();
            if (const json::object* properties =
                    object ? ObjectReader(*object).object("properties") : nullptr)
                giveBack(*properties, merged);
        }
    }
    return merged;
}

class ToolEncoder {
public:
    explicit ToolEncoder(EncodeContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] EncodedTools encode();

private:
    [[nodiscard]] std::optional<json::object> tool(const Tool& tool, const std::string& path);
    [[nodiscard]] json::object clientTool(const Tool& tool, const std::string& path);
    [[nodiscard]] json::object customTool(const Tool& tool, const std::string& path);
    [[nodiscard]] std::optional<json::object> hostedTool(const Tool& tool, const std::string& path);
    [[nodiscard]] json::object inputSchema(const Tool& tool, const std::string& path);
    void addStrict(const Tool& tool, const std::string& path, json::object& object);
    [[nodiscard]] bool isAllowed(const std::string& name) const;
    void addChoice(EncodedTools& encoded);

    EncodeContext& m_context;
};

std::optional<json::object> ToolEncoder::tool(const Tool& tool, const std::string& path)
{
    if (tool.hosted != HostedTool::None)
        return hostedTool(tool, path);
    return tool.kind == ToolKind::Custom ? customTool(tool, path) : clientTool(tool, path);
}

// The vendor wants an object without alternatives at the root, where other vendors take any schema.
json::object ToolEncoder::inputSchema(const Tool& tool, const std::string& path)
{
    const json::object* given = tool.schema ? tool.schema->if_object() : nullptr;
    if (!given || given->empty())
        return emptySchema();
    if (m_context.isSameDialect())
        return *given;
    json::object schema;
    bool hasAlternatives = false;
    for (const auto& [name, value] : *given) {
        const std::string_view key(name);
        if (std::find(kCombinators.begin(), kCombinators.end(), key) != kCombinators.end())
            hasAlternatives = true;
        else
            schema[key] = key == "type" ? json::value("object") : value;
    }
    schema.emplace("type", "object");
    if (hasAlternatives) {
        schema["properties"] = mergedProperties(*given);
        m_context.changed(path, "alternatives at the root of a schema are not taken; merged into one object");
    }
    if (!schema.contains("properties"))
        schema["properties"] = json::object();
    return schema;
}

void ToolEncoder::addStrict(const Tool& tool, const std::string& path, json::object& object)
{
    if (!tool.strict)
        return;
    if (m_context.isSameDialect()) {
        object["strict"] = *tool.strict;
        return;
    }
    if (!*tool.strict)
        return; // the default
    if (!m_context.target.schemaOutput) {
        m_context.dropped(memberPath(path, "strict"), "the model does not hold to schemas");
        return;
    }
    OutputSchema fitted = outputSchema(object["input_schema"].get_object());
    object["input_schema"] = std::move(fitted.schema);
    object["strict"] = true;
    if (fitted.lostConstraints)
        m_context.changed(path, "constraints that are not enforced are told in descriptions");
}

json::object ToolEncoder::clientTool(const Tool& tool, const std::string& path)
{
    json::object object { { "name", tool.name } };
    if (tool.description)
        object["description"] = *tool.description;
    object["input_schema"] = inputSchema(tool, path);
    addStrict(tool, path, object);
    addCacheMark(tool.cache, object);
    if (m_context.isSameDialect())
        giveBack(tool.extras, object);
    return object;
}

json::object ToolEncoder::customTool(const Tool& tool, const std::string& path)
{
    m_context.emulated(path, "a free-text tool is sent as a function with one string");
    json::object object { { "name", tool.name } };
    if (tool.description)
        object["description"] = *tool.description;
    json::array required;
    required.push_back("input");
    object["input_schema"] = json::object { { "type", "object" },
        { "properties", json::object { { "input", json::object { { "type", "string" } } } } },
        { "required", std::move(required) } };
    addCacheMark(tool.cache, object);
    return object;
}

std::optional<json::object> ToolEncoder::hostedTool(const Tool& tool, const std::string& path)
{
    if (m_context.isSameDialect() && !tool.native.empty())
        return tool.native;
    if (tool.hosted != HostedTool::WebSearch) {
        m_context.dropped(path, "the tool runs on another provider's side only");
        return std::nullopt;
    }
    json::object object { { "type", "web_search_20250305" }, { "name", "web_search" } };
    if (tool.maxUses)
        object["max_uses"] = *tool.maxUses;
    ObjectReader native(tool.native);
    if (const json::object* filters = native.object("filters")) {
        ObjectReader reader(*filters);
        for (const std::string_view key : { "allowed_domains", "blocked_domains" }) {
            if (const json::array* domains = reader.array(key); domains && !domains->empty())
                object[key] = *domains;
        }
    }
    if (const json::object* location = native.object("user_location"); location
        && ObjectReader(*location).string("type") == "approximate" && !location->contains("approximate"))
        object["user_location"] = *location;
    addCacheMark(tool.cache, object);
    return object;
}

bool ToolEncoder::isAllowed(const std::string& name) const
{
    const auto& choice = m_context.request.toolChoice;
    if (!choice || choice->mode != ToolChoice::Mode::Allowed)
        return true;
    return std::find(choice->names.begin(), choice->names.end(), name) != choice->names.end();
}

void ToolEncoder::addChoice(EncodedTools& encoded)
{
    const auto& given = m_context.request.toolChoice;
    const bool oneAtATime = m_context.request.parallelToolCalls == false;
    if (!given && !oneAtATime)
        return;
    const ToolChoice choice = given.value_or(ToolChoice {});
    json::object object;
    switch (choice.mode) {
    case ToolChoice::Mode::Auto: object["type"] = "auto"; break;
    case ToolChoice::Mode::None: object["type"] = "none"; break;
    case ToolChoice::Mode::Required: object["type"] = "any"; break;
    case ToolChoice::Mode::Named:
        object["type"] = "tool";
        object["name"] = choice.names.empty() ? std::string() : choice.names.front();
        break;
    case ToolChoice::Mode::Allowed: object["type"] = choice.mustCall ? "any" : "auto"; break;
    }
    const bool isNone = choice.mode == ToolChoice::Mode::None;
    encoded.mustCall = choice.mode == ToolChoice::Mode::Required || choice.mode == ToolChoice::Mode::Named
        || (choice.mode == ToolChoice::Mode::Allowed && choice.mustCall);
    if (!isNone && m_context.request.parallelToolCalls && (oneAtATime || m_context.isSameDialect()))
        object["disable_parallel_tool_use"] = oneAtATime;
    if (m_context.isSameDialect())
        giveBack(choice.extras, object);
    encoded.choice = std::move(object);
}

EncodedTools ToolEncoder::encode()
{
    EncodedTools encoded;
    std::set<std::string> names;
    const auto& tools = m_context.request.tools;
    for (std::size_t index = 0; index < tools.size(); ++index) {
        const std::string path = indexPath("tools", index);
        auto object = tool(tools[index], path);
        if (!object)
            continue;
        const std::string name = nameOf(*object);
        if (!isAllowed(name))
            continue;
        // Toolsets have no name of their own.
        if (!name.empty() && !names.insert(name).second) {
            m_context.dropped(path, "another tool has that name");
            continue;
        }
        encoded.tools.push_back(std::move(*object));
    }
    if (!encoded.tools.empty())
        addChoice(encoded);
    return encoded;
}

} // namespace

EncodedTools encodeTools(EncodeContext& context)
{
    return ToolEncoder(context).encode();
}

} // namespace gateway::dialects::messages
