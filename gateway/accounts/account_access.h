// SPDX-License-Identifier: GPL-3.0-or-later
// What a request needs of an account: a token that is good now, and what is known besides. Thread: any.
// Value.
#pragma once

#include "accounts/vendor_account.h"

namespace gateway::accounts {

struct AccountAccess {
    AccountId id;
    Secret token;
    Values facts = {};    // of the account; no secrets among them
    QByteArray base = {}; // instead of Inference::base; empty: there
    std::optional<qint64> freshUntilMs = {};
};

} // namespace gateway::accounts
