// SPDX-License-Identifier: GPL-3.0-or-later
// The raw relay: a request goes to a provider as it came, but for the path before it and whose credential it
// carries (translation.md §5.4). Off unless a provider and a key are both told otherwise. Thread: any. Pure.
#pragma once

#include "base/headers.h"
#include "base/result.h"
#include "base/secret.h"
#include "config/config.h"

#include <QByteArrayView>

namespace gateway::providers {

// `rest` begins with a slash and stays as it is; of `query` all but `key=`, which is the client's credential.
// InvalidRequest when the path could leave the one configured: a dot segment, however it is written, a
// backslash, a control character.
[[nodiscard]] Result<QByteArray> rawUrl(
    const config::Provider& provider, QByteArrayView rest, QByteArrayView query);

// All the client's fields but credentials, cookies, those of this hop and ours; then the provider's
// credential, then its own `headers`, which win.
[[nodiscard]] HeaderList rawRequestHeaders(
    const config::Provider& provider, const Secret& credential, const HeaderList& clientHeaders);

// All the provider's fields but cookies and those of its hop.
[[nodiscard]] HeaderList rawResponseHeaders(const HeaderList& upstreamHeaders);

} // namespace gateway::providers
