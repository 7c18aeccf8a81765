// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/exchange_list_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/waterfall_phases.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;
using gateway::inspect::kNever;

namespace {

constexpr qint64 kSecondUs = 1'000'000;
constexpr std::array kAxisSteps { 1 * kSecondUs, 2 * kSecondUs, 5 * kSecondUs, 10 * kSecondUs, 30 * kSecondUs,
    60 * kSecondUs, 120 * kSecondUs, 300 * kSecondUs, 600 * kSecondUs, 1'800 * kSecondUs, 3'600 * kSecondUs };

// What may be another in a later state of the same request. To see which of them are would take all their
// texts twice; a view that shows the row finds out by reading them once.
const QVector<int> kProgressRoles { ExchangeListModel::StatusTextRole, ExchangeListModel::StatusToneRole,
    ExchangeListModel::StatusIconRole, ExchangeListModel::ErrorRole, ExchangeListModel::ModelRole,
    ExchangeListModel::TargetRole, ExchangeListModel::ShortTargetRole, ExchangeListModel::TokensInRole,
    ExchangeListModel::TokensOutRole, ExchangeListModel::TokensExactRole, ExchangeListModel::CostRole,
    ExchangeListModel::CostExactRole, ExchangeListModel::FirstTokenRole, ExchangeListModel::DurationRole,
    ExchangeListModel::WaterfallRole, ExchangeListModel::WaterfallTextRole, ExchangeListModel::RunningRole,
    ExchangeListModel::AttemptCountRole, ExchangeListModel::SummaryRole, ExchangeListModel::SizeRole,
    ExchangeListModel::FinishRole, ExchangeListModel::ToolCallsRole, ExchangeListModel::SpeedRole,
    ExchangeListModel::ProgressRole };

// What the clock alone changes of a running row.
const QVector<int> kClockRoles { ExchangeListModel::DurationRole, ExchangeListModel::StatusTextRole,
    ExchangeListModel::StatusToneRole, ExchangeListModel::ErrorRole, ExchangeListModel::SpeedRole,
    ExchangeListModel::ProgressRole };

bool isNewer(const ExchangeRecordPtr& a, const ExchangeRecordPtr& b)
{
    return a->startedAtMs != b->startedAtMs ? a->startedAtMs > b->startedAtMs : b->id < a->id;
}

template <typename List> qsizetype placeOf(const List& list, const ExchangeRecordPtr& record)
{
    return std::lower_bound(list.begin(), list.end(), record, isNewer) - list.begin();
}

// -1 when it is not in the list.
template <typename List> qsizetype rowIn(const List& list, const ExchangeRecordPtr& record)
{
    const qsizetype row = placeOf(list, record);
    return row < list.size() && list[row]->id == record->id ? row : -1;
}

QString countOf(const std::optional<qint64>& count)
{
    return count ? countText(*count) : QString();
}

// 0 is none, or not told.
QString someText(qint64 count)
{
    return count > 0 ? countText(count) : QString();
}

// Of a running one, about.
QString outputText(const ExchangeRecord& record)
{
    if (record.usage.output || record.isFinished() || record.contentBytes == 0)
        return countOf(record.usage.output);
    return u'\u2248' + countText(estimatedTokens(record));
}

QString speedText(const ExchangeRecord& record, const LivePace& pace, qint64 nowMs)
{
    if (record.isFinished()) {
        const auto speed = gateway::inspect::tokensPerSecond(record);
        return speed ? rateText(*speed) : QString();
    }
    if (record.contentBytes == 0)
        return {};
    constexpr double kNothing = 0.05; // less would be shown as 0.0
    const double speed = pace.tokensPerSecond(nowMs);
    return speed < kNothing ? u"0"_s : QString(u'\u2248' + rateText(speed));
}

qint64 lengthUs(const ExchangeRecord& record, qint64 nowMs)
{
    return record.isFinished() ? record.endUs : (nowMs - record.startedAtMs) * 1'000;
}

} // namespace

// The first step that covers it.
qint64 ExchangeListModel::axisFor(qint64 lengthUs)
{
    const auto step = std::lower_bound(kAxisSteps.begin(), kAxisSteps.end(), lengthUs);
    return step == kAxisSteps.end() ? kAxisSteps.back() : *step;
}

