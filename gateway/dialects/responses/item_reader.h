// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the items of the Responses API, which requests (history) and answers (output) share, into parts.
// Strictly for requests, leniently for answers.
//
// Fields of a message item belong to all its parts; they are kept in each part's extras under kItemKey, so
// that parts of one message find together again. An image_generation_call becomes an image with the rest of
// the item under the same key.
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/part.h"

namespace gateway::dialects::responses {

inline constexpr std::string_view kItemKey = "item";

// Strict or lenient reading, for objects inside objects.
class Manner {
public:
    // Lenient.
    Manner() = default;

    // Strict: what is wrong goes to `problems`, which must outlive this.
    explicit Manner(Problems& problems)
        : m_problems(&problems)
    {
    }

    [[nodiscard]] bool isStrict() const { return m_problems != nullptr; }

    [[nodiscard]] ObjectReader reader(const json::object& object, const std::string& path) const;
    void problem(const std::string& path, std::string_view what) const;

private:
    Problems* m_problems = nullptr;
};

// `type` of an item or content part; empty when it says none.
[[nodiscard]] std::string_view typeOf(const json::object& object);
// Something that stands inside a message's content, not an item of its own.
[[nodiscard]] bool isContentType(std::string_view type);

// The text, media or refusal a message or a tool's output holds: a string, or an array of parts.
[[nodiscard]] std::vector<Part> readContent(
    const json::value& content, const std::string& path, const Manner& manner);

// An item the model wrote. One part, except messages: one for each content part, in order.
[[nodiscard]] std::vector<Part> readOutputItem(
    const json::object& item, const std::string& path, const Manner& manner);

// The fields of a message item that are not its content.
[[nodiscard]] json::object messageFields(const json::object& item);
// Of one content part of a message item; in chat's shape, which is the same.
[[nodiscard]] json::array logprobsOf(const json::object& item, std::size_t index);
[[nodiscard]] Citation readAnnotation(const json::object& annotation);

} // namespace gateway::dialects::responses
