// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/requests_view_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/system_clock.h"

#include <QElapsedTimer>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::inspect::ExchangeRecordPtr;
using gateway::service::GatewayServices;
using gateway::service::TrafficFeed;

namespace {

const QString kGrouped = QStringLiteral("grouped");
const QString kDetailsBelow = QStringLiteral("details_below");
const QString kDetailsWidth = QStringLiteral("details_width");
const QString kDetailsHeight = QStringLiteral("details_height");

ExchangeId idFrom(const QString& text)
{
    return { text.toLatin1() };
}

} // namespace

RequestsViewModel::RequestsViewModel(
    const GatewayServices& services, const QString& memoryPath, QObject* parent)
    : RequestsViewModel(services, systemClock(), memoryPath, parent)
{
}

RequestsViewModel::RequestsViewModel(
    const GatewayServices& services, const gateway::Clock& clock, const QString& memoryPath, QObject* parent)
    : QObject(parent)
    , m_traffic(services.traffic)
    , m_control(services.control)
    , m_time(clock)
    , m_memory(memoryPath)
    , m_clock(clock)
    , m_list(clock, kCapacity)
    , m_sessions(m_list)
    , m_recent(clock, kRecentCount)
    , m_inspector(services.traffic, clock)
    , m_columns(m_memory)
    , m_assist(m_list)
    , m_saved(m_memory)
    , m_actions(services, m_list, [this](const ExchangeId& id) { return find(id); })
    , m_replay(services)
    , m_export(services.traffic)
    , m_comparison(services.traffic, clock)
    , m_sorted(services.traffic, m_list,
          [this](const gateway::inspect::ExchangeRecord& record) { return m_actions.isDeleted(record); })
    , m_picked(listedRows())
    , m_clearing(services.traffic, clock)
    , m_history(services.traffic, clock)
{
    m_showSoon.setSingleShot(true);
    m_showSoon.setTimerType(Qt::PreciseTimer);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(250ms);
    connectParts();
    connectRows();
    connectRemoval();
    m_sessions.setActive(m_memory.value(kGrouped).toBool());
    m_detailsBelow = m_memory.value(kDetailsBelow).toBool();
    m_detailsWidth = m_memory.value(kDetailsWidth).toInt();
    m_detailsHeight = m_memory.value(kDetailsHeight).toInt();
    showOrder();
    m_history.readOn();
}

void RequestsViewModel::connectParts()
{
    connect(&m_traffic, &TrafficFeed::updated, this, &RequestsViewModel::takeUpdates);
    connect(&m_showSoon, &QTimer::timeout, this, &RequestsViewModel::showArrived);
    connect(&m_clock, &LiveClock::ticked, &m_list, &ExchangeListModel::refreshRunning);
    connect(&m_clock, &LiveClock::ticked, &m_recent, &ExchangeListModel::refreshRunning);
    connect(&m_clock, &LiveClock::ticked, &m_inspector, &ExchangeInspector::refreshProgress);
    connect(&m_list, &ExchangeListModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { countNew(first, last); });
    for (const auto signal : { &ExchangeListModel::countChanged, &ExchangeListModel::totalChanged }) {
        connect(&m_list, signal, this, &RequestsViewModel::updateSelectedRow);
        connect(&m_list, signal, this, &RequestsViewModel::fillSight);
    }
    connect(&m_sessions, &SessionListModel::rowsRemoved, this, &RequestsViewModel::fillSight);
    connect(&m_control, &gateway::service::GatewayControl::stateChanged, this, &RequestsViewModel::takeState);
    connect(&m_history, &HistoryReader::stateChanged, this, &RequestsViewModel::loadingChanged);
    connect(&m_history, &HistoryReader::stateChanged, this, &RequestsViewModel::fillSight);
    connect(&m_history, &HistoryReader::read, this, &RequestsViewModel::takeHistory);
    connect(&m_history, &HistoryReader::found, this, &RequestsViewModel::takeFound);
    connect(&m_history, &HistoryReader::contentFound, this, &RequestsViewModel::takeContent);
    connect(&m_searchSoon, &QTimer::timeout, this, [this] {
        m_history.setFilter(m_list.filter(), m_list.count());
        showOrder();
    });
    connect(&m_actions, &RequestActions::copyRequested, this, &RequestsViewModel::copyRequested);
    connect(&m_export, &ExportViewModel::copyRequested, this, &RequestsViewModel::copyRequested);
    connect(&m_export, &ExportViewModel::saved, this,
        [this](const QString& path) { Q_EMIT notified(tr("Exported to %1.").arg(path)); });
    connect(&m_actions, &RequestActions::failed, this, &RequestsViewModel::notified);
    connect(&m_actions, &RequestActions::marksChanged, this, &RequestsViewModel::marksChanged);
    connect(&m_actions, &RequestActions::sentAgain, this, [this](const QString& id) {
        selectWhenKnown(id);
        Q_EMIT notified(tr("Sent again."));
    });
    connect(&m_replay, &ReplayViewModel::sent, this,
        [this](const QString& original, const QString& id, ReplayViewModel::Purpose purpose) {
            if (purpose == ReplayViewModel::OtherTarget)
                m_comparison.begin(find(idFrom(original)), idFrom(id));
            selectWhenKnown(id);
            Q_EMIT notified(tr("Sent again."));
        });
    connect(this, &RequestsViewModel::selectionChanged, this, &RequestsViewModel::marksChanged);
}

