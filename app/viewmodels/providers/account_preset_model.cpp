// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/account_preset_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Provider;
using gateway::service::AccountVendor;

namespace {

// Beside the names of provider-presets.json.
constexpr auto kPrefix = "account:"_L1;

} // namespace

AccountPresetModel::AccountPresetModel(const QVector<AccountVendor>& vendors, QObject* parent)
    : QAbstractListModel(parent)
    , m_vendors(vendors)
{
    std::stable_partition(m_vendors.begin(), m_vendors.end(),
        [](const AccountVendor& vendor) { return vendor.restriction.isEmpty(); });
}

const AccountVendor* AccountPresetModel::find(const QString& presetId) const
{
    const auto found = std::find_if(m_vendors.cbegin(), m_vendors.cend(),
        [&presetId](const AccountVendor& vendor) { return presetId == QString(kPrefix + vendor.id); });
    return found == m_vendors.cend() ? nullptr : &*found;
}

int AccountPresetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_vendors.size());
}

QVariant AccountPresetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountVendor& vendor = m_vendors[index.row()];
    switch (role) {
    case IdRole: return QString(kPrefix + vendor.id);
    case NameRole: return vendor.name;
    case DetailRole:
        return vendor.restriction.isEmpty() ? tr("Sign in, no key") : tr("Sign in, restricted by its vendor");
    default: return {};
    }
}

QHash<int, QByteArray> AccountPresetModel::roleNames() const
{
    return { { IdRole, "presetId" }, { NameRole, "name" }, { DetailRole, "detail" } };
}

ProviderDraft draftFor(const AccountVendor& vendor, const QString& slug, const CheckerTypes& types)
{
    Provider checked;
    checked.quotaChecker.type = checkerForVendor(types, vendor.id);
    QStringList checker;
    for (const FormModel::Row& row : providerCheckerRows(types))
        checker.append(formText(row, providerCheckerOf(checked)));
    ProviderDraft draft { .slug = slug,
        .displayName = vendor.name,
        .keySource = DraftKeySource::Account,
        .accountVendor = vendor.id,
        .checker = checker };
    for (const QString& model : vendor.models)
        draft.models.append({ .id = model });
    return draft;
}

} // namespace app::viewmodels

#include "moc_account_preset_model.cpp"
