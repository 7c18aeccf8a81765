// SPDX-License-Identifier: GPL-3.0-or-later
// Answers Plexus gives itself: errors in the caller's dialect, the model list, health.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/error.h"
#include "dialects/error_body.h"
#include "http/http_types.h"
#include "pipeline/routes.h"
#include "pipeline/snapshot.h"

namespace gateway::pipeline {

// Both ids a client may look for: OpenAI's SDKs read x-request-id, Anthropic's request-id.
void addRequestId(HeaderList& headers, const QByteArray& requestId);

[[nodiscard]] http::Reply errorReply(Dialect dialect, const Error& error, const QByteArray& requestId);
// With the error's own status and ids.
[[nodiscard]] http::Reply wireErrorReply(Dialect dialect, const dialects::WireError& error);
[[nodiscard]] http::Reply rejectionReply(
    Dialect dialect, int status, const QString& code, const QString& message, const QByteArray& requestId);
// What the key may ask for; 304 for a client that knows it. Errors: InvalidRequest for a bad parameter,
// UnknownModel.
[[nodiscard]] Result<http::Reply> modelListReply(
    const Route& route, const http::RequestHead& head, const Snapshot& snapshot, const config::Key& key);
[[nodiscard]] Result<http::Reply> modelReply(
    const Route& route, const http::RequestHead& head, const Snapshot& snapshot, const config::Key& key);
// The same, of the model `body` names. InvalidRequest: it names none.
[[nodiscard]] Result<http::Reply> showReply(
    const http::InboundRequest& request, const Snapshot& snapshot, const config::Key& key);
// The answer to a token count, in the dialect's shape.
[[nodiscard]] http::Reply tokenCountReply(Dialect dialect, qint64 tokens);
// Says who answers, so that a second Plexus recognises the first on a taken port.
[[nodiscard]] http::Reply healthReply();
// Which of Ollama's versions our form of its API is that of: clients refuse old ones.
[[nodiscard]] http::Reply ollamaVersionReply();
[[nodiscard]] http::Reply rootReply();

} // namespace gateway::pipeline
