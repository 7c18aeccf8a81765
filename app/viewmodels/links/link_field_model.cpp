// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/links/link_field_model.h"

namespace app::viewmodels {

void LinkFieldModel::setFields(const QVector<LinkField>& fields)
{
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = fields;
    endResetModel();
    Q_EMIT countChanged();
}

int LinkFieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LinkFieldModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LinkField& field = m_fields[index.row()];
    switch (role) {
    case LabelRole: return field.label;
    case ValueRole: return field.value;
    case WarningRole: return field.warning;
    case LiteralRole: return field.isLiteral;
    default: return {};
    }
}

QHash<int, QByteArray> LinkFieldModel::roleNames() const
{
    return { { LabelRole, "label" }, { ValueRole, "value" }, { WarningRole, "warning" },
        { LiteralRole, "literal" } };
}

} // namespace app::viewmodels

#include "moc_link_field_model.cpp"
