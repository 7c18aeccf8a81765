// SPDX-License-Identifier: GPL-3.0-or-later
// The parts the registry is put together from, by what they are about. Thread: any. Pure.
#pragma once

#include "management/operation.h"

namespace gateway::management {

using OperationRows = std::span<const Operation>;

[[nodiscard]] OperationRows accessOperations();        // who asks, and what is a key's own
[[nodiscard]] OperationRows trafficOperations();       // what went through
[[nodiscard]] OperationRows configurationOperations(); // the document as a whole
[[nodiscard]] OperationRows entityOperations();        // its parts
[[nodiscard]] OperationRows policyOperations();        // quotas, rests, places, measurements
[[nodiscard]] OperationRows mcpOperations();
[[nodiscard]] OperationRows accountOperations(); // with vendors of models
[[nodiscard]] OperationRows systemOperations();
[[nodiscard]] OperationRows meterOperations(); // and quota checkers
[[nodiscard]] OperationRows vaultOperations(); // secrets and backups

} // namespace gateway::management