ExchangeListModel::ExchangeListModel(const gateway::Clock& clock, int capacity, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_capacity(capacity)
    , m_axisUs(kAxisSteps.front())
{
}

void ExchangeListModel::merge(const Records& records)
{
    const int countBefore = count();
    const int totalBefore = total();
    QHash<ExchangeId, RecordPtr> fresh;
    Records changed;
    for (const RecordPtr& record : records) {
        if (!record)
            continue;
        if (const RecordPtr known = find(record->id)) {
            if (replace(known, record))
                changed.append(record);
            continue;
        }
        RecordPtr& slot = fresh[record->id];
        if (!slot || !slot->isFinished() || record->isFinished())
            slot = record;
    }
    insertAll(Records(fresh.cbegin(), fresh.cend()));
    trim();
    tellCounts(countBefore, totalBefore);
    Q_EMIT arranged();
    tellChanged(std::move(changed), kProgressRoles);
}

bool ExchangeListModel::replace(const RecordPtr& before, const RecordPtr& after)
{
    if (before == after || (before->isFinished() && !after->isFinished()) || *before == *after)
        return false;
    if (before->startedAtMs != after->startedAtMs) {
        // Its place in the order moved, which the store and the gateway do not do; taken out and put in anew.
        m_all.removeAt(rowIn(m_all, before));
        letGo(before->id);
        if (const qsizetype row = rowIn(m_rows, before); row >= 0)
            removeRow(row);
        insertAll({ after });
        return false;
    }
    m_all[rowIn(m_all, before)] = after;
    hold(after);
    const qsizetype row = rowIn(m_rows, before);
    const bool shown = isShown(after);
    if (row >= 0 && shown) {
        m_rows[row] = after;
        coverAxis(after);
        return true;
    }
    if (row >= 0)
        removeRow(row);
    else if (shown)
        insertRows({ after });
    return false;
}

void ExchangeListModel::tellChanged(Records records, const QVector<int>& roles)
{
    std::sort(records.begin(), records.end(), isNewer);
    // Neighbours are told together.
    for (qsizetype i = 0; i < records.size();) {
        const qsizetype first = rowIn(m_rows, records[i++]);
        if (first < 0)
            continue;
        qsizetype last = first;
        while (i < records.size() && last + 1 < m_rows.size() && m_rows[last + 1]->id == records[i]->id) {
            ++last;
            ++i;
        }
        Q_EMIT dataChanged(index(static_cast<int>(first)), index(static_cast<int>(last)), roles);
    }
}

void ExchangeListModel::hold(const RecordPtr& record)
{
    m_known.insert(record->id, record);
    if (record->isFinished()) {
        m_running.remove(record->id);
        m_paces.remove(record->id);
        return;
    }
    m_running.insert(record->id);
    m_paces[record->id].note(*record, m_clock.epochMs());
}

void ExchangeListModel::letGo(const ExchangeId& id)
{
    m_known.remove(id);
    m_running.remove(id);
    m_paces.remove(id);
}

void ExchangeListModel::insertAll(Records records)
{
    std::sort(records.begin(), records.end(), isNewer);
    if (records.size() > room())
        records.resize(room());
    Records shown;
    for (const RecordPtr& record : std::as_const(records)) {
        const qsizetype place = placeOf(m_all, record);
        if (place >= room())
            continue; // older than all that can be held
        m_all.insert(place, record);
        hold(record);
        if (isShown(record))
            shown.append(record);
    }
    insertRows(shown);
}

void ExchangeListModel::insertRows(const Records& sorted)
{
    for (qsizetype from = 0; from < sorted.size();) {
        // As many as go in at one place are one insertion.
        const qsizetype row = placeOf(m_rows, sorted[from]);
        qsizetype to = from + 1;
        while (to < sorted.size() && (row == m_rows.size() || isNewer(sorted[to], m_rows[row])))
            ++to;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + to - from - 1));
        m_rows.insert(row, to - from, RecordPtr());
        std::copy(sorted.begin() + from, sorted.begin() + to, m_rows.begin() + row);
        endInsertRows();
        for (; from < to; ++from)
            coverAxis(sorted[from]);
    }
}

void ExchangeListModel::removeRow(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_rows.removeAt(row);
    endRemoveRows();
}

void ExchangeListModel::trim()
{
    if (m_all.size() <= room())
        return;
    const RecordPtr oldestKept = m_all[room() - 1];
    const auto firstGone = std::upper_bound(m_rows.begin(), m_rows.end(), oldestKept, isNewer);
    if (const qsizetype row = firstGone - m_rows.begin(); row < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(row), count() - 1);
        m_rows.resize(row);
        endRemoveRows();
    }
    for (qsizetype i = room(); i < m_all.size(); ++i)
        letGo(m_all[i]->id);
    m_all.resize(room());
}

void ExchangeListModel::remove(const ExchangeId& id)
{
    const RecordPtr record = find(id);
    if (!record)
        return;
    const int countBefore = count();
    const int totalBefore = total();
    m_all.removeAt(rowIn(m_all, record));
    letGo(id);
    if (const qsizetype row = rowIn(m_rows, record); row >= 0)
        removeRow(row);
    tellCounts(countBefore, totalBefore);
}

