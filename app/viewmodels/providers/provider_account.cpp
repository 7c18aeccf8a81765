// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_account.h"

#include "config/account_lanes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::AccountService;
using gateway::service::AccountVendor;
using gateway::service::AccountView;

ProviderAccount::ProviderAccount(
    AccountService& service, gateway::service::ConfigService& configuration, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_configuration(configuration)
    , m_vendors(service.vendors())
    , m_accounts(service.accounts())
{
    connect(&service, &AccountService::accountsChanged, this, [this] {
        m_accounts = m_service.accounts();
        Q_EMIT changed();
    });
}

void ProviderAccount::load(const QString& vendor, const QString& name, const QStringList& together)
{
    m_vendor = vendor;
    m_name = name;
    m_together = together;
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
    if (index < 0 || index == nameIndex())
        return;
    if (index > known.size())
        load(m_vendor, {}, known);
    else
        load(m_vendor, index > 0 ? known[index - 1] : QString());
    Q_EMIT edited();
}

void ProviderAccount::setChosen(int index, bool chosen)
{
    const QString name = known().value(index);
    QStringList together = m_together;
    if (chosen && !name.isEmpty() && !together.contains(name))
        together.append(name);
    else if (!chosen && together.size() > 1)
        together.removeAll(name);
    load(m_vendor, m_name, together);
    Q_EMIT edited();
}

QStringList ProviderAccount::choices() const
{
    QStringList labels;
    for (const QString& name : isSeveral() ? known() : QStringList())
        labels.append(labelOf(name));
    return labels;
}

QList<bool> ProviderAccount::chosen() const
{
    QList<bool> chosen;
    for (const QString& name : isSeveral() ? known() : QStringList())
        chosen.append(m_together.contains(name));
    return chosen;
}

QString ProviderAccount::labelOf(const QString& name) const
{
    const auto config = m_configuration.current();
    return config ? gateway::config::accountLabel(*config, m_vendor, name) : name;
}

int ProviderAccount::signedInTogether() const
{
    return static_cast<int>(std::count_if(m_together.begin(), m_together.end(), [this](const QString& name) {
        const AccountView* account = accountMeant(m_accounts, m_vendor, name);
        return account != nullptr && account->state == gateway::service::AccountState::SignedIn;
    }));
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
    for (const QString& name : m_together) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QStringList ProviderAccount::names() const
{
    QStringList names { tr("The only one") };
    for (const QString& name : known())
        names.append(labelOf(name));
    if (isSeveral() || names.size() > 2)
        names.append(tr("Several together"));
    return names;
}

int ProviderAccount::nameIndex() const
{
    if (isSeveral())
        return static_cast<int>(known().size()) + 1;
    return m_name.isEmpty() ? 0 : static_cast<int>(known().indexOf(m_name)) + 1;
}

bool ProviderAccount::isSignedIn() const
{
    if (isSeveral())
        return signedInTogether() > 0;
    const AccountStanding standing = standingOf(accountMeant(m_accounts, m_vendor, m_name));
    return standing == AccountStanding::SignedIn || standing == AccountStanding::Attention;
}

bool ProviderAccount::needsAttention() const
{
    if (isSeveral())
        return signedInTogether() < m_together.size();
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
    if (isSeveral())
        return tr("%1 of %n signed in", "", static_cast<int>(m_together.size())).arg(signedInTogether());
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
    if (isSeveral())
        return {};
    const AccountView* account = accountMeant(m_accounts, m_vendor, m_name);
    return account == nullptr ? QString() : account->problem;
}

QString ProviderAccount::signInName() const
{
    if (!m_name.isEmpty())
        return m_name;
    // Of several the first that has to, else a further one.
    for (const QString& name : m_together) {
        const AccountView* one = accountMeant(m_accounts, m_vendor, name);
        if (one == nullptr || one->state == gateway::service::AccountState::SignedOut)
            return name;
    }
    if (isSeveral())
        return freeAccountName(m_accounts, m_vendor);
    const AccountView* account = accountMeant(m_accounts, m_vendor, m_name);
    return account == nullptr ? freeAccountName(m_accounts, m_vendor) : account->id.name;
}

} // namespace app::viewmodels

#include "moc_provider_account.cpp"
