// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses a call may reach. Thread: any. Pure.
#pragma once

#include <QHostAddress>

namespace gateway::upstream {

// An address of the internet at large: not this computer, its network, or a range with a purpose of its own
// (IANA's special-purpose registries). IPv4 inside IPv6 counts as what it is.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);

} // namespace gateway::upstream