void RequestsViewModel::takeUpdates(const Records& records)
{
    for (const ExchangeRecordPtr& record : records) {
        ExchangeRecordPtr& latest = m_arrived[record->id];
        if (!latest || !latest->isFinished() || record->isFinished())
            latest = record;
    }
    if (const auto wait = m_clock.untilBeat(); wait.count() > 0)
        m_showSoon.start(wait);
    else
        showArrived();
}

void RequestsViewModel::showArrived()
{
    m_showSoon.stop();
    QElapsedTimer work;
    work.start();
    Records records(m_arrived.cbegin(), m_arrived.cend());
    m_arrived.clear();
    records = withoutDeleted(std::move(records));
    m_recent.merge(records);
    m_sorted.notice(records, m_list.filter(), m_time.epochMs());
    if (m_paused) {
        Records listed;
        for (const ExchangeRecordPtr& record : std::as_const(records)) {
            if (m_list.isKnown(record->id))
                listed.append(record);
            else
                holdBack(record);
        }
        mergeNew(listed);
        Q_EMIT newCountChanged();
    } else {
        mergeNew(records);
    }
    m_clock.beat(std::chrono::nanoseconds(work.nsecsElapsed()));
    updateInspector(records);
    m_comparison.update(records);
    if (!m_awaitedId.isEmpty() && find(idFrom(m_awaitedId)))
        select(std::exchange(m_awaitedId, {}));
    updateSelectedRow();
}

void RequestsViewModel::updateInspector(const Records& records)
{
    for (const ExchangeRecordPtr& record : records) {
        const ExchangeRecordPtr shown = m_inspector.record();
        if (shown && shown->id == record->id && (record->isFinished() || !shown->isFinished()))
            m_inspector.show(record);
    }
    m_inspector.related()->offer(records);
}

void RequestsViewModel::holdBack(const ExchangeRecordPtr& record)
{
    m_waiting.insert(record->id, record);
    if (m_waiting.size() <= kCapacity)
        return;
    // The list could not take more than this when it goes on.
    const auto oldest = std::min_element(
        m_waiting.cbegin(), m_waiting.cend(), [](const ExchangeRecordPtr& a, const ExchangeRecordPtr& b) {
            return a->startedAtMs < b->startedAtMs;
        });
    m_waiting.erase(oldest);
}

void RequestsViewModel::releaseWaiting()
{
    const Records held(m_waiting.cbegin(), m_waiting.cend());
    m_waiting.clear();
    mergeNew(held);
}

