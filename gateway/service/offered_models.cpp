// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/offered_models.h"

#include "service/import_plan.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

constexpr qsizetype kShortestVendor = 3;

// "api.x.ai" and "x-ai" say the same.
QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            letters += character.toLower();
    }
    return letters;
}

// A price of the catalogue is that of the model's own vendor; who resells a model asks for another.
bool asksCataloguePrice(const config::Provider& provider, const QString& catalogueId)
{
    const QString vendor = lettersOf(catalogueId.section(u'/', 0, 0));
    return std::any_of(
        provider.baseUrls.begin(), provider.baseUrls.end(), [&vendor](const config::BaseUrl& base) {
            const QString host = lettersOf(QUrl(base.url).host());
            return host.contains(u"openrouter")
                || (vendor.size() >= kShortestVendor && host.contains(vendor));
        });
}

OfferedModel joined(const config::Provider& provider, const providers::OfferedFacts& offer,
    const QVector<std::shared_ptr<const providers::ModelCatalogue>>& catalogues)
{
    providers::ModelFacts facts;
    for (auto catalogue = catalogues.rbegin(); catalogue != catalogues.rend(); ++catalogue) {
        if (const providers::ModelFacts* known = (*catalogue)->match(offer.id))
            facts = providers::overlaid(facts, *known);
    }
    facts = providers::overlaid(facts, offer.facts);
    OfferedModel model { .id = offer.id,
        .name = facts.name,
        .type = offer.type,
        .contextLength = facts.contextLength,
        .maxOutputTokens = facts.maxOutputTokens,
        .inputModalities = facts.inputModalities,
        .outputModalities = facts.outputModalities,
        .aliasName = aliasNameFor(offer.id) };
    if (facts.price && !facts.price->tiers.isEmpty())
        model.rates = facts.price->tiers.first().rates;
    // Prices are kept by the ids of the first, which is what the configuration can name.
    const QString id = catalogues.isEmpty() ? QString() : catalogues.first()->matchedId(offer.id);
    if (!id.isEmpty() && catalogues.first()->price(id) && asksCataloguePrice(provider, id))
        model.priceId = id;
    return model;
}

} // namespace

Result<OfferedModels> offeredModels(const config::Config& config, const QString& provider,
    const FetchedOffers& fetched, const QVector<std::shared_ptr<const providers::ModelCatalogue>>& catalogues)
{
    const config::Provider* asked = config.findProvider(provider);
    if (!asked)
        return Error { .code = ErrorCode::NotFound,
            .message = u"There is no provider \u201c%1\u201d any more."_s.arg(provider),
            .failureClass = FailureClass::Caller };
    QSet<QString> configured;
    for (const config::ProviderModel& model : asked->models)
        configured.insert(model.id);
    OfferedModels offered { .provider = provider, .isCut = fetched.isCut };
    QSet<QString> seen;
    for (const providers::OfferedFacts& offer : fetched.models) {
        if (seen.contains(offer.id))
            continue;
        seen.insert(offer.id);
        OfferedModel model = joined(*asked, offer, catalogues);
        model.isConfigured = configured.contains(model.id);
        if (const config::Alias* taken = aliasNamed(config, model.aliasName))
            model.aliasTakenBy = taken->slug;
        offered.models.append(std::move(model));
    }
    std::sort(offered.models.begin(), offered.models.end(),
        [](const OfferedModel& a, const OfferedModel& b) { return a.id < b.id; });
    for (const config::ProviderModel& model : asked->models) {
        if (!seen.contains(model.id) && !fetched.isCut)
            offered.vanished.append(model.id);
    }
    return offered;
}

} // namespace gateway::service
