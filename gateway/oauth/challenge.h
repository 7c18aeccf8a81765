// SPDX-License-Identifier: GPL-3.0-or-later
// WWW-Authenticate with scheme Bearer: what a server asks for and where it says how to get it (RFC 9110
// §11.6.1, RFC 6750 §3, RFC 9728 §5.1). Thread: any. Pure.
#pragma once

#include "base/headers.h"

#include <QByteArray>

#include <optional>

namespace gateway::oauth {

struct BearerChallenge {
    QByteArray resourceMetadata = {}; // an address
    QByteArray scope = {};
    QByteArray error = {}; // "invalid_token", "insufficient_scope"
    QByteArray errorDescription = {};
    friend bool operator==(const BearerChallenge&, const BearerChallenge&) = default;
};

// The first Bearer challenge among all fields and all challenges of each; nothing: there is none.
[[nodiscard]] std::optional<BearerChallenge> bearerChallenge(const HeaderList& headers);
// A field's value; empty members are left out.
[[nodiscard]] QByteArray challengeValue(const BearerChallenge& challenge);

} // namespace gateway::oauth
