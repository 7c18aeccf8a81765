// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/field_list_model.h"

#include <algorithm>

namespace app::viewmodels {

void FieldListModel::setFields(const QVector<Field>& fields)
{
    const bool sameNames = std::equal(m_fields.begin(), m_fields.end(), fields.begin(), fields.end(),
        [](const Field& a, const Field& b) { return a.section == b.section && a.name == b.name; });
    if (!sameNames) {
        beginResetModel();
        m_fields = fields;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row) {
        if (m_fields[row].value == fields[row].value)
            continue;
        m_fields[row].value = fields[row].value;
        Q_EMIT dataChanged(index(row), index(row), { ValueRole });
    }
}

QString FieldListModel::asText() const
{
    QString text;
    QString section;
    for (const Field& field : m_fields) {
        if (field.section != section) {
            section = field.section;
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + section + u'\n';
        }
        text += field.name + QStringLiteral(": ") + field.value + u'\n';
    }
    return text;
}

int FieldListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FieldListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Field& field = m_fields[index.row()];
    switch (role) {
    case SectionRole: return field.section;
    case NameRole: return field.name;
    case ValueRole: return field.value;
    case FirstRole: return index.row() == 0 || m_fields[index.row() - 1].section != field.section;
    default: return {};
    }
}

QHash<int, QByteArray> FieldListModel::roleNames() const
{
    return { { SectionRole, "section" }, { NameRole, "name" }, { ValueRole, "value" },
        { FirstRole, "first" } };
}

} // namespace app::viewmodels

#include "moc_field_list_model.cpp"
