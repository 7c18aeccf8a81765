// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts providers are asked with: from memory while their tokens are fresh, else from whoever keeps
// and renews them, on another thread. Thread: the gateway thread; owned by the engine.
#pragma once

#include "accounts/account_access.h"
#include "config/config.h"
#include "pipeline/token_cache.h"

#include <functional>

namespace gateway::pipeline {

class AccountTokens {
public:
    using Done = std::function<void(const Result<accounts::AccountAccess>& access)>;

    // Where they come from. `done` comes back on the gateway thread, once.
    struct Keeper {
        std::function<void(const QString& vendor, const QString& account, Done done)> ask;
        std::function<void(const accounts::AccountId& id, const Secret& token)> refused;
    };

    // Without a keeper nobody is signed in.
    AccountTokens(const Clock& clock, Keeper keeper);

    // `account`: of several the provider has; empty: the one it names. `done` comes now, or later; not once
    // the object is gone.
    void access(const config::Provider& provider, const QString& account, const Done& done);
    // The vendor did not take it; the next who asks gets another, if there is one.
    void refused(
        const config::Provider& provider, const QString& account, const accounts::AccountAccess& access);

    // Something has changed at the accounts.
    void clear() { m_known.clear(); }

private:
    Keeper m_keeper;
    TokenCache<accounts::AccountAccess> m_known; // by vendor and account, as providers name them
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace gateway::pipeline