ExchangeListModel::Records ExchangeListModel::take(const std::function<bool(const ExchangeRecord&)>& isMeant)
{
    const int countBefore = count();
    const int totalBefore = total();
    Records gone;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(gone),
        [&isMeant](const RecordPtr& record) { return isMeant(*record); });
    if (gone.isEmpty())
        return gone;
    for (const RecordPtr& record : std::as_const(gone))
        letGo(record->id);
    m_all.removeIf([this](const RecordPtr& record) { return !isKnown(record->id); });
    // Neighbours are one removal; from the end, so that what is above keeps its place.
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (isKnown(m_rows[last]->id))
            continue;
        qsizetype first = last;
        while (first > 0 && !isKnown(m_rows[first - 1]->id))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    tellCounts(countBefore, totalBefore);
    return gone;
}

void ExchangeListModel::dropOlderThan(qint64 startedAtMs)
{
    const int countBefore = count();
    const int totalBefore = total();
    const auto isKept = [startedAtMs](const RecordPtr& record) { return record->startedAtMs >= startedAtMs; };
    const auto gone = std::partition_point(m_all.cbegin(), m_all.cend(), isKept) - m_all.cbegin();
    const auto row = std::partition_point(m_rows.cbegin(), m_rows.cend(), isKept) - m_rows.cbegin();
    if (row < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(row), count() - 1);
        m_rows.resize(row);
        endRemoveRows();
    }
    for (qsizetype i = gone; i < m_all.size(); ++i)
        letGo(m_all[i]->id);
    m_all.resize(gone);
    tellCounts(countBefore, totalBefore);
}

gateway::inspect::ExchangeMark ExchangeListModel::markOf(const ExchangeId& id) const
{
    return m_marks ? m_marks->value(id) : gateway::inspect::ExchangeMark();
}

void ExchangeListModel::refreshMarks(const ExchangeId& id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), { PinnedRole, NoteRole });
}

void ExchangeListModel::refreshPicked()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { PickedRole });
}

void ExchangeListModel::setFilter(const ExchangeFilter& filter)
{
    const int countBefore = count();
    const qint64 nowMs = m_clock.epochMs();
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    qint64 longest = 0;
    for (const RecordPtr& record : std::as_const(m_all)) {
        if (!m_filter.isEmpty() && !m_filter.matches(*record, nowMs))
            continue;
        m_rows.append(record);
        longest = std::max(longest, lengthUs(*record, nowMs));
    }
    endResetModel();
    m_axisUs = axisFor(longest);
    Q_EMIT axisChanged();
    tellCounts(countBefore, total());
}

void ExchangeListModel::coverAxis(const RecordPtr& record)
{
    const qint64 length = lengthUs(*record, m_clock.epochMs());
    if (length <= m_axisUs || m_axisUs == kAxisSteps.back())
        return;
    m_axisUs = axisFor(length);
    Q_EMIT axisChanged();
}

void ExchangeListModel::tellCounts(int countBefore, int totalBefore)
{
    if (count() != countBefore)
        Q_EMIT countChanged();
    if (total() != totalBefore)
        Q_EMIT totalChanged();
}

bool ExchangeListModel::isShown(const RecordPtr& record) const
{
    return m_filter.isEmpty() || m_filter.matches(*record, m_clock.epochMs());
}

ExchangeRecordPtr ExchangeListModel::find(const ExchangeId& id) const
{
    return m_known.value(id);
}

ExchangeRecordPtr ExchangeListModel::at(int row) const
{
    return row >= 0 && row < count() ? m_rows[row] : nullptr;
}

ExchangeListModel::Records ExchangeListModel::relatedTo(const ExchangeRecord& record) const
{
    Records related;
    std::copy_if(
        m_all.cbegin(), m_all.cend(), std::back_inserter(related), [&record](const RecordPtr& other) {
            return other->parent == record.id || other->id == record.parent
                || (!record.session.isEmpty() && other->session == record.session);
        });
    return related;
}

int ExchangeListModel::rowOf(const ExchangeId& id) const
{
    const RecordPtr record = find(id);
    return record ? static_cast<int>(rowIn(m_rows, record)) : -1;
}

qint64 ExchangeListModel::oldestMs() const
{
    return m_all.isEmpty() ? 0 : m_all.last()->startedAtMs;
}

void ExchangeListModel::refreshRunning()
{
    Records running;
    for (const ExchangeId& id : std::as_const(m_running)) {
        const RecordPtr record = find(id);
        if (rowIn(m_rows, record) < 0)
            continue;
        coverAxis(record);
        running.append(record);
    }
    tellChanged(std::move(running), kClockRoles);
}

