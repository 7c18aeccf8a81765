// SPDX-License-Identifier: GPL-3.0-or-later
// Deletes requests, a few or a whole part of the history: gone from the lists at once, and from what is kept
// once they cannot be brought back any more. One deletion can be undone at a time.
// Thread: the main thread. Made by RequestActions, whose lists and marks it changes.
#pragma once

#include "app/viewmodels/requests/exchange_list_model.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QVector>

#include <memory>

namespace app::viewmodels {

// What somebody wants to be rid of, as the store finds it and as it is known here.
struct HistoryRemoval {
    gateway::store::HistoryScope scope = {};
    bool isSweep = false;       // a part of the history, else those of the scope's ids
    ExchangeFilter filter = {}; // the scope's question; empty: everything
    qint64 askedAtMs = 0;       // what the filter's times are counted from
    qint64 count = 0;           // as it was told to the person
};

class RequestRemoval : public QObject {
    Q_OBJECT
public:
    using Records = ExchangeListModel::Records;

    // All must outlive it.
    RequestRemoval(gateway::service::TrafficFeed& traffic, ExchangeListModel& list,
        gateway::inspect::ExchangeMarks& marks, int undoMs, QObject* parent = nullptr);

    // Those that are listed. What still runs stays.
    void remove(const Records& records);
    void sweep(const HistoryRemoval& removal);
    void undo();

    // It is deleted, or about to be.
    [[nodiscard]] bool isGone(const gateway::inspect::ExchangeRecord& record) const;

Q_SIGNALS:
    // It can be undone.
    void removed(const QString& note);
    // isGone() says more than before, or less; `records` are those the list held.
    void hid(const app::viewmodels::ExchangeListModel::Records& records);
    void restored(const app::viewmodels::ExchangeListModel::Records& records);
    // The store has done it.
    void finished(const app::viewmodels::HistoryRemoval& removal);
    void failed(const QString& note);

private:
    struct Pending {
        HistoryRemoval removal;
        Records records = {}; // that the list held
    };

    using PendingPtr = std::shared_ptr<const Pending>;

    [[nodiscard]] bool covers(const Pending& pending, const gateway::inspect::ExchangeRecord& record) const;
    void begin(Pending pending, const QString& note);
    void finish();
    void takeAnswer(const PendingPtr& pending, const gateway::Result<qint64>& removed);

    gateway::service::TrafficFeed& m_traffic;
    ExchangeListModel& m_list;
    gateway::inspect::ExchangeMarks& m_marks;
    PendingPtr m_pending;           // can be undone
    QVector<PendingPtr> m_underWay; // cannot, and is not done yet
    QSet<gateway::ExchangeId> m_gone;
    QTimer m_undo;
};

} // namespace app::viewmodels
