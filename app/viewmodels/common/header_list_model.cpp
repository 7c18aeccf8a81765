// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/header_list_model.h"

#include "base/redact.h"

namespace app::viewmodels {

void HeaderListModel::setHeaders(const gateway::HeaderList& headers)
{
    if (m_headers == headers)
        return;
    beginResetModel();
    m_headers = headers;
    endResetModel();
    Q_EMIT edited();
}

void HeaderListModel::append()
{
    beginInsertRows({}, count(), count());
    m_headers.append(gateway::Header {});
    endInsertRows();
    Q_EMIT edited();
}

void HeaderListModel::remove(int row)
{
    if (!isRow(row))
        return;
    beginRemoveRows({}, row, row);
    m_headers.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void HeaderListModel::setName(int row, const QString& name)
{
    const QByteArray bytes = name.trimmed().toUtf8();
    if (!isRow(row) || m_headers[row].name == bytes)
        return;
    m_headers[row].name = bytes;
    Q_EMIT dataChanged(index(row), index(row), { NameRole, SecretRole });
    Q_EMIT edited();
}

void HeaderListModel::setValue(int row, const QString& value)
{
    const QByteArray bytes = value.toUtf8();
    if (!isRow(row) || m_headers[row].value == bytes)
        return;
    m_headers[row].value = bytes;
    Q_EMIT dataChanged(index(row), index(row), { ValueRole });
    Q_EMIT edited();
}

int HeaderListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HeaderListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const gateway::Header& header = m_headers[index.row()];
    switch (role) {
    case NameRole: return QString::fromUtf8(header.name);
    case ValueRole: return QString::fromUtf8(header.value);
    case SecretRole: return gateway::isSecretHeader(header.name);
    default: return {};
    }
}

QHash<int, QByteArray> HeaderListModel::roleNames() const
{
    return { { NameRole, "name" }, { ValueRole, "value" }, { SecretRole, "secret" } };
}

} // namespace app::viewmodels

#include "moc_header_list_model.cpp"
