// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON Schema for SchemaCleaner: follows references, merges allOf, finds what leads back to itself.
// Thread: any; one per schema, which must outlive it. Bounded: everything looked at is counted.
#pragma once

#include <boost/json.hpp>

#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace gateway::dialects {

namespace json = boost::json;

// An object schema with its references followed and its allOf merged, by pointer: nothing is copied, so a
// reference costs what it is read for.
struct SchemaView {
    std::vector<std::pair<std::string_view, const json::value*>> fields;
    std::vector<std::pair<std::string_view, const json::value*>> properties;
    std::vector<std::string_view> required;
    std::set<std::string_view> fieldNames;
    std::set<std::string_view> propertyNames;
    std::string_view recursive; // the reference that led back here
};

class SchemaReader {
public:
    SchemaReader(const json::value& root, std::size_t maxBytes);

    // Until it is left, references in it that come back to it are seen.
    [[nodiscard]] SchemaView enter(const json::object& schema, std::size_t depth);
    void leave();

    // Bytes read and written so far.
    void spend(std::size_t bytes) { m_spent += bytes; }

    [[nodiscard]] bool isSpent() const;

private:
    void collect(const json::object& object, SchemaView& view, std::size_t depth);
    void collectProperties(const json::value& value, SchemaView& view);
    void collectRequired(const json::value& value, SchemaView& view);
    void collectReference(std::string_view reference, SchemaView& view, std::size_t depth);
    [[nodiscard]] const json::value* resolved(std::string_view reference);

    const json::value& m_root;
    std::size_t m_maxBytes;
    std::vector<const json::value*> m_references; // being written out, outermost first
    std::vector<std::size_t> m_entered;           // how many of them there were before each
    std::size_t m_spent = 0;
};

// Empty when it is no string.
[[nodiscard]] std::string_view schemaText(const json::value& value);

} // namespace gateway::dialects
