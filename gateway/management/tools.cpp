// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/tools.h"

#include "management/call_reader.h"
#include "management/shapes.h"

#include <algorithm>

namespace gateway::management {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

// A parameter or a member as a tool's argument.
struct Argument {
    std::string_view name;
    std::string_view type;
    std::string_view help;
    std::string_view words = {};
    bool isRequired = false;
    bool isParameter = false;
};

using Arguments = std::vector<Argument>;

Arguments argumentsOf(const Operation& operation)
{
    Arguments arguments;
    for (const Parameter& parameter : operation.parameters) {
        arguments.push_back({ .name = parameter.name,
            .type = parameter.type == "date" ? "string" : parameter.type,
            .help = parameter.help,
            .words = parameter.words,
            .isRequired = parameter.isRequired,
            .isParameter = true });
    }
    const Shape* body = findShape(operation.body);
    if (body && body->fields != Fields::None) {
        arguments.push_back({ .name = "document",
            .type = "object",
            .help =
                "As it stands in the configuration, without credentials: those are set in the window or by "
                "the management API.",
            .isRequired = true });
    } else if (body) {
        for (const Member& member : body->members) {
            arguments.push_back({ .name = member.name,
                .type = member.type,
                .help = member.help,
                .isRequired = member.isRequired });
        }
    }
    return arguments;
}

bool isKind(const json::value& value, std::string_view type)
{
    if (type == "string")
        return value.is_string();
    if (type == "boolean")
        return value.is_bool();
    if (type == "integer")
        return value.is_int64();
    if (type == "number")
        return value.is_number();
    if (type.starts_with('['))
        return value.is_array();
    return value.is_object();
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString parameterText(const json::value& value)
{
    if (value.is_string())
        return shown(std::string_view(value.get_string()));
    if (value.is_bool())
        return value.get_bool() ? u"true"_s : u"false"_s;
    return QString::number(value.is_int64() ? value.get_int64() : 0);
}

} // namespace

json::object toolObject(const Operation& operation)
{
    json::object properties;
    json::array required;
    for (const Argument& argument : argumentsOf(operation)) {
        json::object schema = typeSchema(argument.type);
        schema["description"] = argument.help;
        if (!argument.words.empty()) {
            json::array words;
            for (const QString& word : shown(argument.words).split(u' ', Qt::SkipEmptyParts))
                words.emplace_back(word.toStdString());
            schema["enum"] = std::move(words);
        }
        properties[argument.name] = std::move(schema);
        if (argument.isRequired)
            required.emplace_back(argument.name);
    }
    const bool isChange = operation.risk != Risk::Reads;
    if (isChange) {
        properties["acknowledge"] = json::object { { "type", "string" },
            { "description",
                "Leave it out first: the answer says what would happen and gives a token. Show that to a "
                "person, then call again with the same arguments and the token here." } };
    }
    json::object schema { { "type", "object" }, { "properties", std::move(properties) },
        { "additionalProperties", false } };
    if (!required.empty())
        schema["required"] = std::move(required);
    return { { "name", operation.tool }, { "title", operation.summary },
        { "description", std::string(operation.summary) + '.' }, { "inputSchema", std::move(schema) },
        { "annotations",
            json::object { { "readOnlyHint", !isChange }, { "destructiveHint", isChange },
                { "openWorldHint", false } } } };
}

std::variant<Call, QString> callOfTool(const Operation& operation, const json::object& arguments)
{
    Call call { .operation = &operation, .caller = {} };
    json::object body;
    const Arguments known = argumentsOf(operation);
    for (const json::key_value_pair& given : arguments) {
        const auto argument = std::find_if(known.begin(), known.end(),
            [&given](const Argument& each) { return each.name == std::string_view(given.key()); });
        if (argument == known.end())
            return u"%1 takes no argument %2."_s.arg(shown(operation.tool), shown(given.key()).left(100));
        if (!isKind(given.value(), argument->type))
            return u"%1 must be of the type %2."_s.arg(shown(argument->name), shown(argument->type));
        if (argument->isParameter)
            call.parameters.insert(shown(argument->name), parameterText(given.value()));
        else if (argument->name == "document")
            body = given.value().get_object();
        else
            body[given.key()] = given.value();
    }
    for (const Argument& argument : known) {
        if (argument.isRequired && !arguments.contains(argument.name))
            return u"%1 needs the argument %2."_s.arg(shown(operation.tool), shown(argument.name));
    }
    if (!operation.body.empty())
        call.body = std::move(body);
    if (const auto problem = checkParameters(call))
        return problem->message;
    if (const auto problem = operation.body.empty() ? std::nullopt : checkBody(call))
        return problem->message;
    return call;
}

} // namespace gateway::management
