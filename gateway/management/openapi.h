// SPDX-License-Identifier: GPL-3.0-or-later
// The registry as an OpenAPI 3.1 document. Thread: any. Pure.
#pragma once

#include <boost/json.hpp>

namespace gateway::management {

[[nodiscard]] boost::json::object openApiDocument();

} // namespace gateway::management
