// SPDX-License-Identifier: GPL-3.0-or-later
// The paths of what is relayed: media, embeddings, reranking, moderation (kRelays), and the raw relay.
// Thread: any. Pure.
#pragma once

#include "pipeline/routes.h"

namespace gateway::pipeline {

// `rest`: the path without its versions. Empty: none of ours.
[[nodiscard]] std::optional<RouteMatch> matchRelay(QByteArrayView rest, const QByteArray& method);

// /raw/{provider}/…, with any method. What follows the provider's name goes on as it came, so the path is
// read before anything else is forgiven in it. Empty: another path.
[[nodiscard]] std::optional<RouteMatch> matchRaw(const http::RequestHead& head);

} // namespace gateway::pipeline
