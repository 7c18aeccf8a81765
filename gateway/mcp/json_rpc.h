// SPDX-License-Identifier: GPL-3.0-or-later
// What MCP's messages say, as far as a gateway has to know (JSON-RPC 2.0; modelcontextprotocol.io, versions
// 2025-03-26 to 2025-11-25): read in one pass that copies nothing but the few members below, so a message of
// sixteen megabytes costs its own bytes and no more. And the errors a gateway answers itself.
// Thread: any. Pure.
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace gateway::mcp {

enum class MessageKind {
    Request,      // method and id
    Notification, // method alone
    Response,     // result
    ErrorReply,   // error
    Other,        // an object that is none of these
};

struct Message {
    MessageKind kind = MessageKind::Other;
    QString method = {};
    QByteArray id = {}; // as JSON text ("7", "\"a\""); empty: none, or null
    // What a request is about: `params.name` (tools, prompts), else `params.uri` (resources).
    QString name = {};
    QString protocolVersion = {}; // of `params` or `result`
    std::optional<qint64> errorCode = {};
    QString errorMessage = {}; // its beginning

    friend bool operator==(const Message&, const Message&) = default;
};

// One message, or the batch of the versions that have batches.
struct Messages {
    std::vector<Message> list = {};
    bool isBatch = false;

    // Whose answer an error of ours is: the id of the one request; empty where there is none, or several.
    [[nodiscard]] QByteArray requestId() const;
    // The first that has a method; null: none has.
    [[nodiscard]] const Message* call() const;
};

inline constexpr std::size_t kMaxBatch = 100;

// A member a gateway decides by may stand there once, in its exact spelling: what two readers could
// understand differently is an error. Errors: InvalidRequest; `detail` is "parse" where it is no JSON at all.
[[nodiscard]] Result<Messages> readMessages(QByteArrayView text);

// JSON-RPC's own codes, and those of MCP's SDKs.
namespace code {
inline constexpr int kParseError = -32700;
inline constexpr int kInvalidRequest = -32600;
inline constexpr int kMethodNotFound = -32601;
inline constexpr int kInvalidParams = -32602;
inline constexpr int kInternalError = -32603;
inline constexpr int kServerError = -32000; // of the transport: session, key, server
inline constexpr int kTimeout = -32001;
} // namespace code

// A refusal of ours: an HTTP status, and what JSON-RPC says of it.
struct Refusal {
    int status = 400;
    int code = code::kServerError;
    QString message = {};                    // a sentence: what happened, what to do
    QString reason = {};                     // stable word, as `data.reason`: "unknown_session"
    std::optional<qint64> retryAfterMs = {}; // for the Retry-After field
    QByteArray challenge = {};               // for the WWW-Authenticate field
};

// The status and words of an error from elsewhere.
[[nodiscard]] Refusal refusalOf(const Error& error, int httpStatus);

// {"jsonrpc":"2.0","id":…,"error":{…}}. `id`: JSON text; empty: null.
[[nodiscard]] QByteArray errorObject(const QByteArray& id, const Refusal& refusal);

} // namespace gateway::mcp
