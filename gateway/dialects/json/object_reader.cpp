// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <cmath>

namespace gateway::dialects {

void Problems::add(const std::string& path, std::string_view what)
{
    if (m_error)
        return;
    const QString field = QString::fromStdString(path);
    const QString text = QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size()));
    m_error = Error { .code = ErrorCode::InvalidRequest,
        .message = field.isEmpty() ? text : QString(field + QStringLiteral(": ") + text),
        .failureClass = FailureClass::Caller,
        .field = field };
}

std::string_view jsonKindName(const json::value& value)
{
    switch (value.kind()) {
    case json::kind::null: return "null";
    case json::kind::bool_: return "a boolean";
    case json::kind::int64:
    case json::kind::uint64:
    case json::kind::double_: return "a number";
    case json::kind::string: return "a string";
    case json::kind::array: return "an array";
    case json::kind::object: return "an object";
    }
    return "something else";
}

std::string indexPath(const std::string& path, std::size_t index)
{
    return path + '[' + std::to_string(index) + ']';
}

std::string memberPath(const std::string& path, std::string_view key)
{
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

ObjectReader::ObjectReader(const json::object& object)
    : m_object(object)
{
}

ObjectReader::ObjectReader(const json::object& object, std::string path, Problems& problems)
    : m_object(object)
    , m_path(std::move(path))
    , m_problems(&problems)
{
}

const json::value* ObjectReader::value(std::string_view key)
{
    const auto found = m_object.find(key);
    if (found == m_object.end())
        return nullptr;
    if (m_read.empty())
        m_read.reserve(m_object.size());
    m_read.push_back(found->key());
    return found->value().is_null() ? nullptr : &found->value();
}

std::optional<std::string> ObjectReader::string(std::string_view key)
{
    const json::value* found = value(key);
    if (!found)
        return std::nullopt;
    if (const json::string* text = found->if_string())
        return std::string(std::string_view(*text));
    wrongKind(key, *found, "a string");
    return std::nullopt;
}

std::string ObjectReader::stringOr(std::string_view key, std::string_view fallback)
{
    return string(key).value_or(std::string(fallback));
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key)
{
    const json::value* found = value(key);
    if (!found)
        return std::nullopt;
    if (const std::int64_t* whole = found->if_int64())
        return *whole;
    if (const double* real = found->if_double(); real && std::trunc(*real) == *real && std::abs(*real) < 9e15)
        return static_cast<std::int64_t>(*real);
    wrongKind(key, *found, "a whole number");
    return std::nullopt;
}

std::optional<double> ObjectReader::number(std::string_view key)
{
    const json::value* found = value(key);
    if (!found)
        return std::nullopt;
    if (found->is_number())
        return found->to_number<double>();
    wrongKind(key, *found, "a number");
    return std::nullopt;
}

std::optional<bool> ObjectReader::boolean(std::string_view key)
{
    const json::value* found = value(key);
    if (!found)
        return std::nullopt;
    if (const bool* flag = found->if_bool())
        return *flag;
    wrongKind(key, *found, "true or false");
    return std::nullopt;
}

const json::object* ObjectReader::object(std::string_view key)
{
    const json::value* found = value(key);
    if (!found)
        return nullptr;
    if (const json::object* inner = found->if_object())
        return inner;
    wrongKind(key, *found, "an object");
    return nullptr;
}

const json::array* ObjectReader::array(std::string_view key)
{
    const json::value* found = value(key);
    if (!found)
        return nullptr;
    if (const json::array* inner = found->if_array())
        return inner;
    wrongKind(key, *found, "an array");
    return nullptr;
}

std::vector<std::string> ObjectReader::strings(std::string_view key)
{
    std::vector<std::string> list;
    const json::array* items = array(key);
    if (!items)
        return list;
    for (const json::value& item : *items) {
        if (const json::string* text = item.if_string())
            list.emplace_back(std::string_view(*text));
        else
            wrongKind(key, item, "an array of strings; one entry");
    }
    return list;
}

std::string ObjectReader::requiredString(std::string_view key)
{
    if (m_problems && (m_object.find(key) == m_object.end() || m_object.at(key).is_null()))
        problem(key, "is missing; it must be a string.");
    return stringOr(key, {});
}

json::object ObjectReader::rest() const
{
    json::object rest;
    for (const auto& [key, value] : m_object) {
        if (std::find(m_read.begin(), m_read.end(), key) == m_read.end())
            rest.emplace(key, value);
    }
    return rest;
}

void ObjectReader::problem(std::string_view key, std::string_view what)
{
    if (m_problems)
        m_problems->add(path(key), what);
}

void ObjectReader::wrongKind(std::string_view key, const json::value& value, std::string_view wanted)
{
    std::string what = "must be ";
    what.append(wanted).append(", not ").append(jsonKindName(value)).append(".");
    problem(key, what);
}

void giveBack(const json::object& extras, json::object& object)
{
    for (const auto& [key, value] : extras)
        object.emplace(key, value); // keeps what is there
}

} // namespace gateway::dialects
