// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus remembers of one request to an MCP server: the value that travels from the gateway thread to
// the window and the store. Plain data; every list is bounded by whoever fills it. It holds what was said by
// name and size alone; the texts are kept in memory only, apart (McpTexts), and only where bodies of
// exchanges are.
//
// Times: microseconds since the request's first byte was accepted, on one monotonic clock; kNever for what
// did not happen (yet).
#pragma once

#include "base/ids.h"
#include "inspect/exchange_record.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace gateway::inspect {

using McpRequestId = StrongId<struct McpRequestIdTag>;

enum class McpSender { Client, Server };

// One message of JSON-RPC on its way.
struct McpMessage {
    McpSender sender = McpSender::Client;
    QString kind;   // "request", "notification", "response", "error", "other"
    QString method; // empty: an answer
    QString name;   // of a tool, prompt or resource
    QByteArray id;  // as JSON text
    qint64 bytes = 0;
    qint64 atUs = kNever;
    friend bool operator==(const McpMessage&, const McpMessage&) = default;
};

struct McpRecord {
    McpRequestId id;
    qint64 startedAtMs = 0; // wall clock, UTC
    ExchangeState state = ExchangeState::Running;
    QString keyName; // empty: not authenticated
    QString attribution;
    QString client; // first product of User-Agent
    QString remoteAddress;
    QString server;    // empty: the aggregate
    QString transport; // "http", "program", "aggregate", "management"
    QByteArray httpMethod;
    QString protocolVersion;                 // of MCP; empty: not told
    QByteArray session;                      // the beginning of its hash; empty: none
    QString rpcMethod;                       // of the request's first message that has one
    QString name;                            // of its tool, prompt or resource
    QByteArray rpcId;                        // as JSON text
    int status = 0;                          // answered to the client; 0 while nothing was
    std::optional<qint64> rpcErrorCode = {}; // of the answer
    QString errorMessage;
    int keyNumber = -1; // of the server's pool, from 0; −1: none
    int attempts = 0;   // requests sent on
    qint64 requestBytes = 0;
    qint64 responseBytes = 0;
    qint64 clientMessages = 0;
    qint64 serverMessages = 0;
    qint64 headUs = kNever;
    qint64 bodyUs = kNever;
    qint64 sentUs = kNever;       // written to the server
    qint64 serverHeadUs = kNever; // its head complete
    qint64 firstByteUs = kNever;  // first byte to the client
    qint64 endUs = kNever;
    QStringList notices;          // what Plexus did or refused, a phrase each
    QVector<McpMessage> messages; // the first ones; the counts above are of all

    [[nodiscard]] bool isFinished() const { return state != ExchangeState::Running; }

    friend bool operator==(const McpRecord&, const McpRecord&) = default;
};

using McpRecordPtr = std::shared_ptr<const McpRecord>;

// The messages themselves, credentials overwritten; in memory only, each direction cut at its limit.
struct McpTexts {
    QByteArray fromClient; // a message after the other, an empty line between
    QByteArray fromServer;
    bool clientCut = false;
    bool serverCut = false;
};

} // namespace gateway::inspect

Q_DECLARE_METATYPE(gateway::inspect::McpRecordPtr)
