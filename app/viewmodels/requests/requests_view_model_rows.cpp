// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the page: which list is in use, walking through it, picking several, deleting.
#include "app/viewmodels/requests/history_scope.h"
#include "app/viewmodels/requests/requests_view_model.h"

#include <QPointer>
#include <QStringList>

#include <algorithm>

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::Result;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;
using gateway::store::HistoryOrder;

namespace {

ExchangeId idFrom(const QString& text)
{
    return { text.toLatin1() };
}

HistoryOrder::By orderOf(TableColumn::Id id)
{
    using By = HistoryOrder::By;
    switch (id) {
    case TableColumn::Client: return By::Client;
    case TableColumn::Key: return By::Key;
    case TableColumn::Model: return By::Model;
    case TableColumn::TokensIn: return By::InputTokens;
    case TableColumn::TokensOut: return By::OutputTokens;
    case TableColumn::Cost: return By::Cost;
    case TableColumn::Size: return By::Size;
    case TableColumn::FirstToken: return By::FirstToken;
    case TableColumn::Duration: return By::Duration;
    case TableColumn::Finish: return By::Finish;
    case TableColumn::Messages: return By::Messages;
    case TableColumn::Tools: return By::Tools;
    case TableColumn::ToolCalls: return By::ToolCalls;
    case TableColumn::Speed: return By::Speed;
    case TableColumn::Time:
    case TableColumn::Status:
    case TableColumn::Session:
    case TableColumn::Dialect:
    case TableColumn::Waterfall: break; // nothing to sort by
    }
    return By::Moment;
}

} // namespace

void RequestsViewModel::connectRows()
{
    connect(&m_columns, &TableColumns::sortingChanged, this, &RequestsViewModel::showOrder);
    connect(&m_sorted, &SortedListModel::stateChanged, this, &RequestsViewModel::loadingChanged);
    connect(&m_sorted, &SortedListModel::stateChanged, this, &RequestsViewModel::newCountChanged);
    connect(&m_list, &ExchangeListModel::countChanged, this, &RequestsViewModel::shownChanged);
    connect(&m_sorted, &SortedListModel::countChanged, this, &RequestsViewModel::shownChanged);
    connect(&m_sessions, &SessionListModel::countChanged, this, &RequestsViewModel::shownChanged);
    for (const QAbstractItemModel* model : { static_cast<QAbstractItemModel*>(&m_sorted),
             static_cast<QAbstractItemModel*>(&m_sessions), static_cast<QAbstractItemModel*>(&m_list) }) {
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_picked.prune(); });
        connect(model, &QAbstractItemModel::modelReset, this, [this] { m_picked.prune(); });
        if (model == &m_list)
            continue;
        connect(model, &QAbstractItemModel::rowsInserted, this, &RequestsViewModel::updateSelectedRow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &RequestsViewModel::updateSelectedRow);
        connect(model, &QAbstractItemModel::modelReset, this, &RequestsViewModel::updateSelectedRow);
    }
    m_list.setPicked(&m_picked.ids());
    connect(&m_picked, &RowSelection::changed, this, [this] {
        m_list.refreshPicked();
        m_sorted.refreshPicked();
    });
    connect(&m_actions, &RequestActions::marksChanged, &m_sorted, &SortedListModel::refreshMarks);
}

void RequestsViewModel::connectRemoval()
{
    const RequestRemoval& removal = m_actions.removal();
    connect(&removal, &RequestRemoval::hid, this, &RequestsViewModel::takeRemoved);
    connect(&removal, &RequestRemoval::restored, this, &RequestsViewModel::takeRestored);
    connect(&removal, &RequestRemoval::finished, this, [this](const HistoryRemoval& done) {
        m_sorted.forget(done.scope.ids.value_or(QVector<ExchangeId>()));
        // What of a whole part stood in it, only the store knows.
        if (done.isSweep)
            showOrder();
    });
    connect(&m_clearing, &HistoryClearing::agreed, &m_actions.removal(), &RequestRemoval::sweep);
}

