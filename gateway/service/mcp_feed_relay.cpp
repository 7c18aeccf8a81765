// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mcp_feed_relay.h"

#include "store/store_management.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

McpFeedRelay::McpFeedRelay(GatewayThread& thread, store::Store& store, QObject* parent)
    : McpFeed(parent)
    , m_thread(thread)
    , m_store(store)
{
    connect(&thread.engine().mcpJournal(), &pipeline::McpJournal::updated, this, &McpFeedRelay::updated);
}

void McpFeedRelay::storeOpened()
{
    m_isStoreOpen = true;
    for (const auto& question : std::exchange(m_waiting, {}))
        question();
}

void McpFeedRelay::loadHistory(const store::McpQuery& query, std::function<void(Result<Records>)> done)
{
    const auto question = [this, query, done = std::move(done)] {
        m_store.loadMcpRequests(query, this, done);
    };
    if (m_isStoreOpen)
        question();
    else
        m_waiting.emplace_back(question);
}

void McpFeedRelay::loadTexts(
    const inspect::McpRequestId& id, std::function<void(std::optional<inspect::McpTexts>)> done)
{
    m_thread.post([this, id, done = std::move(done)](pipeline::Engine& engine) {
        // `this` outlives the gateway thread (GatewayRuntime joins it first).
        QMetaObject::invokeMethod(
            this, [done, texts = engine.mcpJournal().texts(id)] { done(texts); }, Qt::QueuedConnection);
    });
}

void McpFeedRelay::removeHistory(qint64 beforeMs, std::function<void(Result<qint64>)> done)
{
    m_store.management().removeMcpRequests(beforeMs, {}, this, std::move(done));
}

void McpFeedRelay::removeRequest(const inspect::McpRequestId& id, std::function<void(Result<void>)> done)
{
    m_store.management().removeMcpRequests(
        std::nullopt, id.toString(), this, [id, done = std::move(done)](const Result<qint64>& count) {
            if (!count)
                done(count.error());
            else if (*count == 0)
                done(Error { .code = ErrorCode::NotFound,
                    .message = u"There is no request %1."_s.arg(id.toString().left(64)),
                    .failureClass = FailureClass::Caller });
            else
                done({});
        });
}

} // namespace gateway::service

#include "moc_mcp_feed_relay.cpp"
