// SPDX-License-Identifier: GPL-3.0-or-later
// Opens what the original Plexus sealed (enc:v1:…) inside a configuration that is imported, so that it can be
// sealed anew. Thread: any. Pure.
#pragma once

#include "base/secret.h"
#include "config/config.h"
#include "service/configuration/config_problems.h"

#include <optional>

namespace gateway::service {

struct OpenedConfig {
    config::Config config;
    ConfigProblems problems = {}; // each names its place, never a value
};

// `variable`: ENCRYPTION_KEY, where it is set.
[[nodiscard]] OpenedConfig openOriginalSecrets(
    const config::Config& config, const std::optional<Secret>& variable);

} // namespace gateway::service
