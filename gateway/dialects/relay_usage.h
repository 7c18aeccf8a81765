// SPDX-License-Identifier: GPL-3.0-or-later
// What a request that is relayed asks for and what its answer used, as far as the bytes tell without being
// read whole. Every provider counts media in its own way; what none of the known ones says stays unknown.
// Thread: any. Pure.
#pragma once

#include "base/operation.h"
#include "inspect/exchange_record.h"

#include <boost/json/object.hpp>

#include <QByteArray>

namespace gateway::dialects {

struct RelayRequest {
    inspect::MediaFigures media = {};
    bool streams = false; // `stream: true`, or speech as `stream_format: "sse"`
};

// Of a JSON body; what is not there is not an error.
[[nodiscard]] RelayRequest readRelayRequest(Operation operation, const QByteArray& body);

// `usage` of OpenAI's APIs and those after it, Cohere's `meta`, Google's `usageMetadata`: input_tokens or
// prompt_tokens or total_tokens, output_tokens or completion_tokens, details of cached ones, cost.
void addUsage(const boost::json::object& usage, inspect::Usage& into);
// `{"type":"duration","seconds":9}`, in milliseconds; 0: not counted so.
[[nodiscard]] qint64 heardMs(const boost::json::object& usage);

} // namespace gateway::dialects
