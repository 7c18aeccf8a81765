// SPDX-License-Identifier: GPL-3.0-or-later
// What GET /v1/models says of an alias: the facts of the catalogue for its first target, what the alias' own
// metadata says otherwise, and the price the target is billed at. Thread: any. Pure.
#pragma once

#include "dialects/model_list.h"
#include "pipeline/snapshot.h"

namespace gateway::pipeline {

[[nodiscard]] dialects::ModelEntry modelEntry(const Snapshot& snapshot, const config::Alias& alias);

} // namespace gateway::pipeline
