// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/call_reader.h"

#include "dialects/json/json_text.h"
#include "management/refusals.h"
#include "management/shapes.h"

#include <QDateTime>

#include <algorithm>

namespace gateway::management {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxParameterBytes = 4096;

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

const Parameter* find(const Operation& operation, const QString& name)
{
    const auto found = std::find_if(operation.parameters.begin(), operation.parameters.end(),
        [&name](const Parameter& each) { return shown(each.name) == name; });
    return found == operation.parameters.end() ? nullptr : &*found;
}

QStringList namesOf(const Operation& operation)
{
    QStringList names;
    for (const Parameter& parameter : operation.parameters)
        names.append(shown(parameter.name));
    return names;
}

std::optional<Refusal> valueProblem(const Parameter& parameter, const QString& value)
{
    const QString name = shown(parameter.name);
    if (value.size() > kMaxParameterBytes)
        return invalid(u"%1 is too long."_s.arg(name), name);
    if (parameter.type == "integer") {
        bool isNumber = false;
        std::ignore = value.toLongLong(&isNumber);
        if (!isNumber)
            return invalid(
                u"%1 must be a whole number, not \u201c%2\u201d."_s.arg(name, value.left(40)), name);
    }
    if (parameter.type == "boolean" && value != u"true" && value != u"false")
        return invalid(u"%1 must be true or false."_s.arg(name), name);
    if (parameter.type == "date" && !momentMs(value)) {
        return invalid(
            u"%1 must be a time, 2026-11-27T00:00:00Z or milliseconds since 1970."_s.arg(name), name);
    }
    const QStringList words = shown(parameter.words).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && !words.contains(value))
        return invalid(u"%1 must be one of %2."_s.arg(name, words.join(u", "_s)), name);
    return std::nullopt;
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
    if (type == "object")
        return value.is_object();
    if (type.starts_with('['))
        return value.is_array();
    return true;
}

std::optional<Refusal> listProblem(const Member& member, const json::value& value)
{
    if (member.type != "[string]")
        return std::nullopt;
    const json::array& items = value.get_array();
    if (std::all_of(items.begin(), items.end(), [](const json::value& item) { return item.is_string(); }))
        return std::nullopt;
    return invalid(u"%1 must be a list of texts."_s.arg(shown(member.name)), shown(member.name));
}

std::optional<Refusal> memberProblem(const Shape& shape, const json::key_value_pair& given)
{
    const QString name = QString::fromUtf8(given.key().data(), qsizetype(given.key().size()));
    const auto member = std::find_if(shape.members.begin(), shape.members.end(),
        [&given](const Member& each) { return each.name == std::string_view(given.key()); });
    if (member == shape.members.end())
        return invalid(u"There is no member \u201c%1\u201d here."_s.arg(name.left(100)), name.left(100));
    if (member->isNullable && given.value().is_null())
        return std::nullopt;
    if (!isKind(given.value(), member->type))
        return invalid(u"%1 must be of the type %2."_s.arg(name, shown(member->type)), name);
    return listProblem(*member, given.value());
}

} // namespace

std::optional<qint64> momentMs(const QString& text)
{
    bool isNumber = false;
    const qint64 ms = text.toLongLong(&isNumber);
    if (isNumber)
        return ms;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    // A time without a zone is UTC, like everything Plexus writes.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

std::optional<Refusal> readQuery(Call& call, const QByteArray& query)
{
    for (const QByteArray& pair : query.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray part) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
        };
        const QString name = decoded(equals < 0 ? pair : pair.first(equals));
        const Parameter* parameter = find(*call.operation, name);
        if (!parameter || parameter->in != Parameter::In::Query) {
            const QStringList names = namesOf(*call.operation);
            return badRequest(names.isEmpty()
                    ? u"%1 takes no parameters."_s.arg(shown(call.operation->id))
                    : u"%1 has no parameter \u201c%2\u201d; it has %3."_s.arg(
                        shown(call.operation->id), name.left(100), names.join(u", "_s)),
                name.left(100));
        }
        if (call.parameters.contains(name))
            return badRequest(u"%1 is given twice."_s.arg(name), name);
        call.parameters.insert(name, equals < 0 ? QString() : decoded(pair.sliced(equals + 1)));
    }
    return checkParameters(call);
}

std::optional<Refusal> checkParameters(const Call& call)
{
    for (const Parameter& parameter : call.operation->parameters) {
        const auto given = call.parameters.constFind(shown(parameter.name));
        if (given == call.parameters.constEnd()) {
            if (parameter.isRequired) {
                return badRequest(
                    u"%1 needs the parameter %2."_s.arg(shown(call.operation->id), shown(parameter.name)),
                    shown(parameter.name));
            }
            continue;
        }
        if (auto problem = valueProblem(parameter, *given))
            return problem;
    }
    return std::nullopt;
}

std::optional<Refusal> readBody(Call& call, const QByteArray& body)
{
    if (call.operation->body.empty()) {
        // Clients of all kinds send "{}" or nothing.
        return std::nullopt;
    }
    if (call.operation->bodyMedia != "application/json") {
        call.text = body;
        return body.trimmed().isEmpty() ? std::optional(badRequest(u"The body is empty."_s)) : std::nullopt;
    }
    Result<json::object> object = dialects::parseJsonObject(body);
    if (!object)
        return badRequest(object.error().message);
    call.body = std::move(*object);
    return checkBody(call);
}

std::optional<Refusal> checkBody(const Call& call)
{
    const Shape* shape = findShape(call.operation->body);
    if (!shape || shape->fields != Fields::None)
        return std::nullopt;
    const json::object& object = call.body.as_object();
    for (const json::key_value_pair& given : object) {
        if (auto problem = memberProblem(*shape, given))
            return problem;
    }
    for (const Member& member : shape->members) {
        if (member.isRequired && !object.contains(member.name))
            return invalid(u"%1 is missing."_s.arg(shown(member.name)), shown(member.name));
    }
    return std::nullopt;
}

} // namespace gateway::management
