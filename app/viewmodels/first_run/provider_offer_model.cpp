// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/first_run/provider_offer_model.h"

#include <QSet>

#include <algorithm>

namespace app::viewmodels {

namespace {

using gateway::config::Config;
using gateway::config::ModelType;
using gateway::config::Provider;

// What aliases that are switched on ask of it.
QSet<QString> askedOf(const Config& config, const QString& slug)
{
    QSet<QString> models;
    for (const auto& alias : config.aliases) {
        if (!alias.enabled)
            continue;
        for (const auto& group : alias.groups) {
            for (const auto& target : group.targets) {
                if (target.provider == slug && target.enabled)
                    models.insert(target.model);
            }
        }
    }
    return models;
}

} // namespace

QVector<ProviderOffer> providerOffers(const Config& config)
{
    QVector<ProviderOffer> offers;
    for (const Provider& provider : config.providers) {
        const QSet<QString> asked = askedOf(config, provider.slug);
        ProviderOffer offer { .slug = provider.slug,
            .name = provider.displayName.isEmpty() ? provider.slug : provider.displayName,
            .offered = static_cast<int>(asked.size()) };
        for (const auto& model : provider.models) {
            if (!asked.contains(model.id))
                offer.rest.append(model.id);
        }
        offers.append(offer);
    }
    return offers;
}

void ProviderOfferModel::setOffers(const QVector<ProviderOffer>& offers)
{
    const bool isSame = std::equal(offers.cbegin(), offers.cend(), m_offers.cbegin(), m_offers.cend(),
        [](const ProviderOffer& a, const ProviderOffer& b) { return a.slug == b.slug; });
    if (!isSame) {
        beginResetModel();
        m_offers = offers;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int i = 0; i < count(); ++i) {
        if (m_offers[i] == offers[i])
            continue;
        m_offers[i] = offers[i];
        Q_EMIT dataChanged(index(i), index(i));
    }
}

const ProviderOffer* ProviderOfferModel::find(const QString& slug) const
{
    const auto found = std::find_if(m_offers.cbegin(), m_offers.cend(),
        [&slug](const ProviderOffer& offer) { return offer.slug == slug; });
    return found == m_offers.cend() ? nullptr : &*found;
}

int ProviderOfferModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProviderOfferModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProviderOffer& offer = m_offers[index.row()];
    switch (role) {
    case SlugRole: return offer.slug;
    case NameRole: return offer.name;
    case DetailRole:
        return offer.offered > 0 ? tr("%n model(s) for clients", "", offer.offered) : tr("No models yet");
    case ReadyRole: return offer.offered > 0;
    case RestRole: return static_cast<int>(offer.rest.size());
    default: return {};
    }
}

QHash<int, QByteArray> ProviderOfferModel::roleNames() const
{
    return { { SlugRole, "slug" }, { NameRole, "name" }, { DetailRole, "detail" }, { ReadyRole, "ready" },
        { RestRole, "rest" } };
}

} // namespace app::viewmodels

#include "moc_provider_offer_model.cpp"
