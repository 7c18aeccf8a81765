// SPDX-License-Identifier: GPL-3.0-or-later
// service::McpFeed over the engine (what runs) and the store (what ran).
// Thread: the main thread.
#pragma once

#include "service/gateway_thread.h"
#include "service/mcp_feed.h"

#include <functional>
#include <vector>

namespace gateway::service {

class McpFeedRelay final : public McpFeed {
    Q_OBJECT
public:
    McpFeedRelay(GatewayThread& thread, store::Store& store, QObject* parent = nullptr);

    // The store was opened, or could not be: what was asked before is asked now.
    void storeOpened();

    void loadHistory(const store::McpQuery& query, std::function<void(Result<Records>)> done) override;
    void loadTexts(
        const inspect::McpRequestId& id, std::function<void(std::optional<inspect::McpTexts>)> done) override;
    void removeHistory(qint64 beforeMs, std::function<void(Result<qint64>)> done) override;
    void removeRequest(const inspect::McpRequestId& id, std::function<void(Result<void>)> done) override;

private:
    GatewayThread& m_thread;
    store::Store& m_store;
    std::vector<std::function<void()>> m_waiting;
    bool m_isStoreOpen = false;
};

} // namespace gateway::service