void RequestsViewModel::takeRemoved(const ExchangeListModel::Records&)
{
    m_recent.take([this](const ExchangeRecord& record) { return m_actions.isDeleted(record); });
    m_sorted.hideGone();
    if (m_inspector.isOpen() && m_actions.isDeleted(*m_inspector.record()))
        clearSelection();
    updateSelectedRow();
}

void RequestsViewModel::takeRestored(const ExchangeListModel::Records& records)
{
    m_sorted.restoreHidden();
    // A snapshot that was made while they were away has no place for them.
    const bool areMissing = std::any_of(records.cbegin(), records.cend(),
        [this](const ExchangeRecordPtr& record) { return m_sorted.rowOf(record->id) < 0; });
    if (m_sorted.isActive() && areMissing)
        showOrder();
    if (records.size() == 1)
        select(records.first()->id.toString());
    updateSelectedRow();
}

ListedRows RequestsViewModel::listedRows() const
{
    return { .count = [this] { return shownCount(); },
        .at = [this](int row) { return shownAt(row); },
        .rowOf = [this](const ExchangeId& id) { return shownRowOf(id); } };
}

int RequestsViewModel::shownCount() const
{
    if (isGrouped())
        return m_sessions.count();
    return m_sorted.isActive() ? m_sorted.count() : m_list.count();
}

ExchangeRecordPtr RequestsViewModel::shownAt(int row) const
{
    if (isGrouped())
        return m_sessions.at(row);
    return m_sorted.isActive() ? m_sorted.at(row) : m_list.at(row);
}

int RequestsViewModel::shownRowOf(const ExchangeId& id) const
{
    if (isGrouped())
        return m_sessions.rowOf(id);
    return m_sorted.isActive() ? m_sorted.rowOf(id) : m_list.rowOf(id);
}

QString RequestsViewModel::listName() const
{
    if (isGrouped())
        return tr("Requests by session");
    if (!m_sorted.isActive())
        return tr("Requests, newest first");
    //: %1 is like "Cost, highest first"
    return tr("Requests by %1").arg(m_columns.sortText());
}

int RequestsViewModel::newCount() const
{
    if (m_paused)
        return static_cast<int>(m_waiting.size());
    return m_sorted.isActive() ? m_sorted.newCount() : m_newCount;
}

bool RequestsViewModel::isLoading() const
{
    return m_sorted.isActive() ? m_sorted.isReading() : m_history.isReading();
}

bool RequestsViewModel::hasOlder() const
{
    return m_sorted.isActive() ? m_sorted.hasMore() : !m_history.isExhausted();
}

QString RequestsViewModel::historyProblem() const
{
    return m_sorted.isActive() ? m_sorted.problem() : m_history.problem();
}

void RequestsViewModel::retryHistory()
{
    if (m_sorted.isActive())
        m_sorted.retry();
    else
        m_history.retry();
}

void RequestsViewModel::showOrder()
{
    if (m_columns.isNewestFirst() || isGrouped()) {
        m_sorted.close();
    } else {
        // Up to now: what comes must not push pages that are still to be read.
        const qint64 nowMs = m_time.epochMs();
        auto scope = scopeOf(m_list.filter(), nowMs);
        scope.untilMs = nowMs + 1;
        const TableColumn& column = m_columns.sortedBy();
        m_sorted.show(scope,
            { .by = orderOf(column.id),
                .direction = column.sorting == TableColumn::Ascending
                    ? HistoryOrder::Direction::Ascending
                    : HistoryOrder::Direction::Descending });
    }
    m_picked.prune();
    updateSelectedRow();
    Q_EMIT shownChanged();
    Q_EMIT loadingChanged();
    Q_EMIT newCountChanged();
}

void RequestsViewModel::showNew()
{
    setPaused(false);
    if (m_sorted.isActive())
        showOrder();
    else
        acknowledgeNew();
}

