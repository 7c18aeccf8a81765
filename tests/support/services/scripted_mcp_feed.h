// SPDX-License-Identifier: GPL-3.0-or-later
// service::McpFeed that follows a script: what it holds and what a test shows of it.
// Thread: the main thread. Answers come from the event loop, as those of the real service do.
#pragma once

#include "service/mcp_feed.h"

namespace gateway::test {

class ScriptedMcpFeed final : public service::McpFeed {
    Q_OBJECT
public:
    using McpFeed::McpFeed;

    // What loadHistory() gives from now on.
    void setHistory(const Result<Records>& history) { m_history = history; }

    void setTexts(const std::optional<inspect::McpTexts>& texts) { m_texts = texts; }

    // As if these had changed.
    void show(const Records& records) { Q_EMIT updated(records); }

    [[nodiscard]] int timesLoaded() const { return m_timesLoaded; }

    void loadHistory(const store::McpQuery& query, std::function<void(Result<Records>)> done) override;
    void loadTexts(
        const inspect::McpRequestId& id, std::function<void(std::optional<inspect::McpTexts>)> done) override;
    void removeHistory(qint64 beforeMs, std::function<void(Result<qint64>)> done) override;
    void removeRequest(const inspect::McpRequestId& id, std::function<void(Result<void>)> done) override;

    // What both of them end with from now on; nothing: they succeed.
    void refuseRemoval(const std::optional<Error>& error) { m_refusal = error; }

    [[nodiscard]] QVector<qint64> removedBefore() const { return m_removedBefore; }

    [[nodiscard]] QStringList removedIds() const { return m_removedIds; }

private:
    Result<Records> m_history = Records();
    std::optional<inspect::McpTexts> m_texts;
    int m_timesLoaded = 0;
    std::optional<Error> m_refusal;
    QVector<qint64> m_removedBefore;
    QStringList m_removedIds;
};

} // namespace gateway::test
