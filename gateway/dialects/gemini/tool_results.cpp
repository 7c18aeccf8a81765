// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/tool_results.h"

#include "dialects/json/json_text.h"

#include <utility>

namespace gateway::dialects::gemini {

namespace {

std::string_view trimmedStart(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view {} : text.substr(first);
}

} // namespace

ResultText resultTextOf(const json::object& response)
{
    ResultText result;
    const json::value* error = response.size() == 1 ? response.if_contains("error") : nullptr;
    const json::value* output = response.size() == 1 ? response.if_contains("output") : nullptr;
    if (error && !error->is_null()) {
        const json::string* text = error->if_string();
        result.isError = true;
        result.isLossy = !text;
        result.text = text ? std::string(std::string_view(*text)) : jsonText(*error);
        return result;
    }
    if (const json::string* text = output ? output->if_string() : nullptr) {
        result.text = std::string_view(*text);
        const std::string_view start = trimmedStart(result.text);
        result.isLossy = start.starts_with('{') || start.starts_with('[');
        return result;
    }
    result.text = jsonText(response);
    return result;
}

json::object resultObject(std::string_view text, Outcome outcome)
{
    if (outcome == Outcome::Error)
        return { { "error", text } };
    const std::string_view start = trimmedStart(text);
    if (start.starts_with('{') || start.starts_with('[')) {
        Result<json::value> value = parseJson({ text.data(), static_cast<qsizetype>(text.size()) });
        if (value && value->is_object())
            return std::move(value->get_object());
        if (value)
            return { { "output", *std::move(value) } };
    }
    return { { "output", text } };
}

} // namespace gateway::dialects::gemini
