// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/route_list_model.h"

#include "app/viewmodels/common/gateway_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::AttemptOutcome;
using gateway::inspect::AttemptRecord;
using gateway::inspect::ConsideredTarget;

namespace {

struct Outcome {
    QString text;
    QString icon;
    int tone = 0; // of StatusGlyph in qml/controls
};

Outcome outcomeOf(const AttemptRecord& attempt)
{
    switch (attempt.outcome) {
    case AttemptOutcome::Running:
        return { .text = RouteListModel::tr("Running"), .icon = u"running"_s, .tone = 1 };
    case AttemptOutcome::Succeeded:
        return { .text = RouteListModel::tr("Answered"), .icon = u"ok"_s, .tone = 2 };
    case AttemptOutcome::Failed:
        return { .text = attempt.status > 0 ? RouteListModel::tr("Failed (%1)").arg(attempt.status)
                                            : RouteListModel::tr("Failed"),
            .icon = u"failed"_s,
            .tone = 4 };
    case AttemptOutcome::Cancelled:
        return { .text = RouteListModel::tr("Cancelled"), .icon = u"cancelled"_s, .tone = 0 };
    }
    return {};
}

} // namespace

void RouteListModel::setCandidates(const Candidates& candidates, const Attempts& attempts)
{
    if (m_given == candidates) {
        if (m_attempts == attempts)
            return;
        m_attempts = attempts;
        if (count() > 0)
            Q_EMIT dataChanged(
                index(0), index(count() - 1), { OutcomeRole, OutcomeToneRole, OutcomeIconRole, SummaryRole });
        return;
    }
    beginResetModel();
    m_given = candidates;
    m_candidates = candidates;
    m_attempts = attempts;
    m_hasGroups = std::any_of(candidates.begin(), candidates.end(),
        [&](const ConsideredTarget& one) { return one.group != candidates.first().group; });
    std::stable_partition(m_candidates.begin(), m_candidates.end(),
        [](const ConsideredTarget& candidate) { return candidate.place > 0; });
    endResetModel();
    Q_EMIT countChanged();
}

const AttemptRecord* RouteListModel::attemptAt(const ConsideredTarget& candidate) const
{
    // The last one: it may have been asked twice.
    const auto found =
        std::find_if(m_attempts.crbegin(), m_attempts.crend(), [&](const AttemptRecord& attempt) {
            return attempt.provider == candidate.provider && attempt.model == candidate.model;
        });
    return found == m_attempts.crend() ? nullptr : &*found;
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
    const AttemptRecord* attempt = attemptAt(candidate);
    const Outcome outcome = attempt ? outcomeOf(*attempt) : Outcome();
    switch (role) {
    case PlaceRole: return isSkipped ? QString() : QString::number(candidate.place);
    case TargetRole: return target;
    case GroupRole: return m_hasGroups ? candidate.group : QString();
    case ReasonRole: return gatewayText(candidate.reason);
    case SkippedRole: return isSkipped;
    case OutcomeRole: return outcome.text;
    case OutcomeToneRole: return outcome.tone;
    case OutcomeIconRole: return outcome.icon;
    case SummaryRole: {
        const QString reason = gatewayText(candidate.reason);
        const QString what = outcome.text.isEmpty() ? reason : QString(reason + u", "_s + outcome.text);
        return isSkipped ? tr("Skipped: %1, %2").arg(target, reason)
                         : tr("%1. %2, %3").arg(QString::number(candidate.place), target, what);
    }
    default: return {};
    }
}

QHash<int, QByteArray> RouteListModel::roleNames() const
{
    return { { PlaceRole, "place" }, { TargetRole, "target" }, { GroupRole, "group" },
        { ReasonRole, "reason" }, { SkippedRole, "skipped" }, { OutcomeRole, "outcome" },
        { OutcomeToneRole, "outcomeTone" }, { OutcomeIconRole, "outcomeIcon" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_route_list_model.cpp"
