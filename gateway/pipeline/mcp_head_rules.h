// SPDX-License-Identifier: GPL-3.0-or-later
// What streamable HTTP demands of a request's head. Thread: any. Pure.
#pragma once

#include "http/http_types.h"
#include "mcp/json_rpc.h"

#include <optional>

namespace gateway::pipeline {

// 400, 406, 413 or 415; empty: it may pass. `maxBytes`: of a body.
[[nodiscard]] std::optional<mcp::Refusal> mcpHeadProblem(const http::RequestHead& head, qint64 maxBytes);
[[nodiscard]] mcp::Refusal mcpTooLarge(qint64 maxBytes);

// Batches were in one version alone, which is also the one a request without the field speaks.
[[nodiscard]] bool hasMcpBatches(const HeaderList& headers);

// Accept takes that media type ("application/json"); no field takes everything.
[[nodiscard]] bool acceptsMedia(const HeaderList& headers, QByteArrayView type);

// Media type without parameters, lower case.
[[nodiscard]] QByteArray mediaTypeOf(QByteArrayView contentType);

} // namespace gateway::pipeline
