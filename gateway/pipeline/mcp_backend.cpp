// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_backend.h"

#include "pipeline/local_replies.h"

namespace gateway::pipeline {

http::Reply mcpErrorReply(const mcp::Refusal& refusal, const QByteArray& rpcId)
{
    http::Reply reply { .status = refusal.status,
        .headers = { { "content-type", "application/json" }, { "x-content-type-options", "nosniff" },
            { "cache-control", "no-store" } },
        .body = mcp::errorObject(rpcId, refusal) };
    if (refusal.retryAfterMs) {
        const qint64 seconds = (*refusal.retryAfterMs + 999) / 1000;
        reply.headers.append(Header { "retry-after", QByteArray::number(seconds) });
    }
    if (!refusal.challenge.isEmpty())
        reply.headers.append(Header { "www-authenticate", refusal.challenge });
    return reply;
}

void refuseMcp(McpVisit visit, const mcp::Refusal& refusal)
{
    http::Reply reply = mcpErrorReply(refusal, visit.messages.requestId());
    addRequestId(reply.headers, visit.recorder->record().id.text);
    visit.recorder->record().responseBytes = reply.body.size();
    visit.sink->send(std::move(reply));
    visit.recorder->refused(refusal);
}

} // namespace gateway::pipeline