void RequestsViewModel::setFilter(const QString& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    ExchangeFilter parsed = ExchangeFilter::parse(filter);
    parsed.setMarks([this](const ExchangeId& id) {
        const auto mark = m_actions.marks().value(id);
        return RowMarks { .isPinned = mark.isPinned, .isNoted = !mark.note.isEmpty() };
    });
    // What an earlier search found has a gap before it.
    if (m_history.horizonMs() > 0)
        m_list.dropOlderThan(m_history.horizonMs());
    m_history.setHorizon(m_list.oldestMs());
    m_list.setExtraRoom(parsed.isEmpty() ? 0 : kFoundCapacity);
    m_picked.clear();
    m_list.setFilter(parsed);
    setNewCount(0);
    // A table is not asked for with every letter.
    if (parsed.isEmpty() || !m_sorted.isActive())
        showOrder();
    else
        updateSelectedRow();
    if (parsed.isEmpty()) {
        m_searchSoon.stop();
        m_history.setFilter({}, 0);
    } else {
        m_searchSoon.start();
    }
    Q_EMIT filterChanged();
}

QString RequestsViewModel::searchText() const
{
    // What is sorted holds the whole history, unless it is of bodies.
    if (!m_history.isSearching() || (m_sorted.isActive() && !m_list.filter().asksForContent()))
        return {};
    if (m_history.isExhausted())
        return tr("Everything that is kept was searched.");
    const qint64 backTo = m_history.searchedBackToMs();
    if (backTo <= 0)
        return m_history.isReading() ? tr("Searching older requests…") : QString();
    const QString moment = ageText(backTo, m_time.epochMs());
    return m_history.isReading() ? tr("Searching, back to %1 so far…").arg(moment)
                                 : tr("Searched back to %1.").arg(moment);
}

bool RequestsViewModel::canSearchOn() const
{
    return !searchText().isEmpty() && m_history.isSearching() && !m_history.isReading()
        && !m_history.isExhausted() && m_history.searchedBackToMs() > 0;
}

void RequestsViewModel::setGrouped(bool grouped)
{
    if (grouped == isGrouped())
        return;
    m_sessions.setActive(grouped);
    m_memory.keep(kGrouped, grouped);
    showOrder();
    fillSight();
    Q_EMIT groupedChanged();
}

void RequestsViewModel::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused)
        releaseWaiting();
    Q_EMIT pausedChanged();
    Q_EMIT newCountChanged();
}

void RequestsViewModel::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (following)
        setNewCount(0);
    Q_EMIT followingChanged();
}

void RequestsViewModel::setRowsInSight(int rows)
{
    if (m_rowsInSight == rows)
        return;
    m_rowsInSight = rows;
    Q_EMIT rowsInSightChanged();
    fillSight();
}

void RequestsViewModel::setDetailsBelow(bool below)
{
    if (m_detailsBelow == below)
        return;
    m_detailsBelow = below;
    m_memory.keep(kDetailsBelow, below);
    Q_EMIT detailsPlacedChanged();
}

void RequestsViewModel::setDetailsWidth(int width)
{
    if (m_detailsWidth == width || width <= 0)
        return;
    m_detailsWidth = width;
    m_memory.keep(kDetailsWidth, width);
    Q_EMIT detailsPlacedChanged();
}

void RequestsViewModel::setDetailsHeight(int height)
{
    if (m_detailsHeight == height || height <= 0)
        return;
    m_detailsHeight = height;
    m_memory.keep(kDetailsHeight, height);
    Q_EMIT detailsPlacedChanged();
}

void RequestsViewModel::mergeNew(const Records& records)
{
    m_prepended = 0;
    m_list.merge(records);
    // Only now, when every view has heard of the rows.
    if (m_prepended > 0)
        Q_EMIT prepended(m_prepended);
}

void RequestsViewModel::countNew(int first, int last)
{
    if (m_takingHistory || first != 0 || m_sorted.isActive())
        return;
    m_prepended += last - first + 1;
    if (!m_following)
        setNewCount(m_newCount + last - first + 1);
}

void RequestsViewModel::setNewCount(int count)
{
    if (m_newCount == count)
        return;
    m_newCount = count;
    Q_EMIT newCountChanged();
}

