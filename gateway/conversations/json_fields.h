// SPDX-License-Identifier: GPL-3.0-or-later
// Reading fields of the Responses API, and saying what is wrong with one. Thread: any. Pure.
#pragma once

#include "base/error.h"
#include "dialects/json/json_text.h"

#include <QString>

#include <string_view>

namespace gateway::conversations {

// The caller's mistake in that field.
[[nodiscard]] inline Error invalid(const QString& field, const QString& message)
{
    return { .code = ErrorCode::InvalidRequest,
        .message = message,
        .failureClass = FailureClass::Caller,
        .field = field };
}

// Empty: absent, or no text. Lives as long as the object.
[[nodiscard]] inline std::string_view textAt(const dialects::json::object& object, std::string_view key)
{
    const dialects::json::value* value = object.if_contains(key);
    const dialects::json::string* text = value ? value->if_string() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

} // namespace gateway::conversations
