// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/call_assembler.h"

#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <charconv>
#include <utility>
#include <variant>

namespace gateway::dialects::gemini {

namespace {

using Step = std::variant<std::string, std::size_t>; // a member, an element
constexpr std::size_t kMaxSteps = 64;

// "[3]" or "['name']" at the start of `path`, which it is taken off; none when it is neither.
std::optional<Step> bracketStep(std::string_view& path)
{
    const std::size_t end = path.find(']');
    if (end == std::string_view::npos)
        return std::nullopt;
    std::string_view inner = path.substr(1, end - 1);
    path.remove_prefix(end + 1);
    if (inner.size() >= 2 && (inner.front() == '\'' || inner.front() == '"'))
        return Step { std::string(inner.substr(1, inner.size() - 2)) };
    std::size_t index = 0;
    const char* last = inner.data() + inner.size();
    const auto read = std::from_chars(inner.data(), last, index);
    if (read.ec != std::errc {} || read.ptr != last)
        return std::nullopt;
    return Step { index };
}

// "$.recipe.ingredients[0].name"; empty when it cannot be read.
std::vector<Step> stepsOf(std::string_view path)
{
    std::vector<Step> steps;
    if (path.starts_with('$'))
        path.remove_prefix(1);
    while (!path.empty() && steps.size() < kMaxSteps) {
        if (path.front() == '[') {
            std::optional<Step> step = bracketStep(path);
            if (!step)
                return {};
            steps.push_back(*std::move(step));
            continue;
        }
        if (path.front() == '.')
            path.remove_prefix(1);
        const std::size_t end = std::min(path.find_first_of(".["), path.size());
        steps.emplace_back(std::string(path.substr(0, end)));
        path.remove_prefix(end);
    }
    return path.empty() ? steps : std::vector<Step> {};
}

json::value& memberOf(json::value& place, const std::string& name)
{
    if (!place.is_object())
        place.emplace_object();
    return place.get_object()[name];
}

json::value& elementOf(json::value& place, std::size_t index)
{
    if (!place.is_array())
        place.emplace_array();
    json::array& list = place.get_array();
    // Elements come in order; a gap would let a few bytes claim much memory.
    if (index >= list.size()) {
        list.emplace_back(nullptr);
        return list.back();
    }
    return list[index];
}

json::value& placeOf(json::object& root, const std::vector<Step>& steps)
{
    const auto* first = std::get_if<std::string>(&steps.front());
    json::value* place = &root[first ? *first : std::string("value")];
    for (std::size_t at = 1; at < steps.size(); ++at) {
        const Step& step = steps[at];
        const auto* name = std::get_if<std::string>(&step);
        place = name ? &memberOf(*place, *name) : &elementOf(*place, std::get<std::size_t>(step));
    }
    return *place;
}

} // namespace

std::vector<FunctionCall> CallAssembler::take(
    const json::object& functionCall, std::string signature, json::object extras)
{
    std::vector<FunctionCall> whole;
    ObjectReader reader(functionCall);
    const std::string name = reader.stringOr("name", {});
    // A name begins a call, whether or not the one before was ended.
    if (!name.empty() || !m_open) {
        if (std::optional<FunctionCall> last = flush())
            whole.push_back(*std::move(last));
        m_open = FunctionCall { .id = reader.stringOr("id", {}), .name = name, .extras = std::move(extras) };
    }
    if (!signature.empty() && m_open->signature.empty())
        m_open->signature = std::move(signature);
    add(functionCall);
    if (reader.boolean("willContinue").value_or(false))
        return whole;
    if (std::optional<FunctionCall> last = flush())
        whole.push_back(*std::move(last));
    return whole;
}

std::optional<FunctionCall> CallAssembler::flush()
{
    std::optional<FunctionCall> whole = std::exchange(m_open, std::nullopt);
    const bool hasArguments = std::exchange(m_hasArguments, false);
    if (whole && whole->name.empty() && !hasArguments)
        return std::nullopt; // the end of a call that had ended
    if (whole)
        whole->arguments = jsonText(m_arguments);
    m_arguments.clear();
    return whole;
}

void CallAssembler::add(const json::object& functionCall)
{
    ObjectReader reader(functionCall);
    if (const json::object* arguments = reader.object("args")) {
        m_hasArguments = true;
        giveBack(*arguments, m_arguments);
    }
    const json::array* pieces = reader.array("partialArgs");
    if (!pieces)
        return;
    for (const json::value& piece : *pieces) {
        if (const json::object* object = piece.if_object())
            addPiece(*object);
    }
}

void CallAssembler::addPiece(const json::object& piece)
{
    ObjectReader reader(piece);
    const std::vector<Step> steps = stepsOf(reader.stringOr("jsonPath", {}));
    if (steps.empty())
        return;
    m_hasArguments = true;
    json::value& place = placeOf(m_arguments, steps);
    if (const std::optional<std::string> text = reader.string("stringValue")) {
        if (json::string* before = place.if_string())
            before->append(*text);
        else
            place = *text;
    } else if (const json::value* number = reader.value("numberValue")) {
        place = *number;
    } else if (const json::value* flag = reader.value("boolValue")) {
        place = *flag;
    } else {
        place = nullptr;
    }
}

} // namespace gateway::dialects::gemini
