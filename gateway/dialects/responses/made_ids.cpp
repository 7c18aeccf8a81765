// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/made_ids.h"

namespace gateway::dialects::responses {

namespace {

// Vendors' ids are hexadecimal, so this never stands in one.
constexpr std::string_view kMark = "_px";

} // namespace

std::string madeItemId(std::string_view prefix, std::string_view responseId, int count)
{
    std::string id(prefix);
    id.append(kMark).append(responseId.substr(0, 40)).append("_").append(std::to_string(count));
    return id;
}

bool isMadeItemId(std::string_view id)
{
    const std::size_t bar = id.find('_');
    return bar != std::string_view::npos && id.substr(bar).starts_with(kMark);
}

} // namespace gateway::dialects::responses
