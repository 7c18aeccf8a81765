// SPDX-License-Identifier: GPL-3.0-or-later
// A Config as YAML and back. The form is the original's last YAML form, extended (see
// resources/config-reference.md); reading tells every mistake at once, writing is deterministic and leaves
// defaults out.
// Thread: any. Pure.
#pragma once

#include "config/config.h"
#include "config/diagnostic.h"

#include <QByteArray>

#include <optional>

namespace gateway::config {

struct ReadOutcome {
    std::optional<Config> config = {}; // empty when there are errors
    Diagnostics diagnostics = {};      // sorted by position; may hold warnings when config is there
};

[[nodiscard]] ReadOutcome readYaml(const QByteArray& text);

// Secrets are written as references; a plain one is left out, never written.
[[nodiscard]] QByteArray writeYaml(const Config& config);

} // namespace gateway::config
