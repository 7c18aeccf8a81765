// SPDX-License-Identifier: GPL-3.0-or-later
// One account Plexus is signed in with: tokens, and what is told of it. As text it is one secret.
// Thread: any. Pure.
#pragma once

#include "accounts/template.h"
#include "base/secret.h"

#include <QString>

#include <optional>

namespace gateway::accounts {

// Whose account, and which of several there.
struct AccountId {
    QString vendor; // Definition::id
    QString name;
    friend bool operator==(const AccountId&, const AccountId&) = default;

    friend auto operator<=>(const AccountId& a, const AccountId& b)
    {
        return std::pair(a.vendor, a.name) <=> std::pair(b.vendor, b.name);
    }
};

struct VendorAccount {
    AccountId id;
    Secret accessToken = {};
    Secret refreshToken = {};
    Secret clientSecret = {};             // the person's own, where the vendor has every installation use one
    std::optional<qint64> expiresMs = {}; // since 1970; not said: until it is refused
    qint64 renewedMs = 0;                 // when the access token came
    QByteArray scope = {};
    // Told by the vendor or the person: account_id, plan, email, base_url, domain, project …
    Values facts = {};
    // The refresh token was sent and nothing has come back yet; after a crash it may be used up.
    bool isRenewing = false;
    // It came from another program's file, which has the same tokens.
    bool isCopied = false;
    friend bool operator==(const VendorAccount&, const VendorAccount&) = default;
};

// As in config/account_lanes.h.
[[nodiscard]] bool isAccountName(const QString& name);

[[nodiscard]] Secret accountText(const VendorAccount& account);
// Nothing: it is none of ours, or of a later Plexus.
[[nodiscard]] std::optional<VendorAccount> readVendorAccount(const Secret& text);

// The moment from which it is renewed ahead: a tenth of its life, and a minute at least, before its end.
// Nothing: it does not end.
[[nodiscard]] std::optional<qint64> renewAtMs(const VendorAccount& account);

// Everything that is known, for filling in: tokens, client_secret and facts.
[[nodiscard]] Values valuesOf(const VendorAccount& account);

} // namespace gateway::accounts
