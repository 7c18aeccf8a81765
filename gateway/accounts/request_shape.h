// SPDX-License-Identifier: GPL-3.0-or-later
// What a request made with an account is told apart by, and its header fields. Thread: any. Pure.
#pragma once

#include "accounts/definition.h"
#include "base/secret.h"

namespace gateway::accounts {

// Of the body about to be sent: `initiator` (user, or agent where the last turn is a tool's or the model's
// own), `vision` ("true" where it shows images), `session` (prompt_cache_key, where it has one).
[[nodiscard]] Values requestValues(Dialect dialect, const dialects::json::object& body);

// The fields of a provider's request made into the account's: its bearer token in the place of any key, the
// definition's headers. What the provider's own `headers` name stays as it is.
void applyHeaders(HeaderList& headers, const config::Provider& provider, const Inference& inference,
    const Secret& token, const Values& values);

} // namespace gateway::accounts