ExchangeRecordPtr RequestsViewModel::neighbour(int step) const
{
    const int rows = shownCount();
    if (rows == 0 || step == 0)
        return nullptr;
    int row = m_selectedRow < 0 ? 0 : std::clamp(m_selectedRow + step, 0, rows - 1);
    // Headings are passed over: in the direction one walks, else back.
    const int direction = step < 0 && m_selectedRow >= 0 ? -1 : 1;
    while (row > 0 && row < rows - 1 && !shownAt(row))
        row += direction;
    while (row >= 0 && row < rows && !shownAt(row))
        row -= direction;
    return shownAt(row);
}

void RequestsViewModel::selectBy(int step)
{
    if (const ExchangeRecordPtr record = neighbour(step))
        choose(record->id.toString());
}

void RequestsViewModel::choose(const QString& id)
{
    m_picked.clear();
    m_picked.setAnchor(idFrom(id));
    select(id);
}

void RequestsViewModel::chooseForMenu(const QString& id)
{
    if (m_picked.ids().contains(idFrom(id)))
        select(id);
    else
        choose(id);
}

void RequestsViewModel::pick(const QString& id)
{
    if (shownRowOf(idFrom(id)) < 0)
        return;
    m_picked.toggle(idFrom(id), idFrom(selectedId()));
    select(id);
}

void RequestsViewModel::pickTo(const QString& id)
{
    if (shownRowOf(idFrom(id)) < 0)
        return;
    // The first run of rows begins where one stands.
    if (m_picked.count() == 0 && m_selectedRow >= 0)
        m_picked.setAnchor(idFrom(selectedId()));
    m_picked.extendTo(idFrom(id));
    select(id);
}

void RequestsViewModel::pickBy(int step)
{
    if (const ExchangeRecordPtr record = neighbour(step))
        pickTo(record->id.toString());
}

void RequestsViewModel::pickAll()
{
    m_picked.selectAll();
}

void RequestsViewModel::unpick()
{
    m_picked.clear();
}

void RequestsViewModel::copyPickedIds()
{
    QStringList ids;
    for (const ExchangeRecordPtr& record : m_picked.records())
        ids.append(record->id.toString());
    if (!ids.isEmpty())
        Q_EMIT copyRequested(ids.join(u'\n'), tr("%n ID(s) copied.", nullptr, static_cast<int>(ids.size())));
}

void RequestsViewModel::removeSelected()
{
    if (m_picked.count() > 0) {
        removePicked();
        return;
    }
    const ExchangeRecordPtr record = m_inspector.record();
    if (!record)
        return;
    if (record->isFinished()) {
        const int row = m_selectedRow;
        selectBy(1);
        if (m_selectedRow == row)
            selectBy(-1);
        if (selectedId() == record->id.toString())
            clearSelection();
    }
    m_actions.remove(record->id.toString());
}

void RequestsViewModel::removePicked()
{
    const auto records = m_picked.records();
    if (records.isEmpty())
        return;
    // What stands below them afterwards, as far as there is something.
    const int from = shownRowOf(records.first()->id);
    m_picked.clear();
    m_actions.removal().remove(records);
    if (m_inspector.isOpen() || shownCount() == 0)
        return;
    if (const ExchangeRecordPtr next = shownAt(std::min(from, shownCount() - 1)))
        choose(next->id.toString());
}

void RequestsViewModel::beginClearing()
{
    m_clearing.begin(m_list.filter(), m_filter);
}

void RequestsViewModel::openRequest(const QString& id)
{
    if (find(idFrom(id))) {
        choose(id);
        return;
    }
    m_traffic.loadTable({ .scope = { .ids = QVector<ExchangeId> { idFrom(id) } }, .limit = 1 },
        [guard = QPointer(this)](const Result<Records>& found) {
            if (!guard)
                return;
            if (!found)
                Q_EMIT guard->notified(found.error().message);
            else if (found->isEmpty())
                Q_EMIT guard->notified(tr("That request is not kept any more."));
            else
                guard->show(found->first());
        });
}

} // namespace app::viewmodels
