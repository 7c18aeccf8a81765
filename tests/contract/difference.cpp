// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/difference.h"

#include "dialects/json/object_reader.h"

#include <algorithm>

namespace gateway::contract {

namespace {

constexpr std::size_t kShownLength = 160;

std::string shown(const json::value* value)
{
    if (!value)
        return {};
    std::string text = json::serialize(*value);
    if (text.size() > kShownLength)
        text = text.substr(0, kShownLength) + "…";
    return text;
}

bool areEqualNumbers(const json::value& a, const json::value& b)
{
    return a.is_number() && b.is_number() && a.to_number<double>() == b.to_number<double>();
}

void compare(const json::value* expected, const json::value* actual, const std::string& path,
    std::vector<Difference>& out);

void compareObjects(const json::object& expected, const json::object& actual, const std::string& path,
    std::vector<Difference>& out)
{
    for (const auto& [key, value] : expected)
        compare(&value, actual.if_contains(key), dialects::memberPath(path, key), out);
    for (const auto& [key, value] : actual) {
        if (!expected.contains(key))
            compare(nullptr, &value, dialects::memberPath(path, key), out);
    }
}

void compareArrays(const json::array& expected, const json::array& actual, const std::string& path,
    std::vector<Difference>& out)
{
    for (std::size_t index = 0; index < std::max(expected.size(), actual.size()); ++index) {
        compare(index < expected.size() ? &expected[index] : nullptr,
            index < actual.size() ? &actual[index] : nullptr, dialects::indexPath(path, index), out);
    }
}

void compare(const json::value* expected, const json::value* actual, const std::string& path,
    std::vector<Difference>& out)
{
    if (expected && actual) {
        if (*expected == *actual || areEqualNumbers(*expected, *actual))
            return;
        if (expected->is_object() && actual->is_object()) {
            compareObjects(expected->get_object(), actual->get_object(), path, out);
            return;
        }
        if (expected->is_array() && actual->is_array()) {
            compareArrays(expected->get_array(), actual->get_array(), path, out);
            return;
        }
    }
    out.push_back({ .path = path, .expected = shown(expected), .actual = shown(actual) });
}

} // namespace

std::vector<Difference> differences(const json::value& expected, const json::value& actual)
{
    std::vector<Difference> out;
    compare(&expected, &actual, {}, out);
    return out;
}

} // namespace gateway::contract
