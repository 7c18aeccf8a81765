// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/requests_view_model.h"

#include "app/viewmodels/common/system_clock.h"
#include "app/viewmodels/requests/curl_command.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::inspect::CapturedBodies;
using gateway::inspect::ExchangeRecordPtr;
using gateway::service::GatewayServices;
using gateway::service::TrafficFeed;

namespace {

constexpr int kHistoryPage = 200;

ExchangeId idFrom(const QString& text)
{
    return { text.toLatin1() };
}

} // namespace

RequestsViewModel::RequestsViewModel(const GatewayServices& services, QObject* parent)
    : RequestsViewModel(services, systemClock(), parent)
{
}

RequestsViewModel::RequestsViewModel(
    const GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_traffic(services.traffic)
    , m_control(services.control)
    , m_clock(clock)
    , m_list(clock, kCapacity)
    , m_recent(clock, kRecentCount)
    , m_inspector(services.traffic, clock)
{
    connect(&m_traffic, &TrafficFeed::updated, this, &RequestsViewModel::takeUpdates);
    connect(&m_clock, &LiveClock::ticked, &m_list, &ExchangeListModel::refreshRunning);
    connect(&m_clock, &LiveClock::ticked, &m_recent, &ExchangeListModel::refreshRunning);
    connect(&m_list, &ExchangeListModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { countNew(first, last); });
    for (const auto signal : { &ExchangeListModel::countChanged, &ExchangeListModel::totalChanged })
        connect(&m_list, signal, this, &RequestsViewModel::updateSelectedRow);
    connect(&m_control, &gateway::service::GatewayControl::stateChanged, this,
        &RequestsViewModel::baseUrlChanged);
    loadHistory(0);
}

void RequestsViewModel::takeUpdates(const Records& records)
{
    m_recent.merge(records);
    if (m_paused) {
        Records listed;
        for (const ExchangeRecordPtr& record : records) {
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
    updateInspector(records);
    updateSelectedRow();
}

void RequestsViewModel::updateInspector(const Records& records)
{
    for (const ExchangeRecordPtr& record : records) {
        const ExchangeRecordPtr shown = m_inspector.record();
        if (shown && shown->id == record->id && (record->isFinished() || !shown->isFinished()))
            m_inspector.show(record);
    }
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
    m_list.setFilter(ExchangeFilter::parse(filter));
    setNewCount(0);
    updateSelectedRow();
    Q_EMIT filterChanged();
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
    if (m_takingHistory || first != 0)
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

ExchangeRecordPtr RequestsViewModel::find(const QString& id) const
{
    const ExchangeId wanted = idFrom(id);
    if (const ExchangeRecordPtr record = m_list.find(wanted))
        return record;
    if (const ExchangeRecordPtr record = m_recent.find(wanted))
        return record;
    if (m_inspector.isOpen() && m_inspector.record()->id == wanted)
        return m_inspector.record();
    return m_waiting.value(wanted);
}

void RequestsViewModel::select(const QString& id)
{
    const QString before = selectedId();
    m_inspector.show(id.isEmpty() ? nullptr : find(id));
    if (selectedId() != before)
        Q_EMIT selectionChanged();
    updateSelectedRow();
}

void RequestsViewModel::selectBy(int step)
{
    if (m_list.count() == 0)
        return;
    const int row = m_selectedRow < 0 ? 0 : std::clamp(m_selectedRow + step, 0, m_list.count() - 1);
    select(m_list.at(row)->id.toString());
}

void RequestsViewModel::updateSelectedRow()
{
    const int row = m_inspector.isOpen() ? m_list.rowOf(m_inspector.record()->id) : -1;
    if (row == m_selectedRow)
        return;
    m_selectedRow = row;
    Q_EMIT selectedRowChanged();
}

void RequestsViewModel::cancel(const QString& id)
{
    const ExchangeRecordPtr record = find(id);
    if (record && !record->isFinished())
        m_traffic.cancel(record->id);
}

void RequestsViewModel::copyId(const QString& id)
{
    if (!id.isEmpty())
        Q_EMIT copyRequested(id, tr("The request's id was copied."));
}

void RequestsViewModel::copyAsCurl(const QString& id)
{
    const ExchangeRecordPtr record = find(id);
    if (!record)
        return;
    m_traffic.loadBodies(
        record->id, [guard = QPointer(this), record](const std::optional<CapturedBodies>& bodies) {
            if (!guard)
                return;
            // Half a body is worse than none: it would be sent as if it were whole.
            const bool whole = bodies && !bodies->requestCut;
            const QString command =
                curlCommand(*record, guard->urlFor(*record), whole ? bodies->request : QByteArray());
            const bool complete = whole || record->requestBytes == 0;
            Q_EMIT guard->copyRequested(command,
                complete ? tr("Copied as curl; put your key in $PLEXUS_KEY.")
                         : tr("Copied as curl without the body, which was not kept whole."));
        });
}

QString RequestsViewModel::urlFor(const gateway::inspect::ExchangeRecord& record) const
{
    // Of a stopped gateway: where this request was sent to.
    const QString url = m_control.baseUrl();
    return url.isEmpty()
        ? u"http://"_s + QString::fromLatin1(gateway::headerValue(record.requestHeaders.list(), "host"))
        : url;
}

void RequestsViewModel::loadOlder()
{
    if (!m_historyExhausted && m_historyProblem.isEmpty() && m_list.total() < m_list.capacity())
        loadHistory(m_list.oldestMs());
}

void RequestsViewModel::retryHistory()
{
    loadHistory(m_list.oldestMs());
}

void RequestsViewModel::loadHistory(qint64 beforeMs)
{
    if (m_loading)
        return;
    m_loading = true;
    m_historyProblem.clear();
    Q_EMIT loadingChanged();
    m_traffic.loadHistory({ .beforeMs = beforeMs, .limit = kHistoryPage },
        [guard = QPointer(this)](const gateway::Result<Records>& result) {
            if (guard)
                guard->takeHistory(result);
        });
}

void RequestsViewModel::takeHistory(const gateway::Result<Records>& result)
{
    m_loading = false;
    if (result) {
        m_historyExhausted = result->size() < kHistoryPage;
        m_takingHistory = true;
        m_recent.merge(*result);
        m_list.merge(*result);
        m_takingHistory = false;
    } else {
        m_historyProblem = result.error().message;
    }
    updateSelectedRow();
    Q_EMIT loadingChanged();
}

} // namespace app::viewmodels

#include "moc_requests_view_model.cpp"
