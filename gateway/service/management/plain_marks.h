// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials that stand in the clear in a --config file are left out wherever a document is written; that
// they are there is told all the same. Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <boost/json.hpp>

namespace gateway::service {

// Adds {"set": true, …} for each to what is shown of an entry of that section.
void addPlainMarks(
    boost::json::object& shown, const config::Config& config, const QString& section, const QString& name);

} // namespace gateway::service
