// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_list_model.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::BaseUrl;
using gateway::config::Provider;
using gateway::inspect::TargetPlaces;

namespace {

QStringList slugsOf(const QVector<Provider>& providers)
{
    QStringList slugs;
    for (const Provider& provider : providers)
        slugs.append(provider.slug);
    return slugs;
}

} // namespace

ProviderListModel::ProviderListModel(const KeyStateProbe& probe, AccountVendors vendors, QObject* parent)
    : QAbstractListModel(parent)
    , m_probe(probe)
    , m_vendors(std::move(vendors))
{
}

void ProviderListModel::setProviders(const QVector<Provider>& providers)
{
    const QStringList now = slugsOf(providers);
    for (int row = count() - 1; row >= 0; --row) {
        if (now.contains(m_providers[row].slug))
            continue;
        beginRemoveRows({}, row, row);
        m_providers.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row < count() && m_providers[row].slug == now[row])
            continue;
        if (const int old = rowOf(now[row]); old > row) {
            beginMoveRows({}, old, old, {}, row);
            m_providers.move(old, row);
            endMoveRows();
            continue;
        }
        beginInsertRows({}, row, row);
        m_providers.insert(row, providers[row]);
        endInsertRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (m_providers[row] == providers[row])
            continue;
        m_providers[row] = providers[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT countChanged();
}

void ProviderListModel::setAccounts(const QVector<gateway::config::AccountEntry>& accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { DialectsRole });
}

void ProviderListModel::setEdited(const QStringList& slugs)
{
    const QStringList before = std::exchange(m_edited, slugs);
    for (int row = 0; row < count(); ++row) {
        const QString& slug = m_providers[row].slug;
        if (before.contains(slug) != slugs.contains(slug))
            Q_EMIT dataChanged(index(row), index(row), { EditedRole });
    }
}

void ProviderListModel::refreshKeyState(const QString& slug)
{
    if (const int row = rowOf(slug); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), { KeyStateRole, KeyTextRole });
}

void ProviderListModel::setPlaces(const RunningPlaces::Places& places)
{
    m_places.clear();
    std::copy_if(places.begin(), places.end(), std::back_inserter(m_places),
        [](const TargetPlaces& each) { return each.target.model.isEmpty(); });
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { RunningRole, RunningTextRole, CrowdedRole });
}

TargetPlaces ProviderListModel::placesOf(const QString& slug) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [&slug](const TargetPlaces& each) { return each.target.provider == slug; });
    return found == m_places.end() ? TargetPlaces() : *found;
}

int ProviderListModel::rowOf(const QString& slug) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
        [&slug](const Provider& provider) { return provider.slug == slug; });
    return found == m_providers.end() ? -1 : static_cast<int>(found - m_providers.begin());
}

int ProviderListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProviderListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Provider& provider = m_providers[index.row()];
    switch (role) {
    case SlugRole: return provider.slug;
    case NameRole: return provider.displayName.isEmpty() ? provider.slug : provider.displayName;
    case EnabledRole: return provider.enabled;
    case KeyStateRole: return QVariant::fromValue(stateFor(m_probe.presenceOf(provider.slug)));
    case KeyTextRole: return textFor(m_probe.presenceOf(provider.slug));
    case DialectsRole: return dialectsText(provider);
    case ModelCountRole: return static_cast<int>(provider.models.size());
    case RunningRole: return placesText(placesOf(provider.slug));
    case RunningTextRole: return placesSentence(placesOf(provider.slug));
    case CrowdedRole: return placesOf(provider.slug).waiting > 0;
    case EditedRole: return m_edited.contains(provider.slug);
    default: return {};
    }
}

QString ProviderListModel::accountsText(const Provider& provider) const
{
    if (provider.accountNames.size() > 1)
        return tr("%n account(s)", "", static_cast<int>(provider.accountNames.size()));
    const QString name = provider.accountNames.value(0, provider.accountName);
    const auto entry =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&](const gateway::config::AccountEntry& each) {
            return each.vendor == provider.accountVendor && each.name == name && !each.nickname.isEmpty();
        });
    if (entry != m_accounts.end())
        return entry->nickname;
    return name.isEmpty() ? vendorName(m_vendors, provider.accountVendor) : name;
}

QString ProviderListModel::dialectsText(const Provider& provider) const
{
    if (provider.baseUrls.isEmpty() && provider.hasAccount())
        return accountsText(provider);
    QStringList names;
    for (const BaseUrl& entry : provider.baseUrls)
        //: Among the dialects of a provider: the gateway tells it from the address
        names.append(entry.dialect ? gateway::dialectName(*entry.dialect) : tr("by address"));
    return names.join(u", "_s);
}

QHash<int, QByteArray> ProviderListModel::roleNames() const
{
    return { { SlugRole, "slug" }, { NameRole, "name" }, { EnabledRole, "isEnabled" },
        { KeyStateRole, "keyState" }, { KeyTextRole, "keyText" }, { DialectsRole, "dialects" },
        { ModelCountRole, "modelCount" }, { EditedRole, "edited" }, { RunningRole, "running" },
        { RunningTextRole, "runningText" }, { CrowdedRole, "crowded" } };
}

ProviderListModel::KeyState ProviderListModel::stateFor(KeyPresence presence)
{
    switch (presence) {
    case KeyPresence::NotNeeded:
    case KeyPresence::Unknown: return KeyState::Neutral;
    case KeyPresence::SignedIn:
    case KeyPresence::Ready: return KeyState::Ok;
    case KeyPresence::SignedOut:
    case KeyPresence::Missing:
    case KeyPresence::Unreachable: return KeyState::Problem;
    }
    return KeyState::Neutral;
}

QString ProviderListModel::textFor(KeyPresence presence)
{
    switch (presence) {
    case KeyPresence::NotNeeded: return tr("No key");
    case KeyPresence::Unknown: return tr("Checking key");
    case KeyPresence::Ready: return tr("Key ready");
    case KeyPresence::Missing: return tr("Key missing");
    case KeyPresence::Unreachable: return tr("Keychain unavailable");
    case KeyPresence::SignedIn: return tr("Signed in");
    case KeyPresence::SignedOut: return tr("Not signed in");
    }
    return {};
}

} // namespace app::viewmodels

#include "moc_provider_list_model.cpp"
