// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a quota checker is told: its options, and the credential its definition means: a key, or the
// tokens of a signed-in account (control-plane.md §5.1). They are read when they are needed and kept nowhere.
// Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "config/checker_definition.h"
#include "config/config.h"
#include "meters/account_tokens.h"
#include "meters/check_request.h"
#include "secrets/secret_store.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace gateway::service {

// Which account of a vendor a provider is used with.
struct AccountName {
    QString vendor;  // "anthropic"
    QString account; // empty: the only one
};

// Calls back once, on the main thread. SecretUnavailable: nobody is signed in, or it cannot be read; nullopt:
// there is no such account.
using AccountLookup = std::function<void(
    const AccountName& name, std::function<void(Result<std::optional<meters::AccountTokens>>)> done)>;

// The entry of the secret store an account is kept in.
[[nodiscard]] QString accountEntry(const AccountName& name);

// Reads the entries of the secret store: of the account named, else of the only ones there may be
// (`legacy`, `default`).
[[nodiscard]] AccountLookup storedAccounts(secrets::SecretStore& store);

class AccountKeeper;
// Asks who keeps them: what has ended is renewed first. `accounts` outlives the lookup.
[[nodiscard]] AccountLookup keptAccounts(AccountKeeper& accounts);

class CheckerCredentials {
public:
    using Done = std::function<void(Result<meters::CheckInputs>)>;

    // `authJson`: what AUTH_JSON holds, a path or the JSON itself; empty: not set.
    CheckerCredentials(
        secrets::SecretStore& store, const Clock& clock, AccountLookup accounts, QString authJson);

    // SecretUnavailable or ConfigInvalid: what is missing, and what to do. Never calls back from inside the
    // call, and not at all once this is gone.
    void find(const config::Provider& provider, const config::QuotaChecker& checker,
        const config::CheckerDefinition& definition, Done done);

private:
    class Search;

    [[nodiscard]] Result<std::optional<meters::AccountTokens>> fromAuthJson(const AccountName& name) const;

    secrets::SecretStore& m_store;
    const Clock& m_clock;
    AccountLookup m_accounts;
    QString m_authJson;
    QObject m_context; // what answers are delivered to
};

} // namespace gateway::service
