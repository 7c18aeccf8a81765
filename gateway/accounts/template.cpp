// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/template.h"

#include <algorithm>

namespace gateway::accounts {

namespace {

namespace json = dialects::json;

using Encode = QByteArray (*)(const QByteArray& value, bool isFirst);

QByteArray asItIs(const QByteArray& value, bool)
{
    return value;
}

QByteArray asPartOfUrl(const QByteArray& value, bool isFirst)
{
    return isFirst ? value : value.toPercentEncoding("/:");
}

std::optional<QByteArray> filled(QByteArrayView text, const Values& values, Encode encode)
{
    QByteArray out;
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf('{');
        const qsizetype close = open < 0 ? -1 : text.indexOf('}', open);
        if (close < 0) {
            out += text;
            break;
        }
        out += text.first(open);
        const QByteArrayView place = text.sliced(open + 1, close - open - 1);
        const qsizetype bar = place.indexOf('|');
        const QByteArray name = (bar < 0 ? place : place.first(bar)).toByteArray();
        QByteArray value = valueOf(values, name);
        if (value.isEmpty() && bar >= 0)
            value = place.sliced(bar + 1).toByteArray();
        if (value.isEmpty())
            return std::nullopt;
        out += encode(value, out.isEmpty());
        text = text.sliced(close + 1);
    }
    return out;
}

std::optional<json::value> filledValue(const json::value& value, const Values& values)
{
    if (const auto* text = value.if_string()) {
        const auto out = fill(QByteArrayView(text->data(), static_cast<qsizetype>(text->size())), values);
        if (!out)
            return std::nullopt;
        return json::value(std::string_view(out->constData(), static_cast<size_t>(out->size())));
    }
    if (const auto* object = value.if_object()) {
        json::object out = fillObject(*object, values);
        if (out.empty() && !object->empty())
            return std::nullopt;
        return json::value(std::move(out));
    }
    if (const auto* array = value.if_array()) {
        json::array out;
        for (const json::value& entry : *array) {
            if (auto kept = filledValue(entry, values))
                out.push_back(*std::move(kept));
        }
        return json::value(std::move(out));
    }
    return value;
}

} // namespace

QByteArray valueOf(const Values& values, const QByteArray& name)
{
    const auto found = values.find(name);
    return found == values.end() ? QByteArray() : found->second;
}

std::optional<QByteArray> fill(QByteArrayView text, const Values& values)
{
    return filled(text, values, asItIs);
}

std::optional<QByteArray> fillUrl(QByteArrayView text, const Values& values)
{
    return filled(text, values, asPartOfUrl);
}

json::object fillObject(const json::object& object, const Values& values)
{
    json::object out;
    for (const auto& [key, value] : object) {
        if (auto kept = filledValue(value, values))
            out.emplace(key, *std::move(kept));
    }
    return out;
}

bool isTemplate(QByteArrayView text)
{
    bool isOpen = false;
    char last = 0;
    for (const char c : text) {
        if (c == '{' && isOpen)
            return false;
        if ((c == '}' || c == '|') && isOpen && last == '{')
            return false;
        if (c == '}' && !isOpen)
            return false;
        isOpen = c == '{' || (isOpen && c != '}');
        last = c;
    }
    return !isOpen;
}

} // namespace gateway::accounts
