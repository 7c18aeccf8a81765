// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accounts/import_source_list_model.h"

namespace app::viewmodels {

using gateway::service::ImportSource;

void ImportSourceListModel::setSources(const QVector<ImportSource>& sources)
{
    if (sources == m_sources)
        return;
    beginResetModel();
    m_sources = sources;
    endResetModel();
    Q_EMIT countChanged();
}

const ImportSource* ImportSourceListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_sources[row] : nullptr;
}

int ImportSourceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportSourceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportSource& source = m_sources[index.row()];
    switch (role) {
    case ProgramRole: return source.program;
    case PathRole: return source.path;
    default: return {};
    }
}

QHash<int, QByteArray> ImportSourceListModel::roleNames() const
{
    return { { ProgramRole, "program" }, { PathRole, "path" } };
}

} // namespace app::viewmodels

#include "moc_import_source_list_model.cpp"
