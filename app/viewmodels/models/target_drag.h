// SPDX-License-Identifier: GPL-3.0-or-later
// A target, or a whole group, that is being dragged to another place of its alias: what was taken, and where
// among the gaps the form has measured it would land. Dropping it is one of the list's own moves.
// Thread: the main thread. Owned by an AliasEditor; the groups must outlive it.
#pragma once

#include "app/viewmodels/models/target_group_list_model.h"

#include <QObject>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class TargetDrag : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(bool wholeGroup READ isWholeGroup NOTIFY changed FINAL)
    // What was taken; -1: nothing, and no single target of the group.
    Q_PROPERTY(int group READ group NOTIFY changed FINAL)
    Q_PROPERTY(int target READ target NOTIFY changed FINAL)
    // What it is called: "openai/gpt-5", a group's name.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    // Dropped now it would come to another place.
    Q_PROPERTY(bool lands READ lands NOTIFY changed FINAL)
    // Of the gap it would come into, as it was measured.
    Q_PROPERTY(double lineY READ lineY NOTIFY changed FINAL)
public:
    explicit TargetDrag(TargetGroupListModel& groups, QObject* parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_group >= 0; }

    [[nodiscard]] bool isWholeGroup() const { return isActive() && m_target < 0; }

    [[nodiscard]] int group() const { return m_group; }

    [[nodiscard]] int target() const { return m_target; }

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool lands() const;
    [[nodiscard]] double lineY() const;

    Q_INVOKABLE void takeTarget(int group, int target);
    Q_INVOKABLE void takeGroup(int group);
    // Where it could land: above the target `place` of that group (their count: below the last); of whole
    // groups, above that group (their count: below the last), and `place` says nothing.
    Q_INVOKABLE void clearGaps();
    Q_INVOKABLE void addGap(int group, int place, double y);
    // The pointer is there now: the nearest gap is meant.
    Q_INVOKABLE void hover(double y);
    Q_INVOKABLE void drop();
    // Everything stays where it was.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    struct Gap {
        int group = 0;
        int place = 0;
        double y = 0;
    };

    void take(int group, int target);
    void end();

    TargetGroupListModel& m_groups;
    QVector<Gap> m_gaps;
    int m_group = -1;
    int m_target = -1;
    int m_gap = -1; // in m_gaps
};

} // namespace app::viewmodels
