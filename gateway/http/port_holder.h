// SPDX-License-Identifier: GPL-3.0-or-later
// Who listens on a TCP port, as far as this user may know. Reads /proc; blocks for a few milliseconds, so
// it is asked only when a port could not be opened.
#pragma once

#include <QString>

namespace gateway::http {

// "nginx (pid 812)"; empty when it cannot be known (another user's process, not Linux).
[[nodiscard]] QString findPortHolder(quint16 port);

} // namespace gateway::http
