// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_health.h"

#include "app/viewmodels/models/alias_draft.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Alias;
using gateway::config::Config;
using gateway::config::Provider;
using gateway::config::Target;
using gateway::config::TargetGroup;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AliasHealth)
};

const Alias* aliasNamed(const Config& config, const QString& name)
{
    if (const Alias* alias = config.findAlias(name))
        return alias;
    const auto found = std::find_if(config.aliases.begin(), config.aliases.end(),
        [&name](const Alias& alias) { return alias.additionalAliases.contains(name); });
    return found == config.aliases.end() ? nullptr : &*found;
}

// Configurations made by hand may name each other in a circle; `open` holds the names being walked.
bool leadsSomewhere(const Alias& alias, const Config& config, QStringList open)
{
    if (!alias.enabled || open.contains(alias.slug))
        return false;
    open.append(alias.slug);
    const auto reaches = [&config, &open](const Target& target) {
        if (!target.enabled)
            return false;
        if (target.alias.isEmpty()) {
            const Provider* provider = config.findProvider(target.provider);
            return provider != nullptr && provider->enabled;
        }
        const Alias* nested = aliasNamed(config, target.alias);
        return nested != nullptr && leadsSomewhere(*nested, config, open);
    };
    return std::any_of(alias.groups.begin(), alias.groups.end(), [&reaches](const TargetGroup& group) {
        return std::any_of(group.targets.begin(), group.targets.end(), reaches);
    });
}

} // namespace

QString targetProblem(const Target& target, const Config& config)
{
    if (!target.alias.isEmpty()) {
        const Alias* alias = aliasNamed(config, target.alias);
        if (alias == nullptr)
            return Words::tr("There is no model %1.").arg(target.alias);
        if (!alias->enabled)
            return Words::tr("The model %1 is disabled.").arg(target.alias);
        if (!leadsSomewhere(*alias, config, {}))
            return Words::tr("The model %1 has no usable target.").arg(target.alias);
        return {};
    }
    const Provider* provider = config.findProvider(target.provider);
    if (provider == nullptr)
        return Words::tr("There is no provider %1.").arg(target.provider);
    if (!provider->enabled)
        return Words::tr("The provider %1 is disabled.")
            .arg(provider->displayName.isEmpty() ? provider->slug : provider->displayName);
    return {};
}

AliasHealth healthOf(const Alias& alias, const Config& config)
{
    if (!alias.enabled)
        return { .state = AliasState::Off };
    AliasHealth health;
    int usable = 0;
    int off = 0;
    for (const TargetGroup& group : alias.groups) {
        for (const Target& target : group.targets) {
            if (!target.enabled) {
                ++off;
                continue;
            }
            const QString problem = targetProblem(target, config);
            if (problem.isEmpty())
                ++usable;
            else if (!health.problems.contains(problem))
                health.problems.append(problem);
        }
    }
    if (usable == 0) {
        health.state = AliasState::Dead;
        if (health.problems.isEmpty())
            health.problems.append(
                off > 0 ? Words::tr("Every target is switched off.") : Words::tr("It has no target."));
    } else if (!health.problems.isEmpty()) {
        health.state = AliasState::Degraded;
    }
    return health;
}

} // namespace app::viewmodels
