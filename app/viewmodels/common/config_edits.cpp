// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/config_edits.h"

#include <algorithm>
#include <functional>

namespace app::viewmodels {

using gateway::config::Alias;
using gateway::config::Config;
using gateway::config::Key;
using gateway::config::Target;
using gateway::config::TargetGroup;

namespace {

using TargetTest = std::function<bool(const Target&)>;

bool anyTarget(const Alias& alias, const TargetTest& test)
{
    return std::any_of(alias.groups.begin(), alias.groups.end(), [&test](const TargetGroup& group) {
        return std::any_of(group.targets.begin(), group.targets.end(), test);
    });
}

QStringList aliasesWith(const Config& config, const TargetTest& test)
{
    QStringList slugs;
    for (const Alias& alias : config.aliases) {
        if (anyTarget(alias, test))
            slugs.append(alias.slug);
    }
    return slugs;
}

QStringList namesOf(const Config& config, const QString& slug)
{
    const Alias* alias = config.findAlias(slug);
    return alias ? QStringList { slug } + alias->additionalAliases : QStringList { slug };
}

// Takes targets out until none is left that leads nowhere: an alias that goes takes those that named it
// along.
void removeTargets(Removal& removal, TargetTest leadsThere)
{
    while (leadsThere) {
        QStringList gone;
        for (Alias& alias : removal.config.aliases) {
            if (!anyTarget(alias, leadsThere))
                continue;
            for (TargetGroup& group : alias.groups)
                group.targets.removeIf(leadsThere);
            alias.groups.removeIf([](const TargetGroup& group) { return group.targets.isEmpty(); });
            if (alias.groups.isEmpty())
                gone.append(alias.slug);
            else if (!removal.changedAliases.contains(alias.slug))
                removal.changedAliases.append(alias.slug);
        }
        QStringList goneNames;
        for (const QString& slug : std::as_const(gone))
            goneNames += namesOf(removal.config, slug);
        removal.config.aliases.removeIf([&gone](const Alias& alias) { return gone.contains(alias.slug); });
        for (const QString& slug : std::as_const(gone))
            removal.changedAliases.removeAll(slug);
        removal.removedAliases += gone;
        leadsThere = nullptr;
        if (!goneNames.isEmpty())
            leadsThere = [goneNames](const Target& target) { return goneNames.contains(target.alias); };
    }
}

void rename(QStringList& names, const QString& from, const QString& to)
{
    std::replace(names.begin(), names.end(), from, to);
}

} // namespace

QStringList aliasesUsingProvider(const Config& config, const QString& slug)
{
    return aliasesWith(config, [&slug](const Target& target) { return target.provider == slug; });
}

QStringList aliasesUsingAlias(const Config& config, const QString& slug)
{
    const QStringList names = namesOf(config, slug);
    return aliasesWith(config,
        [&names](const Target& target) { return !target.alias.isEmpty() && names.contains(target.alias); });
}

Removal withoutProvider(Config config, const QString& slug)
{
    Removal removal { .config = std::move(config) };
    removal.config.providers.removeIf([&slug](const auto& provider) { return provider.slug == slug; });
    removeTargets(removal, [slug](const Target& target) { return target.provider == slug; });
    return removal;
}

Removal withoutAlias(Config config, const QString& slug)
{
    Removal removal { .config = std::move(config) };
    const QStringList names = namesOf(removal.config, slug);
    removal.config.aliases.removeIf([&slug](const Alias& alias) { return alias.slug == slug; });
    removeTargets(removal, [names](const Target& target) { return names.contains(target.alias); });
    return removal;
}

Config withProviderNamed(Config config, const QString& from, const QString& to)
{
    for (Alias& alias : config.aliases) {
        for (TargetGroup& group : alias.groups) {
            for (Target& target : group.targets) {
                if (target.provider == from)
                    target.provider = to;
            }
        }
    }
    for (Key& key : config.keys) {
        rename(key.allowedProviders, from, to);
        rename(key.excludedProviders, from, to);
    }
    return config;
}

Config withAliasNamed(Config config, const QString& from, const QString& to)
{
    for (Alias& alias : config.aliases) {
        for (TargetGroup& group : alias.groups) {
            for (Target& target : group.targets) {
                if (target.alias == from)
                    target.alias = to;
            }
        }
    }
    for (Key& key : config.keys) {
        rename(key.allowedModels, from, to);
        rename(key.excludedModels, from, to);
    }
    return config;
}

} // namespace app::viewmodels
