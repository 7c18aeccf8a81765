// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account_config.h"

#include "config/account_lanes.h"

#include <algorithm>

namespace gateway::accounts {

namespace {

const ModelRule* ruleFor(const Inference& inference, const QString& model)
{
    const auto found = std::find_if(inference.models.begin(), inference.models.end(),
        [&model](const ModelRule& rule) { return rule.matches(model); });
    return found == inference.models.end() ? nullptr : &*found;
}

void chooseApi(config::ProviderModel& model, const Inference& inference)
{
    const ModelRule* rule = ruleFor(inference, model.id);
    if (rule && model.accessVia.isEmpty())
        model.accessVia = rule->dialects;
}

// A provider that lists no models takes any; those that aliases name are told apart all the same.
void addNamed(config::Provider& provider, const config::Config& config, const Inference& inference)
{
    for (const config::Alias& alias : config.aliases) {
        for (const config::TargetGroup& group : alias.groups) {
            for (const config::Target& target : group.targets) {
                const bool isListed = std::any_of(provider.models.begin(), provider.models.end(),
                    [&target](const config::ProviderModel& model) { return model.id == target.model; });
                const ModelRule* rule =
                    target.provider == provider.slug ? ruleFor(inference, target.model) : nullptr;
                if (rule && !isListed && !rule->dialects.isEmpty())
                    provider.models.append({ .id = target.model, .accessVia = rule->dialects });
            }
        }
    }
}

// Who asks without a route, for the list of models say, takes the first that may be asked.
void chooseAccount(config::Provider& provider, const config::Config& config)
{
    const QVector<config::AccountLane> lanes = config::lanesOf(config, provider);
    const auto first = std::find_if(
        lanes.begin(), lanes.end(), [](const config::AccountLane& lane) { return !lane.isPaused; });
    if (!lanes.isEmpty())
        provider.accountName = first == lanes.end() ? lanes.first().account : first->account;
}

void addVendor(config::Provider& provider, const config::Config& config, const Inference& inference)
{
    if (provider.baseUrls.isEmpty())
        provider.baseUrls = inference.baseUrls;
    const bool takesAny = provider.models.isEmpty();
    for (config::ProviderModel& model : provider.models)
        chooseApi(model, inference);
    if (takesAny)
        addNamed(provider, config, inference);
}

} // namespace

config::ConfigPtr withVendors(const config::ConfigPtr& config, const DefinitionSet& definitions)
{
    const bool hasAccounts = std::any_of(config->providers.begin(), config->providers.end(),
        [](const config::Provider& provider) { return provider.hasAccount(); });
    if (!hasAccounts)
        return config;
    auto changed = std::make_shared<config::Config>(*config);
    for (config::Provider& provider : changed->providers) {
        chooseAccount(provider, *config);
        if (const auto definition =
                provider.hasAccount() ? definitions.find(provider.accountVendor) : nullptr)
            addVendor(provider, *config, definition->inference);
    }
    return changed;
}

} // namespace gateway::accounts