void ExchangeListModel::refreshAges()
{
    const int countBefore = count();
    if (m_filter.dependsOnTime()) {
        // The oldest are last, so that is where `since:` takes rows away.
        while (!m_rows.isEmpty() && !isShown(m_rows.last()))
            removeRow(m_rows.size() - 1);
        // And the newest first: that is where `until:` lets them in.
        Records joined;
        for (const RecordPtr& record : std::as_const(m_all)) {
            if (!m_rows.isEmpty() && !isNewer(record, m_rows.first()))
                break;
            if (isShown(record))
                joined.append(record);
        }
        insertRows(joined);
        tellCounts(countBefore, total());
    }
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { AgeRole, WaterfallTextRole, SummaryRole });
}

int ExchangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ExchangeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return valueFor(*m_rows[index.row()], role);
}

QVariant ExchangeListModel::valueFor(const ExchangeRecord& record, int role) const
{
    const qint64 nowMs = m_clock.epochMs();
    switch (role) {
    case IdRole: return record.id.toString();
    case StatusTextRole: return statusText(record, nowMs).text;
    case StatusToneRole: return static_cast<int>(statusText(record, nowMs).tone);
    case StatusIconRole: return statusText(record).icon;
    case ErrorRole: return record.isFinished() ? errorText(record) : stallText(record, nowMs);
    case AgeRole: return ageText(record.startedAtMs, nowMs);
    case MomentRole: return momentText(QDateTime::fromMSecsSinceEpoch(record.startedAtMs));
    case ClientRole: return record.client;
    case KeyRole: return keyText(record);
    case ModelRole: return modelText(record);
    case TargetRole: return targetText(record);
    case ShortTargetRole: return shortTargetText(record);
    case DialectRole: return gateway::dialectName(record.dialect);
    case TokensInRole: return countOf(inputTokens(record.usage));
    case TokensOutRole: return outputText(record);
    case TokensExactRole: return usageText(record.usage);
    case CostRole:
        if (record.cost)
            return evenMoneyText(*record.cost);
        // What was answered cost something, only nobody knows what.
        return record.state == gateway::inspect::ExchangeState::Completed ? u"\u2013"_s : QString();
    case CostExactRole: return record.cost ? moneyText(*record.cost) : QString();
    case FirstTokenRole: return durationText(firstTokenOf(record));
    case DurationRole: return durationText(waterfallOf(record).elapsedUs(nowMs));
    case WaterfallRole: return QVariant::fromValue(waterfallOf(record));
    case WaterfallTextRole: return waterfallText(waterfallOf(record), nowMs);
    case RunningRole: return !record.isFinished();
    case AttemptCountRole: return static_cast<int>(record.attempts.size());
    case SummaryRole: return summaryText(record, nowMs);
    case KeyNameRole: return keyText(record);
    case SessionRole: return record.session.left(8);
    case SizeRole: return bytesText(record.responseBytes);
    case PinnedRole: return markOf(record.id).isPinned;
    case NoteRole: return markOf(record.id).note;
    case PickedRole: return m_picked && m_picked->contains(record.id);
    case FinishRole: return gateway::inspect::finishName(record.answer.finish);
    case MessagesRole: return someText(record.messages);
    case ToolsRole: return someText(record.tools);
    case ToolCallsRole: return someText(record.answer.toolCalls);
    case SpeedRole: return speedText(record, paceOf(record.id), nowMs);
    case ProgressRole:
        return record.isFinished() ? QString() : progressText(record, paceOf(record.id), nowMs);
    default: return {};
    }
}

QHash<int, QByteArray> ExchangeListModel::roleNames() const
{
    return { { IdRole, "exchangeId" }, { StatusTextRole, "statusText" }, { StatusToneRole, "statusTone" },
        { StatusIconRole, "statusIcon" }, { ErrorRole, "error" }, { AgeRole, "age" },
        { MomentRole, "moment" }, { ClientRole, "client" }, { KeyRole, "keyText" }, { ModelRole, "model" },
        { TargetRole, "target" }, { ShortTargetRole, "shortTarget" }, { DialectRole, "dialect" },
        { TokensInRole, "tokensIn" }, { TokensOutRole, "tokensOut" }, { TokensExactRole, "tokensExact" },
        { CostRole, "cost" }, { CostExactRole, "costExact" }, { FirstTokenRole, "firstToken" },
        { DurationRole, "duration" }, { WaterfallRole, "waterfall" }, { WaterfallTextRole, "waterfallText" },
        { RunningRole, "running" }, { AttemptCountRole, "attemptCount" }, { SummaryRole, "summary" },
        { KeyNameRole, "keyName" }, { SessionRole, "session" }, { SizeRole, "size" },
        { PinnedRole, "pinned" }, { NoteRole, "note" }, { PickedRole, "picked" }, { FinishRole, "finish" },
        { MessagesRole, "messages" }, { ToolsRole, "tools" }, { ToolCallsRole, "toolCalls" },
        { SpeedRole, "speed" }, { ProgressRole, "progress" } };
}

} // namespace app::viewmodels

#include "moc_exchange_list_model.cpp"
