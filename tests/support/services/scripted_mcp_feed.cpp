// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/services/scripted_mcp_feed.h"

namespace gateway::test {

void ScriptedMcpFeed::loadHistory(const store::McpQuery& /*query*/, std::function<void(Result<Records>)> done)
{
    ++m_timesLoaded;
    QMetaObject::invokeMethod(
        this, [this, done = std::move(done)] { done(m_history); }, Qt::QueuedConnection);
}

void ScriptedMcpFeed::loadTexts(
    const inspect::McpRequestId& /*id*/, std::function<void(std::optional<inspect::McpTexts>)> done)
{
    QMetaObject::invokeMethod(
        this, [this, done = std::move(done)] { done(m_texts); }, Qt::QueuedConnection);
}

void ScriptedMcpFeed::removeHistory(qint64 beforeMs, std::function<void(Result<qint64>)> done)
{
    m_removedBefore.append(beforeMs);
    const Result<qint64> answer = m_refusal ? Result<qint64>(*m_refusal) : Result<qint64>(2);
    QMetaObject::invokeMethod(
        this, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

void ScriptedMcpFeed::removeRequest(const inspect::McpRequestId& id, std::function<void(Result<void>)> done)
{
    m_removedIds.append(id.toString());
    const Result<void> answer = m_refusal ? Result<void>(*m_refusal) : Result<void>();
    QMetaObject::invokeMethod(
        this, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

} // namespace gateway::test

#include "moc_scripted_mcp_feed.cpp"
