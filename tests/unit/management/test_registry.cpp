// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/json_text.h"
#include "management/openapi.h"
#include "management/operation.h"
#include "management/request_match.h"
#include "management/shapes.h"
#include "management/tools.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace gateway::management {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

QByteArray below(const QByteArray& path)
{
    return kPrefix.toByteArray() + path;
}

std::string idOf(const QByteArray& method, const QByteArray& path)
{
    const Match found = match(method, below(path));
    return found.operation ? std::string(found.operation->id) : std::string();
}

QString parameterOf(const QByteArray& path, const QString& name)
{
    return match("GET", below(path)).parameters.value(name);
}

// The shape inside "[X]".
std::string_view inner(std::string_view type)
{
    return type.starts_with('[') ? type.substr(1, type.size() - 2) : type;
}

bool isPlain(std::string_view type)
{
    static const std::set<std::string_view> plain { "string", "integer", "number", "boolean", "object",
        "any" };
    return plain.contains(type);
}

} // namespace

TEST(Registry, IdsPathsAndToolsAreUnique)
{
    std::set<std::string_view> ids;
    std::set<std::string_view> tools;
    std::set<std::string> lines;
    for (const Operation& operation : operations()) {
        EXPECT_TRUE(ids.insert(operation.id).second) << operation.id;
        EXPECT_TRUE(
            lines.insert(std::string(methodName(operation.method)) + ' ' + std::string(operation.path))
                .second)
            << operation.path;
        EXPECT_TRUE(operation.tool.empty() || tools.insert(operation.tool).second) << operation.tool;
        EXPECT_FALSE(operation.summary.empty() || operation.summary.ends_with('.')) << operation.id;
        EXPECT_FALSE(operation.path.starts_with('/')) << operation.id;
    }
    EXPECT_GT(ids.size(), 80U);
}

TEST(Registry, WhatIsNamedIsThere)
{
    for (const Operation& operation : operations()) {
        EXPECT_TRUE(operation.body.empty() || findShape(operation.body)) << operation.id;
        EXPECT_TRUE(operation.answer.empty() || findShape(operation.answer)) << operation.id;
        EXPECT_EQ(operation.answer.empty(), operation.media != "application/json") << operation.id;
        // Nothing is changed by a GET: a page in a browser can send one.
        EXPECT_TRUE(operation.method != Method::Get || operation.risk == Risk::Reads) << operation.id;
        for (const Parameter& parameter : operation.parameters) {
            const bool isInPath =
                operation.path.find('{' + std::string(parameter.name) + '}') != std::string_view::npos;
            EXPECT_EQ(isInPath, parameter.in == Parameter::In::Path) << operation.id << parameter.name;
            EXPECT_FALSE(parameter.help.empty()) << operation.id;
        }
    }
    for (const Shape& shape : shapes()) {
        for (const Member& member : shape.members) {
            EXPECT_TRUE(isPlain(inner(member.type)) || findShape(inner(member.type)))
                << shape.name << '.' << member.name;
        }
    }
}

TEST(Registry, PathsLeadToOperations)
{
    EXPECT_EQ(idOf("GET", "usage"), "listUsage");
    EXPECT_EQ(idOf("GET", "usage/"), "listUsage");
    EXPECT_EQ(idOf("HEAD", "usage"), "listUsage");
    EXPECT_EQ(idOf("GET", "usage/summary"), "summarizeUsage");
    EXPECT_EQ(idOf("GET", "usage/01ABC"), "getUsage");
    EXPECT_EQ(idOf("DELETE", "usage/01ABC"), "deleteOneUsage");
    EXPECT_EQ(idOf("POST", "providers/fetch-models"), "fetchModels");
    EXPECT_EQ(idOf("GET", "providers/fetch-models"), "getProvider");
    EXPECT_EQ(idOf("POST", "keys/app/rotate"), "rotateKey");
    EXPECT_EQ(idOf("GET", "nothing"), "");
    EXPECT_EQ(idOf("PUT", "usage"), "");
    EXPECT_EQ(match("PUT", below("usage")).allow, "GET, DELETE");
    EXPECT_TRUE(match("GET", below("nothing")).allow.isEmpty());
}

TEST(Registry, ParametersOfAPathAreDecodedOnce)
{
    EXPECT_EQ(parameterOf("providers/a/b", u"slug"_s), u"a/b"_s);
    EXPECT_EQ(parameterOf("providers/a%2Fb", u"slug"_s), u"a/b"_s);
    EXPECT_EQ(parameterOf("providers/a%252Fb", u"slug"_s), u"a%2Fb"_s);
    EXPECT_EQ(parameterOf("keys/%C3%A4", u"name"_s), u"\u00e4"_s);
    EXPECT_EQ(idOf("GET", "providers/%00"), "getProvider");
    EXPECT_EQ(idOf("GET", "usage/.."), "getUsage") << "a name like any other, and nothing is called so";
}

