// SPDX-License-Identifier: GPL-3.0-or-later
// Brings requests the list does not hold: page by page from the newest on, and, while a filter is set, those
// among the older ones that pass it. What is held without a gap ends at the horizon; what a search finds lies
// beyond it. Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/exchange_filter.h"
#include "base/clock.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QVector>

#include <algorithm>

namespace app::viewmodels {

class HistoryReader : public QObject {
    Q_OBJECT
public:
    using Records = QVector<gateway::inspect::ExchangeRecordPtr>;

    static constexpr int kPage = 200;
    // A search goes on by itself until it has found a screenful, or looked through so many steps.
    static constexpr int kScreenful = 60;
    static constexpr int kStepsAtOnce = 10;

    // `traffic` must outlive it.
    HistoryReader(
        gateway::service::TrafficFeed& traffic, const gateway::Clock& clock, QObject* parent = nullptr);

    // The next older ones: of all, or of those that pass the filter.
    void readOn();
    // After a problem.
    void retry();
    // The store may hold more than when its end was seen: it was filled meanwhile, or is another one.
    void lookAgain();
    // The question of a search that may begin; an empty one ends it. `shown` rows pass it already.
    void setFilter(const ExchangeFilter& filter, int shown);

    // The list holds less than was read: it has let go of the oldest.
    void setHorizon(qint64 oldestHeldMs) { m_horizonMs = std::max(m_horizonMs, oldestHeldMs); }

    // Everything from then on is held. 0: nothing was read yet.
    [[nodiscard]] qint64 horizonMs() const { return m_horizonMs; }

    [[nodiscard]] bool isReading() const { return m_isReading; }

    // Nothing older would come.
    [[nodiscard]] bool isExhausted() const { return isSearching() ? m_isSearchOver : m_isExhausted; }

    // A filter is set, so that readOn() searches.
    [[nodiscard]] bool isSearching() const { return !m_filter.isEmpty(); }

    // The moment down to which a search has looked; 0: there is none.
    [[nodiscard]] qint64 searchedBackToMs() const { return m_searchedMs; }

    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void stateChanged();
    // Older ones without a gap.
    void read(const gateway::service::TrafficFeed::Records& records);
    // Older ones that pass the filter.
    void found(const gateway::service::TrafficFeed::Records& records);
    // What bodies hold, so far.
    void contentFound(const QSet<gateway::ExchangeId>& ids);

private:
    void begin();
    void finish(const QString& problem);
    void readPage();
    void takePage(const gateway::Result<Records>& page);
    void searchStep();
    void takeStep(const gateway::Result<gateway::store::HistoryPage>& page);
    void searchContent();
    void takeContent(const gateway::Result<gateway::inspect::BodySearchPage>& page);
    void contentTermDone();

    // One of the texts that are looked for in bodies.
    struct ContentTerm {
        gateway::inspect::BodyQuery query;
        QSet<gateway::ExchangeId> ids;
    };

    gateway::service::TrafficFeed& m_traffic;
    const gateway::Clock& m_clock;
    ExchangeFilter m_filter;
    QString m_problem;
    qint64 m_horizonMs = 0;
    qint64 m_searchedMs = 0;
    int m_round = 0; // answers to earlier questions are not waited for any more
    int m_stepsLeft = 0;
    int m_found = 0;
    bool m_isReading = false;
    bool m_isExhausted = false;
    bool m_isSearchOver = false;
    bool m_looksAgain = false; // when the page under way is here
    QVector<ContentTerm> m_content;
    qsizetype m_contentAt = 0;
};

} // namespace app::viewmodels
