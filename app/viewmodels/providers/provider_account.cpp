// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_account.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::AccountService;
using gateway::service::AccountVendor;
using gateway::service::AccountView;

ProviderAccount::ProviderAccount(AccountService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_vendors(service.vendors())
    , m_accounts(service.accounts())
{
    connect(&service, &AccountService::accountsChanged, this, [this] {
        m_accounts = m_service.accounts();
        Q_EMIT changed();
    });
}

void ProviderAccount::load(const QString& vendor, const QString& name)
{
    m_vendor = vendor;
    m_name = name;
    Q_EMIT changed();
}

void ProviderAccount::chooseVendor(int index)
{
    if (index < 0 || index >= m_vendors.size() || m_vendors[index].id == m_vendor)
        return;
    load(m_vendors[index].id, {});
    Q_EMIT edited();
}

void ProviderAccount::chooseName(int index)
{
    const QStringList known = this->known();
    const QString name = index > 0 && index <= known.size() ? known[index - 1] : QString();
    if (index < 0 || name == m_name)
        return;
    load(m_vendor, name);
    Q_EMIT edited();
}

QStringList ProviderAccount::vendors() const
{
    QStringList names;
    for (const AccountVendor& vendor : m_vendors)
        names.append(vendor.name);
    return names;
}

int ProviderAccount::vendorIndex() const
{
    const AccountVendor* vendor = findVendor(m_vendors, m_vendor);
    return vendor == nullptr ? -1 : static_cast<int>(vendor - m_vendors.constData());
}

QStringList ProviderAccount::known() const
{
    QStringList names = accountNames(m_accounts, m_vendor);
    if (!m_name.isEmpty() && !names.contains(m_name))
        names.append(m_name);
    return names;
}

QStringList ProviderAccount::names() const
{
    return QStringList { tr("The only one") } + known();
}

int ProviderAccount::nameIndex() const
{
    return m_name.isEmpty() ? 0 : static_cast<int>(known().indexOf(m_name)) + 1;
}

bool ProviderAccount::isSignedIn() const
{
    const AccountStanding standing = standingOf(accountMeant(m_accounts, m_vendor, m_name));
    return standing == AccountStanding::SignedIn || standing == AccountStanding::Attention;
}

bool ProviderAccount::needsAttention() const
{
    switch (standingOf(accountMeant(m_accounts, m_vendor, m_name))) {
    case AccountStanding::Unread:
    case AccountStanding::SignedIn: return false;
    case AccountStanding::Attention:
    case AccountStanding::SignedOut:
    case AccountStanding::Missing: return true;
    }
    return true;
}

QString ProviderAccount::text() const
{
    if (m_vendor.isEmpty())
        return {};
    const AccountView* account = accountMeant(m_accounts, m_vendor, m_name);
    if (account == nullptr && m_name.isEmpty() && accountNames(m_accounts, m_vendor).size() > 1)
        return tr("There are several accounts: choose one");
    QStringList parts { standingText(standingOf(account)) };
    if (account != nullptr)
        parts.append(ownerText(*account));
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString ProviderAccount::problem() const
{
    const AccountView* account = accountMeant(m_accounts, m_vendor, m_name);
    return account == nullptr ? QString() : account->problem;
}

QString ProviderAccount::signInName() const
{
    if (!m_name.isEmpty())
        return m_name;
    const AccountView* account = accountMeant(m_accounts, m_vendor, m_name);
    return account == nullptr ? freeAccountName(m_accounts, m_vendor) : account->id.name;
}

} // namespace app::viewmodels

#include "moc_provider_account.cpp"
