// SPDX-License-Identifier: GPL-3.0-or-later
// Exchanges for ScriptedServices.
// Thread: the main thread.
#pragma once

#include "service/gateway_service.h"

namespace gateway::test {

// Oldest first; the last two are running. Times are relative to `nowMs`.
[[nodiscard]] service::TrafficFeed::Records scriptedExchanges(qint64 nowMs);

// What was said in one of them: a short stream, with its events and samples.
[[nodiscard]] inspect::Capture scriptedCapture(const inspect::ExchangeRecord& record);

class ScriptedTraffic final : public service::TrafficFeed {
    Q_OBJECT
public:
    explicit ScriptedTraffic(Records records, QObject* parent = nullptr);

    // New or changed, as the gateway would tell it.
    void emitUpdated(const Records& records);

    // In the store, and told to nobody: as what was there before, or came by another way.
    void fillStore(const Records& records) { m_records = records + m_records; }

    // searchHistory() says that there is more, as far back as it is asked.
    void neverEndSearches() { m_searchesEnd = false; }

    [[nodiscard]] const Records& records() const { return m_records; }

    // What loadHistory() and loadFigures() answer from now on.
    void failWith(const Error& error) { m_failure = error; }

    [[nodiscard]] int looksAtFigures() const { return m_looksAtFigures; }

    [[nodiscard]] QVector<ExchangeId> cancelled() const { return m_cancelled; }

    [[nodiscard]] const QVector<store::HistorySearch>& searches() const { return m_searches; }

    [[nodiscard]] const QVector<store::HistoryTable>& tables() const { return m_tables; }

    [[nodiscard]] const QVector<store::HistoryScope>& removals() const { return m_removals; }

    [[nodiscard]] const QVector<inspect::ReplayOrder>& replays() const { return m_replays; }

    [[nodiscard]] const inspect::ExchangeMarks& marks() const { return m_marks; }

    void loadHistory(const store::HistoryQuery& query, std::function<void(Result<Records>)> done) override;
    // Everything that is finished, whatever is asked for; the question is in `searches`.
    void searchHistory(
        const store::HistorySearch& search, std::function<void(Result<store::HistoryPage>)> done) override;
    // What is finished and of that scope, put in order; the scope's question is passed over as above.
    void loadTable(const store::HistoryTable& table, std::function<void(Result<Records>)> done) override;
    void countExchanges(const store::HistoryScope& scope, std::function<void(Result<qint64>)> done) override;
    void removeExchanges(const store::HistoryScope& scope, std::function<void(Result<qint64>)> done) override;
    void loadMarks(std::function<void(Result<inspect::ExchangeMarks>)> done) override;
    void setMark(const ExchangeId& id, const inspect::ExchangeMark& mark,
        std::function<void(Result<void>)> done) override;
    void removeExchange(const ExchangeId& id, std::function<void(Result<void>)> done) override;
    // Its id is the original's with an "R" in front.
    void replay(const inspect::ReplayOrder& order, std::function<void(Result<ExchangeId>)> done) override;
    void loadFigures(qint64 fromMs, std::function<void(Result<store::TrafficFigures>)> done) override;
    // Of every exchange that is known: a short stream, with its events and samples.
    void loadCapture(const ExchangeId& id, std::function<void(Result<inspect::CapturePtr>)> done) override;
    // Two steps: nothing in the first, all that hold the text in the second.
    void searchBodies(
        const inspect::BodyQuery& query, std::function<void(Result<inspect::BodySearchPage>)> done) override;
    void deleteCapture(const ExchangeId& id, std::function<void(Result<void>)> done) override;
    void cancel(const ExchangeId& id) override;

private:
    // Finished, newest first; whatever the scope's question is.
    [[nodiscard]] Records recordsOf(const store::HistoryScope& scope) const;

    Records m_records; // oldest first
    std::optional<Error> m_failure;
    QVector<ExchangeId> m_cancelled;
    QVector<ExchangeId> m_forgotten; // captures
    QVector<store::HistorySearch> m_searches;
    QVector<store::HistoryTable> m_tables;
    QVector<store::HistoryScope> m_removals;
    QVector<inspect::ReplayOrder> m_replays;
    inspect::ExchangeMarks m_marks;
    int m_looksAtFigures = 0;
    bool m_searchesEnd = true;
};

} // namespace gateway::test
