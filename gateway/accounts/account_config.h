// SPDX-License-Identifier: GPL-3.0-or-later
// What a configuration means once the vendors of its accounts are known. Thread: any. Pure.
#pragma once

#include "accounts/definition_set.h"
#include "config/config.h"

namespace gateway::accounts {

// Providers with an account get the addresses of its vendor where they name none, and the API each of their
// models is asked in where that depends on the model. Providers of vendors nobody knows stay without an
// address. The same value where there is nothing to do.
[[nodiscard]] config::ConfigPtr withVendors(
    const config::ConfigPtr& config, const DefinitionSet& definitions);

} // namespace gateway::accounts
