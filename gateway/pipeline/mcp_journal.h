// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of requests to MCP servers while they run and when they end: to the store, once each; to the
// window, at most ten times a second; and the latest texts, for as long as there is room.
// Thread: the gateway thread. The signal is delivered queued to other threads.
#pragma once

#include "pipeline/mcp_recorder.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QVector>

#include <functional>
#include <optional>
#include <utility>

namespace gateway::pipeline {

using McpRecords = QVector<inspect::McpRecordPtr>;

struct McpJournalOptions {
    Capture capture = Capture::Off;
    // Texts of this many latest requests are kept when capture is on.
    qsizetype capturedRequests = 200;
    // Live updates cost a copy per change; only a process with a window wants them.
    bool liveUpdates = false;
    std::function<void(const inspect::McpRecordPtr&)> onFinished = {};
};

class McpJournal final : public QObject {
    Q_OBJECT
public:
    McpJournal(McpJournalOptions options, QObject* parent);

    // For recorders, which the journal outlives.
    [[nodiscard]] McpRecorder::Observer observer();
    // Requests under way, but for streams that only listen.
    [[nodiscard]] qsizetype runningCalls() const;
    // Empty when none are kept.
    [[nodiscard]] std::optional<inspect::McpTexts> texts(const inspect::McpRequestId& id) const;
    void flush();

Q_SIGNALS:
    // New or changed requests, oldest first.
    void updated(const gateway::pipeline::McpRecords& records);

private:
    void recorderChanged(McpRecorder& recorder);
    void recorderFinished(McpRecorder& recorder);

    McpJournalOptions m_options;
    QSet<McpRecorder*> m_running; // that said anything
    QSet<McpRecorder*> m_changed; // running, waiting for the next update
    McpRecords m_finished;        // likewise
    QTimer m_timer;
    QVector<std::pair<inspect::McpRequestId, inspect::McpTexts>> m_captured; // oldest first
};

} // namespace gateway::pipeline

Q_DECLARE_METATYPE(gateway::pipeline::McpRecords)
