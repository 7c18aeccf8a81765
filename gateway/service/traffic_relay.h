// SPDX-License-Identifier: GPL-3.0-or-later
// service::TrafficFeed over the engine (what runs) and the store (what ran).
// Thread: the main thread.
#pragma once

#include "service/capture_desk.h"
#include "service/gateway_service.h"
#include "service/gateway_thread.h"

#include <functional>
#include <vector>

namespace gateway::service {

class TrafficRelay final : public TrafficFeed {
    Q_OBJECT
public:
    TrafficRelay(GatewayThread& thread, store::Store& store, const Clock& clock, QObject* parent = nullptr);

    // What was said.
    [[nodiscard]] CaptureDesk& captures() { return m_captures; }

    // The store was opened, or could not be: what was asked before is asked now.
    void storeOpened();

    void loadHistory(const store::HistoryQuery& query, std::function<void(Result<Records>)> done) override;
    void searchHistory(
        const store::HistorySearch& search, std::function<void(Result<store::HistoryPage>)> done) override;
    void loadTable(const store::HistoryTable& table, std::function<void(Result<Records>)> done) override;
    void countExchanges(const store::HistoryScope& scope, std::function<void(Result<qint64>)> done) override;
    void removeExchanges(const store::HistoryScope& scope, std::function<void(Result<qint64>)> done) override;
    void loadMarks(std::function<void(Result<inspect::ExchangeMarks>)> done) override;
    void setMark(const ExchangeId& id, const inspect::ExchangeMark& mark,
        std::function<void(Result<void>)> done) override;
    void removeExchange(const ExchangeId& id, std::function<void(Result<void>)> done) override;
    void replay(const inspect::ReplayOrder& order, std::function<void(Result<ExchangeId>)> done) override;
    void loadFigures(qint64 fromMs, std::function<void(Result<store::TrafficFigures>)> done) override;
    void loadCapture(const ExchangeId& id, std::function<void(Result<inspect::CapturePtr>)> done) override;
    void searchBodies(
        const inspect::BodyQuery& query, std::function<void(Result<inspect::BodySearchPage>)> done) override;
    void deleteCapture(const ExchangeId& id, std::function<void(Result<void>)> done) override;
    void cancel(const ExchangeId& id) override;

private:
    void onceOpen(std::function<void()> question);

    GatewayThread& m_thread;
    store::Store& m_store;
    CaptureDesk m_captures;
    std::vector<std::function<void()>> m_waiting;
    bool m_isStoreOpen = false;
};

} // namespace gateway::service
