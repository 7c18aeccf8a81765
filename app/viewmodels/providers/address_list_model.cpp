// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/address_list_model.h"

#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/common/gateway_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::BaseUrl;
using gateway::service::ConfigProblem;

Addresses AddressListModel::addresses() const
{
    Addresses addresses;
    for (const Row& row : m_rows)
        addresses.append(row.address);
    return addresses;
}

QStringList AddressListModel::titles()
{
    QStringList titles;
    for (const AddressDialect dialect : addressDialects())
        titles.append(addressTitle(dialect));
    return titles;
}

void AddressListModel::setAddresses(const Addresses& addresses)
{
    if (addresses == this->addresses())
        return;
    beginResetModel();
    m_rows.clear();
    for (const BaseUrl& address : addresses)
        m_rows.append({ .address = address });
    endResetModel();
    Q_EMIT edited();
}

AddressListModel::Problems AddressListModel::check(
    const QVector<AddressDialect>& inFields, bool carriesKey, const Problems& problems, const QString& prefix)
{
    QStringList errors;
    QVector<AddressDialect> taken = inFields;
    for (const Row& row : m_rows) {
        const bool isFilled = !row.address.url.trimmed().isEmpty();
        errors.append(isFilled && taken.contains(row.address.dialect)
                ? tr("There is an address for this already.")
                : QString());
        if (isFilled)
            taken.append(row.address.dialect);
    }
    const QString field = prefix + u".api_base_url"_s;
    Problems others;
    for (const ConfigProblem& problem : problems) {
        // An only one without a dialect is the field itself.
        const QString name = problem.path == field  ? addressName(std::nullopt)
            : problem.path.startsWith(field + u'.') ? problem.path.sliced(field.size() + 1)
                                                    : QString();
        if (const int row = rowOf(name, errors); row < 0)
            others.append(problem);
        else
            errors[row] = sentence(gatewayText(problem.message));
    }
    for (int row = 0; row < count(); ++row)
        setRemarks(row, errors[row], addressWarning(m_rows[row].address.url, carriesKey));
    return others;
}

int AddressListModel::rowOf(const QString& name, const QStringList& errors) const
{
    for (int row = 0; row < count(); ++row) {
        const BaseUrl& address = m_rows[row].address;
        if (addressName(address.dialect) == name && !address.url.trimmed().isEmpty() && errors[row].isEmpty())
            return row;
    }
    return -1;
}

int AddressListModel::errorCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.error.isEmpty(); }));
}

void AddressListModel::setRemarks(int row, const QString& error, const QString& warning)
{
    if (m_rows[row].error == error && m_rows[row].warning == warning)
        return;
    m_rows[row].error = error;
    m_rows[row].warning = warning;
    Q_EMIT dataChanged(index(row), index(row), { ErrorRole, WarningRole });
}

void AddressListModel::append()
{
    // Chat and Messages, the first two, have their fields.
    const QVector<AddressDialect> all = addressDialects().sliced(2);
    const auto isFree = [this](AddressDialect dialect) {
        return std::none_of(m_rows.begin(), m_rows.end(),
            [&dialect](const Row& row) { return row.address.dialect == dialect; });
    };
    const auto free = std::find_if(all.begin(), all.end(), isFree);
    beginInsertRows({}, count(), count());
    m_rows.append({ .address = { .dialect = free == all.end() ? all.first() : *free, .url = {} } });
    endInsertRows();
    Q_EMIT edited();
}

void AddressListModel::remove(int row)
{
    if (!isRow(row))
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void AddressListModel::setChoice(int row, int choice)
{
    if (!isRow(row) || choice < 0 || choice >= addressDialects().size()
        || m_rows[row].address.dialect == addressDialects()[choice])
        return;
    m_rows[row].address.dialect = addressDialects()[choice];
    Q_EMIT dataChanged(index(row), index(row), { ChoiceRole, TitleRole });
    Q_EMIT edited();
}

void AddressListModel::setUrl(int row, const QString& url)
{
    if (!isRow(row) || m_rows[row].address.url == url)
        return;
    m_rows[row].address.url = url;
    Q_EMIT dataChanged(index(row), index(row), { UrlRole });
    Q_EMIT edited();
}

int AddressListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AddressListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case ChoiceRole: return static_cast<int>(addressDialects().indexOf(row.address.dialect));
    case TitleRole: return addressTitle(row.address.dialect);
    case UrlRole: return row.address.url;
    case ErrorRole: return row.error;
    case WarningRole: return row.warning;
    default: return {};
    }
}

QHash<int, QByteArray> AddressListModel::roleNames() const
{
    return { { ChoiceRole, "choice" }, { TitleRole, "title" }, { UrlRole, "url" }, { ErrorRole, "error" },
        { WarningRole, "warning" } };
}

} // namespace app::viewmodels

#include "moc_address_list_model.cpp"
