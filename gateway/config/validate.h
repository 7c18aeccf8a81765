// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold between the parts of a configuration, whoever made it: a file, an import, a form.
// Thread: any. Pure.
#pragma once

#include "config/config.h"
#include "config/diagnostic.h"

namespace gateway::config {

// All of it at once. Paths are those of the YAML form ("models.fast.target_groups[0].targets[1].model"); no
// positions, since there may be no text.
[[nodiscard]] Diagnostics validate(const Config& config);

} // namespace gateway::config
