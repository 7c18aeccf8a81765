// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fields of one JSON object and knows what was not read. Two manners: strict for clients' requests
// (a wrong type is an error that names the path), lenient for providers' answers (a wrong type counts as
// absent). `null` counts as absent in both.
// Thread: any. The object must outlive the reader.
#pragma once

#include "base/error.h"

#include <boost/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gateway::dialects {

namespace json = boost::json;

// The first thing found wrong in a request; later ones are not kept.
class Problems {
public:
    // "messages[2].content: must be a string or an array, not a number."
    void add(const std::string& path, std::string_view what);

    [[nodiscard]] bool isEmpty() const { return !m_error.has_value(); }

    // InvalidRequest with `field` set. Only when not empty.
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

// "a string", "an array"; for messages.
[[nodiscard]] std::string_view jsonKindName(const json::value& value);
[[nodiscard]] std::string indexPath(const std::string& path, std::size_t index);     // "messages[2]"
[[nodiscard]] std::string memberPath(const std::string& path, std::string_view key); // "messages[2].role"

class ObjectReader {
public:
    // Lenient.
    explicit ObjectReader(const json::object& object);
    // Strict: what is wrong goes to `problems`.
    ObjectReader(const json::object& object, std::string path, Problems& problems);

    // Each marks its key as read.
    [[nodiscard]] const json::value* value(std::string_view key);
    [[nodiscard]] std::optional<std::string> string(std::string_view key);
    [[nodiscard]] std::string stringOr(std::string_view key, std::string_view fallback);
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key); // 3.0 counts, 3.5 does not
    [[nodiscard]] std::optional<double> number(std::string_view key);
    [[nodiscard]] std::optional<bool> boolean(std::string_view key);
    [[nodiscard]] const json::object* object(std::string_view key);
    [[nodiscard]] const json::array* array(std::string_view key);
    [[nodiscard]] std::vector<std::string> strings(std::string_view key); // an array of strings

    // Strict only: absent is a problem too.
    [[nodiscard]] std::string requiredString(std::string_view key);

    // What nobody asked for, in its order.
    [[nodiscard]] json::object rest() const;

    [[nodiscard]] std::string path(std::string_view key) const { return memberPath(m_path, key); }

    [[nodiscard]] bool isStrict() const { return m_problems != nullptr; }

    void problem(std::string_view key, std::string_view what);

private:
    void wrongKind(std::string_view key, const json::value& value, std::string_view wanted);

    const json::object& m_object;
    std::string m_path;
    Problems* m_problems = nullptr;
    std::vector<std::string_view> m_read;
};

// Members of `extras` that `object` does not have yet.
void giveBack(const json::object& extras, json::object& object);

} // namespace gateway::dialects
