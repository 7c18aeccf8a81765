// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/openapi.h"

#include "management/operation.h"
#include "management/shapes.h"

#include <algorithm>
#include <string>

namespace gateway::management {

namespace json = boost::json;

namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
        [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c); });
    return result;
}

json::object reference(std::string_view shape)
{
    return { { "$ref", "#/components/schemas/" + std::string(shape) } };
}

json::array words(std::string_view list)
{
    json::array result;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (end > 0)
            result.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return result;
}

json::object parameterObject(const Parameter& parameter)
{
    json::object schema = typeSchema(parameter.type);
    if (parameter.type == "date") // milliseconds are taken too
        schema.erase("format");
    if (!parameter.words.empty())
        schema["enum"] = words(parameter.words);
    const bool isPath = parameter.in == Parameter::In::Path;
    return { { "name", parameter.name }, { "in", isPath ? "path" : "query" },
        { "description", parameter.help }, { "required", isPath || parameter.isRequired },
        { "schema", std::move(schema) } };
}

json::object content(std::string_view media, std::string_view shape)
{
    json::object schema = media == "application/json" && !shape.empty()
        ? reference(shape)
        : json::object { { "type", "string" } };
    return { { media, json::object { { "schema", std::move(schema) } } } };
}

json::object refusal(const char* description)
{
    return { { "description", description }, { "content", content("application/json", "Error") } };
}

json::object responses(const Operation& operation)
{
    json::object all;
    all["200"] = json::object { { "description", "Done." },
        { "content", content(operation.media, operation.answer) } };
    if (operation.who != Who::Public) {
        all["401"] = refusal("No credential, or a wrong one.");
        all["403"] = refusal("Not for this caller.");
        all["429"] = refusal("Too many wrong credentials; see Retry-After.");
    }
    if (!operation.parameters.empty() || !operation.body.empty())
        all["422"] = refusal("A value that makes no sense.");
    if (operation.path.find('{') != std::string_view::npos)
        all["404"] = refusal("There is no such thing.");
    if (operation.risk != Risk::Reads)
        all["409"] = refusal("It was changed meanwhile, or is in use.");
    return all;
}

json::object operationObject(const Operation& operation)
{
    const std::string_view tag = operation.path.substr(0, operation.path.find('/'));
    json::object object { { "operationId", operation.id }, { "summary", operation.summary },
        { "tags", json::array { json::value(tag) } }, { "x-plexus-who", whoName(operation.who) },
        { "x-plexus-risk", riskName(operation.risk) } };
    json::array parameters;
    for (const Parameter& parameter : operation.parameters)
        parameters.push_back(parameterObject(parameter));
    if (operation.risk != Risk::Reads && operation.answer != "Deleted" && operation.answer != "Done") {
        parameters.push_back(json::object { { "name", "If-Match" }, { "in", "header" }, { "required", false },
            { "description", "The revision of the configuration the change is meant for; another one: 409." },
            { "schema", json::object { { "type", "string" } } } });
    }
    if (!parameters.empty())
        object["parameters"] = std::move(parameters);
    if (!operation.body.empty()) {
        object["requestBody"] = json::object { { "required", true },
            { "content", content(operation.bodyMedia, operation.body) } };
    }
    object["responses"] = responses(operation);
    object["security"] = json::array { json::object { { "adminKey", json::array() } },
        json::object { { "bearer", json::array() } } };
    return object;
}

json::object schemas()
{
    json::object all;
    for (const Shape& shape : shapes())
        all[shape.name] = shapeSchema(shape);
    return all;
}

} // namespace

json::object openApiDocument()
{
    json::object paths;
    for (const Operation& operation : operations()) {
        const std::string path =
            std::string(kPrefix.data(), std::size_t(kPrefix.size())) + std::string(operation.path);
        if (!paths.contains(path))
            paths[path] = json::object();
        paths[path].as_object()[lower(methodName(operation.method))] = operationObject(operation);
    }
    return { { "openapi", "3.1.0" },
        { "info",
            json::object { { "title", "Plexus management" }, { "version", PLEXUS_VERSION },
                { "description",
                    "What can be asked of a running Plexus. Lists are {data, total}; credentials are never "
                    "answered, only whether they are set." },
                { "license",
                    json::object {
                        { "name", "GPL-3.0-or-later" }, { "identifier", "GPL-3.0-or-later" } } } } },
        { "servers", json::array { json::object { { "url", "/" } } } }, { "paths", std::move(paths) },
        { "components",
            json::object { { "schemas", schemas() },
                { "securitySchemes",
                    json::object {
                        { "adminKey",
                            json::object { { "type", "apiKey" }, { "in", "header" },
                                { "name", "x-admin-key" },
                                { "description", "ADMIN_KEY, or a client key for its own things." } } },
                        { "bearer", json::object { { "type", "http" }, { "scheme", "bearer" } } } } } } } };
}

} // namespace gateway::management
