// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses another party names and we act on: pages that are opened in a person's browser, endpoints we send
// codes and tokens to. None of them is believed (peers-and-attacks.md, attacks 26 and 32). Thread: any. Pure.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace gateway::oauth {

// 127.0.0.0/8, ::1 or localhost, as written; nothing is resolved.
[[nodiscard]] bool isLoopbackHost(const QString& host);

// An address that may be opened or called: https, or http on this computer; no user, no fragment, no spaces
// or control characters, nothing a program could take for an option. `what` names it in the error's sentence
// ("authorization_endpoint").
[[nodiscard]] Result<QUrl> endpointUrl(const QByteArray& text, const QString& what);

// scheme://host[:port] without what is the scheme's own port; both in small letters.
[[nodiscard]] QByteArray originOf(const QUrl& url);

// Which addresses a call may reach.
enum class Reach {
    Anywhere,
    PublicOnly, // not this computer and not its network
};

// A server on this computer may name anything, and any server its own host. What others name must be public:
// else a stranger's server would have us ask in our network for it.
[[nodiscard]] Reach reachOf(const QUrl& named, const QUrl& server);

} // namespace gateway::oauth
