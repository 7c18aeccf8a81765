// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration of --demo: the built-in provider and an alias for each thing it can show.
// Thread: any. Pure.
#pragma once

#include "config/config.h"

namespace gateway::service {

// `port`: where the demo provider listens. `clientKey`: what clients send.
[[nodiscard]] config::Config demoConfig(quint16 port, const QString& clientKey);

} // namespace gateway::service