ExchangeRecordPtr RequestsViewModel::find(const ExchangeId& wanted) const
{
    if (const ExchangeRecordPtr record = m_list.find(wanted))
        return record;
    if (const ExchangeRecordPtr record = m_recent.find(wanted))
        return record;
    if (m_inspector.isOpen() && m_inspector.record()->id == wanted)
        return m_inspector.record();
    if (const ExchangeRecordPtr record = m_inspector.findRelated(wanted))
        return record;
    if (const ExchangeRecordPtr record = m_sorted.find(wanted))
        return record;
    return m_waiting.value(wanted);
}

void RequestsViewModel::select(const QString& id)
{
    show(id.isEmpty() ? nullptr : find(idFrom(id)));
}

void RequestsViewModel::show(const ExchangeRecordPtr& record)
{
    const QString before = selectedId();
    m_inspector.show(record);
    if (m_inspector.isOpen())
        m_inspector.related()->offer(m_list.relatedTo(*m_inspector.record()));
    if (selectedId() != before)
        Q_EMIT selectionChanged();
    updateSelectedRow();
}

void RequestsViewModel::selectWhenKnown(const QString& id)
{
    if (find(idFrom(id)))
        select(id);
    else
        m_awaitedId = id;
}

void RequestsViewModel::updateSelectedRow()
{
    int row = -1;
    if (m_inspector.isOpen())
        row = shownRowOf(m_inspector.record()->id);
    if (row == m_selectedRow)
        return;
    m_selectedRow = row;
    Q_EMIT selectedRowChanged();
}

void RequestsViewModel::beginReplay(ReplayViewModel::Purpose purpose)
{
    m_replay.begin(m_inspector.record(), purpose);
}

void RequestsViewModel::beginExport()
{
    const Records records = m_picked.count() > 0 ? m_picked.records() : Records { m_inspector.record() };
    m_export.begin(records, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
}

void RequestsViewModel::openInEditor(BodyView* body, const QString& part)
{
    if (!body || !m_inspector.isOpen())
        return;
    const QString name = u"%1-%2.%3"_s.arg(selectedId(), part, body->ending());
    if (const QString problem = m_editorFiles.show(name, body->wholeText()); !problem.isEmpty())
        Q_EMIT notified(problem);
}

void RequestsViewModel::loadOlder()
{
    if (m_sorted.isActive()) {
        m_sorted.readOn();
        if (!m_list.filter().asksForContent())
            return;
    }
    if (m_history.isSearching()) {
        m_history.readOn();
    } else if (m_list.total() < m_list.capacity()) {
        m_history.setHorizon(m_list.oldestMs());
        m_history.readOn();
    }
}

// A demo fills its store, and a restored backup is another one: after the first look at it, and before it
// runs.
void RequestsViewModel::takeState()
{
    if (m_control.state() == gateway::service::GatewayState::Running)
        m_history.lookAgain();
    Q_EMIT baseUrlChanged();
}

// A search stops by itself where it has looked through enough; that it goes on is a person's decision.
void RequestsViewModel::fillSight()
{
    if (!m_sorted.isActive() && shownCount() < m_rowsInSight && !m_history.isSearching()
        && m_list.filter().isEmpty())
        loadOlder();
}

void RequestsViewModel::takeHistory(const Records& records)
{
    m_takingHistory = true;
    const Records kept = withoutDeleted(records);
    m_recent.merge(kept);
    m_list.merge(kept);
    m_takingHistory = false;
    updateSelectedRow();
}

void RequestsViewModel::takeFound(const Records& records)
{
    m_takingHistory = true;
    m_list.merge(withoutDeleted(records));
    m_takingHistory = false;
    updateSelectedRow();
}

void RequestsViewModel::takeContent(const QSet<ExchangeId>& ids)
{
    ExchangeFilter filter = m_list.filter();
    filter.setContentMatches(ids);
    m_list.setFilter(filter);
    showOrder();
}

RequestsViewModel::Records RequestsViewModel::withoutDeleted(Records records) const
{
    records.removeIf([this](const ExchangeRecordPtr& record) { return m_actions.isDeleted(*record); });
    return records;
}

} // namespace app::viewmodels

#include "moc_requests_view_model.cpp"
