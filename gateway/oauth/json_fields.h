// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing the flat objects OAuth is made of. Thread: any. Pure.
#pragma once

#include "dialects/json/json_text.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <string_view>

namespace gateway::oauth {

[[nodiscard]] inline std::string_view textOf(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<size_t>(bytes.size()) };
}

// Empty: absent, or no text.
[[nodiscard]] inline QByteArray bytesAt(const dialects::json::object& object, std::string_view key)
{
    const dialects::json::value* value = object.if_contains(key);
    const dialects::json::string* text = value ? value->if_string() : nullptr;
    return text ? QByteArray(text->data(), static_cast<qsizetype>(text->size())) : QByteArray();
}

// The texts of a list, at most `limit`; nothing when it is absent or no list of texts.
[[nodiscard]] inline std::optional<QByteArrayList> listAt(
    const dialects::json::object& object, std::string_view key, size_t limit = 64)
{
    const dialects::json::value* value = object.if_contains(key);
    const dialects::json::array* array = value ? value->if_array() : nullptr;
    if (!array || array->size() > limit)
        return std::nullopt;
    QByteArrayList texts;
    for (const dialects::json::value& entry : *array) {
        const dialects::json::string* text = entry.if_string();
        if (!text)
            return std::nullopt;
        texts.append(QByteArray(text->data(), static_cast<qsizetype>(text->size())));
    }
    return texts;
}

// A whole number, also where a server writes it as text or with a fraction.
[[nodiscard]] inline std::optional<qint64> numberAt(
    const dialects::json::object& object, std::string_view key)
{
    constexpr double kMost = 9e15;
    const dialects::json::value* value = object.if_contains(key);
    if (!value)
        return std::nullopt;
    if (const auto* text = value->if_string()) {
        bool isNumber = false;
        const qint64 number =
            QByteArray(text->data(), static_cast<qsizetype>(text->size())).toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    if (const auto* whole = value->if_int64())
        return *whole;
    const double* number = value->if_double();
    return number && *number > -kMost && *number < kMost ? std::optional(static_cast<qint64>(*number))
                                                         : std::nullopt;
}

[[nodiscard]] inline dialects::json::array arrayOf(const QByteArrayList& texts)
{
    dialects::json::array array;
    for (const QByteArray& text : texts)
        array.emplace_back(textOf(text));
    return array;
}

} // namespace gateway::oauth
