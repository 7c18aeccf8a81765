// SPDX-License-Identifier: GPL-3.0-or-later
// The page of requests: what is listed, what is selected, and the parts that do the rest. The selection is an
// id, so that it survives whatever happens to the list. Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/comparison_view_model.h"
#include "app/viewmodels/requests/exchange_inspector.h"
#include "app/viewmodels/requests/exchange_list_model.h"
#include "app/viewmodels/requests/export_view_model.h"
#include "app/viewmodels/requests/filter_assist.h"
#include "app/viewmodels/requests/history_reader.h"
#include "app/viewmodels/requests/live_clock.h"
#include "app/viewmodels/requests/page_memory.h"
#include "app/viewmodels/requests/replay_view_model.h"
#include "app/viewmodels/requests/request_actions.h"
#include "app/viewmodels/requests/saved_filters.h"
#include "app/viewmodels/requests/session_list_model.h"
#include "app/viewmodels/requests/table_columns.h"
#include "service/gateway_service.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class RequestsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(app::viewmodels::ExchangeListModel* list READ list CONSTANT FINAL)
    // The same rows by session.
    Q_PROPERTY(app::viewmodels::SessionListModel* sessions READ sessions CONSTANT FINAL)
    // The newest, whatever is filtered or paused.
    Q_PROPERTY(app::viewmodels::ExchangeListModel* recent READ recent CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ExchangeInspector* inspector READ inspector CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::LiveClock* clock READ clock CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TableColumns* columns READ columns CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::FilterAssist* assist READ assist CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::SavedFilters* saved READ saved CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::RequestActions* actions READ actions CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ReplayViewModel* replay READ replay CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ExportViewModel* exported READ exported CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ComparisonViewModel* comparison READ comparison CONSTANT FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    // What of the filter was not understood; empty: all was.
    Q_PROPERTY(QString filterHint READ filterHint NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool selectedPinned READ isSelectedPinned NOTIFY marksChanged FINAL)
    Q_PROPERTY(QString selectedNote READ selectedNote NOTIFY marksChanged FINAL)
    // Of the list in use. -1 when nothing is selected, or the filter hides it.
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectedRowChanged FINAL)
    // By session instead of one after the other. Remembered.
    Q_PROPERTY(bool grouped READ isGrouped WRITE setGrouped NOTIFY groupedChanged FINAL)
    // New requests wait; those listed go on changing.
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged FINAL)
    // Whether the view shows the newest row and lets new ones push it down. The view sets it.
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY followingChanged FINAL)
    // How many rows are in sight at once. The view sets it: what does not fill it cannot be scrolled, and
    // nobody would ever reach its end to ask for more.
    Q_PROPERTY(int rowsInSight READ rowsInSight WRITE setRowsInSight NOTIFY rowsInSightChanged FINAL)
    // Requests that came while paused or not following.
    Q_PROPERTY(int newCount READ newCount NOTIFY newCountChanged FINAL)
    // What clients are pointed at; empty while the gateway does not run.
    Q_PROPERTY(QString baseUrl READ baseUrl NOTIFY baseUrlChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    // How far a search among older ones got; empty: there is none.
    Q_PROPERTY(QString searchText READ searchText NOTIFY loadingChanged FINAL)
    // There are more than what is held.
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY loadingChanged FINAL)
    // A search that stopped on its way may go on.
    Q_PROPERTY(bool canSearchOn READ canSearchOn NOTIFY loadingChanged FINAL)
    // Why older requests could not be read; empty: they could.
    Q_PROPERTY(QString historyProblem READ historyProblem NOTIFY loadingChanged FINAL)
