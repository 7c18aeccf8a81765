// SPDX-License-Identifier: GPL-3.0-or-later
// The page of requests: what is listed, what is selected, what can be done with it. The selection is an id,
// so that it survives whatever happens to the list. Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/exchange_inspector.h"
#include "app/viewmodels/requests/exchange_list_model.h"
#include "app/viewmodels/requests/live_clock.h"
#include "service/gateway_service.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class RequestsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(app::viewmodels::ExchangeListModel* list READ list CONSTANT FINAL)
    // The ten newest, whatever is filtered or paused.
    Q_PROPERTY(app::viewmodels::ExchangeListModel* recent READ recent CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ExchangeInspector* inspector READ inspector CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::LiveClock* clock READ clock CONSTANT FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    // What of the filter was not understood; empty: all was.
    Q_PROPERTY(QString filterHint READ filterHint NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY selectionChanged FINAL)
    // -1 when nothing is selected, or the filter hides it.
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectedRowChanged FINAL)
    // New requests wait; those listed go on changing.
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged FINAL)
    // Whether the view shows the newest row and lets new ones push it down. The view sets it.
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY followingChanged FINAL)
    // Requests that came while paused or not following.
    Q_PROPERTY(int newCount READ newCount NOTIFY newCountChanged FINAL)
    // What clients are pointed at; empty while the gateway does not run.
    Q_PROPERTY(QString baseUrl READ baseUrl NOTIFY baseUrlChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    // Why older requests could not be read; empty: they could.
    Q_PROPERTY(QString historyProblem READ historyProblem NOTIFY loadingChanged FINAL)
public:
    static constexpr int kCapacity = 5'000;
    static constexpr int kRecentCount = 10;

    explicit RequestsViewModel(const gateway::service::GatewayServices& services, QObject* parent = nullptr);
    // `clock` must outlive this.
    RequestsViewModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] ExchangeListModel* list() { return &m_list; }

    [[nodiscard]] ExchangeListModel* recent() { return &m_recent; }

    [[nodiscard]] ExchangeInspector* inspector() { return &m_inspector; }

    [[nodiscard]] LiveClock* clock() { return &m_clock; }

    [[nodiscard]] QString filter() const { return m_filter; }

    [[nodiscard]] QString filterHint() const { return m_list.filter().hint(); }

    [[nodiscard]] QString selectedId() const { return m_inspector.exchangeId(); }

    [[nodiscard]] int selectedRow() const { return m_selectedRow; }

    [[nodiscard]] bool isPaused() const { return m_paused; }

    [[nodiscard]] bool isFollowing() const { return m_following; }

    [[nodiscard]] int newCount() const { return m_paused ? static_cast<int>(m_waiting.size()) : m_newCount; }

    [[nodiscard]] QString baseUrl() const { return m_control.baseUrl(); }

    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] QString historyProblem() const { return m_historyProblem; }

    void setFilter(const QString& filter);
    void setPaused(bool paused);
    void setFollowing(bool following);

    // An empty or unknown id selects nothing. Works for rows the filter hides, too.
    Q_INVOKABLE void select(const QString& id);

    Q_INVOKABLE void clearSelection() { select({}); }

    // The row that many further down; the first one when nothing is selected.
    Q_INVOKABLE void selectBy(int step);

    // What is new has been seen.
    Q_INVOKABLE void acknowledgeNew() { setNewCount(0); }

    Q_INVOKABLE void cancel(const QString& id);
    Q_INVOKABLE void copyId(const QString& id);
    Q_INVOKABLE void copyAsCurl(const QString& id);
    // The next older ones, when the end of the list is reached.
    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void retryHistory();

Q_SIGNALS:
    void filterChanged();
    void selectionChanged();
    void selectedRowChanged();
    void pausedChanged();
    void followingChanged();
    void newCountChanged();
    void baseUrlChanged();
    void loadingChanged();
    // So many new rows now stand above the others.
    void prepended(int count);
    // Goes to the clipboard; `note` says so to the person.
    void copyRequested(const QString& text, const QString& note);

private:
    using Records = QVector<gateway::inspect::ExchangeRecordPtr>;

    void takeUpdates(const Records& records);
    void updateInspector(const Records& records);
    void holdBack(const gateway::inspect::ExchangeRecordPtr& record);
    void releaseWaiting();
    void loadHistory(qint64 beforeMs);
    void takeHistory(const gateway::Result<Records>& result);
    void updateSelectedRow();
    void mergeNew(const Records& records);
    void countNew(int first, int last);
    void setNewCount(int count);
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr find(const QString& id) const;
    [[nodiscard]] QString urlFor(const gateway::inspect::ExchangeRecord& record) const;

    gateway::service::TrafficFeed& m_traffic;
    gateway::service::GatewayControl& m_control;
    LiveClock m_clock;
    ExchangeListModel m_list;
    ExchangeListModel m_recent;
    ExchangeInspector m_inspector;
    QHash<gateway::ExchangeId, gateway::inspect::ExchangeRecordPtr> m_waiting; // while paused
    QString m_filter;
    QString m_historyProblem;
    int m_selectedRow = -1;
    int m_newCount = 0;
    int m_prepended = 0; // by the merge under way
    bool m_paused = false;
    bool m_following = true;
    bool m_loading = false;
    bool m_historyExhausted = false;
    bool m_takingHistory = false;
};

} // namespace app::viewmodels
