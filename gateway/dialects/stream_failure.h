// SPDX-License-Identifier: GPL-3.0-or-later
// A failure inside a stream as the error the client's dialect writes.
// Thread: any. Pure.
#pragma once

#include "dialects/error_body.h"
#include "dialects/unified/stream_event.h"

namespace gateway::dialects {

[[nodiscard]] inline WireError wireErrorOf(const StreamFailure& failure)
{
    return { .status = failure.status,
        .code = QString::fromStdString(failure.error.code),
        .message = QString::fromStdString(failure.error.message),
        .param = QString::fromStdString(failure.error.param) };
}

} // namespace gateway::dialects
