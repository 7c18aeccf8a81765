// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/hosted_steps.h"

#include "dialects/json/object_reader.h"
#include "dialects/responses/item_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gateway::dialects::responses {

namespace {

struct Course {
    std::string_view type;
    std::string_view running; // the event between in_progress and completed; empty: none
    std::string_view text;    // the field that is written bit by bit; empty: none
    std::string_view textEvent;
};

constexpr std::array kCourses {
    Course { "web_search_call", "searching", "", "" },
    Course { "file_search_call", "searching", "", "" },
    Course { "image_generation_call", "generating", "", "" },
    Course { "code_interpreter_call", "interpreting", "code", "response.code_interpreter_call_code" },
    Course { "mcp_call", "", "arguments", "response.mcp_call_arguments" },
    Course { "mcp_list_tools", "", "", "" },
};

const Course* courseOf(std::string_view type)
{
    const auto* found = std::find_if(
        kCourses.begin(), kCourses.end(), [type](const Course& course) { return course.type == type; });
    return found == kCourses.end() ? nullptr : found;
}

std::string textOf(const json::object& item, std::string_view key)
{
    return key.empty() ? std::string() : ObjectReader(item).stringOr(key, {});
}

} // namespace

json::object hostedAtStart(const json::object& item)
{
    json::object start = item;
    if (const json::value* status = item.if_contains("status"); status && *status == json::value("completed"))
        start["status"] = "in_progress";
    for (const std::string_view key : { "result", "results", "outputs", "output", "error" }) {
        if (typeOf(item).ends_with("_call") && start.contains(key))
            start[key] = nullptr;
    }
    const Course* course = courseOf(typeOf(item));
    if (course && !course->text.empty() && start.contains(course->text))
        start[course->text] = "";
    return start;
}

std::vector<HostedStep> hostedSteps(const json::object& item)
{
    std::vector<HostedStep> steps;
    const Course* course = courseOf(typeOf(item));
    if (!course)
        return steps;
    const std::string stem = "response." + std::string(course->type) + ".";
    steps.push_back({ stem + "in_progress", {} });
    if (const std::string text = textOf(item, course->text); !text.empty()) {
        const std::string event(course->textEvent);
        steps.push_back({ event + ".delta", { { "delta", text } } });
        steps.push_back({ event + ".done", { { course->text, text } } });
    }
    if (!course->running.empty())
        steps.push_back({ stem + std::string(course->running), {} });
    const json::value* error = item.if_contains("error");
    const bool failed = error && !error->is_null();
    if (!failed)
        steps.push_back({ stem + "completed", {} });
    return steps;
}

} // namespace gateway::dialects::responses
