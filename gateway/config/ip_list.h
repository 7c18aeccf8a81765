// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of network addresses, as in Key::allowedIps and Settings::trustedProxies, and the question whose
// request this is when proxies stand in between. QHostAddress is a value here; nothing is looked up.
// Thread: any. Pure.
#pragma once

#include "base/headers.h"

#include <QHostAddress>
#include <QStringList>
#include <QVector>

#include <array>
#include <optional>

namespace gateway::config {

using IpBytes = std::array<quint8, 16>; // IPv4 as ::ffff:a.b.c.d

// From one address to another, both included and of one family.
struct IpRange {
    IpBytes first = {};
    IpBytes last = {};
    friend bool operator==(const IpRange&, const IpRange&) = default;
};

// An entry of a list: `a.b.c.d`, an IPv6 address, either with `/bits`, `a.b.c.d-N` (N: the last number of the
// range's end) or `address-address`. Host bits behind a prefix do not matter. Empty: none of these.
[[nodiscard]] std::optional<IpRange> parseIpRange(QStringView entry);
// An address as it stands in a header: plain, `[v6]`, or with a port behind it.
[[nodiscard]] std::optional<QHostAddress> parseHopAddress(QStringView text);

class IpList {
public:
    IpList() = default;
    // An entry that cannot be read matches nothing (validate() reports it): a list of nothing but mistakes
    // lets nobody in.
    explicit IpList(const QStringList& entries);

    // No entry at all. What that means is the asker's rule: any address for a key, none for trusted proxies.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    // An IPv4 address is found by IPv4 entries alone, however it is written (1.2.3.4, ::ffff:1.2.3.4).
    [[nodiscard]] bool contains(const QHostAddress& address) const;

private:
    QVector<IpRange> m_ranges;
    bool m_isEmpty = true;
};

// The address that counts for a request which came from `peer`. X-Forwarded-For (all fields of that name, in
// order), or without one RFC 7239's Forwarded, is believed as far as trusted proxies wrote it: from the
// right, over trusted hops, to the first that is not. All hops trusted: the leftmost. A hop on that way which
// is not an address: the peer. A proxy that writes Forwarded has to take a client's X-Forwarded-For away.
[[nodiscard]] QHostAddress clientAddress(
    const QHostAddress& peer, const HeaderList& headers, const IpList& trusted);

} // namespace gateway::config
