// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/alert_switch_model.h"

namespace app::viewmodels {

int AlertSwitchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kAlertKinds.size());
}

QVariant AlertSwitchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertKind kind = kAlertKinds.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case LabelRole: return alertKindText(kind);
    case ShownRole: return isShown(kind);
    default: return {};
    }
}

QHash<int, QByteArray> AlertSwitchModel::roleNames() const
{
    return { { LabelRole, "label" }, { ShownRole, "shown" } };
}

void AlertSwitchModel::setShown(int row, bool shown)
{
    const QModelIndex changed = index(row);
    if (!changed.isValid())
        return;
    const AlertKind kind = kAlertKinds.at(static_cast<std::size_t>(row));
    if (shown == isShown(kind))
        return;
    if (shown)
        m_muted.remove(alertKindName(kind));
    else
        m_muted.insert(alertKindName(kind));
    Q_EMIT dataChanged(changed, changed, { ShownRole });
    Q_EMIT mutedChanged();
}

QStringList AlertSwitchModel::muted() const
{
    QStringList names(m_muted.cbegin(), m_muted.cend());
    names.sort();
    return names;
}

void AlertSwitchModel::setMuted(const QStringList& names)
{
    m_muted = QSet<QString>(names.cbegin(), names.cend());
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { ShownRole });
}

} // namespace app::viewmodels

#include "moc_alert_switch_model.cpp"
