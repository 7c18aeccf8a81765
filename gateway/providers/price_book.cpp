// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/price_book.h"

namespace gateway::providers {

namespace {

QVector<PriceRow> rowsOf(const QVector<config::PriceTier>& tiers)
{
    QVector<PriceRow> rows;
    rows.reserve(tiers.size());
    for (const config::PriceTier& tier : tiers)
        rows.append(priceRow(tier));
    return rows;
}

} // namespace

PriceBook::PriceBook(const config::Config& config, const ModelCatalogue& catalogue)
{
    for (const config::Provider& provider : config.providers) {
        for (const config::ProviderModel& model : provider.models) {
            if (auto entry = entryOf(model.pricing, provider.discount, catalogue))
                m_entries.insert({ .provider = provider.slug, .model = model.id }, *std::move(entry));
        }
    }
}

std::optional<PriceBook::Entry> PriceBook::entryOf(
    const config::Pricing& pricing, double providerDiscount, const ModelCatalogue& catalogue)
{
    const double discount = pricing.discount.value_or(providerDiscount);
    switch (pricing.source) {
    case config::Pricing::Source::Unknown: return std::nullopt;
    case config::Pricing::Source::Simple:
        return Entry {
            .source = CostSource::Simple, .rows = { priceRow(pricing.rates) }, .discount = discount
        };
    case config::Pricing::Source::Defined:
        return Entry { .source = CostSource::Defined, .rows = rowsOf(pricing.tiers), .discount = discount };
    case config::Pricing::Source::OpenRouter: {
        const CataloguePrice* price = catalogue.price(pricing.slug);
        if (!price)
            return std::nullopt;
        return Entry { .source = CostSource::OpenRouter,
            .rows = rowsOf(price->tiers),
            .perRequest = price->perRequest,
            .discount = discount };
    }
    case config::Pricing::Source::PerRequest:
        return Entry { .source = CostSource::PerRequest,
            .perRequest = Money::fromDollars(pricing.perRequest) };
    case config::Pricing::Source::PerUnit:
        return Entry { .source = CostSource::PerUnit, .units = pricing.units, .discount = discount };
    }
    return std::nullopt;
}

std::optional<Cost> PriceBook::priced(
    const Entry& entry, const TokenCounts& counts, const inspect::MediaFigures& media)
{
    Cost cost;
    switch (entry.source) {
    case CostSource::Unknown:
    case CostSource::ProviderReported: return std::nullopt;
    case CostSource::Simple:
    case CostSource::Defined:
    case CostSource::OpenRouter: {
        const PriceRow* row = rowFor(entry.rows, counts.totalInput());
        if (!row)
            return std::nullopt;
        cost = priceTokens(*row, counts, entry.discount);
        cost.other = entry.perRequest;
        break;
    }
    case CostSource::PerRequest: cost.other = entry.perRequest; break;
    case CostSource::PerUnit: {
        const auto sum = priceUnits(entry.units, media, entry.discount);
        if (!sum)
            return std::nullopt;
        cost.other = *sum;
        break;
    }
    }
    cost.source = entry.source;
    return cost;
}

std::optional<Cost> PriceBook::cost(
    const TargetId& target, const inspect::Usage& usage, const inspect::MediaFigures& media) const
{
    std::optional<Cost> computed;
    const auto entry = m_entries.constFind(target);
    if (entry != m_entries.constEnd() && (entry->rows.isEmpty() || !usage.isEmpty()))
        computed = priced(*entry, countsOf(usage), media);
    // A negative amount is no cost; whoever reports one is not believed.
    if (usage.reportedCost && usage.reportedCost->nanos >= 0)
        return reportedCost(*usage.reportedCost, computed);
    return computed;
}

std::optional<Money> PriceBook::estimate(
    const TargetId& target, const TokenCounts& mix, const inspect::MediaFigures& media) const
{
    const auto entry = m_entries.constFind(target);
    if (entry == m_entries.constEnd())
        return std::nullopt;
    const auto cost = priced(*entry, mix, media);
    return cost ? std::optional(cost->total()) : std::nullopt;
}

const PriceRow* PriceBook::rates(const TargetId& target) const
{
    const auto entry = m_entries.constFind(target);
    return entry == m_entries.constEnd() || entry->rows.isEmpty() ? nullptr : &entry->rows.first();
}

} // namespace gateway::providers
