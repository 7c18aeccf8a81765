// SPDX-License-Identifier: GPL-3.0-or-later
// What the configuration adds to and changes in the body that is sent to a target: `extraBody` of provider,
// model and alias, and the adapters of provider and model. Thread: any. Pure.
#pragma once

#include "config/config.h"
#include "dialects/fit/adapters.h"

namespace gateway::pipeline {

struct BodyRules {
    std::vector<dialects::json::object> extras = {}; // provider, model, alias; later ones win
    std::vector<dialects::Adapter> adapters = {};

    [[nodiscard]] bool isEmpty() const { return extras.empty() && adapters.empty(); }
};

// Some target has rules; most configurations have none, and then nobody has to look.
[[nodiscard]] bool hasBodyRules(const config::Config& config);
[[nodiscard]] BodyRules bodyRulesFor(
    const config::Provider& provider, const QString& model, const config::Alias* alias);
// extraBody first, then the adapters: these may look at what was added.
void applyBodyRules(dialects::json::object& body, const BodyRules& rules);

} // namespace gateway::pipeline
