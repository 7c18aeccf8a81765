// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/client_field_model.h"

namespace app::viewmodels {

void ClientFieldModel::setRows(const QVector<ClientFieldRow>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

int ClientFieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ClientFieldModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientFieldRow& row = m_rows[index.row()];
    switch (role) {
    case LabelRole: return row.label;
    case ValueRole: return row.value;
    case ShownRole: return row.shown;
    default: return {};
    }
}

QHash<int, QByteArray> ClientFieldModel::roleNames() const
{
    return { { LabelRole, "label" }, { ValueRole, "value" }, { ShownRole, "shown" } };
}

} // namespace app::viewmodels

#include "moc_client_field_model.cpp"