TEST(Registry, EveryPathIsOurs)
{
    for (const Operation& operation : operations()) {
        const QByteArray path(operation.path.data(), qsizetype(operation.path.size()));
        EXPECT_TRUE(isManagementPath(below(path))) << operation.id;
    }
    EXPECT_TRUE(isManagementPath("/v0/management"));
    EXPECT_TRUE(isManagementPath("/.well-known/plexus/openapi.json"));
    EXPECT_FALSE(isManagementPath("/v0/managements"));
    EXPECT_FALSE(isManagementPath("/v1/chat/completions"));
}

TEST(OpenApi, HasEveryOperationOnce)
{
    const json::object document = openApiDocument();
    std::size_t found = 0;
    for (const auto& path : document.at("paths").get_object())
        found += path.value().get_object().size();
    EXPECT_EQ(found, operations().size());
    const json::object& usage = document.at("paths").at("/v0/management/usage").at("get").get_object();
    EXPECT_EQ(usage.at("operationId"), "listUsage");
    EXPECT_EQ(usage.at("x-plexus-who"), "key");
    EXPECT_EQ(document.at("components").at("schemas").get_object().size(), shapes().size());
}

TEST(OpenApi, PartsOfTheConfigurationComeFromTheFieldTables)
{
    const json::object document = openApiDocument();
    const json::value& provider = document.at("components").at("schemas").at("Provider").at("properties");
    EXPECT_EQ(provider.at("enabled").at("type"), "boolean");
    EXPECT_TRUE(provider.get_object().contains("api_base_url"));
    const json::value& settings = document.at("components").at("schemas").at("Settings").at("properties");
    EXPECT_TRUE(settings.get_object().contains("failover"));
    EXPECT_FALSE(settings.get_object().contains("providers"));
    EXPECT_EQ(settings.at("performanceExplorationRate").at("maximum"), 1.0);
}

TEST(Tools, ArgumentsAreParametersAndMembers)
{
    const json::object list = toolObject(*findTool("recent_requests"));
    EXPECT_TRUE(list.at("inputSchema").at("properties").get_object().contains("limit"));
    EXPECT_TRUE(list.at("annotations").at("readOnlyHint").get_bool());
    const json::object put = toolObject(*findTool("put_provider"));
    EXPECT_TRUE(put.at("inputSchema").at("properties").get_object().contains("document"));
    EXPECT_TRUE(put.at("inputSchema").at("properties").get_object().contains("acknowledge"));

    const auto call = callOfTool(*findTool("put_provider"),
        { { "slug", "up" }, { "document", json::object { { "enabled", true } } } });
    ASSERT_TRUE(std::holds_alternative<Call>(call)) << qPrintable(std::get<QString>(call));
    EXPECT_EQ(std::get<Call>(call).parameter(u"slug"_s), u"up"_s);
    EXPECT_EQ(std::get<Call>(call).body.at("enabled"), true);
}

TEST(Tools, AChangeTakesAnAcknowledgementAndNothingElseDoes)
{
    for (const Operation& operation : operations()) {
        if (operation.tool.empty())
            continue;
        const bool isChange = operation.risk != Risk::Reads;
        const json::object object = toolObject(operation);
        const bool hasToken = object.at("inputSchema").at("properties").as_object().contains("acknowledge");
        EXPECT_EQ(hasToken, isChange) << operation.tool;
        EXPECT_EQ(object.at("annotations").at("readOnlyHint").as_bool(), !isChange) << operation.tool;
    }
}

TEST(Tools, KeysServersAndConsentsAreNotAmongThem)
{
    for (const Operation& operation : operations()) {
        const bool isSensitive = operation.path.starts_with("keys") || operation.path.starts_with("self")
            || operation.path.starts_with("mcp-") || operation.path.starts_with("config/");
        EXPECT_TRUE(operation.tool.empty() || operation.risk == Risk::Reads || !isSensitive) << operation.id;
    }
}

TEST(Tools, WrongArgumentsAreSaid)
{
    const auto problem = [](std::string_view tool, const json::object& arguments) {
        const auto call = callOfTool(*findTool(tool), arguments);
        return std::holds_alternative<QString>(call) ? std::get<QString>(call) : QString();
    };
    EXPECT_TRUE(problem("list_models", { { "x", 1 } }).contains(u"takes no argument x"_s));
    EXPECT_TRUE(problem("put_provider", { { "slug", 1 }, { "document", json::object() } })
                    .contains(u"must be of the type string"_s));
    EXPECT_TRUE(problem("put_provider", { { "slug", "up" } }).contains(u"needs the argument document"_s));
    EXPECT_TRUE(problem("recent_requests", { { "sortBy", "moon" } }).contains(u"one of date"_s));
}

} // namespace gateway::management
