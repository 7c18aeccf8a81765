// SPDX-License-Identifier: GPL-3.0-or-later
// What a model that manages Plexus by MCP may not do to a provider: set its credentials, or send them
// elsewhere. Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <boost/json.hpp>

namespace gateway::service {

// What the document does not say of credentials stays as it is.
[[nodiscard]] boost::json::value withOldCredentials(
    const boost::json::value& after, const boost::json::value& before);

// Why the document `root` may not take the place of `before` as far as that provider goes; empty: it may.
[[nodiscard]] QString credentialProblem(
    const config::Config& before, const config::Node& root, const QString& slug);

} // namespace gateway::service
