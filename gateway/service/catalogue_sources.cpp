// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/catalogue_sources.h"

#include "providers/models_dev.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

bool isPricedByOpenRouter(const config::Config& config)
{
    return std::any_of(
        config.providers.begin(), config.providers.end(), [](const config::Provider& provider) {
            return std::any_of(
                provider.models.begin(), provider.models.end(), [](const config::ProviderModel& model) {
                    return model.pricing.source == config::Pricing::Source::OpenRouter;
                });
        });
}

QString sourceOf(const config::Alias& alias)
{
    const config::Node* source = alias.metadata.find(u"source");
    return source ? source->text : QString();
}

// A model of the alias that the catalogue does not know.
bool lacks(const providers::ModelCatalogue& catalogue, const config::Alias& alias)
{
    return std::any_of(
        alias.groups.begin(), alias.groups.end(), [&catalogue](const config::TargetGroup& group) {
            return std::any_of(
                group.targets.begin(), group.targets.end(), [&catalogue](const config::Target& target) {
                    return !target.model.isEmpty() && !catalogue.match(target.model);
                });
        });
}

bool needsModelsDev(const config::Config& config, const providers::ModelCatalogue& openRouter)
{
    const bool mayLook = isPricedByOpenRouter(config);
    return std::any_of(config.aliases.begin(), config.aliases.end(), [&](const config::Alias& alias) {
        const QString source = sourceOf(alias);
        const bool isOpen = source.isEmpty() || source == u"auto";
        return source == u"models.dev" || (mayLook && isOpen && lacks(openRouter, alias));
    });
}

} // namespace

CatalogueSource openRouterSource()
{
    return { .parse = &providers::ModelCatalogue::parse,
        .url = [](const config::Config& config) { return config.settings.catalogue.url.toUtf8(); },
        .isNeeded = &isPricedByOpenRouter,
        .shipped = providers::shippedModelCatalogue() };
}

CatalogueSource modelsDevSource(std::function<CataloguePtr()> openRouter, const QByteArray& url)
{
    return { .parse = &providers::parseModelsDev,
        .url = [url](const config::Config&) { return url; },
        .isNeeded = [openRouter = std::move(openRouter)](
                        const config::Config& config) { return needsModelsDev(config, *openRouter()); },
        .shipped = providers::shippedModelsDev() };
}

} // namespace gateway::service