public:
    // Held without a gap; older ones come back by scrolling, or are searched for. A request takes 2 to 4 KB.
    static constexpr int kCapacity = 5'000;
    // What searches among older ones may add.
    static constexpr int kFoundCapacity = 2'000;
    static constexpr int kRecentCount = 24;

    // `memoryPath`: where columns and filters are remembered; empty: nowhere.
    explicit RequestsViewModel(const gateway::service::GatewayServices& services,
        const QString& memoryPath = {}, QObject* parent = nullptr);
    // `clock` must outlive this.
    RequestsViewModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        const QString& memoryPath = {}, QObject* parent = nullptr);

    // clang-format off
    [[nodiscard]] ExchangeListModel* list() { return &m_list; }
    [[nodiscard]] SessionListModel* sessions() { return &m_sessions; }
    [[nodiscard]] ExchangeListModel* recent() { return &m_recent; }
    [[nodiscard]] ExchangeInspector* inspector() { return &m_inspector; }
    [[nodiscard]] LiveClock* clock() { return &m_clock; }
    [[nodiscard]] TableColumns* columns() { return &m_columns; }
    [[nodiscard]] FilterAssist* assist() { return &m_assist; }
    [[nodiscard]] SavedFilters* saved() { return &m_saved; }
    [[nodiscard]] RequestActions* actions() { return &m_actions; }
    [[nodiscard]] ReplayViewModel* replay() { return &m_replay; }
    [[nodiscard]] ExportViewModel* exported() { return &m_export; }
    [[nodiscard]] ComparisonViewModel* comparison() { return &m_comparison; }

    // clang-format on

    [[nodiscard]] QString filter() const { return m_filter; }

    [[nodiscard]] QString filterHint() const { return m_list.filter().hint(); }

    [[nodiscard]] QString selectedId() const { return m_inspector.exchangeId(); }

    [[nodiscard]] bool isSelectedPinned() const { return m_actions.isPinned(selectedId()); }

    [[nodiscard]] QString selectedNote() const { return m_actions.noteOf(selectedId()); }

    [[nodiscard]] int selectedRow() const { return m_selectedRow; }

    [[nodiscard]] bool isGrouped() const { return m_sessions.isActive(); }

    [[nodiscard]] bool isPaused() const { return m_paused; }

    [[nodiscard]] bool isFollowing() const { return m_following; }

    [[nodiscard]] int rowsInSight() const { return m_rowsInSight; }

    [[nodiscard]] int newCount() const { return m_paused ? static_cast<int>(m_waiting.size()) : m_newCount; }

    [[nodiscard]] QString baseUrl() const { return m_control.baseUrl(); }

    [[nodiscard]] bool isLoading() const { return m_history.isReading(); }

    [[nodiscard]] QString searchText() const;

    [[nodiscard]] bool canSearchOn() const;

    [[nodiscard]] bool hasOlder() const { return !m_history.isExhausted(); }

    [[nodiscard]] QString historyProblem() const { return m_history.problem(); }

    void setFilter(const QString& filter);
    void setGrouped(bool grouped);
    void setPaused(bool paused);
    void setFollowing(bool following);
    void setRowsInSight(int rows);

    // An empty or unknown id selects nothing. Works for rows the filter hides, too.
    Q_INVOKABLE void select(const QString& id);

    Q_INVOKABLE void clearSelection() { select({}); }

    // The row that many further down; the first one when nothing is selected.
    Q_INVOKABLE void selectBy(int step);

    // What is new has been seen.
    Q_INVOKABLE void acknowledgeNew() { setNewCount(0); }

    Q_INVOKABLE void beginReplay(app::viewmodels::ReplayViewModel::Purpose purpose);
    Q_INVOKABLE void beginExport();
    // Deletes it and goes on to the next row.
    Q_INVOKABLE void removeSelected();
    // The next older ones, when the end of the list is reached.
    Q_INVOKABLE void loadOlder();

    Q_INVOKABLE void retryHistory() { m_history.retry(); }

Q_SIGNALS:
    void filterChanged();
    void selectionChanged();
    void selectedRowChanged();
    void marksChanged();
    void groupedChanged();
    void pausedChanged();
    void followingChanged();
    void rowsInSightChanged();
    void newCountChanged();
    void baseUrlChanged();
    void loadingChanged();
    // So many new rows now stand above the others.
    void prepended(int count);
    // Goes to the clipboard; `note` says so to the person.
    void copyRequested(const QString& text, const QString& note);
    void notified(const QString& note);

private:
    using Records = QVector<gateway::inspect::ExchangeRecordPtr>;

    void connectParts();
    void takeUpdates(const Records& records);
    void showArrived();
    void updateInspector(const Records& records);
    void holdBack(const gateway::inspect::ExchangeRecordPtr& record);
    void releaseWaiting();
    void takeState();
    void fillSight();
    void takeHistory(const Records& records);
    void takeFound(const Records& records);
    void takeContent(const QSet<gateway::ExchangeId>& ids);
    void selectWhenKnown(const QString& id);
    void updateSelectedRow();
    void mergeNew(const Records& records);
    void countNew(int first, int last);
    void setNewCount(int count);
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr find(const gateway::ExchangeId& id) const;

    gateway::service::TrafficFeed& m_traffic;
    gateway::service::GatewayControl& m_control;
    const gateway::Clock& m_time;
    PageMemory m_memory;
    LiveClock m_clock;
    ExchangeListModel m_list;
    SessionListModel m_sessions;
    ExchangeListModel m_recent;
    ExchangeInspector m_inspector;
    TableColumns m_columns;
    FilterAssist m_assist;
    SavedFilters m_saved;
    RequestActions m_actions;
    ReplayViewModel m_replay;
    ExportViewModel m_export;
    ComparisonViewModel m_comparison;
    HistoryReader m_history;
    QHash<gateway::ExchangeId, gateway::inspect::ExchangeRecordPtr> m_arrived; // to be shown
    QTimer m_showSoon;
    QTimer m_searchSoon;                                                       // runs while one types
    QHash<gateway::ExchangeId, gateway::inspect::ExchangeRecordPtr> m_waiting; // while paused
    QString m_filter;
    QString m_awaitedId; // to be selected once its record is here
    int m_selectedRow = -1;
    int m_rowsInSight = 0;
    int m_newCount = 0;
    int m_prepended = 0; // by the merge under way
    bool m_paused = false;
    bool m_following = true;
    bool m_takingHistory = false;
};

} // namespace app::viewmodels
