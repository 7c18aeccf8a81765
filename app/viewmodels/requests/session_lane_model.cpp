// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/session_lane_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/related_list_model.h"
#include "app/viewmodels/requests/waterfall_phases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::ExchangeRecordPtr;

namespace {

bool isSame(const SessionLane& a, const SessionLane& b)
{
    return a.record->id == b.record->id;
}

// Of either list those that are in the other, too, are in the same order.
bool hasGrown(const QVector<SessionLane>& before, const QVector<SessionLane>& now)
{
    qsizetype found = 0;
    for (const SessionLane& lane : now)
        found += found < before.size() && isSame(before[found], lane) ? 1 : 0;
    return found == before.size();
}

} // namespace

SessionLaneModel::SessionLaneModel(const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void SessionLaneModel::setRecords(const ExchangeRecordPtr& owner, const QVector<ExchangeRecordPtr>& others)
{
    const bool wasPossible = isPossible();
    m_owner = owner;
    m_records.clear();
    if (isPossible()) {
        m_records.append(owner);
        std::copy_if(others.begin(), others.end(), std::back_inserter(m_records),
            [&owner](const ExchangeRecordPtr& record) { return record->session == owner->session; });
    }
    rebuild();
    if (isPossible() != wasPossible)
        Q_EMIT possibleChanged();
}

void SessionLaneModel::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    rebuild();
    Q_EMIT shownChanged();
}

void SessionLaneModel::setGapsLeftOut(bool leftOut)
{
    if (leftOut == areGapsLeftOut())
        return;
    m_idle = leftOut ? IdleTime::LeftOut : IdleTime::Kept;
    rebuild();
}

void SessionLaneModel::rebuild()
{
    SessionClock clock;
    if (m_isShown)
        clock = sessionClockOf(m_records, m_clock.epochMs(), m_idle);
    take(std::move(clock));
    Q_EMIT changed();
}

// What comes is inserted where it belongs, so that one who reads stays where they are.
void SessionLaneModel::take(SessionClock clock)
{
    if (m_shownClock.lanes.isEmpty() || !hasGrown(m_shownClock.lanes, clock.lanes)) {
        beginResetModel();
        m_shownClock = std::move(clock);
        endResetModel();
        return;
    }
    for (int row = 0; row < clock.lanes.size(); ++row) {
        if (row < count() && isSame(m_shownClock.lanes[row], clock.lanes[row]))
            continue;
        beginInsertRows({}, row, row);
        m_shownClock.lanes.insert(row, clock.lanes[row]);
        endInsertRows();
    }
    m_shownClock = std::move(clock);
    Q_EMIT dataChanged(index(0), index(count() - 1));
}

QString SessionLaneModel::summary() const
{
    if (!isPossible())
        return tr("This request is of no session: its client named none.");
    if (m_shownClock.lanes.isEmpty())
        return {};
    qint64 idle = 0;
    qint64 leftOut = 0;
    for (const IdleGap& gap : m_shownClock.gaps) {
        idle += gap.lengthUs;
        leftOut += gap.lengthUs - (gap.toUs - gap.fromUs);
    }
    //: %1 a length of time
    QString text =
        tr("%n request(s) in %1", nullptr, count()).arg(durationText(m_shownClock.totalUs + leftOut));
    if (idle > 0)
        //: follows "12 requests in 4 m 02 s"; %1 a length of time
        text += tr(", nothing ran for %1 of it").arg(durationText(idle));
    if (count() > RelatedListModel::kMost)
        //: likewise
        text += tr("; there may be more");
    return text;
}

QList<double> SessionLaneModel::gapsFromUs() const
{
    QList<double> moments;
    for (const IdleGap& gap : m_shownClock.gaps)
        moments.append(static_cast<double>(gap.fromUs));
    return moments;
}

QList<double> SessionLaneModel::gapsToUs() const
{
    QList<double> moments;
    for (const IdleGap& gap : m_shownClock.gaps)
        moments.append(static_cast<double>(gap.toUs));
    return moments;
}

QStringList SessionLaneModel::gapTexts() const
{
    QStringList texts;
    for (const IdleGap& gap : m_shownClock.gaps)
        texts.append(durationText(gap.lengthUs));
    return texts;
}

int SessionLaneModel::rowOf(const QString& exchangeId) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_shownClock.lanes[row].record->id.toString() == exchangeId)
            return row;
    }
    return -1;
}

QString SessionLaneModel::spoken(const SessionLane& lane) const
{
    const gateway::inspect::ExchangeRecord& record = *lane.record;
    const QString agent = record.agent.isEmpty() ? tr("main agent") : tr("agent %1").arg(record.agent);
    //: a request of a session: %1 what was asked for, %2 whose, %3 when it began, %4 how long it took, %5 how
    //: it ended
    return tr("%1, %2, began at %3, took %4, %5")
        .arg(modelText(record), agent, durationText(lane.sinceUs), durationText(lane.lengthUs),
            statusText(record).text);
}

int SessionLaneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionLaneModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionLane& lane = m_shownClock.lanes[index.row()];
    const gateway::inspect::ExchangeRecord& record = *lane.record;
    switch (role) {
    case IdRole: return record.id.toString();
    case ModelRole: return modelText(record);
    case AgentRole: return record.agent;
    case DepthRole: return lane.depth;
    case FromRole: return static_cast<double>(lane.fromUs);
    case WaterfallRole: return QVariant::fromValue(waterfallOf(record));
    case SinceRole: return QString(u"+"_s + durationText(lane.sinceUs));
    case DurationRole: return durationText(lane.lengthUs);
    case StatusTextRole: return statusText(record).text;
    case StatusToneRole: return static_cast<int>(statusText(record).tone);
    case StatusIconRole: return statusText(record).icon;
    case OwnRole: return m_owner && record.id == m_owner->id;
    case Qt::AccessibleTextRole:
    case SpokenRole: return spoken(lane);
    default: return {};
    }
}

QHash<int, QByteArray> SessionLaneModel::roleNames() const
{
    return { { IdRole, "exchangeId" }, { ModelRole, "model" }, { AgentRole, "agent" }, { DepthRole, "depth" },
        { FromRole, "fromUs" }, { WaterfallRole, "waterfall" }, { SinceRole, "since" },
        { DurationRole, "duration" }, { StatusTextRole, "statusText" }, { StatusToneRole, "statusTone" },
        { StatusIconRole, "statusIcon" }, { OwnRole, "own" }, { SpokenRole, "spoken" } };
}

} // namespace app::viewmodels

#include "moc_session_lane_model.cpp"
