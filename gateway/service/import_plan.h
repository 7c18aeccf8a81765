// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration with models of a provider taken into it, as a value: what ProviderModels::importModels()
// and the autosync apply. Thread: any. Pure.
#pragma once

#include "service/provider_models.h"

namespace gateway::service {

struct ImportPlan {
    config::Config config;
    ImportOutcome outcome; // with problems: `config` is what it was
    QString summary;       // of the revision: "3 models of openai, 2 aliases"

    [[nodiscard]] bool isEmpty() const { return outcome.models.isEmpty() && outcome.aliases.isEmpty(); }
};

[[nodiscard]] ImportPlan planImport(const config::Config& config, const ModelImport& import);

// What an alias for that model would be called: its id without "models/" in front, and with '-' for what a
// name may not hold.
[[nodiscard]] QString aliasNameFor(const QString& model);

// The alias that is called so, or goes by that name; null: none.
[[nodiscard]] const config::Alias* aliasNamed(const config::Config& config, const QString& name);

} // namespace gateway::service
