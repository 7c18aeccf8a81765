// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/target_drag.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

TargetDrag::TargetDrag(TargetGroupListModel& groups, QObject* parent)
    : QObject(parent)
    , m_groups(groups)
{
    // Whatever changes beneath, the places that were measured are no longer those.
    connect(&groups, &TargetGroupListModel::edited, this, &TargetDrag::cancel);
}

QString TargetDrag::text() const
{
    const QVector<GroupDraft> groups = m_groups.groups();
    if (!isActive() || m_group >= groups.size())
        return {};
    const GroupDraft& group = groups[m_group];
    if (m_target < 0 || m_target >= group.targets.size())
        return group.name;
    const TargetDraft& target = group.targets[m_target];
    switch (target.kind) {
    case TargetKind::Provider:
        return target.provider.isEmpty() && target.model.isEmpty()
            ? tr("New target")
            : QString(target.provider + u'/' + target.model);
    case TargetKind::Alias: return target.alias.isEmpty() ? tr("New target") : target.alias;
    }
    return {};
}

bool TargetDrag::lands() const
{
    if (!isActive() || m_gap < 0)
        return false;
    const Gap& gap = m_gaps[m_gap];
    if (isWholeGroup())
        return gap.group != m_group && gap.group != m_group + 1;
    return gap.group != m_group || (gap.place != m_target && gap.place != m_target + 1);
}

double TargetDrag::lineY() const
{
    return m_gap < 0 ? 0.0 : m_gaps[m_gap].y;
}

void TargetDrag::take(int group, int target)
{
    m_group = group;
    m_target = target;
    m_gap = -1;
    m_gaps.clear();
    Q_EMIT changed();
}

void TargetDrag::takeTarget(int group, int target)
{
    const TargetListModel* targets = m_groups.targetsAt(group);
    if (targets != nullptr && target >= 0 && target < targets->count())
        take(group, target);
}

void TargetDrag::takeGroup(int group)
{
    if (m_groups.targetsAt(group) != nullptr)
        take(group, -1);
}

void TargetDrag::clearGaps()
{
    m_gaps.clear();
    m_gap = -1;
}

void TargetDrag::addGap(int group, int place, double y)
{
    m_gaps.append({ .group = group, .place = place, .y = y });
}

void TargetDrag::hover(double y)
{
    if (!isActive() || m_gaps.isEmpty())
        return;
    const auto nearest = std::min_element(m_gaps.cbegin(), m_gaps.cend(),
        [y](const Gap& one, const Gap& other) { return std::abs(one.y - y) < std::abs(other.y - y); });
    m_gap = static_cast<int>(nearest - m_gaps.cbegin());
    Q_EMIT changed();
}

void TargetDrag::end()
{
    m_group = -1;
    m_target = -1;
    m_gap = -1;
    m_gaps.clear();
    Q_EMIT changed();
}

void TargetDrag::drop()
{
    if (!lands()) {
        cancel();
        return;
    }
    const Gap gap = m_gaps[m_gap];
    const int group = m_group;
    const int target = m_target;
    // Before the move, which changes what this is about.
    end();
    if (target < 0)
        m_groups.moveTo(group, gap.group);
    else
        m_groups.moveTargetTo(group, target, gap.group, gap.place);
}

void TargetDrag::cancel()
{
    if (isActive())
        end();
}

} // namespace app::viewmodels

#include "moc_target_drag.cpp"
