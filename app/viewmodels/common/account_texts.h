// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts with vendors in words, for every page that speaks of them.
// Thread: any. Pure.
#pragma once

#include "service/account_service.h"

#include <QString>
#include <QVector>

namespace app::viewmodels {

// How an account stands, as far as people tell it apart.
enum class AccountStanding {
    Unread,    // the store has not answered yet
    SignedIn,  // all is well
    Attention, // it works still, but something was wrong with it
    SignedOut, // somebody has to sign in again
    Missing,   // there is no such account
};

using AccountVendors = QVector<gateway::service::AccountVendor>;
using AccountViews = QVector<gateway::service::AccountView>;

[[nodiscard]] const gateway::service::AccountVendor* findVendor(
    const AccountVendors& vendors, const QString& id);
// Its name; the id of one nobody knows.
[[nodiscard]] QString vendorName(const AccountVendors& vendors, const QString& id);
[[nodiscard]] QStringList accountNames(const AccountViews& accounts, const QString& vendor);
// Which one a provider means: the one it names, else `default`, `legacy` or the only one. Null: none.
[[nodiscard]] const gateway::service::AccountView* accountMeant(
    const AccountViews& accounts, const QString& vendor, const QString& name);
// "work", or the first of "default", "default-2" … that is free.
[[nodiscard]] QString freeAccountName(const AccountViews& accounts, const QString& vendor);

[[nodiscard]] AccountStanding standingOf(const gateway::service::AccountView* account);
[[nodiscard]] QString standingText(AccountStanding standing);
// When its token ends, and what happens then; empty: nothing is known of it.
[[nodiscard]] QString tokenText(const gateway::service::AccountView& account, qint64 nowMs);
// "Renewed 4 min ago"; empty: it has not been.
[[nodiscard]] QString renewedText(const gateway::service::AccountView& account, qint64 nowMs);
// "you@firm.example · plus"
[[nodiscard]] QString ownerText(const gateway::service::AccountView& account);

// "Allowed: openid, profile"; empty: the vendor did not say.
[[nodiscard]] QString scopeText(const gateway::service::AccountView& account);

} // namespace app::viewmodels
