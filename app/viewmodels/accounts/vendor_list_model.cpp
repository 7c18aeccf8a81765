// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/accounts/vendor_list_model.h"

#include <algorithm>

namespace app::viewmodels {

using gateway::service::AccountVendor;

VendorListModel::VendorListModel(const QVector<AccountVendor>& vendors, QObject* parent)
    : QAbstractListModel(parent)
    , m_vendors(vendors)
{
    std::stable_partition(m_vendors.begin(), m_vendors.end(),
        [](const AccountVendor& vendor) { return vendor.restriction.isEmpty(); });
}

int VendorListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VendorListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountVendor& vendor = m_vendors[index.row()];
    switch (role) {
    case IdRole: return vendor.id;
    case NameRole: return vendor.name;
    case DetailRole:
        if (vendor.usesBrowser && vendor.usesDevice)
            return tr("With the browser, or a code on any device");
        return vendor.usesDevice ? tr("With a code on any device") : tr("With the browser");
    case RestrictedRole: return !vendor.restriction.isEmpty();
    default: return {};
    }
}

QHash<int, QByteArray> VendorListModel::roleNames() const
{
    return { { IdRole, "vendorId" }, { NameRole, "name" }, { DetailRole, "detail" },
        { RestrictedRole, "restricted" } };
}

} // namespace app::viewmodels

#include "moc_vendor_list_model.cpp"
