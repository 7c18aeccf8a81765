// SPDX-License-Identifier: GPL-3.0-or-later
// What a client key allows, in words, and what a request under it would be refused for as far as that can be
// known before it is sent. Thread: any. Pure but for the language.
#pragma once

#include "app/viewmodels/requests/field_list_model.h"
#include "config/config.h"
#include "inspect/policy_state.h"

#include <QString>
#include <QVector>

namespace app::viewmodels {

// Aliases, providers, the raw relay, addresses, expiry.
[[nodiscard]] QVector<Field> keyFacts(const gateway::config::Key& key, qint64 nowMs);
// Each quota it is held to: what is used of it, what is left, when it begins anew.
[[nodiscard]] QVector<Field> keyQuotas(const gateway::config::Key& key, const gateway::config::Config& config,
    const gateway::inspect::PolicyState& state, qint64 nowMs);
// Why the gateway would refuse a request from this computer for that model whatever its targets; empty: it
// would not.
[[nodiscard]] QString keyRefusal(const gateway::config::Key& key, const QString& model,
    const gateway::config::Config& config, const gateway::inspect::PolicyState& state, qint64 nowMs);

} // namespace app::viewmodels
