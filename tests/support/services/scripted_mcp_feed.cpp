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

} // namespace gateway::test

#include "moc_scripted_mcp_feed.cpp"
