// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_shelf_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

AliasShelfModel::AliasShelfModel(AliasListModel& list, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_list(list)
{
    setSourceModel(&list);
    sort(0);
    // After the proxy's own, which were connected first.
    connect(&list, &AliasListModel::rowsInserted, this, &AliasShelfModel::takeArrangement);
    connect(&list, &AliasListModel::rowsRemoved, this, &AliasShelfModel::takeArrangement);
    connect(&list, &AliasListModel::rowsMoved, this, &AliasShelfModel::takeArrangement);
    connect(&list, &AliasListModel::dataChanged, this, &AliasShelfModel::takeArrangement);
    takeArrangement();
}

QStringList AliasShelfModel::providerNames() const
{
    return QStringList { tr("All providers") } + m_providers;
}

int AliasShelfModel::provider() const
{
    return static_cast<int>(m_providers.indexOf(m_provider)) + 1;
}

QStringList AliasShelfModel::orderNames() const
{
    return { tr("Configured"), tr("By name"), tr("By provider"), tr("By targets") };
}

void AliasShelfModel::setProviders(const QVector<gateway::config::Provider>& providers)
{
    QStringList slugs;
    for (const gateway::config::Provider& provider : providers)
        slugs.append(provider.slug);
    if (slugs == m_providers)
        return;
    m_providers = slugs;
    const bool isGone = !m_provider.isEmpty() && !slugs.contains(m_provider);
    if (isGone)
        m_provider.clear();
    Q_EMIT providersChanged();
    Q_EMIT filterChanged(); // another number, or none any more
    if (isGone)
        filterAnew();
}

void AliasShelfModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_words = query.split(u' ', Qt::SkipEmptyParts);
    filterAnew();
    Q_EMIT filterChanged();
}

void AliasShelfModel::setProvider(int provider)
{
    const QString slug = provider > 0 ? m_providers.value(provider - 1) : QString();
    if (slug == m_provider)
        return;
    m_provider = slug;
    filterAnew();
    Q_EMIT filterChanged();
}

void AliasShelfModel::setOrder(int order)
{
    if (order == m_order || order < Configured || order > Targets)
        return;
    m_order = order;
    invalidate();
    takeArrangement();
    Q_EMIT filterChanged();
}

void AliasShelfModel::showAll()
{
    setQuery({});
    setProvider(0);
}

int AliasShelfModel::shownRow(int listRow) const
{
    return mapFromSource(m_list.index(listRow)).row();
}

int AliasShelfModel::listRow(int shownRow) const
{
    return mapToSource(index(shownRow, 0)).row();
}

void AliasShelfModel::filterAnew()
{
    invalidateFilter();
    takeArrangement();
}

void AliasShelfModel::takeArrangement()
{
    m_hasSeveralTypes = false;
    for (int row = 1; row < count() && !m_hasSeveralTypes; ++row) {
        m_hasSeveralTypes =
            index(row, 0).data(AliasListModel::TypeRole) != index(row - 1, 0).data(AliasListModel::TypeRole);
    }
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, 0), { HeadingRole, ListRowRole });
    Q_EMIT arranged();
}

bool AliasShelfModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid())
        return false;
    const QModelIndex index = m_list.index(row);
    if (!m_provider.isEmpty()
        && !index.data(AliasListModel::ProvidersRole).toStringList().contains(m_provider))
        return false;
    const QString text = index.data(AliasListModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool AliasShelfModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto number = [](const QModelIndex& index, int role) { return index.data(role).toInt(); };
    const auto text = [](const QModelIndex& index, int role) { return index.data(role).toString(); };
    if (const int type = number(left, AliasListModel::TypeRole) - number(right, AliasListModel::TypeRole))
        return type < 0;
    switch (static_cast<Order>(m_order)) {
    case Configured: break;
    case Name: {
        const int order = QString::localeAwareCompare(
            text(left, AliasListModel::SlugRole), text(right, AliasListModel::SlugRole));
        if (order != 0)
            return order < 0;
        break;
    }
    case Provider: {
        // Those that lead to other models alone come last.
        const QString one = left.data(AliasListModel::ProvidersRole).toStringList().value(0);
        const QString other = right.data(AliasListModel::ProvidersRole).toStringList().value(0);
        if (one != other)
            return other.isEmpty() || (!one.isEmpty() && QString::localeAwareCompare(one, other) < 0);
        break;
    }
    case Targets:
        if (const int order = number(right, AliasListModel::TargetCountRole)
                - number(left, AliasListModel::TargetCountRole))
            return order < 0;
        break;
    }
    return left.row() < right.row();
}

QVariant AliasShelfModel::data(const QModelIndex& index, int role) const
{
    if (role == ListRowRole)
        return mapToSource(index).row();
    if (role != HeadingRole)
        return QSortFilterProxyModel::data(index, role);
    const QVariant type = index.data(AliasListModel::TypeRole);
    const bool isFirst =
        index.row() == 0 || this->index(index.row() - 1, 0).data(AliasListModel::TypeRole) != type;
    return m_hasSeveralTypes && isFirst ? index.data(AliasListModel::TypeTextRole).toString() : QString();
}

QHash<int, QByteArray> AliasShelfModel::roleNames() const
{
    QHash<int, QByteArray> names = QSortFilterProxyModel::roleNames();
    names.insert(HeadingRole, "heading");
    names.insert(ListRowRole, "listRow");
    return names;
}

} // namespace app::viewmodels

#include "moc_alias_shelf_model.cpp"
