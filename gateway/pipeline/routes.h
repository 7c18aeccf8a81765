// SPDX-License-Identifier: GPL-3.0-or-later
// What a request line asks for. Paths are compared as sent (percent-encoded), never decoded first. A base URL
// that people join wrongly still means what they meant: no version, a doubled one (`/v1/v1`, `/v1/v1beta`)
// and a slash at the end are forgiven. Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/operation.h"
#include "http/http_types.h"
#include "pipeline/state_routes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gateway::pipeline {

enum class RouteKind {
    Inference,   // POST, JSON body
    CountTokens, // POST, the body of an inference
    Relay,       // POST, JSON or a form with files; see Route::operation
    Raw,         // any method; `name` is the provider, `rest` what follows it in the path
    ModelList,
    Model,   // one entry of the list; `name` is its id
    Show,    // POST, a JSON body that names a model: the same of Ollama's
    Version, // of Ollama's API; open to all like Health
    Mcp,     // any method; `name` is the server, empty: all of them together
    State,   // kept answers and conversations: `action`, `name`, `item`
    Health,
    Root,
};

struct Route {
    RouteKind kind = RouteKind::Root;
    Dialect dialect = Dialect::Chat; // shape of the request and the answer
    Operation operation = Operation::Generate;
    QByteArray name = {};                          // model in the path: Model, and all of Gemini's
    QByteArray rest = {};                          // Raw: with its slash, still percent-encoded
    bool isLite = false;                           // Responses in Codex' short form (translation.md §1.4)
    bool batch = false;                            // Gemini: a list of texts to embed
    bool streams = false;                          // Gemini: the action streams
    bool jsonArray = false;                        // Gemini: the stream is a JSON array (no alt=sse)
    StateAction action = StateAction::GetResponse; // State: `name` is the response's or conversation's id
    QByteArray item = {};
};

struct RouteMatch {
    std::optional<Route> route; // empty: no such path, or not with this method
    QByteArrayView allow;       // static text: methods the path takes ("GET, HEAD"); empty: no such path
};

[[nodiscard]] RouteMatch matchRoute(const http::RequestHead& head);

// A path below /mcp, whatever the method: refusals there are JSON-RPC's.
[[nodiscard]] bool isMcpPath(QByteArrayView path);

// The dialect whose error shape a client on this path can read, for paths of any kind.
[[nodiscard]] Dialect dialectOfPath(QByteArrayView path);

} // namespace gateway::pipeline
