// SPDX-License-Identifier: GPL-3.0-or-later
// Failures inside a stream: of bytes that cannot be read, and as the error the client's dialect writes.
// Thread: any. Pure.
#pragma once

#include "dialects/error_body.h"
#include "dialects/unified/stream_event.h"

#include <utility>

namespace gateway::dialects {

[[nodiscard]] inline WireError wireErrorOf(const StreamFailure& failure)
{
    return { .status = failure.status,
        .code = QString::fromStdString(failure.error.code),
        .message = QString::fromStdString(failure.error.message),
        .param = QString::fromStdString(failure.error.param) };
}

// The provider's bytes are damaged, or too many.
[[nodiscard]] inline StreamFailure unreadableStream(std::string message)
{
    return { .status = 502,
        .error = { .message = std::move(message), .type = "server_error", .code = "upstream_unreadable" } };
}

} // namespace gateway::dialects
