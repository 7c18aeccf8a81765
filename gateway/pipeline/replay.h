// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded request made ready to go through the gateway again, in place of the client's: everything that
// says who asks is left out, for the key is named by whoever sends it. Thread: any. Pure.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/http_types.h"
#include "inspect/replay_order.h"

namespace gateway::pipeline {

// Refuses what could not have been a request line.
[[nodiscard]] Result<http::InboundRequest> replayRequest(
    const inspect::ReplayOrder& order, const Clock& clock);

} // namespace gateway::pipeline
