// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that reach beyond the entity they are about: what else names it, and what becomes of that.
// Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <QString>
#include <QStringList>

namespace app::viewmodels {

struct Removal {
    gateway::config::Config config;
    QStringList changedAliases = {}; // lose a target
    QStringList removedAliases = {}; // had no other target
};

// Aliases with a target of that provider, in their order.
[[nodiscard]] QStringList aliasesUsingProvider(const gateway::config::Config& config, const QString& slug);
// Aliases whose targets name that alias by any of its names.
[[nodiscard]] QStringList aliasesUsingAlias(const gateway::config::Config& config, const QString& slug);

// Without the entity and the targets that lead to it; aliases left with no target go as well.
[[nodiscard]] Removal withoutProvider(gateway::config::Config config, const QString& slug);
[[nodiscard]] Removal withoutAlias(gateway::config::Config config, const QString& slug);

// Whoever names `from` names `to` afterwards; the entity itself is renamed by the caller.
[[nodiscard]] gateway::config::Config withProviderNamed(
    gateway::config::Config config, const QString& from, const QString& to);
[[nodiscard]] gateway::config::Config withAliasNamed(
    gateway::config::Config config, const QString& from, const QString& to);

} // namespace app::viewmodels
