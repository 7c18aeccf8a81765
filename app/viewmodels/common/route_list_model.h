// SPDX-License-Identifier: GPL-3.0-or-later
// The candidates of a route in the order of trying, each with why it stands there; the skipped ones last.
// Thread: the main thread.
#pragma once

#include "inspect/exchange_record.h"
#include "inspect/policy_state.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class RouteListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, // "1"; empty: skipped
        TargetRole,                   // "provider/model"
        GroupRole,                    // empty: all are of one
        ReasonRole,
        SkippedRole,
        OutcomeRole,     // what came of asking it: "Failed (500)"; empty: it was not asked
        OutcomeToneRole, // of StatusGlyph
        OutcomeIconRole,
        SummaryRole, // the row in one sentence, for those who hear it
    };

    using Candidates = QVector<gateway::inspect::ConsideredTarget>;
    using Attempts = QVector<gateway::inspect::AttemptRecord>;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_candidates.size()); }

    // `attempts`: what was made of the route; none: it is a plan.
    void setCandidates(const Candidates& candidates, const Attempts& attempts = {});

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    // Null: it was not asked.
    [[nodiscard]] const gateway::inspect::AttemptRecord* attemptAt(
        const gateway::inspect::ConsideredTarget& candidate) const;

    Candidates m_given;
    Candidates m_candidates; // those, the skipped ones last
    Attempts m_attempts;
    bool m_hasGroups = false; // more than one
};

} // namespace app::viewmodels
