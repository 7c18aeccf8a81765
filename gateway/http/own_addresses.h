// SPDX-License-Identifier: GPL-3.0-or-later
// Where other computers find this one: its IPv4 addresses on networks that are up. IPv6 is left out, as it is
// where Plexus listens for the network: such an address is often reached from everywhere. Thread: any. Asks
// the system each time, for addresses come and go.
#pragma once

#include <QHostAddress>
#include <QVector>

namespace gateway::http {

[[nodiscard]] QVector<QHostAddress> ownNetworkAddresses();

} // namespace gateway::http
