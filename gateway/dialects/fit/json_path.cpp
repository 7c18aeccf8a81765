// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/json_path.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace gateway::dialects {

namespace {

std::string folded(std::string_view key)
{
    std::string out;
    for (const char c : key) {
        if (c != '_')
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

json::object::iterator findKey(json::object& object, std::string_view key)
{
    const auto exact = object.find(key);
    if (exact != object.end())
        return exact;
    const std::string wanted = folded(key);
    return std::find_if(object.begin(), object.end(),
        [&wanted](const json::key_value_pair& member) { return folded(member.key()) == wanted; });
}

std::optional<std::size_t> indexOf(std::string_view text)
{
    std::size_t index = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), index);
    if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size())
        return std::nullopt;
    return index;
}

json::value* step(json::value& at, const std::string& key)
{
    if (json::object* object = at.if_object()) {
        const auto found = findKey(*object, key);
        return found == object->end() ? nullptr : &found->value();
    }
    json::array* array = at.if_array();
    const auto index = indexOf(key);
    return array && index ? array->if_contains(*index) : nullptr;
}

} // namespace

JsonPath parsePath(std::string_view text)
{
    JsonPath path;
    std::string key;
    const auto flush = [&] {
        if (!key.empty())
            path.push_back(std::exchange(key, {}));
    };
    for (const char c : text) {
        if (c == '.' || c == '[' || c == ']' || c == ' ')
            flush();
        else if (c != '\'' && c != '"' && c != '`')
            key += c;
    }
    flush();
    return path;
}

const json::value* valueAt(const json::object& body, const JsonPath& path)
{
    if (path.empty())
        return nullptr;
    // The steps only look; sharing them with the writers is worth the cast.
    auto& object = const_cast<json::object&>(body); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    const auto first = findKey(object, path.front());
    if (first == object.end())
        return nullptr;
    json::value* at = &first->value();
    for (std::size_t i = 1; i < path.size() && at; ++i)
        at = step(*at, path[i]);
    return at;
}

bool setAt(json::object& body, const JsonPath& path, json::value value)
{
    if (path.empty())
        return false;
    json::object* object = &body;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        json::value& next = (*object)[path[i]];
        if (next.is_null())
            next.emplace_object();
        object = next.if_object();
        if (!object)
            return false;
    }
    (*object)[path.back()] = std::move(value);
    return true;
}

bool eraseAt(json::object& body, const JsonPath& path)
{
    if (path.empty())
        return false;
    const auto first = findKey(body, path.front());
    if (first == body.end())
        return false;
    if (path.size() == 1) {
        body.erase(first);
        return true;
    }
    json::value* at = &first->value();
    std::vector<json::object*> parents { &body };
    for (std::size_t i = 1; i + 1 < path.size() && at; ++i) {
        parents.push_back(at->if_object());
        at = step(*at, path[i]);
    }
    if (!at)
        return false;
    parents.push_back(at->if_object());
    if (json::array* array = at->if_array()) {
        const auto index = indexOf(path.back());
        if (!index || *index >= array->size())
            return false;
        array->erase(array->begin() + static_cast<std::ptrdiff_t>(*index));
        return true;
    }
    json::object* last = parents.back();
    const auto found = last ? findKey(*last, path.back()) : json::object::iterator();
    if (!last || found == last->end())
        return false;
    last->erase(found);
    for (std::size_t i = parents.size() - 1; i > 0 && parents[i] && parents[i]->empty() && parents[i - 1];
         --i) {
        const auto empty = findKey(*parents[i - 1], path[i - 1]);
        parents[i - 1]->erase(empty);
    }
    return true;
}

} // namespace gateway::dialects
