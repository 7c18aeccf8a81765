// SPDX-License-Identifier: GPL-3.0-or-later
// The page of requests: what is listed, what is selected, and the parts that do the rest. The selection is an
// id, so that it survives whatever happens to the list. Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/action_list_model.h"
#include "app/viewmodels/requests/comparison_view_model.h"
#include "app/viewmodels/requests/editor_files.h"
#include "app/viewmodels/requests/exchange_inspector.h"
#include "app/viewmodels/requests/exchange_list_model.h"
#include "app/viewmodels/requests/export_view_model.h"
#include "app/viewmodels/requests/filter_assist.h"
#include "app/viewmodels/requests/history_clearing.h"
#include "app/viewmodels/requests/history_reader.h"
#include "app/viewmodels/requests/live_clock.h"
#include "app/viewmodels/requests/page_memory.h"
#include "app/viewmodels/requests/replay_view_model.h"
#include "app/viewmodels/requests/request_actions.h"
#include "app/viewmodels/requests/row_selection.h"
#include "app/viewmodels/requests/saved_filters.h"
#include "app/viewmodels/requests/session_list_model.h"
#include "app/viewmodels/requests/sorted_list_model.h"
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
    // In another order than the newest first, while somebody wants that.
    Q_PROPERTY(app::viewmodels::SortedListModel* sorted READ sorted CONSTANT FINAL)
    // Rows chosen together; empty: what is done is done with the one selected.
    Q_PROPERTY(app::viewmodels::RowSelection* picked READ picked CONSTANT FINAL)
    // What can be done with the row selected, or those picked. Made by prepareRowMenu().
    Q_PROPERTY(app::viewmodels::ActionListModel* rowMenu READ rowMenu CONSTANT FINAL)
    // Likewise with the page; preparePageMenu().
    Q_PROPERTY(app::viewmodels::ActionListModel* pageMenu READ pageMenu CONSTANT FINAL)
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
    Q_PROPERTY(app::viewmodels::HistoryClearing* clearing READ clearing CONSTANT FINAL)
    // Below the table instead of beside it, and how large it was made; 0: as it suits. Remembered.
    Q_PROPERTY(bool detailsBelow READ areDetailsBelow WRITE setDetailsBelow NOTIFY detailsPlacedChanged FINAL)
    Q_PROPERTY(int detailsWidth READ detailsWidth WRITE setDetailsWidth NOTIFY detailsPlacedChanged FINAL)
    Q_PROPERTY(int detailsHeight READ detailsHeight WRITE setDetailsHeight NOTIFY detailsPlacedChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    // What of the filter was not understood; empty: all was.
    Q_PROPERTY(QString filterHint READ filterHint NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool selectedPinned READ isSelectedPinned NOTIFY marksChanged FINAL)
    Q_PROPERTY(QString selectedNote READ selectedNote NOTIFY marksChanged FINAL)
    // Rows of the list in use.
    Q_PROPERTY(int shownCount READ shownCount NOTIFY shownChanged FINAL)
    // "Requests, newest first"
    Q_PROPERTY(QString listName READ listName NOTIFY shownChanged FINAL)
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
    // Requests that came while paused or not following, or are not in a snapshot that is sorted.
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
    [[nodiscard]] SortedListModel* sorted() { return &m_sorted; }
    [[nodiscard]] RowSelection* picked() { return &m_picked; }
    [[nodiscard]] ActionListModel* rowMenu() { return &m_rowMenu; }
    [[nodiscard]] ActionListModel* pageMenu() { return &m_pageMenu; }
    [[nodiscard]] HistoryClearing* clearing() { return &m_clearing; }

    // clang-format on

    [[nodiscard]] bool areDetailsBelow() const { return m_detailsBelow; }

    [[nodiscard]] int detailsWidth() const { return m_detailsWidth; }

    [[nodiscard]] int detailsHeight() const { return m_detailsHeight; }

    [[nodiscard]] int shownCount() const;
    [[nodiscard]] QString listName() const;

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

    [[nodiscard]] int newCount() const;

    [[nodiscard]] QString baseUrl() const { return m_control.baseUrl(); }

    [[nodiscard]] bool isLoading() const;

    [[nodiscard]] QString searchText() const;

    [[nodiscard]] bool canSearchOn() const;

    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] QString historyProblem() const;

    void setFilter(const QString& filter);
    void setGrouped(bool grouped);
    void setPaused(bool paused);
    void setFollowing(bool following);
    void setRowsInSight(int rows);
    void setDetailsBelow(bool below);
    void setDetailsWidth(int width);
    void setDetailsHeight(int height);

    // An empty or unknown id selects nothing. Works for rows the filter hides, too.
    Q_INVOKABLE void select(const QString& id);

    Q_INVOKABLE void clearSelection() { select({}); }

    // The row that many further down; the first one when nothing is selected.
    Q_INVOKABLE void selectBy(int step);

    // Alone: what was picked is let go; for the menu of a row only where it is not among it.
    Q_INVOKABLE void choose(const QString& id);
    // In or out of those picked; up to it, from where one stood; likewise by so many rows; all that are
    // listed.
    Q_INVOKABLE void chooseForMenu(const QString& id);
    Q_INVOKABLE void pick(const QString& id);
    Q_INVOKABLE void pickTo(const QString& id);
    Q_INVOKABLE void pickBy(int step);
    Q_INVOKABLE void pickAll();
    Q_INVOKABLE void unpick();
    Q_INVOKABLE void copyPickedIds();
    Q_INVOKABLE void removePicked();

    Q_INVOKABLE void prepareRowMenu();
    Q_INVOKABLE void preparePageMenu();

    Q_INVOKABLE void beginClearing();
    // All that was kept of it, in the form shown; `part` says in a file's name what it is ("request").
    Q_INVOKABLE void openInEditor(app::viewmodels::BodyView* body, const QString& part);

    // Who opens files, in place of the desktop.
    void useEditor(const EditorFiles::Open& open) { m_editorFiles = EditorFiles(open); }

    // Those that came: a snapshot is made anew, and what was held back comes.
    Q_INVOKABLE void showNew();
    // A request of that id, however old it is; one that is not kept any more is said.
    void openRequest(const QString& id);
    // The one that is selected from now on, whether it is listed (yet) or not.
    void show(const gateway::inspect::ExchangeRecordPtr& record);

    // What is new has been seen.
    Q_INVOKABLE void acknowledgeNew() { setNewCount(0); }

    Q_INVOKABLE void beginReplay(app::viewmodels::ReplayViewModel::Purpose purpose);
    Q_INVOKABLE void beginExport();
    // Deletes it, or those picked, and goes on to the next row.
    Q_INVOKABLE void removeSelected();
    // The next older ones, when the end of the list is reached.
    Q_INVOKABLE void loadOlder();

    Q_INVOKABLE void retryHistory();

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
    void shownChanged();
    void detailsPlacedChanged();
    void noteWanted();
    // So many new rows now stand above the others.
    void prepended(int count);
    // Goes to the clipboard; `note` says so to the person.
    void copyRequested(const QString& text, const QString& note);
    void notified(const QString& note);

