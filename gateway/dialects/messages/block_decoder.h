// SPDX-License-Identifier: GPL-3.0-or-later
// Content blocks to parts; the same for a client's request (strict) and a provider's answer (lenient).
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/part.h"

namespace gateway::dialects::messages {

// Where a value stands and where to report what is wrong with it; without problems it is read leniently.
struct Place {
    std::string path = {};
    Problems* problems = nullptr;

    [[nodiscard]] Place at(std::size_t index) const { return { indexPath(path, index), problems }; }

    [[nodiscard]] Place member(std::string_view key) const { return { memberPath(path, key), problems }; }

    void report(std::string_view what) const
    {
        if (problems)
            problems->add(path, what);
    }
};

[[nodiscard]] ObjectReader readerAt(const json::object& object, const Place& place);

// A block this form has no part for becomes a NativePart.
[[nodiscard]] Part decodeBlock(const json::object& block, const Place& place);
// What `content` and `system` may be: a string or blocks. An empty string is no part.
[[nodiscard]] std::vector<Part> decodeContent(const json::value& content, const Place& place);

} // namespace gateway::dialects::messages
