// SPDX-License-Identifier: GPL-3.0-or-later
// What goes through to MCP servers, as the window sees it: TrafficFeed's sister. Abstract so that its page
// can be driven by a scripted one in tests. Thread: the main thread. Callbacks and signals come on the main
// thread too, never from inside a call.
#pragma once

#include "base/result.h"
#include "inspect/mcp_record.h"
#include "store/store.h"

#include <QObject>
#include <QVector>

#include <functional>
#include <optional>

namespace gateway::service {

class McpFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Records = QVector<inspect::McpRecordPtr>;

    // Loads finished requests from the store, newest first.
    virtual void loadHistory(const store::McpQuery& query, std::function<void(Result<Records>)> done) = 0;
    // Texts kept in memory; empty when none are (capture off, or pushed out by newer ones).
    virtual void loadTexts(
        const inspect::McpRequestId& id, std::function<void(std::optional<inspect::McpTexts>)> done) = 0;
    // Deletes finished requests that began before then; how many. What still runs is not among them.
    virtual void removeHistory(qint64 beforeMs, std::function<void(Result<qint64>)> done) = 0;
    // That one; NotFound: it is not kept.
    virtual void removeRequest(const inspect::McpRequestId& id, std::function<void(Result<void>)> done) = 0;

Q_SIGNALS:
    // New or changed since the last emission, at most ten times a second; oldest first. A running request
    // appears with its first message and whenever something of it changed.
    void updated(const gateway::service::McpFeed::Records& records);
};

} // namespace gateway::service
