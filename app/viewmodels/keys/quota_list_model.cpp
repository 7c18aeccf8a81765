// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/quota_list_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/keys/quota_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Config;
using gateway::config::Quota;
using gateway::inspect::QuotaStanding;

void QuotaListModel::setConfig(const Config& config)
{
    const auto isSame = [](const Quota& a, const Quota& b) { return a.name == b.name; };
    const bool sameRows =
        std::equal(m_quotas.begin(), m_quotas.end(), config.quotas.begin(), config.quotas.end(), isSame);
    if (!sameRows)
        beginResetModel();
    m_quotas = config.quotas;
    m_defaults = config.defaultQuotas;
    if (!sameRows) {
        endResetModel();
        Q_EMIT countChanged();
    } else if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1), { TextRole, DefaultRole, SummaryRole });
    }
}

void QuotaListModel::setEdited(const QStringList& names)
{
    if (names == m_edited)
        return;
    m_edited = names;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { EditedRole });
}

void QuotaListModel::setChecked(const QStringList& names)
{
    if (names == m_checked)
        return;
    m_checked = names;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { CheckedRole });
    Q_EMIT checkedChanged();
}

void QuotaListModel::check(int row, bool isChecked)
{
    const QString name = nameAt(row);
    if (name.isEmpty())
        return;
    QStringList names = m_checked;
    names.removeAll(name);
    if (isChecked)
        names.append(name);
    setChecked(names);
}

void QuotaListModel::setStandings(const QVector<QuotaStanding>& standings)
{
    QHash<QString, double> shares;
    QHash<QString, QString> used;
    for (const QuotaStanding& standing : standings) {
        const double share =
            static_cast<double>(standing.used) / static_cast<double>(std::max<qint64>(1, standing.limit));
        if (used.contains(standing.quota) && share <= shares.value(standing.quota))
            continue;
        shares[standing.quota] = share;
        //: %1 a share of a quota
        used[standing.quota] =
            tr("%1 used").arg(shareText(std::min(standing.used, standing.limit), standing.limit));
    }
    if (used == m_used)
        return;
    m_used = used;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { UsedRole, SummaryRole });
}

int QuotaListModel::rowOf(const QString& name) const
{
    const auto found = std::find_if(
        m_quotas.begin(), m_quotas.end(), [&name](const Quota& quota) { return quota.name == name; });
    return found == m_quotas.end() ? -1 : static_cast<int>(found - m_quotas.begin());
}

QString QuotaListModel::nameAt(int row) const
{
    return row >= 0 && row < count() ? m_quotas[row].name : QString();
}

int QuotaListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant QuotaListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Quota& quota = m_quotas[index.row()];
    switch (role) {
    case NameRole: return quota.name;
    case TextRole: return quotaText(quota);
    case CheckedRole: return m_checked.contains(quota.name);
    case DefaultRole: return m_defaults.contains(quota.name);
    case EditedRole: return m_edited.contains(quota.name);
    case UsedRole: return m_used.value(quota.name);
    case SummaryRole: {
        QStringList parts { quota.name, quotaText(quota), m_used.value(quota.name) };
        if (m_defaults.contains(quota.name))
            parts.append(tr("default"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case EnabledRole: return true;
    default: return {};
    }
}

QHash<int, QByteArray> QuotaListModel::roleNames() const
{
    return { { NameRole, "name" }, { TextRole, "comment" }, { CheckedRole, "isChecked" },
        { DefaultRole, "isDefault" }, { EditedRole, "edited" }, { SummaryRole, "summary" },
        { EnabledRole, "isEnabled" }, { UsedRole, "usedText" } };
}

} // namespace app::viewmodels

#include "moc_quota_list_model.cpp"
