// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/account_texts.h"

#include "app/viewmodels/common/figures.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::AccountState;
using gateway::service::AccountVendor;
using gateway::service::AccountView;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

} // namespace

const AccountVendor* findVendor(const AccountVendors& vendors, const QString& id)
{
    const auto found = std::find_if(
        vendors.cbegin(), vendors.cend(), [&id](const AccountVendor& vendor) { return vendor.id == id; });
    return found == vendors.cend() ? nullptr : &*found;
}

QString vendorName(const AccountVendors& vendors, const QString& id)
{
    const AccountVendor* vendor = findVendor(vendors, id);
    return vendor == nullptr ? id : vendor->name;
}

QStringList accountNames(const AccountViews& accounts, const QString& vendor)
{
    QStringList names;
    for (const AccountView& account : accounts) {
        if (account.id.vendor == vendor)
            names.append(account.id.name);
    }
    return names;
}

const AccountView* accountMeant(const AccountViews& accounts, const QString& vendor, const QString& name)
{
    const auto called = [&](const QString& wanted) -> const AccountView* {
        const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
            [&](const AccountView& one) { return one.id.vendor == vendor && one.id.name == wanted; });
        return found == accounts.cend() ? nullptr : &*found;
    };
    if (!name.trimmed().isEmpty())
        return called(name.trimmed());
    for (const QString& usual : { u"default"_s, u"legacy"_s }) {
        if (const AccountView* account = called(usual))
            return account;
    }
    const QStringList names = accountNames(accounts, vendor);
    return names.size() == 1 ? called(names.first()) : nullptr;
}

QString freeAccountName(const AccountViews& accounts, const QString& vendor)
{
    const QStringList taken = accountNames(accounts, vendor);
    QString name = u"default"_s;
    for (int number = 2; taken.contains(name); ++number)
        name = u"default-%1"_s.arg(number);
    return name;
}

AccountStanding standingOf(const AccountView* account)
{
    if (account == nullptr)
        return AccountStanding::Missing;
    switch (account->state) {
    case AccountState::Unread: return AccountStanding::Unread;
    case AccountState::SignedIn:
        return account->problem.isEmpty() ? AccountStanding::SignedIn : AccountStanding::Attention;
    case AccountState::SignedOut: return AccountStanding::SignedOut;
    }
    return AccountStanding::Missing;
}

QString standingText(AccountStanding standing)
{
    switch (standing) {
    case AccountStanding::Unread: return Texts::tr("Checking \u2026");
    case AccountStanding::SignedIn: return Texts::tr("Signed in");
    case AccountStanding::Attention: return Texts::tr("Needs attention");
    case AccountStanding::SignedOut: return Texts::tr("Signed out");
    case AccountStanding::Missing: return Texts::tr("Not signed in");
    }
    return {};
}

QString tokenText(const AccountView& account, qint64 nowMs)
{
    if (account.state != AccountState::SignedIn)
        return {};
    if (!account.expiresMs)
        return account.renews ? QString() : Texts::tr("Good until the vendor withdraws it");
    if (*account.expiresMs <= nowMs) {
        return account.renews ? Texts::tr("The token has ended; the next request renews it")
                              : Texts::tr("The token has ended; sign in again");
    }
    const QString left = waitText(*account.expiresMs - nowMs);
    //: %1 is a length of time, "42 min"
    return account.renews ? Texts::tr("Token ends in %1, renews by itself").arg(left)
                          : Texts::tr("Token ends in %1, then sign in again").arg(left);
}

QString renewedText(const AccountView& account, qint64 nowMs)
{
    if (account.renewedMs <= 0)
        return {};
    //: %1 is a moment, "4 min ago" or "14:05"
    return Texts::tr("Last renewed %1").arg(ageText(account.renewedMs, nowMs));
}

QString ownerText(const AccountView& account)
{
    QStringList parts { account.email, account.plan };
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString scopeText(const AccountView& account)
{
    const QStringList scopes = account.scope.split(u' ', Qt::SkipEmptyParts);
    //: %1 what an account was allowed, as the vendor names it
    return scopes.isEmpty() ? QString() : Texts::tr("Allowed: %1").arg(scopes.join(u", "_s));
}

} // namespace app::viewmodels
