// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account_config.h"

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
        if (const auto definition =
                provider.hasAccount() ? definitions.find(provider.accountVendor) : nullptr)
            addVendor(provider, *config, definition->inference);
    }
    return changed;
}

} // namespace gateway::accounts
