// SPDX-License-Identifier: GPL-3.0-or-later
// Where two JSON values differ. Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <string>
#include <vector>

namespace gateway::contract {

namespace json = boost::json;

struct Difference {
    std::string path;     // "turns[1].parts[0].text"
    std::string expected; // "" when there is none
    std::string actual;
    friend bool operator==(const Difference&, const Difference&) = default;
};

// In the order of `expected`, then what only `actual` has. Members in any order; numbers by value.
[[nodiscard]] std::vector<Difference> differences(const json::value& expected, const json::value& actual);

} // namespace gateway::contract
