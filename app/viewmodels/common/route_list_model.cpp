// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/route_list_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::ConsideredTarget;

void RouteListModel::setCandidates(const Candidates& candidates)
{
    if (candidates == m_candidates)
        return;
    beginResetModel();
    m_candidates = candidates;
    std::stable_partition(m_candidates.begin(), m_candidates.end(),
        [](const ConsideredTarget& candidate) { return candidate.place > 0; });
    endResetModel();
    Q_EMIT countChanged();
}

int RouteListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RouteListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConsideredTarget& candidate = m_candidates[index.row()];
    const bool isSkipped = candidate.place <= 0;
    const QString target = u"%1/%2"_s.arg(candidate.provider, candidate.model);
    switch (role) {
    case PlaceRole: return isSkipped ? QString() : QString::number(candidate.place);
    case TargetRole: return target;
    case GroupRole: return candidate.group;
    case ReasonRole: return candidate.reason;
    case SkippedRole: return isSkipped;
    case SummaryRole:
        return isSkipped ? tr("Skipped: %1, %2").arg(target, candidate.reason)
                         : tr("%1. %2, %3").arg(QString::number(candidate.place), target, candidate.reason);
    default: return {};
    }
}

QHash<int, QByteArray> RouteListModel::roleNames() const
{
    return { { PlaceRole, "place" }, { TargetRole, "target" }, { GroupRole, "group" },
        { ReasonRole, "reason" }, { SkippedRole, "skipped" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_route_list_model.cpp"
