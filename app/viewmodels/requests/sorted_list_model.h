// SPDX-License-Identifier: GPL-3.0-or-later
// The requests in another order than the newest first: a snapshot of what the store holds, read page by page.
// Nothing comes in by itself, so nothing moves while one reads; what has ended since is counted, and is in it
// after the next reload(). Roles are those of ExchangeListModel.
// Thread: the main thread. The list must outlive it.
#pragma once

#include "app/viewmodels/requests/exchange_list_model.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QSet>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

class SortedListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // Off, it costs nothing and is empty.
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(double axisUs READ axisUs NOTIFY axisChanged FINAL)
public:
    using Records = ExchangeListModel::Records;

    static constexpr int kPage = 200;
    // Nobody reads further; each page is one more look at everything there is.
    static constexpr int kMost = 5'000;

    // Deleted, or about to be; the store may still tell of it.
    using IsGone = std::function<bool(const gateway::inspect::ExchangeRecord&)>;

    // Both must outlive it.
    SortedListModel(gateway::service::TrafficFeed& traffic, ExchangeListModel& list, IsGone isGone,
        QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] bool isActive() const { return m_isActive; }

    [[nodiscard]] double axisUs() const { return static_cast<double>(m_axisUs); }

    [[nodiscard]] bool isReading() const { return m_isReading; }

    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    [[nodiscard]] QString problem() const { return m_problem; }

    // How many have ended since the snapshot that it may hold.
    [[nodiscard]] int newCount() const { return static_cast<int>(m_new.size()); }

    // A snapshot of those, in that order; the rows there are stay until it is here.
    void show(const gateway::store::HistoryScope& scope, const gateway::store::HistoryOrder& order);
    void close();
    // The next page.
    void readOn();
    // After a problem.
    void retry();
    // What the gateway tells of; `filter` says which of it is meant.
    void notice(const Records& records, const ExchangeFilter& filter, qint64 nowMs);
    // What is gone goes, and what is not any more comes back to where it was.
    void hideGone();
    void restoreHidden();
    // These will not come back.
    void forget(const QVector<gateway::ExchangeId>& ids);

    // Null outside.
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr at(int row) const;
    // -1: it is not in the snapshot.
    [[nodiscard]] int rowOf(const gateway::ExchangeId& id) const;
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr find(const gateway::ExchangeId& id) const;

    void refreshMarks(const gateway::ExchangeId& id);
    void refreshPicked();
    Q_INVOKABLE void refreshAges();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void activeChanged();
    void axisChanged();
    // Reading, its end, a problem, what is new.
    void stateChanged();

private:
    using RecordPtr = gateway::inspect::ExchangeRecordPtr;

    void ask();
    void take(const gateway::Result<Records>& page);
    void append(const Records& page);
    void coverAxis(const Records& records);
    void tellAll(const QVector<int>& roles);

    gateway::service::TrafficFeed& m_traffic;
    ExchangeListModel& m_list;
    gateway::store::HistoryTable m_question;

    struct Hidden {
        int row = 0; // when it went
        RecordPtr record;
    };

    const IsGone m_isGone;
    Records m_rows;
    QVector<Hidden> m_hidden;          // in the order they went
    QSet<gateway::ExchangeId> m_known; // of both
    QSet<gateway::ExchangeId> m_new;
    QString m_problem;
    qint64 m_axisUs;
    int m_round = 0; // answers to earlier questions are not waited for any more
    bool m_isActive = false;
    bool m_isReading = false;
    bool m_hasMore = false;
    bool m_isFirst = false; // the page under way takes the place of what is there
};

} // namespace app::viewmodels