private:
    using Records = QVector<gateway::inspect::ExchangeRecordPtr>;

    void connectParts();
    void connectRows();
    void connectRemoval();
    [[nodiscard]] Records withoutDeleted(Records records) const;
    [[nodiscard]] ListedRows listedRows() const;
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr shownAt(int row) const;
    [[nodiscard]] int shownRowOf(const gateway::ExchangeId& id) const;
    // The row that many further down, passing over headings.
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr neighbour(int step) const;
    void showOrder();
    void takeRemoved(const ExchangeListModel::Records& records);
    void takeRestored(const ExchangeListModel::Records& records);
    void narrow(const QString& token, const QString& value);
    [[nodiscard]] QVector<MenuAction> sendActions();
    [[nodiscard]] QVector<MenuAction> copyActions();
    [[nodiscard]] QVector<MenuAction> keepActions();
    [[nodiscard]] QVector<MenuAction> filterActions();
    [[nodiscard]] QVector<MenuAction> pickedActions();
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
    SortedListModel m_sorted;
    RowSelection m_picked;
    HistoryClearing m_clearing;
    ActionListModel m_rowMenu;
    ActionListModel m_pageMenu;
    EditorFiles m_editorFiles;
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
    int m_detailsWidth = 0;
    int m_detailsHeight = 0;
    int m_prepended = 0; // by the merge under way
    bool m_paused = false;
    bool m_following = true;
    bool m_takingHistory = false;
    bool m_detailsBelow = false;
};

} // namespace app::viewmodels
