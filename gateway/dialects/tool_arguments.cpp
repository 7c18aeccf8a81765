// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/tool_arguments.h"

#include "dialects/json/json_text.h"

#include <algorithm>
#include <optional>
#include <string>

namespace gateway::dialects {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

QByteArrayView bytes(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

// What would have to follow for the text to be whole: quotes and brackets still open.
std::string closing(std::string_view text)
{
    std::string closers;
    bool inString = false;
    bool escaped = false;
    for (const char c : text) {
        if (inString) {
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '"')
            inString = true;
        else if (c == '{')
            closers += '}';
        else if (c == '[')
            closers += ']';
        else if ((c == '}' || c == ']') && !closers.empty())
            closers.pop_back();
    }
    std::string end = inString ? "\"" : "";
    end.append(closers.rbegin(), closers.rend());
    return end;
}

std::optional<json::object> closedObject(std::string_view text)
{
    if (!text.starts_with('{'))
        return std::nullopt;
    // A dangling comma, colon or half a word cannot be closed: cut back to the last member that can.
    std::string_view head = text;
    for (int attempt = 0; attempt < 8 && !head.empty(); ++attempt) {
        const auto value = parseJson(bytes(std::string(head) + closing(head)));
        if (value && value->is_object())
            return value->get_object();
        const std::size_t comma = head.find_last_of(',');
        if (comma == std::string_view::npos)
            break;
        head = head.substr(0, comma);
    }
    return std::nullopt;
}

} // namespace

json::object argumentsObject(std::string_view text)
{
    const std::string_view content = trimmed(text);
    if (content.empty())
        return {};
    if (auto value = parseJson(bytes(content))) {
        if (value->is_object())
            return std::move(value->get_object());
        return { { "value", std::move(*value) } };
    }
    if (auto closed = closedObject(content))
        return std::move(*closed);
    return { { "raw_arguments", text } };
}

} // namespace gateway::dialects
