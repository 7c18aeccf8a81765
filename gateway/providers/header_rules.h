// SPDX-License-Identifier: GPL-3.0-or-later
// Which header fields travel, in both directions. Both lists are allow-lists: a client's credentials, cookies
// and hop-by-hop fields never reach a provider, a provider's cookies and redirects never reach a client.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/headers.h"
#include "base/secret.h"
#include "config/config.h"

namespace gateway::providers {

// The request head for a provider: content type, the client's fields that carry meaning for the API, the
// provider's credential in the dialect's place, then the provider's own `headers`, which win.
[[nodiscard]] HeaderList requestHeaders(const config::Provider& provider, Dialect dialect,
    const Secret& credential, const HeaderList& clientHeaders);

// What of a provider's response head reaches the client. `x-request-id` arrives as `x-upstream-request-id`:
// the client's own request id is ours.
[[nodiscard]] HeaderList responseHeaders(const HeaderList& upstreamHeaders);

} // namespace gateway::providers
