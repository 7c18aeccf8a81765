// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/request_removal.h"

#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::Result;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;

RequestRemoval::RequestRemoval(gateway::service::TrafficFeed& traffic, ExchangeListModel& list,
    gateway::inspect::ExchangeMarks& marks, int undoMs, QObject* parent)
    : QObject(parent)
    , m_traffic(traffic)
    , m_list(list)
    , m_marks(marks)
    , m_undo(this)
{
    m_undo.setSingleShot(true);
    m_undo.setInterval(undoMs);
    connect(&m_undo, &QTimer::timeout, this, &RequestRemoval::finish);
}

bool RequestRemoval::covers(const Pending& pending, const ExchangeRecord& record) const
{
    const gateway::store::HistoryScope& scope = pending.removal.scope;
    if (!pending.removal.isSweep)
        return scope.ids && scope.ids->contains(record.id);
    if (!record.isFinished() || (scope.untilMs != 0 && record.startedAtMs >= scope.untilMs))
        return false;
    if (scope.keepsPinned && m_marks.value(record.id).isPinned)
        return false;
    const ExchangeFilter& filter = pending.removal.filter;
    return filter.isEmpty() || filter.matches(record, pending.removal.askedAtMs);
}

bool RequestRemoval::isGone(const ExchangeRecord& record) const
{
    if (m_gone.contains(record.id))
        return true;
    if (m_pending && m_pending->removal.isSweep && covers(*m_pending, record))
        return true;
    return std::any_of(m_underWay.cbegin(), m_underWay.cend(),
        [&](const PendingPtr& pending) { return pending->removal.isSweep && covers(*pending, record); });
}

void RequestRemoval::remove(const Records& records)
{
    Pending pending;
    pending.removal.scope.ids.emplace();
    for (const ExchangeRecordPtr& record : records) {
        if (!record->isFinished())
            continue;
        pending.removal.scope.ids->append(record->id);
        pending.records.append(record);
    }
    pending.removal.count = pending.records.size();
    const auto skipped = static_cast<int>(records.size() - pending.records.size());
    if (pending.records.isEmpty()) {
        if (skipped > 0)
            Q_EMIT failed(skipped == 1 ? tr("It still runs; cancel it first.")
                                       : tr("They still run; cancel them first."));
        return;
    }
    const auto count = static_cast<int>(pending.records.size());
    QString note = count == 1 ? tr("The request was deleted.") : tr("%n request(s) deleted.", nullptr, count);
    if (skipped > 0)
        note += u' ' + tr("%n still run(s) and stay(s).", nullptr, skipped);
    begin(std::move(pending), note);
}

void RequestRemoval::sweep(const HistoryRemoval& removal)
{
    const auto count = static_cast<int>(std::min<qint64>(removal.count, std::numeric_limits<int>::max()));
    begin({ .removal = removal }, tr("%n request(s) deleted.", nullptr, count));
}

void RequestRemoval::begin(Pending pending, const QString& note)
{
    finish(); // the one before
    if (pending.removal.isSweep) {
        pending.records = m_list.take([&](const ExchangeRecord& record) { return covers(pending, record); });
    } else {
        for (const ExchangeId& id : std::as_const(*pending.removal.scope.ids))
            m_gone.insert(id);
        m_list.take([this](const ExchangeRecord& record) { return m_gone.contains(record.id); });
    }
    m_pending = std::make_shared<const Pending>(std::move(pending));
    m_undo.start();
    Q_EMIT hid(m_pending->records);
    Q_EMIT removed(note);
}

void RequestRemoval::undo()
{
    m_undo.stop();
    const PendingPtr pending = std::exchange(m_pending, nullptr);
    if (!pending)
        return;
    for (const ExchangeRecordPtr& record : pending->records)
        m_gone.remove(record->id);
    m_list.merge(pending->records);
    Q_EMIT restored(pending->records);
}

void RequestRemoval::finish()
{
    m_undo.stop();
    const PendingPtr pending = std::exchange(m_pending, nullptr);
    if (!pending)
        return;
    m_underWay.append(pending);
    m_traffic.removeExchanges(
        pending->removal.scope, [guard = QPointer(this), pending](const Result<qint64>& removed) {
            if (guard)
                guard->takeAnswer(pending, removed);
        });
}

void RequestRemoval::takeAnswer(const PendingPtr& pending, const Result<qint64>& removed)
{
    m_underWay.removeOne(pending);
    if (removed) {
        for (const ExchangeRecordPtr& record : pending->records)
            m_marks.remove(record->id);
        Q_EMIT finished(pending->removal);
        return;
    }
    for (const ExchangeRecordPtr& record : pending->records)
        m_gone.remove(record->id);
    m_list.merge(pending->records);
    Q_EMIT restored(pending->records);
    Q_EMIT failed(pending->records.size() == 1 && !pending->removal.isSweep
            ? tr("The request could not be deleted: %1").arg(removed.error().message)
            : tr("The requests could not be deleted: %1").arg(removed.error().message));
}

} // namespace app::viewmodels

#include "moc_request_removal.cpp"
