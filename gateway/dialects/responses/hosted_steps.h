// SPDX-License-Identifier: GPL-3.0-or-later
// Items of hosted tools come whole from the unified form; clients that stream expect to see them run.
// Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

#include <string>
#include <vector>

namespace gateway::dialects::responses {

namespace json = boost::json;

struct HostedStep {
    std::string type;    // of the event
    json::object fields; // beside item_id and output_index
};

// The item as it is announced: under way, its outcome not there yet.
[[nodiscard]] json::object hostedAtStart(const json::object& item);
// What happens between its beginning and its end.
[[nodiscard]] std::vector<HostedStep> hostedSteps(const json::object& item);

} // namespace gateway::dialects::responses
