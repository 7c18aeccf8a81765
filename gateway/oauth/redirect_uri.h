// SPDX-License-Identifier: GPL-3.0-or-later
// Where an authorization server may send a browser with a code: https addresses, and programs that listen on
// this computer (RFC 8252 §7.3). Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QString>

namespace gateway::oauth {

// Why a client may not register that address, a sentence's end ("must be …"); empty: it may.
[[nodiscard]] QString redirectProblem(const QByteArray& uri);
// Exactly the registered one; on this computer with any port, since a program takes the one that is free
// (RFC 8252 §7.3), but the same host, path and query.
[[nodiscard]] bool redirectMatches(const QByteArray& registered, const QByteArray& asked);
// host, or host:port, for a person to recognise.
[[nodiscard]] QString redirectHost(const QByteArray& uri);
// What a page's Content-Security-Policy must name so that its form may end there.
[[nodiscard]] QByteArray redirectPolicySource(const QByteArray& uri);

} // namespace gateway::oauth
